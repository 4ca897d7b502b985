"""Records → the files of their index, made by another process while the site is built.

What it read in them it keeps: so of a log that has changed a little, little is read again.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from threading import Thread
from types import MappingProxyType
from typing import Any

from learnlog import files
from learnlog.runtime import garbage, pickled
from learnlog.runtime.cache import Cache
from learnlog.search import index
from learnlog.site import Record

NOTHING: Mapping[str, str] = MappingProxyType({})
Answer = tuple[dict[str, Any] | None, Mapping[str, str]]
"""The head of an index and digests of its files, by their names."""

_COMMAND = "import sys; sys.path[:] = {path!r}; from learnlog.hosts.indexing import indexer; indexer.serve()"


class Readings:
    """What was read in records, by their keys, in a file beside that of a cache."""

    def __init__(self, cache: Cache) -> None:
        self._cache = Cache(cache.file and cache.file.with_suffix(".search.sqlite3"), cache.version)

    def known(self, keys: Iterable[bytes]) -> dict[bytes, index.Reading]:
        return self._cache.load(keys)

    def of(self, records: Mapping[bytes, Record]) -> dict[bytes, index.Reading]:
        """What there is to read in `records`; what is new is kept."""
        known = self.known(records)
        new = {key: index.read(record) for key, record in records.items() if key not in known}
        self._cache.save(new)
        return {**known, **new}

    def forget(self) -> None:
        """Drop much that was not asked for."""
        self._cache.forget()

    def close(self) -> None:
        self._cache.close()


class Indexer:
    """The other process. Raises OSError where no more processes are to be had."""

    def __init__(self, cache: Cache) -> None:
        kept = str(cache.file or "")
        command = [sys.executable, "-c", _COMMAND.format(path=sys.path), kept, cache.version.hex()]
        self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def feed(
        self, records: Sequence[Record], keys: Sequence[bytes], folder: Path, there: Mapping[str, str]
    ) -> None:
        """Have it make the index of `records` in `folder`, but for the files that are `there`."""
        work = tuple(records), tuple(keys), folder, there
        Thread(target=self._feed, args=(work,), daemon=True).start()

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
            pickled.dump(work, self._child.stdin)


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
    contents = index.digests(made)
    put(made, contents, folder, there)
    return head, contents


def put(
    made: Mapping[str, bytes], contents: Mapping[str, str], folder: Path, there: Mapping[str, str]
) -> None:
    """Write the files that are `made` and not `there` as they are; those that are not in `contents` go."""
    for name, content in made.items():
        if there.get(name) != contents[name]:
            files.write(folder / name, content)
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in contents:
            path.unlink()


@garbage.left()
def serve() -> None:
    """Make the index of the records that come in at the standard input: the life of the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever was interrupted ends this
    if hasattr(os, "nice"):
        os.nice(10)  # while pages are made all cores are busy; while they are written one is free
    kept, version = sys.argv[1:]
    try:
        records, keys, folder, there = pickled.load(sys.stdin.buffer)
    except (EOFError, pickle.UnpicklingError):
        return  # who wanted it is gone
    with closing(Readings(Cache(Path(kept) if kept else None, bytes.fromhex(version)))) as readings:
        read = readings.of(dict(zip(keys, records, strict=True)))
        readings.forget()
    print(json.dumps(write(records, folder, there, [read[key] for key in keys])))
