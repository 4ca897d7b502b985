"""Texts → the language they are in, where that is sure: for a site whose writer has not said.

Latin letters stand in logs of all languages: names, code, what is quoted. Of 54 logs, those in English have
one letter in eight of other scripts at most, those in Korean, Japanese, Chinese and Russian one in two at
least. Where most letters are Latin, words tell that hardly a sentence does without: two in ten that are read,
one in ten at least where much is code and names.
"""

from __future__ import annotations

import re
from collections import Counter

ENOUGH = 1 / 3
_NO_WORDS = re.compile(
    r"^(?P<fence>```|~~~).*?^(?P=fence)|`[^`\n]*`|\$\$[^$]*\$\$|\$[^$\n]*\$|<[^<>\n]*>"
    r"|\]\([^()\n]*\)|https?:\S+",
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

_WORD = re.compile(r"[^\W\d_]+")
_COMMON = {
    "de": "aber auch auf das dass dem den der die ein eine für habe ich ist mit nicht oder und von wie zu",
    "en": "and are as be can for from have how is it my not of on or so that the this to was with you",
    "es": "al como con de del el en es este hay la las lo los más para pero por que se son su un una y",
    "fr": "au avec ce dans de des du en est et il je la le les mais ne ou par pas plus pour que qui sur une",
    "it": "anche che come con dei del della di è gli ho il la le ma nel non per più questo si sono un una",
    "pl": "ale co czy dla do jak jako jest już lub na nie od oraz po przez się są tak tego to w z za że",
    "pt": "ao as com como da das de do dos e em foi mais mas na no não nos o os ou para por que são um uma",
    "ca": "al als amb aquest aquesta com de del dels el els en és ha he i la les més no o per però que una",
    "cs": "ale by co do jak jako je jsem jsou k na nebo o od po pro s se si tak to v z za že",
    "da": "af at de den der det en er et for fra har i ikke jeg kan med men og om på så til var ved",
    "gl": "ao as co coa como con da das de do dos e é en máis na non no nos o os ou para pero por un unha",
    "hr": "ali bi da do i ili iz je kako kao koji na ne nije o od po s sam se što su to u za",
    "nl": "aan als bij dat de deze die dit een en er het ik in is maar met naar niet of ook op te van voor",
    "ro": "am ca care cu cum de din este fi la mai nu o pe pentru prin să sau se și sunt un",
    "sk": "ako ale alebo by čo do je k na o od po pre s sa si som sú tak to v z za že",
    "sv": "att av de den det där en ett för från har i inte jag kan med men när och om på så till var är",
}
"""Words that hardly a sentence does without, also in languages that are like one that is `KNOWN`."""
KNOWN = frozenset({"de", "es", "fr", "it", "pl", "pt"})
"""Of these languages, those that a site has words in."""
SHARE, DIFFERENT = 1 / 10, 5
"""Of the words of a text, the share that are common in its language, and how many of these there are."""


def of(text: str) -> str:
    """The language of Markdown as HTML names it (`ko`, `zh-TW`); empty for English and for those not sure."""
    text = _NO_WORDS.sub(" ", text)
    hangul, kana, han, cyrillic = (_count(one, text) for one in (_HANGUL, _KANA, _HAN, _CYRILLIC))
    eastern = hangul + kana + han
    if max(eastern, cyrillic) < ENOUGH * (eastern + cyrillic + _count(_LATIN, text) or 1):
        return _by_words(text)
    if cyrillic > eastern:
        return "ru" if _count(_RUSSIAN, text) > _count(_OTHER_CYRILLIC, text) else ""
    if hangul > kana + han:
        return "ko"
    if kana > han / 10:
        return "ja"
    return "zh-TW" if _count(_TRADITIONAL, text) > _count(_SIMPLIFIED, text) else "zh"


def _by_words(text: str) -> str:
    """One that is `KNOWN`; empty where common words are rare, or half as many are English."""
    found = Counter(_WORD.findall(text.lower()))
    common = {
        language: [word for word in words.split() if found[word]] for language, words in _COMMON.items()
    }
    counts = {language: sum(found[word] for word in words) for language, words in common.items()}
    likely = max(counts, key=counts.__getitem__)
    rare = len(common[likely]) < DIFFERENT or counts[likely] < SHARE * found.total()
    return likely if likely in KNOWN and not rare and counts["en"] <= counts[likely] / 2 else ""


def _count(letters: re.Pattern[str], text: str) -> int:
    return len(letters.findall(text))
