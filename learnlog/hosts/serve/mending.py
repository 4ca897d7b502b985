"""A site that is served and files that changed → the site as they make it, as far as that is the log's.

MkDocs reads its configuration, finds every file, makes the theme ready and writes all that is not of the
log each time: for a saved note that is most of the work. What it has made the last time holds as long as
only notes and pictures change. Where their navigation does with them, pages that differ in no more than
that can wait for the next build.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import time
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.utils import get_build_date

from learnlog import files as disk
from learnlog import urls
from learnlog.collect import Collected
from learnlog.hosts.building import Building, Hosted
from learnlog.hosts.incremental import stage
from learnlog.hosts.incremental.ledger import place
from learnlog.hosts.pages import LogPage
from learnlog.hosts.plan import Docs, Plan
from learnlog.hosts.serve.changes import Changes, Copied, are_of_notes
from learnlog.nav import Branch
from learnlog.runtime import garbage

log = logging.getLogger("mkdocs.plugins.learnlog")


@garbage.left()
def mend(building: Building, hosted: Hosted, changed: Changes) -> bool:
    """Bring the site up to date; where that takes a whole build, nothing is written.

    Where pages have something else in common now, those that differ in more are written first: then the
    ledger says that the site is mixed.
    """
    plan, begun = building.plan, time.monotonic()
    copied = Copied.among(changed, plan, hosted)
    if not (_holds(hosted, building) and are_of_notes(changed, copied, plan, hosted.config)):
        return False
    for file in copied.created.values():
        hosted.files.append(file)
    for file in copied.deleted.values():
        hosted.files.remove(file)
    only_shown = copied.modified.keys() == {*changed}
    count = 0 if only_shown else _mended(building, hosted, changed, copied.created.keys())
    if count is None:
        return False
    for file in (*copied.modified.values(), *copied.created.values()):
        disk.write(plan.place.site / file.dest_uri, file.content_bytes)
    for file in copied.deleted.values():
        _remove(plan.place.site, file.dest_uri)
    gc.freeze()  # what was made stays: nobody is to wait while garbage is looked for in it
    others = "; the others follow, with the new navigation" if plan.ledger and plan.ledger.mixed else ""
    log.info("Wrote %d pages in %.2f seconds%s", count, time.monotonic() - begun, others)
    return True


def _mended(building: Building, hosted: Hosted, changed: Changes, copied: Set[PurePosixPath]) -> int | None:
    """Bring the pages up to date; how many were written, or None."""
    plan = building.plan
    before, scripts = _Shape.of(plan), plan.site.scripts
    found = _planned(plan, hosted.config, changed, copied)
    after = _Shape.of(plan)
    moved = {path.name for path in (*changed.created, *changed.deleted)} | _moved(before, after)
    if found is None or plan.ledger is None or _are_linked(moved, plan.docs):
        return None
    if not all(_is_brought(asset, plan, hosted) for asset in before.assets ^ after.assets):
        return None
    building.report(found)
    if before.common != after.common or plan.ledger.is_outdated:
        plan.narrow(plan.ledger)  # a whole build has to follow
    if before.common == after.common:
        building.give(hosted.config, {url: building.given[url] for url in plan.titles})
    else:
        building.give(hosted.config, {})
        building.arrange(hosted.nav)
        building.frame(hosted.config)
    count = _write(building, hosted, plan.site.scripts.items() - scripts.items())
    for gone in before.places - after.places:
        _remove(plan.place.site, gone)
    if plan.ledger.mixed:
        plan.ledger.keep(building.given)
    return count


@garbage.left()
def complete(building: Building, config: MkDocsConfig) -> None:
    """Write what no page loads, once the others are there, and take note of what is on the site."""
    plan = building.plan
    plan.place = replace(plan.place, cache=plan.place.cache.again())
    try:
        plan.prepare(building.retold())
        for name, content in building.beside(config):
            disk.write(plan.place.site / name, content)
        plan.keep(building.given)
    finally:
        plan.place.cache.close()
        plan.end()


@dataclass(frozen=True, slots=True)
class _Shape:
    """What a site is as a whole: what pages have in `common`, where `notes` are, the files that they show
    as they are, the places of its own."""

    common: tuple[object, ...]
    notes: Mapping[PurePosixPath, str]
    assets: frozenset[PurePosixPath]
    places: frozenset[str]

    @classmethod
    def of(cls, plan: Plan) -> _Shape:
        site = plan.site
        listed = [(page.url, page.source) for page in site.pages if page.url in plan.titles]
        common = (plan.ledger and plan.ledger.fingerprint, _outline(plan.branches), listed)
        places = frozenset([*site.scripts, *(place(page.url) for page in site.pages)])
        return cls(common, site.places, frozenset(site.assets), places)


def _outline(branches: Iterable[Branch]) -> list[object]:
    return [(one.title, one.page and one.page.url, _outline(one.children)) for one in branches]


def _holds(hosted: Hosted, building: Building) -> bool:
    """Whether what MkDocs has made is there still, and holds as long as what pages have in common does."""
    plan, config = building.plan, hosted.config
    whole = plan.is_searched(config) or (plan.index is not None and plan.index.whole)
    there = hosted.day == get_build_date() and stage.is_there(plan.place.site)
    return plan.ledger is not None and there and not (whole or building.embeds or config.strict)


def _is_brought(asset: PurePosixPath, plan: Plan, hosted: Hosted) -> bool:
    """Whether MkDocs brings a file that notes show, or showed, and nobody else has to."""
    file = hosted.files.get_file_from_path(str(urls.published(asset, plan.docs.base)))
    return file.generated_by is None if file else asset not in plan.site.assets


def _planned(
    plan: Plan, config: MkDocsConfig, changed: Changes, copied: Set[PurePosixPath]
) -> Collected | None:
    """Plan the site anew, if the same pages are no notes, and nothing of what is `copied` is one."""
    docs = plan.docs
    others = {docs.base / file.src_uri for file in docs.others}
    new = {path for path in changed.created if path.is_relative_to(docs.base)} - copied
    pages = (docs.pages | new) - changed.deleted
    found = plan.read(docs.base, pages, config)
    notes = {one.path for one in found.documents}
    if pages - notes != others or not copied.isdisjoint(notes):
        return None
    files = (docs.files - changed.deleted) | changed.created
    plan.make(found, replace(docs, pages=pages, files=files), config)
    return found


def _moved(before: _Shape, after: _Shape) -> set[str]:
    """The names of notes that came, went, or are shown on another page now."""
    old, new = before.notes, after.notes
    return {path.name for path in old.keys() | new.keys() if old.get(path) != new.get(path)}


def _are_linked(names: Iterable[str], docs: Docs) -> bool:
    """Whether a page that is no note may link to files with these names."""
    texts = [unquote(file.content_string) for file in docs.others] if names else []
    return any(name in text for name in names for text in texts)


def _write(building: Building, hosted: Hosted, scripts: Iterable[tuple[str, str]]) -> int:
    """Write the pages of the log that are not on the site as they are to be, and what they load."""
    config, plan = hosted.config, building.plan
    due = [page for page in building.given.values() if not page.unchanged]
    plan.prepare(page.made for page in due)
    for page in due:
        page.read_source(config)
        page.render(config, hosted.files)
        page.content = building.on_page_content(page.content or "", page)
    for name, script in scripts:
        disk.write(plan.place.site / name, script)
    files = hosted.files.documentation_pages()
    for page in due:
        output = _output(page, files, building, hosted)
        disk.write(plan.place.site / page.file.dest_uri, output.encode("utf-8", "xmlcharrefreplace"))
    for name, content in building.shown():
        disk.write(plan.place.site / name, content)
    plan.known.keep()
    return len(due)


def _output(page: LogPage, files: Sequence[File], building: Building, hosted: Hosted) -> str:
    """A page as MkDocs writes it."""
    page.active = True
    context = get_context(hosted.nav, files, hosted.config, page)
    written = hosted.env.get_template("main.html").render(context)
    page.active = False
    return building.on_post_page(written, page, hosted.config)


def _remove(site: Path, name: str) -> None:
    """Remove a file, and folders that are empty then."""
    (site / name).unlink(missing_ok=True)
    for folder in PurePosixPath(name).parents[:-1]:
        with contextlib.suppress(OSError):
            (site / folder).rmdir()
