"""What a tree of one page needs from outside."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Host:
    """The page that a tree is built for.

    `trusted` keeps raw HTML as it is and gives its placeholder. `code` shows a fence (info string, source,
    number of its event), `fragment` knows what the host put in the place of a comment: placeholders,
    too. `plain` gives the text behind placeholders, `written` that behind the signs of formulas.
    `flaw` hears of one: number of its event, code, message, fix.
    """

    trusted: Callable[[str], str]
    code: Callable[[str, str, int], str]
    fragment: Callable[[str], str | None]
    plain: Callable[[str], str]
    written: Callable[[str], str]
    flaw: Callable[[int, str, str, str], None]
