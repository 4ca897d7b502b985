"""The vocabulary of a log: sources, dates, entries, topics, pages, issues. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Literal

Precision = Literal["day", "range", "week", "month", "year", "number"]
Severity = Literal["warning", "info"]


@dataclass(frozen=True, slots=True)
class Issue:
    """A flaw in a note, as data: where (1-based), a stable code, what, and what to do about it."""

    path: PurePosixPath
    line: int
    column: int
    code: str
    message: str
    fix: str = ""
    severity: Severity = "warning"

    def __str__(self) -> str:
        fix = f" ({self.fix})" if self.fix else ""
        return f"{self.path}:{self.line}:{self.column} {self.code} {self.message}{fix}"


@dataclass(frozen=True, slots=True)
class Source:
    """A file of notes: `text` has `\\n` newlines only, no BOM, no NUL. `path` is relative to the root."""

    path: PurePosixPath
    text: str


@dataclass(frozen=True, slots=True)
class When:
    """A date as precise as it was written.

    `start` and `end` are the first and last day (inclusive); a day has both equal. Day and week
    numbers without a date (`Day 12`, `R2D14`) have `number` (and `last` for `Day 45-50`) and no
    days. `month`/`day` alone (`3월 6일` with no year anywhere) stay partial: no `start`.
    `week` numbers that are not ISO weeks of a known year are precision "week" with `number`.
    """

    precision: Precision
    start: date | None = None
    end: date | None = None
    number: int | None = None
    last: int | None = None
    round: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Markdown with the way back: line i of `text` stands at line `lines[i]` (0-based) of `path`."""

    path: PurePosixPath
    text: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated slice of a note.

    `title` is plain text, may be empty. `topics` stand outermost first. `line` and `last_line`
    are the entry's lines in its source (0-based, half-open). `body` is a slice of the normalized
    source without the line that carries the date.
    """

    when: When
    title: str
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    path: PurePosixPath
    line: int
    last_line: int
    body: Text
