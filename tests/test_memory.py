"""What was worked out once is not worked out again, in this process or the next."""

from __future__ import annotations

from pathlib import Path

from learnlog.reading.leaves import in_turn
from learnlog.runtime.cache import Cache
from learnlog.runtime.memory import Memory

asked: list[str] = []


def shout(word: str) -> str:
    asked.append(word)
    return word.upper()


def whisper(word: str) -> str:
    asked.append(word)
    return word.lower()


def test_only_what_is_new_is_worked_out(tmp_path: Path) -> None:
    asked.clear()
    memory = Memory()
    each = memory.recall(lambda function, items: [function(item) for item in items], Cache(None))
    assert each(shout, ["a", "b", "a"]) == ["A", "B", "A"]
    assert each(shout, ["c", "b"]) == ["C", "B"]
    assert each(whisper, ["b"]) == ["b"]
    assert asked == ["a", "b", "c", "b"]


def test_results_of_another_function_may_do_as_well(tmp_path: Path) -> None:
    asked.clear()
    cache = Cache(tmp_path / "log.sqlite3")
    Memory(lasting=False).recall(in_turn, cache)(shout, ["a", "b"])
    each = Memory(lasting=False).recall(in_turn, cache, lambda function: shout)
    assert each(whisper, ["B", "a", "b", "b"]) == ["b", "A", "B", "B"]
    assert asked == ["a", "b", "B"]
    assert each(whisper, ["B"]) == ["b"]
    assert asked == ["a", "b", "B"]


def test_the_next_process_knows_it_too(tmp_path: Path) -> None:
    asked.clear()
    for words, told in ((["a", "b"], ["A", "B"]), (["b", "c"], ["B", "C"])):
        cache = Cache(tmp_path / "log.sqlite3")
        each = Memory().recall(lambda function, items: [function(item) for item in items], cache)
        assert each(shout, words) == told
        cache.close()
    assert asked == ["a", "b", "c"]


def test_what_a_build_did_not_ask_for_is_forgotten() -> None:
    asked.clear()
    memory = Memory()
    each = memory.recall(lambda function, items: [function(item) for item in items], Cache(None))
    each(shout, ["a", "b"])
    memory.forget()
    each(shout, ["a"])
    memory.forget()
    each(shout, ["a", "b"])
    assert asked == ["a", "b", "b"]
