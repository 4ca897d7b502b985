"""Note → marks: the places in it where a date could stand, with the dates that stand there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import PurePosixPath

from learnlog import dates
from learnlog.gfm.blocks import plain
from learnlog.gfm.values import Block
from learnlog.model import Note
from learnlog.reading import fields, tables
from learnlog.reading.marking import SEVERAL, SHARE_OF_DATED_ITEMS, Mark, below, mark_in

FILE_PLACES = ("name", "front matter", "path")
DATE_KEYS = ("date", "day", "published")  # `created` says when a file was made, not what it is about
_PUBLISHED = re.compile(r"pub(?:lish(?:ed)?)?(?: ?(?:date(?:time)?|at|on))?")
_OF_A_WORK = ("arxiv", "doi", "isbn", "journal", "publisher", "source", "venue")  # what is clipped or read
_OTHER = re.compile(r"[^\w\[!`]*(?:!\[|`|\[\[|\[[^\]]*\][(\[:])")
_BOLD_LEAD = re.compile(r"\s*(?P<sign>\*\*|__)(?P<words>[^*_]{0,59}[^*_:：])(?P=sign)\s+(?=\w)")
ONLY_LINK = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+\[[^\]]*\]\([^)]*\)[.,;]?\s*")


def of(note: Note) -> tuple[Mark, ...]:
    """All marks of a note: first those of the whole file, then those in its text, in order. Where nothing
    stands under any of them, the note may be signed with its date."""
    found = (*_of_file(note), *_of_text(note))
    lines = note.text.text.split("\n")
    if any(line.strip() for mark in found for line in lines[mark.end :]):
        return found
    return tuple(_of_end(note)) or found


def _of_file(note: Note) -> Iterator[Mark]:
    if week := dates.week(str(note.path.with_suffix(""))):
        yield Mark(dates.Mention(note.path, 0, week, "name"), 0, 0, 0, note.path.stem)
    else:
        yield from mark_in(note.path.stem, "name", note.path)
    yield from islice(_of_front_matter(note), 1)
    if note.path.parent.parts:
        yield from _of_path(note.path)


def _of_path(path: PurePosixPath) -> Iterator[Mark]:
    """What the folders say; beside a number that may be no date also the next that they say for sure."""
    found = dates.find(str(path.with_suffix("")), "path")
    sure = [one for one in found if not one.weak]
    for candidate in dict.fromkeys([*found[:1], *sure[:1]]):
        yield Mark(dates.Mention(path, 0, candidate, "path"), 0, 0, 0, str(path))


def _of_front_matter(note: Note) -> Iterator[Mark]:
    """What the key says that dates a note; of keys in other words (`fecha`, `pubDate`) a whole date."""
    written = not any(note.meta.get(key) for key in _OF_A_WORK)
    for key in DATE_KEYS if written else DATE_KEYS[:-1]:
        if (said := note.meta.get(key)) is not None:
            first = said.get("created") if isinstance(said, Mapping) else said  # as Material's blog has it
            yield from mark_in(str(first), "front matter", note.path)
            return
    for key, value in note.meta.items():
        words = re.sub("[_-]", " ", key)
        if dates.names_date(words) or (key != "published" and _PUBLISHED.fullmatch(words)):
            found = mark_in(str(value), "front matter", note.path)
            yield from (mark for mark in found if mark.is_whole)


def _of_end(note: Note) -> Iterator[Mark]:
    """`*Date: 2024-03-09*` below all else, as one signs: where nothing else has a date, it is the note's."""
    lines = note.text.text.split("\n")
    for said in fields.dated(note.blocks[-1], lines) if note.blocks else ():
        for mark in mark_in(said.value, "front matter", note.path):
            if mark.is_whole:
                yield replace(mark, mention=replace(mark.mention, line=note.text.lines[said.line]))
                return


def _of_text(note: Note) -> Iterator[Mark]:
    lines = note.text.text.split("\n")
    line_of = note.text.lines
    quotes = _of_quotes(note)
    led = {**_led_by_days(note, lines), **_of_lone_items(note, lines)}
    above = Block("heading", 0, 0)
    for block in note.blocks:
        if block.kind == "heading":
            yield from mark_in(block.text, "heading", note.path, block, line_of, rank=block.level)
        elif block.kind == "details":
            for mark in mark_in(block.text, "summary", note.path, block, line_of):
                own = next(at for at in range(block.start, block.end) if "<summary" in lines[at].lower())
                yield replace(mark, mention=replace(mark.mention, line=line_of[own]))
        elif block.start in led:
            yield led[block.start]
        elif above.kind == "heading" and (found := [*_of_fields(note, block, lines)]):
            yield from found
        else:
            yield from _within(note, block, lines, quotes)
        above = above if block.kind == "blank" else block


def _led_by_days(note: Note, lines: list[str]) -> dict[int, Mark]:
    """Paragraphs that go on after a whole date in bold (`**March 9, 2024** Sorted.`), which stays; where
    several do."""
    found = {
        block.start: replace(mark, end=block.start)
        for block in note.blocks
        if block.kind == "paragraph" and (bold := _BOLD_LEAD.match(lines[block.start]))
        for mark in below(note, "label", block._replace(text=bold["words"]))
        if not mark.mention.candidate.rest and mark.is_whole
    }
    return found if len(found) >= SEVERAL else {}


def _of_lone_items(note: Note, lines: list[str]) -> dict[int, Mark]:
    """Lists of one item that is a whole date and no more, over what else was written on that day; where
    several are."""
    found = {
        block.start: mark
        for block in note.blocks
        if block.kind == "list" and len(block.children) == 1
        if not any(line.strip() for line in lines[block.start + 1 : block.end])
        for mark in below(note, "label", block.children[0])
        if not mark.mention.candidate.rest and mark.is_whole
    }
    return found if len(found) >= SEVERAL else {}


def _within(note: Note, block: Block, lines: list[str], quotes: Mapping[int, Mark]) -> Iterator[Mark]:
    if block.kind == "paragraph" and not _shows_other(lines[block.start]):
        yield from _of_lines(note, block, lines)
    elif block.start in quotes:
        yield quotes[block.start]
    elif block.kind == "list":
        yield from _of_list(note, block, lines)
    elif block.kind == "table":
        yield from tables.rows(note, block, lines)


def _of_fields(note: Note, block: Block, lines: list[str]) -> Iterator[Mark]:
    """`- Date: 2024-03-09` among what is said of a part of the text right under its heading, which stays."""
    values = [
        Block("item", one.line, one.line + 1, text=one.value, depth=block.depth)
        for one in fields.dated(block, lines)
    ]
    whole = (mark for value in values for mark in below(note, "label", value) if mark.is_whole)
    for mark in islice(whole, 1):
        yield replace(mark, start=block.start, end=block.start)


def _of_lines(note: Note, block: Block, lines: list[str]) -> Iterator[Mark]:
    """A paragraph that begins with a date; or one whose lines do, whole dates all: each is an entry."""
    first = [*below(note, "label", block)]
    if not first or block.end - block.start < SEVERAL or not first[0].is_whole:
        yield from first
        return
    texts = [(at, plain(lines[at])) for at in range(block.start, block.end) if lines[at].strip()]
    pieces = [Block("item", at, at + 1, text=text, depth=block.depth) for at, text in texts]
    found = [mark for piece in pieces for mark in below(note, "label", piece) if mark.is_whole]
    if len(found) < max(SEVERAL, SHARE_OF_DATED_ITEMS * len(texts)):
        yield from first
        return
    ends = [*(mark.start for mark in found[1:]), block.end]
    for mark, end in zip(found, ends, strict=True):
        yield replace(mark, mention=replace(mark.mention, place="item"), last=end)


def _of_quotes(note: Note) -> dict[int, Mark]:
    """Quotes that begin with a date alone, where nothing else is in them or several begin so."""
    found = {
        block.start: (block, mark)
        for block in note.blocks
        if block.kind == "quote"
        for mark in _quoted(note, block)
    }
    several = len(found) >= SEVERAL
    return {at: mark for at, (block, mark) in found.items() if several or len(block.children) < SEVERAL}


def _quoted(note: Note, block: Block) -> Iterator[Mark]:
    first = block.children[0] if block.children else block
    if first.kind == "paragraph":
        found = below(note, "label", block._replace(text=first.text))
        yield from (mark for mark in found if not mark.mention.candidate.rest)


def _of_list(note: Note, block: Block, lines: list[str]) -> Iterator[Mark]:
    """Dated items, where most of a list's items (two at least) are dated: they carry the log.

    Items that are nothing but a link are an index of what stands elsewhere, open tasks are to come.
    """
    enough = max(SEVERAL, SHARE_OF_DATED_ITEMS * len(block.children))
    found: list[Mark] = []
    for at, child in enumerate(block.children, 1):
        if child.checked is not False and not ONLY_LINK.fullmatch(lines[child.start]):
            found.extend(below(note, "item", child))
        if len(found) + len(block.children) - at < enough:
            return  # as of most lists, after two items
    yield from found


def _shows_other(line: str) -> bool:
    """Whether a line begins with an image, code or a link: what it says is not the writer's label."""
    return bool(_OTHER.match(line))
