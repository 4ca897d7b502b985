"""Branches → the navigation of MkDocs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from markupsafe import escape
from mkdocs.structure import StructureItem
from mkdocs.structure.nav import Section
from mkdocs.structure.pages import Page as MkDocsPage

from learnlog.nav import Branch


def item(branch: Branch, pages: Mapping[str, MkDocsPage]) -> StructureItem:
    """A branch as MkDocs has it; there a page is called what the branch is, not what its tab says."""
    if branch.page is not None:
        found = pages[branch.page.url]
        found.title = escape(branch.title)
        return found
    section = Section(escape(branch.title), [item(child, pages) for child in branch.children])
    for child in section.children:
        child.parent = section
    return section


def below(items: Iterable[StructureItem]) -> Iterator[StructureItem]:
    for item in items:
        yield item
        yield from below(getattr(item, "children", None) or ())
