"""`<aside>` as Notion exports it → a quote, in which Markdown is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm import outside, quotes
from learnlog.gfm.draft import Draft, Line

if TYPE_CHECKING:
    from collections.abc import Sequence


def settle(draft: Draft) -> Draft:
    """Asides whose tags stand alone on their lines at the left edge, and whose text is glued to the first."""
    if not any(line.text == "<aside>" for line in draft.lines):
        return draft
    silent = outside.hidden(draft.text)
    out: list[Line] = []
    at = 0
    while at < len(draft.lines):
        end = _end(draft.lines, at) if at not in silent else None
        if end is None:
            out.append(draft.lines[at])
            at += 1
            continue
        inside = [*draft.lines[at + 1 : end]]
        while inside and inside[-1].blank:
            inside.pop()
        quote = [Line(f"> {line.text}".rstrip(), line.at) for line in inside]
        out += quotes.apart(out, quote, draft.lines[end + 1 :])
        at = end + 1
    return Draft(tuple(out), draft.flaws, draft.dated)


def _end(lines: Sequence[Line], at: int) -> int | None:
    if lines[at].text != "<aside>" or at + 1 == len(lines) or lines[at + 1].blank:
        return None
    return next((n for n in range(at + 1, len(lines)) if lines[n].text.strip() == "</aside>"), None)
