"""Markdown → its words as plain text, a line for each block."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pyromark

from learnlog.gfm import events

_TAG = re.compile(r"<!--.*?(?:-->|\Z)|</?[A-Za-z][^<>]*>", re.DOTALL)
_WITHIN = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
_SPACE = re.compile(r"[ \t]+")
_LINES = re.compile(r"\s*\n\s*")


def text(markdown: str) -> str:
    """What a reader sees of `markdown`, its code and the words beside its pictures included."""
    found: list[str] = []
    for event in pyromark.events(markdown, options=events.OPTIONS, merge_text=True):
        if isinstance(event, dict):
            ((name, value),) = event.items()
            found.append(_said(name, value))
        else:
            found.append(" ")
    return _LINES.sub("\n", _SPACE.sub(" ", "".join(found))).strip()


def _said(name: str, value: Any) -> str:
    if name in ("Text", "Code"):
        return str(value)
    if name == "Html":
        return unescape(_TAG.sub(" ", value))
    if name == "End" and value == "TableCell":
        return " "
    blocks = name == "Start" and isinstance(value, dict) and "List" in value
    return "\n" if blocks or (name == "End" and str(value) not in _WITHIN) else ""
