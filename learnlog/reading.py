"""Texts → the minutes it takes to read them."""

from __future__ import annotations

import re

WORDS_A_MINUTE = 220
CHARACTERS_A_MINUTE = 500
"""Of Chinese, Japanese and Korean, which are not counted by words."""

_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]")
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_ADDRESS = re.compile(r"\bhttps?://[^\s)>\]]+")


def minutes(*texts: tuple[int, int]) -> int:
    """The minutes that texts of these lengths take; at least one."""
    words, characters = (sum(length[kind] for length in texts) for kind in (0, 1))
    return max(1, round(words / WORDS_A_MINUTE + characters / CHARACTERS_A_MINUTE))


def length(text: str) -> tuple[int, int]:
    """The words and the characters to read. Addresses are not read, so they do not count."""
    said = _ADDRESS.sub(" ", text) if "://" in text else text
    if said.isascii():
        return len(_WORD.findall(said)), 0
    characters = len(_CHARACTERS.findall(said))
    return len(_WORD.findall(_CHARACTERS.sub(" ", said) if characters else said)), characters
