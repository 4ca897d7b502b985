"""Sections of notes → as they stand on a page: the ranks of their headings, and no title twice."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from learnlog.gfm import blocks
from learnlog.model import Part, Section

NO_HEADING = 7
"""The level of a section without any."""


def ranked(parts: Iterable[Part], top: int) -> Callable[[Section], int]:
    """The rank for the headings of each section of a page, asked for in order, so that those of all
    keep their order and none is skipped."""
    highest = min((part.level for part in parts if isinstance(part, Section)), default=NO_HEADING)
    above = top - 1

    def rank(section: Section) -> int:
        nonlocal above
        found = min(top + section.level - highest, above + 1)
        above = found if section.level < NO_HEADING else above
        return found

    return rank


def without_heading(section: Section, title: str) -> Section:
    """`section` without its first heading, where that only repeats `title`."""
    text = section.body
    first, _, rest = text.text.partition("\n")
    if not first.startswith("#") or first.strip("# \t") != title:
        return section
    level = min((one.level for one in blocks.parse(rest) if one.kind == "heading"), default=NO_HEADING)
    return replace(section, body=replace(text, text=rest, lines=text.lines[1:]), level=level)
