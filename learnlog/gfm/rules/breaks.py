"""Lines of nothing but `<br>` → the blank line that was meant."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from learnlog.gfm import events
from learnlog.gfm.draft import Draft, Line, indent, stream

if TYPE_CHECKING:
    from collections.abc import Sequence

BREAKS = re.compile(r"[ \t]*(?:</?br\s*/?>[ \t]*)+(?:\\)?[ \t]*\Z", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]")


def remove(draft: Draft) -> Draft:
    """Lines that only hold `<br>` go: pages have margins. Between two lines of text one break stays."""
    lower = draft.text.lower()
    if "<br" not in lower and "</br" not in lower:
        return draft
    apart, inline = _places(draft.text)
    return Draft(tuple(_without(draft.lines, apart, inline)), draft.flaws, draft.dated)


def _places(text: str) -> tuple[set[int], dict[int, bool]]:
    """Lines of breaks that are blocks of their own, and those in paragraphs: whether text follows."""
    lines = text.split("\n")
    starts = events.line_starts(text)
    apart: set[int] = set()
    inline: dict[int, bool] = {}
    depth = 0
    for event, first, last in stream(text):
        if event.__class__ is str:
            continue
        ((name, value),) = event.items()
        if name == "Start" and (value == "Paragraph" or (value == "HtmlBlock" and depth == 0)):
            covered = range(bisect_right(starts, first) - 1, bisect_left(starts, last))
            if value == "Paragraph":
                inline.update(_inline(lines, covered, depth))
            elif BREAKS.match(lines[covered.start]):
                apart.update(_run(lines, covered))
        depth += (name == "Start") - (name == "End")
    return apart, inline


def _run(lines: Sequence[str], covered: range) -> Sequence[int]:
    """The lines of breaks that an HTML block begins with, unless what follows would become code."""
    end = next((at for at in covered if not BREAKS.match(lines[at])), covered.stop)
    follows = end < covered.stop and lines[end].strip(" \t")
    return () if follows and indent(lines[end]) >= 4 else range(covered.start, end)


def _inline(lines: Sequence[str], covered: range, depth: int) -> dict[int, bool]:
    found = {at for at in covered if BREAKS.match(lines[at])}
    if depth and covered.start in found:
        return {}
    last = max((at for at in covered if at not in found), default=-1)
    return {at: covered.start < at < last for at in found}


def _without(lines: Sequence[Line], apart: set[int], inline: dict[int, bool]) -> list[Line]:
    out: list[Line] = []
    for at, line in enumerate(lines):
        if at in apart:
            _part(lines, at, apart, out)
        elif inline.get(at):
            before = out[-1]
            if not before.text.rstrip().lower().endswith(("<br>", "<br/>", "<br />")):
                out[-1] = Line(before.text.rstrip() + "<br>", before.at)
        elif at in inline:
            out.append(Line("", line.at))
        else:
            out.append(line)
    return out


def _part(lines: Sequence[Line], at: int, apart: set[int], out: list[Line]) -> None:
    """What stays of a run: a blank line, or a comment where two lists would become one."""
    if at + 1 in apart:
        return
    rest = next((lines[i].text for i in range(at + 1, len(lines)) if not lines[i].blank), "")
    before = next((line.text for line in reversed(out) if not line.blank), "")
    if before and (indent(rest) >= 2 or (_ITEM.match(rest) and (_ITEM.match(before) or indent(before)))):
        out.append(Line("<!-- -->", lines[at].at))
        if at + 1 < len(lines) and not lines[at + 1].blank:
            out.append(Line("", lines[at].at))
    elif out and not out[-1].blank and at + 1 < len(lines) and not lines[at + 1].blank:
        out.append(Line("", lines[at].at))
    elif out and out[-1].blank and at + 1 < len(lines) and lines[at + 1].blank:
        out.pop()
