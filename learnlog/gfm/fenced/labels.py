"""A drawing's HTML labels → text, where they are nothing but words in lines."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from learnlog.gfm.fenced import lettering

_SVG = "{http://www.w3.org/2000/svg}"
_HTML = "{http://www.w3.org/1999/xhtml}"
_FOREIGN = f"{_SVG}foreignObject"
_LINE = 24
"""The height of a line that is broken where it gets too wide; its letters are two thirds of that."""
_LIMIT = re.compile(r"max-width: (\d+)px")
_MIDDLE = {"fill": "var(--ink)", "style": "text-anchor:middle;dominant-baseline:central"}
"""The colour where the style sheet names none."""


def write(root: Element) -> bool:
    """Put text in place of the labels; False where one is more than words, and is left as it is."""
    holders = [(group, foreign) for group in root.iter() for foreign in group.findall(_FOREIGN)]
    for group, foreign in holders:
        lines = _lines(foreign)
        if lines is None or group.tag != f"{_SVG}g":
            return False
        at = [*group].index(foreign)
        group[at : at + 1] = _text(foreign, lines) if lines else []
    return True


def _lines(foreign: Element) -> list[str] | None:
    """The words of a label, line by line; None where there is more to it."""
    inside = [*foreign.iter()][1:]
    if not {one.tag.removeprefix(_HTML) for one in inside} <= {"div", "span", "p", "br"}:
        return None
    words = "".join(_pieces(foreign))
    lines = words.split("\n") if words else []
    height = float(foreign.get("height", 0))
    if height <= len(lines) * _LINE:
        return lines
    limit = _LIMIT.search(foreign[0].get("style", ""))
    lines = lettering.lines(words, _LINE / 1.5, False, float(limit[1]) if limit else None)
    return lines if height == len(lines) * _LINE else None


def _pieces(element: Element) -> list[str]:
    pieces = ["\n"] if element.tag == f"{_HTML}br" else [element.text or ""]
    for child in element:
        pieces += [*_pieces(child), child.tail or ""]
    return pieces


def _text(foreign: Element, lines: list[str]) -> list[Element]:
    """The lines, in the middle of the room they were given; on an edge, with a ground of their own."""
    width, height = (float(foreign.get(side, 0)) for side in ("width", "height"))
    made: list[Element] = []
    box = foreign[0]
    if box.get("class") == "labelBkg" and box[0].get("class") == "edgeLabel":
        made.append(
            Element(f"{_SVG}rect", {"width": f"{width:g}", "height": f"{height:g}", "style": "opacity:100%"})
        )
    for number, line in enumerate(lines):
        place = {"x": f"{width / 2:g}", "y": f"{(number + 0.5) * height / len(lines):g}"}
        made.append(Element(f"{_SVG}text", place | _MIDDLE))
        made[-1].text = line.strip()
    return made
