"""A run of text → words, bare links, emoji and what else a note's text may hold, in the tree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import autolink
from learnlog.gfm.cursor import Cursor, literal

if TYPE_CHECKING:
    from learnlog.gfm.options import Options

_SPECIAL = re.compile(r"://|@|www\.|==|\[\[|:[a-zA-Z0-9_+-]+:", re.IGNORECASE)


class Words:
    """Writes the text of one page into its tree, by the rules that are switched on."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.brackets = 0

    def begin(self) -> None:
        """A new block begins: brackets that are open stay behind."""
        self.brackets = 0

    def write(self, cursor: Cursor, text: str) -> None:
        """`text`, which the parser has found no markup in, where the tree grows."""
        if _SPECIAL.search(text) is None or any(parent.tag == "a" for parent in cursor.stack):
            cursor.write(literal(text))
        else:
            for piece in autolink.split(text, self.brackets):
                if isinstance(piece, str):
                    cursor.write(literal(piece))
                else:
                    cursor.leaf("a", {"href": literal(piece.address)}).text = literal(piece.text)
        self.brackets = autolink.count(text, self.brackets)

    def task(self, cursor: Cursor, done: bool) -> None:
        """A task's box."""
        attributes = {"type": "checkbox", "disabled": "disabled"} | ({"checked": "checked"} if done else {})
        cursor.leaf("input", attributes).tail = " "
