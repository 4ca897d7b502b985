"""Markdown → its words as plain text, a line for each block."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pyromark

from learnlog.gfm import events
from learnlog.reading import excerpts
from learnlog.site import Record

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[A-Za-z][^<>]*>", re.DOTALL)
_SHOWN = frozenset({"Text", "Code"})
_WITHIN = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})


def of(record: Record) -> str:
    """What there is to read in a record beside its title, which is often how it begins."""
    return excerpts.below(record.title, text(record.body), "\n")


def text(markdown: str) -> str:
    """What a reader sees of `markdown`, its code and the words beside its pictures included."""
    found: list[str] = []
    for event in pyromark.events(markdown, options=events.OPTIONS, merge_text=True):
        if event.__class__ is dict:
            ((name, value),) = event.items()
            found.append(value if name in _SHOWN else _between(name, value))
        else:
            found.append(" ")
    lines = (" ".join(line.split()) for line in "".join(found).split("\n"))
    return "\n".join(filter(None, lines))


def _between(name: str, value: Any) -> str:
    """What stands for an event that is no text: the end of a line, a space, or nothing."""
    if name == "Html":
        return unescape(_TAG.sub(" ", value))
    if name == "Start":
        return "\n" if isinstance(value, dict) and "List" in value else ""
    if name != "End" or (isinstance(value, str) and value in _WITHIN):
        return ""
    return " " if value == "TableCell" else "\n"
