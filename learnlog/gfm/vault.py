"""What Obsidian hides, its comments and the names of blocks → what every other tool hides too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line, indent

if TYPE_CHECKING:
    from collections.abc import Sequence

_INLINE = re.compile(r"(?<![\w%])%%(?!%)([^%\n]+?)%%(?![\w%])")
_NAME = re.compile(r"[ \t]+\^(?=[\w-]*[a-z])[A-Za-z0-9-]{4,}[ \t]*\Z")
_NAMED = re.compile(r" \^[A-Za-z0-9-]{4,}[ \t]*$", re.MULTILINE)


def settle(draft: Draft) -> Draft:
    """`%%comments%%` become HTML comments; the name that a link may call a block by goes."""
    text = draft.text
    if not ("%%" in text or (" ^" in text and _NAMED.search(text))):
        return draft
    lines = _commented(draft.lines, outside.hidden(text) | outside.html(text))
    joined = "\n".join(line.text for line in lines)
    silent = outside.hidden(joined) | outside.html(joined)
    lines = [
        line if at in silent else Line(_NAME.sub("", outside.spoken(line.text, _quiet)), line.at)
        for at, line in enumerate(lines)
    ]
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _quiet(text: str) -> str:
    return _INLINE.sub(lambda found: f"<!--{_harmless(found[1])}-->", text) if "%%" in text else text


def _commented(lines: Sequence[Line], silent: frozenset[int]) -> list[Line]:
    """Comments over several lines: from a line that begins with `%%` to one that ends with it."""
    out: list[Line] = []
    at = 0
    while at < len(lines):
        end = _end(lines, at, silent) if at not in silent else None
        if end is None:
            out.append(lines[at])
            at += 1
            continue
        written = [lines[at].text.strip()[2:], *(line.text for line in lines[at + 1 : end + 1])]
        written[-1] = written[-1].rstrip().removesuffix("%%")
        out.append(Line("", lines[at].at))
        out += (
            Line(before + _harmless(text) + after, line.at)
            for line, text, before, after in zip(
                lines[at : end + 1],
                written,
                [" " * indent(lines[at].text) + "<!--", *[""] * (end - at)],
                [*[""] * (end - at), "-->"],
                strict=True,
            )
        )
        out.append(Line("", lines[end].at))
        at = end + 1
    return out


def _end(lines: Sequence[Line], at: int, silent: frozenset[int]) -> int | None:
    """The last line of the comment that begins at `at`, if one does."""
    first = lines[at].text.strip()
    if not first.startswith("%%") or first.startswith("%%%") or (len(first) > 2 and first[2] not in " \t"):
        return None
    if first.count("%%") > 1:
        return at if first.endswith("%%") and len(first) > 4 else None
    end = next((n for n in range(at + 1, len(lines)) if "%%" in lines[n].text), None)
    if end is None or end in silent or lines[end].text.partition("%%")[2].strip():
        return None
    return None if any("<!--" in line.text for line in lines[at:end]) else end


def _harmless(text: str) -> str:
    """`text` without what would end an HTML comment."""
    return re.sub(r"--(?=-|>|\Z)", "- ", text)
