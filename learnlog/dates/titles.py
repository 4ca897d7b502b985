"""A date in its string -> whether the string is about it, and the title without it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from learnlog.dates.counts import Count
from learnlog.dates.names import FILL, SHORT_WEEKDAY, WEEK, WEEKDAY
from learnlog.dates.spans import Span
from learnlog.dates.values import Place
from learnlog.dates.written import ZONE


@dataclass(frozen=True, slots=True)
class Frame:
    """A date with the weekday, the time and the brackets around it."""

    start: int
    end: int
    weekday: int | None
    bracketed: bool


_FULL = f"[{WEEKDAY}-{chr(ord(WEEKDAY) + 6)}]{FILL}*\\.?"
_SHORT = f"[{SHORT_WEEKDAY}-{chr(ord(SHORT_WEEKDAY) + 6)}]{FILL}*+"
# `job`, `did` and `too` are weekdays somewhere: one that a title goes on from is a word of it.
_W_BEFORE = rf"(?:{_FULL}|(?<![^\W\d_])(?<![^\W\d_][\s-]){_SHORT}\.?)"
_LETTER = r"(?:[^\W\d_]|[\ue001-\ue05f\ue080-\ue0fe])"
_W_AFTER = rf"(?:{_FULL}|{_SHORT}(?:\.(?!\w)|(?!-?\s*(?!(?:y|and|e|et|und)\s){_LETTER})))"
_CJK_LONG = "[月火水木金土日]曜日?|[월화수목금토일]요일|(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]"
_CJK_SHORT = f"(?:{_CJK_LONG}|[月火水木金土日월화수목금토일一二三四五六])"
_CJK_DAYS = {
    c: i
    for i, group in enumerate(("月월一", "火화二", "水수三", "木목四", "金금五", "土토六", "日일天"))
    for c in group
}
_WEEKDAY_BEFORE = re.compile(
    rf"(?:(?:{_W_BEFORE}|{_CJK_LONG})[\s,.:()—_/&-]*(?:(?:y|and|e|et|und|the|le|el|il|den|d\.|ngày)\s+)?)+$"
)
_WEEKDAY_AFTER = re.compile(
    rf"[\s,.—_-]*[(\[]?\s*(?:{_W_AFTER}(?:\s*(?:,|-|—|y|&|and|et|und)?\s*{_W_AFTER})*|(?<=[\s(_,\[]){_CJK_SHORT}(?:・祝)?(?=[\s)\]:,|｜]|$)"
    rf"|(?<=[日号號]){_CJK_LONG}(?=[\s:,|｜]|$))\s*[)\]]?"
)
_AT = r"(?:at|um|kl\.?|klo|à|às|a\s+las|alle|ore|ob|saat|pukul|lúc|в|о)"
_HOUR = r"(?:[01]?\d|2[0-3])"
_CLOCK_AFTER = re.compile(
    rf"(?:{ZONE}(?=\s\d))?(?:[\s,@|~-]{{1,3}}|(?<=[\s)]))(?:(?:{_AT}\s)?(?:{_HOUR}:[0-5]\d(?::[0-5]\d)?(?:\s?[ap]\.?m\b\.?)?|1?\d\s?[ap]m\b)"
    rf"(?:\s?Uhr\b)?(?:\s[+-]\d\d:?\d\d)?{ZONE}?"
    rf"|(?:kl\.?|klo)\s{_HOUR}(?:\.[0-5]\d)?(?![.:]?\w)|(?:um\s)?{_HOUR}\s?Uhr\b|(?-i:[AP]M)\b)",
    re.IGNORECASE,
)
_FROM = re.compile(r"(?<=[(\[])(?:from|du|vom|von|del|dal|de|od|с)\s+$", re.IGNORECASE)
_PARTICLE = re.compile(r"(?:[の的]|[의에]\s)(?=\s*\w)")  # 3月9日の記録: joins a date to what is of it
_EASTERN_BRACKETS = dict(zip("【［〔「『〈《", "】］〕」』〉》", strict=True))
_BRACKETS = {"(": ")", "[": "]", "{": "}", "<": ">", "*": "*", "_": "_", "`": "`"} | _EASTERN_BRACKETS
_WORD = re.compile("[\\w\ue001-\ue0fe]")  # marks are words; what has been read already is filled
_BEFORE_TITLE = re.compile(
    rf"^(?:[\s:;–—−|｜,،·•・→~〜～>/*_=。、：，)\]）{''.join(_EASTERN_BRACKETS.values())}-]|\.(?=\s|$))+"
)
_AFTER_TITLE = re.compile(rf"[\s:–—−|｜,،·•・~〜～/*_=.。、：，(\[（{''.join(_EASTERN_BRACKETS)}-]+$")
_LEADS_TO_DATE = re.compile(r"\s(?:dated|de|del|di|du|for|from|für|of|on|vom)$", re.IGNORECASE)
_EASTERN_DATE = (
    r"(?:学[習习]|打卡|记录|記[録錄]|학습\s?|작성\s?)?(?:日付|日期|日時|时间|時間|날짜|일자|일시)"
    r"|(?:学習|実施|記入)日|(?:학습|작성)일"
)
_DATE_WORD = re.compile(
    r"^\W*(?:w/c|on|of|dated|de|le|am|el|il|em|op|på|den|from|desde|von|dal|del|do|du|od|van|с|з|"
    r"week (?:of|starting|beginning)|weekend(?: of)?|"
    r"date|fecha|data|datum|dato|дата|"
    rf"päivämäärä|tarih|tanggal|ngày|dátum|ημερομηνι[αά]|วันที่|{_EASTERN_DATE}|day|día|dia|tag|jour|giorno|dag|день|gün|hari|"
    r"week|semana|semaine|woche|settimana|hafta|minggu|неделя|vecka|uge|tydzień|"
    r"month(?: of)?|(?:mes|mês|mois)(?: de)?|monat|mese(?: di)?|maand|месяц)\W*$",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(
    r"\W*(?:posted|uploaded|written|recorded|publicado|publié|geschrieben)(?:\s+(?:am|el|le|on))?\W*",
    re.IGNORECASE,
)
_DATE_HEAD = re.compile(
    r"\W*(?:dates?(?:\s+range)?|fechas?|datas?|datum|dato|дата|päivä(?:määrä)?|pvm|tarih|tanggal|ngày|dátum|ημερομηνι[αά]|"
    rf"{_EASTERN_DATE}|"
    r"(?:entry|session|study|journal|log|lab|lesson|class|lecture|meeting|report|learning|experiment)\s+date|"
    r"date\s+(?:started|completed|finished|learned|studied|solved|read|written|performed|of\s+entry)|"
    r"data i godzina|date\s*/?\s*time|timestamp|when|when\?)\W*",
    re.IGNORECASE,
)
_WEEK_OF = re.compile(
    rf"(?:{WEEK}{FILL}*\s+(?:of|from|starting|beginning|commencing|vom|ab|del|de|du|da|do|dal|van|från|fra)|w/c):?\s+(?:the\s+)?$"
    rf"|{WEEK}{FILL}*\s+dall'$",
    re.IGNORECASE,
)
_MENTIONED = re.compile(
    r"(?:\b(?:since|until|till|by|before|due|deadline|updated?|created|modified|added|started|starts?|starting|"
    r"published|released?|expires?|expected|version|through|as of|edited|revised|born|last|next)\b"
    r"(?:\s+(?:on|at|the|in|date|update))*[\s:]*|~\s*|\w\W*@\s*)$",
    re.IGNORECASE,
)
_VERSION = re.compile(r"^\W*(?:v|version\s*|release\s*)?\d+\.\d+(?:\.[\w-]+)*\W*$", re.IGNORECASE)
_PICTURE = re.compile(
    r"(?:^|[\W_])(?:img|image|photo|vid|pxl|dsc|mvimg|screenshot|screen.?shot|signal|whatsapp)[\W_]*$",
    re.IGNORECASE,
)
_DELIMITED = re.compile(r"[:|–—/·•>-]\s*$")
_CLOSED = re.compile(r"^[\s)\]*_.。~>]*(?:[(\[][^)\]]*[)\]][\s*_]*)?(?:$|[:：|—…·•]|-+(?=\s|$))")
_LOOSE = re.compile(rf"^[\s)(\]\[*_,;→=>]+[\w\ue001-\ue0fe{FILL}]")


def weekday_of(text: str) -> int | None:
    """The one weekday (Monday is 0) a masked string names; None for none or several."""
    found = {(ord(c) - ord(WEEKDAY)) % 8 for c in text if WEEKDAY <= c <= chr(ord(SHORT_WEEKDAY) + 6)}
    found |= {
        _CJK_DAYS[m.group().removesuffix("曜日").removesuffix("曜").removesuffix("요일")[-1]]
        for m in re.finditer(_CJK_SHORT, text)
    }
    return found.pop() if len(found) == 1 else None


def weekday_alone(masked: str) -> int | None:
    """The weekday that is all there is of a masked string, by its whole name or a short English one."""
    return weekday_of(masked) if re.fullmatch(f"[{WEEKDAY}-{chr(ord(WEEKDAY) + 6)}]{FILL}*", masked) else None


def widen(masked: str, start: int, end: int) -> Frame:
    """The weekday, the brackets and the particle around a date belong to it."""
    weekday, bracketed = None, False
    if before := _WEEKDAY_BEFORE.search(masked, 0, start):
        weekday, start = weekday_of(before.group()), before.start()
    if after := _WEEKDAY_AFTER.match(masked, end):
        named = weekday_of(
            after.group().translate({ord(c): None for c in "年月日"} if weekday is not None else {})
        )
        weekday, end = (weekday if weekday is not None else named), after.end()
    for _ in range(2):  # 10:00 - 11:30
        if clock := _CLOCK_AFTER.match(masked, end):
            end = clock.end()
    if start > 1 and (leading := _FROM.search(masked, 0, start)):
        start = leading.start()
    while start > 0 and end < len(masked) and _BRACKETS.get(masked[start - 1]) == masked[end]:
        bracketed = bracketed or masked[end] in ")]】］〕"
        start, end = start - 1, end + 1
    if particle := _PARTICLE.match(masked, end):
        end = particle.end()
    return Frame(start, end, weekday, bracketed)


def stands(masked: str, span: Span, frame: Frame, place: Place) -> bool:
    """Whether a date is what the string is about, and not one that its words mention."""
    before, after = masked[: frame.start], masked[frame.end :]
    opens, closes = not _WORD.search(before), not _WORD.search(after)
    opens = opens or bool(_DATE_WORD.match(before)) or is_date_word(before)
    if place == "cell":
        return opens and closes
    closed = bool(_CLOSED.match(after))
    told = FILL in before or not frame.bracketed  # Day 3 (3/9) trees
    short = place == "heading" and span.shape == "no-year" and told
    shaped = span.shape in ("two-digit", "named") or (short and masked[span.start : span.end] != "24/7")
    leading = opens and (closes or closed or shaped)
    in_name = place == "name" and span.shape in ("two-digit", "year-last")
    if span.weak and frame.weekday is None and not leading and not in_name:
        return False
    if place in ("label", "item"):
        return opens and (closed or (place == "item" and bool(_LOOSE.match(after))))
    if _MENTIONED.search(before) or _PICTURE.search(before):
        return False
    if span.shape == "month":
        return opens or place == "name" or bool(_DELIMITED.search(before) and _CLOSED.match(after))
    return opens or closes or frame.bracketed or place == "name" or _between(before, after)


def _between(before: str, after: str) -> bool:
    """`Trees — 2024-03-09 — part 2`, `Log 2024-03-09: trees`."""
    words = _LEADS_TO_DATE.sub("", before.rstrip()).split()  # Séance 4 du 24 mars : arbres
    delimited = bool(_DELIMITED.search(before))
    if delimited and after.lstrip().startswith(","):
        return True  # Session 4 - 24 March, two hours
    return bool(_CLOSED.match(after)) and (delimited or len(words) < 3)


def leads(masked: str, start: int, end: int, place: Place) -> bool:
    """Whether the string is about a day or week number: `Day 3: sorting`, not `Next steps (Day 3)`."""
    before, after = masked[:start], masked[end:]
    opens = not _WORD.search(before)
    if place in ("label", "item"):
        return opens and bool(_CLOSED.match(after))
    if place == "cell":
        return opens and not _WORD.search(after)
    closes = not _WORD.search(after) or (place == "name" and bool(_CLOSED.match(after)))
    return opens or (closes and bool(_DELIMITED.search(before) or place == "name"))


def runs_on(masked: str, frame: Frame) -> bool:
    """`2024-03-09 read a paper`, `The talk of 9 March`: only a space parts the date from the text."""
    before, after = masked[: frame.start], masked[frame.end :]
    glued = bool(_WORD.search(before)) and not _DELIMITED.search(before) and not _DATE_WORD.match(before)
    return glued or not _CLOSED.match(after)


def is_date_word(text: str) -> bool:
    return bool(_DATE_HEAD.fullmatch(text))


def is_version(text: str) -> bool:
    """`v0.3`, `[1.0.2] -`: what the headings of a changelog begin with."""
    return bool(_VERSION.match(text))


def week_of(masked: str, start: int) -> int | None:
    """Where the words begin that make a date the first of seven days: `Week of March 4`."""
    found = _WEEK_OF.search(masked[:start])
    return found.start() if found else None


def is_remark(before: str) -> bool:
    """`First steps (today - 9 March)`: an open bracket with words of its own before the date."""
    _, bracket, words = before.rpartition("(")
    return bool(bracket) and ")" not in words and bool(_WORD.search(words))


def follows(masked: str, count: Count) -> bool:
    """`100 days of code - Day 12`: the number stands after its title."""
    return bool(_WORD.search(masked[: count.start]))


def bare_number(masked: str, frame: Frame) -> Count | None:
    """`98 (27.10.2020)`: a number alone before the date counts the days."""
    match = re.fullmatch(r"[\s#№]*(\d{1,3})[\s.:)–—-]*", masked[: frame.start])
    return Count(match.start(1), match.end(1), int(match[1])) if match else None


def rest(text: str, cuts: list[tuple[int, int]]) -> str:
    """The string without its cuts and the separators that only joined them: the title."""
    parts: list[str] = []
    at = 0
    for start, end in sorted(cuts):
        parts.append(text[at:start])
        at = max(at, end)
    parts.append(text[at:])
    title = ""
    for index, part in enumerate(parts):
        bare = _AFTER_TITLE.sub("", _BEFORE_TITLE.sub("", part))
        if index < len(parts) - 1:
            bare = _LEADS_TO_DATE.sub("", bare)
        leads = _DATE_WORD.match(bare) or is_date_word(bare) or _ANNOUNCES.fullmatch(bare)
        announces = leads and (index < len(parts) - 1 or bare[0] in _BRACKETS)  # Day 1 - [Date]
        if announces or not _WORD.search(bare):
            continue
        joint = ": " if part.lstrip(" )]*_").startswith((":", "：")) else " "
        title = f"{title}{joint}{bare}" if title else bare
    return _balanced(title, text)


def _balanced(title: str, text: str) -> str:
    """`Sprint 2 (Week 2 - May 2026)` without its month: `Sprint 2 (Week 2)`."""
    for opening, closing in ("()", "[]", "（）"):
        left = title.count(opening) - title.count(closing)
        if not left or text.count(opening) != text.count(closing):
            continue
        if left > 0:
            title += closing * left
        elif title.endswith(closing):
            title = title.removesuffix(closing).rstrip()
    return title
