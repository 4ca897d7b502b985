"""A line of Markdown → what it says, with a mark in the place of code."""

from __future__ import annotations

from learnlog.gfm import events

CODE = "\ufffc"


def parted(line: str) -> tuple[str, list[str]]:
    """The words of a line, without its markup, and the code in it: that is quoted, not said."""
    words: list[str] = []
    code: list[str] = []
    for event, _, _ in events.parse(line.lstrip()):
        if isinstance(event, dict) and "Code" in event:
            code.append(str(event["Code"]))
            words.append(CODE)
        elif isinstance(event, dict):
            words.append(str(event.get("Text", "")))
    return " ".join("".join(words).split()), code


def said(line: str) -> str:
    return parted(line)[0]
