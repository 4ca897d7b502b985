"""A table's rows and cells → elements, with the alignment of their column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm.elements.cursor import Cursor, line_after

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_CELLS = 200_000
"""More cells than this are written into their row: short rows of a wide table are filled up without end."""


class Tables:
    """The tables of one page; they do not nest."""

    def __init__(self, cursor: Cursor, attribute: str) -> None:
        self.cursor = cursor
        self.attribute = attribute
        self.cells = 0
        self._columns: list[dict[str, str] | None] = []
        self._column = 0
        self._cell = "th"
        self._body = False

    def begin(self, columns: Sequence[str]) -> None:
        """A table; each column is `None`, `Left`, `Center` or `Right`."""
        self._columns = [self._aligned(column.lower()) for column in columns]
        self._body = False
        self.cursor.begin("table", None, line_after)

    def head(self) -> None:
        """The row of the columns' names."""
        self.cursor.begin("thead", None, line_after)
        self.cursor.open("tr")
        self._cell, self._column = "th", 0

    def row(self) -> None:
        """A row below it."""
        if not self._body:
            self._body = True
            self.cursor.open("tbody")
        self.cursor.begin("tr", None, line_after)
        self._cell, self._column = "td", 0

    def cell(self) -> None:
        """The next cell of the row."""
        self.cells += 1
        if self.cells > _MOST_CELLS:
            self.cursor.skip()
            return
        attributes = self._columns[self._column] if self._column < len(self._columns) else None
        self._column += 1
        self.cursor.begin(self._cell, attributes)

    def _aligned(self, side: str) -> dict[str, str] | None:
        if side == "none":
            return None
        return {"align": side} if self.attribute == "align" else {"style": f"text-align: {side};"}
