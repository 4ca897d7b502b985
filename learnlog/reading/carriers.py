"""A note's dates → the ones that carry entries, each with what it is called.

Writers mention many dates; an entry's is the one that a part of the log stands under.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from learnlog import dates
from learnlog.model import Note, When
from learnlog.reading import carrierrules, headed, marks, plans
from learnlog.reading.carrying import Carrier, Carriers, Habit, Habits
from learnlog.reading.marking import Mark

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
    whole = _file_date(carrierrules.without_bare_numbers(note, of_file, habit))
    if whole and whole.when.precision == "day":
        inside = [one for one in inside if one.mark.place not in ("item", "cell")]
    written = inside
    if inside and not included:
        inside = plans.without(note, found, inside, habit)
    lived = {id(one) for one in inside}
    planned = tuple(one for one in written if id(one) not in lived)
    for rule in carrierrules.RULES if inside else ():
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
    """Whether the dates in a dated file cut it: several days do, and a day in a month's or week's file does,
    be it the first; only as the title of a week it is another name of that."""
    own = [one for one in inside if one.when.precision in ("day", "range")]
    if whole.when.precision == "day" or not own:
        return len({_begin(one.when) for one in own}) > 1
    return any(_begin(one.when) != _begin(whole.when) or _is_first_day(one, whole) for one in own)


def _is_first_day(one: Carrier, whole: Carrier) -> bool:
    """`## 1 March` in `2024-03.md`, when nothing else has been written yet."""
    titled = one.mark.place == "heading" and one.mark.rank == 1 and whole.when.precision != "month"
    return one.when.precision == "day" and one.mark.place in ("heading", "summary") and not titled


def _begin(when: When) -> tuple[date | None, int | None, int | None]:
    """The day a date begins with, as far as it is known."""
    return when.start, when.month, when.day


def _heads(note: Note, one: Carrier) -> bool:
    """Whether a label among the headings that a note begins with dates all of it, and another heading would
    end what stands under it; or a heading below the title would that has nothing else under it."""
    after = note.text.lines[one.mark.end : one.mark.end + 1]
    field = one.mark.place == "label" and after <= (one.mark.mention.line,)  # it stays below its mark
    headings = [block for block in note.blocks if block.kind == "heading"]
    if not field and not headed.is_label(one) and not _is_byline(note, one):
        return False
    above = [block for block in note.blocks if block.end <= one.mark.end]
    return (
        any(note.text.lines[block.start] != one.mark.mention.line for block in above if block in headings)
        and all(block.kind in ("heading", "blank", "rule") for block in above)
        and any(block.start >= one.mark.end and block.level <= one.mark.rank for block in headings)
    )


def _is_byline(note: Note, one: Carrier) -> bool:
    """`##### 2024-03-09` between a title and a larger heading."""
    under = next((b for b in note.blocks if b.start >= one.mark.end and b.kind != "blank"), None)
    return one.mark.place == "heading" and under is not None and 0 < under.level < one.mark.rank
