"""Note + the dates that carry it → document: entries, and the sections between them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from textwrap import dedent

from learnlog import dates
from learnlog.gfm import references
from learnlog.gfm.values import Block
from learnlog.model import Document, Entry, Issue, Note, Part, Section, Text
from learnlog.reading import anchors, cutting, excerpts, linked, titles
from learnlog.reading.carrying import Carrier, Carriers
from learnlog.reading.cutting import Cut
from learnlog.reading.linked import Lead
from learnlog.reading.marking import BELOW_HEADINGS

FEW = 3
"""Pages with dates of a plan that are named one by one."""

_WORD = re.compile(r"[^\W\d_]{2,}")
_NUMBERED = re.compile(r"\d+[\W_]*(?P<words>[^\W\d_]{2,}.*)")
_TAG = re.compile(r"#[^\W\d][\w/-]*")
_TAGS = re.compile(r"#{5,6}[ \t]+tags?[ \t]*[:：][ \t]*(\S.*?)[ \t#]*", re.IGNORECASE)
"""How HackMD has them: `###### tags: `rust` `machine learning``."""


def document(note: Note, carriers: Carriers) -> Document:
    """Cut a note by the dates that carry its entries."""
    if carriers.whole:
        return _whole(note, carriers.whole, carriers.inside)
    title, cuts = cutting.cut(note, carriers.inside)
    lines = note.text.text.split("\n")
    parts = tuple(part for one in cuts if (part := _part(note, lines, one)))
    heading = titles.shown(title.text) if title else ""
    named = titles.given(note.meta) or heading or titles.of_name(note.path.stem)
    return Document(note.path, named, titles.tags(note.meta), parts, anchors.of(note))


def issues(
    outcomes: Mapping[dates.Mention, dates.Outcome], planned: Container[dates.Mention]
) -> tuple[Issue, ...]:
    """What was odd about the dates of a log that are not `planned`, each at its place."""
    return tuple(
        Issue(mention.path, mention.line + 1, 1, problem.code, problem.message, problem.fix)
        for mention, outcome in outcomes.items()
        for problem in outcome.problems
        if mention not in planned
    )


def planned(pages: Iterable[Sequence[dates.Mention]]) -> Iterator[Issue]:
    """Where pages have dates that were taken for a plan's or an example's: said once for each of them, or
    for all where many have the same kind, as translations and the weeks of a course do."""
    alike: defaultdict[tuple[dates.Place, dates.Shape], list[dates.Mention]] = defaultdict(list)
    for first in (mentions[0] for mentions in pages if mentions):
        alike[first.place, first.candidate.shape].append(first)
    for same in alike.values():
        for one in same if len(same) <= FEW else same[:1]:
            what = f"'{one.candidate.text}' is taken for the date of a plan or the like, not of an entry"
            others = f" ({len(same) - 1} more pages)" if len(same) > FEW else ""
            fix = "if it dates an entry, name the page in `include`"
            yield Issue(one.path, one.line + 1, 1, "LL206", what + others, fix, "info")


def _whole(note: Note, of_file: Carrier, inside: Sequence[Carrier]) -> Document:
    """A file that is one entry: called what its front matter or its first heading says."""
    lines = note.text.text.split("\n")
    heading = _first_heading(note, lines)
    carrier = next((one for one in inside if heading and one.mark.start == heading.start), None)
    written = titles.shown(_written(of_file, heading, carrier))
    titled = titles.given(note.meta)
    named = _beside_day(titled, of_file)
    filed = bool(titled and not named) and of_file.mark.mention.candidate.start > 0  # log.daily.2024.03.09
    shown = heading is not None and (carrier is not None or not named or named == written)
    start = heading.end if heading and shown else 0
    date = (carrier or of_file).mark.mention.candidate.text
    lead = linked.heading(note, lines, heading, date, written) if heading and shown else None
    rest = [block for block in note.blocks if block.start >= start and not _tags_of(block, lines)]
    numbered = carrier is not None and of_file.when.number is not None
    entry = Entry(
        when=carrier.when if carrier and numbered else of_file.when,
        title=named or written or ("" if filed else _name(of_file)),
        topics=titles.topics(note.meta),
        tags=_tags(note, note.blocks, lines),
        path=note.path,
        line=0,
        last_line=note.text.lines[-1] + 1 if note.text.lines else 0,
        body=_text(note, lines, start, len(note.text.lines), lead),
        titled=lead is not None and lead.names and named in ("", written),
        heading=_beside_day(excerpts.heading(rest), of_file),
        excerpt=excerpts.behind(date, excerpts.of(rest, lines)),
    )
    entry = replace(entry, empty=True) if _is_empty(entry) else entry
    called = entry.title or titles.of_name(note.path.stem)
    return Document(note.path, called, entry.tags, (entry,), anchors.of(note), whole=True)


def _first_heading(note: Note, lines: Sequence[str]) -> Block | None:
    """The `#` heading that a note begins with; comments and tags may stand above it."""
    above = (block for block in note.blocks if not _says_nothing(block, lines) and not _tags_of(block, lines))
    first = next(above, None)
    return first if first and first.kind == "heading" and first.level == 1 else None


def _written(of_file: Carrier, heading: Block | None, carrier: Carrier | None) -> str:
    """What the first heading of a file calls it, beside the day that it has in common with the name."""
    if carrier or heading is None:
        return carrier.title if carrier else ""
    if _is_weekday(heading.text, of_file):
        return ""
    return titles.without(heading.text, of_file.mark.mention.candidate.text)


def _beside_day(titled: str, of_file: Carrier) -> str:
    """A title or a heading without the day, which the page says already: Dendron calls a note `09`."""
    day = of_file.when.start
    if day and titled.isdecimal() and int(titled) == day.day:
        return ""
    for found in dates.find(titled, "heading") if day else ():
        if any(one.when and one.when.start == day for one in found.readings):
            return found.rest
    return "" if _is_weekday(titled, of_file) else titled


def _is_weekday(words: str, of_file: Carrier) -> bool:
    """Whether they are the weekday of a file's day, and nothing more: `Saturday`."""
    day = of_file.when.start
    found = dates.find(words, "heading") if day and of_file.when.precision == "day" else ()
    whens = (one.when for candidate in found[:1] if not candidate.rest for one in candidate.readings)
    return any(when.weekday == day.weekday() for when in whens if when and day)


def _name(of_file: Carrier) -> str:
    """What a file is called beside its date, as words; in a dated folder, where that is words and says
    something, or else what the folder is called beside it."""
    title = titles.bare(titles.shown(titles.without_number(of_file.title)))
    path, mark = of_file.mark.mention.path, of_file.mark
    if mark.place != "path":
        return titles.of_name(title)
    stem = path.stem
    words = stem.replace("-", "").replace("_", "").replace(" ", "")
    numbered = _NUMBERED.fullmatch(stem)  # 07-loops
    worded = words.isalpha() or len(_WORD.findall(stem)) > 1 or numbered
    named = worded and (numbered["words"] if numbered else stem).lower() not in titles.NAMELESS
    in_folder = mark.mention.candidate.end <= len(str(path.parent))
    return titles.of_name(stem) if named and (in_folder or not title) else title


def _part(note: Note, lines: Sequence[str], cut: Cut) -> Part | None:
    lead = linked.line(note, lines, cut.carrier, cut.end) if cut.carrier else None
    body = _text(note, lines, cut.start, cut.end, lead)
    counted = cut.carrier is not None and titles.is_counted(cut.carrier.when)
    topics = tuple(
        titles.shown(name)
        for name in cut.topics
        if not _is_date(name) or (counted and dates.names_week(titles.shown(name), "heading"))
    )
    if cut.carrier is None:
        level = min((block.level for block in cut.blocks if block.kind == "heading"), default=7)
        body = (_below_head(note, lines, cut.start, cut.end) or body) if body.text else body
        return Section(topics, note.path, body, level) if body.text else None
    mark = cut.carrier.mark
    if mark.place == "cell":
        body = _below_head(note, lines, mark.start, mark.last or mark.end) or body
    titled = lead is not None and lead.names
    below = body.below() if titled else body
    entry = Entry(
        when=cut.carrier.when,
        title=titles.shown(cut.carrier.title) if lead is None or titled else "",
        topics=topics,
        tags=_tags(note, cut.blocks, lines),
        path=note.path,
        line=mark.mention.line,
        last_line=note.text.lines[max(cut.end, mark.end) - 1] + 1,
        body=body,
        titled=titled,
        heading=excerpts.heading(cut.blocks),
        excerpt=_excerpt(cut.carrier, below, cut.blocks, lines),
    )
    return replace(entry, empty=True) if _is_empty(entry) else entry


def _excerpt(carrier: Carrier, below: Text, blocks: Iterable[Block], lines: Sequence[str]) -> str:
    """Of what stands within a block, which has no blocks of its own in the note, by its text."""
    date = carrier.mark.mention.candidate.text
    if carrier.mark.place == "cell":
        return excerpts.of_row(below, date, titles.shown(carrier.title))
    is_within = carrier.mark.rank == BELOW_HEADINGS
    return excerpts.behind(date, excerpts.of_body(below) if is_within else excerpts.of(blocks, lines))


@lru_cache(maxsize=256)
def _is_date(name: str) -> bool:
    """Whether a heading or summary above an entry only says when, as years and months around days do."""
    rests = [found.rest for found in dates.find(titles.shown(name), "heading")]
    return any(not rest or _is_date(rest) for rest in rests)


def _is_empty(entry: Entry) -> bool:
    if entry.title or entry.heading or entry.excerpt:
        return False
    from learnlog.gfm import visible  # dear to import, and most entries have words

    return not visible.shows(entry.body.text)


def _below_head(note: Note, lines: Sequence[str], start: int, end: int) -> Text | None:
    """Lines that begin with rows of a table, with its head."""
    tables = (block for block in note.blocks if block.kind == "table") if "|" in lines[start] else ()
    table = next((block for block in tables if block.start + 1 < start < block.end), None)
    if table is None:
        return None
    while not lines[end - 1].strip():
        end -= 1
    shown = [table.start, table.start + 1, *range(start, end)]
    text = _text(note, [lines[at] for at in shown], 0, len(shown))
    origins = [note.text.lines[at] for at in shown]
    further = text.text.count("\n") + 1 - len(origins)  # what links in it refer to
    return Text(note.path, text.text, (*origins, *[origins[-1]] * further))


def _tags(note: Note, blocks: Iterable[Block], lines: Sequence[str]) -> tuple[str, ...]:
    """Tags of the front matter, and of lines that are nothing but tags."""
    written = (tag for block in blocks for tag in _tags_of(block, lines))
    return tuple(dict.fromkeys((*titles.tags(note.meta), *written)))


def _says_nothing(block: Block, lines: Sequence[str]) -> bool:
    """Whether it is blank, or a comment: those before a heading do not keep it from being the title."""
    return block.kind == "blank" or (
        block.kind == "html" and not block.text and lines[block.start].lstrip().startswith("<!--")
    )


def _tags_of(block: Block, lines: Sequence[str]) -> Sequence[str]:
    """The tags of a block that is nothing else: `#rust #til`, or a small heading `tags:`."""
    if block.kind == "paragraph" and block.text[:1] == "#":
        words = block.text.split()
        return [word[1:] for word in words] if all(map(_TAG.fullmatch, words)) else ()
    found = _TAGS.fullmatch(lines[block.start].strip()) if block.kind == "heading" else None
    if found is None:
        return ()
    quoted = re.findall("`([^`]+)`", found[1])
    words = quoted or re.split(r"[,、，]" if re.search("[,、，]", found[1]) else r"\s", found[1])
    return [tag for word in words if (tag := word.strip().lstrip("#"))]


def _text(note: Note, lines: Sequence[str], start: int, end: int, lead: Lead | None = None) -> Text:
    """Lines of the clean text at the left edge, without blank ones around them, behind what leads them in
    and with the definitions they refer to, but no footnotes that only others refer to."""
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    text = "\n".join(lines[start:end])
    text = dedent(text) if text[:1] in " \t" else text
    origins = note.text.lines[start:end]
    if lead:
        above = [lead.markdown] if lead.goes_on or not text else [lead.markdown, ""]
        text = "\n".join([*above, text]) if text else lead.markdown
        origins = (*[note.text.lines[lead.line]] * len(above), *origins)
    if idle := references.idle(text, note.text.text):
        text, origins = _without(idle, text, origins)
    needed = references.needed(text, note.text.text) if text else ()
    if not needed:
        return Text(note.path, text, origins)
    body = "\n".join([text, "", *(line for line, _ in needed)])
    return Text(note.path, body, (*origins, origins[-1], *(note.text.lines[at] for _, at in needed)))


def _without(left_out: Container[int], text: str, origins: Sequence[int]) -> tuple[str, tuple[int, ...]]:
    """`text` without some of its lines, and where the others come from."""
    kept = [one for at, one in enumerate(zip(text.split("\n"), origins, strict=True)) if at not in left_out]
    while kept and not kept[-1][0].strip():
        kept.pop()
    return "\n".join(line for line, _ in kept), tuple(at for _, at in kept)
