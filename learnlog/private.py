"""Text → the text that is meant for others: without what stands in `<!-- private -->…<!-- /private -->`.

This goes before everything else, front matter and code included: nothing after it has seen a private
word, so nothing can show one. What is opened and never closed is private to its end.
"""

from __future__ import annotations

import re

_MARK = re.compile(r"<!--\s*(/?)\s*private\s*-->", re.IGNORECASE)


def cut(text: str) -> str:
    """What is not private in `text`, every line still where it was."""
    if "<!--" not in text:
        return text
    kept: list[str] = []
    at, hidden = 0, False
    for mark in _MARK.finditer(text):
        kept.append(_lines(text[at : mark.start()]) if hidden else text[at : mark.start()])
        kept.append(_lines(mark[0]))
        at, hidden = mark.end(), not mark[1]
    return "".join([*kept, _lines(text[at:]) if hidden else text[at:]])


def _lines(text: str) -> str:
    return "\n" * text.count("\n")
