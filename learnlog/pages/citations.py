"""Works → what each entry of the log mentions, and the entries nearest to it that do so too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeVar

from learnlog.facts.works import Work
from learnlog.model import Entry

T = TypeVar("T")

MOST_DAYS = 3


class Citation(NamedTuple):
    """That `entry` mentions a work; `near` are those before and after it that do, the nearest first.

    `facts` are all that its page tells of that.
    """

    entry: Entry
    work: Work
    near: tuple[Entry, ...]
    facts: tuple[object, ...]


class Cited(NamedTuple):
    """A work as entries cite it, and the facts of its row in the library, as text."""

    each: tuple[Citation, ...]
    facts: str


def of(work: Work, links: tuple[str, ...]) -> Cited:
    """What there is to tell of a work; `links` are the facts of links to all that mentions it."""
    linked = links[: len(work.entries)]  # these come before what has no date
    each = (
        Citation(entry, work, _near(work.entries, at), (work.title, work.address, _near(linked, at)))
        for at, entry in enumerate(work.entries)
    )
    return Cited(tuple(each), repr((work.title, work.address, work.kind, work.host, links)))


def by_entry(citations: Iterable[Citation]) -> Mapping[int, list[Citation]]:
    """What each entry mentions, by its `id`."""
    found: defaultdict[int, list[Citation]] = defaultdict(list)
    for one in citations:
        found[id(one.entry)].append(one)
    return found


def _near(found: tuple[T, ...], at: int) -> tuple[T, ...]:
    return (*reversed(found[max(at - MOST_DAYS, 0) : at]), *found[at + 1 : at + 1 + MOST_DAYS])
