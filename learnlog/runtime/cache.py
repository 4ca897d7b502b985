"""What was worked out before, by a digest of all that it was made from; never needed, never trusted."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import learnlog
from learnlog.runtime import pickled

_BATCH = 500
_SEAL = 16
_ROOM = 2000
_DAMAGE = (sqlite3.DatabaseError, UnicodeDecodeError)
"""What SQLite raises where it reads a damaged file; the second over damaged names in messages of its own."""
_TABLE = "CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB NOT NULL)"
"""Not `WITHOUT ROWID`: values of some kB among the keys keep these apart, and take 2.5 times as long."""

_PACKAGES = (
    "mkdocs",
    "mkdocs-material",
    "Markdown",
    "pymdown-extensions",
    "Pygments",
    "Jinja2",
    "babel",
    "pyromark",
    "math-core",
    "merman",
    "ziamath",
    "fonttools",
)


class Cache:
    """Pickled values in a file. Where that is damaged, locked or cannot be written, there are none.

    `version` is of all that makes the values: with another one, none is found. Each value is sealed
    with a digest, so that a damaged one is not found either. One that is `blank` had no value when it
    was opened, and has been given none since.
    """

    def __init__(self, file: Path | None, version: bytes = b"") -> None:
        self.version = version
        self._used: set[bytes] = set()
        self.file = file
        self._open: sqlite3.Connection | None = None
        if file is not None:
            with contextlib.suppress(sqlite3.Error, OSError):
                file.parent.mkdir(parents=True, exist_ok=True)
                self._open = _opened(file)
        self.blank = not self._ask("SELECT key FROM kept LIMIT 1", [])

    def load(self, keys: Iterable[bytes]) -> dict[bytes, Any]:
        """The values of those of `keys` that are known."""
        found: dict[bytes, Any] = {}
        if self.blank:
            return found
        wanted = {self._own(key): key for key in keys}
        self._used.update(wanted)
        for batch in _batches([*wanted]):
            marks = ",".join("?" * len(batch))
            for own, sealed in self._ask(f"SELECT key, value FROM kept WHERE key IN ({marks})", batch):
                value = _unsealed(own, sealed)
                if value is not None:
                    found[wanted[own]] = pickled.loads(value)
        return found

    def save(self, values: Mapping[bytes, Any]) -> None:
        """Keep `values`; of those that are packed, what is in them."""
        for batch in _batches([*values]):
            rows = []
            for key in batch:
                own = self._own(key)
                one = values[key]
                value = one.raw if isinstance(one, pickled.Packed) else pickled.dumps(one)
                rows.append((own, _seal(own, value) + value))
            self._used.update(own for own, _ in rows)
            self._change("INSERT OR REPLACE INTO kept VALUES (?, ?)", rows)
            self.blank = False

    def forget(self, much: int = 2) -> None:
        """Drop what was not asked for, once there is `much` times as much as what was."""
        count = next(iter(self._ask("SELECT count(*) FROM kept", [])), (0,))[0]
        if self._used and count > much * len(self._used) + _ROOM:
            keys = {row[0] for row in self._ask("SELECT key FROM kept", [])}
            self._change("DELETE FROM kept WHERE key = ?", [(key,) for key in keys - self._used])

    def again(self) -> Cache:
        """The same, open."""
        return Cache(self.file, self.version)

    def close(self) -> None:
        if self._open is not None:
            self._open.close()
            self._open = None

    def _own(self, key: bytes) -> bytes:
        return hashlib.blake2b(key, key=self.version[:64], digest_size=20).digest()

    def _ask(self, query: str, values: list[bytes]) -> list[Any]:
        found: list[Any] = []
        if self._open is not None:
            with self._doubted():
                found = self._open.execute(query, values).fetchall()
        return found

    def _change(self, statement: str, rows: list[Any]) -> None:
        if self._open is not None and rows:
            with self._doubted(), self._open:
                self._open.executemany(statement, rows)

    @contextlib.contextmanager
    def _doubted(self) -> Iterator[None]:
        """Go on without a file that turns out to be damaged, and leave room for a new one."""
        try:
            yield
        except sqlite3.OperationalError:
            pass  # another process has it, or it cannot be written: as if it were not there
        except _DAMAGE:
            if self._open is not None and self.file is not None:
                self._open.close()
                self._open = None
                self.file.unlink(missing_ok=True)


def digest(*parts: str) -> bytes:
    """A digest of texts, each kept apart from the next."""
    made = hashlib.blake2b(digest_size=20)
    for part in parts:
        written = part.encode("utf-8", "surrogatepass")
        made.update(b"%d:" % len(written))
        made.update(written)
    return made.digest()


def place(root: Path, docs: Path | None, sources: Sequence[str]) -> Path:
    """The file for the log of the pages in `docs`, if it has any, and of `sources` below `root`."""
    import platformdirs  # takes a while, and small logs that are listed do without

    pages = docs.resolve() if docs else None
    notes = str(pages if pages and pages.is_relative_to(root) else "")
    name = digest(str(root), notes, str(tuple(sources))).hex()
    return platformdirs.user_cache_path("learnlog") / f"{name}.sqlite3"


@functools.cache
def version() -> bytes:
    """A digest of learnlog as it is installed and of all that has a hand in its pages."""
    return digest(sys.version, *sorted(_files()), *(f"{name} {_release(name)}" for name in _PACKAGES))


def _files() -> Iterator[str]:
    package = Path(learnlog.__file__).parent
    for folder, _, names in os.walk(package):
        here = Path(folder)
        for name in names:
            if not name.endswith(".pyc"):
                stat = (here / name).stat()
                yield f"{folder[len(str(package)) :]} {name} {stat.st_size} {stat.st_mtime_ns}"


def _release(package: str) -> str:
    """What tells which release of a package is installed: to find the number in that takes a while."""
    from importlib import metadata

    try:
        found = metadata.distribution(package)
    except metadata.PackageNotFoundError:
        return ""
    return found.read_text("METADATA") or found.version


def _opened(file: Path) -> sqlite3.Connection:
    """The file as a database; one that is damaged is made anew."""
    try:
        return _connected(file)
    except sqlite3.OperationalError:
        raise
    except _DAMAGE:
        file.unlink()
        return _connected(file)


def _connected(file: Path) -> sqlite3.Connection:
    found = sqlite3.connect(file, timeout=2, check_same_thread=False)
    try:
        found.execute("PRAGMA synchronous = OFF")  # a value that the machine loses is worked out again
        found.execute(_TABLE)
        found.execute("SELECT key FROM kept LIMIT 1").fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        found.close()
        raise
    return found


def _seal(key: bytes, value: bytes) -> bytes:
    return hashlib.blake2b(value, key=key, digest_size=_SEAL).digest()


def _unsealed(key: bytes, sealed: bytes) -> bytes | None:
    value = sealed[_SEAL:]
    return value if _seal(key, value) == sealed[:_SEAL] else None


def _batches(keys: list[bytes]) -> Iterable[list[bytes]]:
    return (keys[at : at + _BATCH] for at in range(0, len(keys), _BATCH))
