"""HTML → a form in which equal pages are equal: no white space between blocks, attributes sorted."""

from __future__ import annotations

import re

import lxml.etree
import lxml.html

_BOOLEAN = frozenset(("checked", "disabled", "open"))
_TEXT = frozenset(("pre", "code", "textarea", "script", "style"))


def normal(html: str) -> str:
    """One line for each element and each text of `html`, indented by depth."""
    root = lxml.html.document_fromstring(f"<!doctype html><body>{html.strip()}\n").find("body")
    assert root is not None
    lines: list[str] = []
    _walk(root, 0, lines, kept=False)
    return "\n".join(lines)


def _walk(element: lxml.html.HtmlElement, depth: int, lines: list[str], kept: bool) -> None:
    indent = "  " * depth
    lines.append(indent + _tag(element))
    if isinstance(element.tag, str):
        kept = kept or element.tag in _TEXT
        _text(element.text, indent, lines, kept)
        for child in element:
            _walk(child, depth + 1, lines, kept)
            _text(child.tail, indent, lines, kept)


def _text(text: str | None, indent: str, lines: list[str], kept: bool) -> None:
    words = (text or "") if kept else re.sub(r"\s+", " ", text or "").strip()
    if words:
        lines.append(f"{indent}| {words!r}")


def _tag(element: lxml.html.HtmlElement) -> str:
    if not isinstance(element.tag, str):
        return lxml.etree.tostring(element, with_tail=False, encoding="unicode")
    attributes = sorted((name, "" if name in _BOOLEAN else value) for name, value in element.attrib.items())
    return element.tag + "".join(f" {name}={value!r}" for name, value in attributes)
