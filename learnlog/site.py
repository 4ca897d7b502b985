"""The vocabulary of a site: pages and what stands on them, feeds, cards, what search finds. Values only."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import Literal

from learnlog.model import Issue, Log, Part, Text


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
    """A writer's text on a page, its headings moved below level `top` - 1.

    It is an entry's where it has an `anchor`; if it is the `title` of that, a heading with this id.
    """

    text: Text
    top: int
    anchor: str = ""
    title: bool = False


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


Fill = Callable[[str, str, Callable[[str], str]], tuple[str, tuple[str, ...]]]
"""HTML with comments that ask for views, its folder, and what the site makes of a view → HTML with the views,
and unknown names."""


@dataclass(frozen=True, slots=True)
class Site:
    """What the way through ends in: pages, the files they show, what the writer should know.

    `fill` puts views into the HTML of a page (at the folder given) that is not the log's own.
    `review` is the page of the cards. `places` leads from each note to the page that shows it.
    `scripts` are what pages ask for once they are open, by their places on the site.
    `records` makes what search finds. `locale` is the language of its words.
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
    locale: str = "en"
