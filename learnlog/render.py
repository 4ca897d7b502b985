"""Page → HTML and its outline, put together from the fragments of its texts."""

from __future__ import annotations

from collections.abc import Iterable, MutableMapping
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from learnlog.fragments import Converter, Fragment
from learnlog.model import Heading, Html, Issue, Page, Prose
from learnlog.notes import issues

Known = MutableMapping[tuple[str, int], Fragment]
"""Fragments by their text and the level of their highest heading."""


@dataclass(frozen=True, slots=True)
class Rendered:
    """`outline` is the page's headings as Python-Markdown's `toc_tokens`: nested dicts, names as HTML;
    `pieces` is the HTML of each part of the page."""

    html: str
    outline: list[dict[str, Any]]
    issues: tuple[Issue, ...]
    pieces: tuple[str, ...] = ()


class Renderer:
    """Renders pages from their fragments: a text on several pages is converted once."""

    def __init__(self, converter: Converter | None = None, known: Known | None = None) -> None:
        self._converter = converter or Converter()
        self._known: Known = {} if known is None else known

    def page(self, page: Page) -> Rendered:
        """Every part on its own, so that the footnotes and link names of one entry stay its own."""
        html: list[str] = []
        headings: list[Heading] = []
        found: list[Issue] = []
        taken = {heading.id for part in page.parts if isinstance(part, Html) for heading in part.headings}
        for part in page.parts:
            if isinstance(part, Html):
                html.append(part.html)
                headings.extend(replace(one, title=escape(one.title)) for one in part.headings)
            else:
                fragment = self.fragment(part)
                placed, below = fragment.placed(page.url, taken)
                html.append(placed)
                headings.extend(below)
                found.extend(issues(part.text.path, fragment.flaws, part.text.lines))
        return Rendered("\n".join(html), _nested(headings), tuple(found), tuple(html))

    def fragment(self, part: Prose) -> Fragment:
        key = (part.text.text, part.top)
        if key not in self._known:
            self._known[key] = self._converter.fragment(*key)
        return self._known[key]


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
