"""Log → a page a topic, which reads as one text in the order it was written, and their list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from learnlog import related, theme, urls
from learnlog.gfm.slugs import Slugs
from learnlog.model import Entry, Html, Page, Part, Prose, Section, Topic
from learnlog.pages import pieces
from learnlog.pages.heatmap import counted
from learnlog.pages.view import View, iso, ranked, without_heading

TITLE = "Topics"
LONG = 21
"""Days without an entry that a rail shows as a gap."""
MOST_SHARED = 4
SHEET = 150_000
"""Characters of notes that a page holds: a quarter of an hour's reading, and no more than a browser likes."""


def pages(view: View) -> Iterator[Page]:
    if not view.log.topics:
        return
    works = {entry: [one.work for one in cited] for entry, cited in view.cited.items()}
    common = related.index(view.log, works)
    for topic in view.log.topics:
        yield from _pages(view, topic, common)
    html = theme.fragment("topic-list", title=TITLE, topics=pieces.topics(view, urls.TOPICS))
    yield Page(
        "topics",
        urls.TOPICS,
        TITLE,
        (Html(html),),
        f"What the notes are about: {len(view.log.topics)} topics",
        search=False,
        wide=True,
    )


def _pages(view: View, topic: Topic, common: related.Index) -> Iterator[Page]:
    """The pages of a topic: one, or several to read one after the other where it is long."""
    sheets = [*_sheets(topic.parts)]
    addresses = [urls.topic(topic, number) for number in range(1, len(sheets) + 1)]
    places = _places(view, sheets, addresses)
    rank = ranked([_named(part, topic) for part in topic.parts], top=2)
    count, span = counted(len(topic.entries), "entry", "entries"), pieces.span(view, topic.entries)
    for at, (sheet, url) in enumerate(zip(sheets, addresses, strict=True)):
        title = f"{topic.name} ({at + 1} of {len(sheets)})" if len(sheets) > 1 else topic.name
        rail = list(_rail(view, _entries(sheet), places, url))
        head = theme.fragment(
            "topic",
            title=title,
            count=count,
            span=span,
            rail=rail,
            pages=[
                (number, "" if other == url else urls.relative(other, url), pieces.span(view, _entries(one)))
                for number, (other, one) in enumerate(zip(addresses, sheets, strict=True), 1)
            ],
        )
        parts: list[Html | Prose] = [Html(head)]
        for part in (_named(one, topic) for one in sheet):
            if isinstance(part, Entry):
                parts.extend(view.entry(part, url, 2, places[urls.key(part)].partition("#")[2]))
            else:
                parts.append(Prose(part.body, rank(part)))
        parts.extend(_related(view, topic, common, url) if sheet is sheets[-1] else ())
        yield Page(
            "part" if at else "topic",
            url,
            title,
            tuple(parts),
            f"{title}: {count}{span and f', {span}'}",
            search=False,
            previous=addresses[at - 1] if at else "",
            next=addresses[at + 1] if at + 1 < len(sheets) else "",
        )


def _sheets(parts: Iterable[Part]) -> Iterator[tuple[Part, ...]]:
    """The parts of a topic, in as many pages as it takes for none to hold more than `SHEET`."""
    sheet: list[Part] = []
    size = 0
    for part in parts:
        if sheet and size + len(part.body.text) > SHEET:
            yield tuple(sheet)
            sheet, size = [], 0
        sheet.append(part)
        size += len(part.body.text)
    yield tuple(sheet)


def _places(
    view: View, sheets: Iterable[Iterable[Part]], addresses: Iterable[str]
) -> dict[urls.EntryKey, str]:
    """Where each entry of a topic is: the page and the anchor on it."""
    found = {}
    for sheet, url in zip(sheets, addresses, strict=True):
        slugs = Slugs()
        for one in sheet:
            if isinstance(one, Entry):
                found[urls.key(one)] = f"{url}#{slugs.take(iso(one.when) or view.at.anchors[urls.key(one)])}"
    return found


def _entries(parts: Iterable[Part]) -> list[Entry]:
    return [part for part in parts if isinstance(part, Entry)]


def _named(part: Part, topic: Topic) -> Part:
    return without_heading(part, topic.name) if isinstance(part, Section) else part


def _rail(
    view: View, entries: Iterable[Entry], places: Mapping[urls.EntryKey, str], base: str
) -> Iterator[dict[str, str]]:
    """The days of a page in the order it was written, and how long nothing was, where that was long."""
    before: date | None = None
    for entry in entries:
        day = entry.when.start
        gap = (day - before).days if day and before else 0
        yield {
            "when": _stop(view, entry, before),
            "iso": iso(entry.when),
            "href": urls.relative(places[urls.key(entry)], base),
            "gap": view.duration(gap) if gap >= LONG else "",
        }
        before = day or before


def _stop(view: View, entry: Entry, before: date | None) -> str:
    """The date of an entry, without its year where the one before is of the same."""
    when = entry.when
    if when.precision == "day" and when.start and before and before.year == when.start.year:
        return view.month_day(when.start)
    return view.when(when, long=False) or view.title(entry)


def _related(view: View, topic: Topic, common: related.Index, base: str) -> Iterator[Html]:
    found = related.to(topic.entries, common)
    if found:
        cards = [
            {**card, "excerpt": "", "shared": ", ".join(one.shared[:MOST_SHARED])}
            for one, card in zip(found, view.cards([one.entry for one in found], base), strict=True)
        ]
        yield Html(theme.fragment("related", entries=cards))
