"""Log → the archive: every entry in one list, by year, the latest first; then what has no date.

Empty ones stand in it too, and only here: a link to one of them leads to its line.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from markupsafe import Markup

from learnlog import theme, urls
from learnlog.log import chronological
from learnlog.model import Entry
from learnlog.pages.view import View, card
from learnlog.site import Html, Page, Parts
from learnlog.urls import Spot


def pages(view: View) -> Iterator[Page]:
    if not view.log.entries and not view.log.empty:
        return
    entries = _latest_first(view)
    yield Page(
        "archive",
        view.at.view(urls.ARCHIVE),
        view.gettext("Archive"),
        view.parts(_parts, view, entries),
        view.gettext("Every entry, by year: %(count)d", count=len(view.log.entries)),
        search=False,
        wide=True,
        facts=view.facts(view.links(entries)),
    )


def _parts(view: View, listed: list[Entry]) -> Parts:
    url = view.at.view(urls.ARCHIVE)
    written = {one.when.start.year for one in view.log.entries if one.when.start}
    given = ((*told, url, view.locale) for told in view.told(listed))
    items = zip(listed, view.last.each(_item, given), strict=True)
    years = [
        (year, _year_link(year, url) if year and int(year) in written else "", [item for _, item in found])
        for year, found in groupby(items, key=lambda pair: _year(pair[0]))
    ]
    count, empty = view.entries(len(view.log.entries)), len(view.log.empty)
    return (Html(view.fragment("archive", years=years, count=count, empty=empty)),)


def _item(entry: Entry, title: str, spot: Spot, base: str, locale: str) -> Markup:
    return theme.fragment("archived", locale, entry=card(entry, title, spot, base, locale))


def _latest_first(view: View) -> list[Entry]:
    written, empty = view.log.entries, view.log.empty
    every = sorted((*written, *empty), key=chronological) if empty else written
    dated = [entry for entry in every if entry.when.start]
    return [*reversed(dated), *(entry for entry in every if not entry.when.start)]


def _year(entry: Entry) -> str:
    return f"{entry.when.start.year:04}" if entry.when.start else ""


def _year_link(year: str, base: str) -> str:
    return urls.relative(urls.year(int(year)), base)
