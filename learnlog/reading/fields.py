"""A block that says `Name: value`, as writers head a note or a part of it → what it says is its date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from learnlog import dates
from learnlog.gfm.blocks import plain
from learnlog.gfm.values import Block

SHARE = 0.6
"""Of the lines of a block that have a name, where it is not the first that is a date."""

_FIELD = re.compile(r"\W*(?P<name>[^\W\d_][^:：|]{0,30}?)\s*[:：]\s*(?P<value>\S.*)")
_NEXT = re.compile(r"\s+[|·•]\s+(?=[^\W\d_][^:：|]{0,30}[:：])")
"""Where the next one begins on the same line: `Date: 2024-03-09 | Place: home`."""
_NAMED = re.compile(r"[^\w:：|]*(?:\|\W*)?(?P<name>[^\W\d_][^:：|]{0,30}?)\s*[:：|]")
_OF_A_WORK = re.compile(
    r"authors|venue|journal|conference|proceedings|publisher|published(?: in)?|doi|isbn|arxiv", re.IGNORECASE
)
"""What is said of papers and books: their date is that of their publication."""
_KINDS = frozenset({"paragraph", "quote", "list", "table"})
_QUOTE = re.compile(r"^[ \t]*>[ \t]?")


class Field(NamedTuple):
    """What a line of the text says by its name."""

    line: int
    name: str
    value: str


def dated(block: Block, lines: Sequence[str]) -> list[Field]:
    """What the lines of a paragraph or a quote, the items of a list or the rows of a table of two columns
    call their date: from the first of them on, or where most have a name."""
    if block.kind not in _KINDS or not any(map(_may_date, lines[block.start : block.end])):
        return []  # most do not, and words take a while
    pieces = [(at, text) for at, text in _pieces(block, lines) if text]
    matches = ((at, _FIELD.match(text)) for at, text in pieces)
    found = [Field(at, one["name"], _NEXT.split(one["value"], maxsplit=1)[0]) for at, one in matches if one]
    named = [one for one in found if dates.names_date(one.name)]
    if not named or any(_OF_A_WORK.fullmatch(one.name) for one in found):
        return []
    return named if named[0].line == pieces[0][0] or len(found) >= SHARE * len(pieces) else []


def _pieces(block: Block, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines of a block as words."""
    if block.kind == "list":
        yield from ((item.start, item.text) for item in block.children)
    elif block.kind == "table":
        for row in block.children:
            cells = [cell.strip() for cell in row.text.split("|")]
            yield row.start, f"{cells[0]}: {cells[1]}" if len(cells) == 2 else ""
    else:
        yield from ((at, plain(_QUOTE.sub("", lines[at]))) for at in range(block.start, block.end))


def _may_date(line: str) -> bool:
    found = _NAMED.match(line) if ":" in line or "：" in line or "|" in line else None
    return found is not None and dates.names_date(found["name"])
