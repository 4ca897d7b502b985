"""Tokens of code → its lines as HTML, the same that Pygments' formatter writes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from pygments.formatters import HtmlFormatter  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Iterable

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def lines(tokens: Iterable[tuple[Any, str]]) -> list[str]:
    """Each line with a span for each run of tokens of one class; none is left open at its end."""
    done: list[str] = []
    line: list[str] = []
    before = ""
    for kind, text in tokens:
        opener = _opener(kind)
        for number, part in enumerate(text.translate(_ESCAPED).split("\n")):
            if number:
                done.append("".join(line) + "</span>" if before else "".join(line))
                line, before = [], ""
            if part and opener == before:
                line.append(part)
            elif part:
                line.append(f"</span>{opener}{part}" if before else opener + part)
                before = opener
    if line:
        done.append("".join(line) + "</span>" if before else "".join(line))
    return done


@cache
def _opener(kind: Any) -> str:
    css = _formatter()._get_css_classes(kind)
    return f'<span class="{css}">' if css else ""


@cache
def _formatter() -> Any:
    return HtmlFormatter()
