"""A running `mkdocs serve` → seconds from saving a file until the browser has it.

It waits as the script in the pages does: until the server says that there is something new.
"""

from __future__ import annotations

import http.client
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from tests.bench.notes import LAST, note_path
from tests.bench.tools import Project

PATIENCE = 600  # seconds
PAUSE = 0.01  # between two looks
REST = 0.5  # after a change, so that the server has nothing left to do
FEW = 5  # topics: of many the navigation has none


class Server:
    """`mkdocs serve` of a project, and how long it took until it answered."""

    def __init__(self, project: Project, port: int) -> None:
        self.project = project
        self._epoch = 0
        self._port = port
        start = time.perf_counter()
        command = [*project.serve, f"127.0.0.1:{self._port}"]
        self._process = subprocess.Popen(
            command,
            cwd=project.folder,
            env=project.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._until("", 200, b"")
        self.start = time.perf_counter() - start
        self._epoch = self._newer(0)

    def stop(self) -> None:
        self._process.send_signal(signal.SIGINT)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def save(self, path: Path, content: bytes, url: str, shown: bytes) -> float:
        """Seconds from writing a file until `shown` is in what stands at `url`."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return self._until(url, 200, shown)

    def rename(self, path: Path, to: Path, url: str, shown: bytes) -> float:
        to.parent.mkdir(parents=True, exist_ok=True)
        path.rename(to)
        return self._until(url, 200, shown)

    def delete(self, path: Path, url: str) -> float:
        path.unlink()
        return self._until(url, 404, b"")

    def _until(self, url: str, status: int, shown: bytes) -> float:
        start = time.perf_counter()
        while time.perf_counter() - start < PATIENCE:
            answered, body = self._get(url)
            if answered == status and shown in body:
                taken = time.perf_counter() - start
                time.sleep(REST)
                return taken
            assert self._process.poll() is None, "the server has ended"
            if self._epoch:
                self._epoch = self._newer(self._epoch)
            else:
                time.sleep(PAUSE)
        raise AssertionError(f"{shown!r} did not appear at /{url}")

    def _newer(self, epoch: int) -> int:
        """The number of the last build, once there is one after `epoch`; MkDocs asks again each minute."""
        return int(self._get(f"livereload/{epoch}/0")[1] or epoch)

    def _get(self, url: str) -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            connection.request("GET", f"/{url}")
            answer = connection.getresponse()
            return answer.status, answer.read()
        except (ConnectionError, http.client.HTTPException):
            return 0, b""
        finally:
            connection.close()


@contextmanager
def serving(project: Project, port: int) -> Iterator[Server]:
    server = Server(project, port)
    try:
        yield server
    finally:
        server.stop()


def changes(project: Project, times: int) -> Mapping[str, list[float]]:
    """What a person does while the server runs, and the seconds of each time it was done.

    `start` is how long it took until the server answered, with what earlier builds have left.
    """
    picture = project.notes / note_path(LAST).parent / "plot.svg"
    shows = project.notes / note_path(LAST)
    picture.write_text(_drawing(-1))
    shows.write_text(f"{shows.read_text(encoding='utf-8')}\n![plot](plot.svg)\n", encoding="utf-8")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]  # the same each time, as a writer's is
    with serving(project, port):
        pass
    seconds: dict[str, list[float]] = {}
    with serving(project, port) as server:
        seconds["start"] = [server.start]
        edited = [note_path(LAST - timedelta(days=7 * number + 1)) for number in range(times)]
        seconds["edit"] = [_edit(server, path) for path in edited]
        added = [note_path(LAST + timedelta(days=number + 1)) for number in range(times)]
        seconds["add"] = [_add(server, path) for path in added]
        moved = [note_path(LAST + timedelta(days=number + 100)) for number in range(times)]
        seconds["rename"] = [_rename(server, *both) for both in zip(added, moved, strict=True)]
        seconds["image"] = [
            server.save(picture, (text := _drawing(number).encode()), _url(project, picture), text)
            for number in range(times)
        ]
        seconds["picture"] = [_illustrate(server, path) for path in moved]
        seconds["delete"] = [
            server.delete(project.notes / path, project.page(path).removesuffix("index.html"))
            for path in moved
        ]
        fresh = [note_path(LAST + timedelta(days=number + 200)) for number in range(min(times, FEW))]
        seconds["topic"] = [_add(server, path, f"---\ntags: [{path.stem}]\n---\n") for path in fresh]
    return seconds


def _edit(server: Server, path: Path) -> float:
    note = server.project.notes / path
    words = f"Corrected {path.stem}."
    text = f"{note.read_text(encoding='utf-8')}\n{words}\n"
    return server.save(note, text.encode(), _page(server, path), words.encode())


def _add(server: Server, path: Path, front: str = "") -> float:
    words = f"Words of {path.stem}."
    note = server.project.notes / path
    return server.save(note, f"{front}# New\n\n{words}\n".encode(), _page(server, path), words.encode())


def _illustrate(server: Server, path: Path) -> float:
    """A new picture and a note that shows it, saved at once."""
    note = server.project.notes / path
    picture = note.with_suffix(".svg")
    picture.write_text(_drawing(0), encoding="utf-8")
    text = f"{note.read_text(encoding='utf-8')}\n![seen]({picture.name})\n"
    return server.save(note, text.encode(), _page(server, path), picture.name.encode())


def _rename(server: Server, path: Path, to: Path) -> float:
    words = f"Words of {path.stem}."
    notes = server.project.notes
    return server.rename(notes / path, notes / to, _page(server, to), words.encode())


def _page(server: Server, path: Path) -> str:
    return server.project.page(path).removesuffix("index.html")


def _url(project: Project, path: Path) -> str:
    return path.relative_to(project.notes).as_posix()


def _drawing(number: int) -> str:
    circle = f'<circle r="{10 + number}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-50 -50 100 100">{circle}</svg>\n'
