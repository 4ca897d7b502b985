"""A masked string -> the spans that read as dates, each with year, month and day in every order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from learnlog.dates import eastern
from learnlog.dates.counts import KANJI
from learnlog.dates.days import common_era, iso_monday
from learnlog.dates.named import named
from learnlog.dates.names import FILL
from learnlog.dates.spans import AND, DASH, NAMED_DAY, Orders, Span, joined, one
from learnlog.dates.values import Shape
from learnlog.dates.written import AFTER_YEAR, ALONE, END, MONTHS, NTH, TIME, TO, WEEKDAYS, YEAR

_COUNTED_ALONE = ALONE.replace("<>", ">").replace(r"(?<!\d[.:-])", r"(?<!\d[.:])(?<!\d{4}-)")  # 01-2024-03-09

_ISO = re.compile(
    rf"{_COUNTED_ALONE}(?P<y>\d{{4,5}})"
    r"(?P<s>[-/._]|\.\s|\s[-/]\s|\s(?=\d\d\s\d\d(?!\d)))"
    rf"(?P<m>\d{{1,2}})(?P=s)(?P<d>\d{{1,2}})"
    r"(?:(?:\s*~\s*(?=\d)|\s*-\s*(?=\d\d?[./]\d\d?(?!\d))|(?:\s+-|[\s_-]+to)[\s_-]+(?=\d\d\D\d\d))(?P<m3>0?[1-9]|1[0-2])(?P=s)(?P<d3>\d\d?)(?![\d./-]))?"
    rf"(?:[~/](?P<d2>\d{{1,2}})(?=\s*$|\s*[):]))?{TIME}(?!\d)(?![/:]\d)(?!\.\d+(?!\d|-[^\W\d]))"
)
_COMPACT = re.compile(
    rf"{ALONE}(?P<y>{YEAR})(?P<m>0[1-9]|1[0-2])(?P<d>0[1-9]|[12]\d|3[01])"
    rf"(?:[-~](?P<y2>{YEAR})(?P<m2>0[1-9]|1[0-2])(?P<d2>0[1-9]|[12]\d|3[01])"
    rf"|(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?(?!\d)|{TIME})(?!\d|[.,]\d)"
)
_WEEK_DAY = re.compile(  # 2024-W10-2, a Tuesday
    rf"{ALONE}(?P<y>{YEAR})-W(?P<w>\d\d)-(?P<d>[1-7])(?=\s*(?:$|[)\]:,|]))"
)
_NUMERIC = re.compile(
    rf"{ALONE}(?:(?P<a0>\d{{1,2}})(?:\.\s?-\s?|-(?=\d\d?/)|\.?/(?=\d\d?\.\d\d?\.)))??(?P<a>\d{{1,2}})(?P<s>[-/._]|\s/\s|\.\s(?=\d{{1,2}}\.\s\d{{4}}))(?P<b>\d{{1,2}})(?P=s)"
    rf"(?:(?P<c>\d{{4}})(?!\d|[.,:/]\d){AFTER_YEAR}|(?P<c2>\d\d){END}{AFTER_YEAR})"
)
_SHORT_DAY = re.compile(  # 22-3-9
    r"^(?P<y>\d\d)(?P<s>[-_])(?P<m>\d{1,2})(?P=s)(?P<d>[1-9])(?=[\s_-]+[^\W\d_]|$)"
)
_DOTTED_RANGE = re.compile(
    rf"{ALONE}(?P<a0>\d{{1,2}})\.\s?(?P<b0>\d{{1,2}})\.?{TO}(?P<a>\d{{1,2}})\.\s?(?P<b>\d{{1,2}})\.\s?"
    rf"(?:(?P<c>\d{{4}})(?!\d|[.,:/]\d)|(?P<c2>\d\d){END})"
)
_SLASHED_RANGE = re.compile(
    rf"{ALONE}(?P<a0>\d{{1,2}})/(?P<b0>\d{{1,2}}){TO}(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})"
    rf"(?:[/\s](?P<c>{YEAR})|/(?P<c2>\d\d)){END}"
)
_WHOLE = r"\d{1,2}(?P=s)\d{1,2}(?P=s)(?:\d{4}|(?<=/)\d\d)"
_WHOLE_RANGE = re.compile(
    rf"{ALONE}(?P<first>(?=\d{{1,2}}(?P<s>[/.])){_WHOLE})-(?P<last>{_WHOLE}){END}"  # 4/29/2024-5/3/2024
)
_SCANDINAVIAN = re.compile(  # 14/3-2024, 14/3 2024
    rf"{ALONE}(?P<d>\d{{1,2}})/(?P<m>\d{{1,2}})(?:\s?(?P<s>-)\s?(?P<y>{YEAR}){END}|\s(?P<y2>{YEAR})(?!\d|\s+\w|[.,:/-]\d))"
)
_NO_DAY = r"(?!(?:19|20)(?:1[3-9]|[2-9]\d)\d\d)"  # 202403 is a month: the first four are no day in any order
_SIX = re.compile(rf"(?:^|(?<=[\s_([-])){_NO_DAY}(?P<a>\d\d)(?P<b>\d\d)(?P<c>\d\d)(?![^\W_]|[.,:/]\d)")
_EIGHT = re.compile(  # 01152024
    r"(?:^|(?<=[\s_([-]))(?P<a>0[1-9]|[12]\d|3[01])(?P<b>0[1-9]|[12]\d|3[01])(?P<c>20[0-6]\d)(?![^\W_]|[.,:/]\d)"
)
_FOUR = re.compile(r"^(?!19|20)(?P<m>\d\d)(?P<d>\d\d)$")
_NTH_DAY = re.compile(
    rf"^(?:{NAMED_DAY},?\s+(?:the\s+)?)?(?P<d>\d{{1,2}})(?:st|nd|rd|th)(?![^\W_])"
    rf"|^{NAMED_DAY},?\s+(?:den\s+)?(?P<d2>\d{{1,2}})\.?(?=\s*$|\s*[|:—–(]|\s-\s)"  # Montag, 9.
    rf"|^(?P<d3>\d{{1,2}})[.,]?\s?[(\[]?{NAMED_DAY}[)\]]?(?=\s*$|\s*[|:—–(]|\s-\s)"  # 04 (Mon)
)
_NO_YEAR = re.compile(
    rf"{ALONE}(?<![(\s]~)(?<!^~)(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})(?:{TO}(?P<a2>\d{{1,2}})/(?P<b2>\d{{1,2}}))?{END}"
    rf"|{ALONE}(?P<a3>\d{{1,2}})\.(?P<b3>\d{{1,2}})\.?(?=[\s_]?[(\[]?{NAMED_DAY}(?!\w))"  # 5.6(월)
    rf"|{ALONE}(?<!\w\s)(?P<a4>\d{{1,2}})\.\s?(?P<b4>\d{{1,2}})\."
    rf"(?:{TO}(?P<a5>\d{{1,2}})\.\s?(?P<b5>\d{{1,2}})\.)?(?=\W*$)"  # 03.01., 25.03. - 31.03.
)
_DAYS_OF_MONTH = re.compile(  # 8.-14.1., 29. - 31.12.
    rf"{ALONE}(?P<a>\d{{1,2}})\.\s?{DASH}\s?(?P<a2>\d{{1,2}})\.\s?(?P<b>\d{{1,2}})\.(?=\W*$|\)|:)"
)
_HYPHENED_RANGE = re.compile(  # 06-16 to 06-22
    rf"{ALONE}(?P<a>\d\d)-(?P<b>\d\d)[\s_]+(?:{DASH}|{AND})[\s_]+(?P<a2>\d\d)-(?P<b2>\d\d){END}"
)
_BRACKETED_RANGE = re.compile(  # (4.03 - 10.03)
    rf"(?<=\()(?P<a>\d{{1,2}})\.(?P<b>\d\d)\s?{DASH}\s?(?P<a2>\d{{1,2}})\.(?P<b2>\d\d)(?=\))"
)
_BRACKETED = re.compile(r"(?<=\()(?P<a>\d\d)[-.](?P<b>\d\d)(?=\))")  # (03-01)
_DASHED = re.compile(  # 01-05 (목), Mon 03-04
    rf"{ALONE}(?P<a>\d\d)-(?P<b>\d\d)(?=[\s_]?[(\[]?{NAMED_DAY}(?!\w))"
    rf"|{WEEKDAYS}{FILL}*\.?,?\s(?P<a2>\d\d)-(?P<b2>\d\d){END}"
)
_DOTTED = re.compile(  # Mo 3.1., Пн 3.01
    rf"{WEEKDAYS}{FILL}*\.?,?\s(?P<a>\d{{1,2}})\.\s?(?P<b>\d{{1,2}})(?!\d|\.\s?\d)(?P<dot>\.?)"
)
_ISO_MONTH = re.compile(rf"^(?P<y>{YEAR})[-_./:\s]?(?P<m>0[1-9]|1[0-2]|(?<=[-_./:\s])[1-9]$)(?!\d|[-_./]\d)")
_MONTH_ISO = re.compile(rf"^(?P<m>0?[1-9]|1[0-2])[-_.:/](?P<y>{YEAR})$")
_DAYS = re.compile(rf"^(?P<d>\d{{1,2}}){NTH}{TO}(?P<d2>\d{{1,2}}){NTH}$")


def _three(*numbers: str) -> Orders:
    """Three numbers, the last of them the year or, of two digits, perhaps the first."""
    a, b, c = (int(number) for number in numbers)
    year = common_era(c) if c > 99 else 2000 + c
    last: Orders = (("dmy", (year, b, a)), ("mdy", (year, a, b)))
    return last if c > 99 or len(numbers[0]) == 1 else (*last, ("ymd", (2000 + a, b, c)))


def _two(a: int, b: int) -> Orders:
    return (("dmy", (None, b, a)), ("mdy", (None, a, b)))


def _isos(text: str) -> Iterator[Span]:
    for match in _ISO.finditer(text):
        y, m, d = common_era(int(match["y"])), int(match["m"]), int(match["d"])
        last = one(y, m, int(match["d2"])) if match["d2"] else ()
        end = match.end()
        if match["m3"]:
            until = int(match["m3"]), int(match["d3"])
            newer = m == 12 and until[0] == 1  # 2024-12-30 ~ 01-02
            last, end = (one(y + newer, *until), end) if newer or until > (m, d) else ((), match.end("d"))
        yield Span(match.start(), end, "iso", (("ymd", (y, m, d)), ("ydm", (y, d, m))), last)
    for match in _COMPACT.finditer(text):
        last = one(int(match["y2"]), int(match["m2"]), int(match["d2"])) if match["y2"] else ()
        yield Span(*match.span(), "iso", one(int(match["y"]), int(match["m"]), int(match["d"])), last)
    for match in _WEEK_DAY.finditer(text):
        if monday := iso_monday(int(match["y"]), int(match["w"])):
            day = monday + timedelta(days=int(match["d"]) - 1)
            yield Span(*match.span(), "iso", one(day.year, day.month, day.day))


def _before(last: Orders, month: int, day: int) -> Orders:
    """The day that a range begins with, of the last time before it ends: `30.12. - 03.01.2025`."""
    order, (year, *ending) = last[0]
    later = (month, day) > tuple(part or 0 for part in ending)
    return ((order, ((year or 0) - later, month, day)),)


def _numerics(text: str) -> Iterator[Span]:
    for match in _DOTTED_RANGE.finditer(text):
        last = _three(match["a"], match["b"], match["c"] or match["c2"])[:1]
        yield Span(*match.span(), "year-last", _before(last, int(match["b0"]), int(match["a0"])), last)
    for match in _SLASHED_RANGE.finditer(text):  # 6/3-6/9/2024
        last = _three(match["a"], match["b"], match["c"] or match["c2"])[:2]
        one_part, other = int(match["a0"]), int(match["b0"])
        first = _before(last[:1], other, one_part) + _before(last[1:], one_part, other)
        yield Span(*match.span(), "year-last" if match["c"] else "two-digit", first, last)
    for match in _WHOLE_RANGE.finditer(text):
        for part in ("first", "last"):
            a, b, c = match[part].split(match["s"])
            yield Span(*match.span(part), "two-digit" if len(c) == 2 else "year-last", _three(a, b, c))
    for match in _SCANDINAVIAN.finditer(text):
        orders = _three(match["d"], match["m"], match["y"] or match["y2"])
        yield Span(*match.span(), "year-last", orders[:1] if match["s"] else orders)
    for match in _NUMERIC.finditer(text):
        a, b, c = match["a"], match["b"], match["c"] or match["c2"]
        shape: Shape = "two-digit" if len(c) == 2 else "year-last"
        if match["a0"]:  # 01.-07.03.2024, 4-6/6/25
            first = _three(match["a0"], b, c)[:1]
            yield Span(*match.span(), shape, first, _three(a, b, c)[:1])
        else:
            section = len(c) == 2 and match["s"] != "/" and len(a + b) < 4  # 8.2.10
            yield Span(*match.span(), shape, _three(a, b, c), weak=section)
    for match in _SHORT_DAY.finditer(text):
        year_first = _three(match["y"], match["m"], match["d"])[2:]
        yield Span(match.start(), match.end("d"), "two-digit", year_first, weak=True)


def _glued(text: str) -> Iterator[Span]:
    """`240521`, `21052024`, `0502`, `2024-03`: digits that must lead or be all there is."""
    for match in _EIGHT.finditer(text):
        yield Span(*match.span(), "year-last", _three(match["a"], match["b"], match["c"]), weak=True)
    for match in _SIX.finditer(text):
        yield Span(*match.span(), "two-digit", _three(match["a"], match["b"], match["c"]), weak=True)
    for match in _FOUR.finditer(text):
        yield Span(*match.span(), "mmdd", one(None, int(match["m"]), int(match["d"])), weak=True)
    for pattern in (_ISO_MONTH, _MONTH_ISO):
        for match in pattern.finditer(text):
            yield Span(*match.span(), "month", one(int(match["y"]), int(match["m"]), None))
    for match in _DAYS.finditer(text):
        last = one(None, None, int(match["d2"]))
        yield Span(*match.span(), "day", one(None, None, int(match["d"])), last, weak=True)
    for match in _NTH_DAY.finditer(text):
        which = next(name for name in ("d", "d2", "d3") if match[name])
        end = match.end() if which == "d" else match.end(which)
        yield Span(match.start(which), end, "day", one(None, None, int(match[which])), weak=True)


def _short(text: str) -> Iterator[Span]:
    for match in _DAYS_OF_MONTH.finditer(text):
        first, last = (_two(int(match[day]), int(match["b"]))[:1] for day in ("a", "a2"))
        yield Span(*match.span(), "no-year", first, last)
    for match in _NO_YEAR.finditer(text):
        if match["a4"]:  # dots after both numbers: the day is first
            first = _two(int(match["a4"]), int(match["b4"]))[:1]
            last = _two(int(match["a5"]), int(match["b5"]))[:1] if match["a5"] else ()
        else:
            first = _two(int(match["a"] or match["a3"]), int(match["b"] or match["b3"]))
            last = _two(int(match["a2"]), int(match["b2"])) if match["a2"] else ()
        joint = text[match.start() : match.end()] if last else ""
        yield Span(*match.span(), "no-year", first, last, weak=not re.search(r"[-–—~→]|[^\W\d_]", joint))


def _beside(text: str) -> Iterator[Span]:
    """Two numbers that a weekday, brackets or two more numbers stand beside."""
    for match in (*_HYPHENED_RANGE.finditer(text), *_BRACKETED_RANGE.finditer(text)):
        first, last = _two(int(match["a"]), int(match["b"])), _two(int(match["a2"]), int(match["b2"]))
        yield Span(*match.span(), "no-year", first, last, weak=True)
    for match in _DASHED.finditer(text):
        start = match.start("a" if match["a"] else "a2")
        both = _two(int(match["a"] or match["a2"]), int(match["b"] or match["b2"]))
        yield Span(start, match.end(), "no-year", both, weak=True)
    for pattern in (_DOTTED, _BRACKETED):
        for match in pattern.finditer(text):
            both = _two(int(match["a"]), int(match["b"]))
            first = both[:1] if match.groupdict().get("dot") else both
            yield Span(match.start("a"), match.end(), "no-year", first, weak=True)


_DIGIT = re.compile(r"\d")
_GRAMMARS = (
    (re.compile(r"\d{4}[-/._\s]|\d{8}"), _isos),
    (re.compile(r"\d\s?[-/._]\s?\d{1,2}(?:\s?[-/._]\s?\d|\s\d{4})"), _numerics),
    (re.compile(rf"[{KANJI}十元\d]\s*[年月]"), eastern.kanji),
    (re.compile(r"[年년月월日일号號]"), eastern.cjk),
    (re.compile("tháng"), eastern.vietnamese),
    (re.compile(r"[\u0600-\u06ff]\W*1[34]\d\d"), eastern.solar),
    (re.compile(MONTHS), named),
    (re.compile(rf"^\d|^{NAMED_DAY}|\d{{6}}"), _glued),
    (re.compile(r"\d(?:[/.]|\.\s)\d"), _short),
    (re.compile(rf"{WEEKDAYS}{FILL}*\.?,?\s\d{{1,2}}\.|\(\d\d?[.]\d\d|\d\d-\d\d"), _beside),
)


def spans(text: str) -> list[Span]:
    """Dates in a masked string that do not overlap, in text order; ranges are one span."""
    found: list[Span] = []
    for needs, grammar in _GRAMMARS:
        if needs.search(text):
            for span in grammar(text):
                if all(span.end <= other.start or span.start >= other.end for other in found):
                    found.append(span)
            if len(found) == 1 and not _DIGIT.search(text[: found[0].start] + text[found[0].end :]):
                return found
    found.sort(key=lambda s: s.start)
    return list(joined(text, found)) if len(found) > 1 else found
