"""What a writer calls something → the words that a reader sees of it; names of tags and topics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from learnlog.gfm import emoji
from learnlog.gfm.blocks import plain
from learnlog.model import When

NAMELESS = frozenset(("readme", "index", "note", "notes", "log", "journal", "entry", "day", "daily", "til"))
"""What people call the only file in a folder."""
TITLE_KEYS = (
    *(
        "title",
        "título",
        "titulo",
        "titre",
        "titel",
        "titolo",
        "tytuł",
        "titulek",
        "otsikko",
        "tittel",
        "cím",
    ),
    *("заголовок", "название", "назва", "τίτλος", "başlık", "عنوان", "כותרת", "शीर्षक", "judul", "tiêu đề"),
    *("标题", "標題", "タイトル", "제목"),
)
TOPIC_KEYS = ("topics", "topic", "categories", "category", "subject", "course")

_WIKILINK = re.compile(r"!?\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")
_CALLOUT = re.compile(r"\A\[![A-Za-z][\w-]*(?:\|[^\[\]]*)?\][+-]?[ ]*")
_OUTLINE = re.compile(r"\[?\[_?toc_?\]\]?", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"[(\[]([^()\[\]]+)[)\]]")
_NUMBER = re.compile(r"(?:^|[ _-])[0-9a-f]{32}$")
_HYPHEN = re.compile(r"(?<=[^\s\d])-(?=\S)|(?<=\d)-(?=[^\s\d])")
"""One between words; not a dash, and none between numbers."""
_MARKED = re.compile(r"(?<![A-Za-z0-9=])==(?=[^\s=])(.{1,999}?)(?<=[^\s=])==(?![A-Za-z0-9=])")
"""Marked words. Of many marks that never end, each would be followed to the end of the text."""


def shown(words: str) -> str:
    """`words`, which GFM's markup is gone from, without what other tools mark: callouts, links, emoji …"""
    if words.startswith("["):
        words = "" if _OUTLINE.fullmatch(words) else _CALLOUT.sub("", words)
    if "[[" in words:
        words = _WIKILINK.sub(r"\1", words)
    if "==" in words:
        words = _MARKED.sub(r"\1", words)
    return emoji.replace(words) if ":" in words else words


@lru_cache(maxsize=10_000)
def unhashed(name: str) -> str:
    """The name of a file or folder without the number that Notion's export puts behind it."""
    return without_number(name) or name


def without_number(words: str) -> str:
    """What is left of `words` without such a number; nothing, where it is all there is."""
    return _NUMBER.sub("", words)


def bare(words: str) -> str:
    """What a file or folder is called beside its date, where that stands in brackets: `(Graphs)`."""
    found = _IN_BRACKETS.fullmatch(words)
    return found[1] if found else words


def is_counted(when: When) -> bool:
    """Whether a day has a number instead of a date: the week around it says which `Day 1` it is."""
    return when.start is None and when.precision == "number"


def without(words: str, said: str) -> str:
    """`Report 240521` in `240521.md`: a heading without the digits that are the name of its file."""
    found = re.search(rf"(?<![^\W_]){re.escape(said)}(?![^\W_])", words) if said.isdecimal() else None
    if found is None:
        return words
    parts = (words[: found.start()].rstrip(" \t:-–—_(["), words[found.end() :].lstrip(" \t:-–—_)]"))
    return " ".join(filter(None, parts))


def of_name(stem: str) -> str:
    """What a file without a title is called; Logseq writes the slashes of a page's name as `___`."""
    name = unhashed(stem).replace("___", "/").replace("%2F", "/")
    words = _HYPHEN.sub(" ", name).replace("_", " ").strip()
    return words[:1].upper() + words[1:] if words.lower() == words else words


def given(meta: Mapping[str, object]) -> str:
    """The title in front matter, whatever its key is called, without Markdown."""
    title = next((meta[key] for key in TITLE_KEYS if meta.get(key) is not None), None)
    return shown(plain(str(title))) if title is not None else ""


def tags(meta: Mapping[str, object]) -> tuple[str, ...]:
    """Tags of front matter: a list, a mapping, or a string with commas or spaces between them."""
    return _names(_flat(meta.get("tags") or meta.get("tag") or meta.get("keywords"), spaced=True))


def topics(meta: Mapping[str, object]) -> tuple[str, ...]:
    """What front matter files a note under; a string is one topic, or several with commas between."""
    return _names(name for key in TOPIC_KEYS for name in _flat(meta.get(key), spaced=False))


def _flat(written: object, spaced: bool) -> Iterable[str]:
    if isinstance(written, str):
        linked = _WIKILINK.findall(written)
        yield from linked or written.split(None if spaced and "," not in written else ",")
    elif isinstance(written, (list, tuple, set, dict)):
        for one in written:
            yield from (one,) if isinstance(one, str) else _flat(one, spaced)
    elif written is not None and not isinstance(written, bool):
        yield str(written)


def _names(written: Iterable[str]) -> tuple[str, ...]:
    named = (" ".join(_WIKILINK.sub(r"\1", name).split()).strip("\"'").lstrip("#") for name in written)
    return tuple(dict.fromkeys(name for name in named if name))
