"""Entries → what they have in common that is rare: links, tags, words."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from learnlog import urls
from learnlog.library import Work
from learnlog.model import Entry, Log
from learnlog.urls import EntryKey

READ = 3000
"""Characters of an entry that are looked at for words."""
COMMON = 20
"""A word or link that more entries have than this tells nothing of any."""
ENOUGH = 2.0
_WORD = re.compile(r"[^\W\d_]{4,}")
_ADDRESS = re.compile(r"\bhttps?://\S+|`[^`\n]*`")
_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")


@dataclass(frozen=True, slots=True)
class Term:
    """Something that entries can share: `name` is how it reads, `weight` what it counts."""

    name: str
    weight: float


@dataclass(frozen=True, slots=True)
class Index:
    """Rare terms by entry, and the entries that have each."""

    terms: Mapping[EntryKey, tuple[Term, ...]]
    entries: Mapping[Term, tuple[Entry, ...]]


@dataclass(frozen=True, slots=True)
class Related:
    """An entry and the names of what it shares, the rarest first."""

    entry: Entry
    shared: tuple[str, ...]


def index(log: Log, cited: Mapping[EntryKey, tuple[Work, ...]]) -> Index:
    """The terms that some entries of a log have in common, but not many."""
    having: defaultdict[Term, list[Entry]] = defaultdict(list)
    for entry in log.entries:
        for term in _terms(entry, cited.get(urls.key(entry), ())):
            having[term].append(entry)
    terms: defaultdict[EntryKey, list[Term]] = defaultdict(list)
    most = min(COMMON, max(2, len(log.entries) // 6))
    rare = {term: tuple(found) for term, found in having.items() if 2 <= len(found) <= most}
    for term, found in rare.items():
        for entry in found:
            terms[urls.key(entry)].append(term)
    return Index({key: tuple(found) for key, found in terms.items()}, rare)


def to(entries: Iterable[Entry], within: Index, most: int = 5) -> tuple[Related, ...]:
    """Other entries that share most with `entries`, as long as it is more than a word or two."""
    own = {urls.key(entry) for entry in entries}
    terms = {term for key in own for term in within.terms.get(key, ())}
    scores: defaultdict[EntryKey, float] = defaultdict(float)
    shared: defaultdict[EntryKey, list[Term]] = defaultdict(list)
    by_key: dict[EntryKey, Entry] = {}
    for term in sorted(terms, key=lambda one: one.name):
        found = within.entries[term]
        for entry in found:
            key = urls.key(entry)
            if key not in own:
                by_key[key] = entry
                scores[key] += term.weight / math.log(1 + len(found))
                shared[key].append(term)
    best = sorted((key for key in scores if scores[key] >= ENOUGH), key=lambda key: (-scores[key], str(key)))
    return tuple(Related(by_key[key], _names(shared[key], within)) for key in best[:most])


def _names(terms: Iterable[Term], within: Index) -> tuple[str, ...]:
    ranked = sorted(terms, key=lambda term: (-term.weight, len(within.entries[term]), -len(term.name)))
    return tuple(dict.fromkeys(term.name for term in ranked))


def _terms(entry: Entry, works: Iterable[Work]) -> set[Term]:
    title = f"{entry.title} {entry.heading}"
    text = _ADDRESS.sub(" ", f"{title} {entry.body.text[:READ]}").casefold()
    pairs = (run[at : at + 2] for run in _CHARACTERS.findall(title) for at in range(len(run) - 1))
    words = (word for word in _WORD.findall(text) if not _CHARACTERS.match(word))
    return {
        *(Term(work.title, 3.0) for work in works),
        *(Term(f"#{tag}", 2.0) for tag in entry.tags),
        *(Term(word, 0.5) for word in (*words, *pairs)),
    }
