"""Notes → the order to read them: numbers by size, months in time, a folder's README first."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from learnlog import dates
from learnlog.model import Document

Natural = tuple[str | int, ...]
"""A name: what is written and numbers in turn, beginning with what is written."""
Key = tuple[tuple[int, Natural], ...]
"""The folders of a note and its file, each with the ordinal of a day (0: it is not named after any)."""

OF_FOLDERS = frozenset(("index", "readme"))
"""Files that are about the folder they lie in."""
_NUMBER = re.compile(r"(\d+)")


def key(document: Document) -> Key:
    """Sort key: folder by folder, what is about all of one first, what is named after a day or a month last
    and in order of time."""
    path, entries = str(document.path), document.entries
    folder, _, file = path.rpartition("/")
    start = entries[0].when.start if entries else None
    around = dates.context(path)
    if start and (document.whole or around.month or around.within):
        return (*_in_time(folder), (start.toordinal(), ()))
    name = "" if document.path.stem.lower() in OF_FOLDERS else file
    return (*_in_time(folder), (0, _natural(name)))


@lru_cache(maxsize=1000)
def _in_time(folder: str) -> Key:
    """Sort key: months in order of time."""
    if not folder:
        return ()
    found = dates.context(f"{folder}/")
    month = found.month or 0
    start = date(found.year, month, 1).toordinal() if found.year and month else month
    above, _, name = folder.rpartition("/")
    return (*_in_time(above), (start, _natural(name)))


def _natural(name: str) -> Natural:
    """Sort key: numbers in a name by how large they are, letters whatever their case."""
    return tuple(int(part) if part.isdecimal() else part for part in _NUMBER.split(name.casefold()))
