"""Opened, closed and written one after the other → a tree of elements."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AMP_SUBSTITUTE

if TYPE_CHECKING:
    from collections.abc import Callable

DEPTH = 100
"""How many elements may stand in one another: serializers and browsers go down one call a level."""

ENDED = 1 << 30
"""The depth of a frame whose element has ended before its time."""

_ENTITY = re.compile(r"&(?=#?[0-9a-zA-Z]+;)")


def literal(text: str) -> str:
    """`text` so that the serializer, which lets entities pass, writes it as text."""
    return _ENTITY.sub(AMP_SUBSTITUTE + "amp;", text) if "&" in text else text


def line_after(element: Element) -> None:
    """Begin a new line behind `element`."""
    element.tail = "\n"


class Cursor:
    """A tree, and the place where it grows.

    What Markdown begins it ends, so each `begin` keeps the depth to go back to. Raw HTML opens and
    closes as it likes. `deep` is called when elements nest too deep and one is left out.
    """

    __slots__ = ("after", "deep", "frames", "last", "root", "stack", "top")

    def __init__(self, deep: Callable[[], None]) -> None:
        self.deep = deep
        self.root = Element("div")
        self.top = self.root
        self.last: Element | None = None
        self.stack = [self.root]
        self.frames: list[int] = []
        self.after: list[Callable[[Element], None] | None] = []

    def begin(
        self,
        tag: str,
        attributes: dict[str, str] | None = None,
        after: Callable[[Element], None] | None = None,
    ) -> Element:
        """A new element of Markdown's; `after` is called with it when it has ended."""
        depth = len(self.stack)
        self.frames.append(depth)
        self.after.append(after)
        if attributes or depth > DEPTH:
            return self.open(tag, attributes)
        self.top = element = SubElement(self.top, tag)  # as `open` does, of which this is the most frequent
        self.stack.append(element)
        self.last = None
        return element

    def skip(self) -> None:
        """An element of Markdown's that is left out: what is in it stands where it would have stood."""
        self.frames.append(ENDED)
        self.after.append(None)

    def end(self) -> None:
        """End what Markdown began last, and what was opened in it."""
        depth = self.frames.pop()
        after = self.after.pop()
        stack = self.stack
        if len(stack) > depth:
            self.last = element = stack[depth]
            del stack[depth:]
            self.top = stack[-1]
            if after is not None:
                after(element)

    def open(self, tag: str, attributes: dict[str, str] | None = None) -> Element:
        """A new element that what follows goes into."""
        if len(self.stack) > DEPTH:
            self.deep()
            return self.top
        self.top = element = (
            SubElement(self.top, tag, attributes) if attributes else SubElement(self.top, tag)
        )
        self.stack.append(element)
        self.last = None
        return element

    def leaf(self, tag: str, attributes: dict[str, str] | None = None) -> Element:
        """A new element that nothing goes into."""
        self.last = SubElement(self.top, tag, attributes or {})
        return self.last

    def close(self, depth: int) -> None:
        """End all but the outermost `depth` elements."""
        if len(self.stack) > depth:
            self.last = self.stack[depth]
            del self.stack[depth:]
            self.top = self.stack[-1]

    def write(self, text: str) -> None:
        """Text at the place where the tree grows, as it is."""
        if self.last is not None:
            self.last.tail = (self.last.tail or "") + text
        else:
            self.top.text = (self.top.text or "") + text

    def remove(self, child: Element) -> None:
        """Take out the element that was closed last."""
        self.top.remove(child)
        child.tail = None
        self.last = self.top[-1] if len(self.top) else None

    def unwrap(self, before: str) -> None:
        """Put what the innermost element holds in its place, behind `before`."""
        inner = self.stack.pop()
        self.top = self.stack[-1]
        self.top.remove(inner)
        self.last = self.top[-1] if len(self.top) else None
        self.write(before + (inner.text or ""))
        self.top.extend(inner)
        self.last = self.top[-1] if len(self.top) else None
