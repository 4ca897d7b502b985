"""Raw HTML's tags → elements in the tree, nested as a browser would nest them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm.elements import html
from learnlog.gfm.elements.cursor import DEPTH, ENDED, Cursor, line_after, literal

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_FORMATTING = frozenset(("a", "b", "del", "em", "i", "s", "strong", "u"))


class Raw:
    """The raw HTML of one page."""

    def __init__(self, cursor: Cursor) -> None:
        self.cursor = cursor
        self.headings: list[Element] = []
        self.identified: list[Element] = []
        self._opened: set[Element] = set()
        self._unlinked: set[Element] = set()

    def block(self, source: str) -> None:
        """A block: one without a tag that is allowed is a paragraph."""
        tokens = html.tokens(source)
        if all(isinstance(token, str) for token in tokens):
            text = "".join(map(str, tokens)).strip()
            if text:
                self.cursor.begin("p", None, line_after)
                self.cursor.write(literal(text))
                self.cursor.end()
        else:
            self._write(tokens)

    def inline(self, source: str) -> None:
        """What is allowed of `source` as elements, the rest as text."""
        self._write(html.tokens(source))

    def _write(self, tokens: list[html.Token]) -> None:
        for token in tokens:
            if isinstance(token, str):
                self.cursor.write(literal(token))
            elif isinstance(token, html.Open):
                self._open(token.tag, token.attributes)
            else:
                self._close(token.tag)

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in html.BLOCKS:
            self._end_paragraph()
        leads = tag not in ("a", "img") or "href" in attributes or "src" in attributes
        shown = tag if leads else "span"  # hosts that resolve addresses expect each link to have one
        name = attributes.pop("name", None)  # on an image it would hide a property of the document
        if name is not None and tag == "a":
            attributes.setdefault("id", name)
        attributes = {name: literal(value) for name, value in attributes.items()}
        void = tag in html.VOID
        element = self.cursor.leaf(shown, attributes) if void else self.cursor.open(shown, attributes)
        if "id" in attributes:
            self.identified.append(element)
        if void:
            return
        self._opened.add(element)
        if not leads:
            self._unlinked.add(element)
        if tag in _HEADINGS and "id" not in attributes:
            self.headings.append(element)

    def _end_paragraph(self) -> None:
        """A block ends the paragraph that it stands in: Markdown's own end of it ends nothing then."""
        cursor = self.cursor
        for depth in range(len(cursor.stack) - 1, 0, -1):
            if cursor.stack[depth].tag == "p":
                cursor.close(depth)
                cursor.frames = [ENDED if frame >= depth else frame for frame in cursor.frames]
                return
            if cursor.stack[depth].tag in html.BLOCKS:
                return

    def _close(self, tag: str) -> None:
        if tag in html.BLOCKS and self._began(tag):
            self._end_paragraph()
        stack = self.cursor.stack
        for depth in range(len(stack) - 1, 0, -1):
            element = stack[depth]
            if element in self._opened:
                if element.tag == tag or (tag == "a" and element in self._unlinked):
                    self._close_at(depth)
                    return
            elif element.tag not in _FORMATTING or len(self.cursor.frames) > DEPTH:
                return

    def _began(self, tag: str) -> bool:
        """Whether a block of raw HTML that is open around the paragraph is one that `tag` ends."""
        for element in reversed(self.cursor.stack):
            if element in self._opened and element.tag == tag:
                return True
            if element.tag != "p" and element.tag not in _FORMATTING and element not in self._opened:
                return False
        return False

    def _close_at(self, depth: int) -> None:
        """End the element at `depth`; emphasis that began in it goes on behind it, as in browsers."""
        cursor = self.cursor
        crossed = [element for element in cursor.stack[depth + 1 :] if element.tag in _FORMATTING]
        cursor.close(depth)
        for element in crossed:
            again = cursor.open(element.tag, dict(element.attrib))
            if element in self._opened:
                self._opened.add(again)
        if crossed:
            cursor.frames = [frame - 1 if depth < frame < ENDED else frame for frame in cursor.frames]
