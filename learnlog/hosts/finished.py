"""The last build of a site → whether all that it was made from is as it was: then the site is, too."""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from learnlog.cache import Cache, digest
from learnlog.files import SKIPPED_FOLDERS

log = logging.getLogger("mkdocs.plugins.learnlog")

_MKDOCS = logging.getLogger("mkdocs")
_COARSE = 2_000_000_000
"""Nanoseconds: two changes of a file within so many may leave it with one time (FAT counts in them)."""


@dataclass(frozen=True, slots=True)
class Folders:
    """Where notes are, pages, their site, and the new folder in which it is built."""

    root: Path
    docs: Path
    site: Path
    stage: Path
    hidden: bool
    """Whether hidden folders of pages are looked at: the configuration says which are not."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A build that came to its end: a digest of what it was made from, one of the site that it left,
    what was said (logger, level, message), and at which levels that was listened to.

    Of files that changed after `since` (ns), the first has the contents, too: they may change once more
    at the same time.
    """

    made_from: bytes
    since: int
    site: bytes
    said: tuple[tuple[str, int, str], ...]
    levels: tuple[int, int]


@dataclass(frozen=True, slots=True)
class _File:
    path: str
    stats: str
    changed: int


def stats(folders: Folders) -> dict[str, str]:
    """What is to be known of each file that a build may look at, to tell whether it has changed."""
    return {file.path: file.stats for file in _sources(folders)}


class Last:
    """The last build, and this one, which is the last for the next. `setting` is a digest of all that a site
    depends on but files."""

    def __init__(self, cache: Cache, folders: Folders, setting: bytes) -> None:
        self._cache = cache
        self._folders = folders
        self._setting = setting
        self._key = digest("finished", str(folders.site))
        self._heard = _Heard()
        self._since = 0
        self._made_from = b""

    def begin(self) -> Finished | None:
        """The last build, if there is nothing to do; otherwise remember what this one is made from."""
        found = [*_sources(self._folders)]
        last: Finished | None = self._cache.load([self._key]).get(self._key)
        if (
            last is not None
            and all(now >= then for now, then in zip(_levels(), last.levels, strict=True))
            and last.made_from == self._digest(found, last.since)
            and last.site == self._site()
        ):
            return last
        self._since = self._folders.stage.stat().st_mtime_ns - _COARSE
        self._made_from = self._digest(found, self._since)
        _MKDOCS.addHandler(self._heard)
        return None

    def listen(self) -> None:
        """Remember all that is said from now on; before, MkDocs also says what it says each time."""
        self._heard.setLevel(logging.INFO)

    def keep(self) -> None:
        """Remember this build, now that its site is in its place."""
        made = Finished(self._made_from, self._since, self._site(), tuple(self._heard.said), _levels())
        self._cache.save({self._key: made})

    def end(self) -> None:
        _MKDOCS.removeHandler(self._heard)

    def _digest(self, found: Iterable[_File], since: int) -> bytes:
        return _digest(found, since, self._setting)

    def _site(self) -> bytes:
        return _digest(_files_of_site(self._folders.site), None)


def repeat(last: Finished, config: MkDocsConfig) -> None:
    """Say what the last build said, and leave MkDocs nothing to do but to build an empty site."""
    for name, level, message in last.said:
        logging.getLogger(name).log(level, "%s", message)
    log.info("Nothing has changed since the last build")
    config.docs_dir = config.site_dir
    config.nav = None
    config.theme.dirs = []
    config.theme.static_templates = set()


class _Heard(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.said: list[tuple[str, int, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append((record.name, record.levelno, record.getMessage()))


def _levels() -> tuple[int, int]:
    found = (logger.getEffectiveLevel() for logger in (_MKDOCS, log))
    first, second = (max(level, logging.INFO) for level in found)
    return first, second


def _sources(folders: Folders) -> Iterator[_File]:
    """What a build may look at: all below the folder of pages, links followed, and below that of notes."""
    docs, site = str(folders.docs), str(folders.site.resolve())

    def entered(folder: os.DirEntry[str]) -> bool:
        if folder.path in (docs, site) or folder.is_symlink():
            return False
        return not folder.name.startswith(".") and folder.name not in SKIPPED_FOLDERS

    yield from _below(docs, lambda folder: folders.hidden or not folder.name.startswith("."))
    yield from _below(str(folders.root), entered) if str(folders.root) != docs else ()


def _files_of_site(site: Path) -> Iterator[_File]:
    """All that is in the folder of a site, what a build leaves there aside: hidden files at its top."""
    top = f"{site}{os.sep}."
    found = _below(str(site), lambda folder: not folder.is_symlink())
    return (file for file in found if not file.path.startswith(top))


def _below(folder: str, entered: Callable[[os.DirEntry[str]], bool]) -> Iterator[_File]:
    entries: list[os.DirEntry[str]] = []
    with contextlib.suppress(OSError), os.scandir(folder) as found:  # it may not be there
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if not entry.is_dir():
            yield _file(entry)
        elif entered(entry):
            yield from _below(entry.path, entered)


def _file(entry: os.DirEntry[str]) -> _File:
    try:
        found = entry.stat()
    except OSError as error:  # as with a link that leads nowhere
        return _File(entry.path, str(error.errno), 0)
    stats = f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"
    return _File(entry.path, stats, max(found.st_mtime_ns, found.st_ctime_ns))


def _digest(found: Iterable[_File], since: int | None, *first: bytes) -> bytes:
    """A digest of files; of those that changed after `since`, of what is in them."""
    made = hashlib.blake2b(b"".join(first), digest_size=20)
    for file in found:
        made.update(f"{file.path}\0{file.stats}\n".encode("utf-8", "surrogateescape"))
        if since is not None and file.changed > since:
            made.update(_content(file.path))
    return made.digest()


def _content(path: str) -> bytes:
    try:
        return hashlib.blake2b(Path(path).read_bytes(), digest_size=20).digest()
    except OSError as error:
        return str(error.errno).encode()
