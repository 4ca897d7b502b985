"""Log → what search finds: every note and every entry once, oldest first, with its place and date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import chain, repeat

from learnlog.gfm import blocks
from learnlog.model import Document, Entry, Section, Text, When
from learnlog.pages import wording
from learnlog.pages.view import View
from learnlog.site import Record

LONG = 4000
"""Characters of a note, a few screens."""
LONGEST_RANGE = 31
"""Days; every day of a shorter range leads to it."""


def of(view: View) -> tuple[Record, ...]:
    documents = view.log.documents
    places = [view.at.notes[one.path] for one in documents]
    notes = [*chain.from_iterable(view.last.each(_note, zip(documents, places, strict=True)))]
    dated = sorted(view.log.entries, key=lambda entry: entry.when.start or date.min)
    shared = Counter(view.at.page(entry) for entry in dated)
    shared.update(record.page for record in notes)
    titles = [view.title(one) for one in dated]
    found = [_place(view, one, shared) for one in dated]
    return (*notes, *view.last.each(_entry, zip(dated, titles, found, repeat(view.locale))))


def _place(view: View, entry: Entry, shared: Counter[str]) -> tuple[str, str, str]:
    """The page of an entry; where it has others too, the place on it, and what it is called."""
    page = view.at.page(entry)
    if shared[page] == 1:
        return page, "", ""
    return page, view.at.anchor(entry), _above(view, entry, page)


def _entry(entry: Entry, title: str, place: tuple[str, str, str], locale: str) -> Record:
    page, anchor, above = place
    return Record(
        page,
        anchor,
        title,
        wording.when(entry.when, locale, long=False),
        wording.iso(entry.when),
        tuple(days(entry.when)),
        entry.topics,
        tuple(tag for tag in entry.tags if tag not in entry.topics),
        entry.text.text,
        above,
    )


def _above(view: View, entry: Entry, page: str) -> str:
    """What the page of an entry is called."""
    if page == view.at.notes.get(entry.path):
        return view.documents[entry.path].title
    if entry.when.start is None or entry.when.precision in ("month", "year"):
        return view.when(entry.when)
    return view.day(entry.when.start, long=False)


def _note(document: Document, page: str) -> tuple[Record, ...]:
    """What a note holds beside its entries; where that is much, each of its headings is found by itself."""
    sections = document.sections
    if sum(len(section.body.text) for section in sections) > LONG:
        return tuple(_headings(document, sections, page))
    body = "\n\n".join(section.body.text for section in sections)
    return (Record(page, "", document.title, tags=document.tags, body=body),) if body.strip() else ()


def _headings(document: Document, sections: Iterable[Section], page: str) -> Iterator[Record]:
    anchors = document.ids
    for section in sections:
        for line, title, body in _headed(section.body):
            anchor = anchors.get(line, "") if title else ""
            yield Record(
                page, anchor, title or document.title, tags=document.tags, body=body, above=document.title
            )


def _headed(body: Text) -> Iterator[tuple[int, str, str]]:
    """Each heading, its line in the source and the text below it; first what is above them all."""
    lines = body.text.split("\n")
    headings = [one for one in blocks.parse(body.text) if one.kind == "heading" and one.text]
    ends = [*(one.start for one in headings), len(lines)]
    if any(lines[: ends[0]]):
        yield body.lines[0], "", "\n".join(lines[: ends[0]])
    for one, end in zip(headings, ends[1:], strict=True):
        yield body.lines[one.start], one.text, "\n".join(lines[one.end : end])


def days(when: When) -> Iterator[str]:
    """The dates that `when` covers, in numbers: days as `20240903`, a month as `202409`, a year as `2024`."""
    if when.start is None:
        return
    if when.precision in ("month", "year"):
        yield f"{when.start:%Y%m%d}"[: 6 if when.precision == "month" else 4]
        return
    length = (when.end - when.start).days if when.end else 0
    for later in range(length + 1 if 0 <= length < LONGEST_RANGE else 1):
        yield f"{when.start + timedelta(later):%Y%m%d}"
