"""Entries → what they have in common that is rare: links, tags, words."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from itertools import chain
from typing import Any, Protocol

from learnlog.facts import keywords
from learnlog.model import Entry, Log

COMMON = 20
"""A word or link that more entries have than this tells nothing of any."""
ENOUGH = 2.0
WEIGHTS = (0.5, 3.0, 2.0)
"""What it counts to have a word, a work or a tag in common."""
ONE = 1_000_000
MOST = 5
LAST = 40
"""Entries of a long topic that are compared."""


@dataclass(frozen=True, slots=True)
class Related:
    """An entry and the names of what it shares, the rarest first."""

    entry: Entry
    shared: tuple[str, ...]


Cited = Mapping[int, tuple[str, ...]]
"""The titles of works that entries mention, by the `id` of each entry."""


class Shared(Protocol):
    """What the entries of a log have in common."""

    def to(self, entries: Sequence[Entry], /) -> tuple[Related, ...]:
        """Other entries that share most with `entries`, as long as it is more than a word or two.

        Of many, it is the last that say where their writer is now.
        """


Relate = Callable[[Log, Cited], Shared]
"""A way to find that out."""


class Begun(Protocol):
    """Results by the numbers of what they are of, as far as they are there; who asks for others waits."""

    def __getitem__(self, number: int, /) -> Any: ...
    def end(self) -> None: ...


Begin = Callable[[Callable[[Any], Any], Sequence[Any]], Begun]
"""A way to have a function of one item applied to some, elsewhere perhaps."""

_Said = tuple[str, tuple[str, ...], tuple[str, ...]]
"""What an entry could share: its words (with spaces between), the titles of works, its tags."""
_Having = list[int]
"""The numbers of the entries that have something."""
_Found = tuple[tuple[int, tuple[str, ...]], ...]
"""Numbers of entries, and the names of what they share."""


class Index:
    """What the entries of a log say, and which say the same; read again, it goes through what has changed."""

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._order: dict[int, int] = {}
        self._places: dict[tuple[str, int], int] = {}
        self._numbers: dict[int, int] = {}
        self._said: dict[int, _Said] = {}
        self._having: list[defaultdict[str, _Having]] = [defaultdict(list) for _ in WEIGHTS]
        self._own: dict[int, list[list[_Having]]] = {}
        self._most = 0
        self._rare: dict[int, list[tuple[int, _Having]]] = {}
        self._found: dict[tuple[int, ...], _Found] = {}
        self._known: dict[tuple[int, ...], _Found] = {}

    def read(self, log: Log, cited: Cited) -> Index:
        """Take `log` in the place of the one before; an entry keeps its number as long as its place."""
        self._numbers = {id(entry): self._number(entry) for entry in log.entries}
        self._entries = dict(zip(self._numbers.values(), log.entries, strict=True))
        self.take(dict(zip(self._entries, _said(log, cited), strict=True)))
        return self

    def take(self, said: dict[int, _Said]) -> None:
        """Take what is said under numbers, in order of time, in the place of what was before."""
        before, order = self._said, self._order
        self._said, self._order = said, {number: at for at, number in enumerate(said)}
        most = min(COMMON, max(2, len(said) // 6))
        stays = most == self._most and _common(order, said) == _common(said, order)
        found = self._found if stays else {}
        changed = {one for one in {**before, **self._said} if before.get(one) != self._said.get(one)}
        touched = set(changed)
        for number in changed:
            own = self._own.get(number, [])
            self._change(number)
            for having in _either(own, self._own[number]) if found else ():
                if len(having) <= most + len(changed):
                    touched.update(having)
        self._known = {asked: best for asked, best in found.items() if touched.isdisjoint(asked[-LAST:])}
        self._found, self._most, self._rare = {}, most, {}

    def _number(self, entry: Entry) -> int:
        if id(entry) in self._numbers:
            return self._numbers[id(entry)]
        return self._places.setdefault((str(entry.path), entry.line), len(self._places))

    def _change(self, number: int) -> None:
        """Count an entry among those that have what it says now."""
        before = self._own.get(number, ())
        own = [
            [*map(having.__getitem__, names)]
            for having, names in zip(self._having, _names(self._said.get(number)), strict=True)
        ]
        for having in chain.from_iterable(own):
            having.append(number)
        for having in chain.from_iterable(before):
            having.remove(number)
        self._own[number] = own

    def to(self, entries: Sequence[Entry]) -> tuple[Related, ...]:
        asked = tuple([self._numbers[id(entry)] for entry in entries])
        found = self._known.get(asked)
        self._found[asked] = found = self.best(asked) if found is None else found
        return tuple(Related(self._entries[number], names) for number, names in found)

    def best(self, asked: Sequence[int]) -> _Found:
        """The numbers of those that share most with those that are `asked`."""
        rare = {
            id(having): (counts, having) for one in asked[-LAST:] for counts, having in self._telling(one)
        }
        scores = [0] * len(self._own)
        for counts, having in rare.values():
            for other in having:
                scores[other] += counts
        for number in asked:
            scores[number] = 0
        least = max(ENOUGH * ONE, *nlargest(MOST, scores)[-1:])
        good = [number for number, score in enumerate(scores) if score >= least]
        best = sorted(good, key=lambda number: (-scores[number], self._order[number]))[:MOST]
        return tuple((number, self._shared(number, rare)) for number in best)

    def _telling(self, number: int) -> list[tuple[int, _Having]]:
        """What an entry has that is rare: what that counts, and which entries have it."""
        if number not in self._rare:
            self._rare[number] = [
                (_counts(weight, len(having)), having)
                for weight, own in zip(WEIGHTS, self._own[number], strict=True)
                for having in own
                if 2 <= len(having) <= self._most
            ]
        return self._rare[number]

    def _shared(self, number: int, rare: Container[int]) -> tuple[str, ...]:
        """The names of what an entry has of that."""
        found = [
            (-weight, len(having), -len(name), name)
            for weight, names, own in zip(WEIGHTS, _names(self._said[number]), self._own[number], strict=True)
            for name, having in zip(names, own, strict=True)
            if id(having) in rare
        ]
        return tuple(dict.fromkeys(name for *_, name in sorted(found)))


class _Ahead:
    """What the entries of a log have in common with topics, begun before anybody asks for it."""

    def __init__(self, log: Log, cited: Cited, begin: Begin) -> None:
        numbers = {id(entry): number for number, entry in enumerate(log.entries)}
        asked = [tuple([numbers[id(entry)] for entry in topic.entries]) for topic in log.topics]
        self._entries = log.entries
        self._at = {tuple(map(id, topic.entries)): at for at, topic in enumerate(log.topics)}
        self._begun = begin(_found, [([*_said(log, cited)], asked)])

    def to(self, entries: Sequence[Entry]) -> tuple[Related, ...]:
        found: list[_Found] = self._begun[0]
        self._begun.end()
        numbers = found[self._at[tuple(map(id, entries))]]
        return tuple(Related(self._entries[number], names) for number, names in numbers)


def ahead(begin: Begin) -> Relate:
    """A way to find out what is shared with topics; it is begun with before anybody asks for it."""
    return lambda log, cited: _Ahead(log, cited, begin)


def _found(given: tuple[Sequence[_Said], Sequence[Sequence[int]]]) -> list[_Found]:
    """What shares most with each of what is asked, of what is said."""
    said, asked = given
    index = Index()
    index.take(dict(enumerate(said)))
    return [*map(index.best, asked)]


def _said(log: Log, cited: Cited) -> Iterator[_Said]:
    for entry in log.entries:
        found = entry.findings.words if entry.findings else keywords.of(entry)
        yield found, cited.get(id(entry), ()), entry.tags


def _common(numbers: Iterable[int], others: Container[int]) -> list[int]:
    return [number for number in numbers if number in others]


def _either(before: Iterable[Iterable[_Having]], now: Iterable[Iterable[_Having]]) -> Iterator[_Having]:
    """What an entry has now or had before, and not both."""
    one, other = ({id(having): having for having in chain.from_iterable(own)} for own in (before, now))
    return ((one | other)[at] for at in one.keys() ^ other.keys())


@cache
def _counts(weight: float, having: int) -> int:
    """What it counts to share what so many have: in whole numbers, that in any order are one sum."""
    return round(ONE * weight / math.log(1 + having))


def _names(said: _Said | None) -> tuple[Collection[str], Collection[str], Collection[str]]:
    """What an entry could share, each once, by what it counts."""
    words, titles, tags = said or ("", (), ())
    return words.split(), dict.fromkeys(titles), dict.fromkeys(f"#{tag}" for tag in tags)
