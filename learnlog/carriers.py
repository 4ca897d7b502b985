"""A note's dates → the ones that carry entries, each with what it is called.

Writers mention many dates; an entry's is the one that a part of the log stands under. Each rule here
takes away dates that do something else, for a reason that can be read off the log itself.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from pathlib import PurePosixPath

from learnlog import dates, marks, plans
from learnlog.gfm import rewrite
from learnlog.gfm.values import Block
from learnlog.marks import BELOW_HEADINGS, Mark
from learnlog.model import Note, When

FRAMES = ("month", "year", "week", "range", "number")
UNDATED = When(None)
KEPT_UNREAD = ("LL201", "LL202")
EXAMPLE_LINK = "http://www.example.com"  # of the 100-days-of-code template, in all its languages
SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Carrier:
    """A mark whose date has been read; `title` names the entry that stands under it."""

    mark: Mark
    when: When
    title: str


@dataclass(frozen=True, slots=True)
class Habit:
    """What a log does that counts for one note. `numbers_are_dated`: the days it numbers have dates
    beside them, so that a number alone, which the note has, is an outline or a reference.
    `dated_elsewhere`: other files have days."""

    numbers_are_dated: bool = False
    dated_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Habits:
    """What holds for a whole log: how many of the days it numbers have dates beside them, and the
    files that have days (tables aside)."""

    numbered: int
    dated: frozenset[PurePosixPath]

    def of(self, path: PurePosixPath, outcomes: Iterable[dates.Outcome | None]) -> Habit:
        """What of it counts for the note `path`, whose dates come to `outcomes`."""
        read = [outcome for outcome in outcomes if outcome]
        whens = [outcome.when for outcome in read if outcome.when]
        alone = any(when.number is not None and when.start is None for when in whens)
        others = len(self.dated) - (path in self.dated)
        return Habit(alone and self.numbered >= SEVERAL, others >= SEVERAL) if read else Habit()


@dataclass(frozen=True, slots=True)
class Carriers:
    """What a note is cut by: `whole` for a file that is one entry, else `inside`, in order.

    `planned` are the dates of a plan or an example, which carry nothing.
    """

    whole: Carrier | None
    inside: tuple[Carrier, ...]
    planned: tuple[Carrier, ...] = ()


def habits(outcomes: Mapping[dates.Mention, dates.Outcome]) -> Habits:
    read = [(mention, outcome.when) for mention, outcome in outcomes.items() if outcome.when]
    numbered = sum(when.number is not None and when.start is not None for _, when in read)
    days = [mention for mention, when in read if when.precision == "day" and when.start]
    return Habits(numbered, frozenset(mention.path for mention in days if mention.place != "cell"))


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
    if not included:
        inside = _without_plans(note, found, _without_examples(note, inside), habit)
    planned = tuple(one for one in written if len(inside) < len(written) and one not in inside)
    for rule in RULES:
        inside = rule(note, inside, habit)
    if whole and not _cuts(inside, whole):
        return Carriers(whole, tuple(inside), planned)
    return Carriers(None, tuple(inside), planned)


def _read(mark: Mark, outcome: dates.Outcome | None) -> Carrier | None:
    """A mark with its date; one whose date cannot be read is kept in its place, undated."""
    if outcome is None:
        return None
    if outcome.when is not None:
        return Carrier(mark, outcome.when, mark.mention.candidate.rest)
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


def _without_year_frames(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """A heading that is only a year orders what stands under it."""
    return [one for one in inside if one.when.precision != "year"]


def _without_frames(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """A month, week or range over its days is a frame around entries, unless it has words of its own."""
    starts = _wordy(note)
    return [
        one
        for one, after in zip_longest(inside, inside[1:])
        if not (after and one.when.precision in FRAMES and _contains(one.when, after.when))
        or _words_between(starts, one.mark.end, after.mark.start)
    ]


def _without_plans(note: Note, found: Sequence[Mark], inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """An example shows no day that was; nor do plans, changelogs and tables beside a log of other files."""
    if plans.is_example(note, found):
        return []
    if not habit.dated_elsewhere:
        return inside
    plan = plans.is_plan(note, found)
    return [one for one in inside if not _is_aside(note, found, one, plan)]


def _is_aside(note: Note, found: Sequence[Mark], one: Carrier, plan: bool) -> bool:
    """Whether a date beside a log of other files is a plan's, a changelog's or one in a table."""
    if one.mark.place == "cell" or plans.is_changelog(note, found, one.mark):
        return True
    named = plan or plans.is_under_plan(note, one.mark)
    return named and plans.is_to_come(note, one.mark, one.when)


def _contains(outer: When, inner: When) -> bool:
    if outer == inner:
        return False
    if outer.start and outer.end and inner.start:
        return outer.start <= inner.start <= outer.end
    if outer.number is not None and outer.last is not None and inner.number is not None:
        return outer.number <= inner.number <= outer.last
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
    for one in inside:
        above = next(
            (o for o in reversed(kept) if o.mark.rank < one.mark.rank or o.mark.depth < one.mark.depth), None
        )
        held = above is not None and above.when.precision == "day" and _holds(above, one, note)
        if not (held and above and _repeats(one.when, above.when)):
            kept.append(one)
    return kept


def _without_lists_of_days(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """Dated items and rows below a day are what that day is about."""
    kept: list[Carrier] = []
    for one in inside:
        above = next((o for o in reversed(kept) if o.mark.rank < one.mark.rank), None)
        listed = one.mark.place in ("item", "cell")
        if not (listed and above and above.when.precision == "day" and _holds(above, one, note)):
            kept.append(one)
    return kept


def _repeats(when: When, above: When) -> bool:
    """Whether a date says no other day than the one above it."""
    if when.start is None and above.start is None and when.day is not None:
        return (when.month, when.day) == (above.month, above.day)
    return when.start in (None, above.start)


def _holds(above: Carrier, one: Carrier, note: Note) -> bool:
    """Whether no heading of the upper mark's rank stands between the two."""
    return not any(
        above.mark.end <= block.start < one.mark.start
        and block.kind == "heading"
        and block.level <= above.mark.rank
        for block in note.blocks
    )


def _without_examples(note: Note, inside: list[Carrier]) -> list[Carrier]:
    """Days of a template that nobody filled in: called an example, or counted or impossible and
    with links to nowhere.

    Where most are, the rest was not filled in either.
    """
    real = [one for one, after in zip_longest(inside, inside[1:]) if not _is_example(note, one, after)]
    return real if 2 * len(real) > len(inside) else []


def _is_example(note: Note, one: Carrier, after: Carrier | None) -> bool:
    if plans.is_example_day(one.mark.mention.candidate.rest):
        return True
    if EXAMPLE_LINK not in note.text.text or (one.when.number is None and one.when.precision is not None):
        return False
    lines = note.text.text.split("\n")[one.mark.start : after.mark.start if after else None]
    links = [link.target.rstrip("/") for link in rewrite.find("\n".join(lines)) if "//" in link.target]
    return {*links} == {EXAMPLE_LINK}


def _with_titles_above(note: Note, inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """A heading directly above a date, with no other date under it, is the entry's own."""
    above = _heading_above(note.blocks)
    merged: list[Carrier] = []
    pairs = sum(_pairs(one, above, inside) is not None for one in inside)
    for one in inside:
        heading = _pairs(one, above, inside)
        if heading is None or (one.mark.place == "heading" and pairs < SEVERAL):
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
    own = [other for other in inside if heading.start <= other.mark.start < heading.end]
    if any(other is not one and (other.mark.start != heading.start or other.when.start) for other in own):
        return None
    return heading


def _heading_above(blocks: Sequence[Block]) -> Callable[[Mark], Block | None]:
    """From a mark to the heading right above it, which then reaches to the end of its section."""
    before: dict[int, Block] = {}
    for at, (block, after) in enumerate(pairwise(blocks)):
        if block.kind == "heading" and block.depth == after.depth:
            rivals = (b.start for b in blocks[at + 1 :] if b.kind == "heading" and b.level <= block.level)
            before[after.start] = replace(block, end=next(rivals, blocks[-1].end))
    return lambda mark: before.get(mark.start)


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
    _with_titles_above,
    _without_frames,
    _without_mentions,
)


def _wordy(note: Note) -> list[int]:
    """First lines of the blocks that are more than headings and frames around others."""
    bare = ("heading", "blank", "rule", "details", "end-details", "definition")
    return [block.start for block in note.blocks if block.kind not in bare]


def _words_between(starts: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(starts, start) < bisect_left(starts, end)
