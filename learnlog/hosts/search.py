"""Records → the files of the index, in the site, made by another process while the site is built.

Material's search plugin still reads the pages that are no notes; its index leads to ours.
"""

from __future__ import annotations

import json
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from html import escape
from pathlib import Path
from threading import Thread
from types import MappingProxyType
from typing import Any

from learnlog import files
from learnlog.cache import Cache, digest
from learnlog.model import Record
from learnlog.search import index, plain

FOLDER = "assets/learnlog/search"
INDEX = "search/search_index.json"
FEW = 300_000
"""Characters that are indexed before another process would have started."""
NOTHING: Mapping[str, str] = MappingProxyType({})
Answer = tuple[dict[str, Any] | None, Mapping[str, str]]
"""The head of an index and digests of its files, by their names."""
_COMMAND = "import sys; sys.path[:] = {path!r}; from learnlog.hosts import search; search.serve()"


@dataclass(frozen=True, slots=True)
class Made:
    """An index that is on a site: a digest of its records, its head, digests of its files, their size and
    time (ns)."""

    digest: bytes
    head: dict[str, Any]
    contents: Mapping[str, str]
    files: Mapping[str, tuple[int, int]]


class Index:
    """The index of a log on the `site`; `last` is what was made there in this process.

    With `whole`, all of it is in the file that Material reads anyway: a site without a server has no
    other way. `more` is what the browser is told beside its head: the `language` of dates, and the
    `index` file that links to folders name, where they have to name one.
    """

    def __init__(
        self,
        records: Sequence[Record],
        site: Path,
        cache: Cache,
        last: Made | None = None,
        whole: bool = False,
        more: Mapping[str, str] = NOTHING,
    ) -> None:
        self._records = records
        self._site = site
        self._whole = whole
        self._more = more
        self._cache = cache
        self._key = digest("search", str(site))
        self._digest = digest(*map(repr, records))
        last = last or cache.load([self._key]).get(self._key)
        self.made = last if last and last.files == _stats(site / FOLDER) and not whole else None
        self._there: Mapping[str, str] = self.made.contents if self.made else {}
        self._contents = self._there
        self._head = self.made.head if self.made and self.made.digest == self._digest else None
        self._child: subprocess.Popen[bytes] | None = None
        self._stopped = False

    @property
    def fresh(self) -> bool:
        """Whether the index of these records is made."""
        return self._whole or self._head is not None

    def start(self, folder: Path) -> None:
        """Begin to index, for the site that is built in `folder`, unless that is on the site already."""
        if not self.fresh and sys.executable and sum(len(record.body) for record in self._records) > FEW:
            command = [sys.executable, "-c", _COMMAND.format(path=sys.path), str(folder / FOLDER)]
            with suppress(OSError):  # no more processes are to be had: then it is made here
                self._child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
                Thread(target=self._feed, args=(self._child,), daemon=True).start()

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
        if (head is None and not self._whole) or not path.is_file():
            return
        found = json.loads(path.read_text(encoding="utf-8"))
        if self._whole:
            found["docs"].extend(document(record, self._more.get("index", "")) for record in self._records)
        found["config"]["learnlog"] = {**(head or {"records": 0, "years": {}}), "index": "", **self._more}
        files.write(path, json.dumps(found, ensure_ascii=False, separators=(",", ":")))

    def kept(self) -> Iterator[str]:
        """The files of the index that are on the site already."""
        same = (name for name, content in self._contents.items() if self._there.get(name) == content)
        yield from (f"{FOLDER}/{name}" for name in same)

    def keep(self) -> None:
        """Remember what is on the site now."""
        if self._head is not None:
            self.made = Made(self._digest, self._head, self._contents, _stats(self._site / FOLDER))
            self._cache.save({self._key: self.made})

    def renew(self) -> None:
        """Index what is on the site already, if that has changed."""
        if not self.fresh:
            self.start(self._site)
            self.finish(self._site)
            self.keep()

    def stop(self) -> None:
        """End what still goes on: this index is not wanted any more."""
        self._stopped = True
        if self._child is not None:
            self._child.kill()
            self._child.wait()

    def _feed(self, child: subprocess.Popen[bytes]) -> None:
        assert child.stdin is not None
        with suppress(OSError), child.stdin:  # it was stopped
            pickle.dump((tuple(self._records), self._there), child.stdin, pickle.HIGHEST_PROTOCOL)

    def _answer(self, folder: Path) -> Answer:
        """The index as it is made now; no head where it is not wanted any more."""
        if self._child is not None:
            assert self._child.stdout is not None
            with self._child.stdout as out:
                answer = out.read()
            if self._child.wait() == 0:
                head, contents = json.loads(answer)
                return head, contents
        return (None, {}) if self._stopped else write(self._records, folder / FOLDER, self._there)


def _stats(folder: Path) -> dict[str, tuple[int, int]]:
    """The size and time of each file in `folder`."""
    if not folder.is_dir():
        return {}
    with os.scandir(folder) as files:
        return {file.name: (file.stat().st_size, file.stat().st_mtime_ns) for file in files}


def write(records: Sequence[Record], folder: Path, there: Mapping[str, str] = NOTHING) -> Answer:
    """The files of the index into `folder`, and no others; those that are `there` need not be written."""
    head, made = index.files(records)
    contents = {name: blake2b(content, digest_size=16).hexdigest() for name, content in made.items()}
    for name, content in made.items():
        if there.get(name) != contents[name]:
            files.write(folder / name, content)
    for path in folder.iterdir() if folder.is_dir() else ():
        if path.name not in made:
            path.unlink()
    return head, contents


def document(record: Record, name: str) -> dict[str, Any]:
    """A record as Material has documents: title and text are HTML. `name` is that of files of folders."""
    lines = plain.text(record.body).split("\n")
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


def serve() -> None:
    """Make the index of the records that come in at the standard input: the life of the other process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever was interrupted ends this
    records, there = pickle.load(sys.stdin.buffer)
    print(json.dumps(write(records, Path(sys.argv[1]), there)))
