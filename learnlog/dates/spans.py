"""Spans that read as dates -> the same, two with `-` or `to` between them made one range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from learnlog.dates.names import FILL, SHORT_WEEKDAY, WEEKDAY
from learnlog.dates.values import Order, Shape

Fields = tuple[int | None, int | None, int | None]
"""Year, month, day; None where not written."""
Orders = tuple[tuple[Order | None, Fields], ...]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` with their `fields` by order, and `last` where it is a range."""

    start: int
    end: int
    shape: Shape
    fields: Orders
    last: Orders = ()
    weak: bool = False


def one(year: int | None, month: int | None, day: int | None) -> Orders:
    return ((None, (year, month, day)),)


DASH = r"(?:-|—|~|→|t/m|s/d|\.\.|to|till|until|bis|til|tot|до|по|do|au|a|al|até|hasta|sampai|đến|εως)"
AND = r"(?:y|e|et|und|and|&|\+|og|и)"
_CJK_DAY = "[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?"
NAMED_DAY = rf"(?:[{WEEKDAY}-{chr(ord(SHORT_WEEKDAY) + 6)}]{FILL}*\.?|{_CJK_DAY})"
_BETWEEN = re.compile(
    rf"[\s_,(-]*(?:{NAMED_DAY})?[\s_)]*(?:{DASH}|{AND})[\s_(-]*(?:{NAMED_DAY}[\s,]*)?(?:(?:the|le|el|il)\s+)?",
    re.IGNORECASE,
)


def joined(text: str, found: list[Span]) -> Iterator[Span]:
    """Two dates with only `-` or `to` between them are one range; so are two whole ones side by side."""
    at = 0
    while at < len(found):
        span, at = found[at], at + 1
        following = found[at] if at < len(found) else None
        if following and _joins(span, text[span.end : following.start], following):
            yield _range(span, following)
            at += 1
        else:
            yield span


def _range(first: Span, second: Span) -> Span:
    if (first.shape, second.shape) == ("iso", "no-year"):
        months_first = tuple(one for one in second.fields if one[0] == "mdy")
        return replace(first, end=second.end, fields=first.fields[:1], last=months_first, weak=False)
    fields = _aligned(first, second)
    return replace(second, start=first.start, fields=fields, last=second.fields, weak=False)


def _joins(first: Span, between: str, second: Span) -> bool:
    if first.last or second.last:
        return False
    if (first.shape, second.shape) == ("iso", "no-year"):  # 2024/6/3(月)〜6/9(日)
        return "~" in between and bool(_BETWEEN.fullmatch(between))
    kinds = {first.shape, second.shape}
    alike = len(kinds) == 1 or kinds in ({"named", "day"}, {"no-year", "year-last"}, {"no-year", "two-digit"})
    side_by_side = first.shape == "iso" == second.shape and bool(between) and not between.strip(" _")
    return alike and bool(side_by_side or _BETWEEN.fullmatch(between))


def _aligned(first: Span, second: Span) -> Orders:
    """The first date's fields in the orders of the second."""
    known = dict(first.fields)
    return tuple((order, known.get(order, first.fields[0][1])) for order, _ in second.fields)
