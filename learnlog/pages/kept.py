"""What a page is made from → the page: made anew only where that is not what it was."""

from __future__ import annotations

from collections.abc import Callable

from learnlog.model import Page


class Kept:
    """The pages of the last build of a log, for a program that builds it again and again.

    `facts` must be all that a page is made from and that may differ between two builds with the same
    `context`; they are compared as values.
    """

    def __init__(self) -> None:
        self._context: object = None
        self._last: dict[str, tuple[object, Page]] = {}
        self._now: dict[str, tuple[object, Page]] = {}

    def begin(self, context: object) -> None:
        """Begin a build: what was kept in another `context` is of no use."""
        self._last = self._now if context == self._context else {}
        self._context, self._now = context, {}

    def page(self, url: str, facts: object, make: Callable[[], Page]) -> Page:
        found = self._last.get(url)
        if found is None or found[0] != facts:
            found = (facts, make())
        self._now[url] = found
        return found[1]
