"""Pages → the navigation: periods, topics and notes, never single days (n pages with n links are n²)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from learnlog.site import Page

MOST_MONTHS = 24
MOST_TOPICS = 30
MOST_NOTES = 30


@dataclass(frozen=True, slots=True)
class Branch:
    """A place in the navigation: a page, or a title over others."""

    title: str
    page: Page | None = None
    children: tuple[Branch, ...] = ()


def tree(pages: Sequence[Page]) -> tuple[Branch, ...]:
    """Home, years with their months (newest first), topics, notes; long lists give way to their index."""
    home = [Branch("Home" if not page.url else "Log", page) for page in pages if page.kind == "home"]
    years = [page for page in reversed(pages) if page.kind == "year"]
    months = [page for page in reversed(pages) if page.kind == "month"]
    few = len(months) <= MOST_MONTHS
    return (
        *home,
        *_leaves([page for page in pages if page.kind == "archive"]),
        *(_year(page, months if few else []) for page in years),
        *_list("Topics", pages, "topics", "topic", MOST_TOPICS),
        *_leaves([page for page in pages if page.kind in ("tags", "library", "loops", "review")]),
        *_list("Notes", pages, "notes", "note", MOST_NOTES),
    )


def _year(page: Page, months: Sequence[Page]) -> Branch:
    inside = [month for month in months if month.url.startswith(page.url)]
    if not inside:
        return Branch(page.title, page)
    return Branch(page.title, None, (Branch("All of " + page.title, page), *_leaves(inside)))


def _list(title: str, pages: Sequence[Page], index: str, kind: str, most: int) -> Iterator[Branch]:
    overview = [page for page in pages if page.kind == index]
    members = [page for page in pages if page.kind == kind]
    if overview and len(members) > most:
        yield Branch(title, overview[0])
    elif overview:
        yield Branch(title, None, (Branch(f"All {title.lower()}", overview[0]), *_told_apart(members)))


def _told_apart(pages: Sequence[Page]) -> Iterator[Branch]:
    """Notes of one title, each with its folder: May (2021) and May (2022)."""
    named = Counter(page.title for page in pages)
    for page in pages:
        folder = page.source[0].parent.name if page.source and named[page.title] > 1 else ""
        yield Branch(f"{page.title} ({folder})" if folder else page.title, page)


def _leaves(pages: Sequence[Page]) -> Iterator[Branch]:
    return (Branch(page.title, page) for page in pages)
