"""A theme's page with holes in it → pages: a template is run once for all pages that differ only there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import jinja2
from markupsafe import Markup, escape
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from learnlog.cache import Cache, digest
from learnlog.hosts.pages import LogPage

_WORD = "learnlog-hole-"
_HOLE = re.compile(rf"(<i>&amp;|&amp;|){_WORD}([a-z]+[0-9]*)-(</i>|)")
_TITLED = "<!--<h1-->"
_ADDRESSES = ("canonical", "edit", "before", "after", "anchor")


@dataclass(slots=True)
class Frame:
    """What a template writes around its holes: texts and names of holes, in turns."""

    pieces: list[str]
    trusted: bool = False

    def filled(self, values: Mapping[str, str]) -> str:
        return "".join(values[one] if at % 2 else one for at, one in enumerate(self.pieces))


@dataclass(slots=True)
class Frames:
    """The frames of one build, one for each shape that pages have.

    A frame that the first page of a shape gave is tried on the second: where it does not give what the
    template gives, pages of that shape are rendered one by one. So a theme may do as it likes.
    """

    known: dict[object, Frame | None] = field(default_factory=dict)

    def render(
        self, write: Callable[[Mapping[str, Any]], str], name: str | None, context: Mapping[str, Any]
    ) -> str:
        """What the template `name` writes; `write` is how it does."""
        page = context["page"]
        shape = (name, context["base_url"], _shape(page))
        frame = self.known.get(shape)
        if frame is not None and frame.trusted:
            return frame.filled(_values(page))
        output = write(context)
        if shape not in self.known:
            self.known[shape] = _frame(write({**context, "page": _StandIn(page)}))
        elif frame is not None:
            frame.trusted = frame.filled(_values(page)) == output
            self.known[shape] = frame if frame.trusted else None
        return output


def framed(frames: Frames) -> type[jinja2.Template]:
    """Templates that render pages of the log through `frames`, and those not at all that are unchanged.

    Pages in the navigation change it, each in its own way, so they are rendered one by one.
    """

    class Framed(jinja2.Template):
        def render(self, *args: Any, **kwargs: Any) -> str:
            page = args[0].get("page") if args and not kwargs else None
            if not isinstance(page, LogPage):
                return super().render(*args, **kwargs)
            if page.unchanged:
                return ""
            return super().render(*args) if page.listed else frames.render(super().render, self.name, args[0])

    return Framed


class Compiled(jinja2.BytecodeCache):
    """Templates as they were compiled before."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def load_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        key = digest("template", bucket.key, bucket.checksum)
        if code := self._cache.load([key]).get(key):
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: jinja2.bccache.Bucket) -> None:
        self._cache.save({digest("template", bucket.key, bucket.checksum): bucket.bytecode_to_string()})


def _frame(output: str) -> Frame | None:
    """Where the holes are; None where a template did something to one that is not known."""
    pieces: list[str] = []
    at = 0
    for hole in _HOLE.finditer(output):
        name = hole[2] if hole[1] == "<i>&amp;" else f"{hole[2]} in words" if hole[1] else hole[2]
        if not hole[1] and hole[2].rstrip("0123456789") not in _ADDRESSES:
            return None
        pieces += [output[at : hole.start()], name]
        at = hole.end()
    pieces.append(output[at:])
    known = all(_WORD not in piece for piece in pieces[::2])
    return Frame([piece.replace(_TITLED, "") for piece in pieces]) if known else None


class _StandIn:
    """A page with holes for what differs between pages of its shape; the rest is of the page it is for."""

    def __init__(self, page: Page) -> None:
        self._page = page
        titled = _TITLED if "<h1" in (page.content or "") else ""
        self.title = _hole("title")
        self.meta = {
            **page.meta,
            **{key: _hole(key) for key in ("title", "description") if page.meta.get(key)},
        }
        self.content = titled + _hole("content")
        self.canonical_url = page.canonical_url and _address("canonical")
        self.edit_url = page.edit_url and _address("edit")
        self.previous_page = page.previous_page and _Neighbour(_hole("previous"), _address("before") + "/")
        self.next_page = page.next_page and _Neighbour(_hole("following"), _address("after") + "/")
        self.toc = _with_holes(page.toc, iter(range(len(list(_items(page.toc))))))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._page, name)


@dataclass(frozen=True, slots=True)
class _Neighbour:
    title: str
    url: str


def _with_holes(items: Any, numbers: Iterator[int]) -> list[AnchorLink]:
    made = []
    for item in items:
        number = next(numbers)
        link = AnchorLink(str(_hole(f"heading{number}")), _address(f"anchor{number}"), item.level)
        link.children = _with_holes(item.children, numbers)
        made.append(link)
    return made


def _shape(page: Page) -> tuple[object, ...]:
    """All of a page that a template may ask about, other than what fills the holes."""
    meta = sorted(
        (key, str(value)) for key, value in page.meta.items() if key not in ("title", "description")
    )
    return (
        tuple(meta),
        bool(page.meta.get("title")),
        bool(page.meta.get("description")),
        "<h1" in (page.content or ""),
        bool(page.canonical_url),
        bool(page.edit_url),
        page.previous_page is not None,
        page.next_page is not None,
        _outline(page.toc),
    )


def _outline(items: Any) -> tuple[object, ...]:
    return tuple((item.level, bool(item.title), _outline(item.children)) for item in items)


def _values(page: Page) -> dict[str, str]:
    before, after = page.previous_page, page.next_page
    values = {
        "title": str(page.title),
        "description": str(page.meta.get("description", "")),
        "content": page.content or "",
        "canonical": page.canonical_url or "",
        "edit": page.edit_url or "",
        "previous": str(before.title) if before else "",
        "following": str(after.title) if after else "",
        "before": before.url.rstrip("/") if before else "",
        "after": after.url.rstrip("/") if after else "",
    }
    for number, item in enumerate(_items(page.toc)):
        values[f"heading{number}"], values[f"anchor{number}"] = item.title, item.id
        if item.children:
            values[f"heading{number} in words"] = str(escape(Markup(item.title).striptags()))
    return values


def _items(toc: Any) -> Iterator[AnchorLink]:
    for item in toc:
        yield item
        yield from _items(item.children)


def _hole(name: str) -> Markup:
    """A hole that shows whether a template filtered what fills it."""
    return Markup(f"<i>&amp;{_WORD}{name}-</i>")


def _address(name: str) -> str:
    return f"{_WORD}{name}-"
