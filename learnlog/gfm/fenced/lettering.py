"""Text → the room it takes in a diagram.

Measured with the advance widths that Arial, Helvetica and Liberation Sans share, so that labels
fit their boxes wherever one of them is drawn with.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from unicodedata import category, east_asian_width

FONT = "Arial, Helvetica, 'Liberation Sans', sans-serif"

_ADVANCES = {
    191: "'",
    222: "ijl",
    260: "|",
    278: " !,./:;I[\\]ft",
    333: "()-`r{}",
    355: '"',
    389: "*",
    469: "^",
    500: "Jckvsxyz",
    556: "#$0123456789?L_abdeghnopqu",
    584: "+<=>~",
    611: "FTZ",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQ",
    833: "Mm",
    889: "%",
    944: "W",
    1015: "@",
}
_ADVANCE = {character: width / 1000 for width, letters in _ADVANCES.items() for character in letters}
_BOLD = 1.07
_SLACK = 1.02  # hinting and kerning differ a little between systems
_LENGTHS = {
    "COMPUTED_LENGTH",
    "SIMPLE_B_BOX_WIDTH",
    "RAW_B_BOX_WIDTH",
    "TSPAN_B_BOX_WIDTH",
    "WRAP_PROBE_B_BOX_WIDTH",
    "BOUNDING_CLIENT_RECT_WIDTH",
    "CANVAS_MEASURE_TEXT_WIDTH",
}
_BOXES = {"MEASURE", "WRAPPED", "MERMAID_CALCULATE_TEXT_DIMENSIONS"}


@lru_cache(maxsize=1024)
def _advance(character: str) -> float:
    """The width of a character in em."""
    known = _ADVANCE.get(character)
    if known is not None:
        return known
    kind = category(character)
    if kind in ("Mn", "Me", "Cf", "Cc"):
        return 0
    if kind == "So":
        return 1.3  # emoji
    return 1 if east_asian_width(character) in "WF" else 0.64


def width(text: str, size: float, bold: bool = False) -> float:
    """The width of one line in pixels."""
    return sum(map(_advance, text)) * size * _SLACK * (_BOLD if bold else 1)


class Measurer:
    """Answers what merman asks about text; `None` leaves the question to merman's own estimate."""

    def __init__(self, merman: Any) -> None:
        self._result = merman.MermanTextMeasureResult
        self._kinds = merman.MermanTextMeasurementResultKind

    def measure(self, request: Any) -> Any:
        name, size = request.operation.name, request.font_size
        bold = request.font_weight in ("bold", "bolder", "600", "700", "800", "900")
        if name in _LENGTHS:
            widest = max(width(line, size, bold) for line in request.text.split("\n"))
            return self._answer(self._kinds.LENGTH, length=widest)
        if name not in _BOXES:
            return None
        broken = list(lines(request.text, size, bold, request.max_width))
        widest = max(width(line, size, bold) for line in broken)
        height = request.line_height * len(broken)
        return self._answer(self._kinds.METRICS, width=widest, height=height, line_count=len(broken))

    def _answer(self, kind: Any, **known: float) -> Any:
        nothing = {"width": 0.0, "height": 0.0, "length": 0.0, "line_count": 0}
        rest = {"bbox_left": None, "bbox_right": None, "raw_width": None}
        return self._result(result_kind=kind, **{**nothing, **rest, **known})


def lines(text: str, size: float, bold: bool, limit: float | None) -> list[str]:
    """`text` broken at spaces where a line would be wider than `limit`."""
    broken: list[str] = []
    for line in text.split("\n"):
        if limit is None or width(line, size, bold) <= limit:
            broken.append(line)
            continue
        current = ""
        for word in line.split(" "):
            longer = f"{current} {word}" if current else word
            if current and width(longer, size, bold) > limit:
                broken.append(current)
                longer = word
            current = longer
        broken.append(current)
    return broken
