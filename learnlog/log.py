"""Documents → log: entries in order of time, topics with everything under them, where each is found."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from operator import itemgetter
from pathlib import PurePosixPath
from posixpath import commonprefix

from learnlog import dates, sequence
from learnlog.gfm.slugs import Slugs
from learnlog.model import ROOT, Document, Entry, Log, Part, Topic
from learnlog.reading import titles
from learnlog.runtime.remembered import NOTHING, Remembered

NEVER = date.max
SEVERAL = 2
FOLDERS_OF_TOOLS = frozenset(("_posts", "content", "docs", "journals", "pages", "posts", "src"))
"""Where Jekyll, Hugo, MkDocs, Logseq and mdBook want texts to be: that says nothing about them."""


def assemble(documents: Sequence[Document], base: PurePosixPath = ROOT, last: Remembered = NOTHING) -> Log:
    """The log that `documents` make; `base` is the folder of notes that is the site."""
    folders = _folders(documents, base)
    names = _names(documents, folders)
    found = last.each(_filed, zip(documents, folders, names, strict=True))
    filed = tuple([one for _, one in sorted(found, key=itemgetter(0))])
    entries = sorted((entry for one in filed for entry in one.entries), key=chronological)
    written = tuple(entry for entry in entries if not entry.empty)
    return Log(filed, written, tuple(_topics(filed, last)), tuple(entry for entry in entries if entry.empty))


def chronological(entry: Entry) -> tuple[date, int, int, str, int]:
    """Sort key: by first day; entries that only have a number come after, in its order."""
    when = entry.when
    return (when.start or NEVER, when.round or 0, when.number or 0, str(entry.path), entry.line)


def days(log: Log) -> dict[date, tuple[Entry, ...]]:
    """Entries by the day they start on, in order of time; without those that only name a month or year."""
    by_day: defaultdict[date, list[Entry]] = defaultdict(list)
    for entry in log.entries:
        if entry.when.start and entry.when.precision in ("day", "range", "week"):
            by_day[entry.when.start].append(entry)
    return {day: tuple(entries) for day, entries in sorted(by_day.items())}


def _folders(documents: Sequence[Document], base: PurePosixPath) -> list[tuple[str, ...]]:
    """The folders that each document lies in, below that of all dated ones: it tells nothing of any."""
    places = [str(one.path).rpartition("/")[0] for one in documents]
    below = {place: _below(PurePosixPath(place).parts, base.parts) for place in {*places}}
    dated = {place for place, one in zip(places, documents, strict=True) if one.entries}
    shared = len(commonprefix([below[place] for place in dated]))
    return [below[place][shared:] for place in places]


def _below(folders: tuple[str, ...], above: tuple[str, ...]) -> tuple[str, ...]:
    return folders[len(above) :] if folders[: len(above)] == above else folders


def _names(documents: Sequence[Document], folders: Sequence[tuple[str, ...]]) -> list[str]:
    """What the documents that dates cut are about, where several say so: `Swift`, `Kotlin`."""
    names = [
        one.title if one.entries and not one.whole and _is_about_its_title(one, above) else ""
        for one, above in zip(documents, folders, strict=True)
    ]
    return names if len({name.casefold() for name in names if name}) >= SEVERAL else [""] * len(names)


def _is_about_its_title(document: Document, folders: tuple[str, ...]) -> bool:
    """Whether its title is a heading above its entries, and more than a date or the name of a log."""
    titled = next(iter(document.anchors), "") == Slugs().take(document.title)
    if not titled or document.entries[0].title.startswith(document.title):
        return False
    whole_log = not folders and document.path.stem.lower() in titles.NAMELESS
    return not (whole_log or dates.find(document.title, "heading") or dates.find(document.path.stem, "name"))


def _filed(document: Document, folders: tuple[str, ...], name: str) -> tuple[sequence.Key, Document]:
    """A document and its place among others.

    Entries without a topic above them are filed under their folders, or else under their tags; all of a
    document that is about something else than the others, under its `name`.
    """
    order = sequence.key(document)
    if name:
        cut = tuple([replace(part, topics=(name, *part.topics)) for part in document.parts])
        return order, replace(document, parts=cut)
    if not document.whole:
        return order, document
    if _is_its_folder(document.path.stem.lower(), folders):
        folders = folders[:-1]
    counted = bool(document.entries) and titles.is_counted(document.entries[0].when)
    named = _called(folders, counted)
    parts = tuple(
        replace(part, topics=named or part.tags) if isinstance(part, Entry) and not part.topics else part
        for part in document.parts
    )
    return order, replace(document, parts=parts)


def _is_its_folder(stem: str, folders: tuple[str, ...]) -> bool:
    """Whether a file is what its folder is called after: `java/README.md`, `Day 3 - Sorting/notes.md`."""
    dated = bool(folders) and stem in titles.NAMELESS and bool(dates.find(folders[-1], "name"))
    return stem in sequence.OF_FOLDERS or dated


@lru_cache(maxsize=1000)
def _called(folders: tuple[str, ...], counted: bool) -> tuple[str, ...]:
    """The folders that name topics; one of a day, by what its name says beside the day."""
    return tuple(_undated(folder) for folder in folders if _names_a_topic(folder, counted))


def _undated(folder: str) -> str:
    """`2026-08-30-trees` is about `trees`; a date anywhere else than at the beginning is part of the name."""
    for found in dates.find(folder, "name")[:1]:
        if found.start == 0 and not found.weak and any(one.when and one.when.start for one in found.readings):
            return titles.bare(found.rest)
    return titles.unhashed(folder)


def _names_a_topic(folder: str, counted: bool) -> bool:
    """Whether a folder says more than a date, and more than a tool; where days are `counted`, a week does."""
    if counted and dates.names_week(folder, "name"):
        return True
    found = dates.find(folder, "name")
    only_dated = any(_says_nothing(one.rest) for one in found) or dates.names_period(folder)
    return not (only_dated or folder.strip(" .").isdigit() or folder.lower() in FOLDERS_OF_TOOLS)


def _says_nothing(words: str) -> bool:
    return not words or words.lower() in titles.NAMELESS


def _topics(documents: Iterable[Document], last: Remembered) -> list[Topic]:
    """Topics in the order their names were first written; `C` and `c` are one."""
    names: dict[str, str] = {}
    parts: defaultdict[str, list[Part]] = defaultdict(list)
    for document in documents:
        for part in document.parts:
            for name in () if isinstance(part, Entry) and part.empty else part.topics:
                parts[names.setdefault(name.casefold(), name)].append(part)
    slugs = Slugs()
    given = (
        (name, slugs.take(name), [*map(id, found)], tuple(found))
        for name, found in parts.items()
        if any(isinstance(part, Entry) and not part.empty for part in found)
    )
    return last.each(_topic, given)


def _topic(name: str, slug: str, ids: list[int], parts: tuple[Part, ...]) -> Topic:
    """A topic; the `ids` of its parts tell those apart that say the same."""
    return Topic(name, slug, parts)
