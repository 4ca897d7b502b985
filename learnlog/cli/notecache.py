"""A project → a way to read its notes: those that a build or a command has read before, from its cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

from learnlog import files
from learnlog.collect import Project
from learnlog.files import Found, Read
from learnlog.reading.leaves import Each, Reading
from learnlog.runtime import cache
from learnlog.runtime.cache import Cache
from learnlog.runtime.memory import Memory
from learnlog.runtime.workers import Pool

FEW = 100
"""Notes that are read in the time that it takes to look for them."""

_MUCH = 20
"""What a command asks for is a part of what a build keeps; beyond so many times as much it is old."""


MANY = 500
"""Notes of which a first look takes so long that another process is worth its start."""

TO_READ = ("learnlog.reading.leaves", "learnlog.runtime.memory")
"""What reads notes there."""


@contextmanager
def recalled(project: Project, pool: Pool) -> Iterator[tuple[Read, Each]]:
    """For a command on a project: a way to read its texts, and one to work on them, where the pool is asked
    only for what is not kept."""
    opened: list[Cache] = []

    def read(root: Path, wanted: Sequence[PurePosixPath]) -> Found:
        if project.cache and len(wanted) >= FEW:
            opened.append(_opened(project))
        if len(wanted) >= MANY and all(one.blank for one in opened):
            pool.start(*TO_READ)  # while the texts are read here
        return files.read(root, wanted)

    def known(function: Any, items: Sequence[Any]) -> list[Any]:
        if not opened or len(items) < FEW:
            return pool.map(function, items)
        return Memory(lasting=False).recall(pool.map, opened[0], _of_builds)(function, items)

    try:
        yield read, known
    finally:
        for one in opened:
            one.forget(_MUCH)
            one.close()


def _opened(project: Project) -> Cache:
    return Cache(cache.place(project.root, project.docs, project.options.sources), cache.version())


def _of_builds(function: Callable[..., Any]) -> Callable[..., Any]:
    """What builds ask of a note instead: their answer holds all that this one's does."""
    from learnlog.facts import findings

    return replace(function, look=findings.look) if isinstance(function, Reading) else function
