"""Markdown → its links; Markdown and new destinations → the same Markdown leading there."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

from learnlog.gfm import events
from learnlog.gfm.linkscan import definitions, places
from learnlog.gfm.values import LinkKind, Links, Place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ELSEWHERE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//")
"""How an address begins that leads away from the site."""
_ENTITY = re.compile(r"&(?=#?\w+;)")
_ESCAPED = str.maketrans({"<": "%3C", ">": "%3E", "\n": "%0A", "\\": "%5C"})
_PLAIN = re.compile(r"(?:[^\s()]|\([^\s()]*\))+\Z")


@dataclass(frozen=True, slots=True)
class Link:
    """A link or picture: where it leads, its plain text, and its place, an offset into the text."""

    target: str
    kind: LinkKind
    start: int
    text: str


Asked = tuple[Place, tuple[Link, ...]]
"""A place, and what leads there: of a `srcset` there may be several."""

New = tuple[Place, tuple[str | None, ...]]
"""A place, and where that leads now."""


def scan(text: str) -> Links:
    """Where the links of `text` are written: what `find` and `links` begin with."""
    return Links(tuple(places(text)), tuple(definitions(text)))


def local(found: Links) -> Links:
    """Those that `links` asks for and that name no host: on a site, the others lead where they always did."""
    return Links(tuple(filter(_is_local, found.places)), tuple(filter(_is_local, found.definitions)))


def _is_local(place: Place) -> bool:
    if place.form == "fixed" or not place.target:
        return False
    return place.form == "srcset" or not ELSEWHERE.match(place.target)


def find(text: str, known: Links | None = None) -> tuple[Link, ...]:
    """Every link and picture that is no code, in order: bare web addresses and `[[wikilinks]]` too.

    `known` is what `scan` has found before.
    """
    found = sorted(known.places if known else places(text), key=lambda place: place.start)
    return tuple(_link(place) for place in found if place.target and place.form != "srcset")


def position(text: str, link: Link) -> tuple[int, int]:
    """The line and the column (0-based) of a link."""
    starts = events.line_starts(text)
    line = bisect_right(starts, link.start) - 1
    return line, link.start - starts[line]


def asked(text: str, known: Links | None = None) -> tuple[Asked, ...]:
    """The links that `links` asks for, in order.

    Definitions (`[label]: target`) are asked for once. Addresses that stand for themselves
    (`<https://…>`, bare ones) are not asked for. `known` is what `scan` has found before, or what is
    `local` of it.
    """
    known = known or scan(text)
    places = [place for place in (*known.places, *known.definitions) if place.form != "fixed"]
    places.sort(key=lambda place: place.first)
    return tuple([(place, _leading(place)) for place in places])


def _leading(place: Place) -> tuple[Link, ...]:
    if place.form != "srcset":
        return (_link(place),)
    return tuple(Link(words[0], place.kind, place.start, "") for words in _pictures(place))


def links(text: str, resolve: Callable[[Link], str | None]) -> str:
    """`text` with the destinations that `resolve` gives, as `lead` has it."""
    return written(text, lead(asked(text), resolve))


def lead(found: Iterable[Asked], resolve: Callable[[Link], str | None]) -> tuple[New, ...]:
    """The destinations that `resolve` gives the links that are `asked` for; None leaves one as it is.

    For a wikilink or an embed `resolve` gives the Markdown to stand in its place.
    """
    led: list[New] = []
    at = 0
    for place, leading in found:
        if place.first < at:
            continue
        new = tuple([resolve(link) for link in leading])
        if any(one is not None for one in new):
            led.append((place, new))
            at = place.last
    return tuple(led)


def written(text: str, led: Iterable[New]) -> str:
    """`text` with the new destinations of its links."""
    parts: list[str] = []
    at = 0
    for place, new in led:
        parts += [text[at : place.first], _written(_joined(place, new), place)]
        at = place.last
    return "".join([*parts, text[at:]]) if parts else text


def _link(place: Place) -> Link:
    return Link(place.target, place.kind, place.start, place.text)


def _pictures(place: Place) -> list[list[str]]:
    """Those of a `srcset`, each with its width or density."""
    return [part.split() for part in place.target.split(",") if part.strip()]


def _joined(place: Place, new: Sequence[str | None]) -> str:
    """The new destination; of a `srcset` each picture's, its width or density kept."""
    if place.form != "srcset":
        return new[0] or ""
    pairs = zip(new, _pictures(place), strict=True)
    return ", ".join(" ".join([one or words[0], *words[1:]]) for one, words in pairs)


def _written(new: str, place: Place) -> str:
    if place.form in ("attribute", "srcset"):
        return '"' + escape(new) + '"'
    if place.form == "construct":
        return new
    safe = _ENTITY.sub("&amp;", new).translate(_ESCAPED)
    return safe if _PLAIN.match(safe) else f"<{safe}>"
