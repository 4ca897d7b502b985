"""`{{< note "Title" >}}` of Hugo, `{% hint style="info" %}` of GitBook → callouts, quotes to other tools."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line
from learnlog.gfm.rules import quotes

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES = "admonition|notice|callout|hint|alert|details|note|tip|info|warning"
_OPENING = re.compile(
    rf"(?P<pad>[ \t]*)\{{(?:(?P<hugo>\{{[<%])[ ]*(?=(?:{_NAMES})\b)|%[ ]*(?=hint\b))(?P<name>\w+)"
    r"(?P<rest>(?:\"[^\"]*\"|[^\"{}<>%\n])*+)(?(hugo)[>%]\}|%)\}[ \t]*"
)
_CLOSING = re.compile(
    rf"[ \t]*\{{(?:(?P<hugo>\{{[<%])[ ]*/[ ]*(?=(?:{_NAMES})\b)|%[ ]*end(?=hint\b))(?P<name>\w+)"
    r"[ ]*(?(hugo)[>%]\}|%)\}[ \t]*"
)
_ARGUMENT = re.compile(r"(?:(\w+)=)?(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'=]+))")
_KIND = re.compile(r"[A-Za-z][\w-]*")
_OWN = frozenset(("note", "tip", "info", "warning"))


def settle(draft: Draft) -> Draft:
    """Each pair of tags that stand alone on their lines, innermost first; one without its end is text."""
    if not any(sign in draft.text for sign in ("{{<", "{{%", "{% hint")):
        return draft
    lines = list(draft.lines)
    while found := _innermost(lines):
        for first, last in reversed(found):
            quote = _quoted(lines[first : last + 1])
            lines[first : last + 1] = quotes.apart(
                lines[max(0, first - 1) : first], quote, lines[last + 1 : last + 2]
            )
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _innermost(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """The first and last line of each that holds no other."""
    silent = outside.hidden("\n".join(line.text for line in lines))
    found: list[tuple[int, int]] = []
    opened: list[tuple[int, str]] = []
    for at, line in enumerate(lines):
        if at in silent or "{" not in line.text:
            continue
        opening, closing = _OPENING.fullmatch(line.text), _CLOSING.fullmatch(line.text)
        if opening:
            opened.append((at, opening["name"]))
        elif closing and closing["name"] in (name for _, name in opened):
            while opened[-1][1] != closing["name"]:
                opened.pop()
            found.append((opened[-1][0], at))
            opened.clear()
    return found


def _quoted(lines: Sequence[Line]) -> list[Line]:
    opening = _OPENING.fullmatch(lines[0].text)
    assert opening
    pad, name = opening["pad"], opening["name"]
    given, kind, title = _read(opening["rest"], name)
    fold = "-" if name == "details" or given.get("open") == "false" else ""
    inside = [Line(line.text.removeprefix(pad), line.at) for line in lines[1:-1]]
    while inside and inside[0].blank:
        inside.pop(0)
    head = Line(f"{pad}> [!{kind}]{fold} {title}".rstrip(), lines[0].at)
    return [head, *quotes.quoted(inside, pad)]


def _read(rest: str, name: str) -> tuple[dict[str, str], str, str]:
    """The arguments by name, the kind of the callout and its title."""
    found = [(key, one or two or three) for key, one, two, three in _ARGUMENT.findall(rest)]
    given = {key: value for key, value in found if key}
    plain = [value for key, value in found if not key]
    kind = given.get("type") or given.get("kind") or given.get("style") or ""
    if not kind and name not in _OWN and name != "details" and plain and _KIND.fullmatch(plain[0]):
        kind = plain.pop(0)
    title = given.get("title") or given.get("summary") or next(iter(plain), "")
    return given, kind if _KIND.fullmatch(kind) else name if name in _OWN else "note", title
