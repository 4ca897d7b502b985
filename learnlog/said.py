"""A line of Markdown → what it says, with a mark in the place of code."""

from __future__ import annotations

from learnlog.gfm import events

CODE = "\ufffc"


def said(line: str) -> str:
    """The words of a line, without its markup; code in it is quoted, not said."""
    words: list[str] = []
    for event, _, _ in events.parse(line.lstrip()):
        if isinstance(event, dict):
            words.append(CODE if "Code" in event else str(event.get("Text", "")))
    return " ".join("".join(words).split())
