"""Log → its review cards: what its writer put as a question with an answer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256

from learnlog.facts.said import said
from learnlog.gfm import blocks
from learnlog.gfm.values import Block
from learnlog.model import Log, Part, Text
from learnlog.site import Card

_SIGNS = ("?</summary>", "？</summary>", "Q:", "Q：", "Q.", " :: ")
_ASKS = re.compile(r"Q(?:uestion)?\s*\d*\s*[:：.]\s*(?P<words>\S.*)", re.IGNORECASE)
_ANSWERS = re.compile(r"A(?:nswer)?\s*\d*\s*[:：.]\s*\S", re.IGNORECASE)
_MARKED = re.compile(r"[\s*_>-]*A(?:nswer)?\s*\d*\s*[:：.][*_]*\s*", re.IGNORECASE)
LONGEST_TERM = 80

_Found = tuple[str, str, Text]


def of(log: Log) -> tuple[Card, ...]:
    """Every card of a log in the order it was written; a question that is asked twice is one card."""
    found: dict[str, Card] = {}
    for document in log.documents:
        for part in document.parts:
            for name, question, answer in part.findings.cards if part.findings else in_part(part):
                found.setdefault(name, Card(name, question, answer, part))
    return tuple(found.values())


def in_part(part: Part) -> Iterator[_Found]:
    """Id, question and answer of each card of a part."""
    text = part.body.text
    if not any(sign in text for sign in _SIGNS):
        return
    lines = text.split("\n")
    found = blocks.parse(text)
    for at, block in enumerate(found):
        if block.kind == "details" and block.text.endswith(("?", "？")):
            end = _closing(found, at)
            yield from _card(part, block.text, lines, block.end, end, "")
        elif block.kind == "paragraph":
            yield from _asked(part, lines, block, found[at + 1 : at + 2])
            yield from _defined(part, lines, range(block.start, block.end))
        elif block.kind == "list":
            yield from _defined(part, lines, [item.start for item in block.children])


def _closing(found: Sequence[Block], at: int) -> int:
    """The line where the collapsible that opens at `at` ends."""
    depth = found[at].depth
    inside = (one for one in found[at + 1 :] if one.kind == "end-details" and one.depth <= depth)
    return next((one.start for one in inside), found[-1].end)


def _asked(part: Part, lines: Sequence[str], block: Block, following: Sequence[Block]) -> Iterator[_Found]:
    """`Q: …` with `A: …` on a later line of the paragraph, or in the paragraph behind it."""
    asks = _ASKS.match(said(lines[block.start]))
    if not asks:
        return
    for number in range(block.start + 1, block.end):
        if _ANSWERS.match(said(lines[number])):
            yield from _card(part, asks["words"], lines, number, block.end, _after(lines[number]))
            return
    for one in following:
        if one.kind == "paragraph" and _ANSWERS.match(said(lines[one.start])):
            yield from _card(part, asks["words"], lines, one.start, one.end, _after(lines[one.start]))


def _after(line: str) -> str:
    return _MARKED.sub("", line, count=1)


def _defined(part: Part, lines: Sequence[str], numbers: Sequence[int]) -> Iterator[_Found]:
    """`term :: definition` on a line of its own."""
    for number in numbers:
        term, mark, definition = said(lines[number]).partition(" :: ")
        if mark and definition and 0 < len(term) <= LONGEST_TERM and " :: " not in definition:
            yield from _card(part, term, lines, number, number + 1, lines[number].partition(" :: ")[2])


def _card(
    part: Part, question: str, lines: Sequence[str], start: int, end: int, first: str
) -> Iterator[_Found]:
    """The card whose answer is the lines from `start` to `end`, the first of them cut to `first`."""
    answer = [first or lines[start] if start < end else "", *lines[start + 1 : end]]
    text = "\n".join(answer).strip("\n")
    if text.strip():
        skipped = len(answer) - len("\n".join(answer).lstrip("\n").split("\n"))
        origins = part.body.lines[start + skipped : start + skipped + text.count("\n") + 1]
        body = replace(part.body, text=text, lines=origins)
        yield sha256(question.casefold().encode()).hexdigest()[:12], question, body


def anchor(card: Card) -> str:
    """Where a card stands on the page of all cards."""
    return f"card-{card.id}"
