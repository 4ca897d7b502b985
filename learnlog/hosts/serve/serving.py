"""`mkdocs serve` → the same, sooner: the site of the last time is there, and changes are told at once."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from threading import Event, Lock, Thread, get_ident
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from learnlog.hosts.incremental import stage
from learnlog.hosts.incremental.lastbuild import LastBuild
from learnlog.hosts.incremental.ledger import Ledger
from learnlog.hosts.indexing.search import Index
from learnlog.runtime.cache import Cache

QUIET = 0.05
"""Seconds without another change after which a site is built: editors write a file in some steps."""
DONE = 0.02
"""The same, after what tells of the last step. Some editors take two: a file beside is put in its place."""
PAUSE = 0.5
"""Seconds that a browser has to itself once a site is served."""
MOMENT = 0.2
"""Seconds in which it gets a page that is there anew."""
LULL = 2.0
"""Seconds without another change after which pages are written that differ in their navigation only: what is
saved in the meantime has to wait for them."""
_CHANGES = [
    *(events.FileCreatedEvent, events.FileModifiedEvent, events.FileClosedEvent),
    *(events.FileMovedEvent, events.FileDeletedEvent),
    *(events.DirCreatedEvent, events.DirMovedEvent, events.DirDeletedEvent),
]
"""What changes files. That they are read is no news: a build reads all of them, and would be told of each."""
_STEPS = (events.FileCreatedEvent, events.FileModifiedEvent)
"""What comes first, where the system tells when a file is closed."""


def settle(site: Path, kept: Path) -> Path:
    """Let the folder `site`, which is new and empty, be `kept`, which has the site of the last time.

    Returns the folder that it is. It stays what it was where another server has `kept`, or where there
    are no symbolic links.
    """
    if site.is_symlink():
        return site.resolve()
    with contextlib.suppress(OSError):
        kept.mkdir(parents=True, exist_ok=True)
        if stage.claim(kept):
            site.rmdir()
            site.symlink_to(kept, target_is_directory=True)
            return kept
    site.mkdir(exist_ok=True)
    return site


def leave(site: Path) -> None:
    """Undo `settle`: MkDocs removes `site` when it ends, and that must not reach what is kept."""
    if site.is_symlink():
        stage.release(site.resolve())
        site.unlink()


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


def watch(server: LiveReloadServer, watched: Iterable[str]) -> None:
    """Have the system tell of changes, where it can: looking at each file again and again takes seconds."""
    told = _told_by_system(server)
    if told is not None:
        found = [path for path in watched if _unwatched(server, path)]
        server.observer = told  # type: ignore[assignment]  # any observer will do
        for path in found:
            server.watch(path)


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


def _unwatched(server: LiveReloadServer, path: str) -> bool:
    try:
        server.unwatch(path)
    except KeyError:
        return False
    return True


class _Changes(FileSystemEventHandler):
    """Passes on what changed, but not what goes on in hidden folders, and says how long to wait for more."""

    def __init__(self, to: FileSystemEventHandler, folder: str, server: LiveReloadServer) -> None:
        self._to = to
        self._folder = folder
        self._server = server

    def on_any_event(self, event: FileSystemEvent) -> None:
        paths = [str(path) for path in (event.src_path, event.dest_path) if path]
        if not all(self._hidden(path) for path in paths):
            self._server.build_delay = QUIET if isinstance(event, _STEPS) else DONE
            self._to.on_any_event(event)

    def _hidden(self, path: str) -> bool:
        return any(part.startswith(".") for part in Path(path.removeprefix(self._folder)).parts)


def _told_by_system(server: LiveReloadServer) -> BaseObserver | None:
    """An observer that runs already, for what MkDocs will ask it to watch."""

    class Told(Observer):  # type: ignore[misc, valid-type]  # which class it is depends on the system
        def schedule(self, event_handler: Any, path: Any, **options: Any) -> ObservedWatch:
            changes = _Changes(event_handler, str(path), server)
            found: ObservedWatch = super().schedule(changes, path, event_filter=_CHANGES, **options)
            return found

        def start(self) -> None:
            if not self.is_alive():
                super().start()

    try:
        observer: BaseObserver = Told()
        observer.start()
    except OSError:
        return None
    return observer
