"""Year, month and day -> `When`, or the words that say why there is no such day."""

from __future__ import annotations

from calendar import month_name, monthrange
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from learnlog.dates.counts import Count
from learnlog.dates.spans import Fields
from learnlog.model import When

FIRST_YEAR, LAST_YEAR = 1971, 2069  # 1970-01-01 is a clock that was never set
BUDDHIST = 543  # years that a Thai calendar is ahead
SOLAR_YEARS = range(1380, 1421)
"""Solar Hijri years of notes, 2001 to 2042: those of the lunar calendar in these years are later."""
NOWRUZ = date(2001, 3, 21)  # the first day of 1380


def year_of(text: str | None) -> int | None:
    """`2024`, `'24`, `24`, and the year of a Thai calendar, `2567`."""
    if not text:
        return None
    digits = text.lstrip("'")
    return common_era(int(digits) + (2000 if len(digits) == 2 else 0))


def common_era(year: int) -> int:
    """The year, which may be one of a Thai calendar."""
    return year - BUDDHIST if FIRST_YEAR <= year - BUDDHIST <= LAST_YEAR else year


def solar_hijri(year: int, month: int, day: int) -> date | None:
    """The day of a Persian calendar: six months of 31 days, five of 30, and Esfand.

    Eight years of 33 are leap years, by the rule that holds from 1210 to 1635.
    """
    if year not in SOLAR_YEARS or not 1 <= month <= 12:
        return None
    longest = 31 if month <= 6 else 30 if month < 12 else 29 + _is_solar_leap(year)
    if not 1 <= day <= longest:
        return None
    before = sum(365 + _is_solar_leap(past) for past in range(SOLAR_YEARS.start, year))
    return NOWRUZ + timedelta(days=before + (month - 1) * 31 - max(0, month - 7) + day - 1)


def _is_solar_leap(year: int) -> bool:
    return (25 * year + 11) % 33 < 8


@lru_cache(maxsize=512)
def flaw(fields: Fields) -> str:
    """What is impossible about a year, month and day; empty where all is well."""
    year, month, day = fields
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return f"no note is from the year {year}"
    if month is not None and not 1 <= month <= 12:
        return f"there is no month {month}"
    if day is None or day == 0 or month is None:
        return "" if day is None or 1 <= day <= 31 else f"there is no day {day}"
    days = monthrange(year if year is not None else 2000, month)[1]
    if 1 <= day <= days:
        return ""
    return f"{month_name[month]}{f' {year}' if year is not None else ''} has {days} days"


@lru_cache(maxsize=512)
def when_of(first: Fields, last: Fields | None = None) -> When:
    """A `When` as precise as its fields, which have no flaw."""
    if last is None:
        return _single(first)
    begin, until = _share(first, last)
    start, end = _single(begin), _single(until)
    if start.start and end.end and start.start <= end.end:
        return When("range", start.start, end.end)
    return When("range", month=begin[1], day=begin[2], last_month=until[1], last_day=until[2])


def _share(first: Fields, last: Fields) -> tuple[Fields, Fields]:
    """Each end of a range borrows what only the other says; New Year may lie between its months."""
    y1, m1, d1 = first
    y2, m2, d2 = last
    m1, m2 = m1 or m2, m2 or m1
    crosses = m1 is not None and m2 is not None and m1 > m2 and (m2 - m1) % 12 < 6
    if y1 is None and y2 is not None:
        y1 = y2 - crosses
    elif y2 is None and y1 is not None:
        y2 = y1 + crosses
    return (y1, m1, d1), (y2, m2, d2)


def _single(fields: Fields) -> When:
    year, month, day = fields
    if year is None:
        return When("day" if day is not None else "month", month=month, day=day)
    if month is None:
        return When("year", date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return When("month", date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return When("day", date(year, month, day), date(year, month, day))


def seven_days(first: When) -> When:
    """The week that begins on a day, which may have no year."""
    if first.precision != "day" or not (first.start or (first.month and first.day)):
        return first
    if first.start:
        return replace(first, precision="range", end=first.start + timedelta(days=6))
    ends = {_seventh(year, first) for year in (2000, 2001)}
    month, day = ends.pop()
    return first if ends else replace(first, precision="range", last_month=month, last_day=day)


def _seventh(year: int, first: When) -> tuple[int, int]:
    """Month and day on which a week ends; where February 29 lies in it, each year has another."""
    last = date(year, first.month or 1, 1) + timedelta(days=(first.day or 1) + 5)
    return last.month, last.day


def counted(count: Count) -> When:
    """`Day 12`, `R2D14`, `Week 3`; an ISO week (`2024-W10`) has its days."""
    if not count.week:
        return When("number", number=count.number, last=count.last, round=count.round)
    if count.year is None:
        return When("week", number=count.number, last=count.last)
    monday = iso_monday(count.year, count.number)
    if monday is None:
        return When("week", number=count.number)
    return When("week", monday, monday + timedelta(days=6), count.number)


def iso_monday(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None
