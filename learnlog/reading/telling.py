"""Leaves → what the log that they make says of each: of most, what they say by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from learnlog import dates
from learnlog.dates.values import in_order
from learnlog.reading import carriers
from learnlog.reading.carrying import Habit, Habits
from learnlog.reading.leaves import Leaf, Told

Commits = Callable[[Sequence[tuple[PurePosixPath, int]]], Mapping[tuple[PurePosixPath, int], date]]
"""From lines (0-based) of files to the days they were committed on."""

_Outcomes = Mapping[dates.Mention, dates.Outcome]


@dataclass(frozen=True, slots=True)
class Said:
    """`told` is what the log says of leaves, by their numbers, where that is not what they say by themselves.
    `verdict` is the order of day and month in it, `odd` are the dates that its writer should know something
    of, in order."""

    told: Mapping[int, Told]
    verdict: dates.Verdict
    odd: _Outcomes


def of(found: Sequence[Leaf], options: dates.DateOptions, commits: Commits) -> Said:
    """What the log of these leaves says; `commits` is asked about dates that it leaves open."""
    mentions = [mention for leaf in _asked(found) for mention in leaf.mentions]
    verdict = dates.settle(mentions)
    outcomes = dates.resolve(mentions, verdict, options)
    left_open = [(one.path, one.line) for one, outcome in outcomes.items() if _is_open(outcome)]
    if left_open and (blamed := commits(left_open)):
        verdict = dates.settle(mentions, blamed)
        outcomes = dates.resolve(mentions, verdict, options, blamed)
    return Said(_told(found, outcomes), verdict, _odd(found, outcomes))


def _asked(found: Sequence[Leaf]) -> list[Leaf]:
    """The leaves in whose dates the log has a say, and those that have a say in theirs."""
    missed = dates.missed(mention for leaf in found if leaf.habits is None for mention in leaf.mentions)
    return [
        leaf
        for leaf in found
        if leaf.habits is None or (missed and any(dates.kind(mention) in missed for mention in leaf.mentions))
    ]


def _told(found: Sequence[Leaf], outcomes: _Outcomes) -> dict[int, Told]:
    read = {at: _read(leaf, outcomes) for at, leaf in enumerate(found) if leaf.habits is None}
    own = [leaf.habits or carriers.habits(read[at]) for at, leaf in enumerate(found)]
    log = Habits(sum(habits.numbered for habits in own), sum(habits.dated for habits in own))
    told: dict[int, Told] = {}
    for at, (leaf, habits) in enumerate(zip(found, own, strict=True)):
        if leaf.habits is None:
            one = Told(tuple(map(read[at].__getitem__, leaf.mentions)), _habit(log, habits, read[at]))
            if one != leaf.told:
                told[at] = one
        elif (habit := log.of(habits, leaf.dated)) != leaf.habit:
            told[at] = Told(leaf.told.outcomes, habit)
    return told


def _read(leaf: Leaf, outcomes: _Outcomes) -> _Outcomes:
    """What the dates of a leaf come to in its log."""
    return {mention: outcomes[mention] for mention in leaf.mentions}


def _habit(log: Habits, own: Habits, read: _Outcomes) -> Habit:
    days = (outcome.when for outcome in read.values())
    numbered = any(when.number is not None and when.start is None for when in days if when)
    return log.of(own, bool(read), numbered)


def _odd(found: Sequence[Leaf], outcomes: _Outcomes) -> _Outcomes:
    odd = {mention: outcome for mention, outcome in outcomes.items() if outcome.problems}
    for leaf in found:
        if leaf.habits is not None and leaf.odd:
            pairs = zip(leaf.mentions, leaf.told.outcomes, strict=True)
            odd.update((mention, outcome) for mention, outcome in pairs if outcome and outcome.problems)
    return {mention: odd[mention] for mention in sorted(odd, key=in_order)}


def _is_open(outcome: dates.Outcome) -> bool:
    """Whether a date lacks its year, or its order of day and month."""
    if outcome.when is None:
        return any(problem.code == "LL202" for problem in outcome.problems)
    return outcome.when.start is None and outcome.when.day is not None
