"""Notes and what is around them → the pages of the log, and those of them that are on the site already."""

from __future__ import annotations

import datetime
import gc
import os
from collections.abc import Collection, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

from learnlog import build, feeds, files, urls
from learnlog.collect import Collected, Project, collect
from learnlog.conversion import Fragments, Key, Recipe
from learnlog.facts import findings, related
from learnlog.hosts import configuration, share
from learnlog.hosts.configuration import LearnlogConfig
from learnlog.hosts.incremental import fingerprint, stage
from learnlog.hosts.incremental.ledger import Ledger
from learnlog.hosts.indexing import search
from learnlog.hosts.pages import LogPage
from learnlog.model import Options
from learnlog.nav import Branch, tree
from learnlog.runtime import garbage, workers
from learnlog.runtime.cache import Cache
from learnlog.runtime.memory import Memory
from learnlog.runtime.remembered import Remembered
from learnlog.search import interface
from learnlog.site import Feed, Page, Prose, Site

MANY_NOTES = 1000
"""Notes of which what they have in common takes longer to find out than a process to start."""
FEW = 20
"""New pages whose texts one process converts as soon as several would have started."""
TO_RELATE = ("learnlog.facts.related", "learnlog.conversion", "learnlog.gfm.page")
"""What finds there what notes have in common, and converts their texts."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where the site is to be; if it is `staged`, it is built beside that place. No notes are looked for in
    the folders `aside`, which are sites."""

    site: Path
    aside: frozenset[Path]
    staged: bool
    cache: Cache


@dataclass(frozen=True, slots=True)
class Docs:
    """What MkDocs has found in its `docs_dir`: that is `base`, `pages` are all in it, `others` those
    that are no notes. `files` are all that notes may show."""

    base: PurePosixPath
    pages: frozenset[PurePosixPath]
    others: tuple[File, ...]
    files: frozenset[PurePosixPath]


class Plan:
    """What a site is to be. It lasts as long as the process: what was worked out before is remembered.

    Each build has it `begin`, `read` the notes and `make` of them what is to be written, `prepare` the texts,
    `keep` what was written, and `end`. A site that is served may have it do all this `again`.

    `due` is the site with those feeds that are to be written, `shown` are the pages that MkDocs is given,
    `titles` what those in the navigation (`branches`) are called there.
    """

    config: LearnlogConfig
    options: Options
    root: Path
    place: Place
    recipe: Recipe
    docs: Docs
    site: Site
    due: Site
    branches: tuple[Branch, ...] = ()
    titles: Mapping[str, str]
    shown: tuple[Page, ...] = ()
    framed = False
    """Whether all that pages depend on is known."""
    repeatable = False
    """Whether notes make the same pages as long as they are the same."""
    drafts: frozenset[PurePosixPath] = frozenset()
    ledger: Ledger | None = None
    index: search.Index | None = None
    _stats: Mapping[str, str] = MappingProxyType({})

    def __init__(self, serving: bool) -> None:
        self.serving = serving
        self.memory = Memory(lasting=serving)
        self._last = Remembered(lasting=serving)
        self.known = Fragments()
        self._pool = workers.Pool(1)
        self._garbage = ExitStack()

    def begin(
        self,
        given: LearnlogConfig,
        options: Options,
        root: Path,
        place: Place,
        stats: Mapping[str, str],
        pool: workers.Pool,
    ) -> None:
        """Begin a build; what takes long is shared with the `pool`, which ends with it.

        The `stats` of files, by their paths, tell whether these are the same as the last time.
        """
        self.config, self.options, self.root, self._pool = given, options, root, pool
        self.again(place, stats)

    def again(self, place: Place, stats: Mapping[str, str]) -> None:
        """Plan the same site once more, of the files as their `stats` tell of them now."""
        self.place, self._stats = place, stats

    def read(self, base: PurePosixPath, pages: Collection[PurePosixPath], config: MkDocsConfig) -> Collected:
        """The notes, among them those of `pages` that are some.

        Where there are many, another process is to find what they have in common, and to convert the texts
        of a few pages.
        """
        if len(pages) >= MANY_NOTES and not self.serving:
            self._pool.start(*TO_RELATE, most=1)
        self.memory.forget()
        notes = Project(self.root, config.site_name, self.options, tuple(pages), base, drafts=self.serving)
        recalled = self.memory.recall(self._pool.map, self.place.cache)
        read = self._read_again if self.serving else files.read
        found = collect(notes, datetime.date.today(), recalled, findings.look, read, self._last)
        self.drafts = found.drafts
        self._spare((*(one.path for one in found.documents), *self.drafts))
        return found

    def _spare(self, notes: Iterable[PurePosixPath]) -> None:
        lost = stage.lost(self.place.site, self.root, notes)
        if lost:
            site = os.path.relpath(self.place.site)
            message = f"learnlog: the site cannot go to {site!r}: the note {str(lost)!r} is in there."
            raise PluginError(message)

    def _read_again(self, root: Path, wanted: Sequence[PurePosixPath]) -> files.Found:
        """The texts of files, read where they are not the same as the last time."""
        stats = (self._stats.get(f"{root}{os.sep}{path}") or object() for path in wanted)  # or as no other
        given = ((path, root, known) for path, known in zip(wanted, stats, strict=True))
        found = self._last.each(_read, given)
        return tuple(chain(*(one[0] for one in found))), tuple(chain(*(one[1] for one in found)))

    def make(self, found: Collected, docs: Docs, config: MkDocsConfig) -> None:
        """Plan the site that the notes `found` make; all plugins have had their say by now."""
        self.docs = docs
        self.recipe = Recipe(config.markdown_extensions, config.mdx_configs, self.config.gfm)
        around = build.Surroundings(
            docs.base,
            docs.files,
            tuple((docs.base / file.src_uri, configuration.address(file)) for file in docs.others),
            configuration.sources(config, docs.base),
            configuration.locale(config),
            self.recipe.wikilinks,
        )
        relate = None if self.serving else related.ahead(self._pool.ahead)
        self.site = build.site(found.documents, self._described(around), around, self._last, relate)
        self._search(config)
        self.repeatable = not found.blamed and self.recipe.name() != ""
        self.framed = fingerprint.is_known(config)
        self.branches = tree(self.site.pages, self.site.locale)
        self.titles = share.titles(self.branches)
        self._compare(config)

    def is_searched(self, config: MkDocsConfig) -> bool:
        """Whether another than ours makes the index, and asks each page for its text."""
        return self.index is None and not {"search", "material/search"}.isdisjoint(config.plugins)

    def prepare(self, pages: Iterable[Page], again: Container[str] = ()) -> Mapping[str, int]:
        """Have the texts of pages converted, which goes on while the first are written; those of pages at
        addresses that stand in `again` are asked for twice.

        Returns how many texts are converted until each page, by its address, has all of its own.
        """
        if self.framed:  # there is next to no garbage, but what others do leaves some
            self._garbage.enter_context(garbage.left())
        known = len(self.ledger.unchanged) if self.ledger else 0
        if self._pool.started and len(self.site.pages) - known > FEW:
            self._pool.start()
        complete: dict[str, int] = {}
        self.known.want(_texts(pages, again, complete), self.recipe, self.place.cache, self._pool)
        return complete

    def narrow(self, ledger: Ledger) -> None:
        """Have only those pages written that differ in more than what all have in common."""
        ledger.narrow()
        self._show(ledger.unchanged)

    def lead(self, folder: Path) -> None:
        """Have the theme's search, which is written, lead to the index of the log."""
        if self.index is not None:
            self.index.lead(folder) if self.serving else self.index.finish(folder)

    def kept(self) -> set[str]:
        """What is on the site already."""
        there = self.ledger.there if self.ledger is not None else set()
        return there.union(self.index.kept() if self.index is not None else ())

    def keep(self, given: Mapping[str, LogPage]) -> None:
        """Take note of what is on the site now."""
        self.known.keep()
        if self.ledger is not None:
            self.ledger.keep(given)

    def save(self, cache: Cache) -> None:
        """Remember it for other processes. The index of a site that is served remembers itself."""
        if self.index is not None and not self.serving:
            self.index.keep()
        if self.ledger is not None:
            self.ledger.save(cache)

    def end(self) -> None:
        """End a build, whether it came to its end or not."""
        self.known.end()
        self._pool.end()
        self._garbage.close()
        if not self.serving:  # there the log stays from one build to the next
            gc.unfreeze()

    def stop(self) -> None:
        """Stop what is still being indexed."""
        if self.index is not None:
            self.index.stop()

    def _described(self, around: build.Surroundings) -> Options:
        """The options; what the site says of itself is not said of a log that is a part of it."""
        whole = urls.HOME not in around.addresses
        return self.options if whole or self.config.description else replace(self.options, description="")

    def _search(self, config: MkDocsConfig) -> None:
        """Begin to index the log, where the theme searches as Material does: then this takes its place."""
        last, self.index = self.index, None
        if last is not None:
            last.stop()
        if configuration.search_worker(config):
            made = last.made if last else None
            whole = configuration.plugin(config, "offline") is not None
            language = configuration.locale(config)
            more: dict[str, object] = {"language": language, "words": interface.words(language)}
            if not config.use_directory_urls:
                more["index"] = "index.html"
            site, cache = self.place.site, self.place.cache
            self.index = search.Index(self.site.records, site, cache, made, whole, more, self._last)
            if not self.serving:
                self.index.start(Path(config.site_dir))

    def _compare(self, config: MkDocsConfig) -> None:
        """Find the pages and feeds that are not on the site as they are to be."""
        last, self.ledger = self.ledger, None
        if self.framed and self.place.staged and self.recipe.name():
            heads = [(feed.url, feed.title) for feed in self.site.feeds]
            named = [(file.src_uri, file.url, fingerprint.head(file)) for file in self.docs.others]
            around = fingerprint.of(config, heads, named, self.titles, self.index is None)
            self.ledger = Ledger(self.place.cache, self.place.site, around, last)
            self.ledger.compare(self.site.pages, self.titles, self._last)
        self.due = replace(self.site, feeds=tuple(self._feeds(config)))
        self._show(self.ledger.unchanged if self.ledger and not self.is_searched(config) else ())

    def _show(self, unchanged: Collection[str]) -> None:
        self.shown = share.of(self.site.pages, unchanged, self.titles)

    def _feeds(self, config: MkDocsConfig) -> Iterator[Feed]:
        """The feeds that are not on the site as they are to be."""
        for feed in self.site.feeds:
            if self.ledger is None:
                yield feed
                continue
            shown = [self.ledger.digests[urls.parted(item.url)[0]] for item in feed.items]
            if not self.ledger.has(feeds.places(feed), config.site_url, feed, shown):
                yield feed


def _texts(pages: Iterable[Page], again: Container[str], complete: dict[str, int]) -> Iterator[Key]:
    """The texts of pages, as often as they are asked for; in `complete`, how many different ones there are
    up to the last of each page."""
    numbers: dict[Key, int] = {}
    for page in pages:
        own = [(part.text.text, part.top) for part in page.parts if isinstance(part, Prose)]
        complete[page.url] = max((numbers.setdefault(one, len(numbers) + 1) for one in own), default=0)
        yield from own * 2 if page.url in again else own


def _read(path: PurePosixPath, root: Path, stats: object) -> files.Found:
    """The text of a file; its `stats` tell it from what it was before."""
    return files.read(root, [path])
