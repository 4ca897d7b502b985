"""`:::note` … `:::` of Docusaurus, VitePress, HackMD, Quarto, Zenn and Qiita → callouts, quotes to others."""

from __future__ import annotations

import re

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line, indent
from learnlog.gfm.rules import quotes

_KINDS = (
    "note|tip|info|warning|danger|caution|important|success|secondary|question|details|spoiler|hint|error"
)
_OPENING = re.compile(
    r"[ \t]*:{3,}[ \t]*"
    rf"(?P<kind>(?:note[ ](?:info|warn|alert)|message(?:[ ]alert)?)(?=[ \t]*\Z)|(?:{_KINDS})\b)[ \t]*"
    r"(?:\[(?P<bracketed>[^\n]*)\]|(?P<title>[^\[\n{][^\n]*))?(?:\{[^}\n]*\})?[ \t]*",
    re.IGNORECASE,
)
_QUARTO = re.compile(
    r"[ \t]*:{3,}[ \t]*(?:\{[^{}\n]*\.)?callout-"
    r"(?P<kind>note|tip|warning|caution|important)\b(?P<more>[^\n]*)"
)
_ATTRIBUTE = re.compile(r"""([\w-]+)=(?:"([^"\n]*)"|([^\s"{}]+))""")
_HEADING = re.compile(r"[ \t]*#{1,6}[ \t]+(\S.*?)[ \t#]*")
_ANY = re.compile(r"[ \t]*(:{3,})[ \t]*[^:\s][^\n]*")
_CLOSING = re.compile(r"[ \t]*(:{3,})[ \t]*")
_FOLDS = {"true": "-", "false": "+"}
_MARKS = {
    "secondary": "[!note]",
    **dict.fromkeys(("details", "spoiler"), "[!note]-"),
    **dict.fromkeys(("message", "note info"), "[!note|untitled]"),
    **dict.fromkeys(("message alert", "note warn"), "[!warning|untitled]"),
    "note alert": "[!danger|untitled]",
}
"""Marks of those that are no callouts by their own name; Zenn and Qiita show no title."""


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
            opened.append((at, len(opening[1]), _head(line.text) is not None))
        elif closing and opened and len(closing[1]) >= opened[-1][1]:
            first, _, known = opened.pop()
            if known:
                return first, at
    return None


def _head(line: str) -> tuple[str, str] | None:
    """The mark of the callout that `line` opens, and its title."""
    if opening := _OPENING.fullmatch(line):
        kind = opening["kind"].lower()
        return _MARKS.get(kind, f"[!{kind}]"), (opening["bracketed"] or opening["title"] or "").strip()
    if quarto := _QUARTO.fullmatch(line):
        given = {name: one or two for name, one, two in _ATTRIBUTE.findall(quarto["more"])}
        return f"[!{quarto['kind']}]{_FOLDS.get(given.get('collapse', ''), '')}", given.get("title", "")
    return None


def _quoted(lines: list[Line]) -> list[Line]:
    head = _head(lines[0].text)
    assert head
    pad = " " * indent(lines[0].text)
    mark, title = head
    inside = [Line(_without(line.text, len(pad)), line.at) for line in lines[1:-1]]
    if not title and _QUARTO.fullmatch(lines[0].text):
        title, inside = _titled(inside)
    return [Line(f"{pad}> {mark} {title}".rstrip(), lines[0].at), *quotes.quoted(inside, pad)]


def _titled(inside: list[Line]) -> tuple[str, list[Line]]:
    """The heading that Quarto takes for the title of a callout, and what stands below it."""
    at = next((at for at, line in enumerate(inside) if not line.blank), len(inside))
    heading = _HEADING.fullmatch(inside[at].text) if at < len(inside) else None
    return (heading[1], inside[at + 1 :]) if heading else ("", inside)


def _without(text: str, columns: int) -> str:
    """`text` without as many of its leading spaces as its directive has."""
    return text[min(columns, len(text) - len(text.lstrip(" "))) :]
