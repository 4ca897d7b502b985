"""A theme's page with holes in it → pages: a template is run once for all pages that differ only there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import jinja2
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink

from learnlog.hosts import material
from learnlog.hosts.pages import LogPage
from learnlog.hosts.templates import holes
from learnlog.hosts.templates.holes import Frame, StandIn, Write
from learnlog.runtime.cache import Cache, digest


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
        shape = (name, holes.shape(page))
        where = page.url if page.listed else self._shared(page.url)
        place = (shape, context["base_url"], where)
        if place not in self.known:
            fits = self.tried.get(shape, True)
            self.known[place] = (
                holes.cut(write({**context, "page": StandIn(page)}), item, context, 1) if fits else None
            )
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
        listed = holes.listed(page.toc)
        first = next(iter(page.toc), None)
        outline = frame.between.join(self._item(one, item, context) for one in listed)
        return {
            **holes.values(page),
            "outline": outline,
            "first": first.id if first else "",
            "anchor1": listed[0].id if listed else "",
        }

    def _item(self, link: AnchorLink, item: Write, context: Mapping[str, Any]) -> str:
        """An item of the outline as the template writes it, with those below it."""
        nested = bool(link.children)
        if nested not in self.items:
            stand_in = holes.link(1, holes.links(2) if nested else [])
            self.items[nested] = holes.cut(item({**context, "toc_item": stand_in}), item, context, 2)
        frame = self.items[nested]
        if frame is None:
            return item({**context, "toc_item": link})
        below = frame.between.join(self._item(one, item, context) for one in link.children)
        own = {"heading1": link.title, "anchor1": link.id, "outline": below}
        own["heading1 in words"] = holes.in_words(link.title)
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


def _folders(url: str) -> Iterator[str]:
    """The folders that a page or a file is in, the outermost first; of a folder, itself."""
    steps = url.split("/")[:-1]
    return ("/".join(steps[: depth + 1]) for depth in range(len(steps)))
