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
        return [*done, *_merged(self._done(function, [*_chunks(rest, self.jobs * SHARE)]))]

    def _done(self, function: Callable[[T], R], chunks: Sequence[list[T]]) -> list[_Answer]:
        """The answers to all chunks; each process takes the next as soon as it is free."""
        code = pickled.dumps(function)
        waiting: SimpleQueue[int] = SimpleQueue()
        for number in range(len(chunks)):
            waiting.put(number)
        answers: list[_Answer | None] = [None] * len(chunks)

        def ask(worker: _Worker) -> None:
            for number in _drained(waiting):
                answers[number] = worker.ask(code, chunks[number])

        threads = [Thread(target=ask, args=(worker,), daemon=True) for worker in self._workers]
        for thread in threads:
            thread.start()
        for number in _drained(waiting):
            answers[number] = _answer(function, chunks[number])
        for thread in threads:
            thread.join()
        return [one or _answer(function, chunk) for one, chunk in zip(answers, chunks, strict=True)]


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


def _drained(waiting: SimpleQueue[int]) -> Iterator[int]:
    with contextlib.suppress(Empty):
        while True:
            yield waiting.get_nowait()
