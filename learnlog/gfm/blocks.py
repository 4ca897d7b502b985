"""Source text → blocks that tile it."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING, Any

from learnlog.gfm import draft, events, references
from learnlog.gfm.values import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from learnlog.gfm.values import BlockKind

_KINDS: dict[str, BlockKind] = {
    "Paragraph": "paragraph",
    "Heading": "heading",
    "List": "list",
    "Item": "item",
    "CodeBlock": "code",
    "BlockQuote": "quote",
    "Table": "table",
    "TableHead": "row",
    "TableRow": "row",
    "HtmlBlock": "html",
    "FootnoteDefinition": "footnote",
}
_EDGES = frozenset(("Start", "End"))
_TAG = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style)\b.*?(?:</\1\s*>|\Z)|</?[A-Za-z][^<>]*>|<[!?][^<>]*>",
    re.DOTALL | re.IGNORECASE,
)
_BREAK = re.compile(r"<br\b[^<>]*>", re.IGNORECASE)
_DETAILS_LINE = re.compile(r"\s*<(/?)details\b[^<>]*>", re.IGNORECASE)
_MARKUP = re.compile("[\\\\`*_~<\\[\\]&\0\ud800-\udfff]")
"""What words have to hold for a line of them to be anything else to the parser."""

_MARKS = re.compile(r"\A\s*\n[ \t]*#{1,6}[ \t]+")  # a heading in a summary of several lines
_SUMMARY = re.compile(r"<summary\b[^<>]*>(.*?)</summary>", re.IGNORECASE | re.DOTALL)


@dataclass(slots=True)
class _Open:
    """A block whose end has not been read yet; `complete` is one whose further words are not shown."""

    kind: BlockKind
    start: int
    level: int = 0
    words: list[str] = field(default_factory=list)
    children: list[Block] = field(default_factory=list)
    checked: bool | None = None
    complete: bool = False


@lru_cache(maxsize=4)
def parse(text: str) -> tuple[Block, ...]:
    """The top-level blocks of `text`, in order; each of its lines belongs to exactly one.

    Kept for whoever asks next: several look at one text after another.
    """
    text = draft.encodable(text)
    starts = events.line_starts(text)
    lines = text.split("\n")
    found = _read(draft.stream(text), starts)
    return tuple(_with_depth(_tiled(_split_details(found, lines), lines)))


def plain(text: str, whole: str = "") -> str:
    """What a reader sees of a line of Markdown or HTML: its words. What it refers to is defined in it or in
    the `whole` text.

    Behind a full stop `1. words` are words, not a list, and emphasis can begin all the same.
    """
    if not _MARKUP.search(text):
        return " ".join(text.split())
    line = "." + " ".join(_TAG.sub("", _BREAK.sub(" ", text)).split())
    defined = "\n".join(written for written, _ in references.needed(line, whole))
    paragraph = _read(events.parse(f"{line}\n\n{defined}"), [0])[0]
    return paragraph.text[1:].strip()


def _read(stream: Iterable[events.Event], starts: Sequence[int]) -> list[Block]:
    """Top-level blocks with the lines their own events cover; ends leave out blank and unread lines."""
    root = top = _Open("quote", 0)
    stack = [root]
    for event, start, end in stream:
        if event.__class__ is str:
            if event == "Rule":
                line = _line(starts, start)
                _hold(top, Block("rule", line, line + 1))
            elif not top.complete:
                _break(top)
            continue
        ((name, value),) = event.items()
        if name == "Text" or name == "Code":
            if not top.complete:
                top.words.append(value)
        elif name not in _EDGES:
            _mark(top, name, value)
        elif (kind := _KINDS.get(value if value.__class__ is str else next(iter(value)))) is None:
            if name == "End" and value == "TableCell":
                top.words.append(" | ")
        elif name == "Start":
            top = _Open(kind, _line(starts, start), _level(value) if kind == "heading" else 0)
            top.complete = kind == "code"
            stack.append(top)
        else:
            closed = stack.pop()
            top = stack[-1]
            _hold(top, _close(closed, _line(starts, end - 1) + 1))
    return root.children


def _line(starts: Sequence[int], offset: int) -> int:
    return bisect_right(starts, offset, 1) - 1


def _level(tag: Any) -> int:
    return int(tag["Heading"]["level"][1])


def _break(block: _Open) -> None:
    """A line of the writer's ends: a heading goes on, everything else has shown its first line."""
    if block.kind in ("heading", "row"):
        block.words.append(" ")
    elif "".join(block.words).strip():
        block.complete = True


def _mark(block: _Open, name: str, value: Any) -> None:
    if name == "TaskListMarker":
        block.checked = bool(value)
    elif name == "InlineHtml" and value[:3].lower() == "<br" and not block.complete:
        _break(block)


def _hold(block: _Open, child: Block) -> None:
    """A block in another: what an item says behind it is not its first line."""
    block.children.append(child)
    if block.kind == "item":
        block.complete = True


def _close(block: _Open, end: int) -> Block:
    """The finished block; an item or a footnote shows the text of the first paragraph in it."""
    text = " ".join("".join(block.words).split()) if block.words else ""
    if block.kind == "row":
        text = text.removesuffix("|").rstrip()
    children = tuple(block.children)
    if not text and block.kind in ("item", "footnote"):
        text = children[0].text if children and children[0].kind in ("paragraph", "heading") else ""
    if block.kind == "list" and children:
        # pulldown-cmark lets a list reach over definitions that follow it.
        end = min(end, max(child.end for child in children))
    return Block(block.kind, block.start, end, block.level, text, 0, children, block.checked)


def _split_details(found: Iterable[Block], lines: list[str]) -> Iterator[Block]:
    for block in found:
        if block.kind == "html":
            yield from _html(block, lines)
        else:
            yield block


def _html(block: Block, lines: list[str]) -> Iterator[Block]:
    """An HTML block cut where collapsibles open and close, each part with its first visible line."""
    start = at = block.start
    while at < block.end:
        tag = _DETAILS_LINE.match(lines[at])
        if tag is None or (not tag[1] and "</details" in lines[at].lower()):
            at += 1
            continue
        if start < at:
            yield block._replace(start=start, end=at, text=_visible(lines[start:at]))
        end = at + 1 if tag[1] else _opening_end(lines, at, block.end)
        kind: BlockKind = "end-details" if tag[1] else "details"
        yield Block(kind, at, end, text="" if tag[1] else _summary("\n".join(lines[at:end])))
        start = at = end
    if start < block.end:
        yield block._replace(start=start, text=_visible(lines[start : block.end]))


def summaries(html: Block, lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines on which collapsibles open in HTML that a list item holds, with their summaries."""
    for at in range(html.start, html.end):
        if "<details" in lines[at].lower():
            yield at, _summary("\n".join(lines[at : _opening_end(lines, at, html.end)]))


def _visible(html: list[str]) -> str:
    """The first line with words in a piece of HTML."""
    shown = (unescape(line).split() for line in _TAG.sub("", "\n".join(html)).split("\n"))
    return next((" ".join(words) for words in shown if words), "")


def _opening_end(lines: Sequence[str], start: int, limit: int) -> int:
    """The line after the summary that `<details>` at `start` opens with."""
    for at in range(start, limit):
        lower = lines[at].lower()
        if "</summary>" in lower:
            return at + 1
        if at > start and "<summary" not in "".join(lines[start : at + 1]).lower():
            return start + 1
    return limit


def _summary(opening: str) -> str:
    found = _SUMMARY.search(opening)
    return plain(_MARKS.sub("", found[1])) if found else ""


def _tiled(found: Iterable[Block], lines: list[str]) -> Iterator[Block]:
    """Each block reaches to the next; lines that no event covers become blocks of their own."""
    begun: list[tuple[int, Block]] = []
    at = 0
    for block in found:
        start = max(block.start, at)
        begun.extend((one.start, one) for one in _uncovered(lines, at, start))
        if block.end > start:
            begun.append((start, block))
            at = block.end
    begun.extend((one.start, one) for one in _uncovered(lines, at, len(lines)))
    ends = [*(start for start, _ in begun[1:]), len(lines)]
    for (start, block), end in zip(begun, ends, strict=True):
        yield _placed(block, start, end)


def _placed(block: Block, start: int, end: int, depth: int = 0) -> Block:
    """`block` in another place."""
    if start == block.start and end == block.end and depth == block.depth:
        return block
    return Block(block.kind, start, end, block.level, block.text, depth, block.children, block.checked)


def _uncovered(lines: list[str], start: int, end: int) -> Iterator[Block]:
    written = next((at for at in range(start, end) if lines[at].strip(" \t")), None)
    if start == 0 and end and written != 0:
        yield Block("blank", 0, end if written is None else written)
    if written is not None:
        yield Block("definition", written, end)


def _with_depth(blocks: Iterable[Block]) -> Iterator[Block]:
    """`depth` set: the number of collapsibles that are open around each block."""
    depth = 0
    for block in blocks:
        if block.kind == "end-details":
            depth = max(depth - 1, 0)
        yield _placed(block, block.start, block.end, depth) if depth else block
        if block.kind == "details":
            depth += 1
