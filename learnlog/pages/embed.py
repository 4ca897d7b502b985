"""A writer's page with `<!-- learnlog: heatmap -->` in it → the page with the view in that place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from learnlog.gfm import blocks
from learnlog.pages import heatmap, library, pieces
from learnlog.pages.view import View
from learnlog.site import Html, Prose

_COMMENT = re.compile(r"<!--\s*learnlog:\s*(?P<name>[a-z-]+)(?:\s+(?P<number>\d+))?\s*-->")

_Piece = Callable[[View, str, int | None], str]

PIECES: dict[str, _Piece] = {
    "heatmap": lambda view, base, year: heatmap.year(view, year, base) if year else heatmap.years(view, base),
    "totals": lambda view, base, _: pieces.totals(view, base),
    "latest": lambda view, base, number: pieces.latest(view, base, number or pieces.LATEST),
    "topics": lambda view, base, number: pieces.topics(view, base, number),
    "years": lambda view, base, _: pieces.years(view, base),
    "open-loops": lambda view, base, number: pieces.open_loops(view, base, number or pieces.OLDEST),
    "on-this-day": lambda view, base, _: pieces.on_this_day(view, base),
    "library": lambda view, base, _: view.fragment("works", **library.listed(view, base)),
}
"""What can be asked for by name; a number behind it says how many, or of a heatmap which year."""


def fill(
    view: View, html: str, base: str, shown_as: Callable[[str], str] = str
) -> tuple[str, tuple[str, ...]]:
    """`html` of the page `base` with its views in place, and the names that are those of no view.

    `shown_as` is what a view becomes on the site, where that leads to files and not to folders.
    """
    unknown: list[str] = []

    def shown(asked: re.Match[str]) -> str:
        piece = _piece(asked, view, base)
        if piece is None:
            unknown.append(asked["name"])
            return asked[0]
        return shown_as(str(piece))  # not as Jinja's markup, which escapes what it is joined with

    return _COMMENT.sub(shown, html) if "learnlog:" in html else html, tuple(unknown)


def split(prose: Prose, view: View, base: str) -> Iterator[Html | Prose]:
    """A note's text on the page `base`, with views between its parts where it asks for them."""
    if "learnlog:" not in prose.text.text:
        yield prose
        return
    lines = prose.text.text.split("\n")
    at = 0
    for block in blocks.parse(prose.text.text):
        asked = _COMMENT.fullmatch("\n".join(lines[block.start : block.end]).strip())
        piece = _piece(asked, view, base) if asked and block.kind == "html" else None
        if piece is not None:
            yield from _cut(prose, lines, at, block.start)
            yield Html(piece)
            at = block.end
    yield from _cut(prose, lines, at, len(lines))


def _piece(asked: re.Match[str], view: View, base: str) -> str | None:
    made = PIECES.get(asked["name"])
    return made(view, base, int(asked["number"]) if asked["number"] else None) if made else None


def _cut(prose: Prose, lines: list[str], start: int, end: int) -> Iterator[Prose]:
    text = "\n".join(lines[start:end])
    if text.strip():
        origins = prose.text.lines[start:end]
        yield replace(prose, text=replace(prose.text, text=text, lines=origins))
