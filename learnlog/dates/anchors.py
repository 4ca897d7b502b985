"""Dates of a log -> those that leave no choice, and what they say of the dates beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import PurePosixPath

from learnlog.dates import years
from learnlog.dates.paths import context
from learnlog.dates.values import Context, Mention, Order, Reading

Anchors = Mapping[PurePosixPath, Sequence[tuple[int, date]]]
"""Lines of a file with the days that stand there, in order."""

Step = tuple[int, date, bool]
"""A line, its day, and whether it is in question."""

PLACES = ("name", "front matter", "heading", "summary", "label", "item")


def of(ordered: Iterable[Mention]) -> Anchors:
    """Whole days that can be read in one way only, and are not weak."""
    found: dict[PurePosixPath, list[tuple[int, date]]] = defaultdict(list)
    for mention in ordered:
        candidate = mention.candidate
        when = candidate.readings[0].when
        sure = candidate.shape in ("iso", "named") and not candidate.weak and mention.place in PLACES
        if sure and when and when.start and when.precision in ("day", "range"):
            found[mention.path].append((mention.line, when.start))
    return found


def with_years(mention: Mention, anchors: Anchors) -> Mention:
    """`4/1 Thu` below `3 January 2024`: each of its readings with the year it would have."""
    if mention.candidate.shape != "no-year":
        return mention
    before = [day for line, day in anchors.get(mention.path, ()) if line < mention.line]
    after = [day for line, day in anchors.get(mention.path, ()) if line > mention.line]
    scope = context(str(mention.path))
    around = Context(
        scope.year, scope.month, before=before[-1] if before else None, after=after[0] if after else None
    )
    readings = tuple(_whole(reading, around) for reading in mention.candidate.readings)
    return replace(mention, candidate=replace(mention.candidate, readings=readings))


def _whole(reading: Reading, around: Context) -> Reading:
    when = years.complete(reading.when, around) if reading.when else None
    return replace(reading, when=when) if when else reading


def distance(mentions: Sequence[Mention], order: Order, anchors: Anchors) -> int | None:
    """Days between the dates in question and what stands next to them; None where one cannot be read so."""
    ways = _ways(mentions, order, anchors)
    return None if ways is None else sum(map(_length, ways))


def detour(mentions: Sequence[Mention], order: Order, anchors: Anchors) -> int | None:
    """Days that the dates in question, so read, add to the way from each whole date to the next one."""
    ways = _ways(mentions, order, anchors)
    return None if ways is None else sum(_length(way) - _straight(way) for way in ways)


def _ways(mentions: Sequence[Mention], order: Order, anchors: Anchors) -> list[list[Step]] | None:
    """The days of each file in the order in which they stand there."""
    by_file: dict[PurePosixPath, list[Step]] = defaultdict(list)
    for mention in mentions:
        day = mention.candidate.first_day(order)
        if day is None:
            return None
        by_file[mention.path].append((mention.line, day, True))
    for path, asked in by_file.items():
        asked += [(line, day, False) for line, day in anchors.get(path, ())]
    return [sorted(one) for one in by_file.values()]


def _length(way: Sequence[Step]) -> int:
    return sum(abs((b[1] - a[1]).days) for a, b in pairwise(way) if a[2] or b[2])


def _straight(way: Sequence[Step]) -> int:
    """The days from each whole date to the next, where some in question stand between them."""
    whole = [at for at, (_, _, asked) in enumerate(way) if not asked]
    return sum(abs((way[b][1] - way[a][1]).days) for a, b in pairwise(whole) if b - a > 1)
