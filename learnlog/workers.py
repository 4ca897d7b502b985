"""A function and items → its results, in order, worked out in several processes.

A worker is a new interpreter that reads its work from a pipe: nothing is forked, `__main__` is not
imported again, and it ends when the process that it works for does. What it cannot do is done here.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from queue import Empty, SimpleQueue
from threading import Thread
from types import TracebackType
from typing import IO, Any, TypeVar

from learnlog import pickled

T = TypeVar("T")
R = TypeVar("R")

SHARE = 3
"""Of what is left for it, a process takes one part of so many at a time: much at first, for asking costs
a little, and next to nothing at last, for all are to end at the same time."""

FEW = 16
"""Items in a chunk where it is not known how many there will be."""

LOOK, WORTH = 0.05, 0.8
"""Seconds of work after which the rest is estimated, and seconds that the rest must take."""

_COMMAND = "import sys; sys.path[:] = {path!r}; from learnlog import workers; workers.serve()"


def cores() -> int:
    """The cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def map(function: Callable[[T], R], items: Iterable[T], jobs: int, worth: float = WORTH) -> list[R]:
    """`[function(item) for item in items]` in `jobs` processes, this one among them."""
    with Pool(jobs, worth) as pool:
        return pool.map(function, items)


class Pool:
    """`jobs` processes for any number of maps, this one among them: one job is no other process.

    Work of fewer than `worth` seconds is done here. Function, items and results are pickled. The first
    exception in the order of the items is raised here, with the worker's own traceback as a note.
    """

    def __init__(self, jobs: int, worth: float = WORTH) -> None:
        self.jobs = max(jobs, 1)
        self.worth = worth
        self._workers: list[_Worker] = []

    def __enter__(self) -> Pool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self) -> None:
        for worker in self._workers:
            worker.end()
        self._workers = []

    def start(self) -> None:
        """Start the workers that there are not yet; they import what they need while this goes on."""
        with contextlib.suppress(OSError):  # no more processes are to be had: those that there are suffice
            while sys.executable and len(self._workers) < self.jobs - 1:
                self._workers.append(_Worker())

    def map(self, function: Callable[[T], R], items: Iterable[T]) -> list[R]:
        """`[function(item) for item in items]`; small work is done here."""
        every = list(items)
        if self.jobs == 1:
            return [function(item) for item in every]
        done = _tried(function, every, self.worth) if self.worth else []
        rest = every[len(done) :]
        if not rest:
            return done
        self.start()
        return [*done, *self._flowing(function, _chunks(rest, self.jobs * SHARE))]

    def follow(self, function: Callable[[T], R], items: Iterable[T]) -> list[R]:
        """As `map`, of items that take their time to come: workers that there are begin with the first."""
        if not self._workers:
            return self.map(function, items)
        coming = iter(items)
        return self._flowing(function, iter(lambda: [*islice(coming, FEW)], []))

    def _flowing(self, function: Callable[[T], R], chunks: Iterable[list[T]]) -> list[R]:
        flow = _Flow(self._workers, function)
        try:
            for chunk in chunks:
                flow.put(chunk)
            return [*_merged(flow.answers())]
        finally:
            flow.end()


class _Flow:
    """Chunks of items on their way to workers, each of which takes the next as soon as it is free."""

    def __init__(self, workers: Iterable[_Worker], function: Callable[[Any], Any]) -> None:
        self._function = function
        self._chunks: list[list[Any]] = []
        self._answers: dict[int, _Answer | None] = {}
        self._waiting: SimpleQueue[int | None] = SimpleQueue()
        code = pickled.dumps(function)
        self._threads = [Thread(target=self._ask, args=(one, code), daemon=True) for one in workers]
        for thread in self._threads:
            thread.start()

    def put(self, chunk: list[Any]) -> None:
        self._chunks.append(chunk)
        self._waiting.put(len(self._chunks) - 1)

    def answers(self) -> list[_Answer]:
        """The answers to all chunks; those that no worker has taken are worked out here."""
        for number in self._left():
            self._answers[number] = _answer(self._function, self._chunks[number])
        self.end()
        numbered = enumerate(self._chunks)
        return [self._answers.get(number) or _answer(self._function, chunk) for number, chunk in numbered]

    def end(self) -> None:
        """Let the workers go, as soon as they have answered what they were asked."""
        for _ in self._left():
            continue
        for _ in self._threads:
            self._waiting.put(None)
        for thread in self._threads:
            thread.join()
        self._threads = []

    def _left(self) -> Iterator[int]:
        with contextlib.suppress(Empty):
            while (number := self._waiting.get_nowait()) is not None:
                yield number

    def _ask(self, worker: _Worker, code: bytes) -> None:
        while (number := self._waiting.get()) is not None:
            self._answers[number] = worker.ask(code, self._chunks[number])


_Answer = tuple[list[Any], Exception | None]
"""The results of a chunk up to what went wrong."""


class _Worker:
    """Another interpreter; one that has died answers None from then on."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _COMMAND.format(path=sys.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def ask(self, code: bytes, chunk: list[Any]) -> _Answer | None:
        try:
            _send(self._process.stdin, (code, chunk))
            answer: _Answer = pickle.load(self._process.stdout)  # type: ignore[arg-type]  # it is a pipe
        except Exception:  # it died, or its answer cannot be read: the chunk is done by who asked
            self.end()
            return None
        return answer

    def end(self) -> None:
        with contextlib.suppress(OSError):
            self._process.stdin.close()  # type: ignore[union-attr]  # it is a pipe
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()  # type: ignore[union-attr]


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


def serve() -> None:
    """Answer what comes in at the standard input until it ends: the whole life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever was interrupted ends this by closing the pipe
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what anything prints is no answer
    known, function = b"", None
    while True:
        try:
            code, chunk = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        if code != known:
            known, function = code, pickle.loads(code)
        done, error = _answer(function, chunk)
        if error is not None:
            error.add_note("".join(traceback.format_exception(error)))
        _send(out, (done, error))


def _answer(function: Any, chunk: Iterable[Any]) -> _Answer:
    done: list[Any] = []
    try:
        for item in chunk:
            done.append(function(item))
    except Exception as error:
        return done, error
    return done, None


def _send(pipe: IO[bytes] | None, value: object) -> None:
    assert pipe is not None
    pipe.write(pickled.dumps(value))
    pipe.flush()


def _merged(answers: Iterable[_Answer]) -> Iterator[Any]:
    for done, error in answers:
        yield from done
        if error is not None:
            raise error
