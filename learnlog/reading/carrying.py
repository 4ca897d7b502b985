"""The values that entries are chosen by: a date with what it names, and the habits of a log."""

from __future__ import annotations

from dataclasses import dataclass

from learnlog.model import When
from learnlog.reading.marking import Mark

SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Carrier:
    """A mark whose date has been read; `title` names the entry that stands under it."""

    mark: Mark
    when: When
    title: str


@dataclass(frozen=True, slots=True)
class Habit:
    """What a log does that counts for one note. `numbers_are_dated`: the days it numbers have dates
    beside them, so that a number alone, which the note has, is an outline or a reference.
    `dated_elsewhere`: other files have days."""

    numbers_are_dated: bool = False
    dated_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """What holds for a log, or for one file: how many of the days it numbers have dates beside them, and how
    many files have days (tables aside)."""

    numbered: int = 0
    dated: int = 0

    def of(self, own: Habits, dated: bool, numbered: bool = False) -> Habit:
        """What of it counts for a note that has dates at all, if it is `dated`; if it is `numbered`, days
        among them are numbers alone. `own` are the note's habits."""
        others = self.dated - own.dated
        return Habit(numbered and self.numbered >= SEVERAL, others >= SEVERAL) if dated else Habit()


@dataclass(frozen=True, slots=True)
class Carriers:
    """What a note is cut by: `whole` for a file that is one entry, else `inside`, in order.

    `planned` are the dates of a plan or an example, which carry nothing.
    """

    whole: Carrier | None
    inside: tuple[Carrier, ...]
    planned: tuple[Carrier, ...] = ()
