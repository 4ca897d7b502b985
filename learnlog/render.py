"""Page → HTML and its outline, put together from the fragments of its texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Any, Protocol

from learnlog.fragments import Converter, Fragment, Placed
from learnlog.gfm.math import fonts
from learnlog.gfm.slugs import Slugs
from learnlog.model import Issue
from learnlog.reading.notes import issues
from learnlog.site import Heading, Html, Page, Prose


class Known(Protocol):
    """Fragments by their text and the level of their highest heading."""

    def __getitem__(self, key: tuple[str, int], /) -> Fragment: ...
    def __setitem__(self, key: tuple[str, int], made: Fragment, /) -> None: ...


@dataclass(frozen=True, slots=True)
class Rendered:
    """`outline` is the page's headings as Python-Markdown's `toc_tokens`: nested dicts, names as HTML;
    `parts` are those of the page, whose HTML is written when somebody asks for it."""

    parts: tuple[Html | Placed, ...]
    outline: list[dict[str, Any]]
    issues: tuple[Issue, ...]

    @property
    def pieces(self) -> tuple[str, ...]:
        """The HTML of each part."""
        return tuple(part.html for part in self.parts)

    @property
    def html(self) -> str:
        return "\n".join(self.pieces)

    @property
    def formulas(self) -> frozenset[str]:
        """The characters that formulas on the page show."""
        return frozenset[str]().union(*map(_formulas, self.parts))


def _formulas(part: Html | Placed) -> frozenset[str]:
    return fonts.characters(part.html) if isinstance(part, Html) else part.fragment.formulas


class Renderer:
    """Renders pages from their fragments: a text on several pages is converted once."""

    def __init__(self, converter: Converter | None = None, known: Known | None = None) -> None:
        self._converter = converter or Converter()
        self._known: Known = {} if known is None else known

    def page(self, page: Page) -> Rendered:
        """Every part on its own, so that the footnotes and link names of one entry stay its own."""
        parts: list[Html | Placed] = []
        headings: list[Heading] = []
        found: list[Issue] = []
        given = page.parts
        taken = Slugs(_given(given))
        for part in given:
            if isinstance(part, Html):
                parts.append(part)
                headings.extend(Heading(one.level, one.id, escape(one.title)) for one in part.headings)
            else:
                fragment = self.fragment(part)
                placed = fragment.placed(page.url, taken, part.anchor if part.title else "")
                parts.append(placed)
                headings.extend(placed.headings)
                found.extend(issues(part.text.path, fragment.flaws, part.text.lines))
        return Rendered(tuple(parts), _nested(headings), tuple(found))

    def fragment(self, part: Prose) -> Fragment:
        key = (part.text.text, part.top)
        try:
            return self._known[key]
        except KeyError:
            made = self._known[key] = self._converter.fragment(*key)
            return made


def _given(parts: Iterable[Html | Prose]) -> Iterator[str]:
    """The ids that are known before the writer's texts have theirs."""
    for part in parts:
        if isinstance(part, Html):
            yield from (heading.id for heading in part.headings)
        elif part.title:
            yield part.anchor


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
