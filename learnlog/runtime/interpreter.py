"""Work from a pipe → its answers, in an interpreter of its own.

Nothing is forked, `__main__` is not imported again, and the other ends when the process that it works for
does.
"""

from __future__ import annotations

import contextlib
import os
import pickle
import signal
import subprocess
import sys
import traceback
from collections.abc import Iterable
from importlib import import_module
from queue import SimpleQueue
from threading import Thread
from typing import IO, Any

from learnlog.runtime import garbage, pickled

_COMMAND = (
    "import sys; sys.path[:] = {path!r}; from learnlog.runtime.interpreter import serve; serve({modules!r})"
)

Answer = tuple[list[Any], Exception | None]
"""The results of a chunk up to what went wrong."""


class Interpreter:
    """Another interpreter; one that has died answers None from then on."""

    def __init__(self, modules: Iterable[str]) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", _COMMAND.format(path=sys.path, modules=[*modules])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )

    def ask(self, code: bytes, chunk: list[Any]) -> None:
        """Send it a chunk, and the pickled function to apply to it; `answer` gives what came of the next."""
        try:
            _send(self._process.stdin, pickled.dumps((code, chunk)))
        except Exception:  # it died, or the chunk cannot be sent: there will be no answer
            self.end()

    def answer(self) -> Answer | None:
        """The answer to what it was asked first of all that it has not answered."""
        try:
            answer: Answer = pickle.load(self._process.stdout)  # type: ignore[arg-type]  # it is a pipe
        except Exception:  # it died, or its answer cannot be read: the chunk is done by who asked
            self.end()
            return None
        return answer

    def end(self) -> None:
        """Stop it, whatever it is at."""
        with contextlib.suppress(OSError):
            self._process.stdin.close()  # type: ignore[union-attr]  # it is a pipe
        self._process.kill()
        self._process.wait()
        self._process.stdout.close()  # type: ignore[union-attr]


def serve(modules: Iterable[str]) -> None:
    """Answer what comes in at the standard input until it ends: the whole life of a worker, which has
    imported `modules` by the time when it is asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever was interrupted ends this by closing the pipe
    out = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())  # what anything prints is no answer
    answers: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_deliver, args=(answers, out), daemon=True).start()
    for name in modules:
        import_module(name)
    known, function = b"", None
    while True:
        try:
            code, chunk = pickle.load(sys.stdin.buffer)
        except EOFError:
            return
        with garbage.left():
            if code != known:
                known, function = code, pickle.loads(code)
            done, error = answer_to(function, chunk)
        if error is not None:
            error.add_note("".join(traceback.format_exception(error)))
        answers.put(pickled.dumps((done, error)))


def _deliver(answers: SimpleQueue[bytes], out: IO[bytes]) -> None:
    """Send answers while the next is worked out: who asked may be busy."""
    while True:
        _send(out, answers.get())


def answer_to(function: Any, chunk: Iterable[Any]) -> Answer:
    """The results for a chunk, up to the first item that the function raises for."""
    done: list[Any] = []
    try:
        for item in chunk:
            done.append(function(item))
    except Exception as error:
        return done, error
    return done, None


def _send(pipe: IO[bytes] | None, value: bytes) -> None:
    assert pipe is not None
    pipe.write(value)
    pipe.flush()
