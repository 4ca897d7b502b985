"""The values that Markdown is read into: blocks, mapped lines, flaws, links."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

BlockKind = Literal[
    "heading",
    "paragraph",
    "list",
    "item",
    "code",
    "quote",
    "table",
    "row",
    "html",
    "rule",
    "details",  # the opening lines: `<details>` and its `<summary>`
    "end-details",  # the closing line
    "footnote",
    "definition",  # link reference definitions and other lines no event covers
    "blank",
]


LinkKind = Literal["link", "image", "wikilink", "embed"]
LinkForm = Literal["markdown", "attribute", "srcset", "construct", "fixed"]


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something in a text that its writer would want to know.

    `line` is 0-based in the text as it was given, `column` is 0-based in characters.
    `code` is stable (`LL401`), `fix` one sentence that says what to do, or empty.
    """

    line: int
    column: int
    code: str
    message: str
    fix: str = ""


class Block(NamedTuple):
    """A run of whole lines: `start` (0-based) up to but not including `end`.

    The blocks of a text tile it: each line belongs to exactly one, in order; blank lines
    belong to the block above them (a leading run is a `blank` block).

    `level` is a heading's rank (1-6), else 0. `text` is what a reader sees of a heading,
    a summary, a list item's or a paragraph's first line, without Markdown or HTML.
    `depth` counts the `<details>` that are open around the block. `children` are the
    top-level items of a list, the rows of a table (without its delimiter row; `text` has the
    cells with ` | ` between) or the blocks in a quote or an item; their lines lie within the
    parent's but need not tile it. `checked` is the state of a task item, else None.

    A note has dozens: a frozen dataclass would take three times as long to make.
    """

    kind: BlockKind
    start: int
    end: int
    level: int = 0
    text: str = ""
    depth: int = 0
    children: tuple[Block, ...] = ()
    checked: bool | None = None


@dataclass(frozen=True, slots=True)
class Normalized:
    """Clean GFM with the way back: `lines[i]` is the 0-based source line that line i came from.

    `len(lines)` equals the number of lines of `text` (split at `\\n`). A line that was put in
    carries the number of the source line it was put in for.
    """

    text: str
    lines: tuple[int, ...]
    flaws: tuple[Flaw, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A link and the range its destination is written in; `form` says how to write another one."""

    target: str
    kind: LinkKind
    start: int
    text: str
    first: int = -1
    last: int = -1
    form: LinkForm = "fixed"


@dataclass(frozen=True, slots=True)
class Links:
    """Every link of a text, in the order of their ends, and the definitions that links refer to."""

    places: tuple[Place, ...] = ()
    definitions: tuple[Place, ...] = ()
