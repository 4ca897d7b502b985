"""A masked string -> the spans that read as dates, each with year, month and day in every order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from learnlog.dates.names import DAY, FILL, MONTH, RARE, WEEK, WEEKDAY
from learnlog.dates.values import Order, Shape

Fields = tuple[int | None, int | None, int | None]
"""Year, month, day; None where not written."""


@dataclass(frozen=True, slots=True)
class Span:
    """Characters `start` to `end` with their `fields` by order, and `last` where it is a range."""

    start: int
    end: int
    shape: Shape
    fields: tuple[tuple[Order | None, Fields], ...]
    last: tuple[tuple[Order | None, Fields], ...] = ()
    weak: bool = False


M = f"[{chr(ord(MONTH) + 1)}-{chr(ord(MONTH) + 12)}]{FILL}*\\.?"
ANY_M = f"[{chr(ord(MONTH) + 1)}-{chr(ord(MONTH) + 12)}{chr(ord(RARE) + 1)}-{chr(ord(RARE) + 12)}]{FILL}*\\.?"
W = f"[{WEEKDAY}-{chr(ord(WEEKDAY) + 6)}]{FILL}*\\.?"
YEAR = r"(?:19|20)\d\d"
NTH = r"(?:st|nd|rd|th|er|ère|º|ª|°|\.|-?го|-?е|:?a|:?e)?"
OF = r"(?:\s*(?:of|de|del|do|den|the|d')\s*|[\s,./_'-]{0,3})"
TO = r"\s*(?:-|—|~|to|till|until|bis|до|по|au|a|al|y|e|et|und|and|&|\+|og|и)\s*"
FREE = r"(?<![\d.,/:_^$#@=<>+*-])(?<![^\W\d_])"  # not inside a longer number, a version, an identifier
END = r"(?![\d])(?![.,:/_-]\d)(?!%)"

_ISO = re.compile(
    rf"(?<![\d./:=-])(?<![A-Za-z]_)(?<![A-Za-z])(?P<y>\d{{4,5}})(?P<s>[-/._]|\.\s)(?P<m>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}})"
    r"(?P<t>[T _-]+\d\d[:_.-]?\d\d(?:[:_.-]\d\d)?(?:\.\d+)?(?:Z|\s?[+-]\d\d:?\d\d)?)?(?![\d])(?![./-]\d)"
)
_COMPACT = re.compile(
    r"(?<![\d.,/:=-])(?<![A-Za-z]_)(?<![A-Za-z])(?P<y>(?:19|20)\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])(?!\d|[.,]\d)"
)
_NUMERIC = re.compile(
    rf"{FREE}(?P<a>\d{{1,2}})(?P<s>[-/._])(?P<b>\d{{1,2}})(?P=s)(?P<c>\d{{4}}|\d\d){END}(?![-_]\d)"
)
_DAY_MONTH = re.compile(
    rf"(?<![\d.,/:-])(?<![^\W\d_])(?:(?P<d>\d{{1,2}}){NTH}(?:{TO}(?P<d2>\d{{1,2}}){NTH})?)"
    rf"{OF}(?P<m>{ANY_M})(?:{OF}(?P<y>\d{{4,5}}|'?\d\d)(?![\d:]))?"
)
_MONTH_DAY = re.compile(
    rf"(?<![^\W\d_])(?P<m>{ANY_M})[\s,._-]{{0,3}}(?P<d>\d{{1,2}}){NTH}(?!\d)(?!:\d)(?:{TO}(?P<d2>\d{{1,2}}){NTH}(?!\d))?"
    r"(?:[\s,./_-]{1,3}(?P<y>\d{4,5}|'\d\d)(?!\d))?"
)
_YEAR_MONTH_DAY = re.compile(
    rf"(?<![\d.,/:-])(?P<y>{YEAR})[\s,._-]{{1,3}}(?P<m>{ANY_M})[\s,._-]{{0,3}}(?P<d>\d{{1,2}}){NTH}(?!\d)"
)
_MONTH_YEAR = re.compile(rf"(?<![^\W\d_])(?P<m>{ANY_M}){OF}(?P<y>{YEAR})(?!\d)")
_YEAR_MONTH = re.compile(rf"(?<![\d.,/:-])(?P<y>{YEAR})[\s,._/-]{{1,3}}(?P<m>{M})")
_CJK = re.compile(
    r"(?:(?P<y>\d{4}|\d\d)\s*[年년]\s*)(?:(?P<m>\d{1,2})\s*[月월](?:\s*(?P<d>\d{1,2})\s*[日일号號])?)?"
    r"|(?<!\d)(?P<m2>\d{1,2})\s*[月월]\s*(?P<d2>\d{1,2})\s*[日일号號]|(?<![\d년월年月])(?P<d3>\d{1,2})\s*[日일号號](?![차目间間])"
)
_NO_YEAR = re.compile(rf"{FREE}(?P<a>\d{{1,2}})(?P<s>[/.])(?P<b>\d{{1,2}}){END}(?![-/]\d)")


def _numeric(a: int, b: int, c: int, short: bool) -> tuple[tuple[Order | None, Fields], ...]:
    year = c + 2000 if short else c
    found: list[tuple[Order | None, Fields]] = [("dmy", (year, b, a)), ("mdy", (year, a, b))]
    if short:
        found.append(("ymd", (2000 + a, b, c)))
    return tuple(found)


def _isos(text: str) -> Iterator[Span]:
    for match in _ISO.finditer(text):
        y, a, b = int(match["y"]), int(match["m"]), int(match["d"])
        fields: tuple[tuple[Order | None, Fields], ...] = (("ymd", (y, a, b)), ("ydm", (y, b, a)))
        yield Span(match.start(), match.end(), "iso", fields)
    for match in _COMPACT.finditer(text):
        yield Span(*match.span(), "iso", ((None, (int(match["y"]), int(match["m"]), int(match["d"]))),))


def _numerics(text: str) -> Iterator[Span]:
    for match in _NUMERIC.finditer(text):
        a, b, c = int(match["a"]), int(match["b"]), int(match["c"])
        short = len(match["c"]) == 2
        shape: Shape = "two-digit" if short else "year-last"
        yield Span(*match.span(), shape, _numeric(a, b, c, short))


def _year(text: str | None) -> int | None:
    if not text:
        return None
    digits = text.lstrip("'")
    return int(digits) + (2000 if len(digits) == 2 else 0)


def _month(mark: str) -> int:
    code = ord(mark[0])
    return code - ord(RARE) if code > ord(RARE) else code - ord(MONTH)


def _named(text: str) -> Iterator[Span]:
    for pattern in (_YEAR_MONTH_DAY, _DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            year, month, day = _year(match["y"]), _month(match["m"]), int(match["d"])
            if year is None and match["m"][0] > RARE:
                continue
            second = match.groupdict().get("d2")
            last: tuple[tuple[Order | None, Fields], ...] = ()
            if second:
                last = ((None, (year, month, int(second))),)
            yield Span(*match.span(), "named", ((None, (year, month, day)),), last)
    for pattern in (_MONTH_YEAR, _YEAR_MONTH):
        for match in pattern.finditer(text):
            yield Span(*match.span(), "month", ((None, (int(match["y"]), _month(match["m"]), None)),))


def _cjk(text: str) -> Iterator[Span]:
    for match in _CJK.finditer(text):
        m = match["m"] or match["m2"]
        d = match["d"] or match["d2"] or match["d3"]
        fields = (_year(match["y"]), int(m) if m else None, int(d) if d else None)
        shape: Shape = "named" if m and d else "day" if d else "month" if m else "year"
        yield Span(*match.span(), shape, ((None, fields),))


def _short(text: str) -> Iterator[Span]:
    for match in _NO_YEAR.finditer(text):
        a, b = int(match["a"]), int(match["b"])
        yield Span(*match.span(), "no-year", (("dmy", (None, b, a)), ("mdy", (None, a, b))), weak=True)


_GRAMMARS = (_isos, _numerics, _cjk, _named, _short)


def spans(text: str) -> list[Span]:
    """Dates in a masked string that do not overlap, in text order; ranges are one span."""
    found: list[Span] = []
    for grammar in _GRAMMARS:
        for span in grammar(text):
            if all(span.end <= other.start or span.start >= other.end for other in found):
                found.append(span)
    found.sort(key=lambda s: s.start)
    return list(_ranges(text, found))


_BETWEEN = re.compile(rf"(?:{TO}|\s+)")


def _ranges(text: str, found: list[Span]) -> Iterator[Span]:
    """Two dates of one shape with only `-` or `to` between them are one range."""
    at = 0
    while at < len(found):
        span, at = found[at], at + 1
        following = found[at] if at < len(found) else None
        between = text[span.end : following.start] if following else ""
        if following and between.strip() and _BETWEEN.fullmatch(between) and _joinable(span, following):
            yield replace(span, end=following.end, last=following.last or following.fields, weak=False)
            at += 1
        else:
            yield span


def _joinable(first: Span, second: Span) -> bool:
    same = first.shape == second.shape or {first.shape, second.shape} <= {"named", "day"}
    return same and not first.last


def weekday_of(text: str) -> int | None:
    """The one weekday (Monday is 0) a masked string names; None for none or several."""
    found = {ord(c) - ord(WEEKDAY) for c in text if WEEKDAY <= c <= chr(ord(WEEKDAY) + 6)}
    return found.pop() if len(found) == 1 else None


_COUNT = r"0*(?P<n>\d{1,4})(?:\s*/\s*\d{2,4})?(?:\s*(?:-|~|—|to|&|y|\+)\s*(?P<n2>\d{1,4}))?(?![\d])(?![.:]\d)"
_NUMBERS = re.compile(
    rf"(?:(?<![^\W_])R(?:ound)?\s?(?P<r>\d{{1,2}})[\s_.,:-]*)?(?<![^\W_])"
    rf"(?:{DAY}{FILL}*|D(?=\d))[\s_#:.№-]*{_COUNT}"
    r"|(?<![\d.])(?P<n3>\d{1,4})\s*(?:일차|日目)|第\s*(?P<n4>\d{1,4})\s*[天日]",
    re.IGNORECASE,
)
_WEEK_NUMBERS = re.compile(
    rf"(?P<y>{YEAR})-?W(?P<w>\d\d)(?!\d)|(?<![^\W_]){WEEK}{FILL}*[\s_#:.№-]*{_COUNT}|(?<!\d)(?P<n3>\d{{1,2}})\s*주차"
    r"|第\s*(?P<n4>\d{1,3})\s*[周週]",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A day number or (`week`) a week number, with `year` when it is an ISO week."""

    start: int
    end: int
    number: int
    last: int | None = None
    round: int | None = None
    year: int | None = None
    week: bool = False


def numbers(text: str) -> Iterator[Number]:
    """Day and week numbers of a masked string."""
    for match in _NUMBERS.finditer(text):
        number = int(match["n"] or match["n3"] or match["n4"])
        last, rounds = match["n2"], match["r"]
        yield Number(*match.span(), number, int(last) if last else None, int(rounds) if rounds else None)
    for match in _WEEK_NUMBERS.finditer(text):
        number = int(match["w"] or match["n"] or match["n3"] or match["n4"])
        year = int(match["y"]) if match["y"] else None
        last = match["n2"]
        yield Number(*match.span(), number, int(last) if last else None, None, year, True)
