"""Records → the files of the index: words with the records that have them, texts to show, topics.

A record's number is its place, so the oldest is 0 and newer ones are higher. A word leads to numbers times
four plus how much it says there: 0 once, 1 twice or thrice, 2 more often, 3 in title, topic or date. They
stand in order, each as the distance from the one before. Numbers and bounds together are `Head`.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b
from itertools import starmap
from operator import sub
from typing import Any

from learnlog.search import plain, words
from learnlog.site import Record

SHARD = 30_000
"""Bytes of JSON, a third of that on the way: what a query waits for, a file for each of its words."""
PACK = 4
"""Records whose texts are in one file: each result that is shown fetches one."""
MOST_SHOWN = 20_000
"""Characters of a record that a passage is shown from; it is found by all of them."""
LONGEST = 40
"""Characters of a word; what is longer is a checksum or a picture, and nobody types it."""
TOPICS_FILE = "topics.json"
TOPIC = "#"
"""Before the name of a topic among the words, where no word can begin like that."""

Terms = tuple[str, str, str, str]
"""The words of a record by how much they say there, one on a line: as texts they are kept and read fast."""


Reading = tuple[str, Terms]
"""The body of a record without markup, and its words."""

Shard = dict[str, list[int]]
"""A part of the words, in order, each with the steps to the numbers of its records."""


def terms(record: Record, text: str) -> Terms:
    """The words that a record is found by; `text` is its body without markup."""
    named = {
        word for name in (record.title, record.when, *record.topics, *record.tags) for word in words.of(name)
    }
    named.update(record.days)
    named.update(TOPIC + name for name in record.topics)
    once: list[str] = []
    some: list[str] = []
    often: list[str] = []
    for word, count in Counter(words.of(text)).items():
        if len(word) <= LONGEST and word not in named:
            (once if count == 1 else some if count < 4 else often).append(word)
    return "\n".join(once), "\n".join(some), "\n".join(often), "\n".join(named)


def read(record: Record) -> Reading:
    """What there is to read in a record, whatever stands in the others."""
    text = plain.of(record)
    return text, terms(record, text)


def files(records: Sequence[Record], readings: Sequence[Reading]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The head of the index, which the browser has from the start, and the files it fetches by need."""
    parts = [*shards(postings(having for _, having in readings))]
    made = {words_file(at): dump(shard) for at, shard in enumerate(parts)}
    for at in range(0, len(records), PACK):
        made[texts_file(at)] = pack(records[at : at + PACK], readings[at : at + PACK])
    made[TOPICS_FILE] = topics(records)
    return head(records, [next(iter(shard), "") for shard in parts], digests(made)), made


def head(records: Sequence[Record], first: Sequence[str], contents: Mapping[str, str]) -> dict[str, Any]:
    """The head of the index whose files have the digests `contents`; `first` are the first of each shard."""
    told = "".join(f"{name} {content}\n" for name, content in sorted(contents.items()))
    return {
        "version": blake2b(told.encode(), digest_size=6).hexdigest(),
        "records": len(records),
        "pack": PACK,
        "first": [*first],
        "years": _years(records),
    }


def digests(made: Mapping[str, bytes]) -> dict[str, str]:
    return {name: blake2b(content, digest_size=16).hexdigest() for name, content in made.items()}


def names(shards: int, records: int) -> list[str]:
    """The files of an index of so many."""
    texts = range(0, records, PACK)
    return [*map(words_file, range(shards)), *map(texts_file, texts), TOPICS_FILE]


def words_file(shard: int) -> str:
    return f"words-{shard}.json"


def texts_file(number: int) -> str:
    """The file that shows the record."""
    return f"texts-{number // PACK}.json"


def shards(found: Iterable[tuple[str, list[int]]]) -> Iterator[Shard]:
    """Words in order of their characters with their steps, in files of about the same size."""
    shard: Shard = {}
    size = 0
    for word, having in found:
        shard[word] = having
        size += _size(word, having)
        if size > SHARD:
            yield shard
            shard, size = {}, 0
    if shard:
        yield shard


def is_full(shard: Shard) -> bool:
    """Whether the next word is in another file."""
    return sum(starmap(_size, shard.items())) > SHARD


def _size(word: str, having: Sequence[int]) -> int:
    return len(word) + 5 + 2 * len(having)


def steps(numbers: Sequence[int]) -> list[int]:
    """The first of some numbers in order, then from each to the next: these are short."""
    return [numbers[0], *map(sub, numbers[1:], numbers)]


def pack(records: Sequence[Record], readings: Sequence[Reading]) -> bytes:
    """The file that shows some records."""
    return dump([_shown(record, text) for record, (text, _) in zip(records, readings, strict=True)])


def topics(records: Sequence[Record]) -> bytes:
    """The numbers of the records of each topic."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        for name in record.topics:
            found[name].append(number)
    return dump({name: steps(having) for name, having in sorted(found.items())})


def dump(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def postings(found: Iterable[Terms]) -> Iterator[tuple[str, list[int]]]:
    """Each word, in order, with the steps to the numbers of those that have it."""
    numbers: defaultdict[str, list[int]] = defaultdict(list)
    for number, levels in enumerate(found):
        for level, having in enumerate(levels):
            posting = number * 4 + level
            for word in having.split("\n") if having else ():
                numbers[word].append(posting)
    return ((word, steps(numbers[word])) for word in sorted(numbers))


def _shown(record: Record, text: str) -> dict[str, Any]:
    shown = {
        "page": record.page,
        "anchor": record.anchor,
        "above": record.above,
        "title": record.title,
        "when": record.when,
        "iso": record.iso,
        "topics": record.topics,
        "text": text[:MOST_SHOWN],
    }
    return {name: value for name, value in shown.items() if value}


def _years(records: Sequence[Record]) -> dict[str, list[int]]:
    """For each year the numbers of its first record and the one after its last, then months with any."""
    found: dict[str, list[int]] = {}
    for number, record in enumerate(records):
        if record.iso:
            year = found.setdefault(record.iso[:4], [number, number])
            year[1] = number + 1
    return found
