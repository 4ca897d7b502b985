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
from operator import sub
from typing import Any

from learnlog.model import Record
from learnlog.search import plain, words

SHARD = 30_000
"""Bytes of JSON, a third of that on the way: what a query waits for, a file for each of its words."""
PACK = 4
"""Records whose texts are in one file: each result that is shown fetches one."""
MOST_SHOWN = 20_000
"""Characters of a record that a passage is shown from; it is found by all of them."""
LONGEST = 40
"""Characters of a word; what is longer is a checksum or a picture, and nobody types it."""
TOPIC = "#"
"""Before the name of a topic among the words, where no word can begin like that."""

Terms = tuple[str, str, str, str]
"""The words of a record by how much they say there, one on a line: as texts they are kept and read fast."""


Reading = tuple[str, Terms]
"""The body of a record without markup, and its words."""


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
    text = plain.text(record.body)
    return text, terms(record, text)


def files(records: Sequence[Record], readings: Sequence[Reading]) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The head of the index, which the browser has from the start, and the files it fetches by need."""
    texts = [text for text, _ in readings]
    shards = [*_shards(_postings(having for _, having in readings))]
    made = {f"words-{at}.json": _json(shard) for at, shard in enumerate(shards)}
    for at in range(0, len(records), PACK):
        pack = [_shown(*one) for one in zip(records[at : at + PACK], texts[at : at + PACK], strict=True)]
        made[f"texts-{at // PACK}.json"] = _json(pack)
    made["topics.json"] = _json(_topics(records))
    head = {
        "version": _digest(made),
        "records": len(records),
        "pack": PACK,
        "first": [next(iter(shard), "") for shard in shards],
        "years": _years(records),
    }
    return head, made


def _postings(found: Iterable[Terms]) -> dict[str, list[int]]:
    postings: defaultdict[str, list[int]] = defaultdict(list)
    for number, levels in enumerate(found):
        for level, having in enumerate(levels):
            posting = number * 4 + level
            for word in having.split("\n") if having else ():
                postings[word].append(posting)
    return postings


def _shards(postings: Mapping[str, list[int]]) -> Iterator[dict[str, list[int]]]:
    """Words in order of their characters, in files of about the same size."""
    shard: dict[str, list[int]] = {}
    size = 0
    for word in sorted(postings):
        having = postings[word]
        shard[word] = _steps(having)
        size += len(word) + 5 + 2 * len(having)
        if size > SHARD:
            yield shard
            shard, size = {}, 0
    if shard:
        yield shard


def _steps(numbers: Sequence[int]) -> list[int]:
    return [numbers[0], *map(sub, numbers[1:], numbers)]


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


def _topics(records: Sequence[Record]) -> dict[str, list[int]]:
    """The numbers of the records of each topic."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, record in enumerate(records):
        for name in record.topics:
            found[name].append(number)
    return {name: _steps(having) for name, having in sorted(found.items())}


def _digest(made: Mapping[str, bytes]) -> str:
    digest = blake2b(digest_size=6)
    for content in made.values():
        digest.update(content)
    return digest.hexdigest()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
