"""Entries → what they have in common that is rare: links, tags, words."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import NamedTuple

from learnlog import urls
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
LAST = 40
"""Entries of a long topic that are compared."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_ADDRESS = re.compile(r"\bhttps?://\S+|`[^`\n]*`")
_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")


class Term(NamedTuple):
    """Something that entries can share: `name` is how it reads, `weight` what it counts."""

    name: str
    weight: float


@dataclass(frozen=True, slots=True)
class Index:
    """The rare `terms` of a log, in order. `own` are the numbers of those of each entry (in the log's order),
    `having` the numbers of the entries that have each, `weights` what sharing it counts."""

    entries: tuple[Entry, ...]
    numbers: Mapping[EntryKey, int]
    terms: Sequence[Term]
    own: Sequence[Sequence[int]]
    having: Sequence[Sequence[int]]
    weights: Sequence[float]


@dataclass(frozen=True, slots=True)
class Related:
    """An entry and the names of what it shares, the rarest first."""

    entry: Entry
    shared: tuple[str, ...]


def index(log: Log, cited: Mapping[EntryKey, Iterable[Work]]) -> Index:
    """The terms that some entries of a log have in common, but not many."""
    numbers = {urls.key(entry): number for number, entry in enumerate(log.entries)}
    found = [_terms(entry, cited.get(key, ())) for key, entry in zip(numbers, log.entries, strict=True)]
    most = min(COMMON, max(2, len(log.entries) // 6))
    rare = {
        one: one if isinstance(one, Term) else Term(one, OF_WORDS)
        for one, times in Counter(chain.from_iterable(found)).items()
        if 2 <= times <= most
    }
    terms = sorted(rare.values())
    number_of = {term: number for number, term in enumerate(terms)}
    shared = {one: number_of[term] for one, term in rare.items()}
    own = [[shared[one] for one in shared.keys() & of_entry] for of_entry in found]
    having: list[list[int]] = [[] for _ in terms]
    for entry, numbers_of_terms in enumerate(own):
        for term in numbers_of_terms:
            having[term].append(entry)
    weights = [term.weight / math.log(1 + len(by)) for term, by in zip(terms, having, strict=True)]
    return Index(log.entries, numbers, terms, own, having, weights)


def to(entries: Sequence[Entry], within: Index, most: int = 5) -> tuple[Related, ...]:
    """Other entries that share most with `entries`, as long as it is more than a word or two.

    Of many, it is the last that say where their writer is now.
    """
    themselves = {within.numbers[urls.key(entry)] for entry in entries}
    asked = [within.numbers[urls.key(entry)] for entry in entries[-LAST:]]
    terms = sorted({term for number in asked for term in within.own[number]})
    scores = [0.0] * len(within.entries)
    for term in terms:
        weight = within.weights[term]
        for number in within.having[term]:
            scores[number] += weight
    good = (one for one, score in enumerate(scores) if score >= ENOUGH and one not in themselves)
    best = sorted(good, key=lambda one: (-scores[one], one))[:most]
    return tuple(Related(within.entries[one], _names({*terms} & {*within.own[one]}, within)) for one in best)


def _names(terms: Iterable[int], within: Index) -> tuple[str, ...]:
    def rank(number: int) -> tuple[float, int, int, int]:
        term = within.terms[number]
        return -term.weight, len(within.having[number]), -len(term.name), number

    return tuple(dict.fromkeys(within.terms[number].name for number in sorted(terms, key=rank)))


def _terms(entry: Entry, works: Iterable[Work]) -> list[str | Term]:
    """What an entry could share, each once: a word as it is, other terms with what they count."""
    titles = dict.fromkeys(Term(work.title, 3.0) for work in works)
    tags = (Term(f"#{tag}", 2.0) for tag in dict.fromkeys(entry.tags))
    return [*(entry.findings.words if entry.findings else words(entry)).split(), *titles, *tags]


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
        return " ".join(sorted({*_WORD.findall(text)}))
    pairs = (run[at : at + 2] for run in _CHARACTERS.findall(title) for at in range(len(run) - 1))
    found = (word for word in _WORD.findall(text) if not _CHARACTERS.match(word))
    return " ".join(sorted({*found, *pairs}))
