"""What stands between two dollars → why it is no formula: it reads like money, code or prose."""

from __future__ import annotations

import re

_STRONG = re.compile(r"\\[A-Za-z]{2,}|\\[,;!{|\\]|[\^_]\{")
_TEX = re.compile(r"[\\^_={}]")
_GROUP = re.compile(r"\{[^{}]*\}")
_SOMETHING = re.compile(r"\w|\\")
_SIGNS = re.compile(r"(?<!\\)[@#\"`?&;]|=>|::")
_FOREIGN = re.compile("[^\\W\\d_\u0000-\u024f\u0370-\u03ff\u1d00-\u1dff\u2070-\u214f\U0001d400-\U0001d7ff]")
_GLUE = re.compile("[\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f]")
_LETTERS = re.compile(
    r"(?=[^\^_=]*[\^_=])(?=[^A-Za-z]*[A-Za-z])(?:(?<![A-Za-z])[A-Za-z](?![A-Za-z])|[^A-Za-z€£¥])*"
)
_MEASURE = re.compile(r"[\d.,]+ ?[A-Za-z%/]{1,4}")
_COUNTED = re.compile(r"(?<![A-Za-z0-9])(?!pi\b|ln\b)[A-Za-z]{2,}")
_PROSE = re.compile(
    r"(?<![A-Za-z\\{])(?:[A-Za-z]{3,}[,;:]?\s+[A-Za-z]{3,}|(?:and|are|from|is|the|to|was|with|you))(?![A-Za-z])"
)


def is_tex(body: str) -> bool:
    """Whether it has what hardly anything but TeX has: commands, braces behind `^` or `_`."""
    return _STRONG.search(body) is not None


def refusal(body: str) -> str:
    """Why `body` between two dollars is no formula; empty when it reads like one."""
    if is_tex(body):
        prose = not _padded_evenly(body) and _PROSE.search(_GROUP.sub("", body))
        return "a space stands inside one of them" if prose else ""
    if not body or not (_padded_evenly(body) and (not body[0].isspace() or _LETTERS.fullmatch(body))):
        return "a space stands inside them"
    body = body.strip()
    if body[0] in ",;)}" or not (_SOMETHING.search(body) or len(body) == 1) or _SIGNS.search(body):
        return "they read like code"
    if _GLUE.search(body) or (_PROSE.search(body) and not body.startswith(("(", "{"))):
        return "they read like prose"
    return "" if _TEX.search(body) else _no_plain_formula(body)


def _no_plain_formula(body: str) -> str:
    """Why `body`, in which nothing says TeX, is no formula."""
    if "\n" in body or _FOREIGN.search(body):
        return "they read like prose"
    if not is_balanced(body):
        return "the brackets between them are not balanced"
    if body[0].isdigit() and _COUNTED.search(body) and not _MEASURE.fullmatch(body):
        return "they read like money"
    return ""


def _padded_evenly(body: str) -> bool:
    return body[:1].isspace() == body[-1:].isspace()


def is_balanced(body: str) -> bool:
    """Whether as many brackets close as open, of whatever kind: `[0, 1)` is an interval."""
    depth = 0
    for character in body:
        depth += (character in "([{") - (character in ")]}")
        if depth < 0:
            return False
    return depth == 0
