"""The last build of a site → whether all that it was made from is as it was: then the site is, too."""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from learnlog.files import SKIPPED_FOLDERS
from learnlog.hosts.incremental.filestats import COARSE, NOTHING, File, Listing, Listings, below
from learnlog.runtime.cache import Cache, digest

log = logging.getLogger("mkdocs.plugins.learnlog")

_MKDOCS = logging.getLogger("mkdocs")


@dataclass(frozen=True, slots=True)
class Folders:
    """Where notes are, pages, their site, the new folder in which it is built, and sites, which are left
    aside."""

    root: Path
    docs: Path
    site: Path
    stage: Path
    aside: frozenset[Path]
    hidden: bool
    """Whether hidden folders of pages are looked at: the configuration says which are not."""


@dataclass(frozen=True, slots=True)
class Finished:
    """A build that came to its end: a digest of what it was made from, one of the site that it left,
    what was said (logger, level, message), and at which levels that was listened to; `folders` are what was
    in those of the site.

    Of files that changed after `since` (ns), the first has the contents, too: they may change once more
    at the same time.
    """

    made_from: bytes
    since: int
    site: bytes
    said: tuple[tuple[str, int, str], ...]
    levels: tuple[int, int]
    folders: Mapping[str, Listing]


class LastBuild:
    """The last build, and this one, which is the last for the next.

    `fingerprint` is a digest of all that a site depends on but files.
    """

    def __init__(self, cache: Cache, folders: Folders, fingerprint: bytes) -> None:
        self.cache = cache
        self._folders = folders
        self._fingerprint = fingerprint
        self._key = digest("finished", str(folders.site))
        self._heard = _Heard()
        self._since = 0
        self._made_from = b""
        self._last: Finished | None = cache.load([self._key]).get(self._key)

    def known(self, found: Iterable[File]) -> Finished | None:
        """The last build, if it was made from what is `found`, and its site is there."""
        last = self._last
        same = (
            last is not None
            and all(now >= then for now, then in zip(_levels(), last.levels, strict=True))
            and last.made_from == self._digest(found, last.since)
            and last.site == self._site(self.listings())
        )
        return last if same else None

    def begin(self, found: Iterable[File]) -> None:
        """Remember that this build is made from what is `found`."""
        self._since = self._folders.stage.stat().st_mtime_ns - COARSE
        self._made_from = self._digest(found, self._since)
        _MKDOCS.addHandler(self._heard)

    def listen(self) -> None:
        """Remember all that is said from now on; before, MkDocs also says what it says each time."""
        self._heard.setLevel(logging.INFO)

    def again(self, found: Sequence[File]) -> LastBuild:
        """The same build, part of which is done again with what is `found` now; what MkDocs said holds."""
        made = copy(self)
        made._since = max((file.changed for file in found), default=0) - COARSE
        made._made_from = self._digest(found, made._since)
        made._heard = _Heard([one for one in self._heard.said if one[0] != log.name])
        made.listen()
        _MKDOCS.addHandler(made._heard)
        return made

    def listings(self) -> Listings:
        """What is in the folders of the site, as far as these are what they were then without a look."""
        return Listings(self._last.folders if self._last else NOTHING)

    def keep(self, cache: Cache) -> None:
        """Remember this build, now that its site is in its place."""
        there = self.listings()
        site = self._site(there)
        said = tuple(self._heard.said)
        self._last = Finished(self._made_from, self._since, site, said, _levels(), there.settled)
        cache.save({self._key: self._last})

    def end(self) -> None:
        """Listen no longer."""
        _MKDOCS.removeHandler(self._heard)

    def _digest(self, found: Iterable[File], since: int) -> bytes:
        return _digest(found, since, self._fingerprint)

    def _site(self, there: Listings) -> bytes:
        """A digest of the site, what a build leaves there aside: hidden files at its top."""
        top = f"{self._folders.site}{os.sep}."
        found = there.files(str(self._folders.site))
        return _digest((file for file in found if not file.path.startswith(top)), None)


def repeat(last: Finished, config: MkDocsConfig) -> Callable[[], None]:
    """Say what the last build said, and leave MkDocs nothing to do but to build an empty site.

    Returns what gives the configuration back what it said.
    """
    said = config.docs_dir, config.nav, config.theme.dirs, config.theme.static_templates

    def restore() -> None:
        config.docs_dir, config.nav, config.theme.dirs, config.theme.static_templates = said

    for name, level, message in last.said:
        logging.getLogger(name).log(level, "%s", message)
    log.info("Nothing has changed since the last build")
    config.docs_dir = config.site_dir
    config.nav = None
    config.theme.dirs = []
    config.theme.static_templates = set()
    return restore


class _Heard(logging.Handler):
    def __init__(self, said: Iterable[tuple[str, int, str]] = ()) -> None:
        super().__init__(logging.WARNING)
        self.said = [*said]

    def emit(self, record: logging.LogRecord) -> None:
        self.said.append((record.name, record.levelno, record.getMessage()))


def _levels() -> tuple[int, int]:
    found = (logger.getEffectiveLevel() for logger in (_MKDOCS, log))
    first, second = (max(level, logging.INFO) for level in found)
    return first, second


def sources(folders: Folders) -> tuple[File, ...]:
    """What a build may look at: all below the folder of pages, links followed, and below that of notes."""
    docs = str(folders.docs)
    left = {docs, *map(str, folders.aside)}

    def entered(folder: os.DirEntry[str]) -> bool:
        if folder.path in left or folder.is_symlink():
            return False
        return not folder.name.startswith(".") and folder.name not in SKIPPED_FOLDERS

    pages = below(docs, lambda folder: folders.hidden or not folder.name.startswith("."))
    return (*pages, *(below(str(folders.root), entered) if str(folders.root) != docs else ()))


def _digest(found: Iterable[File], since: int | None, *first: bytes) -> bytes:
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
