"""Notes → the folders that they are in: what a writer files those under that no date does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from posixpath import commonprefix
from typing import NamedTuple

from learnlog.gfm.slugs import Slugs
from learnlog.model import Document
from learnlog.reading import titles


class Folder(NamedTuple):
    """Notes in one folder, with its place on the page of all notes; those that are in none have no `name`."""

    name: str
    anchor: str
    notes: tuple[Document, ...]


def of(notes: Sequence[Document]) -> tuple[Folder, ...]:
    """The folders of `notes`, one level of them, below the one that all are in but a README beside it."""
    places = [one.path.parent.parts for one in notes]
    shared = len(commonprefix([place for place in places if place]))
    found: defaultdict[str, list[Document]] = defaultdict(list, {"": []})
    for note, place in zip(notes, places, strict=True):
        found[titles.unhashed(place[shared]) if len(place) > shared else ""].append(note)
    slugs = Slugs()
    return tuple(
        Folder(name, slugs.take(name) if name else "", tuple(inside))
        for name, inside in found.items()
        if inside
    )
