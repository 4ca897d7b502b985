"""The line of a date → what stands beside the date as it was written, where that leads somewhere.

An entry is called by the words of that line; addresses and pictures in it would be lost with the line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from learnlog.gfm import references
from learnlog.gfm.blocks import plain
from learnlog.gfm.values import Block
from learnlog.model import Note
from learnlog.reading import titles
from learnlog.reading.carrying import Carrier


@dataclass(frozen=True, slots=True)
class Lead:
    """Markdown that an entry begins with, from a `line` (0-based) of the clean text: in a paragraph of its
    own or, if it `goes_on`, in the one below."""

    markdown: str
    line: int
    goes_on: bool = False


_MAY_LEAD = re.compile(r"\]|<|://|www\.")
_MARKERS = re.compile(r"\A(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*(?:\[[ xX]\][ \t]+)?(?:#{1,6}[ \t]+)?|[ \t]+#+\Z")
_UNDERLINE = re.compile(r"\s*(?:=+|-+)\s*")
_SUMMARY = re.compile(r"<summary\b[^<>]*>(.*?)(?:</summary>|\Z)", re.IGNORECASE | re.DOTALL)
_BETWEEN = " \t*_~:;,.|·–—-/、："
"""What people put between a date and a title, brackets around the date aside."""


def line(note: Note, lines: Sequence[str], carrier: Carrier, end: int) -> Lead | None:
    """What the line of a date leads an entry in with that ends at `end`; a row of a table is shown itself."""
    mark = carrier.mark
    if mark.place == "cell":
        return None
    date, title = mark.mention.candidate.text, titles.shown(carrier.title)
    found = _beside(date, title, lines[mark.start : mark.end], note.text.text)
    goes_on = mark.place == "label" and mark.end < end and bool(lines[mark.end].strip())
    return Lead(found, mark.start, goes_on) if found else None


def heading(note: Note, lines: Sequence[str], of: Block, date: str, title: str) -> Lead | None:
    """What the heading of a file that is one entry leads it in with."""
    found = _beside(date, title, lines[of.start : of.end], note.text.text)
    return Lead(found, of.start) if found else None


def _beside(date: str, title: str, lines: Sequence[str], text: str) -> str:
    """The Markdown of `title` in the `lines` that it shares with a `date`, if a link or picture is in them.

    Where the date parts the title it is all of the lines. `text` is the note's, for links by reference.
    """
    written = "\n".join(lines)
    if not _MAY_LEAD.search(written):
        return ""
    summary = _SUMMARY.search(written)
    shown = [summary[1]] if summary else [line for line in lines if not _UNDERLINE.fullmatch(line)]
    whole = _MARKERS.sub("", " ".join(line.strip() for line in shown)).strip()
    if not _leads(whole, text):
        return ""
    before, found, after = whole.partition(date)
    sides = (after.lstrip(_BETWEEN + ")]}）】」"), before.rstrip(_BETWEEN + "([{（【「")) if found else ()
    return next((side for side in sides if side and titles.shown(plain(side)) == title), whole)


def _leads(written: str, text: str) -> bool:
    from learnlog.gfm import rewrite  # dear to import, and most such lines are nothing but words

    found = rewrite.scan(written)
    away = any(not place.target.startswith("#") for place in found.places)
    return away or bool(references.needed(written, text))
