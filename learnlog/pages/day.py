"""Log → a page a day: its entries in the order they were written, the days before and after."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from learnlog import theme, urls
from learnlog.model import Entry, Html, Page, Prose
from learnlog.pages.view import View


def pages(view: View) -> Iterator[Page]:
    days = list(view.days)
    for at, day in enumerate(days):
        before = urls.day(days[at - 1]) if at else ""
        after = urls.day(days[at + 1]) if at + 1 < len(days) else ""
        yield _page(view, day, view.days[day], before, after)


def _page(view: View, day: date, entries: tuple[Entry, ...], before: str, after: str) -> Page:
    url = urls.day(day)
    head = theme.fragment(
        "day",
        title=view.day(day),
        iso=day.isoformat(),
        year=(str(day.year), urls.relative(urls.year(day.year), url)),
        month=(view.month(day), urls.relative(urls.month(day.year, day.month), url)),
    )
    parts: list[Html | Prose] = [Html(head)]
    for entry in entries:
        parts.extend(view.entry(entry, url, top=2))
    return Page(
        kind="day",
        url=url,
        title=title(view, day, entries),
        parts=tuple(parts),
        description=next((entry.excerpt for entry in entries if entry.excerpt), ""),
        previous=before,
        next=after,
        source=(entries[0].path, entries[0].line) if len(entries) == 1 else None,
    )


def title(view: View, day: date, entries: tuple[Entry, ...]) -> str:
    named = [entry.title for entry in entries if entry.title]
    short = view.day(day, long=False)
    return f"{short} · {named[0]}" if len(named) == 1 else short
