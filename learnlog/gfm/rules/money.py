"""Dollar signs that are no formula → dollar signs that no tool takes for one."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from learnlog.gfm.draft import Draft, Line, stream

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learnlog.gfm import events
    from learnlog.gfm.math import dollars

_DOLLAR = re.compile(r"(?<!\\)(?:\\\\)*\$")
_ADDRESS = re.compile(r"(?:(?:https?|ftp)://|www\.)[^\s<]+", re.IGNORECASE)
_WIKI = re.compile(r"\[\[[^\[\]\n]*\]\]")


def escape(draft: Draft) -> Draft:
    """`$5 and $6` becomes `\\$5 and \\$6`; formulas stay, and what nearly was one is reported."""
    text = draft.text
    if text.count("$") < 2:
        return draft
    from learnlog.gfm.math import (  # dear to import, and many logs have neither prices nor formulas
        dollars,
        masks,
    )

    skip = masks.ranges(stream(text))
    found = dollars.find(text, skip)
    places = sorted({*_plain(text, stream(text), skip, found.spans)})
    if not places and not found.rejected:
        return draft
    if places:
        text = "\\".join(text[a:b] for a, b in pairwise((0, *places, len(text))))
    lines = (Line(line, old.at) for line, old in zip(text.split("\n"), draft.lines, strict=True))
    flaws = (replace(flaw, line=draft.lines[flaw.line].at) for flaw in found.rejected)
    return Draft(tuple(lines), (*draft.flaws, *flaws), draft.dated)


def _plain(
    text: str, parsed: Sequence[events.Event], skip: Sequence[dollars.Range], spans: Sequence[dollars.Span]
) -> Iterator[int]:
    """Dollars outside formulas that share their block with another one."""
    borders = [start for start, end in skip if start == end]
    formulas = [span.start for span in spans]
    places = [place for place in _in_words(text, parsed) if not _within(place, formulas, spans)]
    count = Counter(bisect_right(borders, place) for place in places)
    count.update(bisect_right(borders, span.start) for span in spans)
    yield from (place for place in places if count[bisect_right(borders, place)] > 1)


def _within(place: int, starts: list[int], spans: Sequence[dollars.Span]) -> bool:
    index = bisect_right(starts, place) - 1
    return index >= 0 and place < spans[index].end


def _in_words(text: str, found: Sequence[events.Event]) -> Iterator[int]:
    """Dollars in what the parser takes for text, but not those in bare addresses and wikilinks."""
    closed = high = 0
    for event, start, end in found:
        if event.__class__ is str:
            continue
        ((kind, value),) = event.items()
        if kind in ("Start", "End"):
            name = value if value.__class__ is str else next(iter(value))
            if name in ("CodeBlock", "HtmlBlock"):
                closed += 1 if kind == "Start" else -1
        elif kind == "Text" and not closed and "$" in value and "$" in text[start:end]:
            if start >= high:
                low = text.rfind("\n", 0, start) + 1
                ends = text.find("\n", start)
                high = ends if ends >= 0 else len(text)
                plain = set(_unescaped(text, low, high))
            yield from (place for place in range(start, end) if place in plain)


def _unescaped(text: str, low: int, high: int) -> Iterator[int]:
    kept = [found.span() for pattern in (_ADDRESS, _WIKI) for found in pattern.finditer(text, low, high)]
    for found in _DOLLAR.finditer(text, low, high):
        place = found.end() - 1
        if not any(first <= place < last for first, last in kept):
            yield place
