"""Headings of the wrong rank → headings that fit below a page's title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyromark

from learnlog.gfm import events

if TYPE_CHECKING:
    from collections.abc import Iterator

_ATX = re.compile(r"#{1,6}(?=[ \t\n]|\Z)")
_BREAK = re.compile(r"(?<!\\)\\\Z|[ \t]+\Z")
_PREFIX = re.compile(r"[ \t>]*")


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
