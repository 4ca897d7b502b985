"""A folder → its files as they are found there, with what tells of each whether it has changed."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Literal

COARSE = 2_000_000_000
"""Nanoseconds: two changes of a file within so many may leave it with one time (FAT counts in them)."""
NOTHING: Mapping[str, Any] = MappingProxyType({})
Kind = Literal["folder", "file", "link"]
"""What stands in a folder; a link may lead to either, or nowhere."""


@dataclass(frozen=True, slots=True)
class File:
    """A file as it was found: its stats in words, and when (ns) it changed."""

    path: str
    stats: str
    changed: int


def stats(found: Iterable[File]) -> dict[str, str]:
    """What tells of each file whether it has changed, by its path."""
    return {file.path: file.stats for file in found}


def below(folder: str, entered: Callable[[os.DirEntry[str]], bool]) -> Iterator[File]:
    """The files of a folder, and of those in it that are to be `entered`."""
    entries: list[os.DirEntry[str]] = []
    with contextlib.suppress(OSError), os.scandir(folder) as found:  # it may not be there
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if not _is_folder(entry):
            yield _file(entry.path, entry.stat)
        elif entered(entry):
            yield from below(entry.path, entered)


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:  # a link that leads to itself
        return False


@dataclass(frozen=True, slots=True)
class Listing:
    """What is in a folder, by its names; `stats` tell whether more or less is there now."""

    stats: tuple[int, int, int]
    kinds: Mapping[str, Kind]


class Listings:
    """What is in the folders of a site: those that were listed `before` and have not changed since are not
    looked into, which takes five times as long as to ask when they changed."""

    def __init__(self, before: Mapping[str, Listing] = NOTHING) -> None:
        self._before = before
        self.settled: dict[str, Listing] = {}
        """Those that will have other stats if they change."""

    def of(self, folder: str) -> Mapping[str, Kind]:
        """What is in a folder. Raises OSError where it is not there."""
        found = os.stat(folder)  # noqa: PTH116 (there may be thousands)
        stats = found.st_mtime_ns, found.st_ctime_ns, found.st_ino
        listing = self._before.get(folder)
        if listing is None or listing.stats != stats:
            listing = Listing(stats, _kinds(folder))
        if max(stats[:2]) < time.time_ns() - COARSE:
            self.settled[folder] = listing
        return listing.kinds

    def files(self, folder: str) -> Iterator[File]:
        """The files of a folder and of those in it; links to folders are not followed."""
        listed: Mapping[str, Kind] = NOTHING
        with contextlib.suppress(OSError):  # it may not be there
            listed = self.of(folder)
        for name, kind in listed.items():
            path = f"{folder}{os.sep}{name}"
            if kind == "folder":
                yield from self.files(path)
            elif not leads_to_folder(kind, path):
                yield at(path)


def leads_to_folder(kind: Kind, path: str) -> bool:
    """Whether a link leads to a folder."""
    return kind == "link" and os.path.isdir(path)  # noqa: PTH112 (as above)


def _kinds(folder: str) -> dict[str, Kind]:
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    return {entry.name: _kind(entry) for entry in entries}


def _kind(entry: os.DirEntry[str]) -> Kind:
    if entry.is_symlink():
        return "link"
    return "folder" if entry.is_dir() else "file"


def at(path: str) -> File:
    """The file at a path; one that is not there has stats, too."""
    return _file(path, lambda: os.stat(path))  # noqa: PTH116 (of many files the paths are texts)


def _file(path: str, stat: Callable[[], Any]) -> File:
    try:
        found = stat()
    except OSError as error:  # as with a link that leads nowhere
        return File(path, str(error.errno), 0)
    told = f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"
    return File(path, told, max(found.st_mtime_ns, found.st_ctime_ns))
