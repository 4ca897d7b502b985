"""A project and its command → seconds and bytes."""

from __future__ import annotations

import gzip
import os
import subprocess
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from tests.bench.tools import Project

OFTEN = 0.05  # seconds from one look at the memory to the next


def build(project: Project) -> tuple[float, float]:
    """As `run`, of a build."""
    return run(project, project.build)


def run(project: Project, command: Sequence[str]) -> tuple[float, float]:
    """Seconds from the start of a command's process to its end, and those that processors worked for it."""
    with tempfile.TemporaryFile() as said:
        start, worked = time.perf_counter(), _worked()
        with _running(project, command, said.fileno()) as process:
            code = process.wait()
        taken = time.perf_counter() - start
        said.seek(0)
        assert code == 0, said.read().decode()[-3000:]
    return taken, _worked() - worked


def _worked() -> float:
    times = os.times()
    return times.children_user + times.children_system


def peak_memory(project: Project) -> int:
    """The most bytes that a build and its processes hold at a time; 0 where there is no /proc.

    Memory that processes share counts once: each is given its part of it.
    """
    peak = 0
    ended = threading.Event()

    def look(root: int) -> None:
        nonlocal peak
        while not ended.wait(OFTEN):
            peak = max(peak, sum(map(_held, _family(root))))

    with _running(project, project.build, subprocess.DEVNULL) as process:
        looking = threading.Thread(target=look, args=(process.pid,))
        looking.start()
        code = process.wait()
        ended.set()
        looking.join()
    assert code == 0
    return peak


def sizes(pages: Iterable[Path]) -> tuple[float, float]:
    """The median bytes of pages, as they are and compressed as servers do."""
    contents = [page.read_bytes() for page in pages]
    packed = [len(gzip.compress(content, 6)) for content in contents]
    return median(map(len, contents)), median(packed)


@contextmanager
def _running(project: Project, command: Sequence[str], out: int) -> Iterator[subprocess.Popen[bytes]]:
    with subprocess.Popen(
        command, cwd=project.folder, env=project.environment, stdout=out, stderr=subprocess.STDOUT
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def _family(pid: int) -> Iterator[int]:
    """A process and all that it has started."""
    yield pid
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            children = task.read_text()
        except OSError:  # has just ended
            continue
        for child in children.split():
            yield from _family(int(child))


def _held(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
