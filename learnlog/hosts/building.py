"""The events of MkDocs → what it is to build: the pages of the log, and what stands beside them."""

from __future__ import annotations

import gc
import logging
import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from glob import has_magic
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, cast

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.utils import get_build_date
from mkdocs.utils.templates import TemplateContext

from learnlog import feeds, sidefiles, theme, urls
from learnlog import files as disk
from learnlog.collect import Collected
from learnlog.gfm.math import fonts
from learnlog.hosts import configuration, material, navigation, share
from learnlog.hosts.pages import LogPage, NoteFile, asset_file, generated, page_file, report, to_files
from learnlog.hosts.plan import Docs, Plan
from learnlog.hosts.templates.frames import Compiled, Frames, framed
from learnlog.model import Issue
from learnlog.pages import head
from learnlog.reading.leaves import in_turn
from learnlog.render import Renderer
from learnlog.runtime import garbage, paths
from learnlog.site import Page

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

log = logging.getLogger("mkdocs.plugins.learnlog")


@dataclass(frozen=True, slots=True)
class Hosted:
    """What MkDocs has made of a site, on a `day`."""

    config: MkDocsConfig
    files: Files
    nav: Navigation
    env: Environment
    day: str


class Building:
    """Gives MkDocs the pages of a log: its methods are called as the events that they are for.

    `hosted` is what MkDocs has made, once it has; with `embeds` pages that are no notes show views of the
    log. `formulas` are the characters of formulas in those pages.
    """

    nav: Navigation
    listed: Sequence[str] = ()
    formulas: frozenset[str]
    _renderer: Renderer
    hosted: Hosted | None = None
    embeds = False

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.given: dict[str, LogPage] = {}
        self._others: list[StructureItem] = []
        self._frames = Frames()
        self._told: set[Issue] = set()
        self._unread: tuple[Issue, ...] = ()

    @garbage.left()
    def on_files(self, files: Files, config: MkDocsConfig) -> Files:
        gc.unfreeze()
        self.hosted, self.embeds = None, False
        base = configuration.base(config, self.plan.root)
        pages = {_path(file, base): file for file in files.documentation_pages() if file.src_dir}
        found = self.plan.read(base, pages.keys(), config)
        taken = {one.path for one in found.documents} | self.plan.drafts | found.unread
        for file in [one for one in files if one.src_dir and _path(one, base) in taken]:
            files.remove(file)
        others = tuple(file for path, file in pages.items() if path not in taken)
        self._bring_search(files, config)
        self.plan.make(found, Docs(base, frozenset(pages), others, self._files()), config)
        self._unread = self._without_unreadable(files, base, config)
        self.report(found)
        self._add(files, config)
        within = f"{base}/" if base.parts else ""
        for path, url in self.plan.site.places.items() if others else ():  # for links from other pages
            inside = str(path).removeprefix(within) if str(path).startswith(within) else ""
            if inside and inside not in files.src_uris:
                files.append(NoteFile(inside, url, config, self.given.get(url)))
        gc.freeze()  # the log stays: that garbage is looked for in it takes a third of the time
        return files

    def report(self, found: Collected) -> None:
        """Say what is wrong with the notes; what is wrong with pages is said when they are rendered."""
        self._told = set()
        report((*found.issues, *self._unread, *self.plan.site.issues), self._told)

    def on_nav(self, nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:
        self._others = nav.items
        self.arrange(nav)
        written = {url for url, page in self.given.items() if page.asked or not page.unchanged}
        retold = sidefiles.pages(self.plan.due)
        wanted = [page for page in self.plan.site.pages if page.url in written or page.url in retold]
        self._put_in_order(files, self.plan.prepare(wanted, written & retold))
        return nav

    def arrange(self, nav: Navigation) -> None:
        """Have the pages of the log in the navigation, beside the others."""
        items = [navigation.item(branch, self.given) for branch in self.plan.branches]
        first = items if self.plan.site.pages[0].url == urls.HOME else []
        nav.items = [*first[:1], *self._others, *items[len(first[:1]) :]]
        nav.homepage = next((item for item in nav.items if item.is_page and item.is_homepage), None)
        self.listed = [one.url for one in navigation.below(nav.items) if isinstance(one, MkDocsPage)]
        self.nav = nav

    def on_env(self, env: Environment, config: MkDocsConfig, files: Files) -> Environment:
        contents = (file.page.content or "" for file in files.documentation_pages() if file.page)
        self.formulas = frozenset[str]().union(*map(fonts.characters, contents))
        if self.plan.framed:
            self.frame(config)
            env.template_class = framed(self._frames)
            env.bytecode_cache = Compiled(self.plan.place.cache)
        self.hosted = Hosted(config, files, self.nav, env, get_build_date())
        return env

    def frame(self, config: MkDocsConfig) -> None:
        """Have templates run once for pages that look alike, with the navigation as it is now."""
        scripts = map(str, config.extra_javascript)
        self._frames.begin([*self.listed, *config.extra_css, *scripts, "assets/", "search/"])

    def shown(self) -> list[sidefiles.File]:
        """The files that pages load, once these are written; of those that were, what is wrong is said."""
        there = self.plan.ledger.unchanged.values() if self.plan.ledger else ()
        told = (page.formulas for page in (*there, *self.given.values()))
        for page in there:
            report(page.issues, self._told)
        each = self.plan.memory.recall(in_turn, self.plan.place.cache)
        return [*sidefiles.shown(self.formulas.union(*told), each)]

    def beside(self, config: MkDocsConfig) -> list[sidefiles.File]:
        """The files that no page loads, once the pages are written."""
        retold = [(page, self._renderer.page(page).pieces) for page in self.retold()]
        bodies = dict(one for page, pieces in retold for one in feeds.bodies(page.url, page.parts, pieces))
        each = self.plan.memory.recall(in_turn, self.plan.place.cache)
        return [*sidefiles.files(self.plan.due, bodies, config.site_url or "", each)]

    def retold(self) -> list[Page]:
        """The pages whose texts those files are made of."""
        wanted = sidefiles.pages(self.plan.due)
        return [page for page in self.plan.site.pages if page.url in wanted]

    def on_template_context(
        self, context: TemplateContext, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        """The site map has all pages, though MkDocs was given but a share of them."""
        if template_name == "sitemap.xml":
            files = {url: page.file for url, page in self.given.items()}
            others = [file for file in context["pages"] if not isinstance(file.page, LogPage)]
            context["pages"] = cast(Any, [*others, *share.listed(self.plan.site.pages, files, config)])
        return context

    def on_post_template(self, output: str, template_name: str, config: MkDocsConfig) -> str:
        if self.hosted is None or template_name != "404.html" or config.theme.name != material.NAME:
            return output
        return material.skipping(material.named(output), self.hosted.env, config)

    def on_page_content(self, html: str, page: MkDocsPage) -> str:
        if isinstance(page, LogPage):
            return html
        if self.plan.site.fill is None:
            return html
        folder = page.file.url if page.file.url.endswith("/") else posixpath.dirname(page.file.url)
        base = "" if folder in ("./", "") else f"{folder.rstrip('/')}/"
        filled, unknown = self.plan.site.fill(html, base, str if page.file.use_directory_urls else to_files)
        self.embeds = self.embeds or filled != html
        for name in unknown:
            log.warning("%s asks for the view '%s', which there is not", page.file.src_uri, name)
        return filled

    def on_post_page(self, output: str, page: MkDocsPage, config: MkDocsConfig) -> str:
        if not isinstance(page, LogPage):
            return material.named(output)
        report(page.issues, self._told)
        page.clear()
        if page.unchanged:
            return ""
        output = output if self.plan.framed else material.named(output)
        named, address = config.site_name, config.site_url or ""
        told = head.of(page.made, self.plan.site, named, address, bool(page.formulas))
        return output.replace("</head>", f"{told}</head>", 1)

    def _put_in_order(self, files: Files, complete: Mapping[str, int]) -> None:
        """Have each page written as soon as its texts are converted: then these need not be held any longer.

        Pages that others read before they are written stay in their order.
        """
        light = [page for page in self.given.values() if page.light]
        for page in sorted(light, key=lambda page: complete.get(page.made.url, 0)):
            files.remove(page.file)
            files.append(page.file)

    def watch(self, server: LiveReloadServer, config: MkDocsConfig) -> None:
        """Have `server` look at notes that are not where pages are."""
        docs = Path(config.docs_dir).resolve()
        root, within = self.plan.root, [docs]
        if any(has_magic(posixpath.dirname(glob)) for glob in self.plan.options.sources):
            server.watch(str(root))  # before a folder: MkDocs watches none a second time, though deeper
            within.append(root)
        notes = {root / one.path for one in self.plan.site.log.documents}
        for folder in {path.parent for path in notes if not any(map(path.is_relative_to, within))}:
            server.watch(str(folder), recursive=False)

    def _bring_search(self, files: Files, config: MkDocsConfig) -> None:
        """Bring our search, where the theme searches as Material does: then it takes the place of that."""
        if worker := configuration.search_worker(config):
            if theirs := files.get_file_from_path(worker):
                files.remove(theirs)
            files.append(asset_file(worker, theme.asset(theme.SEARCH_WORKER), config))

    def _without_unreadable(
        self, files: Files, base: PurePosixPath, config: MkDocsConfig
    ) -> tuple[Issue, ...]:
        """Leave out the files that the site cannot have as they are, because nobody can read them."""
        shown = {_path(file, base): file for file in files.media_files() if file.src_dir == config.docs_dir}
        unread = tuple(disk.unreadable(self.plan.root, dict.fromkeys((*shown, *self.plan.site.assets))))
        for path in {issue.path for issue in unread} & shown.keys():
            files.remove(shown[path])
        return unread

    def _files(self) -> frozenset[PurePosixPath]:
        return disk.below(self.plan.root, self.plan.place.aside) - self.plan.drafts

    def _add(self, files: Files, config: MkDocsConfig) -> None:
        site, base = self.plan.site, self.plan.docs.base
        for name, path in theme.assets():
            files.append(asset_file(f"{theme.FOLDER}/{name}", path, config))
        for place, script in site.scripts.items():
            files.append(generated(config, place, script, theme.asset(theme.SCRIPTS[0])))
        unread = {issue.path for issue in self._unread}
        for asset in site.assets:
            place = str(urls.published(asset, base))
            if asset not in unread and files.get_file_from_path(place) is None:
                files.append(asset_file(place, self.plan.root / asset, config))
        self.give(config, {})
        for page in self.given.values():
            files.append(page.file)

    def give(self, config: MkDocsConfig, known: Mapping[str, LogPage]) -> None:
        """Have the pages that are shown as pages of MkDocs; some are `known` to it, by their addresses."""
        plan = self.plan
        self._renderer = Renderer(plan.recipe.converter(), plan.known)
        unchanged = plan.ledger.unchanged if plan.ledger else {}
        searched = plan.is_searched(config)
        for url in self.given.keys() - known.keys():
            self.given[url].leave()
        self.given = {}
        for page in plan.shown:
            found = page if plan.index is None else replace(page, search=False)  # the index finds it
            given = known.get(page.url) or LogPage(found, page_file(page, plan.root, config), config)
            given.begin(found, self._renderer.page, page.url in unchanged)
            given.listed = page.url in plan.titles
            given.asked = page.search and searched
            given.light = plan.framed and not given.asked
            self.given[page.url] = given
        for given in self.given.values():
            given.previous_page = self.given.get(given.made.previous) if given.made.previous else None
            given.next_page = self.given.get(given.made.next) if given.made.next else None


def _path(file: File, base: PurePosixPath) -> PurePosixPath:
    """The path of a file of `docs_dir`, which is `base`."""
    return paths.known(f"{base}/{file.src_uri}" if base.parts else file.src_uri)
