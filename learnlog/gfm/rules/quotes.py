"""Lines → the same as a quote, with blank lines where its neighbours need them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from learnlog.gfm.draft import Line

if TYPE_CHECKING:
    from collections.abc import Sequence


def quoted(inside: Sequence[Line], lead: str = "") -> list[Line]:
    """`inside` as lines of a quote behind `lead`, without the blank ones at its end."""
    end = next((at for at in range(len(inside), 0, -1) if not inside[at - 1].blank), 0)
    return [Line(f"{lead}> {line.text}".rstrip(), line.at) for line in inside[:end]]


def apart(before: Sequence[Line], quote: Sequence[Line], after: Sequence[Line], mark: str = "") -> list[Line]:
    """`quote` so that no line beside it can become one of its own; in another quote, which has its `mark`
    on each line, a blank line has that, too."""
    above = [Line(mark, quote[0].at)] if quote and before and before[-1].text.rstrip() != mark else []
    below = [Line(mark, quote[-1].at)] if quote and after and after[0].text.rstrip() != mark else []
    return [*above, *quote, *below]
