"""Texts are converted once, and their HTML is held as long as somebody is to ask for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from learnlog import conversion
from learnlog.conversion import Fragments, Recipe
from learnlog.runtime.cache import Cache
from learnlog.runtime.workers import Pool

ONE, OTHER = ("# One\n", 2), ("Other words\n", 2)


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_fragment_is_there_as_often_as_it_is_wanted(jobs: int) -> None:
    known = Fragments()
    with Pool(jobs, worth=0) as pool:
        pool.start()
        known.want([ONE, OTHER, ONE], Recipe(), Cache(None), pool)
        assert known[ONE] is known[ONE]
        with pytest.raises(KeyError):
            known[ONE]
        assert "Other words" in known[OTHER].html
        known.end()


def test_what_was_wanted_is_kept_whether_or_not_it_was_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache, first = Cache(tmp_path / "log.sqlite3"), Fragments()
    first.want([ONE, OTHER], Recipe(), cache, Pool(1))
    made = first[OTHER]
    first.keep()
    monkeypatch.setattr(conversion, "_converter", None)
    then = Fragments()
    then.want([OTHER, ONE], Recipe(), cache.again(), Pool(1))
    assert then[OTHER] == made
    assert "One" in then[ONE].html


def test_what_is_made_elsewhere_is_held_for_all_who_ask() -> None:
    known = Fragments()
    made = known[ONE] = Recipe().converter().fragment(*ONE)
    assert [known[ONE] for _ in range(3)] == [made] * 3
