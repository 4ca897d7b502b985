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
_ADDRESSES = frozenset(("Autolink", "Email"))
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
    last: Any = {"end": 0}
    for event, span in pyromark.events_with_range(text, options=events.OPTIONS, merge_text=True):
        if event.__class__ is dict:
            (kind,) = event
            if kind == "Start":
                tag = event[kind]
                (name,) = (tag,) if tag.__class__ is str else tag
                if name in _BLOCKS:
                    ranges.append((span["start"], span["start"]))
                elif name in _CLOSED or (name == "Link" and tag[name]["link_type"] in _ADDRESSES):
                    ranges.append((span["start"], span["end"]))
                continue
            if kind in _HIDDEN:
                ranges.append((span["start"], span["end"]))
            elif kind == "End" and event[kind] == "Link":
                ranges.append((min(last["end"], span["end"]), span["end"]))
        last = span
    if text.isascii():
        return ranges
    at = events.characters_at(text, {offset for found in ranges for offset in found})
    return [(at[start], at[end]) for start, end in ranges]


_DIGITS = {ord("0") + digit: 0xFDD1 + digit for digit in range(10)}
_NUMBERS = {0xFDD1 + digit: ord("0") + digit for digit in range(10)}
