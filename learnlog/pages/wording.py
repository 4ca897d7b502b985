"""Dates → how they read in the site's language, and for programs."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Literal

from babel import Locale
from babel.dates import (
    DateTimePattern,
    format_interval,
    format_skeleton,
    format_timedelta,
    get_date_format,
    parse_pattern,
)

from learnlog.model import Entry, Precision, When

_Form = Literal["full", "medium", "EEE", "LLL"]
"""The length of a date, or a part of it."""


def when(found: When, locale: str, long: bool = True) -> str:
    """A date in words, exactly as precise as it is."""
    if found.start is None:
        return number(found) if found.number is not None else _partial(found, locale)
    if found.precision == "month":
        return month(found.start, locale)
    if found.precision == "year":
        return str(found.start.year)
    if found.end in (None, found.start):
        return day(found.start, locale, long)
    return between(found.start, found.end, locale)


def span(entries: Iterable[Entry], locale: str) -> str:
    """The first and last day of entries; empty without dates."""
    days = [entry.when.start for entry in entries if entry.when.start]
    return between(min(days), max(days), locale) if days else ""


def between(first: date, last: date, locale: str) -> str:
    """`May 20 – 31, 2025`: what both days have in common is said once; a day, where they are one."""
    return day(first, locale, False) if first == last else _interval(first, last, locale)


def day(on: date, locale: str, long: bool) -> str:
    return _formatted(on, "full" if long else "medium", locale)


def month(on: date, locale: str) -> str:
    return _by_skeleton(on.replace(day=1), "yMMMM", locale)


def short_month(on: date, locale: str) -> str:
    """The name of a month, on its own."""
    return _formatted(on, "LLL", locale)


def weekday(on: date, locale: str) -> str:
    return _formatted(on, "EEE", locale)


def month_day(on: date, locale: str) -> str:
    return _by_skeleton(on, "MMMd", locale)


def duration(days: int, locale: str) -> str:
    """A number of days in the largest unit that fits: `3 weeks`, `2 months`."""
    return format_timedelta(timedelta(days), threshold=1, locale=locale)


def number(found: When) -> str:
    kind = "Week" if found.precision == "week" else "Day"
    rounds = f"Round {found.round}, " if found.round is not None else ""
    last = f"–{found.last}" if found.last not in (None, found.number) else ""
    return f"{rounds}{kind} {found.number}{last}"


def iso(found: When) -> str:
    """The first day of a date as programs read it (`2025-05-31`, `2025-05`); empty without one."""
    return _iso(found.start, found.precision) if found.start else ""


def _partial(found: When, locale: str) -> str:
    if found.month and found.day:
        return format_skeleton("MMMMd", date(2000, found.month, found.day), locale=locale)
    return ""


@cache
def _formatted(on: date, form: _Form, locale: str) -> str:
    return _pattern(form, locale).apply(on, _locale(locale))


@cache
def _pattern(form: _Form, locale: str) -> DateTimePattern:
    """To look it up each time is half the work of Babel's `format_date`."""
    if form == "full" or form == "medium":
        return get_date_format(form, _locale(locale))
    return parse_pattern(form)


@cache
def _interval(first: date, last: date, locale: str) -> str:
    return format_interval(first, last, "yMMMd", locale=_locale(locale))


@cache
def _by_skeleton(on: date, skeleton: str, locale: str) -> str:
    return format_skeleton(skeleton, on, locale=_locale(locale))


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


@cache
def _iso(start: date, precision: Precision | None) -> str:
    return start.isoformat()[: {"month": 7, "year": 4}.get(precision or "", 10)]
