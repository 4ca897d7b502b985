"""Part → the words that it could have in common with others."""

from __future__ import annotations

import re

from learnlog.model import Entry, Part

READ = 3000
"""Characters of an entry that are looked at for words."""
_WORD = re.compile(r"[^\W\d_]{4,}")
_ASCII_WORD = re.compile(r"[a-z]{4,}")
_ADDRESS = re.compile(r"h(?<=\bh)ttps?://\S+|`[^`\n]*`")
"""Begins with letters, which are looked for in a quarter of the time that a boundary takes."""
_CHARACTERS = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}")


def of(part: Part) -> str:
    """Each of the words once, with a space between; none of a part that is no entry."""
    if not isinstance(part, Entry):
        return ""
    title = f"{part.title} {part.heading}"
    text = f"{title} {part.body.text[:READ]}"
    if "`" in text or "://" in text:
        text = _ADDRESS.sub(" ", text)
    text = text.casefold()
    if text.isascii():
        return " ".join(dict.fromkeys(_ASCII_WORD.findall(text)))
    pairs = (run[at : at + 2] for run in _CHARACTERS.findall(title) for at in range(len(run) - 1))
    found = (word for word in _WORD.findall(text) if not _CHARACTERS.match(word))
    return " ".join(dict.fromkeys((*found, *pairs)))
