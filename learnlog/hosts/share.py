"""Site → the share of its pages that MkDocs is given, which takes its time for each; the others are there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.utils import get_build_date

from learnlog.nav import Branch
from learnlog.site import Page


def titles(branches: Iterable[Branch]) -> dict[str, str]:
    """What pages are called in the navigation, by their address."""
    found: dict[str, str] = {}
    for branch in branches:
        if branch.page is not None:
            found[branch.page.url] = branch.title
        found.update(titles(branch.children))
    return found


def of(pages: Sequence[Page], unchanged: Collection[str], asked: Collection[str]) -> tuple[Page, ...]:
    """The pages that are not `unchanged`, their neighbours, and those that are `asked` for."""
    changed = [page for page in pages if page.url not in unchanged]
    needed = {*asked, *(url for page in changed for url in (page.url, page.previous, page.next))}
    return tuple(page for page in pages if page.url in needed)


@dataclass(frozen=True, slots=True)
class _Place:
    """What a site map tells of a page."""

    canonical_url: str | None
    abs_url: str | None
    update_date: str
    is_link: bool = False


@dataclass(frozen=True, slots=True)
class _Listed:
    page: _Place


def listed(
    pages: Iterable[Page], given: Mapping[str, File], config: MkDocsConfig
) -> Iterator[File | _Listed]:
    """What a site map is made of: the files of the pages that MkDocs was `given`, the like of the others."""
    base = f"{config.site_url.rstrip('/')}/" if config.site_url else ""
    end = "" if config.use_directory_urls else "index.html"
    today = get_build_date()
    for page in pages:
        address = urljoin(base, quote(page.url) + end) if base else None
        yield given.get(page.url) or _Listed(_Place(address, address and urlsplit(address).path, today))
