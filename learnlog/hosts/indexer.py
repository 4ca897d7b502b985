"""Records → the files of their index, made by another process while the site is built.

It can be started before the records are there. What it read in them it keeps, so that of a log that
has changed a little it reads a little.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from threading import Thread
from types import MappingProxyType
from typing import Any

from learnlog import files
from learnlog.cache import Cache, digest
from learnlog.model import Record
from learnlog.search import index

NOTHING: Mapping[str, str] = MappingProxyType({})
Answer = tuple[dict[str, Any] | None, Mapping[str, str]]
"""The head of an index and digests of its files, by their names."""
MANY = 200
"""Records that were not read before, for what is kept to be written anew."""

_COMMAND = "import sys; sys.path[:] = {path!r}; from learnlog.hosts import indexer; indexer.serve()"
_KEPT = digest("readings")


class Indexer:
    """The other process; it keeps what it has read beside the file of `cache`. Raises OSError where no
    more processes are to be had."""

    def __init__(self, cache: Cache) -> None:
        kept = str(cache.file.with_suffix(".search.sqlite3")) if cache.file else ""
        command = [sys.executable, "-c", _COMMAND.format(path=sys.path), kept, cache.version.hex()]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed(self, records: Sequence[Record], folder: Path, there: Mapping[str, str]) -> None:
        """Have it make the index of `records` in `folder`, but for the files that are `there`."""
        Thread(target=self._feed, args=((tuple(records), folder, there),), daemon=True).start()

    def answer(self) -> Answer | None:
        """The index once it is made; None if it was not."""
        assert self._child.stdout is not None
        with self._child.stdout as out:
            answer = out.read()
        if self._child.wait() != 0 or not answer.endswith(b"\n"):  # it was stopped
            return None
        head, contents = json.loads(answer)
        return head, contents

    def stop(self) -> None:
        self._child.kill()
        self._child.wait()

    def _feed(self, work: object) -> None:
        assert self._child.stdin is not None
        with suppress(OSError), self._child.stdin:  # it was stopped
            pickle.dump(work, self._child.stdin, pickle.HIGHEST_PROTOCOL)


def write(
    records: Sequence[Record],
    folder: Path,
    there: Mapping[str, str] = NOTHING,
    read: Sequence[index.Reading] | None = None,
) -> Answer:
    """The files of the index into `folder`, and no others; those that are `there` need not be written.

    `read` is what was read in the records before.
    """
    head, made = index.files(records, read or [index.read(record) for record in records])
    contents = {name: blake2b(content, digest_size=16).hexdigest() for name, content in made.items()}
    for name, content in made.items():
        if there.get(name) != contents[name]:
            files.write(folder / name, content)
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in made:
            path.unlink()
    return head, contents


def serve() -> None:
    """Make the index of the records that come in at the standard input: the life of the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever was interrupted ends this
    if hasattr(os, "nice"):
        os.nice(10)  # while pages are made all cores are busy; while they are written one is free
    kept, version = sys.argv[1:]
    cache = Cache(Path(kept) if kept else None, bytes.fromhex(version))
    known = cache.load([_KEPT]).get(_KEPT, {})
    try:
        records, folder, there = pickle.load(sys.stdin.buffer)
    except EOFError:
        return  # there was nothing to do, or who wanted it is gone
    read = _read(records, known, cache)
    cache.close()
    print(json.dumps(write(records, folder, there, read)))


def _read(
    records: Sequence[Record], known: Mapping[bytes, index.Reading], cache: Cache
) -> list[index.Reading]:
    """What there is to read in records: new is what is not `known`, which is kept where it is much."""
    keys = [digest(repr(record)) for record in records]
    new = {key: index.read(record) for key, record in zip(keys, records, strict=True) if key not in known}
    read = [new[key] if key in new else known[key] for key in keys]
    if len(new) > MANY:
        cache.save({_KEPT: dict(zip(keys, read, strict=True))})
    return read
