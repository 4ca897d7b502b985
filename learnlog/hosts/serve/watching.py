"""A server → the same, told of changes at once by the system, and of none that is no news."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from mkdocs.livereload import LiveReloadServer
from watchdog import events
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

QUIET = 0.05
"""Seconds without another change after which a site is built: editors write a file in some steps."""
DONE = 0.02
"""The same, after what tells of the last step. Some editors take two: a file beside is put in its place."""
_CHANGES = [
    *(events.FileCreatedEvent, events.FileModifiedEvent, events.FileClosedEvent),
    *(events.FileMovedEvent, events.FileDeletedEvent),
    *(events.DirCreatedEvent, events.DirMovedEvent, events.DirDeletedEvent),
]
"""What changes files. That they are read is no news: a build reads all of them, and would be told of each."""
_STEPS = (events.FileCreatedEvent, events.FileModifiedEvent)
"""What comes first, where the system tells when a file is closed."""


def watch(server: LiveReloadServer, watched: Iterable[str]) -> None:
    """Have the system tell of changes, where it can: looking at each file again and again takes seconds."""
    told = _told_by_system(server)
    if told is not None:
        found = [path for path in watched if _unwatched(server, path)]
        server.observer = told  # type: ignore[assignment]  # any observer will do
        for path in found:
            server.watch(path)


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
