"""Leaves → what the log that they make says of each: of most, what they say by themselves."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from learnlog import carriers, dates
from learnlog.carrying import Habits
from learnlog.dates.values import in_order
from learnlog.leaves import Leaf, Told

Commits = Callable[[Sequence[tuple[PurePosixPath, int]]], Mapping[tuple[PurePosixPath, int], date]]
"""From lines (0-based) of files to the days they were committed on."""

_Outcomes = Mapping[dates.Mention, dates.Outcome]


@dataclass(frozen=True, slots=True)
class Said:
    """`told` is what the log says of each leaf: the leaf's own, where that is nothing else. `verdict` is the
    order of day and month in it, `odd` are the dates that its writer should know something of, in order."""

    told: tuple[Told, ...]
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


def _told(found: Sequence[Leaf], outcomes: _Outcomes) -> tuple[Told, ...]:
    own = [_own(leaf, outcomes) for leaf in found]
    log = Habits(sum(habits.numbered for _, habits in own), sum(habits.dated for _, habits in own))
    told = (Told(read, log.of(habits, read)) for read, habits in own)
    return tuple(leaf.told if one == leaf.told else one for leaf, one in zip(found, told, strict=True))


def _own(leaf: Leaf, outcomes: _Outcomes) -> tuple[tuple[dates.Outcome | None, ...], Habits]:
    """What the dates of a leaf come to in its log, and what they add to its habits."""
    if leaf.habits is not None:
        return leaf.told.outcomes, leaf.habits
    read = {mention: outcomes[mention] for mention in leaf.mentions}
    return tuple(map(read.__getitem__, leaf.mentions)), carriers.habits(read)


def _odd(found: Sequence[Leaf], outcomes: _Outcomes) -> _Outcomes:
    odd = {mention: outcome for mention, outcome in outcomes.items() if outcome.problems}
    for leaf in found:
        if leaf.habits is not None and any(one and one.problems for one in leaf.told.outcomes):
            pairs = zip(leaf.mentions, leaf.told.outcomes, strict=True)
            odd.update((mention, outcome) for mention, outcome in pairs if outcome and outcome.problems)
    return {mention: odd[mention] for mention in sorted(odd, key=in_order)}


def _is_open(outcome: dates.Outcome) -> bool:
    """Whether a date lacks its year, or its order of day and month."""
    if outcome.when is None:
        return any(problem.code == "LL202" for problem in outcome.problems)
    return outcome.when.start is None and outcome.when.day is not None
