"""A theme's page with holes in it → pages: a template is run once for all pages that differ only there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import jinja2
from markupsafe import Markup, escape
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink
from mkdocs.utils import get_relative_url

from learnlog.cache import Cache, digest
from learnlog.hosts import material
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
        return "".join([values[one] if at % 2 else one for at, one in enumerate(self.pieces)])


@dataclass(slots=True)
class Frames:
    """The frames of one build, one for each shape that pages have.

    A frame is made with a page that has holes, and tried on the first page of its shape: where it does not
    give what the template gives, pages of that shape are rendered one by one. So a theme may do as it likes.

    Pages link to `places` (what is in the navigation, files of the theme) each from where it is: from
    two pages as deep in the same of their folders these links are the same. Each has a frame, and the
    first is `tried` for all. One that is listed in the navigation has a frame of its own: that spares it
    the outline, which the template writes there, too.
    """

    folders: frozenset[str] = frozenset()
    known: dict[object, Frame | None] = field(default_factory=dict)
    tried: dict[object, bool] = field(default_factory=dict)
    items: dict[bool, Frame | None] = field(default_factory=dict)

    def begin(self, places: Iterable[str]) -> None:
        """Forget all, for this is what pages link to now."""
        self.folders = frozenset(folder for place in places for folder in _folders(place))
        for found in (self.known, self.tried, self.items):
            found.clear()

    def render(self, write: Write, item: Write, name: str | None, context: Mapping[str, Any]) -> str:
        """What the template `name` writes; `write` is how it does, and `item` one of the outline."""
        page = context["page"]
        shape = (name, _shape(page))
        where = page.url if page.listed else self._shared(page.url)
        place = (shape, context["base_url"], where)
        if place not in self.known:
            fits = self.tried.get(shape, True)
            self.known[place] = _frame(write, item, context, _StandIn(page)) if fits else None
        frame = self.known[place]
        filled = frame.filled(self._values(page, frame, item, context)) if frame else None
        if filled is not None and self.tried.get(shape):
            return filled
        output = write(context)
        self.tried.setdefault(shape, filled == output)
        return output

    def _shared(self, url: str) -> str:
        """The innermost folder of a page that something else is in."""
        return next((folder for folder in reversed([*_folders(url)]) if folder in self.folders), "")

    def _values(self, page: Page, frame: Frame, item: Write, context: Mapping[str, Any]) -> dict[str, str]:
        listed = _listed(page.toc)
        first = next(iter(page.toc), None)
        outline = frame.between.join(self._item(one, item, context) for one in listed)
        return {
            **_values(page),
            "outline": outline,
            "first": first.id if first else "",
            "anchor1": listed[0].id if listed else "",
        }

    def _item(self, link: AnchorLink, item: Write, context: Mapping[str, Any]) -> str:
        """An item of the outline as the template writes it, with those below it."""
        nested = bool(link.children)
        if nested not in self.items:
            stand_in = _link(1, _pair(2) if nested else [])
            self.items[nested] = _cut(item({**context, "toc_item": stand_in}), item, context, 2)
        frame = self.items[nested]
        if frame is None:
            return item({**context, "toc_item": link})
        below = frame.between.join(self._item(one, item, context) for one in link.children)
        own = {"heading1": link.title, "anchor1": link.id, "outline": below}
        own["heading1 in words"] = _in_words(link.title)
        return frame.filled(own)


def framed(frames: Frames) -> type[jinja2.Template]:
    """Templates that render pages of the log through `frames`, and those not at all that are unchanged."""

    class Framed(jinja2.Template):
        def render(self, *args: Any, **kwargs: Any) -> str:
            page = args[0].get("page") if args and not kwargs else None
            if not isinstance(page, LogPage):
                return super().render(*args, **kwargs)
            if page.unchanged:
                return ""
            if page.light:
                page.fill()
            return frames.render(self._whole, self._item, self.name, args[0])

        def _whole(self, context: Mapping[str, Any]) -> str:
            return material.named(super().render(context))

        def _item(self, context: Mapping[str, Any]) -> str:
            found = self.environment.get_template("partials/toc-item.html")
            return material.named("".join(found.root_render_func(found.new_context({**context}))))

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


def _frame(write: Write, item: Write, context: Mapping[str, Any], page: _StandIn) -> Frame | None:
    return _cut(write({**context, "page": page}), item, context, 1)


def _cut(output: str, item: Write, context: Mapping[str, Any], first: int) -> Frame | None:
    """Where the holes are; None where a template did something to one that is not known.

    The outline is one hole. In `output` it has two items, of which `first` is the number of the first.
    """
    one, other = (item({**context, "toc_item": link}) for link in _pair(first))
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


class _StandIn:
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


def _folders(url: str) -> Iterator[str]:
    """The folders that a page or a file is in, the outermost first; of a folder, itself."""
    steps = url.split("/")[:-1]
    return ("/".join(steps[: depth + 1]) for depth in range(len(steps)))


def _listed(toc: Any) -> list[AnchorLink]:
    """The items that an outline shows: those below the title of the page, where that is its first."""
    items = [*toc]
    return list(items[0].children) if items and items[0].level == 1 else items


def _stand_in_outline(toc: Any) -> list[AnchorLink]:
    items = [*toc]
    shown = _pair(1, items[0].level) if _listed(toc) else []
    if not items or items[0].level != 1:
        return shown
    title = AnchorLink(str(_hole("title")), _address("first"), 1)
    title.children = shown
    return [title]


def _pair(first: int, level: int = 2) -> list[AnchorLink]:
    return [_link(first, [], level), _link(first + 1, [], level)]


def _link(number: int, children: list[AnchorLink], level: int = 2) -> AnchorLink:
    link = AnchorLink(str(_hole(f"heading{number}")), _address(f"anchor{number}"), level)
    link.children = children
    return link


def _shape(page: LogPage) -> tuple[object, ...]:
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
        bool(_listed(page.toc)),
    )


def _values(page: Page) -> dict[str, str]:
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


def _in_words(html: str) -> str:
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
