"""Comments and `<pre>` that nothing ends → the same with an end, where the parser ends them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

from learnlog.gfm import events
from learnlog.gfm.draft import Draft, Line, columns, stream
from learnlog.gfm.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

VERBATIM = re.compile(r"[ \t]*<(pre|script|style|textarea)(?=[\s>])", re.IGNORECASE)
"""Begins an HTML block that blank lines do not end (CommonMark, HTML blocks, condition 1)."""

_BEGINS = re.compile(r"<!--|<(?:pre|script|style|textarea)[\s>]", re.IGNORECASE)
_END = re.compile(r"</(?:pre|script|style|textarea)>", re.IGNORECASE)


class _Open(NamedTuple):
    """Raw HTML without its end: first line, line after its last one, column, what would end it."""

    first: int
    end: int
    column: int
    closing: str


def close(draft: Draft) -> Draft:
    """Raw HTML gets the end it lacks, so that it cannot swallow what is put behind it."""
    if not _BEGINS.search(draft.text):
        return draft
    lines = list(draft.lines)
    flaws: list[Flaw] = []
    for found in reversed(list(_open(draft.text))):
        end = found.end
        while lines[end - 1].blank or (found.closing == "-->" and _END.search(lines[end - 1].text)):
            end -= 1
        if end > found.first:
            lines.insert(end, Line(" " * found.column + found.closing, lines[end - 1].at))
            name = "comment" if found.closing == "-->" else f"`{found.closing.replace('/', '')}`"
            message = f"this {name} is never closed: it swallows what follows"
            fix = f"add `{found.closing}` where it ends"
            flaws.append(Flaw(lines[found.first].at, found.column, "LL403", message, fix))
    return Draft(tuple(lines), (*draft.flaws, *flaws), draft.dated)


def _open(text: str) -> Iterator[_Open]:
    """Comments and verbatim elements outside quotes that lack their end."""
    starts = events.line_starts(text)
    quotes = 0
    for event, start, end in stream(text):
        if event.__class__ is str:
            continue
        ((name, tag),) = event.items()
        if tag.__class__ is dict and "BlockQuote" in tag:
            quotes += 1 if name == "Start" else -1
        elif tag == "HtmlBlock" and name == "Start" and not quotes:
            place, closing = _lacks(text, start, end)
            if closing:
                first = bisect_right(starts, place) - 1
                column = columns(text[starts[first] : place])
                yield _Open(first, bisect_left(starts, end), column, closing)


def _lacks(text: str, start: int, end: int) -> tuple[int, str]:
    """Where in an HTML block something begins that does not end in it, and what would end it."""
    comment = text.rfind("<!--", start, end)
    if comment >= 0 and text.find("-->", comment, end) < 0:
        return comment, "-->"
    verbatim = VERBATIM.match(text, start)
    if verbatim and not _END.search(text, start, end):
        return verbatim.start(1) - 1, f"</{verbatim[1].lower()}>"
    return start, ""
