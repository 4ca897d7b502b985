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
        opener = _OPENERS[kind]
        if not text.isalnum():
            if "&" in text or "<" in text or ">" in text:
                text = text.translate(_ESCAPED)
            if "\n" in text:
                *parts, text = text.split("\n")
                for part in parts:
                    if part:
                        line.append(_joined(part, opener, before))
                        before = opener
                    done.append("".join(line) + "</span>" if before else "".join(line))
                    line.clear()
                    before = ""
        if text:
            line.append(_joined(text, opener, before))
            before = opener
    if line:
        done.append("".join(line) + "</span>" if before else "".join(line))
    return done


def _joined(text: str, opener: str, before: str) -> str:
    """`text` of the class that `opener` begins, behind text of the class that `before` has begun."""
    if opener == before:
        return text
    return f"</span>{opener}{text}" if before else opener + text


class _Openers(dict[Any, str]):
    """What begins the span of a kind of token."""

    def __missing__(self, kind: Any) -> str:
        css = _formatter()._get_css_classes(kind)
        self[kind] = opener = f'<span class="{css}">' if css else ""
        return opener


_OPENERS = _Openers()


@cache
def _formatter() -> Any:
    return HtmlFormatter()
