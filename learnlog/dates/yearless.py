"""A date without a year, and the rest of its string -> the date with the year that stands there."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from learnlog.dates.counts import Count
from learnlog.dates.days import counted
from learnlog.dates.names import FILL
from learnlog.dates.spans import Span
from learnlog.dates.written import YEAR

LONE_YEAR = re.compile(rf"(?<![\w.,/:-])(?P<y>{YEAR})(?:(?=年\s?第)|(?!\w|[.,/:-]\d))")


def completed(span: Span, around: str, numbered: Sequence[Count]) -> Span:
    """The span with its year: one alone in the string `around` it, or that of an ISO week beside it."""
    if any(fields[0] for _, fields in (*span.fields, *span.last)):
        return span
    return _in_week(_with_year(span, around), numbered)


def _with_year(span: Span, masked: str) -> Span:
    """`Week 03, 2026 (Jan 26 - Feb 01)`: the year stands elsewhere in the same string."""
    around = masked[: span.start] + FILL + masked[span.end :]
    years = {int(m["y"]) for m in LONE_YEAR.finditer(around)}
    if len(years) != 1 or _crosses_new_year(span):
        return span
    year = years.pop()
    return replace(span, fields=tuple((order, (year, *fields[1:])) for order, fields in span.fields))


def _in_week(span: Span, numbered: Sequence[Count]) -> Span:
    """`2024-W10 (Mar 4 - 10)`: a day without a year is in the ISO week beside it."""
    week = next((counted(count) for count in numbered if count.week and count.year), None)
    if week is None or week.start is None or any(fields[0] for _, fields in (*span.fields, *span.last)):
        return span
    days = [week.start + timedelta(days=i) for i in range(7)]
    found = {
        at: day.year
        for at, (_, fields) in enumerate(span.fields)
        for day in days
        if fields[1:] == (day.month, day.day)
    }
    if not found:
        return span
    fields = tuple((span.fields[at][0], (year, *span.fields[at][1][1:])) for at, year in found.items())
    return replace(span, fields=fields, last=tuple(span.last[at] for at in found if span.last))


def _crosses_new_year(span: Span) -> bool:
    first, last = span.fields[-1][1][1], span.last[-1][1][1] if span.last else None
    return bool(first and last and first > last)
