"""Log → what search finds: every note and every entry once, oldest first, with its place and date."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from learnlog.gfm import blocks
from learnlog.model import Document, Entry, Record, Text, When
from learnlog.pages.view import View, iso

LONG = 4000
"""Characters of a note, a few screens."""
LONGEST_RANGE = 31
"""Days; every day of a shorter range leads to it."""


def of(view: View) -> tuple[Record, ...]:
    notes = [record for one in view.log.documents for record in _note(view, one)]
    dated = sorted(view.log.entries, key=lambda entry: entry.when.start or date.min)
    shared = Counter(view.at.page(entry) for entry in dated)
    shared.update(record.page for record in notes)
    return (*notes, *(_entry(view, entry, shared[view.at.page(entry)] > 1) for entry in dated))


def _entry(view: View, entry: Entry, shared: bool) -> Record:
    page, _, anchor = view.at.entry(entry).partition("#")
    return Record(
        page,
        anchor if shared else "",
        view.title(entry),
        view.when(entry.when, long=False),
        iso(entry.when),
        tuple(days(entry.when)),
        entry.topics,
        tuple(tag for tag in entry.tags if tag not in entry.topics),
        entry.body.text,
        _above(view, entry, page) if shared else "",
    )


def _above(view: View, entry: Entry, page: str) -> str:
    """What the page of an entry is called."""
    if page == view.at.notes.get(entry.path):
        return view.documents[entry.path].title
    if entry.when.start is None or entry.when.precision in ("month", "year"):
        return view.when(entry.when)
    return view.day(entry.when.start, long=False)


def _note(view: View, document: Document) -> Iterator[Record]:
    """What a note holds beside its entries; where that is much, each of its headings is found by itself."""
    page = view.at.notes[document.path]
    if sum(len(section.body.text) for section in document.sections) <= LONG:
        body = "\n\n".join(section.body.text for section in document.sections)
        if body.strip():
            yield Record(page, "", document.title, tags=document.tags, body=body)
        return
    anchors = {line: anchor for anchor, line in document.anchors.items()}
    for section in document.sections:
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
