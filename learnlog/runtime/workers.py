"""A function and items → its results, in order, worked out in several processes.

What a worker (`interpreter`) cannot do is done here.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from math import inf
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Any, Generic, TypeVar

from learnlog.runtime import pickled
from learnlog.runtime.interpreter import Answer, Interpreter, answer_to

T = TypeVar("T")
R = TypeVar("R")

SHARE = 3
"""Of what is left for it, a process takes one part of so many at a time: much at first, for asking costs
a little, and next to nothing at last, for all are to end at the same time."""

FEW = 16
"""Items in a chunk where it is not known how many there will be."""

AHEAD = 2
"""Chunks that a worker has at a time, so that it need not wait for the next."""

LOOK, WORTH = 0.05, 0.8
"""Seconds of work after which the rest is estimated, and seconds that the rest must take."""


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Pool:
    """`jobs` processes for any number of maps, this one among them: one job is no other process.

    Work of fewer than `worth` seconds is done here. Function, items and results are pickled. The first
    exception in the order of the items is raised here, with the worker's own traceback as a note.
    """

    def __init__(self, jobs: int, worth: float = WORTH) -> None:
        self.jobs = max(jobs, 1)
        self.worth = worth
        self._workers: list[Interpreter] = []

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        """Stop the workers."""
        for worker in self._workers:
            worker.end()
        self._workers = []

    @property
    def started(self) -> bool:
        """Whether there are others than this process."""
        return bool(self._workers)

    def start(self, *modules: str, most: int = sys.maxsize) -> None:
        """Start the workers that there are not yet, `most` at the most; they import `modules` while this
        goes on."""
        with contextlib.suppress(OSError):  # no more processes are to be had: those that there are suffice
            while sys.executable and len(self._workers) < min(self.jobs - 1, most):
                self._workers.append(Interpreter(modules))

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> list[R]:
        """`[function(item) for item in items]`; small work is done here."""
        flow = self._flow(function, [*items])
        try:
            return [*flow]
        finally:
            flow.end()

    def ahead(self, function: Callable[[T], R], items: Iterable[T]) -> Flow[R]:
        """As `map`, but results are waited for when they are asked for, and of items that take their time
        to come workers that there are begin with the first."""
        if not self._workers:
            return self._flow(function, [*items])
        coming = iter(items)
        return Flow(function, self._workers).fed(iter(lambda: [*islice(coming, FEW)], []))

    def _flow(self, function: Callable[[T], R], items: list[T]) -> Flow[R]:
        worth = self.worth if self.jobs > 1 else inf
        done = _tried(function, items, worth) if worth else []
        rest = items[len(done) :]
        if rest:
            self.start()
        flow = Flow(function, self._workers if rest else (), done)
        return flow.fed(_chunks(rest, self.jobs * SHARE))


class Flow(Generic[R]):
    """The results for items by their numbers, some of which are `done`, while chunks of the others are on
    their way to workers. Who asks for a result that is not there works on what no worker has taken."""

    def __init__(
        self, function: Callable[[Any], R], workers: Iterable[Interpreter], done: Iterable[R] = ()
    ) -> None:
        self._function = function
        self._results = dict(enumerate(done))
        self._errors: dict[int, Exception] = {}
        self._count = len(self._results)
        self._waiting: SimpleQueue[_Chunk | None] = SimpleQueue()
        self._answered: SimpleQueue[tuple[_Chunk, Answer | None]] = SimpleQueue()
        workers = [*workers]
        code = pickled.dumps(function) if workers else b""
        self._threads = [Thread(target=self._supply, args=(one, code), daemon=True) for one in workers]
        for thread in self._threads:
            thread.start()

    def fed(self, chunks: Iterable[list[Any]]) -> Flow[R]:
        """It, with these chunks of items too."""
        try:
            for chunk in chunks:
                self._waiting.put((self._count, chunk))
                self._count += len(chunk)
        except BaseException:
            self.end()
            raise
        return self

    def __getitem__(self, number: int) -> R:
        while number not in self._results:
            if number in self._errors:
                raise self._errors[number]
            self._advance()
        return self._results[number]

    def take(self, number: int) -> R:
        """A result that nobody asks for again."""
        self[number]
        return self._results.pop(number)

    def __iter__(self) -> Iterator[R]:
        return (self[number] for number in range(self._count))

    def end(self) -> None:
        """Let the workers go, as soon as they have answered what they were asked; what is left is done here
        by who asks for it."""
        while left := self._taken(wait=False):
            self._answered.put((left, None))
        self._waiting.put(None)
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _advance(self) -> None:
        """Take an answer; while there is none, work one out."""
        untaken = self._taken(wait=False) if self._answered.empty() else None
        (first, chunk), answer = (untaken, None) if untaken else self._answered.get()
        done, error = answer or answer_to(self._function, chunk)
        self._results.update(enumerate(done, first))
        if error is not None:
            self._errors.update(dict.fromkeys(range(first + len(done), first + len(chunk)), error))

    def _taken(self, wait: bool) -> _Chunk | None:
        """The next chunk; None where there is none, or no more are to come."""
        with contextlib.suppress(Empty):
            if taken := self._waiting.get(wait):
                return taken
            self._waiting.put(None)  # for the others, too
        return None

    def _supply(self, worker: Interpreter, code: bytes) -> None:
        """Ask a worker again and again: while it works on one chunk it has the next."""
        asked: deque[_Chunk] = deque()
        while True:
            while len(asked) < AHEAD and (taken := self._taken(wait=not asked)):
                worker.ask(code, taken[1])
                asked.append(taken)
            if not asked:
                return
            self._answered.put((asked.popleft(), worker.answer()))


_Chunk = tuple[int, list[Any]]
"""Items, and the number of the first."""


def _tried(function: Callable[[T], R], items: Sequence[T], worth: float) -> list[R]:
    """The results of the first items: of as many as it takes to know that the rest is worth a process."""
    done: list[R] = []
    begun = time.monotonic()
    for item in items:
        done.append(function(item))
        taken = time.monotonic() - begun
        if taken > LOOK and taken / len(done) * (len(items) - len(done)) > worth:
            break
    return done


def _chunks(items: list[T], parts: int) -> Iterator[list[T]]:
    """`items` in order, each chunk one of so many parts of what is left."""
    at = 0
    while at < len(items):
        size = max((len(items) - at) // parts, 1)
        yield items[at : at + size]
        at += size
