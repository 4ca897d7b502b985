"""Records → the files of the index, in the site, where Material's search finds them.

Material's search plugin still reads the pages that are no notes; its index leads to ours.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import fields
from functools import cached_property
from hashlib import blake2b
from html import escape
from operator import attrgetter
from pathlib import Path
from threading import Event, Lock
from typing import Any

from learnlog import files
from learnlog.hosts.indexing import reindexing
from learnlog.hosts.indexing.indexer import NOTHING, Answer, Indexer, write
from learnlog.hosts.indexing.reindexing import Made
from learnlog.runtime import pickled, remembered
from learnlog.runtime.cache import Cache, digest
from learnlog.runtime.remembered import Remembered
from learnlog.search import plain
from learnlog.site import Record

FOLDER = "assets/learnlog/search"
INDEX = "search/search_index.json"
FEW = 300_000
"""Characters that are indexed before another process would have started."""
PAUSE = 1.0
"""Seconds without a change after which a site that is served is indexed."""


class Index:
    """The index of a log on the `site`; `last` is what was made there in this process.

    With `whole`, all of it is in the file that Material reads anyway: a site without a server has no
    other way. `more` is what the browser is told beside its head: its `words`, the `language` of dates,
    and the `index` file that links to folders name, where they have to name one. `records` makes what is
    to be found, once that is asked for.
    """

    def __init__(
        self,
        records: Callable[[], Sequence[Record]],
        site: Path,
        cache: Cache,
        last: Made | None = None,
        whole: bool = False,
        more: Mapping[str, object] = NOTHING,
        remembered: Remembered = remembered.NOTHING,
    ) -> None:
        self._find = records
        self._remembered = remembered
        self._site = site
        self.whole = whole
        self._more = more
        self._cache = cache
        self._key = _key(site)
        last = last or cache.load([self._key]).get(self._key)
        self.made = last if last and last.files == _stats(site / FOLDER) and not whole else None
        self._there: Mapping[str, str] = self.made.contents if self.made else {}
        self._contents = self._there
        self._indexer: Indexer | None = None
        self._stop = Event()
        self._turn = Lock()

    @cached_property
    def _records(self) -> Sequence[Record]:
        return self._find()

    @cached_property
    def _keys(self) -> tuple[bytes, ...]:
        """What tells of each record whether it is the same."""
        return tuple(self._remembered.each(key, ((record,) for record in self._records)))

    @cached_property
    def _head(self) -> dict[str, Any] | None:
        """The head of the index of these records, once that is made."""
        return self.made.head if self.made and self.made.keys == self._keys else None

    @property
    def stopped(self) -> bool:
        return self._stop.is_set()

    @property
    def fresh(self) -> bool:
        """Whether the index of these records is made."""
        return self.whole or self._head is not None

    def start(self, folder: Path) -> None:
        """Begin to index, for the site that is built in `folder`, unless that is on the site already."""
        if self.fresh or sum(len(record.body) for record in self._records) <= FEW:
            return
        if answer := self._revised(folder):
            self._head, self._contents = answer
        elif not self.stopped and (indexer := started(self._cache)):
            indexer.feed(self._records, self._keys, folder / FOLDER, self._there)
            self._indexer = indexer

    def _revised(self, folder: Path) -> Answer | None:
        """The index, if it is soon made of the one that is on the site."""
        if self.made is None:
            return None
        there = self._site / FOLDER
        return reindexing.of(self.made, there, self._records, self._keys, folder / FOLDER, self._cache)

    def finish(self, folder: Path) -> None:
        """Wait for the index, and complete with it what Material has written of the other pages."""
        if not self.fresh:
            self._head, self._contents = self._answer(folder)
            self.made = None
        self.lead(folder)

    def lead(self, folder: Path) -> None:
        """Have Material's index lead to ours, as far as there is one: to the last, where this is not made."""
        head = self._head or (self.made.head if self.made else None)
        path = folder / INDEX
        if (head is None and not self.whole) or not path.is_file():
            return
        found = json.loads(path.read_text(encoding="utf-8"))
        if self.whole:
            index = str(self._more.get("index", ""))
            found["docs"].extend(document(record, index) for record in self._records)
        found["config"]["learnlog"] = {**(head or {"records": 0, "years": {}}), "index": "", **self._more}
        files.write(path, json.dumps(found, ensure_ascii=False, separators=(",", ":")))

    def kept(self) -> Iterator[str]:
        """The files of the index that are on the site already."""
        same = (name for name, content in self._contents.items() if self._there.get(name) == content)
        yield from (f"{FOLDER}/{name}" for name in same)

    def keep(self) -> None:
        """Remember what is on the site now."""
        if self._head is not None:
            self.made = Made(self._keys, self._head, self._contents, _stats(self._site / FOLDER))
            self._cache.save({self._key: self.made})

    def renew(self) -> None:
        """Index what is on the site already, if that has changed, after a while in which more may change.

        It takes a cache of its own: the build may have ended, and another begun meanwhile.
        """
        with self._turn:
            if not self._stop.wait(PAUSE) and not self.fresh:
                self._cache = self._cache.again()
                self.start(self._site)
                self.finish(self._site)
                self.keep()
                self._cache.close()

    def stop(self) -> None:
        """End what still goes on: this index is not wanted any more. Nothing of it is written after that."""
        self._stop.set()
        if self._indexer is not None:
            self._indexer.stop()
            self._indexer = None
        with self._turn:
            pass

    def _answer(self, folder: Path) -> Answer:
        """The index as it is made now; no head where it is not wanted any more."""
        answer = self._indexer.answer() if self._indexer else None
        if answer is None and not self.stopped:
            answer = write(self._records, folder / FOLDER, self._there)
        return answer or (None, {})


def key(record: Record) -> bytes:
    """A digest of all that a record is."""
    return blake2b(pickled.told(_ALL(record)), digest_size=20).digest()


def started(cache: Cache) -> Indexer | None:
    with suppress(OSError):  # no more processes are to be had: the index is made here
        return Indexer(cache) if sys.executable else None
    return None


_ALL = attrgetter(*(one.name for one in fields(Record)))


def _key(site: Path) -> bytes:
    return digest("search", str(site))


def _stats(folder: Path) -> dict[str, tuple[int, int]]:
    """The size and time of each file in `folder`."""
    if not folder.is_dir():
        return {}
    with os.scandir(folder) as files:
        return {file.name: (file.stat().st_size, file.stat().st_mtime_ns) for file in files}


def document(record: Record, name: str) -> dict[str, Any]:
    """A record as Material has documents: title and text are HTML. `name` is that of files of folders."""
    lines = plain.of(record).split("\n")
    return {
        "location": record.page + name + (f"#{record.anchor}" if record.anchor else ""),
        "title": escape(record.title, quote=False),
        "text": "".join(f"<p>{escape(line, quote=False)}</p>" for line in lines),
        "above": record.above,
        "when": record.when,
        "iso": record.iso,
        "days": record.days,
        "topics": record.topics,
    }
