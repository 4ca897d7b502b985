"""The values that dates are read through: candidate, mention, verdict, problem."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Literal

from learnlog.model import When

Place = Literal["front matter", "name", "path", "heading", "summary", "label", "item", "cell"]
Order = Literal["dmy", "mdy", "ymd", "ydm"]
Shape = Literal[
    "iso",  # four-digit year first: 2024-03-09, 2024/3/9, 20240309, 2024年3月9日
    "year-last",  # 3/2/2025
    "two-digit",  # 3/2/25, 21.05.17
    "yymmdd",  # 240521
    "no-year",  # 10/15
    "mmdd",  # 0502
    "named",  # Sep 9, 2024; 9 Sep
    "month",  # May 2025, 2024-03, 5월
    "day",  # 7일
    "year",
    "week",  # 2024-W10, Week 3
    "number",  # Day 12, R2D14
    "weekday",  # Thursday
]


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a candidate. `order` None: the words leave no choice.

    Exactly one of `when` and `error` is set; `error` says why this is no date.
    """

    order: Order | None
    when: When | None
    error: str = ""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Characters `start` to `end` of a string that could date an entry.

    `text` is the date as it was written, `rest` the string without it: the title.
    A `weak` candidate looks like much else (`10/15`, `0502`): it counts only in company.
    `weekday` (Monday is 0) stands beside the date.
    """

    start: int
    end: int
    text: str
    shape: Shape
    readings: tuple[Reading, ...]
    rest: str
    weak: bool = False
    weekday: int | None = None

    def first_day(self, order: Order) -> date | None:
        """The first day it means when its numbers stand in this order."""
        for reading in self.readings:
            if reading.order == order and reading.when:
                return reading.when.start
        return None


@dataclass(frozen=True, slots=True)
class Mention:
    """A candidate where it stands in the log; `line` is 0-based."""

    path: PurePosixPath
    line: int
    candidate: Candidate
    place: Place

    def __hash__(self) -> int:  # of 7,000 mentions a third of the time went into hashing their readings
        return hash((self.path, self.line, self.candidate.start, self.place))


def in_order(mention: Mention) -> tuple[tuple[str, ...], int, int]:
    """Sort key: file by file, as they are read. Parts of paths are compared faster than paths."""
    return mention.path.parts, mention.line, mention.candidate.start


@dataclass(frozen=True, slots=True)
class Evidence:
    """A line (0-based) that speaks for the verdict, and its words."""

    path: PurePosixPath
    line: int
    words: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """The order of day and month in one log, and why.

    `order` is for dates with their year last or left out, `two_digit` for three numbers of two
    digits, by separator (`.`): there the year may come first. None or absent: undecided.
    """

    order: Order | None
    evidence: tuple[Evidence, ...] = ()
    reason: str = ""
    two_digit: tuple[tuple[str, Order | None], ...] = ()

    def order_of(self, candidate: Candidate) -> Order | None:
        if candidate.shape != "two-digit":
            return self.order
        return dict(self.two_digit).get(separator(candidate.text), self.order)


@dataclass(frozen=True, slots=True)
class Context:
    """What stands around a date that is not whole.

    `year`, `month` come from folder, file name or the headings above; `within` is the range of days
    of the heading above (a week); `before` and `after` are the nearest whole dates of the same file.
    """

    year: int | None = None
    month: int | None = None
    within: tuple[date, date] | None = None
    before: date | None = None
    after: date | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a candidate has no date, or what is odd about the one it has."""

    code: str
    message: str
    fix: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a mention comes to: a date, problems, or both (a date that contradicts its weekday)."""

    when: When | None
    problems: tuple[Problem, ...] = field(default=())


def separator(text: str) -> str:
    """The first character between two numbers."""
    return next((c for c in text.lstrip("0123456789") if not c.isspace()), "")
