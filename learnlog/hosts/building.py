"""Notes and what else MkDocs has found → the pages of the log, as MkDocs builds them."""

from __future__ import annotations

import datetime
import gc
import logging
import os
import posixpath
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from threading import Thread
from typing import Any, cast

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils.templates import TemplateContext

from learnlog import beside, build, feeds, findings, garbage, theme, urls, workers
from learnlog import files as disk
from learnlog.cache import Cache
from learnlog.collect import DRAFT, Project, collect
from learnlog.conversion import Key, Recipe, fragments
from learnlog.fragments import Fragment
from learnlog.gfm import fonts
from learnlog.hosts import configuration, material, navigation, search, serving, setting, share
from learnlog.hosts.configuration import LearnlogConfig
from learnlog.hosts.frames import Compiled, Frames, framed
from learnlog.hosts.indexer import Indexer
from learnlog.hosts.ledger import Ledger
from learnlog.hosts.pages import LogPage, NoteFile, report
from learnlog.leaves import in_turn
from learnlog.memory import Memory
from learnlog.model import Feed, Issue, Options, Page, Prose, Site
from learnlog.nav import Branch, tree
from learnlog.pages import head
from learnlog.render import Renderer

log = logging.getLogger("mkdocs.plugins.learnlog")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the site is to be and where it is built: in `stage`, a folder beside it, if one can be made."""

    site: Path
    stage: Path | None
    cache: Cache


class Building:
    """Reads the notes once MkDocs has collected its files, and gives it the pages of the log.

    Its methods are called as the events of MkDocs that they are for.
    """

    site: Site
    due: Site
    config: LearnlogConfig
    options: Options
    root: Path
    place: Place
    repeatable = False
    """Whether notes make the same pages as long as they are the same."""
    drafts: frozenset[PurePosixPath] = frozenset()
    shown: tuple[Page, ...] = ()
    branches: tuple[Branch, ...] = ()
    ledger: Ledger | None = None
    framed = False
    listed: Sequence[str] = ()
    index: search.Index | None = None
    ready: Indexer | None = None

    def __init__(self, serving: bool) -> None:
        self.serving = serving
        self.memory = Memory(lasting=serving)
        self.known: dict[Key, Fragment] = {}
        self.given: dict[str, LogPage] = {}
        self.titles: dict[str, str] = {}
        self.pool = workers.Pool(1)

    def begin(self, given: LearnlogConfig, options: Options, root: Path, place: Place) -> None:
        self.config, self.options, self.root, self.place = given, options, root, place

    @garbage.left()
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        base = configuration.base(config, self.root)
        pages = {base / file.src_uri: file for file in files.documentation_pages() if file.src_dir}
        notes = Project(self.root, config.site_name, self.options, (*pages,), base, drafts=self.serving)
        self.pool = workers.Pool(self.config.jobs or workers.cores())
        if not self.serving and self.pool.jobs > 1 and configuration.search_worker(config):
            self.ready = search.ready(self.place.cache, self.place.site)
        recalled = self.memory.recall(self.pool.map, self.place.cache)
        found = collect(notes, datetime.date.today(), recalled, findings.look)
        self.drafts = frozenset(path for path, reason in found.left_out if reason == DRAFT)
        taken = {one.path for one in found.documents} | self.drafts
        for file in [one for one in files if one.src_dir and base / one.src_uri in taken]:
            files.remove(file)
            pages.pop(base / file.src_uri, None)
        around = build.Surroundings(
            base,
            self._files(),
            tuple(configuration.address(file) for file in pages.values()),
            configuration.sources(config, base),
            str(config.theme.get("language") or "en"),
        )
        self.site = build.site(found.documents, self._described(around), around)
        self.told: set[Issue] = set()
        report((*found.issues, *self.site.issues), self.told)
        self._search(files, config)
        self.recipe = Recipe(config.markdown_extensions, config.mdx_configs, self.config.gfm)
        self.repeatable = not found.blamed and self.recipe.name() != ""
        self._compare(config, pages.values())
        self._add(files, config, base)
        for path, url in self.site.places.items() if pages else ():  # for links from other pages
            inside = path.is_relative_to(base) and str(path.relative_to(base))
            if inside and files.get_file_from_path(inside) is None:
                files.append(NoteFile(inside, url, config, self.given.get(url)))
        gc.freeze()  # the log stays: that garbage is looked for in it takes a third of the time
        return files

    def _described(self, around: build.Surroundings) -> Options:
        """The options; what the site says of itself is not said of a log that is a part of it."""
        whole = urls.HOME not in around.others
        return self.options if whole or self.config.description else replace(self.options, description="")

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        for page in self.given.values():
            page.previous_page = self.given.get(page.made.previous) if page.made.previous else None
            page.next_page = self.given.get(page.made.next) if page.made.next else None
        items = [navigation.item(branch, self.given) for branch in self.branches]
        first = items if self.site.pages[0].url == urls.HOME else []
        nav.items = [*first[:1], *nav.items, *items[len(first[:1]) :]]
        self.listed = [one.url for one in navigation.below(nav.items) if isinstance(one, MkDocsPage)]
        self._prepare()
        nav.homepage = next((item for item in nav.items if item.is_page and item.is_homepage), None)
        return nav

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        shown = sorted(beside.pages(self.due))
        bodies = {key: html for url in shown for key, html in self.given[url].bodies()}
        contents = (file.page.content or "" for file in files.documentation_pages() if file.page)
        there = self.ledger.unchanged.values() if self.ledger else ()
        told = (page.formulas for page in (*there, *self.given.values()))
        formulas = fonts.characters(contents).union(*told)
        for page in there:
            report(page.issues, self.told)
        each = self.memory.recall(in_turn, self.place.cache)
        made = [*beside.files(self.due, bodies, formulas, config.site_url or "", each)]
        for place, content in made:
            files.append(File.generated(config, place, content=content))
        if self.framed:
            places = [
                *self.listed,
                *config.extra_css,
                *map(str, config.extra_javascript),
                "assets/",
                "search/",
            ]
            env.template_class = framed(Frames.among(places))
            env.bytecode_cache = Compiled(self.place.cache)
        return env

    def _search(self, files: Files, config: MkDocsConfig) -> None:
        """Begin to index the log, where the theme searches as Material does: then this takes its place."""
        last, self.index = self.index, None
        if last is not None:
            last.stop()
        if worker := configuration.search_worker(config):
            if theirs := files.get_file_from_path(worker):
                files.remove(theirs)
            files.append(File.generated(config, worker, content=theme.asset(theme.SEARCH_WORKER)))
            made = last.made if last else None
            whole = configuration.plugin(config, "offline") is not None
            more = {"language": str(config.theme.get("language") or "en")}
            if not config.use_directory_urls:
                more["index"] = "index.html"
            self.index = search.Index(
                self.site.records, self.place.site, self.place.cache, made, whole, more, self.ready
            )
            self.ready = None
            if not self.serving:
                self.index.start(Path(config.site_dir))

    def on_page_content(self, html: str, page: MkDocsPage) -> str:
        if isinstance(page, LogPage):
            report(page.issues, self.told)
            return "" if page.light else html
        if self.site.fill is None:
            return html
        folder = page.file.url if page.file.url.endswith("/") else posixpath.dirname(page.file.url)
        filled, unknown = self.site.fill(html, "" if folder in ("./", "") else f"{folder.rstrip('/')}/")
        for name in unknown:
            log.warning("%s asks for the view '%s', which there is not", page.file.src_uri, name)
        return filled

    def on_post_page(self, output: str, page: MkDocsPage, config: MkDocsConfig) -> str:
        if not isinstance(page, LogPage):
            return material.named(output)
        page.content = None  # nobody asks for it again, and there may be many
        if page.unchanged:
            return ""
        output = material.named(output)
        told = head.of(page.made, self.site, config.site_name, config.site_url or "")
        return output.replace("</head>", f"{told}</head>", 1)

    def lead(self, folder: Path) -> None:
        """Have the theme's search, which is written, lead to the index of the log."""
        if self.index is not None:
            self.index.lead(folder) if self.serving else self.index.finish(folder)

    def kept(self) -> set[str]:
        """What is on the site already."""
        there = self.ledger.there if self.ledger is not None else set()
        return there.union(self.index.kept() if self.index is not None else ())

    def keep(self) -> None:
        """Remember what is on the site now."""
        if self.index is not None:
            self.index.keep()
            if self.serving:  # a saved note is shown before it is found
                Thread(target=self.index.renew, daemon=True).start()
        if self.ledger is not None:
            self.ledger.keep(self.given)

    def end(self) -> None:
        if self.ready is not None:
            self.ready.stop()
            self.ready = None
        self.pool.end()
        self.memory.forget()
        self.known.clear()
        gc.unfreeze()

    def stop(self) -> None:
        if self.index is not None:
            self.index.stop()

    def _compare(self, config: MkDocsConfig, others: Iterable[File]) -> None:
        """Find the pages and feeds that are not on the site as they are to be."""
        self.framed = setting.is_known(config)
        self.branches = tree(self.site.pages)
        self.titles = share.titles(self.branches)
        self.ledger = None
        if self.framed and self.place.stage and self.recipe.name():
            heads = [(feed.url, feed.title) for feed in self.site.feeds]
            named = [(file.src_uri, file.url, setting.head(file)) for file in others]
            around = setting.of(config, heads, named, self.titles, self.index is None)
            self.ledger = Ledger(self.place.cache, self.place.site, around)
            self.ledger.compare(self.site.pages, self.titles)
        self.due = replace(self.site, feeds=tuple(self._feeds(config)))
        unchanged = self.ledger.unchanged if self.ledger and not self._is_searched(config) else ()
        self.shown = share.of(self.site.pages, unchanged, {*self.titles, *beside.pages(self.due)})

    def _is_searched(self, config: MkDocsConfig) -> bool:
        """Whether another than ours makes the index, and asks each page for its text."""
        return self.index is None and not {"search", "material/search"}.isdisjoint(config.plugins)

    def on_template_context(
        self, context: TemplateContext, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """The site map has all pages, though MkDocs was given but a share of them."""
        if template_name == "sitemap.xml":
            files = {url: page.file for url, page in self.given.items()}
            others = [file for file in context["pages"] if not isinstance(file.page, LogPage)]
            context["pages"] = cast(Any, [*others, *share.listed(self.site.pages, files, config)])
        return context

    def _prepare(self) -> None:
        """Convert the texts of the pages that are written."""
        self.known.update(fragments(self._texts(), self.recipe, self.place.cache, self.pool))
        self.pool.end()

    def _texts(self) -> Iterator[Key]:
        written = beside.pages(self.due)
        for url, page in self.given.items():
            if page.asked or not page.unchanged or url in written:
                texts = (part for part in page.made.parts if isinstance(part, Prose))
                yield from ((part.text.text, part.top) for part in texts)

    def _feeds(self, config: MkDocsConfig) -> Iterator[Feed]:
        """The feeds that are not on the site as they are to be."""
        for feed in self.site.feeds:
            if self.ledger is None:
                yield feed
                continue
            shown = [self.ledger.digests[item.url.partition("#")[0]] for item in feed.items]
            if not self.ledger.has(feeds.places(feed), config.site_url, feed, shown):
                yield feed

    def watch(self, server: LiveReloadServer, config: MkDocsConfig) -> None:
        """Have `server` look at what a build reads."""
        themes = config.theme.dirs
        serving.watch(server, [config.docs_dir, *filter(None, [config.config_file_path]), *themes])
        docs = Path(config.docs_dir).resolve()
        outside = {self.root / one.path for one in self.site.log.documents}
        for folder in {path.parent for path in outside if not path.is_relative_to(docs)}:
            server.watch(str(folder), recursive=False)
        if any("**" in glob for glob in self.options.sources):
            server.watch(str(self.root))

    def _files(self) -> frozenset[PurePosixPath]:
        site = Path(os.path.relpath(self.place.site.resolve(), self.root)).as_posix() + "/"
        return frozenset(
            path
            for path in disk.below(self.root)
            if path not in self.drafts and not str(path).startswith(site)
        )

    def _add(self, files: Files, config: MkDocsConfig, base: PurePosixPath) -> None:
        self.known = {}
        renderer = Renderer(self.recipe.converter(), self.known)
        for name, content in theme.assets():
            files.append(File.generated(config, f"{theme.FOLDER}/{name}", content=content))
        for place, script in self.site.scripts.items():
            files.append(File.generated(config, place, content=script))
        for asset in self.site.assets:
            place = str(urls.published(asset, base))
            if files.get_file_from_path(place) is None:
                files.append(self._asset(config, place, asset))
        unchanged = self.ledger.unchanged if self.ledger else {}
        searched = self._is_searched(config)
        self.given = {}
        for page in self.shown:
            file = File.generated(
                config, f"{page.url}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            if page.source:
                source = os.path.relpath(self.root / page.source[0], config.docs_dir)
                file.edit_uri = Path(source).as_posix()
            files.append(file)
            found = page if self.index is None else replace(page, search=False)  # the index finds it
            self.given[page.url] = given = LogPage(found, file, config, renderer.page)
            given.unchanged = page.url in unchanged
            given.listed = page.url in self.titles
            given.asked = page.search and searched
            given.light = self.framed and not given.asked

    def _asset(self, config: MkDocsConfig, place: str, asset: PurePosixPath) -> File:
        """A file that notes show as it is; of a text, what is not private."""
        path = self.root / asset
        if asset.suffix.lower() in (*disk.MARKDOWN, ".txt"):
            return File.generated(config, place, content=disk.decode(asset, path.read_bytes())[0])
        return File.generated(config, place, abs_src_path=str(path))
