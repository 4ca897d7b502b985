"""TeX → MathML Core, or the reason why not."""

from __future__ import annotations

import re
from functools import lru_cache

from math_core import LatexError, LatexToMathML

from learnlog.gfm.dollars import Found, Span, find

__all__ = ["Found", "MathError", "Span", "find", "to_mathml"]

_PLACE = re.compile(r"(\d+): (.*)", re.DOTALL)
_CONVERTER = LatexToMathML(annotation=True, fancy_error=False)


class MathError(Exception):
    """TeX that cannot be shown: what is wrong, at which character of it (0-based), what to write."""

    def __init__(self, message: str, column: int = 0, fix: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.fix = fix


@lru_cache(maxsize=4096)
def to_mathml(tex: str, display: bool) -> str:
    """A `<math>` element for `tex`, which it keeps as its annotation. Raises `MathError`."""
    try:
        return _CONVERTER.convert_with_local_state(tex, displaystyle=display)
    except LatexError as error:
        raise _explained(str(error), tex) from None


def _explained(report: str, tex: str) -> MathError:
    place = _PLACE.match(report)
    column, message = (int(place[1]), place[2]) if place else (0, report)
    return MathError(message.rstrip("."), min(column, len(tex)))
