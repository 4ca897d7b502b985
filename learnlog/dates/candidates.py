"""Text -> what in it could date an entry, and the title that is left."""

from __future__ import annotations

import re
from dataclasses import replace

from learnlog.dates import grammar
from learnlog.dates.calendar import flaw, numbered, when_of
from learnlog.dates.grammar import Number, Span
from learnlog.dates.names import FILL, WEEKDAY, mask
from learnlog.dates.values import Candidate, Place, Reading
from learnlog.model import When

_DIGIT = re.compile(r"\d")
_SUFFIX = re.compile(r"\.(?:md|markdown|mdx|txt|rst)$", re.IGNORECASE)
W = f"[{WEEKDAY}-{chr(ord(WEEKDAY) + 6)}]{FILL}*\\.?"
_CJK_W = (
    "(?:[月火水木金土日一二三四五六월화수목금토일](?:曜日?|요일)?|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天])"
)
_WEEKDAY_BEFORE = re.compile(rf"(?:{W}|{_CJK_W})[\s,.:()\-—_]*$")
_WEEKDAY_AFTER = re.compile(
    rf"[\s,.\-—_]*\(?(?:{W}(?:\s*(?:,|-|y|&|and|-)?\s*{W})*|(?<=[\s(_]){_CJK_W}(?=[\s)]|$)|{_CJK_W[:-1]}(?=\)))\)?"
    if False
    else rf"[\s,.\-—_]*\(?\s*(?:{W}(?:\s*(?:,|-|y|&|and)?\s*{W})*|(?<=[\s(_]){_CJK_W}(?=[\s)]|$))\s*\)?"
)
_OPEN, _CLOSE = "([{<*_`【（", ")]}>*_`】）"
_BEFORE_TITLE = re.compile(r"^[\s:\-–—−|,·•~>/*_=.。、：，)\]】）]+")
_AFTER_TITLE = re.compile(r"[\s:\-–—−|,·•~>/*_=.。、：，(\[【（@#]+$")
_NO_WORD = re.compile(r"^[\W_]*$")
_NOT_ENTRY = re.compile(
    r"\b(?:since|until|till|by|before|due|deadline|updated?|created|modified|started|starts|published|released?|"
    r"expires?|version|through)\b(?:\s+(?:on|at|the|in))*[\s:]*$",
    re.IGNORECASE,
)


def find(text: str, place: Place) -> tuple[Candidate, ...]:
    """Candidates of one string, the most precise one first.

    A `name` is a file's or folder's own name, a `path` the whole relative path. Headings, summaries and labels
    must be a date with a title before or after it; prose that mentions one yields nothing.
    """
    if place == "path":
        from learnlog.dates.paths import in_path

        return in_path(text)
    body = _SUFFIX.sub("", text) if place == "name" else text
    masked = mask(body)
    if not _DIGIT.search(masked):
        return ()
    dates = [s for s in grammar.spans(masked) if s.shape != "day" or True]
    counts = list(grammar.numbers(masked))
    found = [_candidate(body, masked, span, counts) for span in dates if _stands(masked, span, counts, place)]
    if not found:
        found = [_counted(body, n) for n in counts if _leads(masked, n.start)]
    return tuple(found)


def _leads(masked: str, start: int) -> bool:
    return bool(_NO_WORD.match(masked[:start]))


def _widen(masked: str, start: int, end: int) -> tuple[int, int, int | None]:
    """The span with the weekday and the brackets around it."""
    weekday = None
    if before := _WEEKDAY_BEFORE.search(masked[:start]):
        weekday, start = grammar.weekday_of(before.group()), before.start()
    if after := _WEEKDAY_AFTER.match(masked, end):
        weekday, end = weekday if weekday is not None else grammar.weekday_of(after.group()), after.end()
    while (
        start > 0
        and end < len(masked)
        and (i := _OPEN.find(masked[start - 1])) >= 0
        and masked[end] == _CLOSE[i]
    ):
        start, end = start - 1, end + 1
    return start, end, weekday


def _stands(masked: str, span: Span, counts: list[Number], place: Place) -> bool:
    """Whether a span is what the string is about, and not a date that its words mention."""
    start, end, weekday = _widen(masked, span.start, span.end)
    before, after = masked[:start], masked[end:]
    for number in counts:
        before = before[: number.start] + before[number.end :] if number.end <= len(before) else before
    if _NOT_ENTRY.search(before):
        return False
    whole = bool(_NO_WORD.match(before) and _NO_WORD.match(after))
    if span.weak and not (whole or weekday is not None):
        return False
    if place == "cell":
        return whole
    if place in ("label", "item"):
        return bool(_NO_WORD.match(before)) and bool(re.match(r"$|[\s)\]*_]*(?:[:\-–—|(,]|$)", after))
    return bool(_NO_WORD.match(before) or _NO_WORD.match(after) or span.start != start)


def _candidate(text: str, masked: str, span: Span, counts: list[Number]) -> Candidate:
    start, end, weekday = _widen(masked, span.start, span.end)
    readings = tuple(_reading(span, i) for i in range(len(span.fields)))
    rest_start, rest_end = start, end
    cut = [(start, end)]
    for number in counts:
        if not number.week:
            readings = tuple(_with_number(r, number) for r in readings)
            cut.append((number.start, number.end))
            break
    return Candidate(
        span.start,
        span.end,
        text[span.start : span.end],
        span.shape,
        readings,
        _rest(text, cut),
        span.weak,
        weekday,
    )


def _with_number(reading: Reading, number: Number) -> Reading:
    if reading.when is None:
        return reading
    return replace(
        reading, when=replace(reading.when, number=number.number, last=number.last, round=number.round)
    )


def _reading(span: Span, index: int) -> Reading:
    order, first = span.fields[index]
    last = span.last[index][1] if index < len(span.last) else None
    if error := flaw(first) or (flaw(last) if last else ""):
        return Reading(order, None, error)
    return Reading(order, when_of(first, last))


def _counted(text: str, number: Number) -> Candidate:
    when: When = numbered(number)
    rest = _rest(text, [(number.start, number.end)])
    words = text[number.start : number.end]
    return Candidate(
        number.start, number.end, words, "week" if number.week else "number", (Reading(None, when),), rest
    )


def _rest(text: str, cuts: list[tuple[int, int]]) -> str:
    """The string without its cuts and the separators that only joined them: the title."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(cuts):
        parts.append(text[at:start])
        at = max(at, end)
    parts.append(text[at:])
    left = [_AFTER_TITLE.sub("", _BEFORE_TITLE.sub("", part)) for part in parts]
    kept = [part for part in left if re.search(r"\w", part)]
    return " ".join(kept)
