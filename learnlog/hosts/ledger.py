"""What the last build wrote → the pages that need no work now."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from learnlog.cache import Cache, digest
from learnlog.hosts.pages import LogPage
from learnlog.model import Html, Issue, Page


@dataclass(frozen=True, slots=True)
class Written:
    """A file as it was written: a digest of all that it was made from, its size and time (ns)."""

    digest: bytes
    size: int
    time: int
    issues: tuple[Issue, ...] = ()
    formulas: frozenset[str] = frozenset()


class Ledger:
    """The files of the log in the folder `site`. `setting` is a digest of all that pages have in common.

    `there` are the places of those that were found to be as they are to be.
    """

    def __init__(self, cache: Cache, site: Path, setting: bytes) -> None:
        self._cache = cache
        self._site = site
        self._setting = setting
        self._key = digest("ledger", str(site))
        self._written: dict[str, Written] = cache.load([self._key]).get(self._key, {})
        self._beside: dict[str, bytes] = {}
        self.there: set[str] = set()

    def compare(self, pages: Iterable[LogPage]) -> None:
        """Find out which pages are on the site as they are to be."""
        for page in pages:
            page.digest = self._digest(page)
            if self._has(page.file.dest_uri, page.digest):
                old = self._written[page.file.dest_uri]
                page.unchanged, page.issues, page.formulas = True, old.issues, old.formulas

    def has(self, places: Collection[str], *made: object) -> bool:
        """Whether the files at `places` are on the site as written from `made` (told by its `repr`)."""
        told = repr((self._setting, made)).encode("utf-8", "surrogatepass")
        known = hashlib.blake2b(told, digest_size=16).digest()
        self._beside.update(dict.fromkeys(places, known))
        return sum(self._has(place, known) for place in places) == len(places)

    def _has(self, place: str, made: bytes) -> bool:
        old = self._written.get(place)
        found = bool(old and old.digest == made and _stat(self._site / place) == (old.size, old.time))
        if found:
            self.there.add(place)
        return found

    def keep(self, pages: Iterable[LogPage]) -> None:
        """Remember what is on the site now."""
        now: dict[str, Written] = {}
        for page in pages:
            place = page.file.dest_uri
            if page.unchanged:
                now[place] = self._written[place]
            elif stat := _stat(self._site / place):
                now[place] = Written(page.digest, *stat, page.issues, page.formulas)
        for place, made in self._beside.items():
            if stat := _stat(self._site / place):
                now[place] = Written(made, *stat)
        if now != self._written:
            self._cache.save({self._key: now})

    def _digest(self, page: LogPage) -> bytes:
        made = hashlib.blake2b(self._setting, digest_size=16)
        neighbours = [one and (one.url, one.title) for one in (page.previous_page, page.next_page)]
        own = (page.title, page.canonical_url, page.edit_url, page.listed, neighbours)
        made.update(repr((own, page.made, page.made.facts)).encode("utf-8", "surrogatepass"))
        if page.made.facts is None:
            made.update(_parts(page.made))
        return made.digest()


def _parts(page: Page) -> bytes:
    texts = []
    for part in page.parts:
        if isinstance(part, Html):
            texts += [part.html, repr(part.headings)]
        else:
            lines = f"{part.text.path} {hash(part.text.lines)}"
            texts += [part.text.text, f"{part.top} {part.anchor} {lines}"]
    return digest(*texts)


def _stat(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns
