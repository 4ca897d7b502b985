"""`![](a.png =300x200)` of HackMD and other editors → the picture in that size; to others it is text."""

from __future__ import annotations

import re

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft

_SIZED = re.compile(
    r"!\[(?P<alt>[^\[\]\n]*)\]\([ ]*(?P<target><[^<>\n]+>|[^\s()]+)(?P<title>[ ]+\"[^\"\n]*\")?"
    r"[ ]+=(?P<width>\d{1,4})x(?P<height>\d{0,4})[ ]*\)"
)


def settle(draft: Draft) -> Draft:
    """Pictures with a width; the words of one hold its size as Obsidian writes it."""
    if "](" not in draft.text or not _SIZED.search(draft.text):
        return draft
    return Draft(tuple(outside.change(draft.lines, draft.text, _written)), draft.flaws, draft.dated)


def _written(text: str) -> str:
    return _SIZED.sub(_picture, text)


def _picture(found: re.Match[str]) -> str:
    size = found["width"] + (f"x{found['height']}" if found["height"] else "")
    return rf"![{found['alt']}\|{size}]({found['target']}{found['title'] or ''})"
