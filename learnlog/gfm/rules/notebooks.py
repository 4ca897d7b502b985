"""Tables as notebooks export them → the same without the style sheet that stands in each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line

if TYPE_CHECKING:
    from collections.abc import Sequence

_OPENINGS = frozenset(("<style scoped>", "<style>"))


def settle(draft: Draft) -> Draft:
    """pandas writes one with blank lines in it, so that half of it is code for Markdown and the rest text."""
    if "<style" not in draft.text or ".dataframe" not in draft.text:
        return draft
    found = outside.runs(draft.lines, draft.text, _end)
    gone = {at for first, last in found for at in range(first, last + 1)}
    kept = (line for at, line in enumerate(draft.lines) if at not in gone)
    return Draft(tuple(kept), draft.flaws, draft.dated)


def _end(lines: Sequence[Line], at: int) -> int | None:
    """The last line of the style sheet of a table that begins here."""
    first = lines[at + 1].text.lstrip() if at + 1 < len(lines) else ""
    if lines[at].text.strip() not in _OPENINGS or not first.startswith(".dataframe"):
        return None
    return next((n for n in range(at + 1, len(lines)) if lines[n].text.strip() == "</style>"), None)
