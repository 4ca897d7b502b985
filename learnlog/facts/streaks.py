"""Entries → the days they cover, and how many of those stand in a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from learnlog.model import Entry

LONGEST_RANGE = 31
"""Days; a longer range says when something was done, not that it was done every day."""


@dataclass(frozen=True, slots=True)
class Run:
    """Days in a row, `last` included."""

    first: date
    last: date

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def covered(entries: Iterable[Entry]) -> list[date]:
    """Every day that an entry is of, once and in order."""
    found: set[date] = set()
    for entry in entries:
        when = entry.when
        if when.start and when.precision in ("day", "range"):
            found.add(when.start)
            span = (when.end - when.start).days if when.end else 0
            found.update(when.start + timedelta(day) for day in range(1, span + 1) if span < LONGEST_RANGE)
    return sorted(found)


def runs(days: Sequence[date]) -> list[Run]:
    """Days (each once, in order) as runs without a gap."""
    numbers = {day.toordinal() for day in days}
    first = (day for day in days if day.toordinal() - 1 not in numbers)
    last = (day for day in days if day.toordinal() + 1 not in numbers)
    return [Run(*ends) for ends in zip(first, last, strict=True)]


def longest(found: Iterable[Run]) -> Run | None:
    """The longest run; the latest of equals."""
    return max(found, key=lambda run: (run.days, run.last), default=None)
