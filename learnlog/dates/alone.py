"""Mentions of a file -> whether they come to the same in any log, which need not be asked for them then.

Most writers write whole dates. What these mean, their file says: the log neither knows better nor learns
from them, but that they are there. That is company for what is weak.
"""

from __future__ import annotations

from collections.abc import Iterable

from learnlog.dates.order import OPEN
from learnlog.dates.values import Mention, Place, Shape

Kind = tuple[Place, Shape]
"""What mentions are alike in: only those of one kind are company for each other."""


def alone(mentions: Iterable[Mention]) -> bool:
    """Whether these, which are all of one file, come to what they do whatever else is in the log."""
    return all(map(_is_whole, mentions))


def _is_whole(mention: Mention) -> bool:
    candidate = mention.candidate
    if candidate.weak or candidate.shape in OPEN:
        return False
    first = candidate.readings[0]
    return candidate.shape == "iso" or (
        first.order is None and first.when is not None and first.when.start is not None
    )


def missed(mentions: Iterable[Mention]) -> frozenset[Kind]:
    """The kinds of mentions that have a say in what the weak ones among these are."""
    weak = [mention for mention in mentions if mention.candidate.weak]
    kinds = frozenset(map(kind, weak))
    filed: set[Kind] = {("path", "iso")} if any(m.place == "path" for m in weak) else set()
    numbered: set[Kind] = {("name", "named")} if ("name", "month") in kinds else set()  # 2 mars, 3 mars
    return kinds | filed | numbered


def kind(mention: Mention) -> Kind:
    """What the dates of a log are counted by: those of one kind may keep each other company."""
    return mention.place, mention.candidate.shape
