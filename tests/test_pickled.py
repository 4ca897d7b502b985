"""What is pickled comes back as it was, and so it does in a process that knows only `pickle`."""

from __future__ import annotations

import pickle
from datetime import date
from functools import partial
from pathlib import PurePosixPath

import pytest

from learnlog.gfm.values import Flaw
from learnlog.model import Entry, Source, Text, When
from learnlog.reading.carrying import Habit
from learnlog.reading.leaves import Told
from learnlog.runtime import pickled

DAY = When("day", date(2024, 3, 9), date(2024, 3, 9))
NOTE = PurePosixPath("2024/trees.md")


@pytest.mark.parametrize(
    "value",
    [
        DAY,
        Source(NOTE, "# Trees\n"),
        Entry(DAY, "Trees", ("math",), (), NOTE, 0, 3, Text(NOTE, "a\nb", (1, 2)), empty=True),
        Told((), Habit(dated_elsewhere=True)),
        {"flaws": [Flaw(1, 2, "LL401", "a message")]},
        ("no dataclass", {1, 2}, b"bytes", None, Flaw),
    ],
)
def test_a_value_comes_back(value: object) -> None:
    raw = pickled.dumps(value)
    assert pickled.loads(raw) == pickle.loads(raw) == value


def test_a_path_is_the_one_that_there_is() -> None:
    first, second = pickled.dumps(Source(NOTE, "one")), pickled.dumps(Source(NOTE, "two"))
    assert pickled.loads(first).path is pickled.loads(second).path


@pytest.mark.parametrize("more", [(), (DAY.start,)])
def test_equals_are_told_alike_whichever_objects_they_are(more: tuple[object, ...]) -> None:
    named, again, other = "a title", " ".join(["a", "title"]), "another title"
    assert named is not again
    assert pickled.told((named, named, *more)) == pickled.told((named, again, *more))
    assert pickled.told((named, named, *more)) != pickled.told((named, other, *more))


def test_what_is_packed_goes_as_it_is() -> None:
    raw = pickled.dumps(DAY)
    there = pickle.loads(pickled.dumps(pickled.Packed(raw, DAY)))
    assert (there.raw, there.value) == (raw, DAY)


def test_one_value_in_two_places_stays_one() -> None:
    first, second = pickle.loads(pickled.dumps((DAY, DAY)))
    assert first is second


def test_functions_and_errors_are_pickled_as_ever() -> None:
    assert pickle.loads(pickled.dumps(partial(max, 3)))(2) == 3
    assert str(pickle.loads(pickled.dumps(ValueError("why")))) == "why"
