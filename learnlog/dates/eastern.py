"""A masked string -> the dates that words of Asia spell: `2024年3月9日`, `3월 6일`, `ngày 9 tháng 3`.

Years that a span counts by another calendar, Thai or Persian, become those of the common era.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from learnlog.dates.counts import KANJI, written
from learnlog.dates.days import BUDDHIST, solar_hijri, year_of
from learnlog.dates.names import DAY, FILL
from learnlog.dates.spans import Orders, Span, one
from learnlog.dates.values import Shape

_LONG_AGO = 2000 - 2500 + BUDDHIST
"""Short years of the Thai calendar below are of the last century."""
ERAS = {"平成": 1988, "令和": 2018, "民國": 1911, "民国": 1911}
_CJK = re.compile(
    r"(?P<y>(?<!\d)\d{4}|(?<!\d)\d\d)\s*[年년]\s*(?:(?P<m>\d{1,2})\s*[月월](?:\s*(?P<d>\d{1,2})\s*[日일号號])?)?"
    r"|(?<!\d)(?P<m2>\d{1,2})\s*[月월]\s*(?P<d2>\d{1,2})\s*[日일号號]"
    r"|(?<![\d/])(?P<d3>\d{1,2})\s*[日일号號](?![차目间間째])"
    r"|(?<!\d)(?P<m4>\d{1,2})\s*[月월](?![间間])"
)
_KANJI = re.compile(
    rf"(?:(?P<y>[{KANJI}]{{4}}|\d{{4}})\s*年\s*|(?<![{KANJI}\d第]))(?P<m>[{KANJI}十]{{1,2}})月"
    rf"(?:(?P<d>[{KANJI}十廿]{{1,3}})[日号號])?(?![间間])"
)
_ERA = re.compile(
    r"(?P<era>令和|平成|民國|民国)\s*(?P<y>\d{1,3}|元)\s*年\s*(?P<m>\d{1,2})\s*月(?:\s*(?P<d>\d{1,2})\s*日)?"
)
_VIETNAMESE = re.compile(
    rf"(?:\bngày\s+|{DAY}{FILL}*\s+)?(?P<d>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}})(?:\s*,?\s+năm)?(?:[\s,]+(?P<y>\d{{4}}))?",
    re.IGNORECASE,
)
_SOLAR_HIJRI = "فروردين ارديبهشت خرداد تير مرداد شهريور مهر ابان اذر دي بهمن اسفند"
_SOLAR_MONTHS = _SOLAR_HIJRI.split()  # as a masked string has their letters
_PERSIAN_DATE = re.compile(
    rf"(?<![\d/.-])(?P<d>\d{{1,2}})\s*(?:ام|م)?\s+(?P<m>{'|'.join(_SOLAR_MONTHS)})(?:[\s\u200c]*ماه)?(?:\s+سال)?"
    r"[\s,]+(?P<y>1[34]\d\d)(?![\d/.-])"
)


def kanji(text: str) -> Iterator[Span]:
    """`二〇二四年三月九日`, `令和6年1月5日`."""
    for match in _ERA.finditer(text):
        year = ERAS[match["era"]] + (1 if match["y"] == "元" else int(match["y"]))
        day = int(match["d"]) if match["d"] else None
        yield Span(*match.span(), "named" if day else "month", one(year, int(match["m"]), day))
    for match in _KANJI.finditer(text):
        if not (match["y"] or match["d"]):
            continue  # `三月` alone may be a title, `一月` one month
        day = written(match["d"]) if match["d"] else None
        fields = one(written(match["y"]) if match["y"] else None, written(match["m"]), day)
        yield Span(*match.span(), "named" if day else "month", fields)


def cjk(text: str) -> Iterator[Span]:
    """Dates of Chinese, Japanese and Korean, the year or the month left out or not."""
    for match in _CJK.finditer(text):
        m = match["m"] or match["m2"] or match["m4"]
        d = match["d"] or match["d2"] or match["d3"]
        shape: Shape = "named" if m and d else "day" if d else "month"
        if not (m or d):
            continue
        fields = one(year_of(match["y"]), int(m) if m else None, int(d) if d else None)
        yield Span(*match.span(), shape, fields, weak=not (m and d) and not match["y"])


def vietnamese(text: str) -> Iterator[Span]:
    """`ngày 9 tháng 3`, with a year or without."""
    for match in _VIETNAMESE.finditer(text):
        yield Span(*match.span(), "named", one(year_of(match["y"]), int(match["m"]), int(match["d"])))


def solar(text: str) -> Iterator[Span]:
    """`۱۵ مرداد ۱۴۰۳`, whose months are those of the Solar Hijri calendar."""
    for match in _PERSIAN_DATE.finditer(text):
        month = _SOLAR_MONTHS.index(match["m"]) + 1
        if found := solar_hijri(int(match["y"]), month, int(match["d"])):
            yield Span(*match.span(), "named", one(found.year, found.month, found.day))


def thai(span: Span) -> Span:
    """`1 ต.ค. 69`: beside Thai words 69 is 2569, which is 2026; what would be long ago there is not."""
    first, last = (
        tuple((order, (_short(year), month, day)) for order, (year, month, day) in orders)
        for orders in (span.fields, span.last)
    )
    return replace(span, fields=first, last=last)


def _short(year: int | None) -> int | None:
    short = year - 2000 if year is not None else 0
    return 2500 + short - BUDDHIST if _LONG_AGO <= short < 100 else year


def persian(span: Span) -> Span:
    """`۱۴۰۳/۰۲/۱۵`: a day of the Solar Hijri calendar, whose year is always first, is 4 May 2024."""
    first, last = _solar(span.fields), _solar(span.last)
    return replace(span, fields=first, last=last) if first and bool(last) == bool(span.last) else span


def _solar(orders: Orders) -> Orders:
    """The day that whole numbers in the order in which they stand are; empty where there is no such day."""
    year, month, day = orders[0][1] if orders else (None, None, None)
    found = solar_hijri(year, month, day) if year and month and day else None
    return one(found.year, found.month, found.day) if found else ()
