"""Days → the heatmap of a year: a square a day, darker the more was written."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from learnlog import urls
from learnlog.model import Entry
from learnlog.pages import wording
from learnlog.pages.view import View

STEP = 13
"""From one square to the next, in the drawing's own units; a square is 10 wide."""
LEFT = 30
TOP = 18
YEARS = 3
"""How many years a page has with it; a drawn year is 50 kB, so that the others are on their own pages."""


def years(view: View, base: str) -> str:
    """The heatmaps of the latest years, one shown, with a switch between them and links to the others."""
    found = sorted({day.year for day in view.days}, reverse=True)
    if not found:
        return ""
    return view.fragment(
        "heatmaps",
        years=[_year(view, year, base) for year in found[:YEARS]],
        others=[(f"{year:04}", urls.relative(urls.year(year), base)) for year in found[YEARS:]],
    )


def year(view: View, number: int, base: str) -> str:
    """The heatmap of one year, for the page `base`; nothing for a year that has no entry, nor a page."""
    begun = (entry.when.start for entry in view.log.entries)
    if not any(day.year == number for day in begun if day):
        return ""
    return view.fragment("heatmap", year=_year(view, number, base))


def _year(view: View, number: int, base: str) -> dict[str, object]:
    days = {day: entries for day, entries in view.days.items() if day.year == number}
    most = max((len(entries) for entries in days.values()), default=1)
    total = sum(len(entries) for entries in days.values())
    return {
        "name": f"{number:04}",
        "href": urls.relative(urls.year(number), base),
        "entries": view.entries(total),
        "days": wording.days(len(days), view.locale),
        "cells": [_cell(view, day, entries, most, base) for day, entries in days.items()],
        "grid": _columns(number),
        "months": _months(view, number, base, days),
        "weekdays": [
            (TOP + STEP * at + 9, view.weekday(date(2024, 1, 1) + timedelta(at))) for at in (0, 2, 4)
        ],
        "width": LEFT + STEP * 54,
        "height": TOP + STEP * 7,
    }


def _cell(view: View, day: date, entries: tuple[Entry, ...], most: int, base: str) -> dict[str, object]:
    x, y = _place(day)
    level = 3 if most == 1 else 1 + round(3 * (len(entries) - 1) / (most - 1))
    return {
        "x": x,
        "y": y,
        "level": level,
        "href": urls.relative(urls.day(day), base),
        "title": f"{view.day(day, long=False)}: {view.entries(len(entries))}",
    }


def _months(
    view: View, number: int, base: str, days: Mapping[date, tuple[Entry, ...]]
) -> list[tuple[int, str, str]]:
    """Where each month begins, its short name and its page; no page where nothing was written."""
    written = {day.month for day in days}
    found = []
    for month in range(1, 13):
        first = date(number, month, 1)
        x, y = _place(first)
        href = urls.relative(urls.month(number, month), base) if month in written else ""
        found.append((x if y == TOP else x + STEP, view.month_name(first), href))
    return found


def _columns(number: int) -> str:
    """The empty squares: a dashed line a week, from the first of its days in the year to the last."""
    first, last = _place(date(number, 1, 1)), _place(date(number, 12, 31))
    return "".join(
        f"M{x + 5} {first[1] if x == first[0] else TOP}"
        f"V{last[1] + 10 if x == last[0] else TOP + 6 * STEP + 10}"
        for x in range(first[0], last[0] + STEP, STEP)
    )


def _place(day: date) -> tuple[int, int]:
    """Where a day's square stands: a column a week, Monday on top."""
    first = date(day.year, 1, 1)
    week = ((day - first).days + first.weekday()) // 7
    return LEFT + STEP * week, TOP + STEP * day.weekday()
