"""Text -> the same text with month and weekday names replaced by one-character marks, lengths kept.

So one grammar reads every language: `9 März` and `9 marzo` look alike to it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from learnlog.dates import cldr

MONTH = "\ue000"  # + 1..12: whole names of the languages of many, and English short ones
SHORT_MONTH = "\ue020"  # short names in other languages: `set`, `out` and `api` are months somewhere
RARE_MONTH = "\ue040"  # all names of other languages
WEEKDAY, SHORT_WEEKDAY = "\ue060", "\ue068"  # + 0..6
DAY, WEEK, FILL = "\ue080", "\ue081", "\ue0ff"

EITHER = {"\ue090": (11, 10), "\ue091": (7, 6)}  # `3 listopada` is Polish, `3. listopada` Croatian
SHARED = {"listopada": "\ue090", "lip": "\ue091"}
EXTRA = {  # as people write beside CLDR's
    "sept": "m9",
    "mrz": "m3",
    "feber": "m2",
    "מרס": "m3",
    "يونيه": "m6",
    "يوليه": "m7",
    "दिसम्बर": "m12",
    "берез": "m3",
    "верес": "m9",
    "листоп": "m11",
    "siječ": "m1",
    "ziua": "d",
    "săptămâna": "k",
    "اليوم": "d",
    "الأسبوع": "k",
    "الاسبوع": "k",
    "วันที่": "d",
    "wk": "k",
    "vko": "k",
    "kw": "k",
    "tues": "w1",
    "weds": "w2",
    "thur": "w3",
    "thurs": "w3",
    "jum'at": "w4",
    "sonnabend": "w5",
    "गुरूवार": "w3",
    "janurary": "m1",  # slips in the headings of many a log
    "januray": "m1",
    "febuary": "m2",
    "feburary": "m2",
    "febrary": "m2",
    "augest": "m8",
    "septmber": "m9",
    "ocotber": "m10",
    "novemeber": "m11",
    "decemeber": "m12",
} | {name: f"w{day}" for day, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))}
EXTRA |= {
    f"{day}dagen": f"w{at}" for at, day in enumerate(["mån", "tis", "ons", "tors", "fre", "lör", "sön"])
}
EXTRA |= {week + day: f"w{at}" for week in "周週" for at, day in enumerate("一二三四五六日")}  # no word
EXTRA |= {  # วันเสาร์ที่ 9
    f"{day}{name}ที่": f"w{at}"
    for day in ("วัน", "")
    for at, name in enumerate(("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์"))
}
SMALL = """
    a al am au bis da de del den di do du e el en et in la le of on op the til to und van y
"""
EVERYDAY = """
    ace ait ale alt ama ana ani ann anna any aos are arm art asi ass aus bar bear bed bel ben bin bow
    can che chi china col cul cut czy dad dal dam dar das dat del did dit diz doc don dus ela esa est
    eye fan fee fer few fondo fora fra gas gli ham han her hire hit hiv ile jim job jon kan ken kom lab
    lap lay leo let ley lhe lit lub luna lá mad mal mam met meu mit mme monde mot mps mud nah nas now
    num nun oto pan par pas pen pin rat rob rok row san say see semi ser ses sia sim sin sit sol sta
    suoi tal tan tat ted ten tom ton too tun tuo tus tür una van vol wam was way wer wet win wir zal zug
"""
"""Everyday words of eight languages, short for a month or a weekday in one of few: `lab 3` is no day."""

_WORD = re.compile(
    r"[^\s\d\x00-\x26\x28-\x40\x5b-\x60\x7b-\xbf\u2000-\u2018\u201a-\u206f\u3000-\u303f\ue000-\uf8ff\uff00-\uff20]+"
)
_PRIVATE = re.compile("[\ue000-\ue0ff]")  # an icon font's signs in a note are no marks of ours
_ARTICLES = ("d'", "ב")  # d'abril, במרץ
ZONES = (
    r"(?:UTC|GMT)(?:[+-]\d{1,2}(?::?\d\d)?)?|[ACEHIJKMP]ST|[ACEMP]DT|BST|[CEW]ES?T|A[CEW][SD]T|NZ[SD]T|SAST"
    r"|SGT|HKT|PKT|BRT|WIB|MSK"
)
"""Time zones that a clock's time has behind it."""
_CLOCK_AND_ZONE = re.compile(rf"\d:[0-5]\d(?:\s?(?i:[ap]m))?\s(?:{ZONES})\b")
_MINUTES = re.compile(r"(?:\A|[^\d/.-])\d{1,3}\s?min\Z", re.IGNORECASE)
"""`30 min`, which is no Sunday (Minggu); `2024-03-10 Min` is."""
_NUMBER_BEFORE, _NUMBER_AFTER = re.compile(r"\d(?:-[йя])?\W{0,3}$"), re.compile(r"\W{0,3}(?:ke-?\s?)?\d")
_DAY_AND_MONTH = re.compile(r"[.,]?\s\d{1,2}[/.](?:0?[1-9]|1[0-2])(?!\d)")
_DAY_AND_WORD = re.compile(r"\W{1,3}\d{1,2}[\s.,]{1,3}(?:de\s|di\s)?([^\W\d_]+)")
_TWO_LETTERS = (  # of German, Dutch, Czech, Slovak, Polish, Finnish; what is another day in another is German
    ("mo", "ma", "po", "pn"),
    ("di", "út", "ut", "wt", "ti"),
    ("mi", "wo", "st", "śr", "ke"),
    ("do", "čt", "št", "cz"),
    ("fr", "vr", "pá", "pi", "pt", "pe"),
    ("sa", "za", "la"),
    ("so", "zo", "ne", "nd", "su"),
)
_DAYS_OF_TWO = {word: at for at, words in enumerate(_TWO_LETTERS) for word in words}
_TWO_BEFORE = re.compile(  # Mi 22.3., wo 6 mrt, vr 8-3-2024
    rf"\W*(?P<w>{'|'.join(_DAYS_OF_TWO)})[.,]{{0,2}}\s(?=\d{{1,2}}"
    r"(?:\.\s?\d{1,2}(?:\.|\s*(?:$|[:)-]))|-\d{1,2}-\d{2,4}(?!\d)"
    r"|\.?\s(?:jan|feb|maart|mrt|märz|apr|mai|mei|jun|jul|aug|sep|okt|nov|de[cz])))",
    re.I,
)
_TWO_AFTER = re.compile(  # 28.03.2024 (Do), 28.3., Do
    rf"\W*\d{{1,2}}\.\s?\d{{1,2}}\.(?:\s?(?:20)?\d\d)?(?:\s?\(|,\s)(?P<w>{'|'.join(_DAYS_OF_TWO)})\.?(?=\)|:|\s[-—|]|\s*$)",
    re.I,
)
_VIETNAMESE_WEEKDAY = re.compile(r"\bthứ\s[2-7](?!\d)", re.IGNORECASE)
_DAY_OF_DATE = re.compile(  # ngày 9/3, วันที่ 9 มีนาคม: words for a day, and for the date that it has
    r"ngày\s+\d{1,2}[/.-](?:0?[1-9]|1[0-2])(?!\d)|วันที่[\s:*]*\d{1,2}(?:[/.]\d|-\d{1,2}-|\s*[\u0e00-\u0e7f])",
    re.IGNORECASE,
)
_ONE_FORM = str.maketrans(
    dict.fromkeys("\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d", "-")
    | {
        "\u00a0": " ",
        "\u3000": " ",
        "\uff0f": "/",
        "\uff0e": ".",
        "\uff08": "(",
        "\uff09": ")",
        "\uff1a": ":",
    }
    | {"\u2019": "'", "\u02bc": "'", "\u05f3": "'", "\uff0c": ",", "\u060c": ","}
    | {"\u301c": "~", "\uff5e": "~", "\u2044": "/"}
    | dict(zip("آأإةىیکıłάέήίΐόύώ", "اااهييكilαεηιιουω", strict=True))
)
"""Signs, and letters that people leave the marks out of: `أكتوبر` is `اكتوبر`, `kasım` is `kasim`."""


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, str], dict[str, list[tuple[str, str]]]]:
    """name -> its marks, likeliest first; first word -> names of several words."""
    single: dict[str, str] = {}
    several: dict[str, list[tuple[str, str]]] = {}
    everyday = frozenset(EVERYDAY.split())
    tiers = (
        (cldr.RARE, RARE_MONTH, SHORT_WEEKDAY),
        (cldr.SHORT, SHORT_MONTH, SHORT_WEEKDAY),
        (cldr.WIDE, MONTH, WEEKDAY),
    )
    for groups, month, weekday in tiers:
        for meanings, names in groups.items():
            marks = "".join(_mark(m, month, weekday) for m in meanings.split())
            if groups is cldr.RARE and meanings.count("m") > 1:
                continue
            for name in names.split():
                if groups is cldr.RARE and name in everyday:
                    continue
                words = name.replace("_", " ").translate(_ONE_FORM)  # יום ב׳
                first = _WORD.match(words)
                if first is None or first.end() == len(words):
                    single[words] = marks
                else:
                    several.setdefault(first.group(), []).append((words, marks))
    for word in SMALL.split():  # a weekday in some language, but between a day and its year a preposition
        single.pop(word, None)
    extra = {word.translate(_ONE_FORM): _mark(meaning, MONTH, WEEKDAY) for word, meaning in EXTRA.items()}
    single |= extra | SHARED
    return single, several


def _mark(meaning: str, month: str, weekday: str) -> str:
    if meaning in "dk":
        return DAY if meaning == "d" else WEEK
    return chr(ord(month if meaning[0] == "m" else weekday) + int(meaning[1:]))


def _choose(marks: str, text: str, start: int, end: int) -> str:
    """A word that is a month and a weekday (`mar`) is a month beside a number."""
    if len(marks) > 1:
        later = _DAY_AND_WORD.match(text, end)
        listed = bool(later and "," in later[0] and later[1] == text[start:end])  # Mar 4, Mar 15
        named = later is not None and later[1].lower() in _table()[0] and not _is_amount(text, later.end())
        if named and not listed:
            return min(marks, key=lambda mark: not WEEKDAY <= mark < DAY)  # mar 5 marzo
        if _DAY_AND_MONTH.match(text, end):
            return min(marks, key=lambda mark: not WEEKDAY <= mark < DAY)  # mar 5/3
        number = _NUMBER_BEFORE.search(text, max(0, start - 6), start) or _NUMBER_AFTER.match(text, end)
        marks = "".join(sorted(marks, key=lambda mark: (WEEKDAY <= mark < DAY) == bool(number)))
    return marks[0]


def _is_amount(text: str, end: int) -> bool:
    """Whether the word that ends there says what a number counts."""
    return _MINUTES.search(text, max(0, end - 9), end) is not None


def _second_is_monday(match: re.Match[str]) -> str:
    return chr(ord(WEEKDAY) + int(match.group()[-1]) - 2) + FILL * 4


def _is_zone(text: str, start: int, end: int) -> bool:
    """`20:15 CET` and `20:15 MST`, which are a Thursday and a Wednesday elsewhere."""
    clock = _CLOCK_AND_ZONE.search(text, max(0, start - 8), end)
    return clock is not None and clock.end() == end


def leads_with_name(text: str) -> bool:
    """Whether the first word is a month or a weekday, or begins one of several words."""
    single, several = _table()
    words = (match.group() for match in _WORD.finditer(text))
    word = next((word for word in words if word[0].isalpha()), "").lower().translate(_ONE_FORM)
    return word in single or word in several


def _plain(text: str) -> str:
    """`text` with digits, dashes and signs as ASCII has them, and weekdays of two letters masked."""
    if not text.isascii():
        text = _PRIVATE.sub("\ufffd", text.translate(_ONE_FORM))
        text = "".join(str(int(c)) if c.isdecimal() and c > "\x7f" else c for c in text)
        text = _VIETNAMESE_WEEKDAY.sub(_second_is_monday, text) if "ứ" in text else text
    if short := _TWO_BEFORE.match(text) or ("." in text and _TWO_AFTER.match(text)):
        weekday = chr(ord(SHORT_WEEKDAY) + _DAYS_OF_TWO[short["w"].lower()])
        text = text[: short.start("w")] + weekday + FILL + text[short.end("w") :]
    return text


def mask(text: str) -> str:
    """`Tue, 9 März` -> marks for Tuesday and March in place of the words; digits and dashes made ASCII."""
    single, several = _table()
    plain = _plain(text)
    pieces: list[str] = []
    at = 0
    for match in _WORD.finditer(plain):
        word = match.group().lower()
        marks = single.get(word)
        if marks is None and word.startswith(_ARTICLES):
            marks = single.get(word[2 if word[0] == "d" else 1 :])
        quoted = marks is None and word[-1] == "'"  # Mar'25
        if quoted:
            marks = single.get(word[:-1])
        dated = marks == DAY and _DAY_OF_DATE.match(plain, match.start())
        if dated or (marks is None and word not in several):
            continue
        start, end = match.start(), match.end() - quoted
        if start < at or (word == "min" and _is_amount(plain, end)) or _is_zone(plain, start, end):
            continue
        for words, longer in several.get(word, ()):
            if plain[start : start + len(words)].lower() == words and start + len(words) > end:
                marks, end = longer, start + len(words)
        if marks:
            mark = _choose(marks, plain, start, end)
            pieces += plain[at:start], mark, FILL * (end - start - 1)
            at = end
    return "".join(pieces) + plain[at:] if pieces else plain
