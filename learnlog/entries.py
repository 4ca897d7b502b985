"""Note + dates → document: the note cut into entries and the sections between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from learnlog import dates, marks
from learnlog.gfm import references
from learnlog.gfm.slugs import Slugs
from learnlog.gfm.values import Block
from learnlog.marks import BELOW_HEADINGS, Mark
from learnlog.model import Document, Entry, Issue, Note, Part, Section, Text, When

GATHERING = ("month", "year", "week", "range")
EXCERPT_WORDS = 32
UNDATED = When(None)


@dataclass(frozen=True, slots=True)
class Dated:
    """A mark whose date has been read."""

    mark: Mark
    when: When

    @property
    def title(self) -> str:
        """The words beside the date; a date that could not be read stays among them."""
        return self.mark.mention.candidate.rest if self.when.precision else self.mark.words


@dataclass(slots=True)
class _Slice:
    """A part being cut: the lines from `start` on, up to where something else begins."""

    start: int
    topics: tuple[str, ...]
    dated: Dated | None = None
    end: int = 0
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class _Cutter:
    """Walks a note's blocks once; what it has to remember about where it is."""

    note: Note
    lines: list[str]
    marked: Mapping[int, Dated]
    holding: frozenset[int]  # start lines of collapsibles that hold entries, so are structure
    title: Block | None
    slices: list[_Slice] = field(default_factory=list)
    headings: list[Block] = field(default_factory=list)
    summaries: list[Block] = field(default_factory=list)


def document(note: Note, found: Sequence[Mark], read: Mapping[dates.Mention, dates.Outcome]) -> Document:
    """Cut one note by its dates. `read` has what each mention of the log turned out to be."""
    dated = [
        Dated(mark, outcome.when or UNDATED)
        for mark in found
        if (outcome := read.get(mark.mention)) and (outcome.when or _stays(mark, outcome))
    ]
    of_file = _file_date([one for one in dated if one.mark.place in marks.FILE_PLACES])
    inside = _without_gathering([one for one in dated if one.mark.place not in marks.FILE_PLACES])
    if of_file and (len({one.when.start for one in inside}) <= 1 or not _carries(inside, of_file)):
        return _whole(note, of_file, inside)
    return _cut(note, inside)


def _stays(mark: Mark, outcome: dates.Outcome) -> bool:
    """An entry whose date cannot be read is kept in its place; a file's name that is none is a name."""
    kept = ("LL201", "LL202")
    return mark.place not in marks.FILE_PLACES and any(one.code in kept for one in outcome.problems)


def _file_date(dated: Sequence[Dated]) -> Dated | None:
    """The file's own date: the most precise, and of equals the name's before the front matter's."""
    precise = ("day", "range", "number", "week", "month")
    usable = [
        one
        for one in dated
        if one.when.precision in precise and not (one.mark.place == "path" and one.when.precision == "month")
    ]
    return min(usable, key=lambda one: precise.index(one.when.precision), default=None)


def _carries(inside: Sequence[Dated], of_file: Dated) -> bool:
    """Whether dates in the text cut a file that is itself dated: never when they repeat its own day."""
    return bool(inside) and any(one.when.start != of_file.when.start for one in inside)


def _without_gathering(dated: Sequence[Dated]) -> list[Dated]:
    """Dates that stand for entries: a month over its days is a frame around entries, not one."""
    return [
        one
        for at, one in enumerate(dated)
        if not (one.when.precision in GATHERING and _gathers(one.when, dated[at + 1 : at + 2]))
    ]


def _gathers(when: When, following: Sequence[Dated]) -> bool:
    return any(
        when.start and one.when.start and when.end and when.start <= one.when.start <= when.end
        for one in following
    )


def _whole(note: Note, of_file: Dated, inside: Sequence[Dated]) -> Document:
    """A file that is one entry."""
    title_block = _title_block(note.blocks)
    heading = next((one for one in inside if title_block and one.mark.start == title_block.start), None)
    written = heading.title if heading else title_block.text if title_block else ""
    named = str(note.meta.get("title") or "")
    drop = title_block is not None and (heading is not None or not named or named == written)
    start = title_block.end if title_block and drop else 0
    title = named or written or of_file.title
    lines = note.text.text.split("\n")
    rest = [block for block in note.blocks if block.start >= start]
    entry = Entry(
        when=of_file.when if of_file.when.number is None or not heading else heading.when,
        title=title,
        topics=(),
        tags=marks.tags(note.meta),
        path=note.path,
        line=0,
        last_line=(note.text.lines[-1] + 1) if note.text.lines else 0,
        body=_slice(note, lines, start, len(lines)),
        heading=_heading(rest),
        excerpt=_excerpt(rest),
    )
    return Document(note.path, title, entry.tags, (entry,), _anchors(note), whole=True)


def issues(outcomes: Mapping[dates.Mention, dates.Outcome]) -> tuple[Issue, ...]:
    """What was odd about the dates of a log, each at its place."""
    return tuple(
        Issue(mention.path, mention.line + 1, 1, problem.code, problem.message, problem.fix)
        for mention, outcome in outcomes.items()
        for problem in outcome.problems
    )


def _title_block(blocks: Iterable[Block]) -> Block | None:
    first = next((block for block in blocks if block.kind != "blank"), None)
    return first if first and first.kind == "heading" and first.level == 1 else None


def _cut(note: Note, inside: Sequence[Dated]) -> Document:
    marked = {one.mark.start: one for one in inside}
    title = _document_title(note.blocks, marked)
    cutter = _Cutter(note, note.text.text.split("\n"), marked, _holding(note.blocks, marked), title)
    cutter.slices.append(_Slice(_after_title(cutter), ()))
    for block in _expanded(note.blocks, marked):
        _step(cutter, block)
        if block.start >= cutter.slices[-1].start:
            cutter.slices[-1].blocks.append(block)
    _close(cutter, len(note.text.lines))
    parts = tuple(part for one in cutter.slices if (part := _part(cutter, one)))
    named = str(note.meta.get("title") or (title.text if title else "")) or _name_title(note.path)
    return Document(note.path, named, marks.tags(note.meta), parts, _anchors(note))


def _after_title(cutter: _Cutter) -> int:
    """The line to begin at: below the title, which the page shows, unless it holds more than words."""
    title = cutter.title
    first = next((block for block in cutter.note.blocks if block.kind != "blank"), None)
    if title is None or title is not first:
        return 0
    return title.end if cutter.lines[title.start].strip("# \t") == title.text else 0


def _anchors(note: Note) -> Mapping[str, int]:
    slugs = Slugs()
    return {
        slugs.take(block.text): note.text.lines[block.start]
        for block in note.blocks
        if block.kind == "heading"
    }


def _name_title(path: PurePosixPath) -> str:
    stem = path.stem.replace("-", " ").replace("_", " ").strip()
    return stem[:1].upper() + stem[1:] if stem.lower() == stem else stem


def _document_title(blocks: Sequence[Block], marked: Mapping[int, Dated]) -> Block | None:
    """The first heading, if it names the whole text: undated, and no other of its rank or above.

    Where there are no dates that could stand under one heading and not another, it always does.
    """
    headings = [block for block in blocks if block.kind == "heading" and not block.depth]
    if not headings or headings[0].start in marked:
        return None
    rivals = [block for block in headings[1:] if block.level <= headings[0].level]
    return None if marked and any(block.start not in marked for block in rivals) else headings[0]


def _holding(blocks: Sequence[Block], marked: Mapping[int, Dated]) -> frozenset[int]:
    """Collapsibles with a date in them, or that are one: they order entries and are not text."""
    holding: set[int] = set()
    open_details: list[Block] = []
    for block in blocks:
        if block.kind == "end-details" and open_details:
            if open_details.pop().start in holding:
                holding.add(block.start)
            continue
        if block.kind == "details":
            open_details.append(block)
        if any(block.start <= line < block.end for line in marked):
            holding.update(one.start for one in open_details)
    return frozenset(holding)


def _expanded(blocks: Sequence[Block], marked: Mapping[int, Dated]) -> Iterator[Block]:
    """Blocks, with lists and tables whose items carry dates given as those items."""
    for block in blocks:
        if block.children and any(child.start in marked for child in block.children):
            yield from block.children
        else:
            yield block


def _step(cutter: _Cutter, block: Block) -> None:
    here = cutter.slices[-1]
    dated = cutter.marked.get(block.start)
    if dated:
        _close(cutter, block.start)
        topics = _topics(cutter, block)
        cutter.slices.append(_Slice(dated.mark.end, topics, dated))
        if block.kind == "details":
            cutter.summaries.append(block)
    elif block.start in cutter.holding:
        _close(cutter, block.start)
        if block.kind == "details":
            cutter.summaries.append(block)
        elif cutter.summaries:
            cutter.summaries.pop()
        cutter.headings = [one for one in cutter.headings if one.depth <= block.depth]
        cutter.slices.append(_Slice(block.end, _standing(cutter)))
    elif here.dated is None or _ends(here.dated.mark, block):
        if here.dated is not None:
            _close(cutter, block.start)
            cutter.slices.append(_Slice(block.start, _standing(cutter)))
        if block.kind == "heading":
            _enter(cutter, block)


def _ends(mark: Mark, block: Block) -> bool:
    """An entry ends at an undated heading of its own rank or above; an item or row with itself."""
    if mark.place in ("item", "cell"):
        return True
    if mark.place == "summary":
        return False  # its own closing line ends it
    return block.kind == "heading" and block.level <= mark.rank and block.depth <= mark.depth


def _enter(cutter: _Cutter, heading: Block) -> None:
    """An undated heading outside entries opens a section: text above it belongs to another."""
    kept = [one for one in cutter.headings if one.level < heading.level and one.depth <= heading.depth]
    cutter.headings = [*kept, heading]
    here = cutter.slices[-1]
    topics = _standing(cutter)
    if topics != here.topics:
        _close(cutter, heading.start)
        cutter.slices.append(_Slice(heading.start, topics))


def _standing(cutter: _Cutter) -> tuple[str, ...]:
    """The topics here: the summaries of open collapsibles, else the headings above but the title."""
    summaries = [one for one in cutter.summaries if one.start not in cutter.marked]
    if summaries:
        return tuple(one.text for one in summaries if one.text)
    return tuple(one.text for one in cutter.headings if one is not cutter.title and one.text)


def _topics(cutter: _Cutter, block: Block) -> tuple[str, ...]:
    """The topics of an entry that starts here; headings of its own rank or below are not above it."""
    rank = block.level or BELOW_HEADINGS
    cutter.headings = [one for one in cutter.headings if one.level < rank and one.depth <= block.depth]
    return _standing(cutter)


def _close(cutter: _Cutter, line: int) -> None:
    cutter.slices[-1].end = max(line, cutter.slices[-1].start)


def _part(cutter: _Cutter, cut: _Slice) -> Part | None:
    note = cutter.note
    if cut.dated is None:
        body = _slice(note, cutter.lines, cut.start, cut.end)
        level = min((block.level for block in cut.blocks if block.kind == "heading"), default=7)
        return Section(cut.topics, note.path, body, level) if body.text else None
    mark = cut.dated.mark
    end = cut.end if mark.place not in ("item", "cell") else (mark.last or cut.end)
    line_of = note.text.lines
    return Entry(
        when=cut.dated.when,
        title=cut.dated.title,
        topics=cut.topics,
        tags=marks.tags(note.meta),
        path=note.path,
        line=line_of[mark.start],
        last_line=line_of[max(end, mark.end) - 1] + 1,
        body=_slice(note, cutter.lines, cut.start, end),
        heading=_heading(cut.blocks),
        excerpt=_excerpt(cut.blocks),
    )


def _heading(blocks: Iterable[Block]) -> str:
    """The heading that a text begins with."""
    first = next((block for block in blocks if block.kind != "blank"), None)
    return first.text if first and first.kind == "heading" else ""


def _excerpt(blocks: Iterable[Block]) -> str:
    """The first words a reader sees, headings and code aside; items with a dot between them."""
    words: list[str] = []
    for block in blocks:
        shown = block.children if block.kind in ("list", "quote") else (block,)
        for one in shown:
            if one.kind in ("paragraph", "item") and one.text:
                words.extend(["·"] * bool(words) + one.text.split())
        if len(words) > EXCERPT_WORDS:
            return " ".join(words[:EXCERPT_WORDS]).removesuffix(" ·") + " …"
    return " ".join(words)


def _slice(note: Note, lines: Sequence[str], start: int, end: int) -> Text:
    """Lines of the clean text without blank ones around, and with the definitions they refer to."""
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    text = "\n".join(lines[start:end])
    origins = note.text.lines[start:end]
    carried = references.carry(text, note.text.text) if text else text
    added = carried.count("\n") - text.count("\n")
    return Text(note.path, carried, (*origins, *(origins[-1:] * added)))
