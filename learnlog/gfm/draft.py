"""A note on its way through the rules: lines that know where they came from."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from learnlog.gfm import events

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learnlog.gfm.values import Flaw

Dated = Callable[[str], bool]

_FENCE = re.compile(r"[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*\Z)|~{3,})(.*)\Z")
_HALF = re.compile("[\ud800-\udfff]")
_WHITE = re.compile(r"[ \t]*")


class Line(NamedTuple):
    """A line of the note and the 0-based source line it came from (or was put in for)."""

    text: str
    at: int

    @property
    def blank(self) -> bool:
        """Whether it is blank to a Markdown parser: no-break spaces and their like are text."""
        return not self.text.strip(" \t")


@dataclass(frozen=True, slots=True)
class Draft:
    """The lines so far, what was found wrong, and which heading texts carry a date."""

    lines: tuple[Line, ...]
    flaws: tuple[Flaw, ...]
    dated: Dated
    text: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", "\n".join([line.text for line in self.lines]))


@lru_cache(maxsize=4)
def stream(text: str) -> Sequence[events.Event]:
    """The parser's events of `text`, kept for the rules that follow: most change nothing."""
    return events.parse(text, merge_text=True)


class Fence(NamedTuple):
    """A line that opens or closes a code block, by its look alone."""

    column: int
    marks: str
    info: str


def fence(line: str) -> Fence | None:
    """`line` as a fence, whatever list or quote markers stand before it."""
    if "```" not in line and "~~~" not in line:
        return None
    found = _FENCE.match(line)
    return Fence(columns(line[: found.start(1)]), found[1], found[2].strip()) if found else None


def closes(line: str, opening: Fence) -> bool:
    """Whether `line` may end the code that `opening` began."""
    found = line.strip(" \t")
    return len(found) >= len(opening.marks) and not found.strip(opening.marks[0])


def fence_around(code: Sequence[Line]) -> str:
    """The marks of a fence that nothing in `code` can close."""
    found = "```"
    while any(found in line.text for line in code):
        found += "`"
    return found


def encodable(text: str) -> str:
    """`text` with the halves of characters replaced that UTF-8 cannot write, and so no parser reads."""
    return text if text.isascii() else _HALF.sub("\ufffd", text)


def columns(text: str) -> int:
    """The width of `text` at the left edge, tab stops every four columns."""
    at = 0
    for character in text:
        at += 4 - at % 4 if character == "\t" else 1
    return at


def indent(line: str) -> int:
    """The column in which the first visible character of `line` stands."""
    found = _WHITE.match(line)
    return columns(found[0]) if found else 0


def after(places: Sequence[int], at: int) -> int | None:
    """The first of `places`, which are in order, behind `at`."""
    index = bisect_right(places, at)
    return places[index] if index < len(places) else None


def shifted(line: str, by: int) -> str:
    """`line` moved `by` columns to the right, or to the left as far as its white space goes."""
    rest = line.lstrip(" \t")
    return " " * max(indent(line) + by, 0) + rest if rest and by else line
