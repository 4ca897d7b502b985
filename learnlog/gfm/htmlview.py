"""Lines → where raw HTML may speak in them: not in code, not in comments, not in quotes or tables."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learnlog.gfm import endless, events
from learnlog.gfm.draft import Fence, Line, closes, columns, fence, stream

if TYPE_CHECKING:
    from collections.abc import Sequence

_SPAN = re.compile(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)|<!--.*?-->")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?! )|\t)?")
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
        text = self.lines[at].text
        if "<" not in text:
            return []
        spans = [span.span() for span in _SPAN.finditer(text)]
        found = pattern.finditer(text)
        return [tag for tag in found if not any(start <= tag.start() < end for start, end in spans)]

    def column(self, at: int) -> int:
        return self.columns_of.get(at, 0)


def read(lines: Sequence[Line]) -> View:
    text = "\n".join(line.text for line in lines)
    starts = events.line_starts(text)
    hidden: set[int] = set()
    indented: set[int] = set()
    columns_of: dict[int, int] = {}
    items: list[int] = []
    comment = False
    for event, first, last in stream(text):
        if isinstance(event, str):
            continue
        name, value = next(iter(event.items()))
        tag = value if isinstance(value, str) else next(iter(value), "") if isinstance(value, dict) else ""
        covered = range(bisect_right(starts, first) - 1, bisect_left(starts, last))
        if name == "Start" and tag == "Item":
            items.append(_content_column(text, starts[covered.start], first))
        elif name == "End" and tag == "Item":
            items.pop()
        elif name == "End" and tag == "HtmlBlock":
            comment = False
        elif name == "Start" and tag in ("BlockQuote", "Table", "FootnoteDefinition"):
            hidden.update(covered)
        elif name == "Start" and tag == "CodeBlock":
            (indented if value["CodeBlock"] == "Indented" else hidden).update(covered)
        elif name == "Start" and tag == "HtmlBlock" and endless.VERBATIM.match(text, first):
            hidden.update(covered)
        elif name in ("Html", "InlineHtml"):
            if items:
                columns_of[covered.start] = items[-1]
            comment = (comment or value.lstrip().startswith("<!--")) and name == "Html"
            if comment:
                hidden.update(covered)
                comment = "-->" not in value
    hidden.update(_fenced(lines, indented))
    return View(lines, frozenset(hidden), frozenset(indented), columns_of)


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
