"""Log → the archive: every entry in one list, by year, the latest first; then what has no date."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from learnlog import theme, urls
from learnlog.model import Entry, Html, Page
from learnlog.pages.view import View

TITLE = "Archive"


def pages(view: View) -> Iterator[Page]:
    if not view.log.entries:
        return
    url = view.at.view(urls.ARCHIVE)
    years = [
        (year, _year_link(view, year, url), view.cards(entries, url))
        for year, entries in groupby(_latest_first(view), key=_year)
    ]
    html = theme.fragment("archive", title=TITLE, years=years, count=len(view.log.entries))
    yield Page("archive", url, TITLE, (Html(html),), search=False, wide=True)


def _latest_first(view: View) -> list[Entry]:
    dated = [entry for entry in view.log.entries if entry.when.start]
    return [*reversed(dated), *(entry for entry in view.log.entries if not entry.when.start)]


def _year(entry: Entry) -> str:
    return f"{entry.when.start.year:04}" if entry.when.start else ""


def _year_link(view: View, year: str, base: str) -> str:
    return urls.relative(urls.year(int(year)), base) if year else ""
