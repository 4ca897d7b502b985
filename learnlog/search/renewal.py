"""An index and the records that changed → its shards: those that stay as they are, and the others anew.

They come out as if all were indexed: where a shard ends depends on its own words and on where it begins, so
once one ends where it did, those after it are what they were.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from learnlog.search import index
from learnlog.search.index import Shard, Terms

_Edits = dict[str, list[tuple[int | None, int | None]]]
"""For each word the numbers that it leads to no more, and those that it does now."""


@dataclass(frozen=True, slots=True)
class Change:
    """A record, by its number, with the words it had and has; None where it was not there, or is not."""

    number: int
    before: Terms | None
    after: Terms | None


def shards(
    first: Sequence[str], load: Callable[[int], Shard], changes: Iterable[Change]
) -> Iterator[int | Shard]:
    """The shards of the changed index, in order: for one that stays as it is, its number.

    `first` are the first words of the shards that were, which `load` reads.
    """
    edits = _by_shard(first, _edits(changes))
    spilled: Shard = {}
    for at in range(len(first)):
        if not spilled and at not in edits:
            yield at
            continue
        words = {**spilled, **_edited(load(at), edits.get(at, {}))}
        *full, spilled = [*index.shards(words.items())] or [{}]
        if index.is_full(spilled):
            full, spilled = [*full, spilled], {}
        yield from full
    if spilled:
        yield spilled


def _edits(changes: Iterable[Change]) -> _Edits:
    edits: _Edits = defaultdict(list)
    for change in changes:
        before, after = _postings(change.number, change.before), _postings(change.number, change.after)
        for word in before.keys() | after.keys():
            if before.get(word) != after.get(word):
                edits[word].append((before.get(word), after.get(word)))
    return edits


def _postings(number: int, terms: Terms | None) -> dict[str, int]:
    levels = enumerate(terms or ())
    return {word: number * 4 + level for level, having in levels for word in having.split("\n") if having}


def _by_shard(first: Sequence[str], edits: _Edits) -> Mapping[int, _Edits]:
    found: defaultdict[int, _Edits] = defaultdict(dict)
    for word, edit in edits.items():
        found[max(bisect_right(first, word) - 1, 0)][word] = edit
    return found


def _edited(shard: Shard, edits: _Edits) -> Shard:
    for word, edit in edits.items():
        numbers = {*accumulate(shard.pop(word, []))}
        numbers.difference_update(old for old, _ in edit)
        numbers.update(new for _, new in edit if new is not None)
        if numbers:
            shard[word] = index.steps(sorted(numbers))
    return dict(sorted(shard.items()))
