r"""Text with `\(…\)`, `\[…\]` and `\begin{align}…\end{align}` → the formulas among them.

To GitHub these are words and brackets; but what notebooks, MathJax and language models write so is TeX, and
a text that holds one with a command of TeX means the others, too.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from learnlog.gfm.math import dollars, formulas
from learnlog.gfm.math.dollars import Range, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGN = re.compile(r"(?<!\\)(\\{1,2})([()\[\]])")
_BEGIN = re.compile(
    r"^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*+"
    r"(\\begin\{((?:align|alignat|eqnarray|equation|gather|multline)\*?)\})",
    re.MULTILINE,
)
_CLOSERS = {"(": ")", "[": "]"}
_COMMAND = re.compile(r"\\[A-Za-z]{2,}")
_TEX = re.compile(r"[\\^_={}]")
_WORD = re.compile(r"[^\W\d_]{3,}")
_BLANK = re.compile(r"\n[ \t>]*\n")


def find(text: str, skip: Sequence[Range], taken: Sequence[Span]) -> tuple[Span, ...]:
    """Formulas in `text`, with those that are `taken` already, in order; `skip` is what dollars skip."""
    closed = sorted([*skip, *((span.start, span.end) for span in taken)])
    found = [span for span in _pairs(text) if not _crosses(text, span, closed)]
    closed = sorted([*closed, *((span.start, span.end) for span in found)])
    found += [span for span in _environments(text) if not _crosses(text, span, closed)]
    if not any(_COMMAND.search(span.tex) for span in found):
        return tuple(taken)
    return tuple(sorted([*taken, *filter(_reads, found)], key=lambda span: span.start))


def _pairs(text: str) -> Iterator[Span]:
    """Each sign that opens, with the next of its kind, if that closes before a blank line; those in a block
    belong to it."""
    opened: re.Match[str] | None = None
    last = 0
    for sign in _SIGN.finditer(text):
        if _BLANK.search(text, last, sign.start()):
            opened = None
        last = sign.end()
        if opened is None or (opened[2] == "(" and sign[2] == "["):
            opened = sign if sign[2] in _CLOSERS else None
        elif sign[1] == opened[1] and sign[2] == opened[2]:
            opened = sign
        elif sign[1] == opened[1] and sign[2] == _CLOSERS[opened[2]]:
            tex = dollars.tex(text, opened.start(), text[opened.end() : sign.start()])
            yield Span(opened.start(), sign.end(), tex, display=opened[2] == "[")
            opened = None


def _environments(text: str) -> Iterator[Span]:
    """Those that set formulas by themselves."""
    end = 0
    endless: set[str] = set()
    for begin in _BEGIN.finditer(text) if "\\begin{" in text else ():
        start, close = begin.start(1), f"\\end{{{begin[2]}}}"
        if start < end or close in endless:
            continue
        last = text.find(close, start)
        if last < 0:
            endless.add(close)
        else:
            end = last + len(close)
            yield Span(start, end, dollars.tex(text, start, text[start:end]), display=True)


def _crosses(text: str, span: Span, closed: Sequence[Range]) -> bool:
    """Whether it runs into code, across a blank line, or out of what it stands in."""
    if _BLANK.search(text, span.start, span.end):
        return True
    before = closed[max(0, bisect_right(closed, (span.start, len(text))) - 1) :][:1]
    inside = closed[bisect_right(closed, (span.start, len(text))) : bisect_left(closed, (span.end, 0))]
    block = span.display and "\n" in text[span.start : span.end]
    return any(low <= span.start < high for low, high in before) or any(
        not block or "\n" in text[low:high] for low, high in inside
    )


def _reads(span: Span) -> bool:
    """Whether its words are those of a formula: a reference is written `\\[1\\]`, an aside `\\(so\\)`."""
    if _COMMAND.search(span.tex):
        return True
    signs = _TEX.search(span.tex)
    if span.display and not signs:
        return False
    return bool(span.tex) and not (_WORD.search(span.tex) and not signs) and not formulas.refusal(span.tex)
