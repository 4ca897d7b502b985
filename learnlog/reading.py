"""Text → the minutes it takes to read."""

from __future__ import annotations

import re

WORDS_A_MINUTE = 220
CHARACTERS_A_MINUTE = 500
"""Of Chinese, Japanese and Korean, which are not counted by words."""

_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_ADDRESS = re.compile(r"\bhttps?://[^\s)>\]]+")


def minutes(text: str) -> int:
    """At least one. Addresses are not read, so they do not count."""
    said = _ADDRESS.sub(" ", text)
    characters = len(_CHARACTERS.findall(said))
    words = len(_WORD.findall(_CHARACTERS.sub(" ", said)))
    return max(1, round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE))
