"""Text → the words it is found by; `theme/search-worker.js` reads queries by the same rules.

Letters with and without marks are one, as are large and small. What is written without spaces between
words is found by its pairs of characters.
"""

from __future__ import annotations

import re
import unicodedata

_MARKS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]")
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
)
_WORD = re.compile(f"[{UNSPACED}]+|(?:[^\\W_{UNSPACED}]|[\u0900-\u0963\u0966-\u0dff])+")
_PLAIN = re.compile("[a-z0-9]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")


def fold(text: str) -> str:
    """`text` as it is compared: `Café` and `ｃａｆｅ` are `cafe`."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return unicodedata.normalize("NFC", _MARKS.sub("", parts))


def of(text: str) -> list[str]:
    """The words of `text`, folded, in order; `机器学习` gives `机器 器学 学习 习`."""
    folded = fold(text)
    if folded.isascii():
        return _PLAIN.findall(folded)
    found: list[str] = []
    for word in _WORD.findall(folded):
        if _UNSPACED.match(word):
            found.extend(word[at : at + 2] for at in range(len(word)))
        else:
            found.append(word)
    return found
