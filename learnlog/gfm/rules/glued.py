"""Code right under the tags of a collapsible → the same code behind a blank line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm.draft import Draft, Line, closes, fence
from learnlog.gfm.rules import cuts

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learnlog.gfm.draft import Fence


def part(draft: Draft) -> Draft:
    """Code with a blank line in it is parted from the raw HTML above: there the HTML would end, and the
    closing fence would open a block that swallows `</details>` and what follows."""
    if "<" not in draft.text or ("```" not in draft.text and "~~~" not in draft.text):
        return draft
    lines = tuple(_parted(draft.lines))
    return draft if len(lines) == len(draft.lines) else Draft(lines, draft.flaws, draft.dated)


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    opening: Fence | None = None
    raw = False
    for at, line in enumerate(lines):
        mark = fence(line.text)
        if opening is not None:
            opening = None if closes(line.text, opening) else opening
        elif mark and not line.text.lstrip().startswith(">"):
            if raw and _has_blank(lines, at, mark):
                yield Line("", line.at)
            opening, raw = mark, False
        elif line.blank:
            raw = False
        elif cuts.TAG.match(line.text, cuts.head(line.text)):
            raw = True
        yield line


def _has_blank(lines: Sequence[Line], opening: int, mark: Fence) -> bool:
    """Whether the code has a blank line before the fence that closes it."""
    end = next((at for at in range(opening + 1, len(lines)) if closes(lines[at].text, mark)), opening)
    return any(line.blank for line in lines[opening + 1 : end])
