"""A note's dates → the same without those that do something else than carry an entry.

Each rule takes away dates for a reason that can be read off the log itself; they are asked in turn.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import zip_longest
from math import inf

from learnlog.gfm.values import Block
from learnlog.model import Note, When
from learnlog.reading import headed, marks, tables
from learnlog.reading.carrying import Carrier, Habit
from learnlog.reading.marking import BELOW_HEADINGS

FRAMES = ("month", "year", "week", "range", "number")
INDEXED = ("month", "year", "week", "range")
CONTAINERS = ("heading", "summary")


def _without_year_frames(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """A heading that is only a year orders what stands under it."""
    return [one for one in inside if one.when.precision != "year"]


def _without_frames(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """A month, week or range over its days is a frame around entries, unless it has words of its own."""
    starts = _wordy(note)
    return [
        one
        for one, after in zip_longest(inside, inside[1:])
        if not (after and one.when.precision in FRAMES and _is_around(one, after))
        or _words_between(starts, one.mark.end, after.mark.start)
    ]


def _without_indexes(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """A month or week with nothing but links under it is an index of what was written elsewhere."""
    lines = note.text.text.split("\n")
    return [
        one
        for one, after in zip_longest(inside, inside[1:])
        if one.when.precision not in INDEXED
        or not _only_links(note, lines, one.mark.end, after.mark.start if after else len(lines))
    ]


def _only_links(note: Note, lines: Sequence[str], start: int, end: int) -> bool:
    """Whether nothing stands there but lists of links and calendars whose days are links to notes."""
    wordy = {*_wordy(note)}
    found = [block for block in note.blocks if start <= block.start < end and block.start in wordy]
    return bool(found) and all(
        (
            block.kind == "list"
            and all(marks.ONLY_LINK.fullmatch(lines[child.start]) for child in block.children)
        )
        or (block.kind == "table" and tables.is_index(block, lines))
        for block in found
    )


def _is_around(one: Carrier, after: Carrier) -> bool:
    """Whether a date is within another; a week that is only counted is around what stands deeper, as is a
    month around counted weeks."""
    counted, deeper = _is_counted_week(one), after.mark.rank > one.mark.rank
    if deeper and (counted or (one.when.precision == "month" and _is_counted_week(after))):
        return True
    return (counted and headed.is_label(after)) or _contains(one.when, after.when)


def _is_counted_week(one: Carrier) -> bool:
    return one.when.precision == "week" and one.when.start is None


def _contains(outer: When, inner: When) -> bool:
    if outer == inner:
        return False
    if outer.start and outer.end and inner.start:
        return outer.start <= inner.start <= outer.end
    if outer.number is not None and outer.last is not None and inner.number is not None:
        return outer.number <= inner.number <= outer.last
    if outer.start is None and outer.last_month and inner.month:
        first, last = (outer.month or 0, outer.day or 0), (outer.last_month, outer.last_day or 0)
        day = (inner.month, inner.day or 0)
        return first <= day <= last if first <= last else first <= day or day <= last
    return False


def without_bare_numbers(note: Note, found: Sequence[Carrier], habit: Habit) -> list[Carrier]:
    """Where a log dates the days it numbers, a number alone is an outline or a reference.

    It still is an entry among dated ones of its own kind: someone forgot the date.
    """
    if not habit.numbers_are_dated:
        return list(found)
    kinds = {
        (one.mark.place, one.mark.rank) for one in found if one.when.start and one.when.number is not None
    }
    return [
        one
        for one in found
        if one.when.start or one.when.number is None or (one.mark.place, one.mark.rank) in kinds
    ]


def _without_parts(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """A deeper mark that repeats the entry's own date, or only counts, is a part of that entry."""
    kept: list[Carrier] = []
    rank, depth = inf, inf  # of what is kept; a log of years has no mark that is above another
    for one in inside:
        earlier = reversed(kept) if rank < one.mark.rank or depth < one.mark.depth else ()
        above = next(
            (o for o in earlier if o.mark.rank < one.mark.rank or o.mark.depth < one.mark.depth), None
        )
        held = above is not None and above.when.precision == "day" and _holds(above, one, note)
        if not (held and above and _repeats(one.when, above.when)):
            kept.append(one)
            rank, depth = min(rank, one.mark.rank), min(depth, one.mark.depth)
    return kept


def _without_lists_of_days(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """Dated items and rows below a day are what that day is about."""
    kept: list[Carrier] = []
    for one in inside:
        listed = one.mark.place in ("item", "cell")
        above = next((o for o in reversed(kept) if listed and o.mark.rank < one.mark.rank), None)
        if not (above and above.when.precision == "day" and _holds(above, one, note)):
            kept.append(one)
    return kept


def _without_contents(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """Rows of days that mostly have headings of their own are the contents of what stands there."""
    headed_days = {one.when for one in inside if one.mark.place in CONTAINERS}
    rows = [one for one in inside if one.mark.place == "cell"]
    listed = sum(one.when in headed_days for one in rows)
    return [one for one in inside if one.mark.place != "cell"] if 2 * listed > len(rows) else inside


def _repeats(when: When, above: When) -> bool:
    """Whether a date says no other day than the one above it."""
    if when.start is None and above.start is None and when.day is not None:
        return (when.month, when.day) == (above.month, above.day)
    return when.start in (None, above.start)


def _holds(above: Carrier, one: Carrier, note: Note) -> bool:
    """Whether no heading of the upper mark's rank stands between the two."""
    first = bisect_left(note.blocks, above.mark.end, key=_start)
    last = bisect_left(note.blocks, one.mark.start, key=_start)
    between = note.blocks[first:last]
    return not any(block.kind == "heading" and block.level <= above.mark.rank for block in between)


def _start(block: Block) -> int:
    return block.start


def _without_mentions(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """One line that is a date and has nothing under it only mentions it."""
    if len(inside) != 1 or inside[0].mark.place != "label":
        return inside
    level = inside[0].mark.rank
    rest = [block for block in note.blocks if block.start >= inside[0].mark.end]
    under = next((block for block in rest if block.kind != "blank"), None)
    empty = under is None or (under.kind == "heading" and under.level <= level)
    return [] if (empty and level < BELOW_HEADINGS) or under is None else inside


def _wordy(note: Note) -> list[int]:
    """First lines of the blocks that are more than headings and frames around others, as `<div>` is one."""
    bare = ("heading", "blank", "rule", "details", "end-details", "definition")
    worded = (block for block in note.blocks if block.kind not in bare)
    return [block.start for block in worded if block.kind != "html" or block.text]


def _words_between(starts: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(starts, start) < bisect_left(starts, end)


RULES: tuple[Callable[[Note, list[Carrier], Habit], list[Carrier]], ...] = (
    _without_year_frames,
    without_bare_numbers,
    _without_parts,
    _without_lists_of_days,
    _without_contents,
    lambda note, inside, habit: headed.with_titles(note, inside),
    _without_frames,
    _without_indexes,
    _without_mentions,
)
