"""Blocks → what a text begins with, in plain words: its heading, and an excerpt."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from itertools import takewhile

from learnlog import dates
from learnlog.gfm.blocks import parse, plain
from learnlog.gfm.values import Block
from learnlog.model import Text
from learnlog.reading import titles

WORDS = 32
"""How long an excerpt is."""
JOINT = " · "
"""What stands between the paragraphs and items of one."""
_AFTER_DATE = " ,.:;·|–—-"
LONGEST = 80
"""Characters of its first words, where they are a name: a line or two of a list."""
PICTURE = re.compile(r"!\[\[[^\[\]]*\]\]|!\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])")
"""A picture, as Obsidian has it too: what stands for it is often a name that a program gave it."""
_LINK = re.compile(r"\[\[(?P<name>[^\[\]|#]+)[^\[\]]*\]\]|\[[^\[\]]*\]\((?P<address>[^()\s]+)\)")
_MARKER = re.compile(r"\s*(?:[-+*]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s)?")
_LABELLED = re.compile(r"(?P<label>[^:：]+)(?::(?=\s|\Z)|：)\s*(?P<said>.*)")
"""Not an address or a time of day."""
_BOLD, _UNBOLD = r"(?:\*\*\*?|__|<(?:b|strong)>)", r"(?:\*\*\*?|__|</(?:b|strong)>)"
_FIELD = re.compile(
    rf"(?:\s*\n|<br\s*/?>\s*)(?={_BOLD}[^*_<>\n]{{1,60}}?(?:[:：]\s*{_UNBOLD}|{_UNBOLD}\s*[:：]))",
    re.IGNORECASE,
)
"""Where another line of a form begins: `**Done:** all of it`."""
_BREAK = re.compile(r"(?:  |\\)\n|<br\b", re.IGNORECASE)
_CELLS, _WORDY = re.compile(r"\s?\|\s?"), re.compile(r"[^\W\d_]{2}")
_CUT = " …"
SHORTEST = 12
"""Characters of a sentence: fewer are a part of one."""
_END = re.compile(r"(?<!\.\w)(?<!\bvs)[.!?]+(?=\s|\Z)|[。！？]")
"""Of a sentence; it goes on behind `e.g.`."""
_ENDS = (_CUT, ".", "!", "?", "。", "！", "？")


def heading(blocks: Iterable[Block]) -> str:
    """The heading that a text begins with; of a collapsible its first heading, or else its summary."""
    blocks = [*blocks]
    first = next((block for block in blocks if block.text or block.kind in ("list", "code")), None)
    if first and first.kind == "details":
        inside = next((one for one in blocks if one.start > first.start and one.kind != "blank"), first)
        first = inside if inside.kind == "heading" else first
        return titles.shown(first.text)
    return titles.shown(first.text) if first and first.kind == "heading" else ""


def of_body(body: Text) -> str:
    """The excerpt of an entry which begins within a block: behind a label, in a list."""
    return of(parse(body.text), body.text.split("\n"))


def of_row(body: Text, day: str, title: str) -> str:
    """What the rows of an entry in a table say besides its day and its title."""
    rows = (row for table in parse(body.text) for row in table.children[1:] if table.kind == "table")
    cells = (cell for row in rows for cell in _CELLS.split(row.text) if _WORDY.search(cell))
    return _joined(cell for cell in cells if day not in cell and cell != title)


def of(blocks: Iterable[Block], lines: Sequence[str]) -> str:
    """The first words a reader sees, headings and code aside; paragraphs and items with a dot between."""
    return _joined(_beside_date(part) for block in _spoken(blocks) for part in _said(block, lines))


def _joined(parts: Iterable[str]) -> str:
    words: list[str] = []
    for part in parts:
        said = titles.shown(part).split()
        words.extend([JOINT.strip()] * bool(words and said) + said)
        if len(words) > WORDS:
            return " ".join(words[:WORDS]).removesuffix(JOINT.rstrip()) + _CUT
    return " ".join(words)


def are_above(heading: Block, blocks: Iterable[Block], lines: Sequence[str]) -> bool:
    """Whether there are words above a heading; pictures, as badges are, say nothing."""
    return bool(of(takewhile(lambda block: block is not heading, blocks), lines))


def behind(date: str, excerpt: str) -> str:
    """An excerpt without the date that its first paragraph begins with; a number alone may be another one."""
    said = excerpt.removeprefix(date)
    is_other = said == excerpt or said[:1].isalnum() or date.isdecimal()
    return excerpt if is_other else said.lstrip(_AFTER_DATE)


def labels(excerpt: str) -> list[str]:
    """What its paragraphs begin with as those of a form do (`Done: all of it`); the whole of others."""
    return [_labelled(one)[0] for one in excerpt.split(JOINT)]


def first(excerpt: str, besides: Container[str] = ()) -> str:
    """Its first paragraph, without the labels that are `besides`; of a long one the first sentence, the label
    before a long address, or as many words as there is room for."""
    words = next(filter(None, (_after(one, besides) for one in excerpt.split(JOINT))), "")
    if len(words) <= LONGEST:
        return words
    ends = (one.end() for one in _END.finditer(words, SHORTEST))
    for sentence in (words[:end] for end in takewhile(LONGEST.__ge__, ends)):
        if sentence.count("(") == sentence.count(")"):
            return sentence
    cut = words[:LONGEST].rpartition(" ")[0] or words[:LONGEST]
    label = cut.rstrip(" :：")  # `Video: https://…`
    return label if label != cut else cut + _CUT


def since(title: str, excerpt: str) -> str:
    """An excerpt from the words on that are its entry's title; all of it where none are."""
    paragraphs = excerpt.split(JOINT)
    for at, paragraph in enumerate(paragraphs):
        for words in (paragraph, _labelled(paragraph)[1]):
            if first(words).rstrip(" :：") == title:
                return JOINT.join([words, *paragraphs[at + 1 :]])
    return excerpt


def _after(paragraph: str, labels: Container[str]) -> str:
    label, said = _labelled(paragraph)
    return said if label in labels else paragraph


def _beside_date(paragraph: str) -> str:
    """A line of a form without its date, which the page says already: `Date: 2024-03-09 | Place: home`."""
    label, said = _labelled(paragraph) if len(paragraph) <= LONGEST else (paragraph, "")
    found = dates.find(paragraph, "label") if said and dates.names_date(label) else ()
    return found[0].rest if found else paragraph


def _labelled(paragraph: str) -> tuple[str, str]:
    """The label of a paragraph and what it says; without a label, all of it and nothing more."""
    found = _LABELLED.fullmatch(paragraph)
    return (found["label"], found["said"]) if found else (paragraph, "")


def below(title: str, text: str, joint: str) -> str:
    """What paragraphs with a `joint` between them say after the `title`, where that is how they begin."""
    paragraph, _, rest = text.partition(joint)
    if paragraph.rstrip(" :：") == title:
        return rest
    said = title.removesuffix(_CUT)
    if not (title.endswith(_ENDS) and text.startswith(said)):
        return text
    after = text[len(said) :].strip()
    return after if said == title else f"… {after}"


def _spoken(blocks: Iterable[Block]) -> Iterator[Block]:
    """The paragraphs, and the items of lists, that have words; those in quotes too, however deep."""
    waiting = [*blocks][::-1]
    while waiting:
        block = waiting.pop()
        if block.kind in ("list", "quote"):
            waiting.extend(reversed(block.children))
        elif block.kind in ("paragraph", "item") and block.text:
            yield block


def _said(block: Block, lines: Sequence[str]) -> Iterator[str]:
    """The words of a paragraph, in parts where it is a form, or of the first of an item up to a break that
    is not behind a label. Pictures and links to other days say nothing."""
    paragraph = block.children[0] if block.children else block
    if paragraph.kind not in ("paragraph", "item"):
        yield block.text
        return
    written = (line.lstrip(" \t>") for line in lines[block.start : paragraph.end])
    whole = "\n".join(written).rstrip()
    if block.kind == "item":
        whole = _MARKER.sub("", whole, count=1)
        whole = whole if block.text.endswith((":", "：")) else _BREAK.split(whole, maxsplit=1)[0]
    if ("](" in whole or "[[" in whole) and _leads_to_days(whole):
        return
    if "![" not in whole and "\n" not in whole and "<br" not in whole:
        yield block.text
        return
    references = "\n".join(lines) if "[" in whole else ""
    for part in _FIELD.split(PICTURE.sub("", whole)):
        yield plain(part.replace("\n", " "), references)


def _leads_to_days(written: str) -> bool:
    """Whether it is nothing but links to notes called by days: `<< [[2024-03-08]] | [[2024-03-10]] >>`."""
    links = [*_LINK.finditer(written)]
    names = ((one["name"] or one["address"]).rpartition("/")[2] for one in links)
    return bool(links) and not _WORDY.search(_LINK.sub("", written)) and all(map(_is_day, names))


def _is_day(name: str) -> bool:
    readings = (one for found in dates.find(name, "name") if not found.weak for one in found.readings)
    return any(one.when and one.when.start for one in readings)
