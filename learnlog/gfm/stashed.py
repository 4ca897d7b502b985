"""HTML with places in it → the stashed HTML in each, as Python-Markdown puts it there."""

from __future__ import annotations

from typing import Any

from markdown.postprocessors import RawHtmlPostprocessor

_PLACE = "\x02wzxhzdk:"


def restored(postprocessor: RawHtmlPostprocessor, html: str) -> str:
    """As `postprocessor.run`, which looks at every tag; what holds places itself is left to it."""
    stash: Any = postprocessor.md.htmlStash
    before, *rest = html.split(_PLACE)
    pieces = [before]
    for piece in rest:
        number, _, after = piece.partition("\x03")
        known = number.isdecimal() and int(number) < stash.html_counter
        shown = str(stash.rawHtmlBlocks[int(number)]) if known else ""
        if not known or _PLACE in shown:
            return postprocessor.run(html)
        if pieces[-1].endswith("<p>") and after.startswith("</p>") and postprocessor.isblocklevel(shown):
            pieces[-1] = pieces[-1][:-3]
            after = after[4:]
        pieces += (shown, after)
    return "".join(pieces)
