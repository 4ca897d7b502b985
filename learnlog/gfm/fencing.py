"""Fenced code → the same code in fences that every parser sees whole."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from learnlog.gfm import events
from learnlog.gfm.draft import Draft, Fence, Line, closes, fence, indent, shifted, stream
from learnlog.gfm.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_BEGINS = re.compile(r"[#>|<`~]|[-*+]\s|\d+[.)]\s")
_ROUNDS = 200
"""How many fences of one note are mended: each is parsed anew, which must not become slow."""


def mend(draft: Draft) -> Draft:
    """Code that is less indented than its fence, or whose closing fence is deeper, stays in it."""
    if not any("```" in line.text or "~~~" in line.text for line in draft.lines):
        return draft
    lines, flaws = mended(draft.lines)
    return Draft(tuple(lines), (*draft.flaws, *flaws), draft.dated)


def dedent(draft: Draft) -> Draft:
    """Fences that no list or quote holds begin at the left edge, and their code with them."""
    if not any(line.text[:1] == " " and fence(line.text) for line in draft.lines):
        return draft
    lines = list(draft.lines)
    starts = events.line_starts(draft.text)
    for first, last, top in _fenced(draft.text):
        at = bisect_right(starts, first) - 1
        by = indent(lines[at].text)
        if first == top and by:
            covered = range(at, bisect_left(starts, last))
            lines[at : covered.stop] = [Line(_without(lines[i].text, by), lines[i].at) for i in covered]
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _without(line: str, columns: int) -> str:
    """A line of code as the parser reads it: spaces go as far as they are there, part of a tab is spaces."""
    spaces = len(line) - len(line.lstrip(" "))
    if spaces < columns and line[spaces : spaces + 1] == "\t":
        return " " * (4 - columns) + line[spaces + 1 :]
    return line[min(spaces, columns) :]


def mended(given: Sequence[Line]) -> tuple[list[Line], list[Flaw]]:
    """Lines in which every fence is whole, and the fences that the writer never closed."""
    lines = list(given)
    fences = [at for at, line in enumerate(lines) if fence(line.text)]
    start, seen = 0, -1
    for _ in range(_ROUNDS if fences else 0):
        broken = _first_broken(lines, start, seen, fences)
        if broken is None:
            break
        seen, closing, start = broken
        lines[seen + 1 : closing + 1] = _moved(lines, seen, closing)
    return lines, list(_close(lines)) if fences else []


def _close(lines: list[Line]) -> Iterator[Flaw]:
    """Ends the code that runs to the end of the text, so that what is put behind it is none."""
    text = "\n".join(line.text for line in lines)
    starts = events.line_starts(text)
    last = max((at for at, line in enumerate(lines) if not line.blank), default=0)
    for first, end, _ in _fenced(text):
        at = bisect_right(starts, first) - 1
        mark = fence(lines[at].text)
        if mark and bisect_left(starts, end) > last and (at == last or not closes(lines[last].text, mark)):
            lines.insert(last + 1, Line(" " * mark.column + mark.marks, lines[last].at))
            fix = f"add a line with {mark.marks} where it ends"
            yield Flaw(lines[at].at, mark.column, "LL402", "this code block is never closed", fix)


def _first_broken(lines: list[Line], start: int, seen: int, fences: list[int]) -> tuple[int, int, int] | None:
    """Opening and closing line of the first fence after `seen` that the parser tears apart.

    Parsing begins at line `start`; the third number is the top-level block the fence stands in,
    where the next round may begin: nothing above it can change.
    """
    text = "\n".join(line.text for line in lines[start:])
    starts = events.line_starts(text)
    for first, last, top in _fenced(text):
        opening = start + bisect_right(starts, first) - 1
        end = start + bisect_left(starts, last)
        closing = _closing(lines, opening, end, fences) if opening > seen else None
        if closing is not None:
            return opening, closing, start + bisect_right(starts, top) - 1
    return None


def _fenced(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of the fenced code outside quotes, and the start of its top-level block."""
    depth = quotes = top = 0
    for event, first, last in stream(text):
        if isinstance(event, str):
            continue
        name, value = next(iter(event.items()))
        if name not in ("Start", "End"):
            continue
        step = 1 if name == "Start" else -1
        top = first if depth == 0 else top
        depth += step
        if isinstance(value, dict):
            quotes += step * ("BlockQuote" in value)
            code = value.get("CodeBlock")
            if code and code != "Indented" and not quotes and step > 0:
                yield first, last, top


def _closing(lines: list[Line], opening: int, end: int, fences: list[int]) -> int | None:
    """The line that was meant to close the code, when the parser ended it elsewhere."""
    mark = fence(lines[opening].text)
    if mark is None or (end - 1 > opening and closes(lines[end - 1].text, mark)):
        return None
    after = bisect_right(fences, opening)
    if after == len(fences) or not closes(lines[fences[after]].text, mark):
        return None
    # With this pair taken out the fences that follow must come in pairs as well.
    return fences[after] if fences[after] < end or (len(fences) - after) % 2 else None


def _moved(lines: list[Line], opening: int, closing: int) -> list[Line]:
    """The code and its closing fence, moved right so that nothing stands left of the opening one."""
    mark = fence(lines[opening].text)
    column = mark.column if mark else 0
    code = lines[opening + 1 : closing]
    least = min((indent(line.text) for line in code if not line.blank), default=column)
    by = max(column - least, 0)
    end = lines[closing]
    return [
        *(Line(shifted(line.text, by), line.at) for line in code),
        Line(" " * column + end.text.strip(), end.at),
    ]


def margin(lines: Sequence[Line]) -> int:
    """The columns that every line leaves free.

    The insides of fences do not count, nor do lines at the very edge that go on with a paragraph.
    """
    columns: list[int] = []
    opening: Fence | None = None
    before = True
    for line in lines:
        if opening is not None:
            opening = None if closes(line.text, opening) else opening
        elif not line.blank:
            opening = fence(line.text)
            column = indent(line.text)
            if column or before or _BEGINS.match(line.text):
                columns.append(column)
        before = line.blank
    return min(columns, default=0)
