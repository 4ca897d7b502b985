"""`!!! note` and `??? note` blocks → callouts, which are quotes, in the text before it is parsed."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from learnlog.gfm import events

_HEAD = re.compile(
    r"(?P<marks>!!!|\?\?\?\+?)[ ]+(?P<kind>[A-Za-z][\w-]*)(?P<classes>(?:[ ]+[A-Za-z][\w-]*)*)"
    r"(?:[ ]+\"(?P<title>.*)\")?[ \t]*"
)
_MARKER = re.compile(r"[^>\s]")
_DEEPEST = 20

INDENT = re.compile(r" {4}|\t| {1,3}\t")


@dataclass(frozen=True, slots=True)
class Rewritten:
    """Text with callouts, and the numbers of the lines in it that were put in, in order."""

    text: str
    added: tuple[int, ...] = ()

    def line(self, number: int) -> int:
        """The line of the text before for one of the text after."""
        return number - bisect_right(self.added, number)


def rewrite(text: str) -> Rewritten:
    """`text` with every admonition a callout. One that holds another takes one more turn."""
    done = Rewritten(text)
    for _ in range(_DEEPEST):
        if "!!! " not in done.text and "???" not in done.text:
            break
        heads = _heads(done.text)
        if not heads:
            break
        done = _turned(done, heads)
    return done


def _heads(text: str) -> dict[int, int]:
    """The lines of paragraphs that may begin an admonition, with the column where they do."""
    found: dict[int, int] = {}
    starts = events.line_starts(text)
    for event, start, end in events.parse(text, merge_text=True):
        if isinstance(event, dict) and event.get("Start") in ("Paragraph", "Item"):
            for mark in re.finditer(r"^[ \t>]*(!!!|\?\?\?)|\A(!!!|\?\?\?)", text[start:end], re.MULTILINE):
                at = start + mark.start(mark.lastindex or 0)
                line = bisect_right(starts, at) - 1
                found.setdefault(line, at - starts[line])
    return found


def _turned(done: Rewritten, heads: dict[int, int]) -> Rewritten:
    lines = done.text.split("\n")
    turned: list[str] = []
    added: list[int] = []
    number = 0
    while number < len(lines):
        column = heads.get(number)
        match = None if column is None else _HEAD.fullmatch(lines[number], column)
        if match is None:
            turned.append(lines[number])
            number += 1
            continue
        prefix = lines[number][:column]
        turned.append(f"{prefix}> {_callout(match)}")
        end = _end(lines, number + 1, _below(prefix))
        turned += (_quoted(line, _below(prefix)) for line in lines[number + 1 : end])
        if end < len(lines) and lines[end - 1].strip() and lines[end].strip():
            added.append(len(turned))
            turned.append(_below(prefix).rstrip())
        number = end
    earlier = (line + bisect_right(added, line) for line in done.added)
    return Rewritten("\n".join(turned), tuple(sorted((*earlier, *added))))


def _below(prefix: str) -> str:
    """What the lines under one with `prefix` begin with: quote marks stay, list markers do not."""
    return _MARKER.sub(" ", prefix)


def _end(lines: list[str], start: int, prefix: str) -> int:
    """The line after the body: its lines are indented by four more than `prefix`, or blank between such."""
    end = number = start
    while number < len(lines):
        line = lines[number]
        if line.startswith(prefix) and INDENT.match(line, len(prefix)):
            end = number + 1
        elif line.strip(" \t>"):
            break
        number += 1
    return end


def _quoted(line: str, prefix: str) -> str:
    indent = INDENT.match(line, len(prefix)) if line.startswith(prefix) else None
    return f"{prefix}> {line[indent.end() :]}" if indent else f"{prefix}>"


def _callout(match: re.Match[str]) -> str:
    fold = {"???": "-", "???+": "+"}.get(match["marks"], "")
    shown = [*match["classes"].split(), *(["untitled"] if match["title"] == "" else [])]
    more = f"|{' '.join(shown)}" if shown else ""
    return f"[!{match['kind']}{more}]{fold} {match['title'] or ''}".rstrip()
