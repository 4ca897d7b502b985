"""Pages → the navigation: periods, topics and notes, never single days (n pages with n links are n²)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from learnlog.site import Page
from learnlog.theme.catalogs import gettext

MOST_MONTHS = 24
MOST_TOPICS = 30
MOST_NOTES = 30


@dataclass(frozen=True, slots=True)
class Branch:
    """A place in the navigation: a page, or a title over others."""

    title: str
    page: Page | None = None
    children: tuple[Branch, ...] = ()


def tree(pages: Sequence[Page], locale: str) -> tuple[Branch, ...]:
    """Home, years with their months (newest first), topics, notes; long lists give way to their index."""
    home = [Branch(_home(page, locale), page) for page in pages if page.kind == "home"]
    years = [page for page in reversed(pages) if page.kind == "year"]
    months = [page for page in reversed(pages) if page.kind == "month"]
    few = len(months) <= MOST_MONTHS
    return (
        *home,
        *_leaves([page for page in pages if page.kind == "archive"]),
        *(_year(page, months if few else [], locale) for page in years),
        *_list(gettext("All topics", locale), pages, "topics", "topic", MOST_TOPICS),
        *_leaves([page for page in pages if page.kind in ("tags", "library", "loops", "review")]),
        *_list(gettext("All notes", locale), pages, "notes", "note", MOST_NOTES),
    )


def _home(page: Page, locale: str) -> str:
    return gettext("Log", locale) if page.url else gettext("Home", locale)


def _year(page: Page, months: Sequence[Page], locale: str) -> Branch:
    inside = [month for month in months if month.url.startswith(page.url)]
    if not inside:
        return Branch(page.title, page)
    whole = Branch(gettext("All of %(year)s", locale, year=page.title), page)
    return Branch(page.title, None, (whole, *_leaves(inside)))


def _list(every: str, pages: Sequence[Page], index: str, kind: str, most: int) -> Iterator[Branch]:
    """The pages of a kind below the title of their index, which is called `every` there."""
    overview = [page for page in pages if page.kind == index]
    members = [page for page in pages if page.kind == kind]
    if overview and len(members) > most:
        yield Branch(overview[0].title, overview[0])
    elif overview:
        inside = (Branch(every, overview[0]), *_told_apart(members))
        yield Branch(overview[0].title, None, inside)


def _told_apart(pages: Sequence[Page]) -> Iterator[Branch]:
    """Notes of one title, each with its folder: May (2021) and May (2022)."""
    named = Counter(page.title for page in pages)
    for page in pages:
        folder = page.source[0].parent.name if page.source and named[page.title] > 1 else ""
        yield Branch(f"{page.title} ({folder})" if folder else page.title, page)


def _leaves(pages: Sequence[Page]) -> Iterator[Branch]:
    return (Branch(page.title, page) for page in pages)
