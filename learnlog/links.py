"""A page's links as they were written in the notes → links that lead there from the page."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from html import escape
from itertools import repeat
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import quote, unquote

from learnlog import targets, urls
from learnlog.gfm import pictures, rewrite
from learnlog.gfm.slugs import Slugs
from learnlog.model import Document, Issue, Log, Text
from learnlog.namespace import Namespace
from learnlog.runtime.remembered import NOTHING, Remembered
from learnlog.site import Html, Parts
from learnlog.targets import PICTURES, NoteTarget, PageTarget, Targets
from learnlog.urls import Addresses

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Led:
    """A text, where its links lead, the files it shows, and what is missing."""

    text: Text
    new: tuple[rewrite.New, ...] = ()
    assets: tuple[PurePosixPath, ...] = ()
    issues: tuple[Issue, ...] = ()

    def written(self) -> Text:
        """The text with the addresses that its links lead to."""
        text = self.text
        return Text(text.path, rewrite.written(text.text, self.new), text.lines) if self.new else text


class Place(NamedTuple):
    """Where links to a note lead: to its `page`, or to one of the `addresses` of its entries."""

    document: Document
    page: str
    addresses: tuple[str, ...]

    @property
    def address(self) -> str:
        """Where a link to the whole leads."""
        return self.addresses[0] if self.document.whole else self.page


class Leads:
    """Leads the links of texts and pages of a log.

    A text on several pages is gone through once: its links into the site are `urls.rooted`. `texts` are
    those of all parts, in the order of documents.
    """

    def __init__(self, log: Log, at: Addresses, namespace: Namespace, last: Remembered = NOTHING) -> None:
        self._documents = {one.path: one for one in log.documents}
        self._at = at
        given = [getattr(namespace, field.name) for field in fields(namespace)]
        self._namespace = last.once(Namespace, *given)
        self._places: dict[PurePosixPath, Place] = {}
        parts = [part for document in log.documents for part in document.parts]
        texts = [part.body for part in parts]
        written = [part.findings.links if part.findings else None for part in parts]
        named = last.kept(targets.Known).read(zip(texts, written, strict=True), self._namespace)
        to = [self._to(one) if one.notes else () for one in named]
        self.texts = last.each(_lead, zip(texts, named, to, repeat(namespace.base)))
        self._known = dict(zip(map(id, texts), self.texts, strict=True))
        self._written: dict[object, Text] = {}

    def text(self, text: Text) -> Text:
        """A text as it stands on the site: most are on no page that is written, others on several."""
        led = self._known.get(id(text))
        key = id(text) if led else (text.path, text.lines, text.text)
        if key not in self._written:
            if led is None:
                named = targets.of(text, None, self._namespace)
                led = _lead(text, named, self._to(named), self._namespace.base)
            self._written[key] = led.written()
        return self._written[key]

    def parts(self, parts: Parts) -> Parts:
        """The parts of a page, the links of its prose led; fragments of ours are right already."""
        return tuple(
            part if isinstance(part, Html) else replace(part, text=self.text(part.text)) for part in parts
        )

    def _to(self, named: Targets) -> tuple[Place | None, ...]:
        return tuple([self._place(note) for note in named.notes])

    def _place(self, note: PurePosixPath) -> Place | None:
        place = self._places.get(note)
        document = self._documents.get(note) if place is None else None
        if document is not None:
            addresses = tuple(map(self._at.entry, document.entries))
            place = self._places[note] = Place(document, self._at.notes[note], addresses)
        return place


def _lead(text: Text, named: Targets, places: tuple[Place | None, ...], base: PurePosixPath) -> Led:
    """Where on the site the links of a text lead, wherever it is shown; `places` are of notes named."""
    place_of = dict(zip(named.notes, places, strict=True))
    assets: list[PurePosixPath] = []
    issues: list[Issue] = []

    def resolve(link: rewrite.Link) -> str | None:
        found = named.named[link.start, link.target]
        if isinstance(found, Issue):
            issues.append(found)
            return None
        if isinstance(found, NoteTarget):
            href = _href(found, place_of[found.note])
            return href and _written(link, urls.rooted(href))
        if isinstance(found, PageTarget):
            return _written(link, urls.rooted(found.address))
        if isinstance(found, PurePosixPath):
            assets.append(found)
            return _written(link, urls.rooted(str(urls.published(found, base))) + _part(link.target))
        return found

    return Led(text, rewrite.lead(named.asked, resolve), tuple(assets), tuple(issues))


def _part(target: str) -> str:
    """What of a file is meant, with its mark: a page, a minute, `#gh-dark-mode-only`."""
    _, mark, given = target.partition("#")
    return mark + quote(unquote(given), safe="=,:/")


def _written(link: rewrite.Link, href: str) -> str:
    if link.kind == "wikilink":
        return f"[{link.text}]({href})"
    if link.kind == "embed":
        target = PurePosixPath(link.target)
        if target.suffix.lower() not in PICTURES:
            return f"[{link.text}]({href})"
        name, size = pictures.labelled(link.text, target.name)
        return f"![{name}]({href})" if not size else _image({"alt": name, "src": href} | size)
    return href


def _image(attributes: dict[str, str]) -> str:
    written = (f'{name}="{escape(value)}"' for name, value in attributes.items())
    return f"<img {' '.join(written)}>"


def _href(target: NoteTarget, place: Place | None) -> str | None:
    """The address of a heading of a note, else of the whole; None for one that is not in the note itself."""
    if place is None:
        return None
    return _heading(target.anchor, place) or (None if target.here else place.address)


def _heading(anchor: str, place: Place) -> str | None:
    """The entry or note that holds the heading a `#anchor` names, on its page; None where there is none."""
    anchors = place.document.anchors
    found = next((known for known in _spellings(anchor) if known in anchors), "") if anchor else ""
    if not found:
        return None
    line = anchors[found]
    for entry, address in zip(place.document.entries, place.addresses, strict=True):
        if entry.line <= line < entry.last_line:
            return address if line == entry.line else f"{address.rpartition('#')[0]}#{found}"
    return f"{place.page}#{found}"


def _spellings(anchor: str) -> Iterator[str]:
    """The ids that an anchor can stand for; GitHub makes them of small letters, without emoji, and has
    them begin with `user-content-` in its pages."""
    yield anchor
    yield anchor.lower()
    yield Slugs().take(anchor)
    yield anchor.lower().removeprefix("user-content-")
