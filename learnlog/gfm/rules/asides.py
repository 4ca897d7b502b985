"""`<aside>` as Notion exports it → a quote, in which Markdown is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line
from learnlog.gfm.rules import quotes

if TYPE_CHECKING:
    from collections.abc import Sequence


def settle(draft: Draft) -> Draft:
    """Asides whose tags stand alone on their lines at the left edge, and whose text is glued to the first."""
    if not any(line.text == "<aside>" for line in draft.lines):
        return draft
    out: list[Line] = []
    at = 0
    for first, last in outside.runs(draft.lines, draft.text, _end):
        out += draft.lines[at:first]
        out += quotes.apart(out, quotes.quoted(draft.lines[first + 1 : last]), draft.lines[last + 1 :])
        at = last + 1
    return Draft((*out, *draft.lines[at:]), draft.flaws, draft.dated)


def _end(lines: Sequence[Line], at: int) -> int | None:
    if lines[at].text != "<aside>" or at + 1 == len(lines) or lines[at + 1].blank:
        return None
    return next((n for n in range(at + 1, len(lines)) if lines[n].text.strip() == "</aside>"), None)
