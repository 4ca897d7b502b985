"""Site → MkDocs: the plugin, and the only module that imports mkdocs."""

from __future__ import annotations

import datetime
import logging
import os
import posixpath
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html import escape
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any, cast
from urllib.parse import urljoin, urlsplit

from jinja2 import Environment
from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config import base, load_config
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure import StructureItem
from mkdocs.structure.files import File, Files, InclusionLevel, get_files
from mkdocs.structure.nav import Navigation, Section
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from learnlog import anki, build, feeds, private, theme, urls
from learnlog import files as disk
from learnlog.collect import DRAFT, Project, collect
from learnlog.fragments import Converter
from learnlog.gfm import fonts
from learnlog.model import Issue, Options, Page, Prose, Site
from learnlog.nav import Branch, tree
from learnlog.pages import head
from learnlog.project import Misuse
from learnlog.render import Renderer

log = logging.getLogger("mkdocs.plugins.learnlog")

_FOLDER_LINK = re.compile(r'href="(?!/)[^":#?]*/(?=["#])')

MATERIAL_FONT = {"text": "Roboto", "code": "Roboto Mono"}


class LearnlogConfig(base.Config):
    """The options of `learnlog.model.Options`, as `mkdocs.yml` has them, and two of the host's own:
    `root`, the folder that globs are relative to, and `gfm`, options of the Markdown extension."""

    sources = c.ListOfItems(c.Type(str), default=[])
    include = c.ListOfItems(c.Type(str), default=[])
    exclude = c.ListOfItems(c.Type(str), default=[])
    title = c.Type(str, default="")
    description = c.Type(str, default="")
    day_first = c.Optional(c.Type(bool))
    day_one = c.Optional(c.Type((datetime.date, str)))
    root = c.Optional(c.Dir(exists=True))
    gfm = c.Type(dict, default={})


class LearnlogPlugin(BasePlugin[LearnlogConfig]):
    """Reads the notes once MkDocs has collected its files, and gives it the pages of the log."""

    site: Site
    options: Options
    root: Path
    serving = False
    drafts: frozenset[PurePosixPath] = frozenset()

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.serving = command == "serve"

    @event_priority(50)  # before mermaid2, wherever it stands in the list
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.options = _options(self.config, config)
        self.root = Path(self.config.root or Path(config.config_file_path or ".").parent).resolve()
        config.extra_css = [*(f"{theme.FOLDER}/{name}" for name in theme.STYLESHEETS), *config.extra_css]
        scripts = (f"{theme.FOLDER}/{name}" for name in theme.SCRIPTS)
        config.extra_javascript = [*scripts, *config.extra_javascript]
        if config.theme.name == "material" and config.theme.get("font") == MATERIAL_FONT:
            config.theme["font"] = False  # the default asks another host for its fonts
        _keep_mermaid2_offline(config)
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        base = _base(config, self.root)
        pages = {base / file.src_uri: file for file in files.documentation_pages() if file.src_dir}
        notes = Project(self.root, config.site_name, self.options, (*pages,), base, drafts=self.serving)
        found = collect(notes)
        self.drafts = frozenset(path for path, reason in found.left_out if reason == DRAFT)
        taken = {one.path for one in found.documents} | self.drafts
        for file in [one for one in files if one.src_dir and base / one.src_uri in taken]:
            files.remove(file)
            pages.pop(base / file.src_uri, None)
        around = build.Surroundings(
            base,
            self._files(config),
            tuple(_address(file) for file in pages.values()),
            _sources(config, base),
            str(config.theme.get("language") or "en"),
        )
        self.site = build.site(found.documents, self.options, around)
        told: set[Issue] = set()
        report((*found.issues, *self.site.issues), told)
        self._add(files, config, base, told)
        for path, url in self.site.places.items():
            inside = path.is_relative_to(base) and str(path.relative_to(base))
            if inside and files.get_file_from_path(inside) is None:
                files.append(NoteFile(inside, files.src_uris[f"{url}index.md"]))
        return files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        pages = {page.url: _page(files, page.url) for page in self.site.pages}
        for page in self.site.pages:
            pages[page.url].previous_page = pages.get(page.previous) if page.previous else None
            pages[page.url].next_page = pages.get(page.next) if page.next else None
        items = [_item(branch, pages) for branch in tree(self.site.pages)]
        first = items if self.site.pages[0].url == urls.HOME else []
        nav.items = [*first[:1], *nav.items, *items[len(first[:1]) :]]
        nav.homepage = next((item for item in nav.items if item.is_page and item.is_homepage), None)
        return nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        pages = [file.page for file in files.documentation_pages()]
        bodies = {key: html for page in pages if isinstance(page, LogPage) for key, html in page.bodies()}
        for feed in self.site.feeds:
            for place, content in feeds.files(feed, bodies, config.site_url or ""):
                files.append(File.generated(config, place, content=content))
        if self.site.cards:
            here = urljoin(f"{(config.site_url or '').rstrip('/')}/", self.site.review)
            answers = {
                anchor: feeds.away(html, here) if config.site_url else html
                for (page, anchor), html in bodies.items()
                if page == self.site.review
            }
            content = anki.export(self.site.cards, answers)
            files.append(File.generated(config, f"{self.site.review}{anki.FILE}", content=content))
        self._bring_font(config, files)
        return env

    def on_page_markdown(self, markdown: str, **_: Any) -> str:
        return private.cut(markdown)

    def on_page_content(self, html: str, *, page: MkDocsPage, **_: Any) -> str:
        if isinstance(page, LogPage) or self.site.fill is None:
            return html
        folder = page.file.url if page.file.url.endswith("/") else posixpath.dirname(page.file.url)
        filled, unknown = self.site.fill(html, "" if folder in ("./", "") else f"{folder.rstrip('/')}/")
        for name in unknown:
            log.warning("%s asks for the view '%s', which there is not", page.file.src_uri, name)
        return filled

    def on_post_page(self, output: str, *, page: MkDocsPage, config: MkDocsConfig) -> str:
        if not isinstance(page, LogPage):
            return output
        told = head.of(page.made, self.site, config.site_name, config.site_url or "")
        return output.replace("</head>", f"{told}</head>", 1)

    def _bring_font(self, config: MkDocsConfig, files: Files) -> None:
        """The math font comes along where a page has a formula."""
        contents = (file.page.content or "" for file in files.documentation_pages() if file.page)
        font = fonts.math_font() if any("<math" in content for content in contents) else None
        if font:
            files.append(File.generated(config, f"{theme.FOLDER}/{font.name}", content=font.data))

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        docs = Path(config.docs_dir).resolve()
        outside = {self.root / one.path for one in self.site.log.documents}
        for folder in {path.parent for path in outside if not path.is_relative_to(docs)}:
            server.watch(str(folder), recursive=False)
        if any("**" in glob for glob in self.options.sources):
            server.watch(str(self.root))
        return server

    def _files(self, config: MkDocsConfig) -> frozenset[PurePosixPath]:
        site = Path(config.site_dir).resolve()
        return frozenset(
            path
            for path in disk.below(self.root)
            if path not in self.drafts and not (self.root / path).is_relative_to(site)
        )

    def _add(self, files: Files, config: MkDocsConfig, base: PurePosixPath, told: set[Issue]) -> None:
        renderer = Renderer(Converter(config.markdown_extensions, config.mdx_configs, self.config.gfm))
        for name, content in theme.assets():
            files.append(File.generated(config, f"{theme.FOLDER}/{name}", content=content))
        for asset in self.site.assets:
            place = str(urls.published(asset, base))
            if files.get_file_from_path(place) is None:
                files.append(self._asset(config, place, asset))
        for page in self.site.pages:
            file = File.generated(
                config, f"{page.url}index.md", content="", inclusion=InclusionLevel.NOT_IN_NAV
            )
            if page.source:
                source = os.path.relpath(self.root / page.source[0], config.docs_dir)
                file.edit_uri = Path(source).as_posix()
            files.append(file)
            LogPage(page, file, config, renderer, told)

    def _asset(self, config: MkDocsConfig, place: str, asset: PurePosixPath) -> File:
        """A file that notes show as it is; of a text, what is not private."""
        path = self.root / asset
        if asset.suffix.lower() in (*disk.MARKDOWN, ".txt"):
            return File.generated(config, place, content=disk.decode(asset, path.read_bytes())[0])
        return File.generated(config, place, abs_src_path=str(path))


class NoteFile(File):
    """A note where its writer put it: what links to it there leads to its page, which is another file."""

    def __init__(self, src_uri: str, shown: File) -> None:
        super().__init__(src_uri, None, shown.dest_dir, shown.use_directory_urls)
        self.dest_uri = shown.dest_uri
        self.page = shown.page
        self.inclusion = InclusionLevel.NOT_IN_NAV

    def is_documentation_page(self) -> bool:
        return False

    def is_media_file(self) -> bool:
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Nothing: the page is written where it belongs."""


class LogPage(MkDocsPage):
    """A page that renders itself: no scanner of raw text ever sees what a user wrote.

    Themes put titles and descriptions into HTML as they are, so here they are HTML.
    """

    def __init__(
        self, made: Page, file: File, config: MkDocsConfig, renderer: Renderer, told: set[Issue]
    ) -> None:
        super().__init__(escape(made.title), file, config)
        self.made = made
        self._renderer = renderer
        self._told = told

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta = {} if self.is_homepage else {"title": escape(self.made.title)}
        if self.made.description:
            self.meta["description"] = escape(self.made.description)
        if not self.made.search:
            self.meta["search"] = {"exclude": True}
        if self.made.wide:
            self.meta["hide"] = ["toc"]

    def bodies(self) -> Iterator[tuple[tuple[str, str], str]]:
        """The HTML of each entry on the page, by the page and its anchor there."""
        for part, piece in zip(self.made.parts, self._pieces, strict=True):
            if isinstance(part, Prose) and part.anchor:
                yield (self.made.url, part.anchor), piece

    def render(self, config: MkDocsConfig, files: Files) -> None:
        rendered = self._renderer.page(self.made)
        report(rendered.issues, self._told)
        self._pieces = rendered.pieces
        self.content = rendered.html if config.use_directory_urls else _to_files(rendered.html)
        self.toc = get_toc(cast(Any, rendered.outline))


def _page(files: Files, url: str) -> MkDocsPage:
    file = files.get_file_from_path(f"{url}index.md")
    assert file is not None
    assert file.page is not None
    return file.page


def _item(branch: Branch, pages: dict[str, MkDocsPage]) -> StructureItem:
    """A branch as MkDocs has it; there a page is called what the branch is, not what its tab says."""
    if branch.page is not None:
        found = pages[branch.page.url]
        found.title = escape(branch.title)
        return found
    section = Section(escape(branch.title), [_item(child, pages) for child in branch.children])
    for child in section.children:
        child.parent = section
    return section


def _to_files(html: str) -> str:
    """Links to folders as links to the file in them, for sites that are read without a server."""
    return _FOLDER_LINK.sub(r"\g<0>index.html", html)


def report(issues: tuple[Issue, ...], told: set[Issue]) -> None:
    """Issues through MkDocs' log, so that `--strict` counts the warnings among them.

    Each is told once, though an entry is shown on the page of its day and of its topic.
    """
    for issue in issues:
        if issue not in told:
            told.add(issue)
            log.log(logging.WARNING if issue.severity == "warning" else logging.INFO, "%s", issue)


@contextmanager
def _told() -> Iterator[None]:
    """What MkDocs finds wrong with a configuration, as one sentence."""
    try:
        yield
    except Abort:  # said already
        raise
    except MkDocsException as error:
        raise Misuse(" ".join(error.format_message().removeprefix("learnlog: ").split())) from error


@_told()
def project(config_file: Path) -> Project:
    """The project that a configuration file describes, its pages as MkDocs finds them."""
    config = load_config(str(config_file))
    plugin = config.plugins.get("learnlog")
    root = config_file.parent
    options = Options(title=config.site_name)
    if isinstance(plugin, LearnlogPlugin):
        options = _options(plugin.config, config)
        root = Path(plugin.config.root or root).resolve()
    else:
        log.warning("%s does not list the plugin learnlog, so it makes no log of the notes", config_file)
    base = _base(config, root)
    pages = tuple(base / file.src_uri for file in get_files(config).documentation_pages())
    return Project(root, config.site_name, options, pages, base, config_file)


@_told()
def build_site(config_file: Path, site_dir: Path | None, strict: bool) -> Path:
    """`mkdocs build` with a configuration file; returns the folder of the site."""
    options = {"site_dir": str(site_dir)} if site_dir else {}
    config = load_config(str(config_file), strict=strict or None, **options)
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build.build(config)
    finally:
        config.plugins.on_shutdown()
    return Path(config.site_dir)


@_told()
def serve_site(config_file: Path, address: str | None) -> None:
    """`mkdocs serve` with a configuration file, until it is interrupted."""
    options: dict[str, Any] = {"dev_addr": address} if address else {}
    mkdocs_serve.serve(str(config_file), **options)


def _keep_mermaid2_offline(config: MkDocsConfig) -> None:
    """Name the script that mermaid2 would take anyway: only a default makes it ask the network first.

    A page that needs the script still gets it; diagrams that are drawn here do not.
    """
    plugin: Any = config.plugins.get("mermaid2")
    if plugin is not None and not plugin.config["javascript"]:
        mermaid2: Any = import_module(type(plugin).__module__)
        old = plugin.mermaid_major_version < 10
        script = mermaid2.JAVASCRIPT_PRE_10 if old else mermaid2.JAVASCRIPT
        plugin.config["javascript"] = script % plugin.mermaid_version


def _options(given: LearnlogConfig, config: MkDocsConfig) -> Options:
    return Options(
        tuple(given.sources),
        tuple(given.include),
        tuple(given.exclude),
        given.title or config.site_name,
        given.description or config.site_description or "",
        given.day_first,
        _day_one(given.day_one),
    )


def _day_one(given: object) -> datetime.date | None:
    if given is None or isinstance(given, datetime.date):
        return given
    try:
        return datetime.date.fromisoformat(str(given))
    except ValueError:
        message = f"learnlog: day_one is {given!r}, but it must be a date like 2025-05-20."
        raise PluginError(message) from None


def _base(config: MkDocsConfig, root: Path) -> PurePosixPath:
    return PurePosixPath(Path(os.path.relpath(config.docs_dir, root)).as_posix())


def _address(file: File) -> str:
    """Where a page is, as pages of the log have it: its folder, however the site links to it."""
    folder, name = posixpath.split(file.dest_uri)
    return (folder and f"{folder}/") if name == "index.html" else file.dest_uri


def _sources(config: MkDocsConfig, base: PurePosixPath) -> str:
    """The web address of a source line, from `repo_url` and `edit_uri`; empty where there is none."""
    if not config.edit_uri or config.edit_uri.startswith(("?", "#")):
        return ""
    docs = urljoin((config.repo_url or "").rstrip("/") + "/", config.edit_uri)
    parts = urlsplit(docs)
    if not parts.netloc:
        return ""
    root = posixpath.normpath(posixpath.join(parts.path, *([".."] * len(base.parts))))
    address = parts._replace(path=root.replace("/edit/", "/blob/").rstrip("/")).geturl()
    plain = "?plain=1" if parts.netloc.endswith("github.com") else ""
    return f"{address.replace('{', '{{').replace('}', '}}')}/{{path}}{plain}#L{{line}}"
