"""Lines → where raw HTML may speak in them: not in code, not in comments, not in quotes or tables."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from learnlog.gfm import events, unclosed
from learnlog.gfm.draft import Fence, Line, closes, columns, fence, stream

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPAN = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<!--.*?-->")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?! )|\t)?")
_CLOSED = frozenset(["CodeBlock", "BlockQuote", "Table", "FootnoteDefinition"])
_WATCHED = _CLOSED | {"Item", "HtmlBlock"}
_MARKDOWN = frozenset(["List", "BlockQuote", "Table", "Strong", "Link", "Image", "HtmlBlock", "Fenced"])


@dataclass(frozen=True, slots=True)
class View:
    """What kind each line is of; `columns_of` has the content column of the list item around it."""

    lines: Sequence[Line]
    hidden: frozenset[int]
    indented: frozenset[int]
    columns_of: dict[int, int]

    def speaks(self, at: int, inside: bool) -> bool:
        """Whether tags in this line count; `inside` a collapsible, deep indentation is no code."""
        return at not in self.hidden and (inside or at not in self.indented)

    def tags(self, at: int, pattern: re.Pattern[str]) -> list[re.Match[str]]:
        """What `pattern` finds in a line, code aside."""
        text = self.lines[at].text
        if "<" not in text:
            return []
        spans = [span.span() for span in _SPAN.finditer(text)]
        found = pattern.finditer(text)
        return [tag for tag in found if not any(start <= tag.start() < end for start, end in spans)]

    def column(self, at: int) -> int:
        """The column in which the text of a line begins."""
        return self.columns_of.get(at, 0)


def read(lines: Sequence[Line]) -> View:
    """One pass of the parser over `lines`."""
    reader = _reader("\n".join([line.text for line in lines]))
    hidden = reader.hidden | _fenced(lines, reader.indented)
    return View(lines, frozenset(hidden), frozenset(reader.indented), reader.columns_of)


@lru_cache(maxsize=4)
def _reader(text: str) -> _Reader:
    """Kept for whoever asks next: of the steps that ask one after another, most change nothing."""
    return _Reader(text)


class _Reader:
    """What the parser takes each line for."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = events.line_starts(text)
        self.hidden: set[int] = set()
        self.indented: set[int] = set()
        self.columns_of: dict[int, int] = {}
        self.items: list[int] = []
        self.comment = False
        for event, first, last in stream(text):
            if event.__class__ is dict:
                ((name, value),) = event.items()
                if name == "Start":
                    tag = value if value.__class__ is str else next(iter(value))
                    if tag in _WATCHED:
                        self.start(tag, value, first, last)
                elif name == "End":
                    self.end(value)
                elif name in ("Html", "InlineHtml"):
                    self.html(name, value, first, last)

    def covered(self, first: int, last: int) -> range:
        return range(bisect_right(self.starts, first) - 1, bisect_left(self.starts, last))

    def start(self, name: str, tag: Any, first: int, last: int) -> None:
        if name == "Item":
            line = self.starts[self.covered(first, last).start]
            self.items.append(_content_column(self.text, line, first))
        elif name == "CodeBlock" and tag["CodeBlock"] == "Indented":
            self.indented.update(self.covered(first, last))
        elif name in _CLOSED or (name == "HtmlBlock" and unclosed.VERBATIM.match(self.text, first)):
            self.hidden.update(self.covered(first, last))

    def end(self, tag: Any) -> None:
        if tag == "Item":
            self.items.pop()
        elif tag == "HtmlBlock":
            self.comment = False

    def html(self, name: str, written: str, first: int, last: int) -> None:
        """A line of an HTML block, or a tag in a paragraph."""
        covered = self.covered(first, last)
        if self.items:
            self.columns_of[covered.start] = self.items[-1]
        if name == "Html" and (self.comment or written.lstrip().startswith("<!--")):
            self.hidden.update(covered)
            self.comment = "-->" not in written


def _content_column(text: str, line: int, start: int) -> int:
    marker = _ITEM.match(text, start)
    return columns(text[line : marker.end() if marker else start])


def _fenced(lines: Sequence[Line], indented: set[int]) -> set[int]:
    """Lines that would be fenced code, were the indented code they stand in a text of its own."""
    found: set[int] = set()
    opening: Fence | None = None
    for at in sorted(indented):
        text = lines[at].text
        if opening is not None:
            found.add(at)
            opening = None if closes(text, opening) else opening
        else:
            opening = fence(text)
            found.update([at] if opening else [])
    return found


def reads_as_markdown(text: str) -> bool:
    """Whether `text` has anything in it that plain code would not have."""
    for event, _, _ in stream(text):
        if isinstance(event, dict) and "Start" in event:
            tag = event["Start"]
            name = tag if isinstance(tag, str) else next(iter(tag))
            if name in _MARKDOWN or (name == "CodeBlock" and tag["CodeBlock"] != "Indented"):
                return True
            if name == "Heading" and tag["Heading"]["level"] != "H1":
                return True
    return False
