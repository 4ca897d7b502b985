"""What the last build wrote → the pages that need no work now."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from pathlib import Path
from typing import Any

from learnlog.hosts.incremental import stage
from learnlog.hosts.pages import LogPage
from learnlog.model import Issue
from learnlog.runtime import pickled
from learnlog.runtime.cache import Cache, digest
from learnlog.runtime.remembered import NOTHING, Remembered
from learnlog.site import Html, Page


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it was written: a digest of all that it was made from, its size and time (ns)."""

    digest: bytes
    size: int
    time: int
    issues: tuple[Issue, ...] = ()
    formulas: frozenset[str] = frozenset()


class Ledger:
    """The files of the log in the folder `site`. `fingerprint` is a digest of all that pages have in common,
    `last` the ledger of the last build, if that was in this process: what it wrote is taken to be there, as
    long as the site is.

    `there` are the places of those that were found to be as they are to be, `unchanged` the pages among
    them by their addresses; `digests` are of all pages. Those that are `alike` are as they are to be but for
    what pages have in common. A site that `is_outdated` was written with another one, and not all of
    one that is `mixed` with the same.
    """

    mixed = False

    def __init__(self, cache: Cache, site: Path, fingerprint: bytes, last: Ledger | None = None) -> None:
        self._site = f"{site}/"
        self.fingerprint = fingerprint
        self._key = digest("ledger", str(site))
        kept = (last._was, last._written) if last else cache.load([self._key]).get(self._key, (b"", {}))
        self._was: bytes = kept[0]
        self._written: dict[str, Written] = {**kept[1]}
        self.is_outdated = self._was != fingerprint
        self._by_us = last is not None and stage.is_there(site)
        self._beside: dict[str, bytes] = {}
        self._is_new: bool = last is not None and last._is_new
        self.there: set[str] = set()
        self.digests: dict[str, bytes] = {}
        self.alike: dict[str, Written] = {}
        self.unchanged: Mapping[str, Written] = {}

    def compare(self, pages: Sequence[Page], titles: Mapping[str, str], last: Remembered = NOTHING) -> None:
        """Find out which pages are on the site as they are to be; `titles` are those in the navigation."""
        called = {page.url: titles.get(page.url, page.title) for page in pages}
        beside = ([called.get(url) for url in (page.url, page.previous, page.next)] for page in pages)
        given = (
            (page.url, _of(page), page.url in titles, names)
            for page, names in zip(pages, beside, strict=True)
        )
        for page, told in zip(pages, last.each(_digest, given), strict=True):
            self.digests[page.url] = digest(told.hex(), *_parts(page)) if page.facts is None else told
            name = place(page.url)
            if self._is_alike(name, self.digests[page.url]):
                self.alike[page.url] = self._written[name]
        if not self.is_outdated:
            self.unchanged = self.alike

    def narrow(self) -> None:
        """Take what is alike for unchanged: what is written now leaves the site mixed."""
        self.unchanged, self.mixed = self.alike, True

    def has(self, places: Collection[str], *made: object) -> bool:
        """Whether the files at `places` are on the site as written from `made`."""
        known = _digest(*made)
        self._beside.update(dict.fromkeys(places, known))
        alike = sum(self._is_alike(place, known) for place in places) == len(places)
        return alike and not self.is_outdated

    def _is_alike(self, place: str, made: bytes) -> bool:
        """Whether a file is there, written from the same; what is known of another holds no longer."""
        old = self._written.get(place)
        if old and old.digest == made and (self._by_us or _stat(self._site + place) == (old.size, old.time)):
            if not self.is_outdated:
                self.there.add(place)
            return True
        self._written.pop(place, None)
        return False

    def keep(self, given: Mapping[str, LogPage]) -> None:
        """Take note of what is on the site now: what was there, and what was `given` to be written."""
        now = {place(url): written for url, written in self.unchanged.items()}
        for url in self.digests.keys() - self.unchanged.keys():
            if stat := _stat(self._site + place(url)):
                page = given[url]
                now[place(url)] = Written(self.digests[url], *stat, page.issues, page.formulas)
        for name, made in self._beside.items():
            if stat := _stat(self._site + name):
                now[name] = Written(made, *stat)
        self._is_new = self._is_new or now != self._written or self.is_outdated
        self._written = now
        self._was = b"" if self.mixed else self.fingerprint  # what all of them were written with

    def save(self, cache: Cache) -> None:
        """Remember it for other processes."""
        if self._is_new:
            cache.save({self._key: (self._was, self._written)})
            self._is_new = False


_OF_PAGE = attrgetter(*(one.name for one in fields(Page) if one.name not in ("make", "source")))


def _of(page: Page) -> tuple[object, ...]:
    """All that is known of a page before it is made."""
    return (*_OF_PAGE(page), page.source and (str(page.source[0]), page.source[1]))


def place(url: str) -> str:
    """The file of a page, by its address."""
    return f"{url}index.html"


def _digest(*made: Any) -> bytes:
    return hashlib.blake2b(pickled.told(made), digest_size=16).digest()


def _parts(page: Page) -> Iterator[str]:
    for part in page.parts:
        if isinstance(part, Html):
            yield part.html
            yield repr(part.headings)
        else:
            yield part.text.text
            yield f"{part.top} {part.anchor} {part.title} {part.text.path} {hash(part.text.lines)}"


def _stat(file: str) -> tuple[int, int] | None:
    try:
        found = os.stat(file)  # noqa: PTH116 (a Path takes longer to make than this)
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
