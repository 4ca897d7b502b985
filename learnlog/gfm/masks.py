"""Text with formulas → text in which each formula is one sign, for the parser, and back.

A sign keeps its dollars, as punctuation decides where emphasis may open, and holds a number in
noncharacters, which are words to the parser and which no text may hold (Unicode, section 23.7).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pyromark

from learnlog.gfm import events

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from learnlog.gfm.dollars import Range, Span

FIRST = "\ufdd0"
"""What every sign holds."""

SIGN = re.compile("\\$\ufdd0([\ufdd1-\ufdda]+)\\$")

_HIDDEN = frozenset(("Code", "InlineHtml", "Html"))
_CLOSED = frozenset(("CodeBlock", "HtmlBlock", "Image"))
_BLOCKS = frozenset(("Paragraph", "Item", "TableCell", "Heading", "FootnoteDefinition"))


def mask(text: str, spans: Sequence[Span]) -> str:
    """`text` with a sign in place of each formula."""
    pieces: list[str] = []
    at = 0
    for number, span in enumerate(spans):
        pieces += text[at : span.start], "$", FIRST, str(number).translate(_DIGITS), "$"
        at = span.end
    return "".join(pieces) + text[at:]


def number(digits: str) -> int:
    """Which formula `SIGN` has found."""
    return int(digits.translate(_NUMBERS))


def unmask(text: str, shown: Callable[[int], str]) -> str:
    """`text` with what `shown` gives for each sign."""
    return SIGN.sub(lambda match: shown(number(match[1])), text) if FIRST in text else text


def skipped(text: str) -> list[Range]:
    """The ranges in which a dollar is a dollar, and, empty, the borders that no formula crosses."""
    ranges: list[Range] = []
    last = 0
    for event, span in pyromark.events_with_range(text, options=events.OPTIONS, merge_text=True):
        if event.__class__ is dict:
            (kind,) = event
            if kind != "Text":
                found = _range(kind, event[kind], span["start"], span["end"], last)
                if found is not None:
                    ranges.append(found)
                if kind == "Start":
                    continue
        last = span["end"]
    if text.isascii():
        return ranges
    at = events.characters(text)
    return [(at[start], at[end]) for start, end in ranges]


def _range(kind: str, value: Any, start: int, end: int, last: int) -> Range | None:
    if kind in _HIDDEN:
        return start, end
    if kind == "Start":
        name = value if value.__class__ is str else next(iter(value))
        if name in _BLOCKS:
            return start, start
        if name in _CLOSED or (name == "Link" and value[name]["link_type"] in ("Autolink", "Email")):
            return start, end
    elif kind == "End" and value == "Link":
        return min(last, end), end
    return None


_DIGITS = {ord("0") + digit: 0xFDD1 + digit for digit in range(10)}
_NUMBERS = {0xFDD1 + digit: ord("0") + digit for digit in range(10)}
