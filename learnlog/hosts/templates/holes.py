"""A page → one of its shape with holes in it; what a template writes of that → the frame around the holes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup, escape
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink
from mkdocs.utils import get_relative_url

from learnlog.hosts.pages import LogPage

_WORD = "learnlog-hole-"
_HOLE = re.compile(rf"(<i>&amp;|&amp;|/(?={_WORD}(?:before|after)-)|){_WORD}([a-z]+[0-9]*)-(</i>|)")
_TITLED = "<!--<h1-->"
_ADDRESSES = ("canonical", "edit", "before", "after", "anchor", "first", "outline")
_FILLED = {
    *("title", "called", "description", "content", "canonical", "edit"),
    *("previous", "following", "before", "after"),
    *("outline", "first", "anchor1", "heading1", "heading1 in words"),
}

Write = Callable[[Mapping[str, Any]], str]
"""How a template writes: from its context."""


@dataclass(slots=True)
class Frame:
    """What a template writes around its holes: texts and names of holes, in turns.

    `between` stands between two items of the outline, where the hole `outline` is.
    """

    pieces: list[str]
    between: str = ""

    def filled(self, values: Mapping[str, str]) -> str:
        """The page that comes of `values` for the holes, by their names."""
        return "".join([values[one] if at % 2 else one for at, one in enumerate(self.pieces)])


def cut(output: str, item: Write, context: Mapping[str, Any], first: int) -> Frame | None:
    """Where the holes are; None where a template did something to one that is not known.

    The outline is one hole. In `output` it has two items, of which `first` is the number of the first.
    """
    one, other = (item({**context, "toc_item": one}) for one in links(first))
    at = output.find(one)
    end = output.find(other, at) if at >= 0 else -1
    between = output[at + len(one) : end] if end >= 0 else ""
    if end >= 0:
        output = output.replace(f"{one}{between}{other}", _address("outline"))
    found = _pieces(output)
    return Frame(found, between) if found else None


def _pieces(output: str) -> list[str] | None:
    pieces: list[str] = []
    at = 0
    for hole in _HOLE.finditer(output):
        name = f"{hole[2]} in words" if hole[1] == "&amp;" else hole[2]
        if hole[1] in ("", "/") and hole[2].rstrip("0123456789") not in _ADDRESSES:
            return None
        pieces += [output[at : hole.start()], name]
        at = hole.end()
    pieces.append(output[at:])
    if any(_WORD in piece for piece in pieces[::2]) or not {*pieces[1::2]} <= _FILLED:
        return None
    return [piece.replace(_TITLED, "") for piece in pieces]


class StandIn:
    """A page with holes for what differs between pages of its shape; the rest is of the page it is for."""

    def __init__(self, page: Page) -> None:
        self.stands_for = page
        titled = _TITLED if "<h1" in (page.content or "") else ""
        self.title = _hole("title")
        self.meta = {
            **page.meta,
            **{key: hole for key, hole in _SAID.items() if page.meta.get(key)},
        }
        self.content = titled + str(_hole("content"))
        self.canonical_url = page.canonical_url and _address("canonical")
        self.edit_url = page.edit_url and _address("edit")
        self.previous_page = page.previous_page and _Neighbour(_hole("previous"), "/" + _address("before"))
        self.next_page = page.next_page and _Neighbour(_hole("following"), "/" + _address("after"))
        self.toc = _stand_in_outline(page.toc)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stands_for, name)


@dataclass(frozen=True, slots=True)
class _Neighbour:
    title: str
    url: str


def shape(page: LogPage) -> tuple[object, ...]:
    """All of a page that a template may ask about, other than what fills the holes."""
    meta = sorted(
        (key, str(value)) for key, value in page.meta.items() if key not in ("title", "description")
    )
    return (
        tuple(meta),
        bool(page.meta.get("title")),
        bool(page.meta.get("description")),
        page.listed,
        "<h1" in (page.content or ""),
        bool(page.canonical_url),
        bool(page.edit_url),
        page.previous_page is not None,
        page.next_page is not None,
        [item.level for item in page.toc][:1] == [1],
        bool(listed(page.toc)),
    )


def listed(toc: Any) -> list[AnchorLink]:
    """The items that an outline shows: those below the title of the page, where that is its first."""
    items = [*toc]
    return list(items[0].children) if items and items[0].level == 1 else items


def _stand_in_outline(toc: Any) -> list[AnchorLink]:
    items = [*toc]
    shown = links(1, items[0].level) if listed(toc) else []
    if not items or items[0].level != 1:
        return shown
    title = AnchorLink(str(_hole("title")), _address("first"), 1)
    title.children = shown
    return [title]


def links(first: int, level: int = 2) -> list[AnchorLink]:
    """Two items of an outline that are holes, by the number of the first."""
    return [link(first, [], level), link(first + 1, [], level)]


def link(number: int, children: list[AnchorLink], level: int = 2) -> AnchorLink:
    """An item of an outline that is a hole."""
    item = AnchorLink(str(_hole(f"heading{number}")), _address(f"anchor{number}"), level)
    item.children = children
    return item


def values(page: Page) -> dict[str, str]:
    """What fills the holes of a page, its outline aside."""
    before, after = page.previous_page, page.next_page
    return {
        "title": str(page.title),
        "called": str(page.meta.get("title", "")),
        "description": str(page.meta.get("description", "")),
        "content": page.content or "",
        "canonical": page.canonical_url or "",
        "edit": page.edit_url or "",
        "previous": str(before.title) if before else "",
        "following": str(after.title) if after else "",
        "before": get_relative_url(before.url, page.url) if before else "",
        "after": get_relative_url(after.url, page.url) if after else "",
    }


def in_words(html: str) -> str:
    """The text of an element, in HTML."""
    plain = "<" not in html and "&" not in html
    return str(escape(" ".join(html.split()) if plain else Markup(html).striptags()))


def _hole(name: str) -> Markup:
    """A hole that shows whether a template filtered what fills it."""
    return Markup(f"<i>&amp;{_WORD}{name}-</i>")


def _address(name: str) -> str:
    return f"{_WORD}{name}-"


_SAID = {"title": _hole("called"), "description": _hole("description")}
"""What a page says of itself; in the navigation it may have another title."""
