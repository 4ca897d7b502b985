"""Entries → what they have in common that is rare: links, tags, words."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
    """Rare terms by the number of an entry in the log, and the numbers of the entries that have each."""

    entries: tuple[Entry, ...]
    numbers: Mapping[EntryKey, int]
    terms: Mapping[int, tuple[Term, ...]]
    having: Mapping[Term, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Related:
    """An entry and the names of what it shares, the rarest first."""

    entry: Entry
    shared: tuple[str, ...]


def index(log: Log, cited: Mapping[EntryKey, Iterable[Work]]) -> Index:
    """The terms that some entries of a log have in common, but not many."""
    numbers = {urls.key(entry): number for number, entry in enumerate(log.entries)}
    found = [_terms(entry, cited.get(key, ())) for key, entry in zip(numbers, log.entries, strict=True)]
    count: Counter[str | Term] = Counter()
    for terms in found:
        count.update(terms)
    most = min(COMMON, max(2, len(log.entries) // 6))
    rare = {
        one: one if isinstance(one, Term) else Term(one, OF_WORDS)
        for one, times in count.items()
        if 2 <= times <= most
    }
    of_entries: dict[int, tuple[Term, ...]] = {}
    having: defaultdict[Term, list[int]] = defaultdict(list)
    for number, terms in enumerate(found):
        of_entries[number] = tuple(rare[one] for one in terms if one in rare)
        for term in of_entries[number]:
            having[term].append(number)
    return Index(log.entries, numbers, of_entries, {term: tuple(by) for term, by in having.items()})


def to(entries: Sequence[Entry], within: Index, most: int = 5) -> tuple[Related, ...]:
    """Other entries that share most with `entries`, as long as it is more than a word or two.

    Of many, it is the last that say where their writer is now.
    """
    own = {within.numbers[urls.key(entry)] for entry in entries}
    asked = {within.numbers[urls.key(entry)] for entry in entries[-LAST:]}
    scores: defaultdict[int, float] = defaultdict(float)
    shared: defaultdict[int, list[Term]] = defaultdict(list)
    for term in sorted({term for number in asked for term in within.terms.get(number, ())}):
        found = within.having[term]
        weight = term.weight / math.log(1 + len(found))
        for number in found:
            if number not in own:
                scores[number] += weight
                shared[number].append(term)
    best = sorted((one for one in scores if scores[one] >= ENOUGH), key=lambda one: (-scores[one], one))
    return tuple(Related(within.entries[one], _names(shared[one], within)) for one in best[:most])


def _names(terms: Iterable[Term], within: Index) -> tuple[str, ...]:
    ranked = sorted(terms, key=lambda term: (-term.weight, len(within.having[term]), -len(term.name)))
    return tuple(dict.fromkeys(term.name for term in ranked))


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
