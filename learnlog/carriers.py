"""A note's dates → the ones that carry entries, each with what it is called.

Writers mention many dates; an entry's is the one that a part of the log stands under. Each rule here
takes away dates that do something else, for a reason that can be read off the log itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from itertools import zip_longest
from math import inf

from learnlog import dates, headed, marks, plans
from learnlog.carrying import Carrier, Carriers, Habit, Habits
from learnlog.gfm.values import Block
from learnlog.marks import BELOW_HEADINGS, Mark
from learnlog.model import Note, When

FRAMES = ("month", "year", "week", "range", "number")
INDEXED = ("month", "year", "week", "range")
UNDATED = When(None)
KEPT_UNREAD = ("LL201", "LL202")


def habits(outcomes: Mapping[dates.Mention, dates.Outcome]) -> Habits:
    """Those of one file."""
    read = [(mention, outcome.when) for mention, outcome in outcomes.items() if outcome.when]
    numbered = sum(when.number is not None and when.start is not None for _, when in read)
    days = (mention for mention, when in read if when.precision == "day" and when.start)
    return Habits(numbered, int(any(mention.place != "cell" for mention in days)))


def choose(
    note: Note,
    found: Sequence[Mark],
    outcomes: Mapping[dates.Mention, dates.Outcome],
    habit: Habit,
    included: bool = False,
) -> Carriers:
    """Which of the marks of a note carry entries. An `included` one is no plan, whatever it is called."""
    read = [one for mark in found if (one := _read(mark, outcomes.get(mark.mention)))]
    of_file = [one for one in read if one.mark.place in marks.FILE_PLACES]
    inside = [one for one in read if one.mark.place not in marks.FILE_PLACES]
    whole = _file_date(_dated_numbers(note, of_file, habit))
    if whole and whole.when.precision == "day":
        inside = [one for one in inside if one.mark.place not in ("item", "cell")]
    written = inside
    if inside and not included:
        inside = plans.without(note, found, inside, habit)
    lived = {id(one) for one in inside}
    planned = tuple(one for one in written if id(one) not in lived)
    for rule in RULES if inside else ():
        inside = rule(note, inside, habit)
    if whole and not _cuts(inside, whole):
        return Carriers(whole, tuple(inside), planned)
    if not whole and len(inside) == 1 and _heads(note, inside[0]):
        return Carriers(inside[0], (), planned)
    return Carriers(None, tuple(inside), planned)


def _read(mark: Mark, outcome: dates.Outcome | None) -> Carrier | None:
    """A mark with its date; one whose date cannot be read is kept in its place, undated."""
    if outcome is None:
        return None
    if outcome.when is not None:
        candidate = mark.mention.candidate
        parted = outcome.when.precision == "number" and candidate.shape != "number"  # Day 5 (1/7)
        return Carrier(mark, outcome.when, mark.words if parted else candidate.rest)
    unread = any(problem.code in KEPT_UNREAD for problem in outcome.problems)
    return Carrier(mark, UNDATED, mark.words) if unread and mark.place not in marks.FILE_PLACES else None


def _file_date(found: Sequence[Carrier]) -> Carrier | None:
    """The file's own date: the most precise, and of equals the name's before the front matter's."""
    precise = ("day", "range", "number", "week", "month")
    usable = [
        one
        for one in found
        if one.when.precision in precise and not (one.mark.place == "path" and one.when.precision == "month")
    ]
    return min(usable, key=lambda one: precise.index(one.when.precision or ""), default=None)


def _cuts(inside: Sequence[Carrier], whole: Carrier) -> bool:
    """Whether the dates in a dated file cut it: several days do, and a day in a month's file does."""
    finer = whole.when.precision != "day"
    days = {one.when.start for one in inside if one.when.precision in ("day", "range")}
    return len(days) > 1 or (finer and bool(days) and whole.when.start not in days)


def _heads(note: Note, one: Carrier) -> bool:
    """Whether a label among the headings that a note begins with dates all of it, and another heading would
    end what stands under it."""
    after = note.text.lines[one.mark.end : one.mark.end + 1]
    field = one.mark.place == "label" and after <= (one.mark.mention.line,)  # it stays below its mark
    if not field and not headed.is_label(one):
        return False
    above = [block for block in note.blocks if block.end <= one.mark.end]
    headings = [block for block in note.blocks if block.kind == "heading"]
    return (
        any(note.text.lines[block.start] != one.mark.mention.line for block in above if block in headings)
        and all(block.kind in ("heading", "blank", "rule") for block in above)
        and any(block.start >= one.mark.end and block.level <= one.mark.rank for block in headings)
    )


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
    wordy = {*_wordy(note)}
    found = [block for block in note.blocks if start <= block.start < end and block.start in wordy]
    return bool(found) and all(
        block.kind == "list"
        and all(marks.ONLY_LINK.fullmatch(lines[child.start]) for child in block.children)
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


def _dated_numbers(note: Note, found: Sequence[Carrier], habit: Habit) -> list[Carrier]:
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


RULES: tuple[Callable[[Note, list[Carrier], Habit], list[Carrier]], ...] = (
    _without_year_frames,
    lambda note, inside, habit: _dated_numbers(note, inside, habit),
    _without_parts,
    _without_lists_of_days,
    lambda note, inside, habit: headed.with_titles(note, inside),
    _without_frames,
    _without_indexes,
    _without_mentions,
)


def _wordy(note: Note) -> list[int]:
    """First lines of the blocks that are more than headings and frames around others."""
    bare = ("heading", "blank", "rule", "details", "end-details", "definition")
    return [block.start for block in note.blocks if block.kind not in bare]


def _words_between(starts: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(starts, start) < bisect_left(starts, end)
