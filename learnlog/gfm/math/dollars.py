"""Text with dollar signs → the formulas among them.

pandoc's rule (https://pandoc.org/MANUAL.html#math) with what a few hundred logs taught: a pair of
dollars is a formula when its surroundings allow it and what it encloses reads like mathematics
and not like money, shell or prose.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from learnlog.gfm.events import line_starts
from learnlog.gfm.math import formulas
from learnlog.gfm.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Range = tuple[int, int]

_RUN = re.compile(r"\$+")
_BLANK = re.compile(r"\n(?=[ \t>]*(?:\n|\Z))")
_PREFIX = re.compile(r"[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*")
_SUFFIX = re.compile(r"(?:th|st|nd|rd|s|es|D|NN)(?![A-Za-z0-9])")
_SHORT = re.compile(r"[a-z]{1,2}(?![A-Za-z0-9])")
_SCRIPT = re.compile(r"[\^_](?:\{|\\[A-Za-z]|[^\s{}\\]{1,2}\Z)")


@dataclass(frozen=True, slots=True)
class Span:
    """A formula: `start` to `end` in characters, delimiters included, and its TeX without them."""

    start: int
    end: int
    tex: str
    display: bool


@dataclass(frozen=True, slots=True)
class Found:
    """The formulas of a text, in order and apart, and the pairs of dollars that only look like one."""

    spans: tuple[Span, ...]
    rejected: tuple[Flaw, ...]


def find(text: str, skip: Sequence[Range]) -> Found:
    """Formulas in `text`: `$…$`, `$$…$$` and `` $`…`$ ``.

    `skip` are the ranges where a dollar is a dollar (code spans with their backticks, code blocks,
    tags, autolinks, link destinations). No formula runs across one, save a code span that is
    wrapped in dollars, and tags and links in a `$$` block on lines of its own. An empty range
    `(p, p)` is a border between blocks or table cells.
    """
    return _Search(text, skip).run()


class _Search:
    """One pass over the runs of dollars; each looks at its neighbour only, so time is linear."""

    def __init__(self, text: str, skip: Sequence[Range]) -> None:
        self.text = text
        self.skip = list(_merged(skip))
        self.walls = [start for start, _ in self.skip]
        self.rejected: list[Flaw] = []

    @cached_property
    def lines(self) -> Sequence[int]:
        return line_starts(self.text)

    def run(self) -> Found:
        coded = list(self._coded())
        taken = {place for span in coded for place in (span.start, span.end - 1)}
        runs = [run for run in self._runs() if run[0] not in taken]
        spans = sorted([*coded, *self._pairs(runs)], key=lambda span: span.start)
        return Found(tuple(spans), tuple(self.rejected))

    def _coded(self) -> Iterator[Span]:
        text = self.text
        for start, end in self.skip:
            if (
                start < end
                and text[start : start + 1] == "`"
                and text[start - 1 : start] == "$" == text[end : end + 1]
            ):
                body = text[start:end].strip("`").strip()
                if body and not self._escaped(start - 1):
                    yield Span(start - 1, end + 1, tex(text, start, body), display=False)

    def _runs(self) -> Iterator[Range]:
        for match in _RUN.finditer(self.text):
            start, end = match.span()
            if not self._skipped(start):
                start += self._escaped(start)
                if start < end:
                    yield start, end

    def _escaped(self, place: int) -> bool:
        before = place
        while before and self.text[before - 1] == "\\":
            before -= 1
        return (place - before) % 2 == 1

    def _skipped(self, place: int) -> bool:
        index = bisect_right(self.walls, place) - 1
        return index >= 0 and self.skip[index][1] > place

    def _pairs(self, runs: list[Range]) -> Iterator[Span]:
        twos = [index for index, (start, end) in enumerate(runs) if end - start == 2]
        index = following = 0
        while index < len(runs):
            opener, partner, size = runs[index], index + 1, runs[index][1] - runs[index][0]
            if size == 2:
                following = bisect_right(twos, index, following)
                partner = twos[following] if following < len(twos) else len(runs)
            span = None
            if size < 3 and partner < len(runs) and runs[partner][1] - runs[partner][0] == size:
                span = self._span(opener, runs[partner])
            if span:
                yield span
            index = partner + 1 if span else index + 1

    def _span(self, opener: Range, closer: Range) -> Span | None:
        display = opener[1] - opener[0] == 2
        block = display and self._alone(opener, closer)
        if self._apart(opener[0], closer[1], block):
            return None
        body = self.text[opener[1] : closer[0]]
        refusal = "" if block else self._refusal(opener[0], body, closer[1], display)
        if not refusal:
            return Span(opener[0], closer[1], tex(self.text, opener[0], body), display)
        if formulas.is_tex(body):
            self.rejected.append(self._flaw(opener[0], refusal))
        return None

    def _alone(self, opener: Range, closer: Range) -> bool:
        """Whether the dollars stand around several lines, with nothing before and nothing behind."""
        text, start = self.text, opener[0]
        prefix = _PREFIX.match(text, self._line(start), start)
        rest = text[closer[1] : closer[1] + 200].split("\n", 1)[0]
        alone = prefix is not None and prefix.end() == start and not rest.strip(" \t.,;")
        return alone and "\n" in (body := text[opener[1] : closer[0]]) and not body.isspace()

    def _apart(self, start: int, end: int, block: bool) -> bool:
        """Whether a blank line, or a range or border that a formula does not cross, lies within."""
        if _BLANK.search(self.text, start, end):
            return True
        walls = self.skip[bisect_right(self.walls, start) : bisect_left(self.walls, end)]
        return any("\n" in self.text[low:high] for low, high in walls) if block else bool(walls)

    def _refusal(self, start: int, body: str, end: int, display: bool) -> str:
        """Why the pair is no formula, in words that end a sentence; empty when it is one."""
        before, after = self.text[start - 1 : start], self.text[end : end + 1]
        script = _SCRIPT.match(body)
        if before.isascii() and before.isalnum() and not script:
            return "a letter or digit stands right before them"
        if after.isascii() and after.isalnum() and not script and not self._suffixed(body, end):
            return "a letter or digit stands right after them"
        if body[:1] == after and after in "({[":
            return "they read like code"
        return formulas.refusal(body.strip() if display else body)

    def _suffixed(self, body: str, end: int) -> bool:
        if _SUFFIX.match(self.text, end):
            return True
        sure = formulas.is_tex(body) and formulas.is_balanced(body) and not body[-1:].isspace()
        return sure and _SHORT.match(self.text, end) is not None

    def _line(self, place: int) -> int:
        """Where the line begins in which `place` lies."""
        return self.lines[bisect_right(self.lines, place) - 1]

    def _flaw(self, place: int, why: str) -> Flaw:
        line, start = bisect_right(self.lines, place) - 1, self._line(place)
        message = f"these dollars are shown as they are: {why}"
        fix = "write $`…`$ if it is a formula"
        return Flaw(line, place - start, "LL502", message, fix)


def _merged(ranges: Sequence[Range]) -> Iterator[Range]:
    """`ranges` in order, those that overlap as one."""
    low, high = 0, 0
    for start, end in sorted(ranges):
        if start < high:
            high = max(high, end)
            continue
        if (low, high) != (0, 0):
            yield low, high
        low, high = start, end
    yield low, high


def tex(text: str, start: int, body: str) -> str:
    """The TeX of `body`, which begins at `start`: quote markers and indentation belong to the Markdown."""
    if "\n" not in body:
        return body.strip()
    prefix = _PREFIX.match(text, text.rfind("\n", 0, start) + 1, start)
    depth = prefix.group().count(">") if prefix else 0
    first, *rest = body.split("\n")
    return "\n".join([first, *(_unquoted(line, depth) for line in rest)]).strip()


def _unquoted(line: str, depth: int) -> str:
    line = line.lstrip(" \t")
    while depth and line.startswith(">"):
        line, depth = line[1:].lstrip(" \t"), depth - 1
    return line
