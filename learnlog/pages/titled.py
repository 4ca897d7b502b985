"""The first line of an entry or a note, where that is its title as it was written → a heading, the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from learnlog.gfm import blocks, references
from learnlog.model import Part, Section, Text
from learnlog.pages.sections import NO_HEADING
from learnlog.reading import titles

_MARKS = re.compile(r"\A#{1,6}[ \t]+|[ \t]+#+[ \t]*\Z")


def parted(parts: Sequence[Part], title: str) -> tuple[Text | None, Sequence[Part]]:
    """The heading that a note begins with, where that is its `title` in more than words, and its parts
    without it."""
    first = parts[0] if parts else None
    if not isinstance(first, Section) or not first.body.text.startswith("#"):
        return None, parts
    found = blocks.parse(first.body.text)
    if found[0].kind != "heading" or titles.shown(found[0].text) != title:
        return None, parts
    line, end, below = first.body.text.partition("\n")
    body = replace(first.body, text=_MARKS.sub("", line) + end + below)
    rest = body.below()
    level = min((one.level for one in found[1:] if one.kind == "heading"), default=NO_HEADING)
    return heading(body), [*([replace(first, body=rest, level=level)] if rest.text else []), *parts[1:]]


def heading(body: Text) -> Text:
    """The first line of `body` as a heading, with the definitions it refers to."""
    title, _, rest = body.text.partition("\n")
    needed = references.needed(title, rest)
    written = [f"# {title} #", *([""] if needed else []), *(line for line, _ in needed)]
    first = body.lines[0]
    below = [body.lines[at + 1] for _, at in needed]
    return Text(body.path, "\n".join(written), (first, *[first] * bool(needed), *below))
