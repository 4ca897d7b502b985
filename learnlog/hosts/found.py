"""A folder → its files as they are found there, with what tells of each whether it has changed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any


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
        if not entry.is_dir():
            yield of(entry)
        elif entered(entry):
            yield from below(entry.path, entered)


def of(entry: os.DirEntry[str]) -> File:
    return _file(entry.path, entry.stat)


def at(path: str) -> File:
    return _file(path, lambda: os.stat(path))  # noqa: PTH116 (of many files the paths are texts)


def _file(path: str, stat: Callable[[], Any]) -> File:
    try:
        found = stat()
    except OSError as error:  # as with a link that leads nowhere
        return File(path, str(error.errno), 0)
    told = f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"
    return File(path, told, max(found.st_mtime_ns, found.st_ctime_ns))
