"""Text -> the same text with month and weekday names replaced by one-character marks, lengths kept.

So one grammar reads every language: `9 März` and `9 marzo` look alike to it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from learnlog.dates import cldr

MONTH = "\ue000"  # + 1..12, in the languages of many
RARE = "\ue020"  # + 1..12, in a language whose short names are words elsewhere
WEEKDAY = "\ue040"  # + 0..6
DAY, WEEK, FILL = "\ue050", "\ue051", "\ue0ff"

EXTRA = {"sept": "m9", "tues": "w1", "weds": "w2", "thur": "w3", "thurs": "w3", "wk": "k"}

_WORD = re.compile(
    r"[^\s\d\x00-\x26\x28-\x40\x5b-\x60\x7b-\xbf\u2000-\u2018\u201a-\u206f\u3000-\u303f\ue000-\uf8ff\uff00-\uff20]+"
)
_DASHES = str.maketrans(
    {c: "-" for c in "\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d"}
    | {
        "\u00a0": " ",
        "\u3000": " ",
        "\uff0f": "/",
        "\uff0e": ".",
        "\uff08": "(",
        "\uff09": ")",
        "\uff1a": ":",
    }
    | {"\uff0c": ",", "\u301c": "~", "\uff5e": "~", "\u2044": "/"}
)


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, str], dict[str, list[tuple[str, str]]]]:
    """name -> meanings (`m5 w1`, rare ones in capitals); first word -> names of several words."""
    single: dict[str, str] = {}
    several: dict[str, list[tuple[str, str]]] = {}
    for groups, rare in ((cldr.MINOR, True), (cldr.MAJOR, False)):
        for meanings, names in groups.items():
            meaning = meanings.upper() if rare else meanings
            for name in names.split():
                words = name.replace("_", " ")
                first = _WORD.match(words)
                if first is None or first.end() == len(words):
                    single[words] = meaning
                else:
                    several.setdefault(first.group(), []).append((words, meaning))
    single |= EXTRA
    return single, several


def _mark(meaning: str) -> str:
    kind, number = meaning[0], meaning[1:]
    if kind in "dkDK":
        return DAY if kind in "dD" else WEEK
    base = {"m": MONTH, "M": RARE, "w": WEEKDAY, "W": WEEKDAY}[kind]
    return chr(ord(base) + int(number))


def _choose(meanings: str, text: str, start: int, end: int) -> str:
    """A word that is a month and a weekday (`mar`) is a month beside a number."""
    found = meanings.split()
    if len(found) > 1:
        number = re.search(r"\d\W{0,3}$", text[max(0, start - 6) : start]) or re.match(
            r"\W{0,3}\d", text[end:]
        )
        found.sort(key=lambda m: (m[0] in "mM") != bool(number))
    return found[0]


def leads_with_name(text: str) -> bool:
    """Whether the first word is, or begins, the name of a month or a weekday."""
    single, several = _table()
    first = _WORD.search(text)
    word = first.group().lower() if first else ""
    return word in single or word in several


def mask(text: str) -> str:
    """`Tue, 9 März` -> marks for Tuesday and March in place of the words; digits and dashes made ASCII."""
    single, several = _table()
    plain = text.translate(_DASHES)
    if not plain.isascii():
        plain = "".join(str(int(c)) if c.isdecimal() and c > "\x7f" else c for c in plain)
    pieces: list[str] = []
    at = 0
    for match in _WORD.finditer(plain):
        start, end = match.span()
        if start < at:
            continue
        word = match.group().lower()
        meanings = single.get(word)
        for words, meaning in several.get(word, ()):
            if plain[start : start + len(words)].lower() == words:
                meanings, end = meaning, start + len(words)
        if meanings:
            mark = _mark(_choose(meanings, plain, start, end))
            pieces += plain[at:start], mark, FILL * (end - start - 1)
            at = end
    return "".join(pieces) + plain[at:] if pieces else plain
