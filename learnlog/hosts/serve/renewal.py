"""Changes → the site as they make it, one renewal at a time; what nobody waits for is done afterwards."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator
from functools import partial
from threading import Event, Lock, Thread, get_ident

from learnlog.hosts.incremental.lastbuild import LastBuild
from learnlog.hosts.incremental.ledger import Ledger
from learnlog.hosts.indexing.search import Index
from learnlog.runtime.cache import Cache

PAUSE = 0.5
"""Seconds that a browser has to itself once a site is served."""
MOMENT = 0.2
"""Seconds in which it gets a page that is there anew."""
LULL = 2.0
"""Seconds without another change after which pages are written that differ in their navigation only: what is
saved in the meantime has to wait for them."""


class Renewal:
    """How a server brings its site up to date: by what `mend` does, and where that does not do, by a `whole`
    build. One of them at a time."""

    def __init__(self, whole: Callable[[], None], mend: Callable[[], bool]) -> None:
        self._whole = whole
        self._mend = mend
        self._turn = Lock()
        self._over = Event()
        self._left: Callable[[], None] | None = None
        self._due: object = None

    def __call__(self) -> None:
        with self._turn:
            self._left = self._due = None  # they are a part of this one
            if not self._mend():
                self._whole()

    def later(self, work: Callable[[], None]) -> Callable[[], bool]:
        """Leave the end of a renewal until a browser has what it waits for.

        What this returns does it then, unless another renewal has begun, which does that too: it says
        whether the site is complete.
        """
        self._left = work
        return partial(self._complete, work)

    def _complete(self, work: Callable[[], None]) -> bool:
        self._over.wait(MOMENT)
        with self._turn:
            is_last = self._left is work
            if is_last:
                work()
                self._left = None
            return is_last

    def prepare(self, pause: float = PAUSE) -> None:
        """Build the whole site while it is served, once nothing has been saved for a `pause` (seconds)."""
        self._due = due = object()
        Thread(target=self._prepare, args=(due, pause), name="whole", daemon=True).start()

    def _prepare(self, due: object, pause: float) -> None:
        self._over.wait(pause)
        with self._turn, _silence():  # it was said already
            if self._due is due and not self._over.is_set():
                self._whole()

    def end(self) -> None:
        """Wait until the site is not being worked at any more, and is complete."""
        self._over.set()
        with self._turn:
            if self._left is not None:
                self._left()
                self._left = None


@contextlib.contextmanager
def _silence() -> Iterator[None]:
    """Nothing that this thread says is heard by those that hear MkDocs now."""
    this, handlers = get_ident(), [*logging.getLogger("mkdocs").handlers]

    def is_other(record: logging.LogRecord) -> bool:
        return record.thread != this

    for handler in handlers:
        handler.addFilter(is_other)
    try:
        yield
    finally:
        for handler in handlers:
            handler.removeFilter(is_other)


def rest(
    complete: Callable[[], bool],
    index: Index | None,
    ledger: Ledger | None,
    last: LastBuild | None,
    cache: Cache,
) -> None:
    """Do, beside what else goes on, what is still to be done once a site is served: a saved note is shown
    before it is found."""

    def work() -> None:
        if not complete():
            return
        if index is not None:
            index.renew()
        if index is None or not index.stopped:
            remember(ledger, last, cache)

    Thread(target=work, name="rest", daemon=True).start()


def remember(ledger: Ledger | None, last: LastBuild | None, cache: Cache) -> None:
    """Keep for other processes what is on the site now."""
    cache = cache.again()
    if ledger is not None:
        ledger.save(cache)
    if last is not None:
        last.keep(cache)
    cache.close()
