"""Year, month and day -> `When`, or the words that say why there is no such day."""

from __future__ import annotations

from calendar import month_name, monthrange
from datetime import date, timedelta

from learnlog.dates.grammar import Fields, Number
from learnlog.model import When


def flaw(fields: Fields) -> str:
    """What is impossible about a year, month and day; empty where all is well."""
    year, month, day = fields
    if year is not None and not 1900 <= year <= 2099:
        return f"there is no year {year} in a log"
    if month is not None and not 1 <= month <= 12:
        return f"there is no month {month}"
    if day is None or month is None:
        return "" if day is None or 1 <= day <= 31 else f"there is no day {day}"
    days = monthrange(year if year is not None else 2000, month)[1]
    if 1 <= day <= days:
        return ""
    return f"{month_name[month]}{f' {year}' if year is not None else ''} has {days} days"


def when_of(first: Fields, last: Fields | None = None) -> When:
    """A `When` as precise as its fields; they have no flaw."""
    if last is None:
        return _single(first)
    year = first[0] if first[0] is not None else last[0]
    begin: Fields = (year, first[1] if first[1] is not None else last[1], first[2])
    until: Fields = (
        last[0] if last[0] is not None else year,
        last[1] if last[1] is not None else first[1],
        last[2],
    )
    if first[0] is None and year is not None and begin[1] and until[1] and begin[1] > until[1]:
        begin = (year - 1, begin[1], begin[2])  # Dec 29 - Jan 4, 2026
    start, end = _single(begin), _single(until)
    if start.start and end.end and start.start <= end.end:
        return When("range", start.start, end.end)
    return When("range", month=begin[1], day=begin[2], last_month=until[1], last_day=until[2])


def _single(fields: Fields) -> When:
    year, month, day = fields
    if year is None:
        return When("day" if day is not None else "month", month=month, day=day)
    if month is None:
        return When("year", date(year, 1, 1), date(year, 12, 31))
    if day is None:
        return When("month", date(year, month, 1), date(year, month, monthrange(year, month)[1]))
    return When("day", date(year, month, day), date(year, month, day))


def numbered(number: Number) -> When:
    """`Day 12`, `R2D14`, `Week 3`, `2024-W10`."""
    if number.week and number.year and 1 <= number.number <= 53:
        try:
            monday = date.fromisocalendar(number.year, number.number, 1)
        except ValueError:
            return When("week", number=number.number)
        return When("week", monday, monday + timedelta(days=6), number.number)
    return When(
        "week" if number.week else "number", number=number.number, last=number.last, round=number.round
    )
