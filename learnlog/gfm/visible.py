"""Source text → what GitHub shows of it: the words of each block, with the line it starts on.

Read from the raw text and by the parser alone, so that it can judge everything else that is done.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape, unescape

from learnlog.gfm import events

_LEAVES = ("Paragraph", "Heading", "CodeBlock", "TableCell", "HtmlBlock", "Item")
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[^<>]*>", re.DOTALL)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_PICTURE = re.compile(r"<(?:audio|embed|iframe|img|object|picture|svg|video)\b", re.IGNORECASE)
_INLINE = re.compile(r"</?(?:a|abbr|b|code|del|em|i|ins|mark|s|span|strong|u)\b[^<>]*>", re.IGNORECASE)
_SHORTCODE = re.compile(r":[a-z0-9_+-]+:")
_TARGET = re.compile(r"\[\[[^\[\]|\n]*\|(?=[^\[\]\n]*\]\])")
_WORD = re.compile(r"[^\W_]+")
_OF_TOOLS = re.compile(
    r"^[ \t]*%%(?=\s)(?:(?!%%|<!--).)*%%[ \t]*$"  # Obsidian's comments
    r"|(?<![\w%])%%(?!%)[^%\n]+?%%(?![\w%])"
    r"|[ \t]\^[\w-]{4,}[ \t]*$"  # and names of blocks
    r"|!\[\[[^\[\]\n|]*\.(?:avif|bmp|gif|jpe?g|mp[34]|png|svg|webm|webp)\\?(?:\|[^\[\]\n]*)?\]\]"  # pictures
    r"|^[ \t]*:(?:LOGBOOK|PROPERTIES):.*?:END:[ \t]*$"  # Logseq's books
    r"|(?:^[ \t]*|(?<=[-*+][ ]))[\w.-]+::(?:[ \t][^\n]*)?$"
    r"|#\+(?:BEGIN|END)_\w+(?:[ ]+[\w+#-]+)?|\{\{(?:embed|video|youtube|tweet|cloze):?[ ]"
    r"|\{%-?\s*(?:end)?(?:raw|highlight|hint)\b[^%\n]*%\}"  # tags of templates
    r"|^(?:[*+-]|1\.)[ \t]+\S[^\n]*\n[ \t]*\{:(?:[^{}\n]*[ ])?toc(?:[ ][^{}\n]*)?\}"
    r"|\{\{[<%]\s*/?\s*(?:admonition|notice|callout|hint|alert|details|note|tip|info|warning)\b[^{}\n]*\}\}"
    r"|\{\{[<%]\s*/?\s*(?:highlight|figure)\b[^{}\n]*\}\}|\{:[^{}\n]*\}"
    r"|\{[{%][<]?\s*(?:youtube|gist)[ (][^{}\n]*\}|[ \t]\{(?:[.#][^{}\n]*|-)\}[ \t#]*$"
    r"|(?<=\))\{[ ]*(?:[.#][\w-]+|[\w-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[\w.%-]+)|[ ,]+(?![ ,]))+\}"
    r"|(?:!\[[^\[\]\n]*)?\]\([ ]*(?:\{\{[^{}\n]*\}\}|\{%[^%\n]*%\})[^\s)]*\)"
    r"|^[ \t>]*:{3,}[ \t]*(?:note[ ](?:info|warn|alert)$|message[ ]alert$"  # kinds of callouts
    r"|(?:\{[^{}\n]*\.)?callout-[^\n]*|\w+)|\[![\w-]+(?:\|[\w -]*)?\]"
    r"|(?:(?<=```)|(?<=~~~))[ \t]*ad-[\w-]+(?:[ \t]*\n[ \t>]*title:)?"
    r"|^[ \t>]*(?:collapse:[ \t]*(?:open|closed|none|true)?|color:[ \t]*[\d, ]+)[ \t]*$"
    r"|!\[[^\[\]\n]*\]\([ ]*(?:<[^<>\n]+>|[^\s()]+)(?:[ ]+\"[^\"\n]*\")?[ ]+=\d+x\d*[ ]*\)"
    r"|<style(?: scoped)?>\s*\.dataframe\b.*?</style>"
    r"|\A\s*(?:import\s[^\n]*['\"];?[ \t]*(?:\n|\Z))+",
    re.DOTALL | re.MULTILINE | re.IGNORECASE,
)
"""What tools write into notes for themselves, and hide from those who read them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A block's words, folded, and its lines: `line` (0-based) up to but not including `end`."""

    line: int
    end: int
    words: tuple[str, ...]
    heading: bool = False


def blocks(text: str) -> Iterator[Shown]:
    """The blocks of `text` that show words, in order.

    Pictures show no words, diagrams none of their source, and footnotes only where something refers to
    them. Marks of other tools are no words either.
    """
    text = without_marks(text)
    starts = events.line_starts(text)
    open_blocks: list[tuple[int, bool, list[str]]] = []
    pictures = 0
    for event, start, end in _with_needed_footnotes(events.parse(text)):
        if not isinstance(event, dict):
            if open_blocks:
                open_blocks[-1][2].append(" ")
            continue
        name, value = next(iter(event.items()))
        tag = value if isinstance(value, str) else next(iter(value), "") if isinstance(value, dict) else ""
        if tag == "Image":
            pictures += 1 if name == "Start" else -1
        elif name == "Start" and tag in _LEAVES:
            open_blocks.append((start, "mermaid" in str(value).lower(), []))
        elif name == "End" and tag in _LEAVES:
            begun, drawn, parts = open_blocks.pop()
            found = words("".join(parts))
            if found and not drawn:
                first, last = bisect_right(starts, begun) - 1, bisect_right(starts, max(end - 1, begun))
                yield Shown(first, last, tuple(found), tag == "Heading")
        elif open_blocks and not pictures and name in ("Text", "Code", "Html", "InlineHtml"):
            open_blocks[-1][2].append(escape(value) if name in ("Text", "Code") else value)


def _with_needed_footnotes(stream: Sequence[events.Event]) -> Iterator[events.Event]:
    named = [event["FootnoteReference"] for event, _, _ in stream if "FootnoteReference" in event]
    shown = True
    for event, start, end in stream:
        tag = event.get("Start", event.get("End")) if isinstance(event, dict) else None
        footnote = tag.get("FootnoteDefinition") if isinstance(tag, dict) else None
        if footnote is not None or tag == "FootnoteDefinition":
            shown = "End" in event or footnote in named
        elif shown:
            yield event, start, end


def without_marks(text: str) -> str:
    """`text` without what tools write for themselves, every line still where it was."""
    # A line that holds nothing else stays one: a blank line would end the HTML that it may stand in.
    return _OF_TOOLS.sub(_nothing, text)


def _nothing(mark: re.Match[str]) -> str:
    indent = mark[0][: len(mark[0]) - len(mark[0].lstrip(" \t"))]
    return "\n" * mark[0].count("\n") or f"{indent}."


def shows(text: str) -> bool:
    """Whether a reader sees anything of `text`: a word, a sign or a picture; not rules and comments."""
    html: list[str] = []
    for event, _, _ in events.parse(text):
        name, value = next(iter(event.items())) if isinstance(event, dict) else ("", "")
        if name in ("Html", "InlineHtml"):
            html.append(value)
        elif (name in ("Text", "Code") and value.strip()) or (name == "Start" and "Image" in value):
            return True
    raw = _COMMENT.sub("", "".join(html))
    return bool(_PICTURE.search(raw) or unescape(_TAG.sub("", raw)).strip())


def words(html: str) -> list[str]:
    """The words of HTML, folded, whatever its tags; without names of emoji and targets of wikilinks."""
    text = unescape(_TAG.sub(" ", _INLINE.sub("", html)))
    return _WORD.findall(_TARGET.sub(" ", _SHORTCODE.sub(" ", text)).casefold())
