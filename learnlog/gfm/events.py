"""Text → pulldown-cmark's events, with character offsets."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, Any

import pyromark

if TYPE_CHECKING:
    from collections.abc import Sequence

OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_GFM
)

_LEADS = bytes(0 if 0x80 <= byte < 0xC0 else 1 for byte in range(256))
"""1 for each byte that begins a character, 0 for those that go on with one."""

Event = tuple[Any, int, int]
"""pyromark's event (a name such as `"SoftBreak"`, or `{"Start": tag}`, `{"Text": "…"}`, …), start, end."""


def parse(text: str, merge_text: bool = False) -> list[Event]:
    """Events of `text` in order, each with its half-open range of characters.

    `text` has `\n` newlines only. pyromark counts UTF-8 bytes: converted here, once. `merge_text`
    makes one event of neighbouring texts, with the range of them all.
    """
    found = pyromark.events_with_range(text, options=OPTIONS, merge_text=merge_text)
    if text.isascii():
        return [(event, span["start"], span["end"]) for event, span in found]
    at = _characters(text)
    return [(event, at[span["start"]], at[span["end"]]) for event, span in found]


def starts(text: str, wanted: set[int]) -> dict[int, int]:
    """Where the events of `text` begin whose numbers are `wanted`, neighbouring texts being one."""
    stream = pyromark.events_with_range(text, options=OPTIONS, merge_text=True)
    numbered = zip(range(max(wanted) + 1), stream, strict=False)
    found = {number: span["start"] for number, (_, span) in numbered if number in wanted}
    at = characters_at(text, set(found.values()))
    return {number: at[offset] for number, offset in found.items()}


def characters_at(text: str, offsets: set[int]) -> dict[int, int]:
    """The characters that some UTF-8 byte offsets of `text` belong to."""
    source = text.encode()
    at: dict[int, int] = {}
    before = characters = 0
    for offset in sorted(offsets):
        characters += len(source[before:offset].decode())
        at[offset] = characters
        before = offset
    return at


@lru_cache(maxsize=4)
def line_starts(text: str) -> Sequence[int]:
    """Offset of the first character of each line; lines end at `\\n` and nowhere else."""
    return [0, *accumulate([len(line) + 1 for line in text.split("\n")])][:-1]


def _characters(text: str) -> list[int]:
    """For each UTF-8 byte offset of `text` (its length included) the number of characters before it."""
    leads = text.encode().translate(_LEADS)
    return [0, *accumulate(leads)]
