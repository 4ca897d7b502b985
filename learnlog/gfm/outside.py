"""Lines → what of them is outside code and comments, where a tool's own marks mean something."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from learnlog.gfm import events, unclosed
from learnlog.gfm.draft import Line, stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_SPAN = re.compile(r"((?<!`)(`+)(?!`).*?(?<!`)\2(?!`))")


def hidden(text: str) -> frozenset[int]:
    """The lines of `text` that are code, comments, or HTML which keeps its text as it is."""
    starts = events.line_starts(text)
    found: set[int] = set()
    for event, first, last in stream(text):
        tag = event.get("Start") if isinstance(event, dict) else None
        verbatim = tag == "HtmlBlock" and (
            text.startswith("<!--", first) or unclosed.VERBATIM.match(text, first)
        )
        if verbatim or (isinstance(tag, dict) and "CodeBlock" in tag):
            found.update(range(bisect_right(starts, first) - 1, bisect_left(starts, last)))
    return frozenset(found)


def html(text: str) -> frozenset[int]:
    """The lines of `text` that are raw HTML, as blocks."""
    starts = events.line_starts(text)
    blocks = (
        range(bisect_right(starts, first) - 1, bisect_left(starts, last))
        for event, first, last in stream(text)
        if isinstance(event, dict) and event.get("Start") == "HtmlBlock"
    )
    return frozenset(at for block in blocks for at in block)


def change(lines: Iterable[Line], text: str, by: Callable[[str], str]) -> Iterator[Line]:
    """`lines`, which are those of `text`, with `by` applied to each outside code."""
    silent = hidden(text)
    for at, line in enumerate(lines):
        yield line if at in silent else Line(spoken(line.text, by), line.at)


def runs(
    lines: Sequence[Line], text: str, end: Callable[[Sequence[Line], int], int | None]
) -> Iterator[tuple[int, int]]:
    """The first and last line of each run that begins outside code; `end` says where one that begins ends."""
    silent = hidden(text)
    last = -1
    for at in range(len(lines)):
        if at > last and at not in silent and (found := end(lines, at)) is not None:
            last = found
            yield at, last


def spoken(line: str, by: Callable[[str], str]) -> str:
    """`line` with `by` applied to what is not in backticks."""
    if "`" not in line:
        return by(line)
    pieces = _SPAN.split(line)  # text, span, its backticks, text, …
    return "".join(by(piece) if at % 3 == 0 else piece for at, piece in enumerate(pieces) if at % 3 != 2)
