"""Text with formulas → text in which each formula is one sign, for the parser, and back.

A sign keeps its dollars, as punctuation decides where emphasis may open, and holds a number in
noncharacters, which are words to the parser and which no text may hold (Unicode, section 23.7).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pyromark

from learnlog.gfm import events

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from learnlog.gfm.math.dollars import Range, Span

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
    stream = pyromark.events_with_range(text, options=events.OPTIONS, merge_text=True)
    found = ranges((event, span["start"], span["end"]) for event, span in stream)
    if text.isascii():
        return found
    at = events.characters_at(text, {offset for one in found for offset in one})
    return [(at[start], at[end]) for start, end in found]


def ranges(stream: Iterable[events.Event]) -> list[Range]:
    """The same of a text whose events are known, neighbouring texts being one."""
    found: list[Range] = []
    last = 0
    for event, start, end in stream:
        if event.__class__ is dict:
            ((kind, tag),) = event.items()
            if kind == "Start":
                (name,) = (tag,) if tag.__class__ is str else tag
                if name in _BLOCKS:
                    found.append((start, start))
                elif name in _CLOSED or (name == "Link" and tag[name]["link_type"] in _ADDRESSES):
                    found.append((start, end))
                continue
            if kind in _HIDDEN:
                found.append((start, end))
            elif kind == "End" and tag == "Link":
                found.append((min(last, end), end))
        last = end
    return found


_DIGITS = {ord("0") + digit: 0xFDD1 + digit for digit in range(10)}
_NUMBERS = {0xFDD1 + digit: ord("0") + digit for digit in range(10)}
