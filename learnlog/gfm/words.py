"""A run of text → words, bare links, emoji and what else a note's text may hold, in the tree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import autolink
from learnlog.gfm.cursor import Cursor, literal

if TYPE_CHECKING:
    from learnlog.gfm.options import Options

_SPECIAL = re.compile(r"://|www\.|@|==|\[\[|:[a-zA-Z0-9_+-]+:", re.IGNORECASE)


class Words:
    """Writes text into a tree by the rules that are switched on."""

    def __init__(self, options: Options) -> None:
        self.options = options

    def write(self, cursor: Cursor, text: str) -> None:
        """`text`, which the parser has found no markup in, where the tree grows."""
        if _SPECIAL.search(text) is None or any(parent.tag == "a" for parent in cursor.stack):
            cursor.write(literal(text))
            return
        for piece in autolink.split(text):
            if isinstance(piece, str):
                cursor.write(literal(piece))
            else:
                cursor.leaf("a", {"href": literal(piece.address)}).text = literal(piece.text)

    def task(self, cursor: Cursor, done: bool) -> None:
        """A task's box."""
        attributes = {"type": "checkbox", "disabled": "disabled"} | ({"checked": "checked"} if done else {})
        cursor.leaf("input", attributes).tail = " "
