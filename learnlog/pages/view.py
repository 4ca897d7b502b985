"""What every view needs: the log, where its parts are, and how dates read in the site's language."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from itertools import chain, repeat
from pathlib import PurePosixPath
from typing import Literal, NamedTuple
from urllib.parse import quote

from babel import Locale
from babel.dates import DateTimePattern, format_skeleton, format_timedelta, get_date_format, parse_pattern

from learnlog import cards, log, tasks, theme, urls, works
from learnlog.gfm import blocks
from learnlog.gfm.slugs import Slugs
from learnlog.links import Leads
from learnlog.model import (
    Card,
    Document,
    Entry,
    Heading,
    Html,
    Log,
    Options,
    Part,
    Precision,
    Prose,
    Section,
    Topic,
    When,
)
from learnlog.pages import citations, stamps
from learnlog.pages.citations import Citation
from learnlog.pages.stamps import Stamps
from learnlog.remembered import NOTHING, Remembered
from learnlog.tasks import Task
from learnlog.urls import Addresses
from learnlog.works import Work

EMPTY = "Nothing written"
NO_HEADING = 7
"""The level of a section without any."""
_Form = Literal["full", "medium", "EEE", "LLL"]
"""The length of a date, or a part of it."""


class Summary(NamedTuple):
    """How many entries a topic has, their first and last day in words, and when the last was."""

    entries: int
    span: str
    last: date


@dataclass(frozen=True, slots=True)
class View:
    """`sources` is a web address with `{path}` and `{line}` in it, or empty.

    `works` is the library, `cited` the works that each entry mentions, `topic_urls` leads from names of
    topics (casefolded) to their pages, `summaries` are of all topics in turn. `same_day` leads from a month
    and day to the days of all years, `tagged` and `tag_anchors` from a tag to its entries and to its place
    on the page of tags. Headings that are `repeated` begin so many entries that they name none. `titles`
    are those of entries, `stamps` those of parts, which hold while pages are planned. Both, and `cited`,
    tell a part by its `id`. `library` and `shared` are facts: of all works, and of all pages, as text.
    """

    log: Log
    at: Addresses
    options: Options
    days: Mapping[date, tuple[Entry, ...]]
    locale: str = "en"
    sources: str = ""
    tasks: tuple[Task, ...] = ()
    works: tuple[Work, ...] = ()
    cited: Mapping[int, Sequence[Citation]] = field(default_factory=dict)
    documents: Mapping[PurePosixPath, Document] = field(default_factory=dict)
    topic_urls: Mapping[str, str] = field(default_factory=dict)
    summaries: Sequence[Summary] = ()
    same_day: Mapping[tuple[int, int], tuple[date, ...]] = field(default_factory=dict)
    tagged: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    tag_anchors: Mapping[str, str] = field(default_factory=dict)
    deck: tuple[Card, ...] = ()
    repeated: frozenset[str] = frozenset()
    titles: Mapping[int, str] = field(default_factory=dict)
    stamps: Stamps = field(default_factory=lambda: Stamps({}, {}))
    library: Sequence[str] = ()
    shared: str = ""
    last: Remembered = NOTHING

    def facts(self, *own: object) -> tuple[object, ...]:
        """Facts of a page: its `own`, and those that it has in common with all others."""
        return self.shared, *own

    def links(self, parts: Iterable[Part]) -> tuple[str, ...]:
        """For the facts of a page that links to parts."""
        return tuple(map(self.stamps.links.__getitem__, map(id, parts)))

    def texts(self, parts: Iterable[Part]) -> tuple[str, ...]:
        """For the facts of a page that shows parts as a whole."""
        return tuple(map(self.stamps.texts.__getitem__, map(id, parts)))

    def when(self, when: When, long: bool = True) -> str:
        return in_words(when, self.locale, long)

    def day(self, on: date, long: bool = True) -> str:
        return _day(on, self.locale, long)

    def month(self, on: date) -> str:
        return _month(on, self.locale)

    def month_name(self, on: date) -> str:
        """The short name of a month, on its own."""
        return _formatted(on, "LLL", self.locale)

    def weekday(self, on: date) -> str:
        return _formatted(on, "EEE", self.locale)

    def month_day(self, on: date) -> str:
        return _by_skeleton(on, "MMMd", self.locale)

    def duration(self, days: int) -> str:
        """A number of days in the largest unit that fits: `3 weeks`, `2 months`."""
        return format_timedelta(timedelta(days), threshold=1, locale=self.locale)

    def source(self, path: PurePosixPath, line: int) -> str:
        """The web address of a line (0-based here, 1-based there) of a source, where there is one."""
        return self.sources.format(path=quote(str(path)), line=line + 1) if self.sources else ""

    def title(self, entry: Entry) -> str:
        """What an entry is called: its title, the heading it begins with, its topic, its first words."""
        return self.titles[id(entry)]

    def cards(self, entries: Iterable[Entry], base: str) -> list[dict[str, str]]:
        """Entries as they stand in a list: date, title, link, topics and excerpt beside the title.

        An empty one has words that say so, and in the archive, where links lead to it, an anchor.
        """
        return [self._card(entry, base) for entry in entries]

    def _card(self, entry: Entry, base: str) -> dict[str, str]:
        title = self.title(entry)
        first, _, rest = entry.excerpt.partition(" · ")
        joint = ", " if entry.topics == entry.tags else " / "  # tags stand side by side, headings above
        return {
            "when": self.when(entry.when, long=False),
            "iso": iso(entry.when),
            "title": title,
            "href": urls.relative(self.at.entry(entry), base),
            "topics": joint.join(name for name in entry.topics if name != title or entry.empty),
            "excerpt": rest if first.rstrip(" :：") == title else entry.excerpt,
            "empty": EMPTY if entry.empty else "",
            "anchor": self.at.anchor(entry) if self.at.page(entry) == base else "",
            "old": "",
        }

    def entry(self, entry: Entry, base: str, top: int, anchor: str = "") -> tuple[Html, Prose]:
        """An entry on the page `base`: its heading of level `top` with what is known, then its text.

        Without a title of its own it is headed by its topic on its own page, by its date elsewhere.
        There it has an `anchor` of that page.
        """
        anchor = anchor or self.at.anchor(entry)
        home = self.at.page(entry) == base
        topics = self.topic_links(entry, base)
        headed = topics[-1] if topics and home and not entry.title else None
        when = self.when(entry.when, long=False)
        html = theme.fragment(
            "entry",
            level=top,
            anchor=anchor,
            title=entry.title,
            topic=headed,
            when=when,
            iso=iso(entry.when),
            known=self._known(entry) if home else [],
            day="" if home else urls.relative(self.at.entry(entry), base),
            topics=[link for link in topics if link != headed and link[1] != "./"],
            tags=[
                (tag, f"{urls.relative(self.at.view(urls.TAGS), base)}#{quote(self.tag_anchors[tag])}")
                for tag in entry.tags
                if tag not in entry.topics
            ],
            source=self.source(entry.path, entry.line),
            path=str(entry.path),
            line=entry.line + 1,
        )
        repeats = entry.title == self.options.title and not home
        shown = when if repeats else entry.title or (headed[0] if headed else "" if home else when)
        headings = (Heading(top, anchor, shown),) if shown else ()
        return Html(html, headings), Prose(entry.body, top + 1 if shown else top, anchor)

    def _known(self, entry: Entry) -> list[str]:
        """What the date of an entry says beyond the title of its page: a range, a number, a day alone."""
        when = entry.when
        beyond = when.precision in ("range", "week") if when.start else when.number is None
        words = [self.when(when, long=False)] if beyond and when.precision else []
        return words + ([_number(when)] if when.start and when.number is not None else [])

    def topic_links(self, entry: Entry, base: str) -> list[tuple[str, str]]:
        return [(name, urls.relative(self.topic_urls[name.casefold()], base)) for name in entry.topics]

    def place(self, part: Part, base: str) -> dict[str, str]:
        """Where a part of the log is, in few words: an entry's date, else the name of its note."""
        if isinstance(part, Entry):
            words = self.when(part.when, long=False) or self.title(part)
            return {"name": words, "href": urls.relative(self.at.entry(part), base), "iso": iso(part.when)}
        document = self.documents[part.path]
        return {"name": document.title, "href": urls.relative(self.at.document(document), base), "iso": ""}


def in_words(when: When, locale: str, long: bool = True) -> str:
    """A date in words, exactly as precise as it is."""
    if when.start is None:
        return _number(when) if when.number is not None else _partial(when, locale)
    if when.precision == "month":
        return _month(when.start, locale)
    if when.precision == "year":
        return str(when.start.year)
    first = _day(when.start, locale, long and when.end in (None, when.start))
    if when.end in (None, when.start):
        return first
    return f"{first} – {_day(when.end, locale, False)}"


def span(entries: Iterable[Entry], locale: str) -> str:
    """`May 20, 2025 – May 31, 2025`: the first and last day of entries; empty without dates."""
    days = [entry.when.start for entry in entries if entry.when.start]
    return between(min(days), max(days), locale) if days else ""


def between(first: date, last: date, locale: str) -> str:
    one, other = _day(first, locale, False), _day(last, locale, False)
    return one if one == other else f"{one} – {other}"


def _partial(when: When, locale: str) -> str:
    if when.month and when.day:
        return format_skeleton("MMMMd", date(2000, when.month, when.day), locale=locale)
    return ""


def _day(on: date, locale: str, long: bool) -> str:
    return _formatted(on, "full" if long else "medium", locale)


def _month(on: date, locale: str) -> str:
    return _by_skeleton(on.replace(day=1), "yMMMM", locale)


@cache
def _formatted(on: date, form: _Form, locale: str) -> str:
    return _pattern(form, locale).apply(on, _locale(locale))


@cache
def _pattern(form: _Form, locale: str) -> DateTimePattern:
    """To look it up each time is half the work of Babel's `format_date`."""
    if form == "full" or form == "medium":
        return get_date_format(form, _locale(locale))
    return parse_pattern(form)


@cache
def _by_skeleton(on: date, skeleton: str, locale: str) -> str:
    return format_skeleton(skeleton, on, locale=_locale(locale))


@cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


def iso(when: When) -> str:
    """The first day of a date as programs read it (`2025-05-31`, `2025-05`); empty without one."""
    return _iso(when.start, when.precision) if when.start else ""


@cache
def _iso(start: date, precision: Precision | None) -> str:
    return start.isoformat()[: {"month": 7, "year": 4}.get(precision or "", 10)]


def of(
    made: Log,
    at: Addresses,
    options: Options,
    leads: Leads,
    locale: str = "en",
    sources: str = "",
    last: Remembered = NOTHING,
) -> View:
    """What the views of a log need, gathered once."""
    days = log.days(made)
    tagged = _tagged(made)
    slugs = Slugs()
    view = View(
        made,
        at,
        options,
        days,
        locale,
        sources,
        tasks.of(made),
        works.of(made, last),
        {},
        {one.path: one for one in made.documents},
        {one.name.casefold(): urls.topic(one) for one in made.topics},
        last.each(_summary, zip(made.topics, repeat(locale))),
        _same_day(days),
        tagged,
        {tag: slugs.take(tag) for tag in tagged},
        cards.of(made),
        _repeated(made),
    )
    shared = repr((locale, options, sources, at.home, sorted(at.others)))
    entries = (*made.entries, *made.empty)
    given = zip(entries, repeat(view.repeated), repeat(options.title), repeat(locale))
    named = last.each(_named, given)
    titles = dict(zip(map(id, entries), named, strict=True))
    names = stamps.Names(titles, view.topic_urls, view.tag_anchors)
    view = replace(
        view, titles=titles, stamps=stamps.of(made, at, names, leads, last), shared=shared, last=last
    )
    linked = [view.links(one.mentions) for one in view.works]
    mentioned = last.each(citations.of, zip(view.works, linked, strict=True))
    cited = citations.by_entry(chain.from_iterable(one.each for one in mentioned))
    return replace(view, cited=cited, library=[one.facts for one in mentioned])


def _named(entry: Entry, repeated: frozenset[str], log: str, locale: str) -> str:
    """The `title` of an entry in the log that is called `log`, worked out."""
    found = (one for one in _names(entry, repeated, locale) if one and one != log)
    return next(found, "").rstrip(" :：")


def _names(entry: Entry, repeated: frozenset[str], locale: str) -> Iterator[str]:
    yield entry.title
    yield "" if entry.heading in repeated else entry.heading
    yield (entry.topics or ("",))[-1]
    yield entry.excerpt.partition(" · ")[0]
    yield in_words(entry.when, locale, long=False)


def _summary(topic: Topic, locale: str) -> Summary:
    entries = topic.entries
    last = max((entry.when.start for entry in entries if entry.when.start), default=date.min)
    return Summary(len(entries), span(entries, locale), last)


def _repeated(made: Log) -> frozenset[str]:
    """Headings of a form that is filled in every day (`Today's Progress`): a third of all entries begin
    with one of them, three at least."""
    count = Counter(entry.heading for entry in made.entries if not entry.title)
    return frozenset(words for words, times in count.items() if times >= max(3, len(made.entries) / 3))


def _tagged(made: Log) -> dict[str, tuple[Entry, ...]]:
    found: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in made.entries:
        for tag in entry.tags:
            found[tag].append(entry)
    return {tag: tuple(entries) for tag, entries in found.items()}


def _same_day(days: Iterable[date]) -> dict[tuple[int, int], tuple[date, ...]]:
    found: defaultdict[tuple[int, int], list[date]] = defaultdict(list)
    for day in days:
        found[day.month, day.day].append(day)
    return {one: tuple(same) for one, same in found.items()}


def _number(when: When) -> str:
    kind = "Week" if when.precision == "week" else "Day"
    rounds = f"Round {when.round}, " if when.round is not None else ""
    last = f"–{when.last}" if when.last not in (None, when.number) else ""
    return f"{rounds}{kind} {when.number}{last}"


def ranked(parts: Iterable[Part], top: int) -> Callable[[Section], int]:
    """The rank for the headings of each section of a page, asked for in order, so that those of all
    keep their order and none is skipped."""
    highest = min((part.level for part in parts if isinstance(part, Section)), default=NO_HEADING)
    above = top - 1

    def rank(section: Section) -> int:
        nonlocal above
        found = min(top + section.level - highest, above + 1)
        above = found if section.level < NO_HEADING else above
        return found

    return rank


def without_heading(section: Section, title: str) -> Section:
    """`section` without its first heading, where that only repeats `title`."""
    text = section.body
    first, _, rest = text.text.partition("\n")
    if not first.startswith("#") or first.strip("# \t") != title:
        return section
    level = min((one.level for one in blocks.parse(rest) if one.kind == "heading"), default=NO_HEADING)
    return replace(section, body=replace(text, text=rest, lines=text.lines[1:]), level=level)
