"""A site → a folder with its pages as Markdown, its pictures, feeds and style sheets."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import chain
from pathlib import Path, PurePosixPath

from learnlog import feeds, files, sidefiles, theme, urls
from learnlog.collect import Collected, Misuse, Project
from learnlog.conversion import Fragments, Recipe
from learnlog.facts import findings
from learnlog.hosts import export
from learnlog.hosts.incremental import stage
from learnlog.model import Issue
from learnlog.reading.leaves import in_turn
from learnlog.render import Rendered, Renderer
from learnlog.runtime import workers
from learnlog.runtime.cache import Cache
from learnlog.sidefiles import File
from learnlog.site import Prose, Site

LOOK = findings.look


def may_write(folder: Path, project: Project) -> None:
    """Raises `Misuse` where `folder` has what no export has put there, or would be read as notes."""
    written = folder / export.CONFIGURATION
    ours = written.is_file() and written.read_text(encoding="utf-8", errors="replace").startswith(export.MADE)
    if not ours and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Misuse(f"{str(folder)!r} has other files in it: name a new folder, or one of an export.")
    if _is_read(folder, project):
        raise Misuse(f"{str(folder)!r} is among the notes, and would be read as some: name another folder.")


def _is_read(folder: Path, project: Project) -> bool:
    inside = PurePosixPath(
        Path(os.path.relpath(folder.resolve(), project.root)).as_posix(), export.DOCS, "a.md"
    )
    named = files.glob_filter(project.options.sources).match(str(inside)) is not None
    among = project.config_file is not None and inside.is_relative_to(project.base)
    return inside.parts[0] != os.pardir and (named or among)


def write(folder: Path, site: Site, project: Project, notes: Collected, jobs: int) -> tuple[Issue, ...]:
    """Make the folder what the site is, with `jobs` processes; returns what is wrong with pages and files."""
    rendered = _rendered(site, project.site.recipe or Recipe(), jobs)
    others = _others(site, project, notes)
    unread = tuple(files.unreadable(project.root, dict.fromkeys((*others, *site.assets))))
    left = {issue.path for issue in unread}
    beside, shown = ([path for path in paths if path not in left] for paths in (others, site.assets))
    made = stage.begin(folder.resolve())
    if made is None:
        raise Misuse(f"nothing can be written beside {str(folder)!r}.")
    try:
        for place, content in _files(site, rendered, project, beside, shown):
            files.write(made / place, content)
        stage.finish(made, folder.resolve(), ())
    finally:
        stage.drop(made)
    return (*unread, *(issue for page in rendered.values() for issue in page.issues))


def _rendered(site: Site, recipe: Recipe, jobs: int) -> dict[str, Rendered]:
    """The pages by their addresses."""
    texts = [part for page in site.pages for part in page.parts if isinstance(part, Prose)]
    known = Fragments()
    renderer = Renderer(recipe.converter(), known)
    with workers.Pool(jobs or workers.cores()) as pool:
        known.want([(part.text.text, part.top) for part in texts], recipe, Cache(None), pool)
        made = {page.url: renderer.page(page) for page in site.pages}
        known.end()
    return made


def _files(
    site: Site,
    rendered: Mapping[str, Rendered],
    project: Project,
    others: Sequence[PurePosixPath],
    shown: Sequence[PurePosixPath],
) -> Iterator[File]:
    """All files of the folder: with its pages the `others` beside the notes, and what notes have `shown`."""
    copied = [*_copied(others, project)]
    pages = [place for place, _ in copied if PurePosixPath(place).suffix.lower() in files.MARKDOWN]
    said = {"site_name": escape(project.name), **project.site.said}  # themes put it into HTML as it is
    yield export.CONFIGURATION, export.configuration(site, said, pages).encode()
    yield from export.pages(site, lambda page: rendered[page.url])
    made = _beside(site, rendered, said.get("site_url"))
    for place, content in (*copied, *made, *_copied(shown, project)):
        yield f"{export.DOCS}/{place}", content


def _beside(site: Site, rendered: Mapping[str, Rendered], site_url: str | None) -> Iterator[File]:
    """What pages load, and the feeds."""
    for name in (*theme.STYLESHEETS, *theme.SCRIPTS):
        yield f"{theme.FOLDER}/{name}", theme.asset(name).read_bytes()
    for place, script in site.scripts.items():
        yield place, script.encode()
    formulas = frozenset[str]().union(*(page.formulas for page in rendered.values()))
    yield from sidefiles.shown(formulas, in_turn)
    wanted = sidefiles.pages(site)
    pages = [page for page in site.pages if page.url in wanted]
    told = (feeds.bodies(page.url, page.parts, rendered[page.url].pieces) for page in pages)
    yield from sidefiles.files(site, dict(chain(*told)), site_url or "", in_turn)


def _copied(paths: Iterable[PurePosixPath], project: Project) -> Iterator[File]:
    """Files as they are; of a text, what is not private."""
    for path in paths:
        yield str(urls.published(path, project.base)), files.content(project.root / path)


def _others(site: Site, project: Project, notes: Collected) -> list[PurePosixPath]:
    """The pages that are no notes, and the files beside them."""
    if project.docs is None:
        return []
    pages = {path for path, _ in project.site.addresses} - site.places.keys() - notes.drafts
    return [
        path
        for path in sorted(files.below(project.root))
        if path.is_relative_to(project.base) and (path in pages or path.suffix.lower() not in files.MARKDOWN)
    ]
