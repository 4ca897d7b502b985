"""The vocabulary of a log: sources, dates, entries, topics, issues, options. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Literal

from learnlog.gfm.values import Block, Links

Precision = Literal["day", "range", "week", "month", "year", "number"]
Severity = Literal["warning", "info"]

ROOT = PurePosixPath()


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
    days. `month`/`day` alone (`3월 6일` with no year anywhere) stay partial: no `start`; so do
    `last_month`/`last_day`, the end of such a range, and a `weekday` alone (Monday is 0).
    `week` numbers that are not ISO weeks of a known year are precision "week" with `number`.
    A precision of None is no date at all: what was written cannot be one, or nothing decides it.
    """

    precision: Precision | None
    start: date | None = None
    end: date | None = None
    number: int | None = None
    last: int | None = None
    round: int | None = None
    month: int | None = None
    day: int | None = None
    last_month: int | None = None
    last_day: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Text:
    """Markdown with the way back: line i of `text` stands at line `lines[i]` (0-based) of `path`."""

    path: PurePosixPath
    text: str
    lines: tuple[int, ...]

    def below(self) -> Text:
        """It without its first line, and blank ones after that."""
        rest = self.text.partition("\n")[2]
        bare = rest.lstrip("\n")
        blank = len(rest) - len(bare)
        return Text(self.path, bare, self.lines[1 + blank :] if bare else ())


@dataclass(frozen=True, slots=True)
class Note:
    """A source that has been read: front matter set apart, the rest as clean GFM and its blocks.

    `meta` is the front matter (empty where there is none). `blocks` tile `text`.
    """

    path: PurePosixPath
    meta: Mapping[str, object]
    text: Text
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Findings:
    """What the text of a part holds, whatever stands around it: found once, and kept with it.

    `links` are those that may lead to a note or file, `works` key, address and title of what others lead
    to on the web. `tasks` are line (0-based in the body), words and state, `cards` id, question and
    answer, `words` those that could tell what it has in common with others, with a space between;
    `length` is how many words and how many Chinese, Japanese and Korean characters there are to read.
    """

    links: Links
    works: tuple[tuple[str, str, str], ...]
    tasks: tuple[tuple[int, str, bool], ...]
    cards: tuple[tuple[str, str, Text], ...]
    words: str
    length: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Entry:
    """A dated slice of a note.

    `title` is plain text, may be empty. `topics` stand outermost first. `line` is where the date
    stands in the source (0-based), `last_line` where the entry ends there (exclusive). `body` is a
    slice of the normalized source without the heading that carries the date; but for one that is `titled`
    its first line is the title as Markdown, which is more than words. `excerpt` is the first words below
    the title and `heading` the heading that it begins with, if it does; both plain. Under the date of one
    that is `empty` stands nothing that a reader sees. `findings` follow from the rest.
    """

    when: When
    title: str
    topics: tuple[str, ...]
    tags: tuple[str, ...]
    path: PurePosixPath
    line: int
    last_line: int
    body: Text
    titled: bool = False
    heading: str = ""
    excerpt: str = ""
    empty: bool = False
    findings: Findings | None = field(default=None, compare=False, repr=False)

    @property
    def text(self) -> Text:
        """What stands below its title."""
        return self.body.below() if self.titled else self.body


@dataclass(frozen=True, slots=True)
class Section:
    """An undated slice of a note: what stands before, between and after its entries.

    `level` is the highest rank among its headings, 7 without any. `findings` follow from the rest.
    """

    topics: tuple[str, ...]
    path: PurePosixPath
    body: Text
    level: int = 7
    findings: Findings | None = field(default=None, compare=False, repr=False)


Part = Entry | Section


@dataclass(frozen=True, slots=True)
class Document:
    """A note cut into parts, in the order they were written.

    `whole` says that the file is one entry (its name or front matter dates it). `anchors` lead from
    GitHub's ids of its headings, and then from those that its HTML gives, to their lines (0-based).
    """

    path: PurePosixPath
    title: str
    tags: tuple[str, ...]
    parts: tuple[Part, ...]
    anchors: Mapping[str, int]
    whole: bool = False

    @property
    def ids(self) -> dict[int, str]:
        """The ids of its headings by their lines, GitHub's before those that its writer gave."""
        return {line: anchor for anchor, line in reversed([*self.anchors.items()])}

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple([part for part in self.parts if isinstance(part, Entry)])

    @property
    def sections(self) -> tuple[Section, ...]:
        return tuple([part for part in self.parts if isinstance(part, Section)])


@dataclass(frozen=True, slots=True)
class Topic:
    """What a writer files entries under, with everything under it in the order it was written."""

    name: str
    slug: str
    parts: tuple[Part, ...]

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple([part for part in self.parts if isinstance(part, Entry)])


@dataclass(frozen=True, slots=True)
class Log:
    """All that was read: documents in the order to read them, entries in order of time.

    `empty` are entries under whose dates nothing stands: days that were begun and not written. They
    are listed and count for nothing else.
    """

    documents: tuple[Document, ...]
    entries: tuple[Entry, ...]
    topics: tuple[Topic, ...]
    empty: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Options:
    """What a user can say about a log; the plugin and the command line mirror these names.

    `sources`: globs of further notes, relative to the configuration file. `include`, `exclude`:
    globs of notes that have the last word on what is an entry. `day_first`: settles `3/4/25`
    where the log itself cannot. `day_one`: the date of day 1, for logs that count days.
    `hold_future`: entries of days that are yet to come are drafts.
    `title`, `description`: what the home page says the log is.
    """

    sources: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    title: str = ""
    description: str = ""
    day_first: bool | None = None
    day_one: date | None = None
    hold_future: bool = False
