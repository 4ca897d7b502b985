"""Texts → the language they are in, where their letters tell: for a site whose writer has not said.

Words in Latin letters may be of any language, and stand in logs of all: names, code, what is quoted. Of 54
logs, those in English have one letter in eight of other scripts at most, those in Korean, Japanese, Chinese
and Russian one in two at least.
"""

from __future__ import annotations

import re

ENOUGH = 1 / 3
_NO_WORDS = re.compile(
    r"^(?P<fence>```|~~~).*?^(?P=fence)|`[^`\n]*`|<[^<>\n]*>|\]\([^()\n]*\)|https?:\S+",
    re.DOTALL | re.MULTILINE,
)
_LATIN = re.compile("[A-Za-zÀ-ɏ]")
_HANGUL = re.compile("[가-힣]")
_KANA = re.compile("[ぁ-ヿ]")
_HAN = re.compile("[\u4e00-\u9fff]")
_CYRILLIC = re.compile("[Ѐ-ӿ]")
_SIMPLIFIED = re.compile("[们这说对时为国会来个过还没后学样]")
_TRADITIONAL = re.compile("[們這說對時為國會來個過還沒後學樣]")
_RUSSIAN = re.compile("[ыэ]")
_OTHER_CYRILLIC = re.compile("[іїєґўјњљћђѓќ]")


def of(text: str) -> str:
    """The language of Markdown as HTML names it (`ko`, `zh-TW`); empty where its letters do not tell."""
    text = _NO_WORDS.sub(" ", text)
    hangul, kana, han, cyrillic = (_count(one, text) for one in (_HANGUL, _KANA, _HAN, _CYRILLIC))
    eastern = hangul + kana + han
    if max(eastern, cyrillic) < ENOUGH * (eastern + cyrillic + _count(_LATIN, text) or 1):
        return ""
    if cyrillic > eastern:
        return "ru" if _count(_RUSSIAN, text) > _count(_OTHER_CYRILLIC, text) else ""
    if hangul > kana + han:
        return "ko"
    if kana > han / 10:
        return "ja"
    return "zh-TW" if _count(_TRADITIONAL, text) > _count(_SIMPLIFIED, text) else "zh"


def _count(letters: re.Pattern[str], text: str) -> int:
    return len(letters.findall(text))
