"""Log → open loops: what its writer meant to come back to, and what of it is done."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from learnlog.facts.said import CODE, parted
from learnlog.gfm import blocks
from learnlog.gfm.values import Block
from learnlog.model import Entry, Log, Part

_SIGN = re.compile(r"to-? ?dos?\b|\[[ x]\]|待办|할 ?일|やること", re.IGNORECASE)
"""A text without it holds no task, and is not parsed."""

_LETTERS = ("todo", "to-do", "to do", "to- do", "[ ]", "[x]", "待办", "할", "やること")
"""What the sign begins with: sooner looked for, one after another, than it is."""

_HEADING = re.compile(
    r"[\W_]*+(?:todos|to[\W_]*do(?:[\W_]+list)?|待办(?:事项)?|할[\W_]*일|やること)[\W_]*", re.IGNORECASE
)
_LEADING = re.compile(
    r"\W*?(?:\[(?i:todo)\]|(?i:to-?do)(?=[:：])|TODO\b(?!\s+(?:app|list|item)s?\b|\s*[-–]?\s*[A-Z0-9]{2}|\s+\d))"
    r"[\W_]*"
)
_INSIDE = re.compile(r"\[(?i:todo)\]|\bTODO[:：]")


@dataclass(frozen=True, slots=True)
class Task:
    """Something to come back to: its words, and where it stands (0-based line of its note)."""

    text: str
    done: bool
    part: Part
    line: int

    @property
    def since(self) -> date | None:
        """When it was written down, where that is known."""
        return self.part.when.start if isinstance(self.part, Entry) else None


def of(log: Log) -> tuple[Task, ...]:
    """Every task of a log, the oldest first; those of no known day last."""
    found = (
        Task(text, done, part, part.body.lines[line])
        for document in log.documents
        for part in document.parts
        for line, text, done in (part.findings.tasks if part.findings else in_part(part))
    )
    return tuple(sorted(found, key=lambda task: task.since or date.max))


def waiting(tasks: Iterable[Task]) -> list[list[Task]]:
    """Open loops: tasks that are not done, in order, those that say the same (a habit, a form) together."""
    found: dict[str, list[Task]] = {}
    for one in tasks:
        if not one.done:
            found.setdefault(one.text.casefold(), []).append(one)
    return list(found.values())


def marked(text: str) -> str | None:
    """The words of a line that says it is to do (`TODO: read`, `read [TODO]`); None for any other.

    A line that speaks of to-do apps and lists is none, nor is `todo` as a word of another language.
    """
    leading = _LEADING.match(text)
    if leading:
        return text[leading.end() :].strip()
    return " ".join(_INSIDE.sub("", text).split()) if _INSIDE.search(text) else None


def in_part(part: Part) -> Iterator[tuple[int, str, bool]]:
    """Line (of its body), words and state of each task of a part."""
    if not _is_signed(part.body.text) and not (isinstance(part, Entry) and _is_heading(part.title)):
        return
    lines = part.body.text.split("\n")
    under = 1 if isinstance(part, Entry) and _is_heading(part.title) else 0
    label = False
    for block in blocks.parse(part.body.text):
        if block.kind == "heading":
            if under == 0 or block.level <= under:
                under = block.level if _is_heading(block.text) else 0
        elif block.kind == "details":
            under = 7 if _is_heading(block.text) else under
        elif block.kind == "end-details" and under == 7:
            under = 0
        listed = block.kind == "list" and (bool(under) or label)
        yield from _in_block(block, lines, listed)
        label = block.kind == "paragraph" and _is_heading(block.text)


def _is_signed(text: str) -> bool:
    lower = text.lower()
    return any(letters in lower for letters in _LETTERS) and bool(_SIGN.search(text))


def _in_block(block: Block, lines: Sequence[str], listed: bool) -> Iterator[tuple[int, str, bool]]:
    """Line, words and state of each task in a block, however deep; `listed` says that every item of a list
    is one."""
    waiting = [(block, listed)]
    while waiting:
        one, listed = waiting.pop()
        inside = one.children
        if one.kind in ("heading", "paragraph"):
            end = one.end if one.kind == "paragraph" else one.start + 1
            yield from _in_lines(range(one.start, end), lines)
        elif one.kind == "item":
            words = _asked(lines[one.start]) if "do" in lines[one.start].lower() else None
            yield from _in_item(one, words, lines, listed)
            listed, inside = words == "", tuple(child for child in inside if child.start > one.start)
        if one.kind in ("list", "item", "quote"):
            waiting.extend((child, listed) for child in reversed(inside))


def _in_item(
    item: Block, words: str | None, lines: Sequence[str], listed: bool
) -> Iterator[tuple[int, str, bool]]:
    """The item itself, if it is a task, or those in its own lines; `words` are what it says is to do."""
    nested = item.children[0].start if item.children else item.end
    if item.checked is not None:
        if item.text:  # a form has boxes that nobody has filled in
            yield item.start, marked(item.text) or item.text, item.checked
    elif words or (listed and item.text):
        yield item.start, words or item.text, _struck(lines[item.start])
    else:
        yield from _in_lines(range(item.start + 1, nested), lines)


def _in_lines(numbers: Iterable[int], lines: Sequence[str]) -> Iterator[tuple[int, str, bool]]:
    for number in numbers:
        words = _asked(lines[number]) if _SIGN.search(lines[number]) else None
        if words:
            yield number, words, _struck(lines[number])


def _asked(line: str) -> str | None:
    """The words of a line that says it is to do; `TODO` in code is not for the writer."""
    spoken, code = parted(line)
    words = marked(spoken)
    if words is None:
        return None
    kept = iter(code[len(code) - words.count(CODE) :])
    return "".join(next(kept) if letter == CODE else letter for letter in words)


def _struck(line: str) -> bool:
    return line.lstrip(" \t-*+#>").startswith("~~")


def _is_heading(text: str) -> bool:
    return bool(_HEADING.fullmatch(text))
