"""`<details>` as people write it → collapsibles that hold Markdown in every parser."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learnlog.gfm import htmlview
from learnlog.gfm.draft import Draft, Line, indent, shifted
from learnlog.gfm.rules import breaks, cuts, fencing
from learnlog.gfm.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from learnlog.gfm.rules.cuts import Mark

_DEEPEST = 10
"""Collapsibles deeper than this are only balanced: each level reads its body anew."""

_OUTER_SPACE = re.compile(r"(<summary\b[^<>]*>)\s+|\s+(</summary>)", re.IGNORECASE)
_MARKDOWN = re.compile(r"""\s+markdown(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?(?=[\s/>])""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Found:
    """A collapsible's lines: half-open `start` to `end`; its body from `body` to `close`."""

    start: int
    end: int
    body: int
    close: int
    column: int


def settle(draft: Draft) -> Draft:
    """Each collapsible with its tags and summary on lines of their own and its body at their column."""
    if "details" not in draft.text.lower():
        return draft
    spelled, flaws = cuts.spelled(draft.lines)
    lines = _settled(list(cuts.split(spelled)), flaws, 0)
    return Draft(tuple(lines), (*draft.flaws, *flaws), draft.dated)


def _settled(lines: list[Line], flaws: list[Flaw], depth: int) -> list[Line]:
    """`lines` with every outermost collapsible rewritten, and those in it in turn."""
    if not any("<" in line.text and cuts.TAG.search(line.text) for line in lines):
        return lines
    view = htmlview.read(lines)
    marks = list(cuts.marks(lines, view))
    if depth == _DEEPEST:
        return _balanced(lines, marks, flaws)
    out: list[Line] = []
    at = 0
    for index, mark in enumerate(marks):
        if mark.line < at or not view.speaks(mark.line, depth > 0):
            continue
        out.extend(lines[at : mark.line])
        at = mark.line
        if mark.kind == "open" or (mark.kind == "summary" and _orphaned(marks, index)):
            found = _bounds(lines, marks, index, view.column(mark.line), flaws)
            out.extend(_rewritten(lines, found, flaws, depth, out))
            at = found.end
            _part(lines, at, found.column, out)
        elif mark.kind == "close":
            flaws.append(_surplus(lines[at]))
            at += 1
    out.extend(lines[at:])
    return out


def _balanced(lines: list[Line], marks: list[Mark], flaws: list[Flaw]) -> list[Line]:
    """`lines` with as many closing tags as opening ones, and otherwise as they are."""
    surplus: set[int] = set()
    waiting: list[Mark] = []
    for mark in marks:
        if mark.kind == "open":
            waiting.append(mark)
        elif mark.kind == "close" and waiting:
            waiting.pop()
        elif mark.kind == "close":
            surplus.add(mark.line)
    flaws.extend(_surplus(lines[at]) for at in sorted(surplus))
    flaws.extend(_unclosed(lines[mark.line]) for mark in waiting)
    kept = [line for at, line in enumerate(lines) if at not in surplus]
    return [*kept, *(Line("</details>", lines[-1].at) for _ in waiting)]


def _orphaned(marks: list[Mark], index: int) -> bool:
    """Whether the summary at `index` stands outside and a `</details>` waits for its opening."""
    depth = 0
    for mark in marks[index + 1 :]:
        if mark.kind != "summary":
            depth += 1 if mark.kind == "open" else -1
        if depth < 0:
            return True
        if mark.kind == "summary" and depth == 0:
            return False
    return False


def _bounds(lines: list[Line], marks: list[Mark], index: int, column: int, flaws: list[Flaw]) -> _Found:
    opening = marks[index]
    start = opening.line
    if opening.kind == "summary":
        flaws.append(_flaw(lines[start], "this summary has no `<details>`", "put `<details>` above it"))
    close = _closing(marks, index)
    end = close + 1 if close is not None else _end_of_item(lines, start, column)
    if close is None:
        flaws.append(_unclosed(lines[start]))
    close = end if close is None else close
    body = _after_summary(lines, start + (opening.kind == "open"), close, flaws)
    return _Found(start, end, body, close, column)


def _closing(marks: list[Mark], index: int) -> int | None:
    depth = 1
    for at in range(index + 1, len(marks)):
        mark = marks[at]
        if mark.kind != "summary":
            depth += 1 if mark.kind == "open" else -1
            if depth == 0:
                return mark.line
    return None


def _end_of_item(lines: list[Line], start: int, column: int) -> int:
    """Where a collapsible ends that nothing closes: with its list item, or with the text."""
    end = start + 1
    for at in range(start + 1, len(lines)):
        if not lines[at].blank:
            if indent(lines[at].text) < column:
                break
            end = at + 1
    return end


def _after_summary(lines: list[Line], start: int, limit: int, flaws: list[Flaw]) -> int:
    """The first line of the body: after the summary, when the first words are one."""
    first = next((at for at in range(start, limit) if not lines[at].blank), limit)
    if first == limit or not lines[first].text.lstrip().lower().startswith("<summary"):
        return start
    for at in range(first, limit):
        if "</summary>" in lines[at].text.lower():
            return at + 1
        following = lines[at + 1].text if at + 1 < limit else ""
        tag = cuts.TAG.match(following, cuts.head(following))
        if tag and (tag[2].lower() == "details" or not tag[1]):
            break
    flaws.append(
        _flaw(lines[first], "`<summary>` is never closed", "add `</summary>` at the end of the line")
    )
    return first + 1


def _rewritten(
    lines: list[Line], found: _Found, flaws: list[Flaw], depth: int, before: list[Line]
) -> Iterator[Line]:
    pad = " " * found.column
    start = lines[found.start]
    opens = start.text[cuts.head(start.text) :].lower().startswith("<details")
    if before and not before[-1].blank and not found.column:
        yield Line("", start.at)
    if opens:
        yield Line(_opening(start.text, found.column), start.at)
    else:
        yield Line(pad + "<details>", start.at)
    yield from _summary(lines[found.start + opens : found.body], pad)
    body = _body(lines[found.body : found.close], found.column)
    last = lines[max(found.end - 1, found.start)]
    whole, unclosed = fencing.mended(body)
    flaws.extend(unclosed)
    inner = _settled([*whole], flaws, depth + 1)
    if inner:
        yield Line("", inner[0].at)
        yield from (Line(pad + line.text if not line.blank else "", line.at) for line in inner)
    yield Line("", last.at)
    yield Line(pad + "</details>", last.at)


def _opening(text: str, column: int) -> str:
    """The opening tag without what only other Markdown dialects read, its list marker before it."""
    bare = text.lstrip(" \t")
    tag = _MARKDOWN.sub("", bare).rstrip()
    return (" " * column if bare.startswith("<") else text[: len(text) - len(bare)]) + tag


def _summary(lines: list[Line], pad: str) -> Iterator[Line]:
    """The summary on one line; as it is where blank lines in it let Markdown in."""
    written = [line for line in lines if not line.blank]
    if not written:
        return
    text = _OUTER_SPACE.sub(r"\1\2", " ".join(line.text.strip() for line in written))
    if "</summary>" not in text.lower():
        text += "</summary>"
    first = lines.index(written[0])
    inside = lines[first : lines.index(written[-1])]
    if len(written) == len(inside) + 1:
        yield Line(pad + text, written[0].at)
    else:
        yield from (
            Line(pad + line.text.strip() if not line.blank else "", line.at) for line in lines[first:]
        )


def _body(lines: list[Line], column: int) -> list[Line]:
    """The body without empty lines at its ends, moved to the left edge."""
    written = [at for at, line in enumerate(lines) if not line.blank and not breaks.BREAKS.match(line.text)]
    if not written:
        return []
    body = lines[written[0] : written[-1] + 1]
    by = fencing.margin(body)
    glued = next((at for at, line in enumerate(body) if line.blank), len(body)) if not lines[0].blank else 0
    if by - column >= 4 and not glued and not _reads_as_markdown(body, by):
        by = column
    # Raw text under the summary is no code on GitHub, however deep: the blank line must not make it one.
    first = indent(body[0].text)
    by_line = [first if at < glued and first - by >= 4 else by for at in range(len(body))]
    return [Line(shifted(line.text, -by), line.at) for line, by in zip(body, by_line, strict=True)]


def _reads_as_markdown(body: list[Line], by: int) -> bool:
    return htmlview.reads_as_markdown("\n".join(shifted(line.text, -by) for line in body))


def _part(lines: list[Line], at: int, column: int, out: list[Line]) -> None:
    """Puts a blank line between a collapsible and what follows: GFM reads raw HTML up to one."""
    if at == len(lines) or lines[at].blank:
        return
    out.append(Line("", lines[at].at))
    while (
        at < len(lines) and lines[at].text.lstrip().startswith("<") and indent(lines[at].text) >= column + 4
    ):
        lines[at] = Line(" " * column + lines[at].text.strip(), lines[at].at)
        at += 1


def _surplus(line: Line) -> Flaw:
    return _flaw(line, "`</details>` closes nothing", "remove it")


def _unclosed(line: Line) -> Flaw:
    return _flaw(line, "`<details>` is never closed", "add `</details>` where it ends")


def _flaw(line: Line, message: str, fix: str) -> Flaw:
    return Flaw(line.at, indent(line.text), "LL401", message, fix)
