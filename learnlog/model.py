"""The vocabulary of a log: sources, dates, entries, topics, pages, issues. Values only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
    slice of the normalized source without the heading that carries the date. `excerpt` is its first
    words and `heading` the heading that it begins with, if it does; both plain. Under the date of one
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
    heading: str = ""
    excerpt: str = ""
    empty: bool = False
    findings: Findings | None = field(default=None, compare=False, repr=False)


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
    GitHub's ids of its headings to their lines (0-based).
    """

    path: PurePosixPath
    title: str
    tags: tuple[str, ...]
    parts: tuple[Part, ...]
    anchors: Mapping[str, int]
    whole: bool = False

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
    """All that was read: documents in path order, entries in order of time.

    `empty` are entries under whose dates nothing stands: days that were begun and not written. They
    are listed and count for nothing else.
    """

    documents: tuple[Document, ...]
    entries: tuple[Entry, ...]
    topics: tuple[Topic, ...]
    empty: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of a fragment, for the table of contents."""

    level: int
    id: str
    title: str


@dataclass(frozen=True, slots=True)
class Html:
    """A fragment of ours: trusted HTML, with the headings in it."""

    html: str
    headings: tuple[Heading, ...] = ()


@dataclass(frozen=True, slots=True)
class Prose:
    """A writer's text on a page, its headings moved below level `top` - 1."""

    text: Text
    top: int
    anchor: str = ""


Parts = tuple[Html | Prose, ...]

PageKind = Literal[
    "home",
    "day",
    "number",
    "month",
    "year",
    "archive",
    "topics",
    "topic",
    "part",
    "tags",
    "loops",
    "library",
    "review",
    "notes",
    "note",
]


@dataclass(frozen=True, slots=True)
class Page:
    """A page of the site. `url` is relative to the site's root, a folder (`2025/05/31/`).

    `make` makes its `parts`, when they are asked for. `facts` are all that they depend on: where these
    have the same `repr`, in whatever process, so have the parts. None where that is not known.

    `previous` and `next` are urls of neighbours. `search` is false for pages that only gather
    what others hold, so that search finds each thing once. `source` is what the page was made
    from, where it is one place: path and 0-based line. A `wide` page has no outline beside it.
    """

    kind: PageKind
    url: str
    title: str
    make: Callable[[], Parts] = field(compare=False, repr=False)
    description: str = ""
    search: bool = True
    previous: str = ""
    next: str = ""
    source: tuple[PurePosixPath, int] | None = None
    wide: bool = False
    facts: tuple[object, ...] | None = field(default=None, repr=False)

    @property
    def parts(self) -> Parts:
        return self.make()


@dataclass(frozen=True, slots=True)
class Card:
    """A question (plain words) and its answer. `id` stays the same as long as the question does."""

    id: str
    question: str
    answer: Text
    part: Part


@dataclass(frozen=True, slots=True)
class FeedItem:
    """An entry in a feed. `url` is its page and anchor, `id` stays the same when those change."""

    id: str
    url: str
    title: str
    day: date
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Feed:
    """The latest entries of the page `url`, newest first."""

    id: str
    url: str
    title: str
    author: str
    items: tuple[FeedItem, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A text that is found: on `page`, below `anchor` where that has others too and is called `above`.

    `when` is its date in words, `iso` in numbers, `days` what typed dates are compared with: `20240903`,
    or less of it. `body` is Markdown. All of it is text, none HTML.
    """

    page: str
    anchor: str
    title: str
    when: str = ""
    iso: str = ""
    days: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    body: str = ""
    above: str = ""


Fill = Callable[[str, str], tuple[str, tuple[str, ...]]]
"""HTML with comments that ask for views, and its folder → HTML with the views, and unknown names."""


@dataclass(frozen=True, slots=True)
class Site:
    """What the way through ends in: pages, the files they show, what the writer should know.

    `fill` puts views into the HTML of a page (at the folder given) that is not the log's own.
    `review` is the page of the cards. `places` leads from each note to the page that shows it.
    `scripts` are what pages ask for once they are open, by their places on the site.
    `records` makes what search finds.
    """

    log: Log
    pages: tuple[Page, ...]
    assets: tuple[PurePosixPath, ...]
    issues: tuple[Issue, ...]
    feeds: tuple[Feed, ...] = ()
    fill: Fill | None = None
    cards: tuple[Card, ...] = ()
    review: str = ""
    places: Mapping[PurePosixPath, str] = field(default_factory=dict)
    scripts: Mapping[str, str] = field(default_factory=dict)
    records: Callable[[], tuple[Record, ...]] = tuple


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
