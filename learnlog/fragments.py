"""A writer's text → HTML that can stand on any page, through Python-Markdown with `learnlog.gfm`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from learnlog import urls
from learnlog.gfm import headings as gfm_headings
from learnlog.gfm.extension import GfmExtension
from learnlog.gfm.math import fonts
from learnlog.gfm.slugs import Slugs
from learnlog.gfm.values import Flaw
from learnlog.site import Heading

_MARK = "~learnlog-id~"
_MARKED = re.compile(rf'{_MARK}([^"]*)"')


@dataclass(frozen=True, slots=True)
class Fragment:
    """A text as HTML that can stand on any page: ids in it are marked, addresses are `urls.rooted`.

    `headings` have names that are HTML; `flaws` have the lines of the text; `formulas` are the characters
    that its formulas show.
    """

    html: str
    headings: tuple[Heading, ...]
    ids: tuple[str, ...]
    flaws: tuple[Flaw, ...]
    formulas: frozenset[str]

    def placed(self, base: str, taken: Slugs, title: str = "") -> Placed:
        """It on the page `base`, with ids that are not `taken` there; takes them. That of a heading that
        is a `title` is known."""
        given = {one: title for one in self.ids[:1] if title}
        free = {one: taken.free(one) for one in self.ids if one not in given}
        return Placed(self, base, {one: new for one, new in (given | free).items() if new != one})


@dataclass(frozen=True, slots=True)
class Placed:
    """A fragment on the page `base`, where the ids in `renamed` are others."""

    fragment: Fragment
    base: str
    renamed: Mapping[str, str]

    @property
    def html(self) -> str:
        """Written anew each time: a page holds no second copy of its text."""
        html = self.fragment.html
        if self.renamed:
            written = {_escaped(old): _escaped(new) for old, new in self.renamed.items()}
            html = _MARKED.sub(lambda found: written.get(found[1], found[1]) + '"', html)
        elif self.fragment.ids:
            html = html.replace(f'id="{_MARK}', 'id="').replace(f'href="#{_MARK}', 'href="#')
        return urls.placed(html, self.base)

    @property
    def headings(self) -> tuple[Heading, ...]:
        known, new = self.fragment.headings, self.renamed
        return (
            tuple(Heading(one.level, new.get(one.id, one.id), one.title) for one in known) if new else known
        )


class Converter:
    """Converts any number of texts, one after another, with one set of Markdown extensions."""

    def __init__(
        self,
        extensions: Sequence[str | Extension] = ("toc",),
        configs: Mapping[str, Mapping[str, Any]] | None = None,
        gfm: Mapping[str, Any] | None = None,
    ) -> None:
        self._ids = _MarkedIds()
        self._md = Markdown(
            extensions=[*extensions, GfmExtension(**(gfm or {})), self._ids],
            extension_configs={name: dict(config) for name, config in (configs or {}).items()},
        )
        if "toc" in self._md.treeprocessors:
            _list_if_marked(self._md.treeprocessors["toc"])

    def fragment(self, text: str, top: int) -> Fragment:
        """`text` with its headings moved below level `top` - 1."""
        html = self._md.reset().convert(gfm_headings.rebase(text, top))
        headings = tuple(_flat(getattr(self._md, "toc_tokens", ())))
        flaws = tuple(getattr(self._md, "learnlog_flaws", ()))
        return Fragment(html, headings, tuple(self._ids.found), flaws, fonts.characters(html))


class _MarkedIds(Extension, Treeprocessor):
    """Marks ids, and the links to them, so that they can be kept apart from those of other parts."""

    def __init__(self) -> None:
        Extension.__init__(self)
        self.found: dict[str, None] = {}

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        self.md = md
        md.treeprocessors.register(self, "learnlog-marked-ids", 6)  # just before toc, at 5
        md.registerExtension(self)

    def reset(self) -> None:
        self.found = {}

    def run(self, root: Element) -> None:
        links: list[Element] = []
        for element in root.iter():
            if wanted := element.get("id"):
                self.found[wanted] = None
                element.set("id", _MARK + wanted)
            if element.tag == "a" and element.get("href", "").startswith("#"):
                links.append(element)
        for link in links:
            target = link.get("href", "")[1:]
            if target in self.found:
                link.set("href", f"#{_MARK}{target}")


def _list_if_marked(toc: Any) -> None:
    """Have the headings written as a list only where a marker asks for it: here their tokens are enough."""
    written = toc.build_toc_div
    toc.build_toc_div = lambda tokens: written(tokens) if toc.marker else Element("div")


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def _flat(tokens: Iterable[Mapping[str, Any]]) -> Iterator[Heading]:
    for token in tokens:
        yield Heading(token["level"], token["id"].removeprefix(_MARK), token["name"])
        yield from _flat(token["children"])
