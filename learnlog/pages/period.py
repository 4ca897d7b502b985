"""Log → a page a month, with its calendar, and a page a year, with its months."""

from __future__ import annotations

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterator
from datetime import date

from learnlog import theme, urls
from learnlog.model import Entry, Html, Page, Prose
from learnlog.pages import heatmap
from learnlog.pages.heatmap import counted
from learnlog.pages.view import EMPTY, View

NAMED = 5
"""How many entries the description of a period names."""


def by_month(view: View) -> dict[date, list[Entry]]:
    """Entries by the first day of the month they start in, oldest first."""
    found: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in view.log.entries:
        if entry.when.start and entry.when.precision != "year":
            found[entry.when.start.replace(day=1)].append(entry)
    return dict(sorted(found.items()))


def by_year(view: View) -> dict[int, list[Entry]]:
    found: defaultdict[int, list[Entry]] = defaultdict(list)
    for entry in view.log.entries:
        if entry.when.start:
            found[entry.when.start.year].append(entry)
    return dict(sorted(found.items()))


def months(view: View) -> Iterator[Page]:
    filled = by_month(view)
    order = list(filled)
    for at, first in enumerate(order):
        url = urls.month(first.year, first.month)
        year = (str(first.year), urls.relative(urls.year(first.year), url))
        head = theme.fragment(
            "month",
            title=view.month(first),
            iso=f"{first:%Y-%m}",
            year=year,
            weeks=_weeks(view, first, url),
        )
        own, dated = _own(filled[first], "month"), _others(filled[first], "month")
        yield Page(
            kind="month",
            url=url,
            title=view.month(first),
            description=_described(view, filled[first]),
            parts=(Html(head), *_written(view, own, url), Html(_list(view, dated, url))),
            search=bool(own),
            previous=urls.month(order[at - 1].year, order[at - 1].month) if at else "",
            next=urls.month(order[at + 1].year, order[at + 1].month) if at + 1 < len(order) else "",
        )


def years(view: View) -> Iterator[Page]:
    filled = by_year(view)
    order = list(filled)
    for at, year in enumerate(order):
        url = urls.year(year)
        own, dated = _own(filled[year], "year"), _others(filled[year], "year")
        shown = [
            (
                view.month(first),
                urls.relative(urls.month(first.year, first.month), url),
                counted(len(entries), "entry", "entries"),
            )
            for first, entries in by_month(view).items()
            if first.year == year
        ]
        head = theme.fragment(
            "year",
            title=str(year),
            iso=f"{year:04}",
            months=theme.fragment("periods", periods=shown),
            heatmap=heatmap.year(view, year, url),
        )
        yield Page(
            kind="year",
            url=url,
            title=str(year),
            description=_described(view, filled[year]),
            parts=(Html(head), *_written(view, own, url), Html(_names(view, dated, url))),
            search=bool(own),
            previous=urls.year(order[at - 1]) if at else "",
            next=urls.year(order[at + 1]) if at + 1 < len(order) else "",
        )


def _described(view: View, entries: list[Entry]) -> str:
    """How many entries there are, and what the latest are called."""
    names = dict.fromkeys(view.title(entry) for entry in reversed(entries))
    return f"{counted(len(entries), 'entry', 'entries')}: {', '.join([*names][:NAMED])}"


def _own(entries: list[Entry], precision: str) -> list[Entry]:
    return [entry for entry in entries if entry.when.precision == precision]


def _others(entries: list[Entry], precision: str) -> list[Entry]:
    return [entry for entry in entries if entry.when.precision != precision]


def _written(view: View, entries: list[Entry], url: str) -> Iterator[Html | Prose]:
    """Entries that are dated to the whole period stand on its page."""
    for entry in entries:
        yield from view.entry(entry, url, top=2)


def _list(view: View, entries: list[Entry], url: str) -> str:
    return theme.fragment("entries", entries=view.cards(reversed(entries), url)) if entries else ""


def _names(view: View, entries: list[Entry], url: str) -> str:
    """Entries by their names alone: a year has hundreds."""
    cards = [{**card, "excerpt": ""} for card in view.cards(reversed(entries), url)]
    return theme.fragment("entries", entries=cards, short=True) if cards else ""


def _weeks(view: View, first: date, url: str) -> list[list[dict[str, object]]]:
    """The month as rows of seven days, Monday first; days outside it are empty."""
    empty = {entry.when.start for entry in view.log.empty if entry.when.precision == "day"}
    return [
        [
            {
                "day": day.day if day.month == first.month else None,
                "iso": day.isoformat(),
                "href": urls.relative(urls.day(day), url) if day in view.days else "",
                "name": view.weekday(day),
                "title": f"{view.day(day)}: {EMPTY.lower()}"
                if day in empty and day not in view.days
                else view.day(day),
                "empty": day in empty and day not in view.days,
            }
            for day in week
        ]
        for week in Calendar().monthdatescalendar(first.year, first.month)
    ]
