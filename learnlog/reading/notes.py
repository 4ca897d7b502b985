"""Source → note: front matter set apart, the rest as clean GFM and its blocks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

from learnlog import dates
from learnlog.gfm import blocks, normalize
from learnlog.gfm.values import Block, Flaw
from learnlog.model import Issue, Note, Source, Text
from learnlog.reading import frontmatter

_HEADING = re.compile(
    r"\s*<h(?P<level>[1-6])(?:\s[^<>]*)?>(?:(?!</?h[1-6]\b).)*</h(?P=level)>\s*", re.IGNORECASE | re.DOTALL
)


def read(source: Source) -> tuple[Note, tuple[Issue, ...]]:
    """One note, and what its writer should know about it. Never raises for what a note holds."""
    meta, body, first, flaws = frontmatter.split(source.text)
    clean = normalize.normalize(body, _dated)
    text = Text(source.path, clean.text, tuple([first + line for line in clean.lines]))
    below = (replace(flaw, line=first + flaw.line) for flaw in clean.flaws)
    found = issues(source.path, (*flaws, *below))
    return Note(source.path, meta, text, _with_headings(blocks.parse(clean.text), clean.text)), found


def _with_headings(found: tuple[Block, ...], text: str) -> tuple[Block, ...]:
    """Where days stand under headings in HTML (`<h3>Day 1</h3>`), those are headings as others are."""
    lines = text.split("\n")
    headings = {
        block.start: block._replace(kind="heading", level=int(tag["level"]))
        for block in found
        if block.kind == "html" and block.text
        if (tag := _HEADING.fullmatch("\n".join(lines[block.start : block.end])))
    }
    if not any(_dated(block.text) for block in headings.values()):
        return found
    return tuple(headings.get(block.start, block) for block in found)


def issues(
    path: PurePosixPath, flaws: Iterable[Flaw], line_of: Sequence[int] | None = None
) -> tuple[Issue, ...]:
    """Flaws (0-based places) as issues of the file `path` (1-based).

    `line_of` leads from the lines of the text that the flaws were found in to the file's own.
    """
    return tuple(
        Issue(
            path,
            (flaw.line if line_of is None else line_of[min(flaw.line, len(line_of) - 1)]) + 1,
            flaw.column + 1,
            flaw.code,
            flaw.message,
            flaw.fix,
        )
        for flaw in flaws
    )


def is_draft(text: str) -> bool:
    """Whether the front matter of `text` says that it is not to be published yet."""
    if not text.startswith(("---", "+++", "{")) or "draft" not in text.lower():
        return False
    return frontmatter.split(text)[0].get("draft") is True


def _dated(heading: str) -> bool:
    """Whether a heading begins a day, so that indentation may not make it part of a list item."""
    return bool(dates.find(heading, "heading"))
