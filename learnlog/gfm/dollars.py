"""Text with dollar signs → the formulas among them.

pandoc's rule (https://pandoc.org/MANUAL.html#math) with what a few hundred logs taught: a dollar
is a delimiter when what it encloses reads like mathematics and not like money, shell or code.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learnlog.gfm.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Range = tuple[int, int]

_RUN = re.compile(r"\$+")
_BLANK = re.compile(r"\n(?=[ \t>]*(?:\n|\Z))")
_PREFIX = re.compile(r"[ \t]*(?:>[ \t]*|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*")
_TEX = re.compile(r"\\[A-Za-z]+|[\^_=\\{}]")
_COMMAND = re.compile(r"\\[A-Za-z]+")
_SUFFIX = re.compile(r"(?:th|st|nd|rd|s|es)(?![A-Za-z0-9])")
_SCRIPT = re.compile(r"[\^_](?:\{|\\[A-Za-z]|[^\s{}\\]{1,2}$)")
_WORD = re.compile(r"(?<![A-Za-z\\])[A-Za-z]{2,}(?![A-Za-z])")
_PROSE = re.compile(r"(?<![A-Za-z\\{])[A-Za-z]{2,}[,;:]?\s+[A-Za-z]{3,}(?![A-Za-z])")


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


@dataclass(frozen=True, slots=True)
class _Run:
    """Dollars in a row that a delimiter could be made of."""

    start: int
    end: int

    @property
    def size(self) -> int:
        return self.end - self.start


def find(text: str, skip: Sequence[Range]) -> Found:
    """Formulas in `text`: `$…$`, `$$…$$` and `` $`…`$ ``.

    `skip` are the ranges where a dollar is a dollar (code spans with their backticks, code blocks,
    tags, autolinks, link destinations). No formula runs across one, save a code span that is
    wrapped in dollars. An empty range `(p, p)` is a border between blocks or cells.
    """
    return _Search(text, skip).run()


class _Search:
    """One pass over the runs of dollars; each looks at its neighbour only, so time is linear."""

    def __init__(self, text: str, skip: Sequence[Range]) -> None:
        self.text = text
        self.skip = sorted(skip)
        self.starts = [start for start, _ in self.skip]
        self.blanks = [match.start() for match in _BLANK.finditer(text)]
        self.spans: list[Span] = []
        self.rejected: list[Flaw] = []

    def run(self) -> Found:
        coded = list(self._coded())
        runs = list(self._runs({place for span in coded for place in (span.start, span.end - 1)}))
        twos = [index for index, run in enumerate(runs) if run.size == 2]
        index = 0
        while index < len(runs):
            partner = self._partner(runs, index, twos)
            span = self._span(runs[index], runs[partner]) if partner else None
            if span and partner:
                self.spans.append(span)
                index = partner
            index += 1
        spans = tuple(sorted([*self.spans, *coded], key=lambda span: span.start))
        return Found(spans, tuple(self.rejected))

    def _coded(self) -> Iterator[Span]:
        text = self.text
        for start, end in self.skip:
            if start and text[start : start + 1] == "`" and text[start - 1] == "$" == text[end : end + 1]:
                tex = text[start:end].strip("`").strip()
                if tex and "\n\n" not in tex:
                    yield Span(start - 1, end + 1, tex, display=False)

    def _runs(self, taken: set[int]) -> Iterator[_Run]:
        for match in _RUN.finditer(self.text):
            start, end = match.span()
            if start in taken or self._skipped(start):
                continue
            start += self._escaped(start)
            if start < end:
                yield _Run(start, end)

    def _escaped(self, place: int) -> bool:
        before = place
        while before and self.text[before - 1] == "\\":
            before -= 1
        return (place - before) % 2 == 1

    def _skipped(self, place: int) -> bool:
        index = bisect_right(self.starts, place) - 1
        return index >= 0 and self.skip[index][1] > place

    def _partner(self, runs: list[_Run], index: int, twos: list[int]) -> int | None:
        if runs[index].size == 1:
            return index + 1 if index + 1 < len(runs) and runs[index + 1].size == 1 else None
        if runs[index].size == 2:
            following = bisect_right(twos, index)
            return twos[following] if following < len(twos) else None
        return None

    def _span(self, opener: _Run, closer: _Run) -> Span | None:
        if self._apart(opener, closer):
            return None
        body = self.text[opener.end : closer.start]
        display = opener.size == 2
        refusal = _no_display(body) if display else self._no_inline(opener.start, body, closer.end)
        if refusal:
            if _COMMAND.search(body):
                self._reject(opener.start, refusal)
            return None
        return Span(opener.start, closer.end, self._tex(opener.start, body), display)

    def _apart(self, opener: _Run, closer: _Run) -> bool:
        """Whether a blank line, code, a tag or a block's border lies between the two."""
        blank = bisect_right(self.blanks, opener.start)
        if blank < len(self.blanks) and self.blanks[blank] < closer.start:
            return True
        index = bisect_right(self.starts, opener.start)
        return index < len(self.starts) and self.starts[index] < closer.end

    def _no_inline(self, start: int, body: str, end: int) -> str:
        before = self.text[start - 1 : start]
        after = self.text[end : end + 1]
        script = bool(_SCRIPT.match(body))
        if before.isascii() and before.isalnum() and not script:
            return "a letter or digit stands right before it"
        if after.isascii() and after.isalnum() and not script and not _SUFFIX.match(self.text, end):
            return "a letter or digit stands right after it"
        if body[0] == after and after in "({[":
            return "it reads like code"
        return _no_formula(body)

    def _tex(self, start: int, body: str) -> str:
        """The TeX of `body`: quote markers and indentation belong to the Markdown around it."""
        if "\n" not in body:
            return body.strip()
        line = self.text.rfind("\n", 0, start) + 1
        prefix = _PREFIX.match(self.text, line, start)
        depth = prefix.group().count(">") if prefix else 0
        first, *rest = body.split("\n")
        return "\n".join([first, *(_unquoted(text, depth) for text in rest)]).strip()

    def _reject(self, place: int, why: str) -> None:
        line = self.text.count("\n", 0, place)
        column = place - self.text.rfind("\n", 0, place) - 1
        message = f"these dollars are shown as they are: {why}"
        self.rejected.append(Flaw(line, column, "LL502", message, "write $`…`$ if it is a formula"))


def _unquoted(line: str, depth: int) -> str:
    line = line.lstrip(" \t")
    for _ in range(depth):
        if not line.startswith(">"):
            break
        line = line[1:].lstrip(" \t")
    return line


def _no_display(body: str) -> str:
    return "" if body.strip() else "there is nothing between them"


def _no_formula(body: str) -> str:
    """Why `body`, between two single dollars, is no formula; empty when it is one."""
    spaced = body[0].isspace() or body[-1].isspace()
    if spaced and not _COMMAND.search(body):
        return "a space stands inside the dollars"
    if _TEX.search(body) is None:
        if not _balanced(body):
            return "its brackets are not balanced"
        if body[0].isdigit() and _WORD.search(body):
            return "it reads like money"
    if _PROSE.search(body) and not _COMMAND.search(body):
        return "it reads like prose"
    return ""


def _balanced(body: str) -> bool:
    """Whether as many brackets close as open; `[0, 1)` is an interval."""
    depth = 0
    for character in body:
        depth += (character in "([{") - (character in ")]}")
        if depth < 0:
            return False
    return depth == 0
