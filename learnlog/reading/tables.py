"""A table → the marks of its rows."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from learnlog import dates
from learnlog.gfm.values import Block
from learnlog.model import Note
from learnlog.reading.marking import SEVERAL, SHARE_OF_DATED_ITEMS, Mark, below

_CELLS = re.compile(r"\s?\|\s?")
_WORDY = re.compile(r"[^\W\d_]{2}")
_AMOUNT = re.compile(r"\W*(?:\d[\d.,:]*\s?[^\W\d_]+[.\s]*)+")
"""`3 hours`, `~1h 30m`: numbers of one word each."""
_NOTE_LINK = re.compile(r"\]\((?!\w+://)[^)\s]*\.(?:md|markdown)\b")


def rows(note: Note, block: Block, lines: list[str]) -> Iterator[Mark]:
    """Rows with a day in a column that is headed as one, where most have it, and words; those of one day
    stand together. A row that says nothing there goes on with the one above.

    Rows that link to other notes are an index of what stands there; weeks in a table are a schedule.
    """
    head, *rows = [_CELLS.split(child.text) for child in block.children]
    columns = [at for at, cell in enumerate(head) if dates.names_date(cell)]
    if not columns or len(head) < SEVERAL or is_index(block, lines):
        return
    amounts = {at for at in range(len(head)) if _are_amounts(cells[at] for cells in rows if at < len(cells))}
    for column in columns:
        said = [
            (child, cells)
            for child, cells in zip(block.children[1:], rows, strict=True)
            if column < len(cells) and cells[column].strip()
        ]
        if not said:
            continue  # a form that nobody has filled in yet
        ends = [*(child.start for child, _ in said[1:]), block.end]
        found = [
            replace(mark, last=end)
            for (child, cells), end in zip(said, ends, strict=True)
            for mark in _of_row(note, child, cells, column, amounts)
        ]
        worded = [mark for mark in found if mark.mention.candidate.rest]
        if len(worded) >= max(SEVERAL, SHARE_OF_DATED_ITEMS * len(said)) and _are_days(worded):
            yield from found
            return


def _are_days(rows: Sequence[Mark]) -> bool:
    """Whether what dates rows is mostly single days, and few of them come back after another."""
    each = [row.mention.candidate.readings for row in rows if row.says("day")]
    runs = [day for day, _ in groupby(each)]
    enough = max(SEVERAL, SHARE_OF_DATED_ITEMS * len(runs))
    return len(set(each)) >= enough and len(each) >= SHARE_OF_DATED_ITEMS * len(rows)


def is_index(table: Block, lines: Sequence[str]) -> bool:
    """Whether most rows of a table link to other notes."""
    rows = table.children[1:]
    return 2 * sum(bool(_NOTE_LINK.search(lines[row.start])) for row in rows) > len(rows)


def _are_amounts(cells: Iterable[str]) -> bool:
    """Whether the cells of a column that have words say how long or how many: nothing is called so."""
    worded = [cell for cell in cells if _WORDY.search(cell)]
    return all(map(_AMOUNT.fullmatch, worded))


def _of_row(note: Note, row: Block, cells: list[str], column: int, amounts: Container[int]) -> Iterator[Mark]:
    """A day or some in one cell of a row, with the first other cell of words as its title, or an amount."""
    worded = [
        at
        for at, cell in enumerate(cells)
        if at != column and _WORDY.search(cell) and not dates.names_period(cell)
    ]
    others = [cells[at] for at in sorted(worded, key=amounts.__contains__)]
    for mark in below(note, "cell", row._replace(text=cells[column])):
        candidate = replace(mark.mention.candidate, rest=others[0] if others else "")
        if mark.says("day", "range"):
            yield replace(mark, mention=replace(mark.mention, candidate=candidate))
