"""Opened, closed and written one after the other → a tree of elements."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AMP_SUBSTITUTE

DEPTH = 100
"""How many elements may stand in one another: serializers and browsers go down one call a level."""

_ENTITY = re.compile(r"&(?=#?[0-9a-zA-Z]+;)")


def literal(text: str) -> str:
    """`text` so that the serializer, which lets entities pass, writes it as text."""
    return _ENTITY.sub(AMP_SUBSTITUTE + "amp;", text) if "&" in text else text


class Cursor:
    """A tree that grows at one place."""

    __slots__ = ("flattened", "last", "root", "stack", "top")

    def __init__(self) -> None:
        self.root = Element("div")
        self.top = self.root
        self.last: Element | None = None
        self.stack = [self.root]
        self.flattened = False

    def open(self, tag: str, attributes: dict[str, str] | None = None) -> Element:
        """A new element that what follows goes into."""
        if len(self.stack) > DEPTH:
            self.flattened = True
            return self.top
        element = SubElement(self.top, tag, attributes or {})
        self.stack.append(element)
        self.top = element
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
