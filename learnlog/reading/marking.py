"""A text in a note → the mark of the date in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from learnlog import dates
from learnlog.gfm.values import Block
from learnlog.model import Note, Precision
from learnlog.reading import titles

BELOW_HEADINGS = 7
SEVERAL = 2
SHARE_OF_DATED_ITEMS = 0.6
"""Of the items of a list, or the rows of a table, that carry a log."""
_KEYCAP = re.compile("(?<=[0-9])\ufe0f?\u20e3")
"""What makes a key of a digit: the tenth day is a 1 and a 0."""


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

    @property
    def is_whole(self) -> bool:
        """Whether the date has its year and is not weak."""
        candidate = self.mention.candidate
        return not candidate.weak and any(one.when and one.when.start for one in candidate.readings)

    def says(self, *precisions: Precision) -> bool:
        """Whether the date can be read as one so precise."""
        readings = self.mention.candidate.readings
        return any(one.when and one.when.precision in precisions for one in readings)


def mark_in(
    text: str,
    place: dates.Place,
    path: PurePosixPath,
    block: Block | None = None,
    line_of: tuple[int, ...] = (),
    rank: int = 0,
    lines: int | None = None,
) -> Iterator[Mark]:
    """The mark of a text, if there is a date in it; of a `block`, whose first `lines` are the mark's own."""
    candidates = dates.find(text if block is None else _KEYCAP.sub("", titles.shown(text)), place)
    if not candidates:
        return
    if block is None:
        yield Mark(dates.Mention(path, 0, candidates[0], place), 0, 0, 0, text)
        return
    mention = dates.Mention(path, line_of[block.start], candidates[0], place)
    end = block.start + lines if lines else block.end
    yield Mark(mention, block.start, end, rank, text, block.depth, block.end)


def below(note: Note, place: dates.Place, block: Block) -> Iterator[Mark]:
    """A mark below all headings; its own line is the block's first."""
    return mark_in(block.text, place, note.path, block, note.text.lines, rank=BELOW_HEADINGS, lines=1)
