"""A date as it is spelled in its string -> a candidate: its readings, its title, whether it counts alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from learnlog.dates import days, titles
from learnlog.dates.counts import Count
from learnlog.dates.days import flaw, seven_days, when_of
from learnlog.dates.names import FILL
from learnlog.dates.spans import Span
from learnlog.dates.values import Candidate, Place, Reading, Shape
from learnlog.model import When

_LINE = 80  # more than a line's end: a paragraph that begins with a date
_FEW = 4  # words: a title, not a sentence


def candidate(
    text: str,
    masked: str,
    span: Span,
    frame: titles.Frame,
    numbers: Sequence[Count],
    place: Place,
    echoes: Sequence[titles.Frame] = (),
) -> Candidate:
    """The candidate that a span is, in the frame of what belongs to it.

    `numbers` are those of days in the string, `echoes` the frames of other spans that say the same date.
    """
    for echo in echoes:
        masked = filled(masked, echo)
    readings = tuple(_reading(span, i) for i in range(len(span.fields)))
    week = titles.week_of(masked, frame.start)
    if week is not None:
        readings = tuple(replace(r, when=seven_days(r.when)) if r.when else r for r in readings)
    cuts = [(frame.start if week is None else week, frame.end), *((one.start, one.end) for one in echoes)]
    alone = None if span.last else titles.bare_number(masked, frame)
    if count := numbers[0] if numbers else alone:
        readings = tuple(_with_number(r, count) for r in readings)
        cuts.append((count.start, count.end))
    title = titles.rest(text, cuts)
    if place == "name":
        title = re.sub(r"(?:^|(?<=\s))\.", "", title)
    words = text[span.start : span.end]
    if place == "name" and frame.weekday is None and _is_numbered_month(span, masked):
        readings = (Reading(None, When("month", month=span.fields[0][1][1])),)
        return Candidate(span.start, span.end, words, "month", readings, title, weak=True)
    told = week is not None or _is_told(masked, frame, span, bool(numbers))
    weak = not told and (span.weak or _is_doubtful(span, frame, masked, place))
    weekday = None if span.last else frame.weekday
    return Candidate(span.start, span.end, words, span.shape, readings, title, weak, weekday)


def _is_told(masked: str, frame: titles.Frame, span: Span, numbered: bool) -> bool:
    """Whether something beside it says that it is a date: a weekday, a word like `Date:`, the number of a day
    or a week before its brackets (`Day 3 (240309)`, `Week 2 review (9-15 May)`)."""
    labelled = titles.is_date_word(masked[: frame.start]) and not titles.runs_on(masked, frame)
    counted = numbered and span.shape == "two-digit"
    of_week = bool(span.last) and FILL in masked[: frame.start]
    bare = span.shape == "day" and masked[span.start : span.end].isdigit()  # Monday, 9
    named = frame.weekday is not None and not bare
    return labelled or named or (frame.bracketed and (counted or of_week))


def _is_numbered_month(span: Span, masked: str) -> bool:
    """`03-march` among `02-february` and `04-april` is no third of March; `March 3` and `3月3日` are."""
    year, month, day = span.fields[0][1]
    numbered = span.shape == "named" and year is None and month == day and not span.last
    return numbered and masked[span.start].isdigit() and masked[span.end - 1] == FILL


def _is_doubtful(span: Span, frame: titles.Frame, masked: str, place: Place) -> bool:
    """A date that text runs into may be mentioned only: in a list, without a year, after a long title."""
    if place == "label" and len(masked) - frame.end > _LINE:
        return True
    before = masked[: frame.start]
    if titles.is_version(before):
        return True
    if place == "name" or not titles.runs_on(masked, frame):
        return titles.is_remark(before)
    if frame.bracketed and before.rstrip().endswith(FILL):
        return False  # Spring Week 2 (March 4 - March 10)
    told = FILL in before or titles.bare_number(masked, frame) is not None
    title = frame.bracketed or len(before.split()) > _FEW
    return place == "item" or not span.fields[0][1][0] or (bool(before.strip()) and title and not told)


def _with_number(reading: Reading, count: Count) -> Reading:
    if reading.when is None:
        return reading
    return replace(
        reading, when=replace(reading.when, number=count.number, last=count.last, round=count.round)
    )


def _reading(span: Span, index: int) -> Reading:
    order, first = span.fields[index]
    last = span.last[index][1] if index < len(span.last) else None
    if error := flaw(first) or (flaw(last) if last else ""):
        return Reading(order, None, error)
    when = when_of(first, last)
    if last and (first[0] or last[0]) and when.start is None:
        return Reading(order, None, "it ends before it starts")
    return Reading(order, when)


def counted(text: str, count: Count, weak: bool) -> Candidate:
    """The candidate that the number of a day or a week is."""
    shape: Shape = "week" if count.week else "number"
    found = plain(text, (count.start, count.end), shape, days.counted(count), weak)
    if count.year is not None and found.readings[0].when == When("week", number=count.number):
        impossible = Reading(None, None, f"{count.year} has no week {count.number}")
        return replace(found, readings=(impossible,))
    return found


def plain(text: str, at: tuple[int, int], shape: Shape, when: When, weak: bool = False) -> Candidate:
    """The candidate that stands `at` two places of a string and reads in one way."""
    title = titles.rest(text, [at])
    words = text[at[0] : at[1]]
    return Candidate(*at, words, shape, (Reading(None, when),), title, weak, when.weekday)


def filled(masked: str, part: Count | titles.Frame) -> str:
    """`masked` without the words of a part, lengths kept."""
    return masked[: part.start] + FILL * (part.end - part.start) + masked[part.end :]
