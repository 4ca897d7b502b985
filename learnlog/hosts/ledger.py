"""What the last build wrote → the pages that need no work now."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from learnlog.cache import Cache, digest
from learnlog.hosts.pages import LogPage
from learnlog.model import Html, Issue, Page


@dataclass(frozen=True, slots=True)
class Written:
    """A page as it was written: a digest of all that it was made from, size and time (ns) of its file."""

    digest: bytes
    size: int
    time: int
    issues: tuple[Issue, ...]
    formulas: frozenset[str]


class Ledger:
    """The pages of the log in the folder `site`. `setting` is a digest of all that pages have in common."""

    def __init__(self, cache: Cache, site: Path, setting: bytes) -> None:
        self._cache = cache
        self._site = site
        self._setting = setting
        self._key = digest("ledger", str(site))
        self._written: dict[str, Written] = cache.load([self._key]).get(self._key, {})

    def compare(self, pages: Iterable[LogPage]) -> None:
        """Find out which pages are on the site as they are to be."""
        for page in pages:
            page.digest = self._digest(page)
            old = self._written.get(page.file.dest_uri)
            if (
                old
                and old.digest == page.digest
                and _stat(self._site / page.file.dest_uri) == (old.size, old.time)
            ):
                page.unchanged, page.issues, page.formulas = True, old.issues, old.formulas

    def keep(self, pages: Iterable[LogPage]) -> None:
        """Remember what is on the site now."""
        now: dict[str, Written] = {}
        for page in pages:
            place = page.file.dest_uri
            if page.unchanged:
                now[place] = self._written[place]
            elif stat := _stat(self._site / place):
                now[place] = Written(page.digest, *stat, page.issues, page.formulas)
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
