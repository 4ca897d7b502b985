"""Log → a page a topic, which reads as one text in the order it was written, and their list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice, repeat

from learnlog import urls
from learnlog.facts.related import Related
from learnlog.gfm.slugs import Slugs
from learnlog.model import Document, Entry, Part, Section, Topic
from learnlog.pages import pieces, wording
from learnlog.pages.sections import ranked, without_heading
from learnlog.pages.view import Summary, View
from learnlog.site import Html, Page, Parts, Prose

LONG = 21
"""Days without an entry that a rail shows as a gap."""
MOST_SHARED = 4
SHEET = 150_000
"""Characters of notes that a page holds: a quarter of an hour's reading, and no more than a browser likes."""


def pages(view: View) -> Iterator[Page]:
    if not view.log.topics:
        return
    anchors = [_anchors(view, topic) for topic in view.log.topics]
    given = zip(view.log.topics, view.summaries, anchors, repeat(view.locale))
    folders = {folder.name.casefold(): folder.notes for folder in view.folders}
    for topic, sheets in zip(view.log.topics, view.last.each(_laid_out, given), strict=True):
        beside = [note for note in folders.get(topic.name.casefold(), ()) if not note.entries]
        yield from _pages(view, topic, sheets, beside)
    yield Page(
        "topics",
        urls.TOPICS,
        view.gettext("Topics"),
        view.parts(_listed, view),
        view.gettext("What the notes are about: %(count)d", count=len(view.log.topics)),
        search=False,
        wide=True,
        facts=view.facts(pieces.rows(view, urls.TOPICS)),
    )


def _listed(view: View) -> Parts:
    return (Html(view.fragment("topic-list", topics=pieces.topics(view, urls.TOPICS))),)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page of a topic: all that it is made from of its own. `ranks` are those of its sections, `places`
    lead to the entries on it, `pages` to all pages of the topic."""

    url: str
    title: str
    described: str
    parts: tuple[Part, ...]
    ranks: tuple[int, ...]
    places: tuple[str, ...]
    pages: tuple[tuple[str, str], ...]
    previous: str
    next: str


def _pages(view: View, topic: Topic, sheets: Sequence[_Sheet], beside: Sequence[Document]) -> Iterator[Page]:
    """The pages of a topic: one, or several to read one after the other where it is long; the last leads to
    what is `beside` its entries, notes without a date."""
    texts = iter(view.texts(topic.parts))
    for sheet in sheets:
        is_last = sheet is sheets[-1]
        others = view.common.to(topic.entries) if is_last else ()
        notes = [(note.title, view.at.notes[note.path]) for note in beside if is_last]
        told = tuple(islice(texts, len(sheet.parts)))
        yield Page(
            "part" if sheet.previous else "topic",
            sheet.url,
            sheet.title,
            view.parts(_parts, view, sheet, notes, others),
            f"{sheet.title}: {sheet.described.replace(' · ', ', ', 1)}",
            search=False,
            previous=sheet.previous,
            next=sheet.next,
            facts=view.facts(told, *_facts(view, sheet, others), topic.name, notes),
        )


def _facts(view: View, sheet: _Sheet, others: Iterable[Related]) -> Iterator[object]:
    yield sheet.title, sheet.described, sheet.ranks, sheet.places, sheet.pages
    yield [(view.links([one.entry]), one.shared) for one in others]


def _laid_out(topic: Topic, summary: Summary, anchors: Sequence[str], locale: str) -> list[_Sheet]:
    """The pages of a topic; `anchors` are those of its entries without a date, elsewhere."""
    sheets = [*_sheets([_named(part, topic) for part in topic.parts])]
    addresses = [urls.topic(topic, number) for number in range(1, len(sheets) + 1)]
    spans = [wording.span(_entries(sheet), locale) for sheet in sheets]
    rank = ranked([part for sheet in sheets for part in sheet], top=2)
    count = wording.entries(summary.entries, locale)
    undated = iter(anchors)
    return [
        _Sheet(
            url,
            wording.numbered(topic.name, at + 1, len(sheets), locale) if len(sheets) > 1 else topic.name,
            f"{count}{summary.span and f' · {summary.span}'}",
            sheet,
            tuple(rank(part) for part in sheet if isinstance(part, Section)),
            tuple(_places(_entries(sheet), url, undated)),
            tuple(zip(addresses, spans, strict=True)),
            addresses[at - 1] if at else "",
            addresses[at + 1] if at + 1 < len(sheets) else "",
        )
        for at, (sheet, url) in enumerate(zip(sheets, addresses, strict=True))
    ]


def _anchors(view: View, topic: Topic) -> list[str]:
    return [view.at.anchor(one) for one in topic.entries if one.when.start is None]


def _parts(view: View, sheet: _Sheet, notes: Sequence[tuple[str, str]], others: Sequence[Related]) -> Parts:
    places, ranks = iter(sheet.places), iter(sheet.ranks)
    head = view.fragment(
        "topic",
        title=sheet.title,
        described=sheet.described,
        rail=list(_rail(view, sheet)),
        pages=[
            (number, "" if url == sheet.url else urls.relative(url, sheet.url), span)
            for number, (url, span) in enumerate(sheet.pages, 1)
        ],
    )
    parts: list[Html | Prose] = [Html(head)]
    for part in sheet.parts:
        if isinstance(part, Entry):
            parts.extend(view.entry(part, sheet.url, 2, urls.parted(next(places))[2]))
        else:
            parts.append(Prose(part.body, next(ranks)))
    if notes:
        rows = [(title, urls.relative(url, sheet.url)) for title, url in notes]
        parts.append(Html(view.fragment("topic-notes", notes=rows)))
    return (*parts, *_related(view, others, sheet.url))


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


def _places(entries: Iterable[Entry], url: str, undated: Iterator[str]) -> Iterator[str]:
    """Where each entry is on the page `url` of a topic."""
    slugs = Slugs()
    for one in entries:
        yield f"{url}#{slugs.take(wording.iso(one.when) or next(undated))}"


def _entries(parts: Iterable[Part]) -> list[Entry]:
    return [part for part in parts if isinstance(part, Entry)]


def _named(part: Part, topic: Topic) -> Part:
    return without_heading(part, topic.name) if isinstance(part, Section) else part


def _rail(view: View, sheet: _Sheet) -> Iterator[dict[str, str]]:
    """The days of a page in the order it was written, and how long nothing was, where that was long."""
    before: date | None = None
    for entry, place in zip(_entries(sheet.parts), sheet.places, strict=True):
        day = entry.when.start
        gap = (day - before).days if day and before else 0
        yield {
            "when": _stop(view, entry, before),
            "iso": wording.iso(entry.when),
            "href": urls.relative(place, sheet.url),
            "gap": view.duration(gap) if gap >= LONG else "",
        }
        before = day or before


def _stop(view: View, entry: Entry, before: date | None) -> str:
    """The date of an entry, without its year where the one before is of the same."""
    when = entry.when
    if when.precision == "day" and when.start and before and before.year == when.start.year:
        return view.month_day(when.start)
    return view.when(when, long=False) or view.title(entry)


def _related(view: View, others: Sequence[Related], base: str) -> Iterator[Html]:
    if others:
        found = view.cards([one.entry for one in others], base)
        cards = [
            {**card, "excerpt": "", "shared": ", ".join(one.shared[:MOST_SHARED])}
            for one, card in zip(others, found, strict=True)
        ]
        yield Html(view.fragment("related", entries=cards))
