"""An index on a site, and records few of which are others → the index of these, by its files that change."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import Any

from learnlog.hosts.indexing.indexer import Answer, Readings, put
from learnlog.runtime.cache import Cache
from learnlog.search import index, renewal
from learnlog.search.index import Reading, Shard, Terms
from learnlog.search.renewal import Change
from learnlog.site import Record

FEW = 200
"""Records that change; with more of them, all are indexed as soon."""


@dataclass(frozen=True, slots=True)
class Made:
    """An index that is on a site: the keys of its records, its head, digests of its files, their size and
    time (ns)."""

    keys: tuple[bytes, ...]
    head: dict[str, Any]
    contents: Mapping[str, str]
    files: Mapping[str, tuple[int, int]]


def of(
    made: Made, there: Path, records: Sequence[Record], keys: Sequence[bytes], folder: Path, cache: Cache
) -> Answer | None:
    """The index of `records` out of that which was `made` and is `there`; files that change are in `folder`.

    None where much is to be read anew, or what was read for that which was made is not known any more.
    """
    changed = [at for at, (was, now) in enumerate(zip_longest(made.keys, keys)) if was != now]
    if len(changed) > FEW or not made.head["first"]:
        return None
    packed = sorted({at for number in changed for at in _packed(number, len(records))})
    try:
        with closing(Readings(cache)) as readings:
            before = readings.known(made.keys[at] for at in changed if at < len(made.keys))
            after = readings.of({keys[at]: records[at] for at in packed})
        changes = [Change(at, _terms(made.keys, at, before), _terms(keys, at, after)) for at in changed]
        parts = [*renewal.shards(made.head["first"], partial(_shard, made, there), changes)]
        moved = {at: part for at, part in enumerate(parts) if part != at}
        files = {index.words_file(at): _written(part, made, there) for at, part in moved.items()}
    except (OSError, LookupError):
        return None
    files |= {name: index.pack(*shown) for name, shown in _shown(packed, records, keys, after)}
    files[index.TOPICS_FILE] = index.topics(records)
    names = index.names(len(parts), len(records))
    contents = {name: made.contents[name] for name in names if name not in files} | index.digests(files)
    put(files, contents, folder, made.contents)
    first = [made.head["first"][part] if isinstance(part, int) else next(iter(part)) for part in parts]
    return index.head(records, first, contents), contents


def _shown(
    packed: Sequence[int], records: Sequence[Record], keys: Sequence[bytes], read: Mapping[bytes, Reading]
) -> Iterator[tuple[str, tuple[Sequence[Record], list[Reading]]]]:
    """The files that show the records `packed` together, and what is in each."""
    for at in packed[:: index.PACK]:
        end = at + index.PACK
        yield index.texts_file(at), (records[at:end], [read[key] for key in keys[at:end]])


def _shard(made: Made, there: Path, at: int) -> Shard:
    found: Shard = json.loads(_content(made, there, at))
    return found


def _written(part: int | Shard, made: Made, there: Path) -> bytes:
    return _content(made, there, part) if isinstance(part, int) else index.dump(part)


def _content(made: Made, there: Path, at: int) -> bytes:
    """The file of a shard, if it is what was made."""
    name = index.words_file(at)
    content = (there / name).read_bytes()
    if index.digests({name: content})[name] != made.contents[name]:
        raise LookupError(name)
    return content


def _packed(number: int, count: int) -> range:
    """The records that are in one file with one of them, of `count`."""
    first = number - number % index.PACK
    return range(first, min(first + index.PACK, count))


def _terms(keys: Sequence[bytes], at: int, read: Mapping[bytes, Reading]) -> Terms | None:
    return read[keys[at]][1] if at < len(keys) else None
