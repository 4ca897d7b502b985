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
_INDENTED = re.compile(r"\n [^\n]*(?:```|~~~)")
_GOES_ON = re.compile(r"<(?:[!?]|(?:pre|script|style|textarea)\b)", re.IGNORECASE)
"""Begins raw HTML that a blank line does not end (CommonMark, HTML blocks, conditions 1 to 5)."""

_ROUNDS = 1000
_REACH = 200
"""How often a note is parsed, and how many lines of it at a time: what follows a mended fence is read
anew, which must not become slow."""


def mend(draft: Draft) -> Draft:
    """Code that is less indented than its fence, or whose closing fence is deeper, stays in it."""
    if "```" not in draft.text and "~~~" not in draft.text:
        return draft
    lines, flaws = mended(draft.lines)
    return draft if lines is draft.lines else Draft(tuple(lines), (*draft.flaws, *flaws), draft.dated)


def _stands(lines: Sequence[Line]) -> bool:
    """Whether every fence stands at the left edge and has its end there, and nothing could hold one.

    That is most notes. Only raw HTML can hold such a line: a list or a quote ends at it.
    """
    opening: Fence | None = None
    raw = False
    for line, _ in lines:
        mark = fence(line) if "```" in line or "~~~" in line else None
        if mark is None:
            if opening is None and (raw or "<" in line):
                bare = line.lstrip(" \t")
                raw = bool(bare) and (raw or bare[0] == "<")
                if raw and _GOES_ON.match(bare):
                    return False
        elif raw or line[0] not in "`~" or (opening and not closes(line, opening)):
            return False
        else:
            opening = None if opening else mark
    return opening is None


def dedent(draft: Draft) -> Draft:
    """Fences that no list or quote holds begin at the left edge, and their code with them."""
    if not _INDENTED.search("\n" + draft.text):
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


def mended(given: Sequence[Line]) -> tuple[Sequence[Line], list[Flaw]]:
    """Lines in which every fence is whole, and the fences that the writer never closed."""
    fences = [] if _stands(given) else [at for at, line in enumerate(given) if fence(line.text)]
    if not fences:
        return given, []
    lines = list(given)
    start, seen, reach = 0, -1, _REACH
    for _ in range(_ROUNDS):
        limit = min(start + reach, len(lines))
        broken, top = _first_broken(lines, range(start, limit), seen, fences)
        if broken:
            seen, closing = broken
            lines[seen + 1 : closing + 1] = _moved(lines, seen, closing)
        elif limit == len(lines):
            break
        reach = _REACH if broken or top > start else 2 * reach
        start = top
    return lines, list(_close(lines))


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


def _first_broken(
    lines: list[Line], window: range, seen: int, fences: list[int]
) -> tuple[tuple[int, int] | None, int]:
    """Opening and closing line of the first fence after `seen` that the parser tears apart.

    Only the lines of `window` are parsed. The second answer is where the next window may begin:
    at the block or item around that fence, else the last one in this window.
    """
    text = "\n".join(line.text for line in lines[window.start : window.stop])
    starts = events.line_starts(text)
    top = 0
    for first, last, top, code in _blocks(text):
        opening = window.start + bisect_right(starts, first) - 1
        end = window.start + bisect_left(starts, last)
        if code and opening > seen and (end < window.stop or window.stop == len(lines)):
            closing = _closing(lines, opening, end, fences)
            if closing is not None:
                return (opening, closing), window.start + bisect_right(starts, top) - 1
    return None, window.start + bisect_right(starts, top) - 1


def _blocks(text: str) -> Iterator[tuple[int, int, int, bool]]:
    """Start and end of blocks, the start of the top-level block or item around them, and whether
    they are fenced code outside quotes."""
    depth = quotes = top = 0
    for event, first, last in stream(text):
        if event.__class__ is str:
            continue
        ((name, value),) = event.items()
        if name == "Start":
            if depth == 0 or (depth == 1 and value == "Item"):
                top = first
            depth += 1
            tagged = value.__class__ is dict
            quotes += tagged and "BlockQuote" in value
            code = tagged and value.get("CodeBlock", "Indented") != "Indented"
            if depth == 1 or code:
                yield first, last, top, code and not quotes
        elif name == "End":
            depth -= 1
            quotes -= value.__class__ is dict and "BlockQuote" in value


def _fenced(text: str) -> Iterator[tuple[int, int, int]]:
    """Start and end of the fenced code outside quotes, and the start of its top-level block or item."""
    return ((first, last, top) for first, last, top, code in _blocks(text) if code)


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
