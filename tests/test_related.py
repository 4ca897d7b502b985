"""What entries have in common is the same, whether a log is read again or for the first time."""

from __future__ import annotations

import random
import re
from itertools import product
from pathlib import PurePosixPath

import pytest

from learnlog import build, log
from learnlog.facts import related
from learnlog.model import Log, Options, Source
from learnlog.runtime import workers

WORDS = ["".join(letters) for letters in product(("ka", "lo", "mi", "ne", "ru"), repeat=3)]


def _note(chance: random.Random) -> str:
    tags = ", ".join(chance.sample(("algebra", "graphs", "sorting"), chance.randint(1, 2)))
    return f"---\ndate: {_day(chance)}\ntags: [{tags}]\n---\n\n{' '.join(chance.sample(WORDS, 12))}\n"


def _day(chance: random.Random) -> str:
    return f"2024-0{chance.randint(1, 3)}-{chance.randint(10, 28)}"


def _name(chance: random.Random) -> str:
    return f"{chance.randint(0, 99)}.md"


def _log(notes: dict[str, str]) -> Log:
    sources = [Source(PurePosixPath(name), text) for name, text in sorted(notes.items())]
    return log.assemble(build.read(sources, Options())[0])


def _change(notes: dict[str, str], chance: random.Random) -> None:
    name = chance.choice(sorted(notes))
    match chance.randrange(5):
        case 0:
            notes[name] += f"{chance.choice(WORDS)} {chance.choice(WORDS)}\n"
        case 1:
            notes[_name(chance)] = notes.pop(name)
        case 2:
            notes[_name(chance)] = _note(chance)
        case 3:
            notes[name] = re.sub("date: .*", f"date: {_day(chance)}", notes[name])
        case _:
            del notes[name]


@pytest.mark.parametrize("seed", range(5))
def test_a_log_that_is_read_again(seed: int) -> None:
    chance = random.Random(seed)
    notes = {_name(chance): _note(chance) for _ in range(60)}
    again = related.Index()
    shared = 0
    for _ in range(25):
        made, anew = _log(notes), related.Index()
        again.read(made, {})
        anew.read(made, {})
        for topic in made.topics:
            expected = anew.to(topic.entries[::2])
            assert again.to(topic.entries[::2]) == expected
            shared += len(expected)
        _change(notes, chance)
    assert shared > 0


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_log_that_is_read_elsewhere(jobs: int) -> None:
    chance = random.Random(jobs)
    made = _log({_name(chance): _note(chance) for _ in range(60)})
    cited = {id(entry): ("A book",) for entry in made.entries[::9]}
    here = related.Index().read(made, cited)
    with workers.Pool(jobs) as pool:
        pool.start()
        elsewhere = related.ahead(pool.ahead)(made, cited)
        for topic in made.topics:
            assert elsewhere.to(topic.entries) == here.to(topic.entries)


def test_rare_words_say_more_than_common_ones() -> None:
    rare = " ".join(WORDS[:6])
    notes = {f"2024-01-{day}.md": "Words that everybody has all the time.\n" for day in range(10, 20)}
    notes["2024-01-12.md"] += f"\n{rare}\n"
    notes["2024-01-17.md"] += f"\n{rare}\n"
    made, index = _log(notes), related.Index()
    index.read(made, {})
    (found,) = index.to([entry for entry in made.entries if str(entry.path) == "2024-01-12.md"])
    assert str(found.entry.path) == "2024-01-17.md"
    assert sorted(found.shared) == sorted(WORDS[:6])


def test_of_equals_the_earlier_comes_first_whatever_was_read_before() -> None:
    rare = " ".join(WORDS[:12])
    notes = {f"{at}.md": f"---\ndate: 2024-01-{at}\n---\n\nWords of all.\n" for at in range(10, 30)}
    for at in (10, 15, 20):
        notes[f"{at}.md"] += f"\n{rare}\n"
    index = related.Index()
    for first, second in (("15.md", "20.md"), ("20.md", "15.md")):
        made = _log(notes)
        index.read(made, {})
        found = index.to([entry for entry in made.entries if str(entry.path) == "10.md"])
        assert [str(one.entry.path) for one in found] == [first, second]
        notes["20.md"] = notes["20.md"].replace("2024-01-20", "2024-01-11")
