"""A run of text → words, bare links, formulas and what else a note's text may hold, in the tree."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import autolink, emoji, pictures, urls
from learnlog.gfm.elements.cursor import Cursor, literal
from learnlog.gfm.math import masks

if TYPE_CHECKING:
    from collections.abc import Callable

    from learnlog.gfm.options import Options

_SPECIAL = re.compile("[\\[\\]=:@&\ufdd0]").search
"""What any of the rules begins with, but for `www.`: most text has none of it."""

_WIKILINK = re.compile(r"(!?)\[\[([^\[\]\n|]+?)(?:\\?\|([^\[\]\n]+))?\]\]")
_MARK = re.compile(r"(?<![A-Za-z0-9=])==(?=[^\s=])|(?<=[^\s=])==(?![A-Za-z0-9=])")
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$", re.IGNORECASE)


class Words:
    """Writes the text of one page into its tree, by the rules that are switched on.

    `formula` gives what to show for the n-th formula, `page` the address of the note that a
    wikilink names, or nothing. `brackets` counts the `[` that are open: none when a block begins.
    """

    def __init__(
        self, options: Options, formula: Callable[[int], str], page: Callable[[str], str | None]
    ) -> None:
        self.formula = formula
        self.page = page
        self.safe = options.html == "safe"
        self.emoji = options.emoji and not options.spec
        self.mark = options.mark and not options.spec
        self.wikilinks = options.wikilinks and not options.spec
        self.brackets = 0
        self.marked: int | None = None

    def write(self, cursor: Cursor, text: str) -> None:
        """`text`, which the parser has found no markup in, where the tree grows."""
        if _SPECIAL(text) is None and "www." not in text:
            cursor.write(text)
        elif masks.FIRST in text:
            self._formulas(cursor, text)
        elif self.wikilinks and "[[" in text and not _linked(cursor):
            self._wikilinks(cursor, text)
        else:
            self._marks(cursor, text)

    def _formulas(self, cursor: Cursor, text: str) -> None:
        for index, piece in enumerate(masks.SIGN.split(text)):
            if index % 2:
                cursor.write(self.formula(masks.number(piece)))
            elif piece:
                self.write(cursor, piece)

    def _wikilinks(self, cursor: Cursor, text: str) -> None:
        at = 0
        for match in _WIKILINK.finditer(text):
            address = self.page(match[2].strip())
            if address is None or (self.safe and urls.safe(address) is None):
                continue
            self._marks(cursor, text[at : match.start()])
            self._wikilink(cursor, match, address)
            at = match.end()
        self._marks(cursor, text[at:])

    def _wikilink(self, cursor: Cursor, match: re.Match[str], address: str) -> None:
        shown = (match[3] or match[2]).strip()
        href = literal(urls.escape(address))
        if match[1] and _PICTURE.search(match[2]):
            name, size = pictures.labelled(shown, match[2])
            cursor.leaf("img", {"alt": literal(name), "src": href, **size})
        else:
            cursor.leaf("a", {"href": href}).text = literal(shown)

    def _marks(self, cursor: Cursor, text: str) -> None:
        if not self.mark or "==" not in text:
            self._links(cursor, text)
            return
        at = 0
        for match in _MARK.finditer(text):
            self._links(cursor, text[at : match.start()])
            at = match.end()
            self._turn(cursor)
        self._links(cursor, text[at:])

    def _turn(self, cursor: Cursor) -> None:
        """`==`: begin a mark, or end the one that was begun here."""
        if self.marked is None:
            self.marked = len(cursor.stack)
            cursor.open("mark")
        elif len(cursor.stack) == self.marked + 1:
            cursor.close(self.marked)
            self.marked = None
        else:
            cursor.write("==")

    def end(self, cursor: Cursor, depth: int) -> None:
        """All but `depth` elements are about to end: a mark among them that has no end is none."""
        if self.marked is not None and self.marked >= depth:
            cursor.close(self.marked + 1)
            cursor.unwrap("==")
            self.marked = None

    def _links(self, cursor: Cursor, text: str) -> None:
        if not text:
            return
        if ("://" in text or "@" in text or "www." in text) and not _linked(cursor):
            for piece in autolink.split(text, self.brackets):
                if isinstance(piece, str):
                    self._plain(cursor, piece)
                else:
                    cursor.leaf("a", {"href": literal(piece.address)}).text = literal(piece.text)
        else:
            self._plain(cursor, text)
        if "[" in text or "]" in text:
            self.brackets = autolink.count(text, self.brackets)

    def _plain(self, cursor: Cursor, text: str) -> None:
        if self.emoji and ":" in text:
            text = emoji.replace(text)
        cursor.write(literal(text))


def _linked(cursor: Cursor) -> bool:
    return any(element.tag == "a" for element in cursor.stack)
