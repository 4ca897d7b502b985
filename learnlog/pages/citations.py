"""Works → what each entry of the log mentions, and the entries nearest to it that do so too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from learnlog.model import Entry
from learnlog.remembered import NOTHING, Remembered
from learnlog.works import Work

T = TypeVar("T")

MOST_DAYS = 3


class Citation(NamedTuple):
    """That an entry mentions a work; `near` are those before and after it that do, the nearest first.

    `facts` are all that its page tells of that.
    """

    work: Work
    near: tuple[Entry, ...]
    facts: tuple[object, ...]


def of(
    works: Iterable[Work], links: Iterable[tuple[str, ...]], last: Remembered = NOTHING
) -> Mapping[int, list[Citation]]:
    """What each entry mentions, by its `id`; `links` are, for each work, facts of links to its mentions."""
    found: defaultdict[int, list[Citation]] = defaultdict(list)
    works = [*works]
    for work, own in zip(works, last.each(_in_turn, zip(works, links, strict=True)), strict=True):
        for entry, citation in zip(work.entries, own, strict=True):
            found[id(entry)].append(citation)
    return found


def _in_turn(work: Work, links: tuple[str, ...]) -> list[Citation]:
    """Each entry's mention of a work."""
    count = len(work.entries)  # which come before what else mentions it
    return [
        Citation(work, _near(work.entries, at), (work.title, work.address, _near(links[:count], at)))
        for at in range(count)
    ]


def _near(found: tuple[T, ...], at: int) -> tuple[T, ...]:
    return (*reversed(found[max(at - MOST_DAYS, 0) : at]), *found[at + 1 : at + 1 + MOST_DAYS])
