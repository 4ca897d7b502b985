"""Dated headings and collapsibles inside list items → at the left edge, where days begin."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import blocks
from learnlog.gfm.draft import Draft, Line, columns, shifted
from learnlog.gfm.rules import cuts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learnlog.gfm.values import Block

_INDENTED = re.compile(r"\n[ \t]+#|\n[ \t]*[-*+ \t] *<details", re.IGNORECASE)
_NUMBER = re.compile(r"[ \t]*\d")


def take_out(draft: Draft) -> Draft:
    """A dated heading or collapsible that only its indentation put into a list item moves to the left edge;
    so does a collapsible that is an item's first words, without the bullet.

    What follows it in the item moves along: it is the text under that date.
    """
    if not _INDENTED.search("\n" + draft.text):
        return draft
    lines = list(draft.lines)
    for at, end in _dated(draft):
        text, head = lines[at].text, cuts.head(lines[at].text)
        width = columns(text[:head])
        lines[at] = Line(" " * width + text[head:], lines[at].at)
        lines[at:end] = [Line(shifted(line.text, -width), line.at) for line in lines[at:end]]
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _dated(draft: Draft) -> Iterator[tuple[int, int]]:
    """First lines of what is dated in items, each with the end of the outermost item."""
    lines = [line.text for line in draft.lines]
    for block in blocks.parse(draft.text):
        for item in block.children if block.kind == "list" else ():
            for at, words in _leading(item, lines):
                if draft.dated(words):
                    yield at, item.end


def _leading(item: Block, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Headings in `item` that do not stand on the line of their own item's marker, and collapsibles by their
    summaries; a number before one is a word of the writer's."""
    waiting = [item]
    while waiting:
        outer = waiting.pop()
        for block in outer.children if outer.kind == "item" else ():
            if block.kind == "heading" and block.start > outer.start:
                yield block.start, block.text
            elif block.kind == "html" and not (
                block.start == outer.start and _NUMBER.match(lines[outer.start])
            ):
                yield from blocks.summaries(block, lines)
        waiting.extend(block for block in reversed(outer.children) if block.kind in ("list", "item"))
