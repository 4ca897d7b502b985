"""Pages of a log → pages of MkDocs, those that are as they were among them."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.pages import Page as MkDocsPage
from mkdocs.structure.toc import get_toc

from learnlog import files as disk
from learnlog.hosts import material
from learnlog.model import Issue
from learnlog.render import Rendered
from learnlog.site import Page

log = logging.getLogger("mkdocs.plugins.learnlog")

_FOLDER_LINK = re.compile(r'href="(?!/)[^":#?]*/(?=["#])')


class NoteFile(File):
    """A note where its writer put it: what links to it there leads to its page, at `url`."""

    def __init__(self, src_uri: str, url: str, config: MkDocsConfig, page: MkDocsPage | None) -> None:
        super().__init__(src_uri, None, config.site_dir, config.use_directory_urls)
        self.abs_src_path = os.path.join(config.docs_dir, src_uri)  # noqa: PTH118 (there may be thousands)
        self.dest_uri = f"{url}index.html"
        self.page = page
        self.inclusion = InclusionLevel.NOT_IN_NAV

    def is_documentation_page(self) -> bool:
        return False

    def is_media_file(self) -> bool:
        return False

    def copy_file(self, dirty: bool = False) -> None:
        """Nothing: the page is written where it belongs."""


class LogPage(MkDocsPage):
    """A page that renders itself: no scanner of raw text ever sees what a user wrote.

    Themes put titles and descriptions into HTML as they are, so here they are HTML. An `unchanged`
    page is on the site already. A `listed` one is in the
    navigation, the text of one that is `asked` for is wanted by others. `formulas` are the characters in
    its formulas. One that is `light` has no text from when it was read until it is written: of ten
    thousand that would be a gigabyte.
    """

    def __init__(self, made: Page, file: File, config: MkDocsConfig) -> None:
        super().__init__(escape(made.title), file, config)
        self.listed = False
        self.asked = False
        self.light = False
        self._material = config.theme.name == material.NAME

    def __eq__(self, other: object) -> bool:
        """One with holes in it stands for the page in the navigation, too."""
        return other is self or getattr(other, "stands_for", None) is self

    def begin(self, made: Page, renderer: Callable[[Page], Rendered], unchanged: bool) -> None:
        """Be the page that is `made` now."""
        self.made = made
        self.unchanged = unchanged
        self.issues: tuple[Issue, ...] = ()
        self.formulas: frozenset[str] = frozenset()
        self._renderer = renderer

    def leave(self) -> None:
        """Let go of others, which have this one too: then both are gone when nobody else has them."""
        self.file.page = self.previous_page = self.next_page = None

    def read_source(self, config: MkDocsConfig) -> None:
        self.markdown = ""
        self.meta = {} if self.is_homepage else {"title": escape(self.made.title)}
        if self.made.description:
            self.meta["description"] = escape(self.made.description)
        if not self.made.search:
            self.meta["search"] = {"exclude": True}
        if self.made.wide:
            self.meta["hide"] = ["toc"]

    def render(self, config: MkDocsConfig, files: Files) -> None:
        self.content = ""
        if self.asked or not (self.unchanged or self.light):
            self.fill()

    def fill(self) -> None:
        """Give the page its text: a light one now that it is written."""
        rendered = self._renderer(self.made)
        self.issues = rendered.issues
        self.formulas = rendered.formulas
        self.toc = get_toc(cast(Any, rendered.outline or self._whole()))
        self.content = rendered.html if self.file.use_directory_urls else to_files(rendered.html)

    def _whole(self) -> list[dict[str, object]]:
        """The outline of a page without headings: Material leads past the header to the first of them.

        As the title of the page it is not shown.
        """
        title = {"level": 1, "id": material.CONTENT, "name": self.title, "children": []}
        return [title] if self._material else []

    def clear(self) -> None:
        """Let go of the text and its outline, now that the page is written: there may be many."""
        self.content = None
        self.toc = get_toc([])


def generated(config: MkDocsConfig, place: str, content: str | bytes, path: Path) -> File:
    """A file of ours, which stands for what is at `path`: that MkDocs needs none, not all plugins know."""
    file = File.generated(config, place, content=content, inclusion=InclusionLevel.NOT_IN_NAV)
    file.abs_src_path = str(path)
    return file


def page_file(page: Page, root: Path, config: MkDocsConfig) -> File:
    """The file that MkDocs takes a page for; who edits it is led to its source below `root`.

    Where it has one, it says of itself what that says: when it was last changed, and by whom.
    """
    file = generated(config, f"{page.url}index.md", "", root / page.source[0] if page.source else root)
    if page.source:
        file.generated_by = None
        source = os.path.relpath(root / page.source[0], config.docs_dir)
        file.edit_uri = Path(source).as_posix()
    return file


def asset_file(place: str, path: Path, config: MkDocsConfig) -> File:
    """The file at `path` that notes show as it is; of a text, what is not private."""
    if path.suffix.lower() in disk.TEXTS:
        return File.generated(config, place, content=disk.content(path))
    return File.generated(config, place, abs_src_path=str(path))


def to_files(html: str) -> str:
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
