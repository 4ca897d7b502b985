"""Dates under headings of their own → the same, called by those headings."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from learnlog import dates
from learnlog.gfm.values import Block
from learnlog.model import Note, When
from learnlog.reading.carrying import SEVERAL, Carrier
from learnlog.reading.marking import BELOW_HEADINGS, Mark


def with_titles(note: Note, inside: list[Carrier]) -> list[Carrier]:
    """A heading directly above a date, with no other date under it, is the entry's own."""
    above = _heading_above(note.blocks)
    merged: list[Carrier] = []
    pairs = sum(_pairs(one, above, inside) is not None for one in inside)
    for one in inside:
        heading = _pairs(one, above, inside)
        if heading is None or (one.mark.place == "heading" and pairs < SEVERAL and not is_label(one)):
            merged.append(one)
            continue
        above_it = heading.text
        if merged and merged[-1].mark.start == heading.start:
            number = merged.pop()
            above_it = number.title
            one = replace(one, when=replace(one.when, number=number.when.number))
        names = dict.fromkeys(name for name in (above_it, one.title) if name)
        title = " · ".join(names) or heading.text
        mark = replace(one.mark, start=heading.start, rank=heading.level, depth=heading.depth)
        merged.append(Carrier(mark, one.when, title))
    return merged


def _pairs(one: Carrier, above: Callable[[Mark], Block | None], inside: Sequence[Carrier]) -> Block | None:
    """The heading that a label or deeper heading stands right under, if it is the only date there."""
    heading = above(one.mark) if one.mark.place in ("heading", "label") else None
    if heading is None or heading.level >= one.mark.rank:
        return None
    own = [o for o in inside if o is not one and heading.start <= o.mark.start < heading.end]
    counts_days = all(o.mark.start == heading.start and _counts(o.when) for o in own)
    return heading if counts_days else None


def is_label(one: Carrier) -> bool:
    """`## Date: 2024-03-09`: a heading that only says when."""
    return dates.names_date(re.split("[:：]", one.mark.words, maxsplit=1)[0])


def _counts(when: When) -> bool:
    """Whether a heading is a day's number alone; weeks and months are not the day below them."""
    return when.start is None and when.precision in ("number", None)


def _heading_above(blocks: Sequence[Block]) -> Callable[[Mark], Block | None]:
    """From a mark to the heading right above it, which then reaches to the end of its section."""
    before: dict[int, Block] = {}
    ends = [blocks[-1].end if blocks else 0] * BELOW_HEADINGS
    for after, block in pairwise(reversed(blocks)):
        if after.kind == "heading":
            ends[after.level :] = [after.start] * (BELOW_HEADINGS - after.level)
        if block.kind == "heading" and block.depth == after.depth:
            before[after.start] = block._replace(end=ends[block.level])
    return lambda mark: before.get(mark.start)
