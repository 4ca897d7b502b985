"""A date that is not whole + what stands around it -> the whole date, or None: a year is never guessed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from learnlog.dates.days import flaw, when_of
from learnlog.dates.spans import Fields
from learnlog.dates.values import Context
from learnlog.model import When

HALF_A_YEAR = 183


def complete(when: When, around: Context) -> When | None:
    """The whole date: from the week or the month above it, the folder, the name, or a neighbour."""
    if when.start is None and when.precision == "week":
        return _week(when, around.within)
    if when.start is not None or when.precision not in ("day", "range", "month"):
        return when
    if when.weekday is not None and when.day is None:
        return _weekday(when, around.within)
    if found := _within(when, around.within):
        return found
    month = when.month or around.month
    if around.year is not None and month is not None:
        fill = _filled_range if when.precision == "range" else _filled
        return fill(when, around.year, month)
    near = [day for day in (around.before, around.after) if day is not None]
    whole = [(w, day) for day in near if (w := _nearest(when, day)) and w.start]
    return min(whole, key=_distance, default=(None, None))[0]


def _distance(pair: tuple[When, date]) -> int:
    when, neighbour = pair
    return abs(((when.start or neighbour) - neighbour).days)


def _week(when: When, within: tuple[date, date] | None) -> When:
    """`Week 12` in `2024-W12.md`."""
    if within is None or (within[1] - within[0]).days != 6 or within[0].isocalendar().week != when.number:
        return when
    return replace(when, start=within[0], end=within[1])


def _weekday(when: When, within: tuple[date, date] | None) -> When | None:
    """`Thursday` under a week's heading."""
    if within is None or (within[1] - within[0]).days > 6 or when.weekday is None:
        return None
    day = within[0] + timedelta(days=(when.weekday - within[0].weekday()) % 7)
    return replace(when, start=day, end=day, weekday=None) if day <= within[1] else None


def _within(when: When, within: tuple[date, date] | None) -> When | None:
    """The one day of a range that has this month and day (or this day alone)."""
    if within is None or when.day is None or when.precision == "range":
        return None
    for year in range(within[0].year, within[1].year + 1):
        months = [when.month] if when.month else range(1, 13)
        for month in months:
            found = _filled(when, year, month)
            if found and found.start and within[0] <= found.start <= within[1]:
                return found
    return None


def _filled(when: When, year: int, month: int) -> When | None:
    fields: Fields = (year, month, when.day)
    if flaw(fields):
        return None
    return _keep(when, when_of(fields))


def _filled_range(when: When, year: int, month: int) -> When | None:
    last_month = when.last_month or month
    first: Fields = (year, month, when.day)
    last: Fields = (year + (last_month < month), last_month, when.last_day)
    if flaw(first) or flaw(last):
        return None
    return _keep(when, when_of(first, last))


def _keep(when: When, found: When) -> When:
    return replace(found, number=when.number, last=when.last, round=when.round)


def _nearest(when: When, neighbour: date) -> When | None:
    """The year that brings a month and day closest to its neighbour; half a year off says nothing."""
    if when.month is None:
        return None
    fill = _filled_range if when.precision == "range" else _filled
    found = [w for y in (-1, 0, 1) if (w := fill(when, neighbour.year + y, when.month)) and w.start]
    best = min(found, key=lambda w: abs(((w.start or neighbour) - neighbour).days), default=None)
    if best is None or best.start is None or abs((best.start - neighbour).days) >= HALF_A_YEAR - 30:
        return None
    return best


def days_of_week(week: When) -> tuple[tuple[int, int], ...]:
    """Month and day of the seven days of a week without a year (`01/17 - 01/23`); empty for another range."""
    if week.start or not (week.month and week.day and week.last_month and week.last_day):
        return ()
    for year in (2001, 2000):  # the end of February is in the one or the other
        begin, end = (year, week.month, week.day), (year, week.last_month, week.last_day)
        if flaw(begin) or flaw(end):
            continue
        first, last = date(*begin), date(*end)
        if (last - first).days % 365 == 6:
            return tuple((day.month, day.day) for day in (first + timedelta(days=i) for i in range(7)))
    return ()
