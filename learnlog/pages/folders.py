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
    """The folders of `notes`, one level of them."""
    found: defaultdict[str, list[Document]] = defaultdict(list, {"": []})
    for note, inside in zip(notes, below_shared(notes), strict=True):
        found[titles.unhashed(inside[0]) if inside else ""].append(note)
    slugs = Slugs()
    return tuple(
        Folder(name, slugs.take(name) if name else "", tuple(filed)) for name, filed in found.items() if filed
    )


def below_shared(notes: Sequence[Document]) -> list[tuple[str, ...]]:
    """The folders that each of `notes` is in, below the one that all are in but a README beside it: that
    tells nothing of any."""
    places = [one.path.parent.parts for one in notes]
    shared = len(commonprefix([place for place in places if place]))
    return [place[shared:] for place in places]
