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
            span = ((when.end or when.start) - when.start).days
            found.update(
                when.start + timedelta(day) for day in range(span + 1 if span < LONGEST_RANGE else 1)
            )
    return sorted(found)


def runs(days: Sequence[date]) -> list[Run]:
    """Days (each once, in order) as runs without a gap."""
    found: list[Run] = []
    for day in days:
        if found and day - found[-1].last == timedelta(1):
            found[-1] = Run(found[-1].first, day)
        else:
            found.append(Run(day, day))
    return found


def longest(found: Iterable[Run]) -> Run | None:
    """The longest run; the latest of equals."""
    return max(found, key=lambda run: (run.days, run.last), default=None)
