"""Real logs the whole way through → what breaks on it, per log.

    python -m tests.bench.real [LOG …]

A log is sound if no file raises, its clean text is tiled by its blocks, a second cleaning changes
nothing, and `check --lost` finds nothing. The slowest file is named with its seconds.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from learnlog import build, files
from learnlog.cli import lost, project
from learnlog.collect import collect
from learnlog.gfm import blocks
from learnlog.gfm.normalize import normalize
from learnlog.model import Issue, Source
from learnlog.reading import frontmatter
from learnlog.render import Renderer
from tests.conftest import SHARED


@dataclass(frozen=True, slots=True)
class Found:
    """How many files a log has, how long the slowest took to be cleaned and cut, and what is wrong."""

    files: int
    slowest: float
    slow: str
    unsound: tuple[str, ...]
    lost: tuple[Issue, ...]


def logs(shared: Path = SHARED) -> list[Path]:
    """Every real log that is here: folders of notes, and the folder of single files."""
    return [*sorted((shared / "corpus").iterdir()), shared / "seeds"]


def check(log: Path) -> Found:
    """One log, read, built and rendered as `learnlog check --lost` would see it."""
    found = project.find(log)
    notes = collect(found)
    around = build.Surroundings(found.base, files.below(found.root))
    site = build.site(notes.documents, found.options, around)
    renderer = Renderer()
    pages = {page.url: f"{renderer.page(page).html} {page.title}" for page in site.pages}
    made, at = build.listing(notes.documents, around)
    seconds = {source.path: _seconds(source) for source in notes.sources}
    slow = max(seconds, key=seconds.__getitem__)
    return Found(
        len(notes.sources),
        seconds[slow],
        str(slow),
        tuple(wrong for source in notes.sources for wrong in _unsound(source)),
        tuple(lost.find(notes.sources, made, at, pages)),
    )


def _seconds(source: Source) -> float:
    begun = time.process_time()
    blocks.parse(normalize(frontmatter.split(source.text)[1]).text)
    return time.process_time() - begun


def _unsound(source: Source) -> Iterator[str]:
    clean = normalize(frontmatter.split(source.text)[1]).text
    if normalize(clean).text != clean:
        yield f"{source.path}: a second cleaning changes something"
    ends = [0, *(block.end for block in blocks.parse(clean))]
    starts = [*(block.start for block in blocks.parse(clean)), clean.count("\n") + 1]
    if ends != starts:
        yield f"{source.path}: blocks do not tile it"


def main() -> int:
    wanted = sys.argv[1:]
    total = wrong = 0
    for log in logs():
        if wanted and not any(name in log.name for name in wanted):
            continue
        found = check(log)
        total += found.files
        wrong += len(found.unsound) + len(found.lost)
        print(
            f"{log.name:<44} {found.files:>5} files  slowest {found.slowest:.2f} s ({found.slow})", flush=True
        )
        for line in (*found.unsound, *map(str, found.lost)):
            print(f"    {line}")
    print(f"{total} files, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
