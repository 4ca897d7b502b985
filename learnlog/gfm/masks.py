"""Text with formulas → the parser's events of it, in which each formula is one sign.

To the parser a formula is masked by as many characters: its dollars stay, as punctuation decides
where emphasis may open, and what is between them becomes a run of one noncharacter, line breaks
included. Offsets stay what they were; in the events that come back, text holds `sign(n)` for the
n-th formula, and code, addresses and titles hold what was written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from learnlog.gfm import events
    from learnlog.gfm.dollars import Span

FILL = "\ufdd0"
"""A noncharacter, which no text may hold (Unicode, section 23.7)."""

SIGN = re.compile("\x02formula(\\d+)\x03")

_MASK = re.compile(rf"\${FILL}+\$")
_HIDDEN = frozenset(("Code", "InlineHtml", "Html"))
_CLOSED = frozenset(("CodeBlock", "HtmlBlock", "Image"))
_BLOCKS = frozenset(("Paragraph", "Item", "TableCell", "Heading", "FootnoteDefinition"))


def sign(number: int) -> str:
    """What stands for a formula in the text of events."""
    return f"\x02formula{number}\x03"


def skipped(stream: Iterable[events.Event]) -> list[tuple[int, int]]:
    """The ranges in which a dollar is a dollar, and, empty, the borders that no formula crosses."""
    ranges: list[tuple[int, int]] = []
    last = 0
    for event, start, end in stream:
        for kind, value in event.items() if isinstance(event, dict) else ():
            name = _name(value)
            if kind in _HIDDEN or (kind == "Start" and name in _CLOSED):
                ranges.append((start, end))
            elif kind == "Start" and name == "Link":
                if value[name]["link_type"] in ("Autolink", "Email"):
                    ranges.append((start, end))
            elif kind == "End" and name == "Link":
                ranges.append((min(last, end), end))
            elif kind == "Start" and name in _BLOCKS:
                ranges.append((start, start))
            if kind != "Start":
                last = end
    return ranges


def mask(text: str, spans: Sequence[Span]) -> str:
    """`text` as the parser is to see it."""
    pieces: list[str] = []
    at = 0
    for span in spans:
        pieces += text[at : span.start], "$", FILL * (span.end - span.start - 2), "$"
        at = span.end
    return "".join(pieces) + text[at:]


def unmask(stream: Iterable[events.Event], text: str, spans: Sequence[Span]) -> Iterator[Any]:
    """The events of the masked `text`, without ranges, as if nothing were masked."""
    written = [text[span.start : span.end] for span in spans]
    starts = [span.start for span in spans]
    code = False
    for event, start, _ in stream:
        if isinstance(event, dict):
            for kind, value in event.items():
                if kind in ("Start", "End"):
                    code = kind == "Start" and _name(value) in ("CodeBlock", "HtmlBlock")
                if FILL in (value if isinstance(value, str) else str(value)):
                    show = sign if kind == "Text" and not code else written.__getitem__
                    event = {kind: _shown(value, show, bisect_left(starts, start))}
        yield event


def _shown(value: Any, show: Callable[[int], str], first: int) -> Any:
    """`value` of an event, the masks in its strings replaced in order by the formulas from `first` on."""
    if isinstance(value, dict):
        return {key: _shown(part, show, first) for key, part in value.items()}
    numbers = iter(range(first, first + len(value))) if isinstance(value, str) else iter(())
    return _MASK.sub(lambda _: show(next(numbers)), value) if isinstance(value, str) else value


def _name(value: Any) -> str:
    return value if isinstance(value, str) else next(iter(value), "") if isinstance(value, dict) else ""
