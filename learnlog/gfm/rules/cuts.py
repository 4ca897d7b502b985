"""Lines with the tags of collapsibles anywhere in them → lines that begin with one."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal, NamedTuple

from learnlog.gfm import htmlview
from learnlog.gfm.draft import Line, columns, indent
from learnlog.gfm.rules import tags
from learnlog.gfm.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

TAG = re.compile(r"<(/?)(details|summary)\b[^<>]*>", re.IGNORECASE)
_HEAD = re.compile(r"[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*")
_ANY_TAG = re.compile(r"<(/?)([A-Za-z]+)[\s/>]")

Kind = Literal["open", "close", "summary"]


class Mark(NamedTuple):
    """A line that opens or closes a collapsible, or begins a summary."""

    line: int
    kind: Kind


def spelled(lines: Sequence[Line]) -> tuple[list[Line], list[Flaw]]:
    """`lines` with misspelt tags put right: a summary under `<details>`, an end where one is missing."""
    view = htmlview.read(lines)
    flaws: list[Flaw] = []
    out: list[Line] = []
    above, depth = "", 0
    for at, line in enumerate(lines):
        if "<" in line.text and view.speaks(at, True):
            line = _respelled(line, above, depth, flaws)
            depth += sum(1 - 2 * bool(tag[1]) for tag in view.tags(at, TAG) if tag[2].lower() == "details")
        above = above if line.blank else line.text
        out.append(line)
    return out, flaws


def _respelled(line: Line, above: str, depth: int, flaws: list[Flaw]) -> Line:
    """A line that begins with a misspelt tag, put right if a collapsible lacks it."""
    found = _ANY_TAG.match(line.text, head(line.text))
    if not found or found[2].lower() in tags.HTML:
        return line
    wanted = ("details",) if found[1] else ("summary",)
    lacking = depth > 0 if found[1] else "<details" in above.lower()
    if not lacking or not get_close_matches(found[2].lower(), wanted, 1, 0.8):
        return line
    message = f"`<{found[1]}{found[2]}>` is read as `<{found[1]}{wanted[0]}>`"
    flaws.append(Flaw(line.at, found.start(), "LL401", message, "correct its spelling"))
    return Line(re.sub(rf"(?<=<){found[2]}\b|(?<=</){found[2]}\b", wanted[0], line.text), line.at)


def head(text: str) -> int:
    """The offset at which a line's own text begins: behind indentation and list markers."""
    head = _HEAD.match(text)
    return head.end() if head else 0


def split(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines cut so that each tag of a collapsible begins its line and nothing follows it there."""
    view = htmlview.read(lines)
    depth = 0
    for at, line in enumerate(lines):
        found = view.tags(at, TAG) if view.speaks(at, depth > 0) else []
        opened = sum(1 - 2 * bool(tag[1]) for tag in found if tag[2].lower() == "details")
        begins = bool(found) and head(line.text) == found[0].start()
        if begins or opened:
            depth = max(depth + opened, 0)
            yield from _pieces(line, found, head(line.text) if begins else 0)
        else:
            yield line


def _pieces(line: Line, found: list[re.Match[str]], start: int) -> Iterator[Line]:
    """The pieces of a line whose own text begins at `start`; 0 is anywhere."""
    text = line.text
    pad = " " * (columns(text[:start]) if start else indent(text))
    at = 0
    for place in _cuts(found):
        piece = text[at:place]
        if "#" in piece and not piece.strip(" \t#") and at == 0:
            at = place  # a heading that holds nothing but the collapsible
        elif piece.strip(" \t") and place > start:
            yield Line(piece.rstrip() if at == 0 else pad + piece.strip(), line.at)
            at = place
    if text[at:].strip(" \t"):
        yield Line(text if at == 0 else pad + text[at:].strip(), line.at)


def _cuts(found: list[re.Match[str]]) -> list[int]:
    """Where a line is cut: around the tags of `<details>`, before a summary and after it."""
    cuts: set[int] = set()
    for tag in found:
        details, closing = tag[2].lower() == "details", bool(tag[1])
        if details or not closing:
            cuts.add(tag.start())
        if details or closing:
            cuts.add(tag.end())
    return sorted(cuts)


def marks(lines: list[Line], view: htmlview.View) -> Iterator[Mark]:
    """The lines of `lines`, split before, that begin with a tag outside code and comments."""
    for at, line in enumerate(lines):
        if not view.speaks(at, True):
            continue
        tag = TAG.match(line.text, head(line.text))
        if tag and tag[2].lower() == "details":
            yield Mark(at, "close" if tag[1] else "open")
        elif tag and not tag[1]:
            yield Mark(at, "summary")
