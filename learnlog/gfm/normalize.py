"""Any Markdown → GFM that every CommonMark tool renders the same, with the way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from learnlog.gfm.values import Flaw, Normalized

Dated = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way in which notes are put right: its name and, in a sentence, why."""

    name: str
    apply: Callable[[Draft], Draft]
    reason: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A note on its way: its lines, the source line of each, what was found, and what counts as dated."""

    lines: list[str]
    source: list[int]
    flaws: tuple[Flaw, ...] = ()
    dated: Dated = lambda heading: False


def normalize(text: str, dated: Dated = lambda heading: False) -> Normalized:
    """`text` after every rule; `dated` says whether the text of a heading carries a date."""
    draft = _draft(text, dated)
    for rule in RULES:
        draft = rule.apply(draft)
    return Normalized("\n".join(draft.lines), tuple(draft.source), draft.flaws)


def _draft(text: str, dated: Dated) -> Draft:
    lines = text.split("\n")
    return Draft(lines, list(range(len(lines))), (), dated)


RULES: tuple[Rule, ...] = ()
