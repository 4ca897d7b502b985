"""Source text → what GitHub shows of it: the words of each block, with the line it starts on.

Read from the raw text and by the parser alone, so that it can judge everything else that is done.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from learnlog.gfm import events

_LEAVES = ("Paragraph", "Heading", "CodeBlock", "TableCell", "HtmlBlock", "Item")
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)
_INLINE = re.compile(
    r"</?(?:a|abbr|b|code|del|em|i|ins|mark|s|span|strong|sub|sup|u)\b[^<>]*>", re.IGNORECASE
)
_SHORTCODE = re.compile(r":[a-z0-9_+-]+:")
_WIKILINK = re.compile(r"\[\[[^\]|]*\|?|\]\]")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Shown:
    """A block's words, folded, and its first line (0-based)."""

    line: int
    words: tuple[str, ...]


def blocks(text: str) -> Iterator[Shown]:
    """The blocks of `text` that show words, in order. Diagrams are left out: they show no text of theirs."""
    starts = events.line_starts(text)
    open_blocks: list[tuple[int, bool, list[str]]] = []
    for event, start, _ in events.parse(text):
        if not isinstance(event, dict):
            if open_blocks:
                open_blocks[-1][2].append(" ")
            continue
        name, value = next(iter(event.items()))
        if name == "Start" and _leaf(value):
            open_blocks.append((start, "mermaid" in str(value), []))
        elif name == "End" and _leaf(value) and open_blocks:
            begun, drawn, parts = open_blocks.pop()
            found = tuple(_WORD.findall(_clean("".join(parts)).casefold()))
            if found and not drawn:
                yield Shown(bisect_right(starts, begun) - 1, found)
        elif open_blocks and name in ("Text", "Code", "Html", "InlineHtml"):
            open_blocks[-1][2].append(str(value))


def words(html: str) -> list[str]:
    """The words of a page, folded, whatever its tags."""
    return _WORD.findall(unescape(_TAG.sub(" ", _INLINE.sub("", html))).casefold())


def _leaf(tag: Any) -> bool:
    return (tag if isinstance(tag, str) else next(iter(tag))) in _LEAVES


def _clean(text: str) -> str:
    return unescape(_WIKILINK.sub(" ", _SHORTCODE.sub(" ", _TAG.sub(" ", _INLINE.sub("", text)))))
