"""Markdown → the places in it where a link or a picture is written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from html import escape, unescape
from typing import TYPE_CHECKING, Any, Literal

import pyromark

from learnlog.gfm import autolink, events
from learnlog.gfm.draft import stream
from learnlog.gfm.values import LinkForm, LinkKind, Place

if TYPE_CHECKING:
    from collections.abc import Iterator

_SIGNS = ("](", "[[", "]:", "<", "://")
"""What no link can be without, but for `www.`, in letters of any size."""

_EDGES = frozenset(("Start", "End"))
_TOLD = frozenset(("CodeBlock", "HtmlBlock", "Image", "Link"))
"""What matters of all that begins and ends outside links; inside, all does."""

_TAG = re.compile(r"""<!--.*?(?:-->|\Z)|<([A-Za-z][A-Za-z0-9-]*)((?:"[^"]*"|'[^']*'|[^<>"'])*)>""", re.DOTALL)
_ATTRIBUTE = re.compile(
    r"""\s(href|src|srcset|poster|data)\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+)""", re.IGNORECASE
)
_CLOSING = re.compile(r"</a\s*>", re.IGNORECASE)
_MARKUP = re.compile(r"<[^<>]*>")
_WIKI = re.compile(r"(!?)\[\[([^\[\]\n|]+)(?:\|([^\[\]\n]*))?\]\]")
_LABEL = re.compile(r"\[(?:[^\[\]\\]|\\.)*\]:\s*", re.DOTALL)
_BARE = re.compile(
    r"(?:[^\s\\()<>]|\\.)(?:[^\s\\()]++|\\.|\((?:[^\s\\()]|\\.|\((?:[^\s\\()]|\\.)*\))*\))*|(?=[)\s])"
)
_ANGLE = re.compile(r"<(?:[^<>\\\n]|\\.)*>")
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_ELEMENTS: dict[str, tuple[Literal["link", "image"], tuple[str, ...]]] = {
    "a": ("link", ("href",)),
    "area": ("link", ("href",)),
    "img": ("image", ("src", "srcset")),
    "source": ("image", ("src", "srcset")),
    "video": ("image", ("src", "poster")),
    "audio": ("image", ("src",)),
    "track": ("image", ("src",)),
    "embed": ("image", ("src",)),
    "iframe": ("link", ("src",)),
    "object": ("image", ("data",)),
}


@dataclass(slots=True)
class _Open:
    """A link whose end has not been read: its tag, its place, where its text ends so far, its words."""

    tag: Any
    start: int
    inner: int
    words: list[str] = field(default_factory=list)


def places(text: str) -> list[Place]:
    """Every link in `text`, in the order of their ends."""
    if not any(sign in text for sign in _SIGNS) and "www." not in text.lower():
        return []
    scan = _Scan(text)
    for event, start, end in stream(text):
        ((name, value),) = event.items() if event.__class__ is dict else ((event, ""),)
        if scan.open or scan.anchor or name == "InlineHtml":
            scan.read(name, value, start, end)
        elif name == "Text":
            scan.text_run(start, end)
        elif name in _EDGES and (value if value.__class__ is str else next(iter(value))) in _TOLD:
            scan.read(name, value, start, end)
    scan.end_of_words()
    return scan.found


class _Scan:
    """One pass over the events of a text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Place] = []
        self.open: list[_Open] = []
        self.anchor: Place | None = None
        self.anchor_words: list[str] = []
        self.code = False
        self.words = (0, 0)

    def read(self, name: str, value: Any, start: int, end: int) -> None:
        tag = next(iter(value), "") if isinstance(value, dict) else value if name in _EDGES else ""
        if name == "InlineHtml":
            self.inline_html(start, end)
        elif name == "Start" and tag == "HtmlBlock":
            self.found.extend(_in_html(self.text, start, end))
        elif tag == "CodeBlock":
            self.code = name == "Start"
        elif name == "Start" and tag in ("Link", "Image"):
            self.open.append(_Open(value[tag], start, start + 1 + (tag == "Image")))
        elif name == "End" and tag in ("Link", "Image"):
            link = self.open.pop()
            self.found.append(_markdown(self.text, link, tag == "Image", end))
            self.say("".join(link.words), end)
        elif name == "End" and tag in ("Paragraph", "Heading", "Item", "TableCell"):
            self.end_of_anchor()
        else:
            self.say(value if name in ("Text", "Code") else " " if name.endswith("Break") else "", end)

    def say(self, words: str, end: int) -> None:
        """Words that a reader sees: part of the link around them."""
        if self.open:
            self.open[-1].words.append(words)
            self.open[-1].inner = max(self.open[-1].inner, end)
        self.anchor_words.append(words)

    def text_run(self, start: int, end: int) -> None:
        """Text outside links: pieces without a gap are one run, for an address may hold `_` or `[`."""
        if self.code:
            return
        first, last = self.words
        if self.text[last:start] not in ("", "\\"):
            self.end_of_words()
            first = start
        self.words = (first, end)

    def end_of_words(self) -> None:
        first, last = self.words
        words = self.text[first:last]
        if "://" in words or "[[" in words or "www." in words.lower():
            self.found.extend(_in_words(self.text, first, last))
        self.words = (last, last)

    def inline_html(self, start: int, end: int) -> None:
        if self.text[start : start + 3].lower() == "</a":
            self.end_of_anchor()
        for place in _in_html(self.text, start, end):
            if place.kind == "link":
                self.end_of_anchor()
                self.anchor, self.anchor_words = place, []
            else:
                self.found.append(place)

    def end_of_anchor(self) -> None:
        if self.anchor is not None:
            words = " ".join("".join(self.anchor_words).split())
            self.found.append(replace(self.anchor, text=words))
            self.anchor = None


def _markdown(text: str, link: _Open, image: bool, end: int) -> Place:
    words = " ".join("".join(link.words).split())
    target = link.tag["dest_url"]
    kind: LinkKind = "image" if image else "link"
    written = _target(text, link.inner, end, target) if link.tag["link_type"] == "Inline" else None
    if written is None:
        return Place(target, kind, link.start, words)
    return Place(target, kind, link.start, words, *written, "markdown")


def _target(text: str, start: int, end: int, target: str) -> tuple[int, int] | None:
    """The range of the target of a link whose words end at `start`."""
    bracket = text.find("](", start, end)
    written = _destination(text, bracket + 2, end) if bracket >= 0 else None
    # Inside quotes a line may begin with markers: what does not read as the target is left alone.
    return written if written and _read(text[slice(*written)]) == target else None


def _destination(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The range of the destination that begins after white space at `start`, angle brackets included."""
    while start < end and text[start] in " \t\n":
        start += 1
    if text[start : start + 1] == "<":
        close = _ANGLE.match(text, start, end)
        return close.span() if close else None
    found = _BARE.match(text, start, end)
    return found.span() if found else None


def _read(written: str) -> str:
    """A destination as the parser reads it: without angle brackets, escapes and entities."""
    bare = written[1:-1] if written.startswith("<") else written
    return unescape(_ESCAPE.sub(lambda found: escape(found[1]), bare))


def definitions(text: str) -> Iterator[Place]:
    """Link reference definitions: their range counts bytes."""
    if "]:" not in text:
        return
    raw = text.encode()
    for label, found in pyromark.reference_definitions(text, options=events.OPTIONS).items():
        first, last = (len(raw[: found["span"][side]].decode()) for side in ("start", "end"))
        name = _LABEL.match(text, first, last)
        written = _destination(text, name.end(), last) if name else None
        if written and _read(text[slice(*written)]) == found["dest"]:
            yield Place(found["dest"], "link", first, label, *written, "markdown")


def _in_html(text: str, start: int, end: int) -> Iterator[Place]:
    """Links and pictures in a piece of raw HTML; a link's words up to its end tag."""
    for tag in _TAG.finditer(text, start, end):
        kind, names = _ELEMENTS.get((tag[1] or "").lower(), (None, ()))
        for found in _ATTRIBUTE.finditer(text, *tag.span(2)) if kind else ():
            name = found[1].lower()
            if kind and name in names:
                target = unescape(found[2].strip("\"'"))
                close = _CLOSING.search(text, tag.end(), end) if kind == "link" else None
                words = unescape(_MARKUP.sub("", text[tag.end() : close.start()])) if close else ""
                form: LinkForm = "srcset" if name == "srcset" else "attribute"
                yield Place(target, kind, tag.start(), " ".join(words.split()), *found.span(2), form)


def _in_words(text: str, start: int, end: int) -> Iterator[Place]:
    """Wikilinks, embeds and bare addresses in a run of text."""
    at = start
    words = text[start:end]
    if "[[" in words:
        for found in _WIKI.finditer(words):
            yield from _bare(text, at, start + found.start())
            at = start + found.end()
            target = found[2].rstrip("\\").strip()
            label = (found[3] or target).strip()
            kind: LinkKind = "embed" if found[1] else "wikilink"
            yield Place(target, kind, start + found.start(), label, start + found.start(), at, "construct")
    yield from _bare(text, at, end)


def _bare(text: str, start: int, end: int) -> Iterator[Place]:
    words = text[start:end]
    if "://" not in words and "www." not in words.lower():
        return
    at = start
    for piece in autolink.split(words):
        if isinstance(piece, str):
            at += len(piece)
        else:
            yield Place(piece.address, "link", at, piece.text)
            at += len(piece.text)
