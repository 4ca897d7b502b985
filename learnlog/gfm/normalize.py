"""Any Markdown → GFM that every CommonMark tool renders the same, with the way back."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import count, cycle, islice
from typing import TYPE_CHECKING

from learnlog.gfm import unclosed
from learnlog.gfm.draft import Draft, Line, encodable
from learnlog.gfm.headings import rebase as rebase_headings
from learnlog.gfm.rules import (
    adfences,
    asides,
    breaks,
    dated,
    details,
    directives,
    fencing,
    glued,
    imagesizes,
    imports,
    money,
    notebooks,
    outline,
    pasted,
    shortcodes,
    tags,
    templates,
    vault,
)
from learnlog.gfm.values import Normalized

if TYPE_CHECKING:
    from collections.abc import Callable

    from learnlog.gfm.draft import Dated


__all__ = ["RULES", "Rule", "normalize", "rebase_headings"]


_PASSES = 5
"""Two are the rule: one that changes something, and one that finds nothing left to change."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which notes are put right: its name and, in a sentence, why."""

    name: str
    apply: Callable[[Draft], Draft]
    reason: str


def normalize(text: str, dated: Dated = lambda heading: False) -> Normalized:
    """`text` after every rule; `dated` says whether the text of a heading carries a date.

    What one rule changed may let another one apply, so all are tried until nothing changes.
    """
    draft = Draft(_lines(text), (), dated)
    unchanged = 0
    for rule in islice(cycle(RULES), _PASSES * len(RULES)):
        before, draft = draft, rule.apply(draft)
        unchanged = unchanged + 1 if draft.text == before.text else 0
        if unchanged == len(RULES):
            break
    lines = draft.lines or (Line("", 0),)
    flaws = sorted(dict.fromkeys(draft.flaws), key=lambda flaw: (flaw.line, flaw.column))
    return Normalized(draft.text, tuple(line.at for line in lines), tuple(flaws))


def _lines(text: str) -> tuple[Line, ...]:
    """The lines of `text`, with one kind of newline and without what no page can show."""
    clean = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd")
    return tuple(map(Line, encodable(clean).split("\n"), count()))


RULES: tuple[Rule, ...] = (
    Rule(
        "endless-html",
        unclosed.close,
        "A comment or a `<pre>` without an end swallows all the rest of a page.",
    ),
    Rule(
        "template-tags",
        templates.settle,
        "Tags of Jekyll, Hugo and Zola for code, files and layout mean nothing to any other tool.",
    ),
    Rule("imports", imports.settle, "MDX begins with the components that a page uses; no reader needs them."),
    Rule(
        "notebook-styles",
        notebooks.settle,
        "Tables out of notebooks bring a style sheet each, which Markdown shows as text.",
    ),
    Rule(
        "glued-code",
        glued.part,
        "Right under `<details>` a blank line in code ends the HTML, and the code falls apart.",
    ),
    Rule("fences", fencing.mend, "Code less indented than its fence would fall out of it."),
    Rule(
        "collapsibles",
        details.settle,
        "Markdown in `<details>` is read only between blank lines and not when indented like code.",
    ),
    Rule(
        "fence-indent", fencing.dedent, "Fences outside lists need no indentation, and some tools read none."
    ),
    Rule("pasted-code", pasted.fenced, "Code without a fence loses its line breaks and its indentation."),
    Rule(
        "ad-fences",
        adfences.settle,
        "Words in a fence with `ad-note` are a callout to Obsidian, code to others.",
    ),
    Rule("directives", directives.settle, "`:::note` is a callout to Docusaurus alone; a quote to all."),
    Rule(
        "shortcodes",
        shortcodes.settle,
        "Callouts of Hugo and GitBook are tags of their own; a quote is one to all.",
    ),
    Rule(
        "comments",
        vault.settle,
        "What Obsidian hides, `%%comments%%` and names of blocks, is not for readers.",
    ),
    Rule(
        "picture-sizes",
        imagesizes.settle,
        "`![](a.png =300x200)` is a picture to the editor that wrote it, and text to Markdown.",
    ),
    Rule("outlines", outline.settle, "Logseq keeps books in the text; its tasks and macros are its own."),
    Rule(
        "asides", asides.settle, "Notion exports callouts as HTML with Markdown in it, which nothing reads."
    ),
    Rule("unknown-tags", tags.escape, "Browsers swallow words in angle brackets that they take for tags."),
    Rule("line-breaks", breaks.remove, "Runs of `<br>` were put in to move things down on another page."),
    Rule(
        "dated-headings",
        dated.take_out,
        "A dated heading or collapsible that indentation pulled into a list begins a day, not a list item.",
    ),
    Rule("dollars", money.escape, "Two prices in one sentence are a formula to many tools."),
)
"""In the order in which they apply."""
