"""Dates → how they read in the site's language, and for programs."""

from __future__ import annotations

import math
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from typing import Literal

from babel.dates import (
    DateTimePattern,
    format_interval,
    format_skeleton,
    format_timedelta,
    get_date_format,
    parse_pattern,
)

from learnlog.model import Entry, Precision, When
from learnlog.theme.catalogs import gettext, ngettext
from learnlog.theme.catalogs import locale as known

_Form = Literal["full", "medium", "EEE", "LLL"]
"""The length of a date, or a part of it."""
_ROUGH = ("yMMMd", "yMMMM", "y")
"""What is said of both ends of a span, by the rougher of the two."""


def when(found: When, locale: str, long: bool = True) -> str:
    """A date in words, exactly as precise as it is."""
    if found.start is None:
        return number(found, locale) if found.number is not None else _partial(found, locale)
    if found.precision == "month":
        return month(found.start, locale)
    if found.precision == "year":
        return str(found.start.year)
    if found.end in (None, found.start):
        return day(found.start, locale, long)
    return between(found.start, found.end, locale)


def span(entries: Iterable[Entry], locale: str) -> str:
    """The first and last day of entries, or months or years, where no more is known of one of the two; empty
    without dates."""
    dated = [(entry.when.start, _roughness(entry.when)) for entry in entries if entry.when.start]
    if not dated:
        return ""
    (first, one), (last, other) = min(dated), max(dated)
    if rough := max(one, other):
        return _together(_interval(first, last, locale, _ROUGH[rough]), locale)
    return between(first, last, locale)


def _roughness(found: When) -> int:
    return {"month": 1, "year": 2}.get(found.precision or "", 0)


def between(first: date, last: date, locale: str) -> str:
    """`May 20 – 31, 2025`: what both days have in common is said once; a day, where they are one."""
    return _together(day(first, locale, False) if first == last else _interval(first, last, locale), locale)


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
    return format_timedelta(timedelta(days), threshold=1, locale=known(locale))


def days(number: int, locale: str) -> str:
    """`1 day`, `12 days`"""
    said = format_timedelta(timedelta(number), "day", threshold=math.inf, locale=known(locale))
    return _together(said, locale)


def number(found: When, locale: str) -> str:
    """`Day 12`, `Week 3`, `Round 2, Day 7–8`"""
    numbers = f"{found.number}–{found.last}" if found.last not in (None, found.number) else str(found.number)
    if found.precision == "week":
        said = gettext("Week %(number)s", locale, number=numbers)
    else:
        said = gettext("Day %(number)s", locale, number=numbers)
    if found.round is None:
        return said
    return gettext("Round %(number)s, %(day)s", locale, number=found.round, day=said)


def entries(number: int, locale: str) -> str:
    """`1 entry`, `12 entries`"""
    return ngettext("%(num)d entry", "%(num)d entries", number, locale)


def empty(locale: str) -> str:
    """What stands in the place of an entry without a word."""
    return gettext("Nothing written", locale)


def numbered(name: str, page: int, pages: int, locale: str) -> str:
    """The name of one of several pages."""
    return gettext("%(name)s (%(page)d of %(pages)d)", locale, name=name, page=page, pages=pages)


def iso(found: When) -> str:
    """The first day of a date as programs read it (`2025-05-31`, `2025-05`); empty without one."""
    return _iso(found.start, found.precision) if found.start else ""


def _together(words: str, locale: str) -> str:
    """Words that run from the right between isolates: beside `2 entries`, in English where we have no
    catalog, their numbers and slashes would change places."""
    return f"\u2068{words}\u2069" if known(locale).text_direction == "rtl" else words


def _partial(found: When, locale: str) -> str:
    if found.month and found.day:
        return format_skeleton("MMMMd", date(2000, found.month, found.day), locale=known(locale))
    return ""


@cache
def _formatted(on: date, form: _Form, locale: str) -> str:
    return _pattern(form, locale).apply(on, known(locale))


@cache
def _pattern(form: _Form, locale: str) -> DateTimePattern:
    """To look it up each time is half the work of Babel's `format_date`."""
    if form == "full" or form == "medium":
        return get_date_format(form, known(locale))
    return parse_pattern(form)


@cache
def _interval(first: date, last: date, locale: str, skeleton: str = _ROUGH[0]) -> str:
    return format_interval(first, last, skeleton, locale=known(locale))


@cache
def _by_skeleton(on: date, skeleton: str, locale: str) -> str:
    return format_skeleton(skeleton, on, locale=known(locale))


@cache
def _iso(start: date, precision: Precision | None) -> str:
    return start.isoformat()[: {"month": 7, "year": 4}.get(precision or "", 10)]
