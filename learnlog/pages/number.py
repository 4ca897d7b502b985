"""Log → a page for each day or week that has a number and no date."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from learnlog.model import Entry
from learnlog.pages import day
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts


def pages(view: View) -> Iterator[Page]:
    by_page: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in view.log.entries:
        if entry.when.start is None and entry.when.number is not None:
            by_page[view.at.page(entry)].append(entry)
    found = list(by_page.items())
    for at, (url, entries) in enumerate(found):
        yield Page(
            kind="number",
            url=url,
            title=_title(view, entries),
            make=view.parts(_parts, view, entries, url),
            description=next((entry.excerpt for entry in entries if entry.excerpt), "")
            or _title(view, entries),
            previous=found[at - 1][0] if at else "",
            next=found[at + 1][0] if at + 1 < len(found) else "",
            source=(entries[0].path, entries[0].line) if len(entries) == 1 else None,
            facts=view.facts(view.texts(entries), day.cited(view, entries)),
        )


def _parts(view: View, entries: list[Entry], url: str) -> Parts:
    head = Html(view.fragment("title", title=view.when(entries[0].when)))
    return head, *day.written(view, entries, url)


def _title(view: View, entries: list[Entry]) -> str:
    named = [entry.title for entry in entries if entry.title]
    number = view.when(entries[0].when)
    return f"{number} · {named[0]}" if len(named) == 1 else number
