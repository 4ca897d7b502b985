"""Lines of a quote that is put into a text → the same with blank lines where their neighbours need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm.draft import Line

if TYPE_CHECKING:
    from collections.abc import Sequence


def apart(before: Sequence[Line], quote: Sequence[Line], after: Sequence[Line]) -> list[Line]:
    """`quote` so that no line beside it can become one of its own."""
    above = [Line("", quote[0].at)] if quote and before and not before[-1].blank else []
    below = [Line("", quote[-1].at)] if quote and after and not after[0].blank else []
    return [*above, *quote, *below]
