"""Blocks + the dates among them → cuts: which lines are an entry's, and which stand between."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from learnlog.gfm.values import Block
from learnlog.model import Note
from learnlog.reading import excerpts, titles
from learnlog.reading.carrying import SEVERAL, Carrier
from learnlog.reading.marking import BELOW_HEADINGS, Mark

USUALLY = 0.6
_MARKS = re.compile(
    r"\A[ \t]*(?:#{1,6}[ \t]+|<h[1-6](?:\s[^<>]*)?>)|(?:[ \t]+#+|</h[1-6]>)?[ \t]*\Z", re.IGNORECASE
)


@dataclass(slots=True)
class Cut:
    """The lines from `start` up to `end`; an entry's where it has a `carrier`, with its blocks."""

    start: int
    topics: tuple[str, ...]
    carrier: Carrier | None = None
    end: int = 0
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class _Cutter:
    """Walks a note's blocks once; what it has to remember about where it is.

    `holding` are the first lines of collapsibles that hold entries: they order, and are not text.
    `leading` are the dates that headings of their own rank or above belong to, with that rank.
    """

    marked: Mapping[int, Carrier]
    holding: frozenset[int]
    leading: Mapping[int, int]
    title: Block | None
    cuts: list[Cut]
    headings: list[Block] = field(default_factory=list)
    summaries: list[Block] = field(default_factory=list)


def cut(note: Note, carriers: Sequence[Carrier]) -> tuple[Block | None, list[Cut]]:
    """The title of a note, if it has one, and its cuts in order."""
    marked = {one.mark.start: one for one in carriers}
    title = _title(note, marked)
    begin = _after_title(note, title) if title else 0
    holding, leading = _holding(note.blocks, marked), _leading(note, marked)
    cutter = _Cutter(marked, holding, leading, title, [Cut(begin, ())])
    for block in _expanded(note.blocks, marked):
        _step(cutter, block)
        if block.start >= cutter.cuts[-1].start:
            cutter.cuts[-1].blocks.append(block)
    _close(cutter, len(note.text.lines))
    return title, cutter.cuts


def _title(note: Note, marked: Mapping[int, Carrier]) -> Block | None:
    """The first heading, if it names the whole text: undated, and no other of its rank or above.

    Where there are no dates that could stand under one heading and not another, it does, unless it is
    below words: there a heading is that of a part.
    """
    headings = [block for block in note.blocks if block.kind == "heading" and not block.depth]
    if not headings or headings[0].start in marked:
        return None
    first = headings[0]
    rivals = [block for block in headings[1:] if block.level <= first.level]
    if marked:
        is_one = any(block.start not in marked for block in rivals)
    else:
        is_one = bool(rivals) and excerpts.are_above(first, note.blocks, note.text.text.split("\n"))
    return None if is_one else first


def _after_title(note: Note, title: Block) -> int:
    """The line to begin at: below the title, where the page shows it and it is nothing but words."""
    first = next((block for block in note.blocks if block.kind != "blank"), None)
    line = note.text.text.split("\n", title.start + 1)[title.start]
    named = titles.given(note.meta) or title.text
    shown = title is first and _MARKS.sub("", line) == title.text == named
    return title.end if shown else 0


def _holding(blocks: Sequence[Block], marked: Mapping[int, Carrier]) -> frozenset[int]:
    """Collapsibles with a date in them, or that are one, by their first and last lines."""
    holding: set[int] = set()
    open_details: list[Block] = []
    for block in blocks:
        if block.kind == "end-details" and open_details:
            if open_details.pop().start in holding:
                holding.add(block.start)
            continue
        if block.kind == "details":
            open_details.append(block)
        dated = any(child.start in marked for child in block.children)
        if block.kind == "table" and dated:
            holding.add(block.start)  # its head is shown with each of its rows
        if block.start in marked or dated:
            holding.update(one.start for one in open_details)
    return frozenset(holding)


def _leading(note: Note, marked: Mapping[int, Carrier]) -> Mapping[int, int]:
    """Dated headings with nothing under them, pictures aside, but a heading of their rank or above, and its
    rank; where several are and most. A rank above that orders the first of them orders them all."""
    if not marked:
        return {}
    lines = note.text.text.split("\n")
    blocks = [one for one in note.blocks if one.kind != "blank" and not _is_picture(one, lines)]
    found: dict[int, list[bool]] = defaultdict(list)
    leading: dict[int, int] = {}
    first = min(marked)
    ordering = {block.level for block in blocks if block.kind == "heading" and block.start < first}
    for block, after in pairwise(blocks):
        if block.kind == "heading" and block.start in marked and after.start not in marked:
            own = after.level == block.level or (after.level < block.level and after.level not in ordering)
            leads = after.kind == "heading" and after.depth == block.depth and own
            found[block.level].append(leads)
            if leads:
                leading[block.start] = after.level
    usual = {rank for rank, each in found.items() if sum(each) >= max(SEVERAL, USUALLY * len(each))}
    return {start: level for start, level in leading.items() if marked[start].mark.rank in usual}


def _is_picture(block: Block, lines: Sequence[str]) -> bool:
    if block.kind == "html":
        return not block.text
    begins = block.kind == "paragraph" and lines[block.start].lstrip().startswith(("![", "[![", "<img"))
    return begins and not excerpts.of((block,), lines)


def _expanded(blocks: Sequence[Block], marked: Mapping[int, Carrier]) -> Iterator[Block]:
    """Blocks, with lists, tables and paragraphs whose items, rows or lines carry dates given as those."""
    for block in blocks:
        if block.kind == "table" and any(child.start in marked for child in block.children):
            yield block.children[0]._replace(end=block.children[1].start)
            yield from block.children[1:]
        elif block.kind == "list" and any(child.start in marked for child in block.children):
            yield from block.children
        elif block.kind == "paragraph" and marked and block.end - block.start > 1:
            inside = [at for at in range(block.start + 1, block.end) if at in marked]
            edges = [block.start, *inside, block.end]
            yield from (block._replace(start=a, end=b) for a, b in pairwise(edges))
        else:
            yield block


def _step(cutter: _Cutter, block: Block) -> None:
    carrier = cutter.marked.get(block.start)
    here = cutter.cuts[-1]
    if carrier:
        _open(cutter, block.start, Cut(carrier.mark.end, _above(cutter, block), carrier))
        if block.kind == "details":
            cutter.summaries.append(block)
        cutter.cuts[-1].blocks += [child for child in block.children if child.start >= carrier.mark.end]
    elif block.start in cutter.holding:
        if block.kind == "details":
            cutter.summaries.append(block)
        elif block.kind == "end-details" and cutter.summaries:
            cutter.summaries.pop()
        cutter.headings = [one for one in cutter.headings if one.depth <= block.depth]
        _open(cutter, block.start, Cut(block.end, _standing(cutter)))
    elif here.carrier is None or _ends(here.carrier.mark, block, cutter.leading):
        if here.carrier is not None:
            _open(cutter, block.start, Cut(block.start, _standing(cutter)))
        if block.kind == "heading":
            _enter(cutter, block)


def _ends(mark: Mark, block: Block, leading: Mapping[int, int]) -> bool:
    """An entry ends at an undated heading of its own rank or above; an item or row with itself."""
    if mark.place in ("item", "cell"):
        return block.start >= (mark.last or mark.end)
    if mark.place == "summary":
        return False  # its own closing line ends it
    return (
        block.kind == "heading"
        and block.start >= mark.end
        and block.level < leading.get(mark.start, mark.rank + 1)
        and block.depth <= mark.depth
    )


def _enter(cutter: _Cutter, heading: Block) -> None:
    """An undated heading outside entries opens a section: text above it belongs to another."""
    kept = [one for one in cutter.headings if one.level < heading.level and one.depth <= heading.depth]
    cutter.headings = [*kept, heading]
    topics = _standing(cutter)
    if topics != cutter.cuts[-1].topics:
        _open(cutter, heading.start, Cut(heading.start, topics))


def _standing(cutter: _Cutter) -> tuple[str, ...]:
    """The topics here: the summaries of open collapsibles, else the headings above but the title."""
    summaries = [one for one in cutter.summaries if one.start not in cutter.marked]
    if summaries:
        return tuple(one.text for one in summaries if one.text)
    return tuple(one.text for one in cutter.headings if one is not cutter.title and one.text)


def _above(cutter: _Cutter, block: Block) -> tuple[str, ...]:
    """The topics of an entry that starts here; headings of its own rank or below are not above it."""
    rank = block.level or BELOW_HEADINGS
    cutter.headings = [one for one in cutter.headings if one.level < rank and one.depth <= block.depth]
    return _standing(cutter)


def _open(cutter: _Cutter, line: int, new: Cut) -> None:
    """End what is being cut at `line` and go on with `new`."""
    _close(cutter, line)
    cutter.cuts.append(new)


def _close(cutter: _Cutter, line: int) -> None:
    cutter.cuts[-1].end = max(line, cutter.cuts[-1].start)
