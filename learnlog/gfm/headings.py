"""Headings in the wrong place or of the wrong rank → headings where they belong."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyromark

from learnlog.gfm import blocks, events
from learnlog.gfm.draft import Draft, Line, indent, shifted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learnlog.gfm.values import Block

_ATX = re.compile(r"#{1,6}(?=[ \t\n]|\Z)")
_BREAK = re.compile(r"(?<!\\)\\\Z|[ \t]+\Z")
_PREFIX = re.compile(r"[ \t>]*")
_INDENTED = re.compile(r"\n[ \t]+#")


def take_out(draft: Draft) -> Draft:
    """A dated heading that only its indentation put into a list item moves to the left edge.

    What follows it in the item moves along: it is the text under that heading.
    """
    if not _INDENTED.search("\n" + draft.text):
        return draft
    lines = list(draft.lines)
    for heading, end in _dated(draft):
        by = -indent(lines[heading].text)
        lines[heading:end] = [Line(shifted(line.text, by), line.at) for line in lines[heading:end]]
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _dated(draft: Draft) -> Iterator[tuple[int, int]]:
    """First lines of the dated headings in items, each with the end of the outermost item."""
    for block in blocks.parse(draft.text):
        for item in block.children if block.kind == "list" else ():
            for heading in _headings_in(item):
                if draft.dated(heading.text):
                    yield heading.start, item.end


def _headings_in(item: Block) -> Iterator[Block]:
    """Headings in `item` that do not stand on the line of their own item's marker."""
    waiting = [item]
    while waiting:
        outer = waiting.pop()
        for block in outer.children:
            if block.kind == "heading" and outer.kind == "item" and block.start > outer.start:
                yield block
        waiting.extend(block for block in reversed(outer.children) if block.kind in ("list", "item"))


def rebase(text: str, top: int) -> str:
    """`text` with its headings shifted so that the highest has rank `top`; six is the lowest rank.

    No rank is skipped on the way down (WCAG's advice for those who walk from heading to heading).
    Lines keep their numbers. Headings written as HTML stay as they are.
    """
    changed = list(_changed(text, top))
    if not changed:
        return text
    at = events.characters_at(text, {offset for start, end, _ in changed for offset in (start, end)})
    parts: list[str] = []
    last = 0
    for start, end, level in changed:
        parts += [text[last : at[start]], _ranked(text[at[start] : at[end]], level)]
        last = at[end]
    return "".join([*parts, text[last:]])


def _changed(text: str, top: int) -> Iterator[tuple[int, int, int]]:
    """The headings of another rank than they should have, and that: offsets are bytes of UTF-8."""
    found = list(_levels(text))
    by = top - min((level for _, _, level in found), default=top)
    above = top - 1
    for start, end, level in found:
        above = min(level + by, above + 1, 6)
        if above != level:
            yield start, end, above


def _levels(text: str) -> Iterator[tuple[int, int, int]]:
    """Where each heading starts and ends, in bytes of UTF-8, and its rank."""
    for event, span in pyromark.events_with_range(text, options=events.OPTIONS, merge_text=True):
        if event.__class__ is dict and event.get("Start").__class__ is dict and "Heading" in event["Start"]:
            yield span["start"], span["end"], int(event["Start"]["Heading"]["level"][1])


def _ranked(heading: str, level: int) -> str:
    """A heading, from its first visible character on, with another rank."""
    if _ATX.match(heading):
        return "#" * level + heading.lstrip("#")
    written = heading.rstrip("\n")
    *lines, underline = written.split("\n")
    end = heading[len(written) :]
    if level <= 2:
        rest = _PREFIX.match(underline)
        prefix = rest[0] if rest else ""
        return "\n".join([*lines, prefix + "=-"[level - 1] * max(len(underline) - len(prefix), 3)]) + end
    prefixes = [found[0] for line in [*lines[1:], underline] if (found := _PREFIX.match(line))]
    # A backslash at the end of a line that is not the last is a hard break.
    joined = (_BREAK.sub("", line.lstrip(" \t>")) for line in lines[:-1])
    title = " ".join([*joined, lines[-1].lstrip(" \t>").rstrip(" \t")])
    title += " " + "#" * level if title.endswith("#") else ""
    return "\n".join(["#" * level + " " + title, *prefixes]) + end
