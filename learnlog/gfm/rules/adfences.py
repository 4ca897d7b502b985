"""Fences with `ad-note` and the like, of a plugin of Obsidian → callouts, in which Markdown is read."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from learnlog.gfm import events
from learnlog.gfm.draft import Draft, Line, stream
from learnlog.gfm.rules import quotes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OPENING = re.compile(r"(?P<lead>[ \t>]*)(?:`{3,}|~{3,})[ \t]*ad-(?P<kind>[A-Za-z][\w-]*)[ \t]*")
_SETTING = re.compile(r"(title|collapse|icon|color)[ \t]*:[ \t]*(.*?)[ \t]*", re.IGNORECASE)
_FOLDS = {"open": "+", "closed": "-", "true": "-", "": ""}


def settle(draft: Draft) -> Draft:
    """Each such fence that stands on lines of its own, also in quotes."""
    if "ad-" not in draft.text:
        return draft
    out: list[Line] = []
    at = 0
    for first, last in _fences(draft.text):
        opening = _OPENING.fullmatch(draft.lines[first].text)
        if first < at or opening is None:
            continue
        out += draft.lines[at:first]
        quote = [*_quoted(opening, draft.lines[first:last])]
        out += quotes.apart(out, quote, draft.lines[last:], opening["lead"].rstrip())
        at = last
    return Draft((*out, *draft.lines[at:]), draft.flaws, draft.dated) if at else draft


def _fences(text: str) -> Iterator[tuple[int, int]]:
    """The lines, half-open, of code blocks that are none."""
    starts = events.line_starts(text)
    for event, first, last in stream(text):
        tag = event.get("Start") if isinstance(event, dict) else None
        code = tag.get("CodeBlock") if isinstance(tag, dict) else None
        if isinstance(code, dict) and code.get("Fenced", "").startswith("ad-"):
            yield bisect_right(starts, first) - 1, bisect_left(starts, last)


def _quoted(opening: re.Match[str], lines: Sequence[Line]) -> Iterator[Line]:
    lead = opening["lead"]
    inside = [Line(_without(line.text, lead), line.at) for line in lines[1:]]
    if inside and inside[-1].text.strip()[:3] in ("```", "~~~"):
        inside.pop()
    given: dict[str, str] = {}
    while inside and (setting := _SETTING.fullmatch(inside[0].text)):
        given[setting[1].lower()] = setting[2]
        inside.pop(0)
    fold = _FOLDS.get(given.get("collapse", "").lower(), "")
    yield Line(f"{lead}> [!{opening['kind']}]{fold} {given.get('title', '')}".rstrip(), lines[0].at)
    yield from quotes.quoted(inside, lead)


def _without(text: str, lead: str) -> str:
    """`text` without what stands before its fence."""
    if text.startswith(lead):
        return text[len(lead) :]
    return text.removeprefix(lead.rstrip()).lstrip(" \t")
