"""Text → text and the bare links in it, by GitHub's rules."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from learnlog.gfm import urls

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINK = re.compile(
    r"(?:(?<![A-Za-z])(?:https?|ftp)://(?=[^\s<])|(?:(?<=^)|(?<=[\s*_~(]))www\.(?=[^\s<]))[^\s<]+"
    r"|(?P<mail>(?:mailto:|xmpp:)?[A-Za-z0-9.+_-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+)",
    re.MULTILINE | re.IGNORECASE,
)
_DOMAIN = re.compile(r"[^\s/?#<:]+")
_ENTITY = re.compile(r"&[A-Za-z0-9]+;$")


@dataclass(frozen=True, slots=True)
class Link:
    """A bare link: what is shown and where it leads."""

    text: str
    address: str


def split(text: str) -> Iterator[str | Link]:
    """The pieces of `text` in order."""
    at = 0
    for match in _LINK.finditer(text):
        link = _mail(match) if match["mail"] else _web(match[0])
        if link is None or match.start() < at:
            continue
        if match.start() > at:
            yield text[at : match.start()]
        yield link
        at = match.start() + len(link.text)
    if at < len(text):
        yield text[at:]


def _mail(match: re.Match[str]) -> Link | None:
    shown = match[0].rstrip(".")
    if shown[-1] in "-_":
        return None
    return Link(shown, urls.escape(shown if ":" in shown else f"mailto:{shown}"))


def _web(written: str) -> Link | None:
    shown = _trimmed(written)
    rest = shown.partition("://")[2] or shown
    domain = _DOMAIN.match(rest)
    if domain is None or any("_" in part for part in domain[0].split(".")[-2:]):
        return None
    return Link(shown, urls.escape(shown if "://" in shown else f"http://{shown}"))


def _trimmed(written: str) -> str:
    """Without what ends the sentence and not the address."""
    while written:
        last = written[-1]
        if last in "?!.,:*_~'\"" or (last == ")" and written.count(")") > written.count("(")):
            written = written[:-1]
        elif last == ";" and (entity := _ENTITY.search(written)):
            written = written[: entity.start()]
        else:
            break
    return written
