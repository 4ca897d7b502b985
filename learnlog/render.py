"""Page → HTML and its outline, through Python-Markdown with `learnlog.gfm`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from learnlog.gfm import headings as gfm_headings
from learnlog.gfm.extension import GfmExtension
from learnlog.model import Heading, Html, Issue, Page, Prose
from learnlog.notes import issues


@dataclass(frozen=True, slots=True)
class Rendered:
    """`outline` is the page's headings as Python-Markdown's `toc_tokens`: nested dicts, names as HTML;
    `pieces` is the HTML of each part of the page."""

    html: str
    outline: list[dict[str, Any]]
    issues: tuple[Issue, ...]
    pieces: tuple[str, ...] = ()


class Renderer:
    """Renders any number of pages, one after another, with one set of Markdown extensions."""

    def __init__(
        self,
        extensions: Sequence[str | Extension] = ("toc",),
        configs: Mapping[str, Mapping[str, Any]] | None = None,
        gfm: Mapping[str, Any] | None = None,
    ) -> None:
        self._ids = _UniqueIds()
        self._md = Markdown(
            extensions=[*extensions, GfmExtension(**(gfm or {})), self._ids],
            extension_configs={name: dict(config) for name, config in (configs or {}).items()},
        )

    def page(self, page: Page) -> Rendered:
        """Every part on its own, so that the footnotes and link names of one entry stay its own."""
        html: list[str] = []
        headings: list[Heading] = []
        found: list[Issue] = []
        self._ids.taken = {
            heading.id for part in page.parts if isinstance(part, Html) for heading in part.headings
        }
        for part in page.parts:
            if isinstance(part, Html):
                html.append(part.html)
                headings.extend(replace(one, title=escape(one.title)) for one in part.headings)
            else:
                html.append(self._md.reset().convert(gfm_headings.rebase(part.text.text, part.top)))
                headings.extend(_flat(getattr(self._md, "toc_tokens", ())))
                found.extend(self._issues(part))
        return Rendered("\n".join(html), _nested(headings), tuple(found), tuple(html))

    def _issues(self, part: Prose) -> Iterable[Issue]:
        line_of = part.text.lines
        flaws = getattr(self._md, "learnlog_flaws", ())
        return issues(part.text.path, flaws, line_of)


class _UniqueIds(Extension, Treeprocessor):
    """Keeps ids apart that parts of one page have in common, and their links inside a part."""

    def __init__(self) -> None:
        Extension.__init__(self)
        self.taken: set[str] = set()

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (Python-Markdown's name)
        self.md = md
        md.treeprocessors.register(self, "learnlog-unique-ids", 6)  # just before toc, at 5

    def run(self, root: Element) -> None:
        renamed: dict[str, str] = {}
        for element in root.iter():
            wanted = element.get("id")
            if wanted:
                element.set("id", renamed.setdefault(wanted, self._free(wanted)))
        changed = {f"#{old}": f"#{new}" for old, new in renamed.items() if old != new}
        for link in root.iter("a") if changed else ():
            href = link.get("href")
            if href in changed:
                link.set("href", changed[href])

    def _free(self, wanted: str) -> str:
        found, number = wanted, 0
        while found in self.taken:
            number += 1
            found = f"{wanted}-{number}"
        self.taken.add(found)
        return found


def _flat(tokens: Iterable[Mapping[str, Any]]) -> Iterator[Heading]:
    for token in tokens:
        yield Heading(token["level"], token["id"], token["name"])
        yield from _flat(token["children"])


def _nested(headings: Iterable[Heading]) -> list[dict[str, Any]]:
    root: list[dict[str, Any]] = []
    above: list[dict[str, Any]] = []
    for heading in headings:
        token = {"level": heading.level, "id": heading.id, "name": heading.title, "children": []}
        while above and above[-1]["level"] >= heading.level:
            above.pop()
        (above[-1]["children"] if above else root).append(token)
        above.append(token)
    return root
