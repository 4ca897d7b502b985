"""What every view needs: the log, where its parts are, and what has been found out of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath
from typing import NamedTuple, TypeVarTuple
from urllib.parse import quote

from markupsafe import Markup

from learnlog import theme, urls
from learnlog.facts import related
from learnlog.facts.tasks import Task
from learnlog.facts.works import Work
from learnlog.links import Leads
from learnlog.model import Document, Entry, Log, Options, Part, When
from learnlog.pages import titled, wording
from learnlog.pages.citations import Citation
from learnlog.pages.folders import Folder
from learnlog.pages.stamps import Stamps
from learnlog.reading import excerpts
from learnlog.runtime.remembered import NOTHING, Remembered
from learnlog.site import Card, Heading, Html, Parts, Prose
from learnlog.theme import catalogs
from learnlog.urls import Addresses, Spot

MOST_TOPICS = 6
"""Topics that a list names beside an entry, whose page has all."""
Ts = TypeVarTuple("Ts")


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
    and day to the days of all years, `tagged`, `noted` and `tag_anchors` from a tag to its entries, to its
    notes without any, and to its place on the page of tags. `folders` are those of the notes with pages of
    their own. What is `repeated` is said of so many entries that it names none.
    `titles` are those of entries, `stamps` those of parts, which hold while pages are planned. Both, and
    `cited`, tell a part by its `id`. `mentioned` and `shared` are facts: of all works, and of all pages, as
    text. `common` knows which entries are related.
    """

    log: Log
    at: Addresses
    options: Options
    leads: Leads
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
    noted: Mapping[str, Sequence[Document]] = field(default_factory=dict)
    tag_anchors: Mapping[str, str] = field(default_factory=dict)
    folders: Sequence[Folder] = ()
    deck: tuple[Card, ...] = ()
    repeated: frozenset[str] = frozenset()
    titles: Mapping[int, str] = field(default_factory=dict)
    stamps: Stamps = field(default_factory=lambda: Stamps({}, {}))
    mentioned: Sequence[str] = ()
    common: related.Shared = field(default_factory=related.Index)
    shared: str = ""
    last: Remembered = NOTHING

    def parts(self, make: Callable[[*Ts], Parts], *given: *Ts) -> Callable[[], Parts]:
        """What makes the parts of a page, with their links led, when they are asked for."""
        return _Held(self.leads, make, given)

    def facts(self, *own: object) -> tuple[object, ...]:
        """Facts of a page: its `own`, and those that it has in common with all others."""
        return self.shared, *own

    def links(self, parts: Iterable[Part]) -> tuple[str, ...]:
        """For the facts of a page that links to parts."""
        return tuple(map(self.stamps.links.__getitem__, map(id, parts)))

    def texts(self, parts: Iterable[Part]) -> tuple[str, ...]:
        """For the facts of a page that shows parts as a whole."""
        return tuple(map(self.stamps.texts.__getitem__, map(id, parts)))

    def fragment(self, name: str, /, **values: object) -> Markup:
        """A fragment of a page in the language of the site."""
        return theme.fragment(name, self.locale, **values)

    def gettext(self, message: str, /, **values: object) -> str:
        return catalogs.gettext(message, self.locale, **values)

    def entries(self, number: int) -> str:
        """How many entries."""
        return wording.entries(number, self.locale)

    def when(self, when: When, long: bool = True) -> str:
        return wording.when(when, self.locale, long)

    def day(self, on: date, long: bool = True) -> str:
        return wording.day(on, self.locale, long)

    def month(self, on: date) -> str:
        return wording.month(on, self.locale)

    def month_name(self, on: date) -> str:
        return wording.short_month(on, self.locale)

    def weekday(self, on: date) -> str:
        return wording.weekday(on, self.locale)

    def month_day(self, on: date) -> str:
        return wording.month_day(on, self.locale)

    def duration(self, days: int) -> str:
        return wording.duration(days, self.locale)

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
        return [card(*told, base, self.locale) for told in self.told(entries)]

    def told(self, entries: Iterable[Entry]) -> Iterator[tuple[Entry, str, Spot]]:
        """Entries, what they are called and where they are: all that their cards say of them."""
        return ((entry, self.titles[id(entry)], self.at.entries[id(entry)]) for entry in entries)

    def entry(self, entry: Entry, base: str, top: int, anchor: str = "") -> Iterator[Html | Prose]:
        """An entry on the page `base`: its heading of level `top` with what is known, then its text.

        Without a title of its own it is headed by its topic on its own page, by its date elsewhere; one
        that is more than words stands as it was written. There it has an `anchor` of that page.
        """
        anchor = anchor or self.at.anchor(entry)
        home = self.at.page(entry) == base
        topics = self.topic_links(entry, base)
        headed = topics[-1] if topics and home and not entry.title else None
        when = self.when(entry.when, long=False)
        day = "" if home else urls.relative(self.at.entry(entry), base)
        dated = {"day": day, "when": when, "iso": wording.iso(entry.when)}
        known = self.fragment(
            "entry-known",
            title=entry.title,
            known=self._known(entry) if home else [],
            topics=[link for link in topics if link != headed and link[1] != "./"],
            tags=self.tag_links((tag for tag in entry.tags if tag not in entry.topics), base),
            source=self.source(entry.path, entry.line),
            path=str(entry.path),
            line=entry.line + 1,
            **dated,
        )
        if entry.titled:
            yield Html(self.fragment("entry-edge"))
            yield Prose(titled.heading(entry.body), top, anchor, title=True)
            yield Html(known)
            yield Prose(entry.text, top + 1, anchor)
            return
        head = self.fragment("entry", level=top, anchor=anchor, title=entry.title, topic=headed, **dated)
        repeats = entry.title == self.options.title and not home
        shown = when if repeats else entry.title or (headed[0] if headed else "" if home else when)
        yield Html(head + known, (Heading(top, anchor, shown),) if shown else ())
        yield Prose(entry.body, top + 1 if shown else top, anchor)

    def _known(self, entry: Entry) -> list[str]:
        """What the date of an entry says beyond the title of its page: a range, a number, a day alone."""
        when = entry.when
        beyond = when.precision in ("range", "week") if when.start else when.number is None
        words = [self.when(when, long=False)] if beyond and when.precision else []
        return words + ([wording.number(when, self.locale)] if when.start and when.number is not None else [])

    def topic_links(self, entry: Entry, base: str) -> list[tuple[str, str]]:
        return [(name, urls.relative(self.topic_urls[name.casefold()], base)) for name in entry.topics]

    def tag_links(self, tags: Iterable[str], base: str) -> list[tuple[str, str]]:
        page = self.at.view(urls.TAGS)
        return [(tag, urls.relative(f"{page}#{self.tag_anchors[tag]}", base)) for tag in tags]

    def place(self, part: Part, base: str) -> dict[str, str]:
        """Where a part of the log is, in few words: an entry's date, else the name of its note."""
        if isinstance(part, Entry):
            words = self.when(part.when, long=False) or self.title(part)
            return {
                "name": words,
                "href": urls.relative(self.at.entry(part), base),
                "iso": wording.iso(part.when),
            }
        document = self.documents[part.path]
        return {"name": document.title, "href": urls.relative(self.at.document(document), base), "iso": ""}


class _Held:
    """Makes the parts of a page when they are asked for, and has them until they are asked for again.

    First their texts are converted, then they are written; nobody else wants those of most pages.
    """

    __slots__ = ("_given", "_leads", "_made", "_make")

    def __init__(self, leads: Leads, make: Callable[..., Parts], given: tuple[object, ...]) -> None:
        self._leads, self._make, self._given = leads, make, given
        self._made: Parts | None = None

    def __call__(self) -> Parts:
        made, self._made = self._made, None
        if made is None:
            made = self._made = self._leads.parts(self._make(*self._given))
        return made


def card(entry: Entry, title: str, spot: Spot, base: str, locale: str) -> dict[str, str]:
    """An entry as it stands in a list on the page `base`."""
    names = [name for name in entry.topics if name != title or entry.empty]
    joint = ", " if entry.topics == entry.tags else " / "  # tags stand side by side, headings above
    return {
        "when": wording.when(entry.when, locale, long=False),
        "iso": wording.iso(entry.when),
        "title": title,
        "href": urls.relative(spot.address, base),
        "topics": joint.join(names[:MOST_TOPICS]) + (" …" if len(names) > MOST_TOPICS else ""),
        "excerpt": excerpts.below(title, excerpts.since(title, entry.excerpt), excerpts.JOINT),
        "empty": wording.empty(locale) if entry.empty else "",
        "anchor": spot.anchor if spot.page == base else "",
        "old": "",
    }
