"""A slice of a note → the slice with the definitions it uses, which stand elsewhere in the note."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import pyromark

from learnlog.gfm import events

if TYPE_CHECKING:
    from collections.abc import Mapping

_BRACKETS = re.compile(r"\[((?:[^\[\]\\]|\\.)+)\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Definition:
    """What has to be written for a label, and the 0-based line of the note where it stands."""

    text: str
    line: int


def needed(slice_text: str, whole_text: str) -> tuple[tuple[str, int], ...]:
    """The lines of what a slice refers to and does not define, each with its line (0-based) in `whole_text`.

    They belong behind the slice, below a blank line.
    """
    if "[" not in slice_text:
        return ()
    known = _definitions(whole_text)
    if not known:
        return ()
    have = set(_definitions(slice_text)) if "]:" in slice_text else set()
    found: dict[str, _Definition] = {}
    waiting = [slice_text]
    while waiting:
        for bracket in _BRACKETS.finditer(waiting.pop()):
            label = _label(bracket[1])
            if label in known and label not in found and label not in have:
                found[label] = known[label]
                waiting.append(known[label].text)
    lines: list[tuple[str, int]] = []
    for definition in found.values():
        written = definition.text.split("\n")
        lines += [("", definition.line)] if lines else []
        lines += [(line, definition.line + offset) for offset, line in enumerate(written)]
    return tuple(lines)


def idle(slice_text: str, whole_text: str) -> frozenset[int]:
    """The lines of footnotes that a slice defines and only other parts of the note refer to: they belong
    behind those."""
    if "[^" not in slice_text or "]:" not in slice_text:
        return frozenset()
    elsewhere, known = _referred(whole_text) - _referred(slice_text), _definitions(whole_text)
    own = _footnotes(slice_text).items()
    unused = (one for label, one in own if label in elsewhere and known[label].text == one.text)
    return frozenset(one.line + offset for one in unused for offset in range(one.text.count("\n") + 1))


@lru_cache(maxsize=16)
def _referred(text: str) -> frozenset[str]:
    """The footnotes that `text` refers to, by label."""
    named = (event.get("FootnoteReference") for event, _, _ in events.parse(text) if isinstance(event, dict))
    return frozenset(_label("^" + name) for name in named if name is not None)


def _label(written: str) -> str:
    return " ".join(written.split()).casefold()


@lru_cache(maxsize=16)
def _definitions(text: str) -> Mapping[str, _Definition]:
    """All that `text` defines, by label; a footnote's label begins with `^`."""
    if "]:" not in text:
        return {}
    return {**_footnotes(text), **_links(text)}


def _links(text: str) -> dict[str, _Definition]:
    found: dict[str, _Definition] = {}
    written_as = pyromark.reference_definitions(text, options=events.OPTIONS)
    at = events.characters_at(text, {definition["span"]["start"] for definition in written_as.values()})
    for label, definition in written_as.items():
        target = definition["dest"].replace("\\", "\\\\").replace("<", "%3C").replace(">", "%3E")
        title = " ".join((definition["title"] or "").split())
        written = f"[{label}]: <{target}>"
        if title:
            written += ' "' + title.replace("\\", "\\\\").replace("&", "&amp;").replace('"', '\\"') + '"'
        line = _line(text, at[definition["span"]["start"]])
        found.setdefault(_label(label), _Definition(written, line))
    return found


def _line(text: str, character: int) -> int:
    return bisect_right(events.line_starts(text), character) - 1


def _footnotes(text: str) -> dict[str, _Definition]:
    found: dict[str, _Definition] = {}
    if "[^" not in text:
        return found
    for event, start, end in events.parse(text, merge_text=True):
        tag = event.get("Start") if isinstance(event, dict) else None
        if isinstance(tag, dict) and "FootnoteDefinition" in tag:
            definition = _Definition(text[start:end].rstrip("\n"), _line(text, start))
            found.setdefault(_label("^" + tag["FootnoteDefinition"]), definition)
    return found
