"""Note → marks: the places in it where a date could stand, with the dates that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from learnlog import dates
from learnlog.gfm.values import Block
from learnlog.model import Note

FILE_PLACES = ("name", "front matter", "path")
BELOW_HEADINGS = 7
DATE_KEYS = ("date", "day", "published")  # `created` says when a file was made, not what it is about
SHARE_OF_DATED_ITEMS = 0.6

_ONLY_LINK = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+\[[^\]]*\]\([^)]*\)[.,;]?\s*")


@dataclass(frozen=True, slots=True)
class Mark:
    """A date in its place. `start` and `end` are lines of the note's clean text: the mark's own line(s).

    `rank` orders marks as heading levels do (1 highest, 7 below all headings, 0 for a whole file),
    `words` is the whole text that holds the date,
    `depth` counts the collapsibles around it, `last` is where a list item or table row ends.
    """

    mention: dates.Mention
    start: int
    end: int
    rank: int
    words: str
    depth: int = 0
    last: int | None = None

    @property
    def place(self) -> dates.Place:
        return self.mention.place


def of(note: Note) -> tuple[Mark, ...]:
    """All marks of a note: first those of the whole file, then those in its text, in order."""
    return (*_of_file(note), *_of_text(note))


def _of_file(note: Note) -> Iterator[Mark]:
    yield from _mark(note.path.stem, "name", note.path)
    for key in DATE_KEYS:
        if note.meta.get(key) is not None:
            yield from _mark(str(note.meta[key]), "front matter", note.path)
            break
    if note.path.parent.parts:
        yield from _mark(str(note.path.with_suffix("")), "path", note.path)


def _of_text(note: Note) -> Iterator[Mark]:
    lines = note.text.text.split("\n")
    line_of = note.text.lines
    for block in note.blocks:
        if block.kind == "heading":
            yield from _mark(block.text, "heading", note.path, block, line_of, rank=block.level)
        elif block.kind == "details":
            for mark in _mark(block.text, "summary", note.path, block, line_of):
                own = next(at for at in range(block.start, block.end) if "<summary" in lines[at].lower())
                yield replace(mark, mention=replace(mark.mention, line=line_of[own]))
        elif block.kind == "paragraph" and not _shows_other(lines[block.start]):
            yield from _mark(block.text, "label", note.path, block, line_of, rank=BELOW_HEADINGS, lines=1)
        elif block.kind in ("list", "table"):
            yield from _of_children(note, block, lines)


def _of_children(note: Note, block: Block, lines: list[str]) -> Iterator[Mark]:
    """Dated items or rows, where most of a list's items (two at least) are dated: they carry the log.

    Items that are nothing but a link are an index of what stands elsewhere.
    """
    place: dates.Place = "item" if block.kind == "list" else "cell"
    children = [child for child in block.children if not _ONLY_LINK.fullmatch(lines[child.start])]
    found = [
        mark
        for child in children
        for mark in _mark(child.text, place, note.path, child, note.text.lines, rank=BELOW_HEADINGS, lines=1)
    ]
    if len(found) >= max(2, SHARE_OF_DATED_ITEMS * len(block.children)):
        yield from found


def _shows_other(line: str) -> bool:
    """Whether a line begins with an image, code or a link: what it says is not the writer's label."""
    return line.lstrip(" \t>*_").startswith(("![", "`", "["))


def _mark(
    text: str,
    place: dates.Place,
    path: PurePosixPath,
    block: Block | None = None,
    line_of: tuple[int, ...] = (),
    rank: int = 0,
    lines: int | None = None,
) -> Iterator[Mark]:
    candidates = dates.find(text, place)
    if not candidates:
        return
    if block is None:
        yield Mark(dates.Mention(path, 0, candidates[0], place), 0, 0, 0, text)
        return
    mention = dates.Mention(path, line_of[block.start], candidates[0], place)
    end = block.start + lines if lines else block.end
    yield Mark(mention, block.start, end, rank, text, block.depth, block.end)
