"""A masked string -> its day and week numbers: `Day 12`, `R2D14`, `第5天`, `2024-W10`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from learnlog.dates.names import DAY, FILL, WEEK


@dataclass(frozen=True, slots=True)
class Count:
    """A day number or (`week`) a week number; `year` when it is an ISO week."""

    start: int
    end: int
    number: int
    last: int | None = None
    round: int | None = None
    year: int | None = None
    week: bool = False


KANJI = "〇零○一二三四五六七八九"
_DIGITS = dict.fromkeys("〇零○", 0) | {c: i for i, c in enumerate("一二三四五六七八九", 1)}
_TITLED = r"(?!\d+\s+[\w\ue001-\ue0fe])"  # `Day 1 - 100 days of code` is one day
_MANY = (
    rf"(?:(?:\s*,\s*\d{{1,3}})*(?:-|\s*(?:-|~|—|to|bis|до|do|a|à|&|\+|and|und|y|e|et|i|и|og|och|en|ja|ve|dan|và)\s*{_TITLED})"
    r"0*(?P<n2>\d{1,4})(?!\s*[-/.]?\d)(?!-?[\ue001-\ue05f]|[A-Za-zªº]))?"  # Day 1 - 15-May-20
)
_DATE_NEXT = r"(?<=\s)\d\d?\s[\ue001-\ue05f]\ue0ff*+(?!,?\s\d\d?(?!\d))"  # Day 12 / 23 Jan
_TO_DATE = r"\s*[-—~]\s*\d\d?/\d"  # Week 02/06 - 08/06
_OF_ALL = rf"(?:\s*/\s*(?!{_DATE_NEXT})\d{{2,4}}(?![\d/A-Za-z]|-\d|{_TO_DATE})|\s+of\s+\d{{2,4}}\b)?"
_TO_TWENTY = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen twenty
"""
_WORDS = _TO_TWENTY.split()
_WORDED = "|".join(sorted(_WORDS, key=len, reverse=True))
_COUNTED = rf"\d{{1,4}}|(?<=[\s-])(?:{_WORDED})(?=\s*$|\s*[:)(|,—-])"  # Day One, but no option `day_one`
_NTH = r"(?:st|nd|rd|th|er|ère|ere|ème|eme|[ªº°η]|ος|-?[йяа])"
_NUMBER = rf"0*(?P<n>{_COUNTED})(?:{_NTH}(?![^\W_]))?{_OF_ALL}{_MANY}(?!\d)(?![.:/]\d)"
_GAP = r"[\s_#:.№-]{0,3}(?:ke-?)?"
_DAYS = re.compile(
    rf"(?<![^\W_])(?:R(?:ound)?\s?(?P<r>\d{{1,2}})[\s_.,:-]*(?:{DAY}{FILL}*|D(?=\s?\d))|{DAY}{FILL}*|D(?=\d))"
    rf"{_GAP}{_NUMBER}(?!\s+(?:of|tháng)\b)"
    r"|(?<![\d.])(?P<n3>\d{1,4})\s*(?:일\s?차|日目)|第\s*(?P<n4>\d{1,4}|[一二三四五六七八九十]{1,3})\s*[天日]"
    rf"|(?<![\d.])(?P<n5>\d{{1,3}})(?:\.|{_NTH}\s)\s?{DAY}{FILL}*(?=\s*(?:$|[-:(—,|]))",  # 3. Gün
    re.IGNORECASE,
)
_ISO_WEEK = rf"(?:W(?=\d\d)|C(?:alendar)?\s?W(?:eek)?|{WEEK}(?:{FILL}(?!{FILL})))"  # KW is two letters
_WEEKS = re.compile(
    rf"(?<!\d)(?P<y>(?:19|20)\d\d)[-_\s]?{_ISO_WEEK}-?(?P<w>\d\d)(?!\d|-[1-7]\s*(?:$|[)\]:,|]))"
    rf"|(?<![^\W_]){_ISO_WEEK}\s?(?P<w2>\d\d?)\s?[-/,_\s]\s?(?P<y2>(?:19|20)\d\d)(?!\d|[-./]\d)"
    rf"|(?<![^\W_])(?:{WEEK}{FILL}*(?:\s?notes?)?|weeknotes?)[\s_-]+(?P<y3>(?:19|20)\d\d)-(?P<w3>\d\d)(?![\d-])|(?<![^\W_]){WEEK}{FILL}*{_GAP}{_NUMBER}"
    r"|(?<![^\W_])W(?P<n5>\d{1,2})(?=[\s_.-]?D\d)"  # W3D2
    rf"|(?<![\d.])(?P<n6>\d{{1,2}})(?:\.|{_NTH}\s)\s?{WEEK}{FILL}*(?=\s*(?:$|[-:(—,|]))"  # 3. Hafta
    r"|(?<!\d)(?P<n3>\d{1,2})\s*(?:주\s?차|[週周]目)|(?:(?:19|20)\d\d年\s?)?第\s*(?P<n4>\d{1,3}|[一二三四五六七八九十]{1,3})\s*[周週]",
    re.IGNORECASE,
)
_DAY_SIGN = re.compile(rf"{DAY}|[dD]\d|차|日目|第")
_WEEK_SIGN = re.compile(rf"{WEEK}|[wW]-?\d|차|目|第|[wW]eek")


def counts(text: str) -> Iterator[Count]:
    """Day and week numbers of a masked string, days first."""
    if _DAY_SIGN.search(text):
        for match in _DAYS.finditer(text):
            number = written(match["n"] or match["n3"] or match["n4"] or match["n5"])
            last, rounds = match["n2"], match["r"]
            later = int(last) if last and int(last) > number else None
            if not _is_year(number):
                yield Count(*match.span(), number, later, int(rounds) if rounds else None)
    if _WEEK_SIGN.search(text):
        for match in _WEEKS.finditer(text):
            iso = match["w"] or match["w2"] or match["w3"]
            number = written(iso or next(match[n] for n in ("n", "n3", "n4", "n5", "n6") if match[n]))
            last = match["n2"]
            said = match["y"] or match["y2"] or match["y3"]
            year = int(said) if said else None
            if not _is_year(number):
                yield Count(*match.span(), number, int(last) if last else None, None, year, week=True)


def _is_year(number: int) -> bool:
    return 1980 <= number <= 2099  # `Tesla AI Day 2021`


def written(text: str) -> int:
    """`12`, `twelve`, `十二`, `二十三`, `二〇二四`."""
    if text.isdecimal():
        return int(text)
    if text.lower() in _WORDS:
        return _WORDS.index(text.lower()) + 1
    text = text.replace("廿", "二十")
    if "十" not in text:
        return int("".join(str(_DIGITS[c]) for c in text))
    tens, _, ones = text.rpartition("十")
    return _DIGITS.get(tens, 1) * 10 + _DIGITS.get(ones, 0)
