"""`:::note` … `:::` of Docusaurus, VitePress and HackMD → callouts, which are quotes to every other tool."""

from __future__ import annotations

import re

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line, indent
from learnlog.gfm.rules import quotes

_KINDS = (
    "note|tip|info|warning|danger|caution|important|success|secondary|question|details|spoiler|hint|error"
)
_OPENING = re.compile(
    rf"[ \t]*(?P<marks>:{{3,}})[ \t]*(?P<kind>{_KINDS})\b[ \t]*"
    r"(?:\[(?P<bracketed>[^\n]*)\]|(?P<title>[^\[\n{][^\n]*))?(?:\{[^}\n]*\})?[ \t]*",
    re.IGNORECASE,
)
_ANY = re.compile(r"[ \t]*(:{3,})[ \t]*[^:\s][^\n]*")
_CLOSING = re.compile(r"[ \t]*(:{3,})[ \t]*")
_FOLDED = ("details", "spoiler")
_DRAWN = {"secondary": "note", **dict.fromkeys(_FOLDED, "note")}


def settle(draft: Draft) -> Draft:
    """Each directive of a known kind, innermost first; what is never closed is text."""
    if ":::" not in draft.text:
        return draft
    lines = list(draft.lines)
    while found := _innermost(lines):
        first, last = found
        quoted = _quoted(lines[first : last + 1])
        lines[first : last + 1] = quotes.apart(lines[:first], quoted, lines[last + 1 :])
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _innermost(lines: list[Line]) -> tuple[int, int] | None:
    """The first and last line of a directive of a known kind that holds no other such."""
    silent = outside.hidden("\n".join(line.text for line in lines))
    opened: list[tuple[int, int, bool]] = []
    for at, line in enumerate(lines):
        if at in silent or ":::" not in line.text:
            continue
        opening = _ANY.fullmatch(line.text)
        closing = _CLOSING.fullmatch(line.text)
        if opening:
            opened.append((at, len(opening[1]), bool(_OPENING.fullmatch(line.text))))
        elif closing and opened and len(closing[1]) >= opened[-1][1]:
            first, _, known = opened.pop()
            if known:
                return first, at
    return None


def _quoted(lines: list[Line]) -> list[Line]:
    opening = _OPENING.fullmatch(lines[0].text)
    assert opening
    pad = " " * indent(lines[0].text)
    kind = opening["kind"].lower()
    fold = "-" if kind in _FOLDED else ""
    title = (opening["bracketed"] or opening["title"] or "").strip()
    head = f"{pad}> [!{_DRAWN.get(kind, kind)}]{fold} {title}".rstrip()
    inside = [Line(_without(line.text, len(pad)), line.at) for line in lines[1:-1]]
    return [Line(head, lines[0].at), *quotes.quoted(inside, pad)]


def _without(text: str, columns: int) -> str:
    """`text` without as many of its leading spaces as its directive has."""
    return text[min(columns, len(text) - len(text.lstrip(" "))) :]
