"""Blocks → what a text begins with, in plain words: its heading, and an excerpt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from learnlog.gfm.blocks import parse, plain
from learnlog.gfm.values import Block
from learnlog.model import Text
from learnlog.reading import titles

WORDS = 32
"""How long an excerpt is."""


def heading(blocks: Iterable[Block]) -> str:
    """The heading that a text begins with; of a collapsible its first heading, or else its summary."""
    blocks = [*blocks]
    first = next((block for block in blocks if block.text or block.kind in ("list", "code")), None)
    if first and first.kind == "details":
        inside = next((one for one in blocks if one.start > first.start and one.kind != "blank"), first)
        first = inside if inside.kind == "heading" else first
        return titles.shown(first.text)
    return titles.shown(first.text) if first and first.kind == "heading" else ""


def of_body(body: Text) -> str:
    """The excerpt of an entry which begins within a block: behind a label, in a list, in a table."""
    return of(parse(body.text), body.text.split("\n"))


def of(blocks: Iterable[Block], lines: Sequence[str]) -> str:
    """The first words a reader sees, headings and code aside; paragraphs and items with a dot between."""
    words: list[str] = []
    for one in _spoken(blocks):
        words.extend(["·"] * bool(words) + titles.shown(_said(one, lines)).split())
        if len(words) > WORDS:
            return " ".join(words[:WORDS]).removesuffix(" ·") + " …"
    return " ".join(words)


def _spoken(blocks: Iterable[Block]) -> Iterator[Block]:
    """The paragraphs, and the items of lists, that have words; those in quotes too, however deep."""
    waiting = [*blocks][::-1]
    while waiting:
        block = waiting.pop()
        if block.kind in ("list", "quote"):
            waiting.extend(reversed(block.children))
        elif block.kind in ("paragraph", "item") and block.text:
            yield block


def _said(block: Block, lines: Sequence[str]) -> str:
    """The words of a paragraph, all its lines; the first line of an item."""
    written = [bare for line in lines[block.start : block.end] if (bare := line.strip(" \t>"))]
    return block.text if block.kind == "item" or len(written) < 2 else plain(" ".join(written))
