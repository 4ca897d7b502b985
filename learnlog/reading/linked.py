"""The line of a date → what stands beside the date as it was written: links, pictures, code, emphasis.

An entry is called by the plain words of that line, where they name it. All else would be lost with the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from learnlog.gfm import references
from learnlog.gfm.blocks import parse, plain
from learnlog.gfm.values import Block
from learnlog.model import Note
from learnlog.reading import titles
from learnlog.reading.carrying import Carrier
from learnlog.reading.marking import BELOW_HEADINGS

LONGEST = 100
"""Characters of a title that is no heading: more of them are a paragraph."""
FULL_LINE = 60
"""Those of a line that was broken because it was full, not because it is a title."""


@dataclass(frozen=True, slots=True)
class Lead:
    """Markdown that an entry begins with, from a `line` (0-based) of the clean text: in a paragraph of its
    own or, if it `goes_on`, in the one below. It `names` the entry, or is more than a title."""

    markdown: str
    line: int
    names: bool
    goes_on: bool = False


_MARKUP = re.compile(r"[]<`*_~=^&@\\]|://|www\.")
"""Without any of it, Markdown is words."""
_MAY_LEAD = re.compile(r"[]<@]|://|www\.")
_MARKERS = re.compile(r"\A(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+)*(?:\[[ xX]\][ \t]+)?(?:#{1,6}[ \t]+)?|[ \t]+#+\Z")
_UNDERLINE = re.compile(r"\s*(?:=+|-+)\s*")
_SUMMARY = re.compile(r"<summary\b[^<>]*>(.*?)(?:</summary>|\Z)", re.IGNORECASE | re.DOTALL)
_DRESS = re.compile(r"</?(?:b|strong|i|em|u|big|center|font|h[1-6]|p|span)(?:\s[^<>]*)?>", re.IGNORECASE)
"""Tags that make words look like a title, which they do anyway."""
_NOTHING_LINKED = re.compile(r"(?<!\\)\[\s*\][(\[]")
_BETWEEN = " \t*_~:;,.|·–—-/、："
"""What people put between a date and a title, brackets around the date aside."""


def line(note: Note, lines: Sequence[str], carrier: Carrier, end: int) -> Lead | None:
    """What the line of a date leads an entry in with that ends at `end`; a row of a table is shown itself."""
    mark = carrier.mark
    if mark.place == "cell":
        return None
    title = titles.shown(carrier.title)
    goes_on = mark.rank == BELOW_HEADINGS and mark.end < end and bool(lines[mark.end].strip())
    full = len(title) > LONGEST or (goes_on and len(mark.words) > FULL_LINE)
    names = mark.rank < BELOW_HEADINGS or not full
    found = _beside(mark.mention.candidate.text, title, lines[mark.start : mark.end], note.text.text, names)
    return Lead(found, mark.start, names and bool(title), goes_on) if found else None


def heading(note: Note, lines: Sequence[str], of: Block, date: str, title: str) -> Lead | None:
    """What the heading of a file that is one entry leads it in with."""
    found = _beside(date, title, lines[of.start : of.end], note.text.text)
    return Lead(found, of.start, bool(title)) if found else None


def _beside(date: str, title: str, lines: Sequence[str], text: str, names: bool = True) -> str:
    """The Markdown of `title` in the `lines` that it shares with a `date`; nothing, if it is but the words
    and `names` the entry.

    Where the date parts the title it is all of the lines, if they lead anywhere. `text` is the note's, for
    links by reference.
    """
    if names and not any(map(_MARKUP.search, lines)):
        return ""
    whole = _whole(lines)
    defined = [line for line, _ in references.needed(whole, text)]
    written = next(_named(date, title, whole, defined), "")
    if names and not defined and not _leads(written or whole):
        return "" if written.strip(_BETWEEN) == title.strip(_BETWEEN) else written
    return written or whole


def _whole(lines: Sequence[str]) -> str:
    """The text of a heading, a label, an item or a summary in one line."""
    written = "\n".join(lines)
    summary = _SUMMARY.search(written) if "<" in written else None
    shown = [summary[1]] if summary else [line for line in lines if not _UNDERLINE.fullmatch(line)]
    return _MARKERS.sub("", _DRESS.sub("", " ".join(line.strip() for line in shown))).strip()


def _named(date: str, title: str, whole: str, defined: Sequence[str]) -> Iterator[str]:
    """What is the `title` behind a date, before it or around it; links keep words of theirs."""
    before, found, after = whole.partition(date)
    behind = after.lstrip(_BETWEEN)
    sides = behind.lstrip(_BETWEEN + ")]}）】」"), before.rstrip(_BETWEEN + "([{（【「"), before + behind
    for side in sides if found else (whole,):
        words = titles.shown(_words(side, defined)).strip(_BETWEEN)
        if words and words == title.strip(_BETWEEN) and not _NOTHING_LINKED.search(side):
            yield side


def _words(written: str, defined: Sequence[str]) -> str:
    """What a reader sees of a line that refers to what is `defined`."""
    return plain(written) if not defined else parse("\n".join([f".{written}", "", *defined]))[0].text[1:]


def _leads(written: str) -> bool:
    if not _MAY_LEAD.search(written):
        return False
    from learnlog.gfm import rewrite  # dear to import, and most such lines are nothing but words

    return any(not place.target.startswith("#") for place in rewrite.scan(written).places)
