"""Logseq's own lines in an outline → tasks, quotes, links, and nothing where it only keeps books."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line, after, fence_around

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGNS = (
    *b":: :LOGBOOK: :PROPERTIES: {{ #+ ]])".split(),
    *(word + b" " for word in b"TODO DOING NOW LATER WAITING DONE CANCELED CANCELLED".split()),
)
"""What none of all this can be without: most texts have nothing of it."""

_ELSE = bytes(byte for byte in range(256) if chr(byte) not in " #)+:\\]^_{}" and not 65 <= byte <= 90)
"""What has no part in that: most of a text, without which it is sooner looked for."""

_SIGN = re.compile(
    r":LOGBOOK:|:PROPERTIES:|\{\{(?:cloze|embed|video|youtube|tweet|twitter|pdf|zotero)|#\+[Bb][Ee]|\]\]\)"
    r"|^[ \t]*(?:(?:[-*+] )?[\w.-]+::(?:[ \t]|$)|[-*+] (?:TODO|DOING|NOW|LATER|WAITING|DONE|CANCELL?ED) )",
    re.MULTILINE,
)
_OWN = (
    r"(?:id|collapsed|heading|background-color|created-at|updated-at|exclude-from-graph-view|public|"
    r"filters|icon|template|template-including-parent|query-table|query-properties|query-sort-by|query-sort-desc|"
    r"(?:card|ls|hl|logseq|file)[-./][\w.-]+)::(?:[ \t].*)?"
)
_KEPT_BY_LOGSEQ = re.compile(rf"[ \t]*{_OWN}", re.IGNORECASE)
_KEPT_FIRST = re.compile(rf"([ \t]*)([-*+] ){_OWN}", re.IGNORECASE)
_ITEM = re.compile(r"[ \t]*[-*+] ")
_PROPERTY = re.compile(r"[^\s:]+:: ")
_DRAWER = re.compile(r"[ \t]*:(?:LOGBOOK|PROPERTIES):[ \t]*")
_END = re.compile(r"[ \t]*:END:[ \t]*")
_TASK = re.compile(r"([ \t]*[-*+] )(?=(TODO|DOING|NOW|LATER|WAITING|DONE|CANCELL?ED) \S)")
_DONE = frozenset(("DONE", "CANCELED", "CANCELLED"))
_BEGIN = re.compile(r"([ \t]*)((?:[-*+] )?)#\+BEGIN_(\w+)(?: +([\w+#-]+))?[^\n]*", re.IGNORECASE)
_ENDS_CODE = re.compile(r"[ \t]*#\+END_(?:SRC|EXAMPLE|QUERY)[ \t]*", re.IGNORECASE)
"""What ends code may seem to be in code itself, behind a fence that the code shows."""

_QUOTED = frozenset(("quote", "note", "tip", "important", "caution", "warning"))
_MACRO = re.compile(
    r"\{\{(?:embed|video|youtube|tweet|twitter|pdf|zotero-linked-file)[ ]+([^{}\n]+?)[ ]*\}\}"
)
_CLOZE = re.compile(r"\{\{cloze:?[ ]+([^{}\n]+?)[ ]*\}\}")
_LABELLED = re.compile(r"\[([^\[\]\n]+)\]\(\[\[([^\[\]\n]+)\]\]\)")


def settle(draft: Draft) -> Draft:
    """What a reader of Logseq sees of its blocks, in Markdown that says the same."""
    text = draft.text
    signs = text.encode().translate(None, _ELSE)
    if not any(sign in signs for sign in _SIGNS) or not _SIGN.search(text):
        return draft
    lines = [*_without_books(draft.lines, outside.hidden(text))]
    lines = [*_with_first_words(lines, outside.hidden("\n".join(line.text for line in lines)))]
    lines = [*_with_blocks(lines, outside.hidden("\n".join(line.text for line in lines)))]
    lines = [*outside.change(lines, "\n".join(line.text for line in lines), _meant)]
    if not any(_breaks_outline(line.text) for line in lines):
        lines = [Line(_TASK.sub(_box, line.text), line.at) for line in lines]
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _breaks_outline(line: str) -> bool:
    """Whether a line is none of a text that is all items, as the pages of Logseq are."""
    return line[:1] not in ("", " ", "\t", "-", "*", "+") and not _PROPERTY.match(line)


def _without_books(lines: Sequence[Line], silent: frozenset[int]) -> Iterator[Line]:
    """`lines` without drawers and the properties that Logseq writes for itself."""
    ends = [at for at, line in enumerate(lines) if _END.fullmatch(line.text)]
    closed = -1
    for at, line in enumerate(lines):
        if at <= closed:
            continue
        if at in silent:
            yield line
        elif _DRAWER.fullmatch(line.text):
            end = after(ends, at)
            if end is None:
                yield line
            else:
                closed = end
        elif not _KEPT_BY_LOGSEQ.fullmatch(line.text):
            yield line


def _with_first_words(lines: Sequence[Line], silent: frozenset[int]) -> Iterator[Line]:
    """`lines` where no item begins with such a property: what stands below it in the item does."""
    at = 0
    while at < len(lines):
        line = lines[at]
        at += 1
        first = _KEPT_FIRST.fullmatch(line.text) if "::" in line.text and at - 1 not in silent else None
        if first is None:
            yield line
            continue
        text = lines[at].text if at < len(lines) else ""
        words = text[len(first[1]) + 2 :] if text.startswith(f"{first[1]}  ") else ""
        if words and not _ITEM.match(words):
            yield Line(first[1] + first[2] + words, lines[at].at)
            at += 1
        else:
            yield Line(first[1] + first[2].rstrip(), line.at)


def _with_blocks(lines: Sequence[Line], silent: frozenset[int]) -> Iterator[Line]:
    """`lines` with what stands between `#+BEGIN_…` and `#+END_…` in a quote, a callout or a fence."""
    ends: dict[str, list[int]] = {}
    for at, line in enumerate(lines):
        if "#+" in line.text and (at not in silent or _ENDS_CODE.fullmatch(line.text)):
            ends.setdefault(line.text.strip().lower(), []).append(at)
    at = 0
    while at < len(lines):
        opening = _BEGIN.fullmatch(lines[at].text) if at not in silent and "#+" in lines[at].text else None
        end = after(ends.get(f"#+end_{opening[3].lower()}", ()), at) if opening else None
        block = [*_block(opening, lines[at : end + 1])] if opening and end is not None else []
        yield from block or [lines[at]]
        at = end + 1 if block and end is not None else at + 1


def _block(opening: re.Match[str], lines: Sequence[Line]) -> Iterator[Line]:
    kind, first = opening[3].lower(), opening[1] + opening[2]
    pad = opening[1] + " " * len(opening[2])
    if kind in _QUOTED:
        inside = [Line("> " + line.text.strip(), line.at) for line in lines[1:-1]]
        head = [] if kind == "quote" else [Line(f"> [!{kind}]", lines[0].at)]
        for number, line in enumerate([*head, *inside]):
            yield Line((pad if number else first) + line.text, line.at)
    elif kind in ("src", "example", "query"):
        ticks = fence_around(lines[1:-1])
        yield Line(f"{first}{ticks}{opening[4] or ''}", lines[0].at)
        yield from lines[1:-1]
        yield Line(pad + ticks, lines[-1].at)


def _box(found: re.Match[str]) -> str:
    return f"{found[1]}[{'x' if found[2] in _DONE else ' '}] "


def _meant(text: str) -> str:
    if "{{" in text:
        text = _CLOZE.sub(r"\1", _MACRO.sub(lambda found: _linked(found[1]), text))
    return _LABELLED.sub(r"[[\2|\1]]", text) if "]])" in text else text


def _linked(what: str) -> str:
    return f"<{what}>" if what.startswith(("https://", "http://")) else what
