"""What is shown → where: the addresses of pages, all of them folders relative to the site's root."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import repeat
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote

from learnlog.gfm.slugs import Slugs
from learnlog.model import ROOT, Document, Entry, Log, Topic, When
from learnlog.reading import titles
from learnlog.runtime import paths
from learnlog.runtime.remembered import NOTHING, Remembered

HOME = ""
TOPICS = "topics/"
NOTES = "notes/"
OPEN_LOOPS = "open-loops/"
LIBRARY = "library/"
REVIEW = "review/"
TAGS = "tags/"
ARCHIVE = "archive/"
VIEWS = (OPEN_LOOPS, LIBRARY, REVIEW, TAGS, ARCHIVE)

_SAFE = re.compile(r"[A-Za-z0-9_.~/-]*")
_ROOT = "/~learnlog~/"
"""The site's root in an address that is not yet on a page."""
_ROOTED = re.compile(rf"{_ROOT}([A-Za-z0-9_.~%/-]*)(#[A-Za-z0-9_.~%/-]*)?")


class Spot(NamedTuple):
    """Where an entry is: its `page`, its `anchor` there, and the `address` that both are."""

    page: str
    anchor: str
    address: str


@dataclass(frozen=True, slots=True)
class Addresses:
    """Where everything of a log is: no two notes share a page, no two entries an anchor.

    Entries are told by their `id`, which is looked up soonest: they are those of the log itself.
    """

    notes: Mapping[PurePosixPath, str]
    entries: Mapping[int, Spot]
    home: str = HOME
    others: frozenset[str] = frozenset()

    def view(self, name: str) -> str:
        """The page of one of `VIEWS`; where the site has another page of that name, below `log/`."""
        return f"log/{name}" if name in self.others else name

    def page(self, entry: Entry) -> str:
        """The page that holds an entry: its day, month, year or number, else its own note.

        One that is empty has a line in the archive.
        """
        return self.entries[id(entry)].page

    def is_elsewhere(self, entry: Entry) -> bool:
        """Whether an entry is on another page than its note, which is that of its date."""
        return self.page(entry) != self.notes[entry.path]

    def anchor(self, entry: Entry) -> str:
        return self.entries[id(entry)].anchor

    def entry(self, entry: Entry) -> str:
        return self.entries[id(entry)].address

    def document(self, document: Document) -> str:
        """Where a link to the file leads: its one entry, else the page of the note."""
        return self.entry(document.entries[0]) if document.whole else self.notes[document.path]


def assign(
    log: Log,
    base: PurePosixPath = ROOT,
    others: Iterable[str] = (),
    last: Remembered = NOTHING,
    files: Set[PurePosixPath] = frozenset(),
) -> Addresses:
    """Give every note a page and every entry an anchor; who comes later steps aside with a number.

    `base` is the folder of notes that is the site's root (`docs`), `others` the pages of the site
    that are not the log's: where one of them is the home page, the log's own is at `log/`. Where one of
    the `files` that notes may show is to be, there can be no folder: `Makefile.md` makes way for `Makefile`.
    """
    others = frozenset(others)
    taken = {HOME, TOPICS, NOTES, *VIEWS, *(f"log/{name}" for name in VIEWS if name in others), *others}
    home = "log/" if HOME in others else HOME
    taken.add(home)
    taken.update(topic(one) for one in log.topics)
    places = [_place(one.when) for one in log.entries]
    above = {*places, ""}
    while above != {""}:
        taken |= above
        above = {_above(place) for place in above}
    wanted = last.each(_wanted, zip([one.path for one in log.documents], repeat(base)))
    taken.update(page for page in wanted if not files.isdisjoint(_as_files(page, base)))
    notes = {one.path: free(page, taken, "/") for one, page in zip(log.documents, wanted, strict=True)}
    archive = f"log/{ARCHIVE}" if ARCHIVE in others else ARCHIVE
    slugs: defaultdict[str, Slugs] = defaultdict(Slugs)
    spots: dict[int, Spot] = {}
    for one, place in zip(log.entries, places, strict=True):
        page = place or notes[one.path]
        anchor = slugs[page].take(one.title or "entry")
        spots[id(one)] = Spot(page, anchor, f"{page}#{anchor}")
    for one in log.empty:
        anchor = slugs[ARCHIVE].take(f"empty-{one.when.start or ''}")
        spots[id(one)] = Spot(archive, anchor, f"{archive}#{anchor}")
    return Addresses(notes, spots, home, others)


def _wanted(path: PurePosixPath, base: PurePosixPath) -> str:
    return note(published(path, base))


def _as_files(page: str, base: PurePosixPath) -> Iterator[PurePosixPath]:
    """The files that would be where the folder of a page is."""
    yield paths.known(page[:-1])
    if base.parts:
        yield paths.known(f"{base}/{page[:-1]}")


def _above(place: str) -> str:
    """The folder that `place` is in; of one at the root, the root."""
    return place[: place.rfind("/", 0, -1) + 1]


@cache
def day(on: date) -> str:
    return f"{on.year:04}/{on.month:02}/{on.day:02}/"


def month(year: int, number: int) -> str:
    return f"{year:04}/{number:02}/"


def year(number: int) -> str:
    return f"{number:04}/"


def number(when: When) -> str:
    kind = "week" if when.precision == "week" else "day"
    rounds = f"r{when.round}d" if when.round is not None else ""
    return f"{kind}/{rounds}{when.number}/"


def topic(of: Topic, page: int = 1) -> str:
    """The page of a topic; of a long one, page 2 and so on are below the first."""
    return f"{TOPICS}{of.slug}/" if page == 1 else f"{TOPICS}{of.slug}/{page}/"


def note(path: PurePosixPath) -> str:
    """A note's own path without its suffix; a README or index is its folder, at the root `readme/`.

    Some generators have notes that are called `index.html.md`.
    """
    *folders, name = (titles.unhashed(part) for part in (*path.parts[:-1], path.stem))
    name = "index" if name.lower() == "index.html" else name
    if name.lower() in ("readme", "index"):
        return "/".join([*folders, ""]) if folders else f"{name.lower()}/"
    return "/".join([*folders, name, ""])


def published(path: PurePosixPath, base: PurePosixPath) -> PurePosixPath:
    """Where a file of the log is on the site: `base` is the root, what lies outside it joins in."""
    inside = paths.known(str(path).removeprefix(f"{base}/"))  # `relative_to` takes five times as long
    if ".." not in inside.parts and not inside.is_absolute():
        return inside
    return PurePosixPath(*(part for part in inside.parts if part not in ("..", "/")))


def relative(to: str, base: str) -> str:
    """The link from the page `base` to `to` (a page's folder, a file, either with `#anchor`), quoted."""
    path, mark, anchor = parted(to)
    if path == base and mark:
        return f"#{_quoted(anchor)}"
    steps = _steps(path, base)
    folder = not path or path.endswith("/")
    return _quoted(f"{steps}/" if folder else steps) + mark + _quoted(anchor)


def parted(to: str) -> tuple[str, str, str]:
    """A page or a file, the mark, and the anchor on that page. Names may have the mark, too: `C#/`."""
    path, mark, anchor = to.rpartition("#")
    if mark and "/" not in anchor and (not path or path.endswith(("/", ".html"))):
        return path, mark, anchor
    return to, "", ""


def _quoted(path: str) -> str:
    """`urllib.parse.quote`, which takes its time for what needs no quotes; bytes that are no UTF-8, too."""
    return path if _SAFE.fullmatch(path) else quote(path, errors="surrogateescape")


def rooted(to: str) -> str:
    """The link to `to` from a page that is not known yet: `placed` makes it one from there."""
    path, mark, anchor = parted(to)
    return f"{_ROOT}{_quoted(path)}{mark}{_quoted(anchor)}"


def placed(text: str, base: str) -> str:
    """`text` (Markdown or HTML) with every rooted link leading from the page `base`."""
    if _ROOT not in text:
        return text
    here = _quoted(base)

    def lead(found: re.Match[str]) -> str:
        path, anchor = found[1], found[2] or ""
        if path == here and anchor:
            return anchor
        steps = _steps(path, here)
        return f"{steps}/{anchor}" if not path or path.endswith("/") else f"{steps}{anchor}"

    return _ROOTED.sub(lead, text)


def _steps(path: str, base: str) -> str:
    """`posixpath.relpath` of two clean paths below one root, in a tenth of its time."""
    if base.endswith("/") and not path.startswith(base[: base.find("/") + 1]):  # they have nothing in common
        return ("../" * base.count("/") + path).rstrip("/")
    to = path.rstrip("/").split("/") if path else []
    here = base.rstrip("/").split("/") if base else []
    shared = 0
    for step, other in zip(to, here, strict=False):
        if step != other:
            break
        shared += 1
    return "/".join([*[".."] * (len(here) - shared), *to[shared:]]) or "."


def _place(when: When) -> str:
    """The page for a date; empty for one that is not whole (`3月6日` with no year anywhere)."""
    if when.start is None:
        return number(when) if when.number is not None else ""
    if when.precision == "month":
        return month(when.start.year, when.start.month)
    if when.precision == "year":
        return year(when.start.year)
    return day(when.start)


def free(wanted: str, taken: set[str], end: str = "") -> str:
    """Take `wanted`, which closes with `end`, or the first of `wanted-1`, `wanted-2` … that is free."""
    found, count, stem = wanted, 0, wanted.removesuffix(end)
    while found in taken:
        count += 1
        found = f"{stem}-{count}{end}"
    taken.add(found)
    return found
