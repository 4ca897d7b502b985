"""What Obsidian hides, its comments and the names of blocks → what every other tool hides too."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line, indent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
        end = _end(lines, at) if at not in silent else at
        block = lines[at : end + 1]
        plain = at == end or end in silent or any("<!--" in line.text for line in block)
        out += block if plain else _hidden(block)
        at = end + 1
    return out


def _hidden(block: Sequence[Line]) -> Iterator[Line]:
    """The lines of a comment, from `%%` to `%%`, as one of HTML."""
    first, last = block[0], block[-1]
    yield Line("", first.at)
    yield Line(" " * indent(first.text) + "<!--" + _harmless(first.text.strip()[2:]), first.at)
    yield from (Line(_harmless(line.text), line.at) for line in block[1:-1])
    yield Line(_harmless(last.text.rstrip().removesuffix("%%")) + "-->", last.at)
    yield Line("", last.at)


def _end(lines: Sequence[Line], at: int) -> int:
    """The last line of the comment that begins at `at`; `at` itself where none does."""
    first = lines[at].text.strip()
    if not first.startswith("%%") or first[2:3] not in ("", " ", "\t") or first.count("%%") > 1:
        return at
    end = next((n for n in range(at + 1, len(lines)) if "%%" in lines[n].text), at)
    return end if not lines[end].text.partition("%%")[2].strip() or end == at else at


def _harmless(text: str) -> str:
    """`text` without what would end an HTML comment."""
    return re.sub(r"--(?=-|>|\Z)", "- ", text)
