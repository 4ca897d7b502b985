"""A page's links as they were written in the notes → links that lead there from the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from functools import partial
from operator import attrgetter
from pathlib import PurePosixPath
from typing import NamedTuple

from learnlog import aims, urls
from learnlog.aims import PICTURES, Aim, Aims, Ground
from learnlog.gfm import rewrite
from learnlog.model import Html, Issue, Log, Page, Parts, Text
from learnlog.remembered import NOTHING, Remembered
from learnlog.urls import Addresses


@dataclass(frozen=True, slots=True)
class Led:
    """A text with the addresses its links lead to, the files it shows, and what is missing."""

    text: Text
    assets: tuple[PurePosixPath, ...] = ()
    issues: tuple[Issue, ...] = ()


class Place(NamedTuple):
    """Where links to a note lead: to its `page`, to the `address` of the whole, or where it has a heading.
    `anchors` tell the lines of those, `entries` the lines of each (0-based, half-open) and its address."""

    page: str
    address: str
    anchors: Mapping[str, int]
    entries: tuple[tuple[int, int, str], ...]


class Leads:
    """Leads the links of texts and pages of a log.

    A text on several pages is gone through once: its links into the site are `urls.rooted`.
    """

    def __init__(self, log: Log, at: Addresses, ground: Ground, last: Remembered = NOTHING) -> None:
        self._documents = {one.path: one for one in log.documents}
        self._at = at
        self._ground = last.once(Ground, ground.notes, ground.files, ground.base, ground.web)
        self._places: dict[PurePosixPath, Place | None] = {}
        parts = [part for document in log.documents for part in document.parts]
        written = [part.findings.links if part.findings else None for part in parts]
        texts = ((part.body, known, self._ground) for part, known in zip(parts, written, strict=True))
        named = zip(parts, last.each(aims.of, texts), strict=True)
        given = ((part.body, of, self._to(of), ground.base) for part, of in named)
        led = zip(parts, last.each(_lead, given), strict=True)
        self._known = {id(part.body): one for part, one in led}
        self._others: dict[tuple[PurePosixPath, tuple[int, ...], str], Led] = {}

    def text(self, text: Text) -> Led:
        known = self._known.get(id(text))
        if known is not None:
            return known
        key = (text.path, text.lines, text.text)
        if key not in self._others:
            named = aims.of(text, None, self._ground)
            self._others[key] = _lead(text, named, self._to(named), self._ground.base)
        return self._others[key]

    def page(self, page: Page) -> Page:
        """A page that will have the links of its prose led; fragments of ours are right already."""
        found = [*_PAGE(page)]  # `replace` takes twice as long
        found[_MAKE] = _Once(partial(self._parts, page.make))
        return Page(*found)

    def _parts(self, make: Callable[[], Parts]) -> Parts:
        return tuple(
            part if isinstance(part, Html) else replace(part, text=self.text(part.text).text)
            for part in make()
        )

    def _to(self, named: Aims) -> tuple[Place | None, ...]:
        return tuple([self._place(note) for note in named.notes])

    def _place(self, note: PurePosixPath) -> Place | None:
        if note not in self._places:
            self._places[note] = self._found(note)
        return self._places[note]

    def _found(self, note: PurePosixPath) -> Place | None:
        document = self._documents.get(note)
        if document is None:
            return None
        entries = [(one.line, one.last_line, self._at.entry(one)) for one in document.entries]
        return Place(self._at.notes[note], self._at.document(document), document.anchors, tuple(entries))


_NAMES = [one.name for one in fields(Page)]
_PAGE = attrgetter(*_NAMES)
_MAKE = _NAMES.index("make")


class _Once:
    """Makes the parts of a page when they are first asked for, and has them from then on."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Parts]) -> None:
        self._make = make
        self._made: Parts | None = None

    def __call__(self) -> Parts:
        if self._made is None:
            self._made = self._make()
        return self._made


def _lead(text: Text, named: Aims, places: tuple[Place | None, ...], base: PurePosixPath) -> Led:
    """A text whose links lead somewhere on the site, wherever it is shown; `places` are of notes named."""
    place_of = dict(zip(named.notes, places, strict=True))
    assets: list[PurePosixPath] = []
    issues: list[Issue] = []

    def resolve(link: rewrite.Link) -> str | None:
        found = named.named[link.start, link.target]
        if isinstance(found, Issue):
            issues.append(found)
            return None
        if isinstance(found, Aim):
            href = _href(found, place_of[found.note])
            return href and _written(link, urls.rooted(href))
        if isinstance(found, PurePosixPath):
            assets.append(found)
            return _written(link, urls.rooted(str(urls.published(found, base))))
        return found

    led = rewrite.links(text.text, resolve, named.asked)
    new = text if led is text.text else Text(text.path, led, text.lines)
    return Led(new, tuple(assets), tuple(issues))


def _written(link: rewrite.Link, href: str) -> str:
    if link.kind == "wikilink":
        return f"[{link.text}]({href})"
    if link.kind == "embed":
        picture = PurePosixPath(link.target).suffix.lower() in PICTURES
        return f"{'!' * picture}[{link.text}]({href})"
    return href


def _href(aim: Aim, place: Place | None) -> str | None:
    """The address of a heading of a note, else of the whole; None for one that is not in the note itself."""
    if place is None:
        return None
    return _heading(aim.anchor, place) or (None if aim.here else place.address)


def _heading(anchor: str, place: Place) -> str | None:
    """The entry or note that holds the heading a `#anchor` names, on its page; None where there is none."""
    line = place.anchors.get(anchor) or place.anchors.get(anchor.lower()) if anchor else None
    if line is None:
        return None
    for first, last, address in place.entries:
        if first <= line < last:
            return address if line == first else f"{address.rpartition('#')[0]}#{anchor}"
    return f"{place.page}#{anchor}"
