"""Entries → what they have in common that is rare: links, tags, words."""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import NamedTuple

from learnlog import urls
from learnlog.log import chronological
from learnlog.model import Entry, Log, Part
from learnlog.urls import EntryKey
from learnlog.works import Work

READ = 3000
"""Characters of an entry that are looked at for words."""
COMMON = 20
"""A word or link that more entries have than this tells nothing of any."""
ENOUGH = 2.0
OF_WORDS = 0.5
"""What a word counts."""
ONE = 1_000_000
MOST = 5
LAST = 40
"""Entries of a long topic that are compared."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_ASCII_WORD = re.compile(r"[a-z]{4,}")
_ADDRESS = re.compile(r"h(?<=\bh)ttps?://\S+|`[^`\n]*`")
"""Begins with letters, which are looked for in a quarter of the time that a boundary takes."""
_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")


class Term(NamedTuple):
    """Something that entries can share: `name` is how it reads, `weight` what it counts."""

    name: str
    weight: float = OF_WORDS


class _Sharing(list[int]):
    """The numbers of the entries that have a term."""

    __slots__ = ("term",)

    def __init__(self, term: Term) -> None:
        self.term = term


class _Shared(dict[str | Term, _Sharing]):
    """Who has a term: a word as it is, or another with what it counts."""

    def __missing__(self, term: str | Term) -> _Sharing:
        self[term] = found = _Sharing(term if isinstance(term, Term) else Term(term))
        return found


@dataclass(frozen=True, slots=True)
class Related:
    """An entry and the names of what it shares, the rarest first."""

    entry: Entry
    shared: tuple[str, ...]


_Said = tuple[str, tuple[str, ...], tuple[str, ...]]
"""Of an entry its words (with spaces between), the titles of works and the tags."""


_Found = tuple[tuple[int, tuple[str, ...]], ...]
"""Numbers of entries, and the names of what they share."""


class Index:
    """What the entries of a log say, and which say the same; read again, it goes through what has changed."""

    def __init__(self) -> None:
        self._entries: dict[int, Entry] = {}
        self._numbers: dict[EntryKey, int] = {}
        self._said: dict[int, _Said] = {}
        self._own: dict[int, list[_Sharing]] = {}
        self._shared = _Shared()
        self._most = 0
        self._found: dict[tuple[int, ...], _Found] = {}
        self._known: dict[tuple[int, ...], _Found] = {}

    def read(self, log: Log, cited: Mapping[EntryKey, Iterable[Work]]) -> None:
        """Take `log` in the place of the one before; an entry keeps its number as long as its place."""
        before, order = self._said, [*self._entries]
        self._take(log, cited)
        most = min(COMMON, max(2, len(log.entries) // 6))
        stays = most == self._most and _common(order, self._entries) == _common(self._entries, {*order})
        found = self._found if stays else {}
        changed = {one for one in {**before, **self._said} if before.get(one) != self._said.get(one)}
        touched: set[int] = set()
        for number in changed:
            own = self._own.get(number, [])
            self._change(number)
            if found:
                touched |= {*map(id, own)} ^ {*map(id, self._own[number])}
        self._known = {
            asked: best
            for asked, best in found.items()
            if changed.isdisjoint(asked) and touched.isdisjoint(map(id, self._terms(asked)))
        }
        self._found, self._most = {}, most

    def _take(self, log: Log, cited: Mapping[EntryKey, Iterable[Work]]) -> None:
        self._said, self._entries = {}, {}
        for entry in log.entries:
            key = urls.key(entry)
            number = self._numbers.setdefault(key, len(self._numbers))
            titles = tuple([work.title for work in cited.get(key, ())])
            self._said[number] = entry.findings.words if entry.findings else words(entry), titles, entry.tags
            self._entries[number] = entry

    def _change(self, number: int) -> None:
        """Give an entry the terms that it has now."""
        before, said = self._own.get(number, ()), self._said.get(number)
        self._own[number] = [*map(self._shared.__getitem__, _terms(said))] if said else []
        for one in self._own[number]:
            one.append(number)
        for one in before:
            one.remove(number)

    def _terms(self, asked: Sequence[int]) -> Iterator[_Sharing]:
        return chain.from_iterable(self._own[number] for number in asked[-LAST:])

    def to(self, entries: Sequence[Entry]) -> tuple[Related, ...]:
        """Other entries that share most with `entries`, as long as it is more than a word or two.

        Of many, it is the last that say where their writer is now.
        """
        asked = tuple([self._numbers[urls.key(entry)] for entry in entries])
        found = self._known.get(asked)
        self._found[asked] = found = self._best(asked) if found is None else found
        return tuple(Related(self._entries[number], names) for number, names in found)

    def _best(self, asked: Sequence[int]) -> _Found:
        rare = {id(one): one for one in self._terms(asked) if 2 <= len(one) <= self._most}
        scores = [0] * len(self._numbers)
        for having in rare.values():
            counts = _counts(having.term.weight, len(having))
            for number in having:
                scores[number] += counts
        good = {number for number, score in enumerate(scores) if score >= ENOUGH * ONE}.difference(asked)
        best = sorted(good, key=lambda number: (-scores[number], chronological(self._entries[number])))[:MOST]
        return tuple((one, _names(having for having in self._own[one] if id(having) in rare)) for one in best)


def _common(numbers: Iterable[int], others: Container[int]) -> list[int]:
    return [number for number in numbers if number in others]


@cache
def _counts(weight: float, having: int) -> int:
    """What it counts to share a term that so many have: in whole numbers, that in any order are one sum."""
    return round(ONE * weight / math.log(1 + having))


def _names(shared: Iterable[_Sharing]) -> tuple[str, ...]:
    terms = sorted((-one.term.weight, len(one), -len(one.term.name), one.term) for one in shared)
    return tuple(dict.fromkeys(term.name for *_, term in terms))


def _terms(said: _Said) -> list[str | Term]:
    """What an entry could share, each once."""
    words, titles, tags = said
    cited = (Term(title, 3.0) for title in dict.fromkeys(titles))
    return [*words.split(), *cited, *(Term(f"#{tag}", 2.0) for tag in dict.fromkeys(tags))]


def words(part: Part) -> str:
    """The words that a part could have in common with others, with a space between."""
    if not isinstance(part, Entry):
        return ""
    title = f"{part.title} {part.heading}"
    text = f"{title} {part.body.text[:READ]}"
    if "`" in text or "://" in text:
        text = _ADDRESS.sub(" ", text)
    text = text.casefold()
    if text.isascii():
        return " ".join(sorted({*_ASCII_WORD.findall(text)}))
    pairs = (run[at : at + 2] for run in _CHARACTERS.findall(title) for at in range(len(run) - 1))
    found = (word for word in _WORD.findall(text) if not _CHARACTERS.match(word))
    return " ".join(sorted({*found, *pairs}))
