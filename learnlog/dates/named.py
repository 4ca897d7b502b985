"""A masked string -> the spans of it that name their month: `9 March 2024`, `March 2024`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from learnlog.dates.days import year_of
from learnlog.dates.names import FILL, MONTH, RARE_MONTH, SHORT_MONTH, WEEKDAY
from learnlog.dates.spans import DASH, Span, one
from learnlog.dates.written import AFTER_YEAR, ALONE, MONTHS, NTH, OF, THROUGH, TO, YEAR, M, marks, month

_TO_DAY = re.compile(rf"[\s_-]*{DASH}[\s_-]*\d{{1,2}}{OF}{MONTHS}")
_HYPHENED = (  # day-12-23-Jan-2024, monday-4-march, but no covid-19-mar-2020
    rf"(?<={FILL}-)(?=\d{{1,2}}-{M}(?:-{YEAR}(?!\d)|(?![^\W_])))"
)
_DAY_MONTH = re.compile(
    rf"(?:(?<![\d.,/:-])|(?<=-to-)|{_HYPHENED})(?<![^\W\d_])(?:the\s)?(?P<d>\d{{1,2}}){NTH}(?:(?:{TO}|/)(?P<d2>\d{{1,2}}){NTH})?{OF}(?P<m>{M})"
    rf"(?:{OF}(?P<y>\d{{4,5}}|'\d\d|(?<![^\W\d_]\s)\d\d(?=\s*(?:$|[)\],:;_|-])))(?!\d|:\d){AFTER_YEAR})?"
)
_MONTH_DAY = re.compile(
    rf"(?<![^\W\d_])(?P<m>{M})(?:\s*,\s*|[\s_]{{1,2}}|-?)(?:the\s)?(?P<d>\d{{1,2}}){NTH}(?!\d)(?!:\d)(?!\.\d)"
    rf"(?:(?:\s*,\s*\d{{1,2}}{NTH}(?!\d)){{0,9}}{THROUGH}(?P<d2>\d{{1,2}}){NTH}(?!\d))?(?:[\s,./_-]{{1,3}}(?P<y>\d{{4,5}}|'\d\d)(?!\d))?"
)
_YEAR_MONTH_DAY = re.compile(
    rf"{ALONE}(?P<y>{YEAR})[\s,._/-]{{0,2}}(?P<m>{M})[\s,._/-]{{0,2}}(?P<d>\d{{1,2}}){NTH}(?!\d)"
)
_COUNTED = re.compile(
    r"(?:^|[^\w'])(?!(?:of|from|vom|del|du|dal|von|ab|the|od|от|с)\s)[^\W\d_\ue000-\uf8ff]{3,}\s\d{1,2}$",
    re.IGNORECASE,
)
_OWN_DAY = re.compile(
    rf"[\s_-]{{0,2}}\d{{1,2}}(?:(?:st|nd|rd|th)(?![^\W\d_])|(?:,\s?|[\s-]){YEAR}(?!\d))", re.IGNORECASE
)
_MONTH_YEAR = re.compile(rf"(?<![^\W\d_])(?:(?P<m0>{M}){TO})?(?P<m>{M}){OF}(?P<y>{YEAR}|'\d\d)(?!\d)")
_YEAR_MONTH = re.compile(rf"{ALONE}(?P<y>{YEAR})(?:[,._/-]|\s){{1,2}}(?P<m>[{marks(MONTH)}]{FILL}*\.?)")


def _counts(text: str, end: int) -> bool:
    """Whether the number that ends there counts what stands before it: `Session 1 - 4 March`."""
    return bool(_COUNTED.search(text[:end]))


def _days_named(text: str) -> Iterator[Span]:
    for pattern in (_YEAR_MONTH_DAY, _DAY_MONTH, _MONTH_DAY):
        for match in pattern.finditer(text):
            if pattern is _DAY_MONTH and text[match.end("d")] == "," and _counts(text, match.end("d")):
                continue  # Lab 1, Jan 23
            if pattern is _DAY_MONTH and _OWN_DAY.match(text, match.end("m")):
                continue  # 12. January 23rd, 2024
            year = year_of(match["y"])
            number = month(match["m"], text[match.end("d") : match.end("d") + 1])
            if year is None and RARE_MONTH < match["m"] < WEEKDAY:
                continue  # `3 man`: a month in one language, a word in ten
            second = match.groupdict().get("d2")
            counted = _counts(text, match.end("d"))
            slashed = second is not None and text[match.start("d2") - 1] == "/"
            if slashed and (counted or int(second or 0) != int(match["d"]) + 1):
                continue  # 25./26. März, but neither Part 1/2 nor 5/24
            told = counted and text[match.end("d")] == " "
            if second and (told or _TO_DAY.match(text, match.end())):
                yield Span(match.start("d2"), match.end(), "named", one(year, number, int(second)))
                continue
            last = one(year, number, int(second)) if second else ()
            weak = year is None and SHORT_MONTH < match["m"] < WEEKDAY
            yield Span(*match.span(), "named", one(year, number, int(match["d"])), last, weak and not last)


def named(text: str) -> Iterator[Span]:
    """Days, ranges of days and months, which may overlap."""
    yield from sorted(_days_named(text), key=lambda s: (s.start, -s.end))
    for match in _MONTH_YEAR.finditer(text):
        last = one(year_of(match["y"]), month(match["m"]), None)
        if match["m0"]:
            yield Span(*match.span(), "month", one(None, month(match["m0"]), None), last)
        else:
            yield Span(*match.span(), "month", last, weak=SHORT_MONTH < match["m"] < WEEKDAY)
    for match in _YEAR_MONTH.finditer(text):
        yield Span(*match.span(), "month", one(int(match["y"]), month(match["m"]), None))
