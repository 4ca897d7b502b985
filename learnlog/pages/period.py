"""Log → a page a month, with its calendar, and a page a year, with its months."""

from __future__ import annotations

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from learnlog import urls
from learnlog.model import Entry
from learnlog.pages import heatmap, wording
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts, Prose

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


def pages(view: View) -> Iterator[Page]:
    """Years, then months."""
    filled = by_month(view)
    yield from _years(view, filled)
    yield from _months(view, filled)


def _months(view: View, filled: Mapping[date, list[Entry]]) -> Iterator[Page]:
    order = list(filled)
    for at, first in enumerate(order):
        yield Page(
            kind="month",
            url=urls.month(first.year, first.month),
            title=view.month(first),
            make=view.parts(_month, view, first, filled[first]),
            description=_described(view, filled[first]),
            search=bool(_own(filled[first], "month")),
            previous=urls.month(order[at - 1].year, order[at - 1].month) if at else "",
            next=urls.month(order[at + 1].year, order[at + 1].month) if at + 1 < len(order) else "",
            facts=_facts(view, filled[first], "month", _in_month(_empty(view), first)),
        )


def _month(view: View, first: date, entries: list[Entry]) -> Parts:
    url = urls.month(first.year, first.month)
    head = view.fragment(
        "month",
        title=view.month(first),
        iso=f"{first:%Y-%m}",
        year=(str(first.year), urls.relative(urls.year(first.year), url)),
        weeks=_weeks(view, first, url),
    )
    own, dated = _own(entries, "month"), _others(entries, "month")
    return Html(head), *_written(view, own, url), Html(_list(view, dated, url))


def _years(view: View, by_months: Mapping[date, list[Entry]]) -> Iterator[Page]:
    filled = by_year(view)
    order = list(filled)
    for at, year in enumerate(order):
        months = {first: len(entries) for first, entries in by_months.items() if first.year == year}
        yield Page(
            kind="year",
            url=urls.year(year),
            title=str(year),
            make=view.parts(_year, view, year, filled[year], months),
            description=_described(view, filled[year]),
            search=bool(_own(filled[year], "year")),
            previous=urls.year(order[at - 1]) if at else "",
            next=urls.year(order[at + 1]) if at + 1 < len(order) else "",
            facts=_facts(view, filled[year], "year"),
        )


def _year(view: View, year: int, entries: list[Entry], months: Mapping[date, int]) -> Parts:
    url = urls.year(year)
    shown = [
        (
            view.month(first),
            urls.relative(urls.month(first.year, first.month), url),
            view.entries(count),
        )
        for first, count in months.items()
    ]
    head = view.fragment(
        "year",
        title=str(year),
        iso=f"{year:04}",
        months=view.fragment("periods", periods=shown),
        heatmap=heatmap.year(view, year, url),
    )
    own, dated = _own(entries, "year"), _others(entries, "year")
    return Html(head), *_written(view, own, url), Html(_names(view, dated, url))


def _facts(view: View, entries: list[Entry], precision: str, *more: object) -> tuple[object, ...]:
    """All that the page of a period asks of its entries: those dated to it as a whole are shown there."""
    own, dated = _own(entries, precision), _others(entries, precision)
    return view.facts(view.texts(own), view.links(dated), *more)


def _described(view: View, entries: list[Entry]) -> str:
    """How many entries there are, and what the latest are called."""
    names: dict[str, None] = {}
    for entry in reversed(entries):
        names[view.title(entry)] = None
        if len(names) == NAMED:
            break
    return f"{view.entries(len(entries))}: {', '.join(names)}"


def _own(entries: list[Entry], precision: str) -> list[Entry]:
    return [entry for entry in entries if entry.when.precision == precision]


def _others(entries: list[Entry], precision: str) -> list[Entry]:
    return [entry for entry in entries if entry.when.precision != precision]


def _written(view: View, entries: list[Entry], url: str) -> Iterator[Html | Prose]:
    """Entries that are dated to the whole period stand on its page."""
    for entry in entries:
        yield from view.entry(entry, url, top=2)


def _list(view: View, entries: list[Entry], url: str) -> str:
    return view.fragment("entries", entries=view.cards(reversed(entries), url)) if entries else ""


def _names(view: View, entries: list[Entry], url: str) -> str:
    """Entries by their names alone: a year has hundreds."""
    cards = [{**card, "excerpt": ""} for card in view.cards(reversed(entries), url)]
    return view.fragment("entries", entries=cards, short=True) if cards else ""


def _weeks(view: View, first: date, url: str) -> list[list[dict[str, object]]]:
    """The month as rows of seven days, Monday first; days outside it are empty."""
    empty = _empty(view)
    return [
        [
            {
                "day": day.day if day.month == first.month else None,
                "iso": day.isoformat(),
                "href": urls.relative(urls.day(day), url) if day in view.days else "",
                "name": view.weekday(day),
                "title": f"{view.day(day)}: {wording.empty(view.locale)}"
                if day in empty and day not in view.days
                else view.day(day),
                "empty": day in empty and day not in view.days,
            }
            for day in week
        ]
        for week in Calendar().monthdatescalendar(first.year, first.month)
    ]


def _empty(view: View) -> set[date]:
    """The days that were begun and not written."""
    return {one.when.start for one in view.log.empty if one.when.start and one.when.precision == "day"}


def _in_month(days: Iterable[date], first: date) -> list[date]:
    return sorted(day for day in days if (day.year, day.month) == (first.year, first.month))
