"""A note's ids → the lines that links to them lead to: those of its headings, and those its writer gave."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from learnlog.gfm.slugs import Slugs
from learnlog.model import Note

_GIVEN = re.compile(
    r"""<[a-z][^<>]*?\s(?:id|name)\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)'|([^\s"'<>]+))""", re.IGNORECASE
)
"""`<a id="day1"></a>`, `<span id='jump'>` or `<a name=top>`."""


def of(note: Note) -> Mapping[str, int]:
    """Those of the headings first, by GitHub's rule; lines are those of the source."""
    slugs = Slugs()
    found = {slugs.take(block.text): block.start for block in note.blocks if block.kind == "heading"}
    for name, line in _given(note) if " id" in note.text.text or " name" in note.text.text else ():
        found.setdefault(name, line)
    return {name: note.text.lines[line] for name, line in found.items()}


def _given(note: Note) -> Iterator[tuple[str, int]]:
    """Ids in HTML outside code; one that stands alone above a heading is that of the heading."""
    lines = note.text.text.split("\n")
    above: list[tuple[str, int]] = []
    for block in note.blocks:
        if block.kind in ("blank", "code"):
            continue
        named = [
            (found[1] or found[2] or found[3], at)
            for at in range(block.start, block.end)
            for found in _GIVEN.finditer(lines[at])
        ]
        if block.kind in ("paragraph", "html") and not block.text:
            above += named
            continue
        yield from ((name, block.start if block.kind == "heading" else at) for name, at in above)
        yield from named
        above = []
    yield from above
