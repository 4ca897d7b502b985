"""Text → the same with the signs of emphasis in bare web addresses hidden from the parser, and back.

GitHub reads an address before it reads emphasis, pulldown-cmark knows none: `…/app/__init__.py` would
end at the underscores. Each sign becomes one noncharacter, so every offset stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from learnlog.gfm import autolink

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SIGNS = "*_~"
_HIDDEN = "\ufddb\ufddc\ufddd"
_HIDE = str.maketrans(_SIGNS, _HIDDEN)
_SHOW = str.maketrans(_HIDDEN, _SIGNS)
_ANY = re.compile(f"[{_HIDDEN}]").search
_EMPHASIS = re.compile(r"[*~]|_(?![^\W_])|(?<=[^\w])_").search
_ADDRESS = re.compile(r"(?<![A-Za-z\"'=<\[])(?<!\]\()(?:https?|ftp)://(?:(?!\]\()[^\s<])*")
"""Not where Markdown and HTML have their own signs for the end of an address."""


def hidden(text: str) -> str:
    """`text`, in which addresses hold nothing that could begin emphasis or end it."""
    return _ADDRESS.sub(_hidden, text) if "://" in text else text


def shown(stream: Iterable[Any]) -> Iterator[Any]:
    """The events of such a text as those of the text that it was."""
    return map(_shown, stream)


def _hidden(found: re.Match[str]) -> str:
    if _EMPHASIS(found[0]) is None:
        return found[0]
    address = autolink.trimmed(found[0])
    return address.translate(_HIDE) + found[0][len(address) :]


def _shown(event: Any) -> Any:
    if isinstance(event, dict):
        return {name: _shown(value) for name, value in event.items()}
    return event.translate(_SHOW) if isinstance(event, str) and _ANY(event) else event
