"""What dates are written with, as patterns of masked strings: months, years, and what stands around them."""

from __future__ import annotations

from learnlog.dates.names import (
    EITHER,
    FILL,
    MONTH,
    RARE_MONTH,
    SHORT_MONTH,
    SHORT_WEEKDAY,
    WEEKDAY,
    ZONES,
)
from learnlog.dates.spans import AND, DASH


def marks(base: str) -> str:
    """The characters that stand for twelve months, as a range in a pattern."""
    return f"{chr(ord(base) + 1)}-{chr(ord(base) + 12)}"


MONTHS = f"[{marks(MONTH)}{marks(SHORT_MONTH)}{marks(RARE_MONTH)}{''.join(EITHER)}]"
WEEKDAYS = f"[{WEEKDAY}-{chr(ord(SHORT_WEEKDAY) + 6)}]"
M = f"{MONTHS}{FILL}*\\.?"
YEAR = r"(?:19|20)\d\d"
NTH = r"(?:(?:st|nd|rd|th|er|ère|º|ª|°|\.|-?го|-?е|:?a|:?e)(?![^\W\d_])|[^\W\d_]{1,2}(?=,?\s\d{4}))?"
OF = r"(?:\s*(?:of|de|del|do|den|the|d'|พ\.ศ\.)\s*|\s*[,.]\s*|[\s_]{1,2}|[/'-]?)"
TO = rf"[\s_]*(?:{DASH}|{AND})[\s_]*"
THROUGH = (
    rf"(?:-|{TO}(?=\d{{1,2}}{NTH}(?!\d|[^\W\d_])(?!\s+[^\W\d_])))"  # `May 3 - 4 ways to fail` is one day
)
AFTER_YEAR = r"(?:\s?(?:(?:г|р|r)\.|г\b)|\s(?:года|году|року|roku)\b)?"
ALONE = r"(?<![\d,/^$@=<>+])(?<!\d[.:-])(?<!^[.:-])(?<![A-Za-z])"  # not in a longer number or a version
END = r"(?!\d)(?![.,:/_-]\d)(?!%)"
ZONE = rf"(?-i:\s(?:{ZONES})\b)"
TIME = (
    r"(?:\.(?:[01]\d|2[0-3])[0-5]\d[0-5]\d(?![\w.])"  # Dendron: scratch.2023.05.07.101112
    r"|[T _-]+(?:[01]\d|2[0-3])(?:[:_.h-][0-5]\d(?:[:_.-][0-5]\d)?(?:\.\d+)?|[0-5]\d(?:\d\d)?(?=Z?\s*$|--))"
    r"(?:\s?Z|\s?[+-]\d\d:?\d\d)?(?:\s?[AaPp][Mm]\b)?" + ZONE + "?)?"
)


def month(mark: str, dot: str = "") -> int:
    """The month that a mark stands for; a `dot` after the day tells some languages from others."""
    if mark[0] in EITHER:
        return EITHER[mark[0]][dot == "."]
    return (ord(mark[0]) - ord(MONTH)) % 0x20
