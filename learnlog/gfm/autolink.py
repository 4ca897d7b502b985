"""Text → text and the bare links in it, by GitHub's rules."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learnlog.gfm import urls

if TYPE_CHECKING:
    from collections.abc import Iterator

LINK = re.compile(
    r"(?:(?<![A-Za-z])(?:https?|ftp)://|(?<![^\s*_~(])www\.)[^\s<]+"
    r"|(?P<mail>(?:(?:mailto|xmpp):)?[A-Za-z0-9.+_-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+\.?)",
    re.IGNORECASE,
)
"""What may be a bare link: an extended autolink of the GFM specification, before its ends are checked."""

_HOST = re.compile(r"(?:[^\W_]|[-._]|[^\x00-\x7f])*")
_ENTITY = re.compile(r"&[A-Za-z]+;$")
_ENDING = frozenset("?!.,:*_~'\"")


@dataclass(frozen=True, slots=True)
class Link:
    """A bare link: what is shown and where it leads."""

    text: str
    address: str


def split(text: str, brackets: int = 0) -> Iterator[str | Link]:
    """The pieces of `text` in order; `brackets` are open before it, and where one is no web link is."""
    at = 0
    for match in LINK.finditer(text):
        before = text[at : match.start()]
        link = _mail(match["mail"]) if match["mail"] else _web(match[0])
        if link is None or (match["mail"] is None and _open(text[: match.start()], brackets)):
            continue
        if before:
            yield before
        yield link
        at = match.start() + len(link.text)
    if at < len(text):
        yield text[at:]


def _open(text: str, brackets: int) -> bool:
    return count(text, brackets) > 0


def count(text: str, brackets: int) -> int:
    """How many `[` are open after `text` when `brackets` were before it."""
    if "[" in text or "]" in text:
        for character in text:
            if character == "[":
                brackets += 1
            elif character == "]" and brackets:
                brackets -= 1
    return brackets


def _mail(written: str) -> Link | None:
    shown = written.rstrip(".")
    if not shown[-1].isalpha():
        return None
    return Link(shown, urls.escape(shown if ":" in shown else f"mailto:{shown}"))


def _web(written: str) -> Link | None:
    _, mark, rest = written.partition("://")
    host = rest if mark else written
    found = _HOST.match(host)
    domain = found[0] if found else ""
    if not domain or unicodedata.category(domain[0])[0] in "PSZ":
        return None
    if any("_" in part for part in domain.split(".")[-2:]):
        return None
    shown = _trimmed(written)
    return Link(shown, urls.escape(shown if mark else f"http://{shown}"))


def _trimmed(written: str) -> str:
    """Without what ends the sentence and not the address."""
    opened, closed = written.count("("), written.count(")")
    end = len(written)
    while end:
        last = written[end - 1]
        if last == ")" and closed > opened:
            closed -= 1
        elif last == ";" and (entity := _ENTITY.search(written, max(0, end - 40), end)):
            end = entity.start()
            continue
        elif last not in _ENDING and last != ";":
            break
        end -= 1
    return written[:end]
