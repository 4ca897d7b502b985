"""A project → a way to read its notes: those that a build or a command has read before, from its cache."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from learnlog import cache
from learnlog.cache import Cache
from learnlog.collect import Project
from learnlog.leaves import Each, Reading
from learnlog.memory import Memory

FEW = 100
"""Notes that are read in the time that it takes to look for them."""

_MUCH = 20
"""What a command asks for is a part of what a build keeps; beyond so many times as much it is old."""


@contextmanager
def recalled(project: Project, each: Each) -> Iterator[Each]:
    """`each`, for a command on a project: asked only for what is not kept."""
    opened: list[Cache] = []

    def known(function: Any, items: Sequence[Any]) -> list[Any]:
        if not project.cache or len(items) < FEW:
            return each(function, items)
        if not opened:
            opened.append(_opened(project))
        return Memory(lasting=False).recall(each, opened[0], _of_builds)(function, items)

    try:
        yield known
    finally:
        for one in opened:
            one.forget(_MUCH)
            one.close()


def _opened(project: Project) -> Cache:
    return Cache(cache.place(project.root, project.docs, project.options.sources), cache.version())


def _of_builds(function: Callable[..., Any]) -> Callable[..., Any]:
    """What builds ask of a note instead: their answer holds all that this one's does."""
    from learnlog import findings

    return replace(function, look=findings.look) if isinstance(function, Reading) else function
