"""Log → pages: one module a view."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog.pages import archive, day, home, library, loops, note, number, period, review, tags, topic
from learnlog.pages.view import View
from learnlog.site import Page


def every(view: View) -> Iterator[Page]:
    """All pages of a log, the home page first."""
    yield home.page(view)
    yield from day.pages(view)
    yield from number.pages(view)
    yield from period.pages(view)
    yield from archive.pages(view)
    yield from topic.pages(view)
    yield from tags.pages(view)
    yield from loops.pages(view)
    yield from library.pages(view)
    yield from review.pages(view)
    yield from note.pages(view)
