"""Text → text and the bare links in it, by GitHub's rules."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learnlog.gfm import urls

if TYPE_CHECKING:
    from collections.abc import Iterator

_WEB = re.compile(r"(?:(?<![A-Za-z])(?:https?|ftp)://|(?<![^\s*_~(])www\.)[^\s<]+", re.IGNORECASE)
_LOCAL = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.+-_")
_SCHEME = re.compile(r"(?:mailto|xmpp):\Z")
_MAIL_HOST = re.compile(r"[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+(?![@A-Za-z0-9_-])")
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
    for match in _WEB.finditer(text):
        brackets = count(text[at : match.start()], brackets)
        yield from _mails(text[at : match.start()])
        at = match.start()
        link = None if brackets else _web(match[0])
        if link is not None:
            yield link
            at += len(link.text)
    yield from _mails(text[at:])


def _mails(text: str) -> Iterator[str | Link]:
    at = 0
    middle = text.find("@")
    while middle > 0:
        start = middle
        while start > at and text[start - 1] in _LOCAL:
            start -= 1
        host = _MAIL_HOST.match(text, middle + 1) if start < middle else None
        if host is not None and host[0][-1].isalpha():
            scheme = _SCHEME.search(text, max(at, start - 7), start)
            start = scheme.start() if scheme else start
            if start > at:
                yield text[at:start]
            shown = text[start : host.end()]
            yield Link(shown, urls.escape(shown if scheme else f"mailto:{shown}"))
            at = host.end()
        middle = text.find("@", middle + 1)
    if at < len(text):
        yield text[at:]


def count(text: str, brackets: int) -> int:
    """How many `[` are open after `text` when `brackets` were before it."""
    if "[" in text or "]" in text:
        for character in text:
            if character == "[":
                brackets += 1
            elif character == "]" and brackets:
                brackets -= 1
    return brackets


def _web(written: str) -> Link | None:
    _, mark, rest = written.partition("://")
    host = rest if mark else written
    found = _HOST.match(host)
    domain = found[0] if found else ""
    if not domain or unicodedata.category(domain[0])[0] in "PSZ":
        return None
    if any("_" in part for part in domain.split(".")[-2:]):
        return None
    shown = trimmed(written)
    return Link(shown, urls.escape(shown if mark else f"http://{shown}"))


def trimmed(written: str) -> str:
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
