"""Parts of a log → digests of what pages show of them: a page is made anew only where one differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from typing import NamedTuple

from learnlog.links import Leads
from learnlog.model import Entry, Log, Part
from learnlog.runtime import pickled
from learnlog.runtime.remembered import NOTHING, Remembered
from learnlog.urls import Addresses

_WHEN = attrgetter(
    *("precision", "number", "last", "round", "month", "day", "last_month", "last_day", "weekday")
)


_Around = tuple[str, str, tuple[str | None, ...], tuple[str, ...]]
"""What the log says of a part: its title or that of its note, its address, the pages of its topics, the
places of its tags."""


class Stamps(NamedTuple):
    """Digests of parts by their `id`: of all that `links` to them say, of all that pages show of their
    `texts`."""

    links: Mapping[int, str]
    texts: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Names:
    """What a log calls its parts and where they lead: `titles` of entries by their `id`, pages of
    `topics` by their names (casefolded), places of `tags` on the page of tags."""

    titles: Mapping[int, str]
    topics: Mapping[str, str]
    tags: Mapping[str, str]

    def filed(self, topics: tuple[str, ...]) -> tuple[str | None, ...]:
        return tuple([self.topics.get(name.casefold()) for name in topics])

    def tagged(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        return tuple([self.tags[tag] for tag in tags])


def of(log: Log, at: Addresses, names: Names, leads: Leads, last: Remembered = NOTHING) -> Stamps:
    """The stamps of all parts of a log."""
    parts = [part for document in log.documents for part in document.parts]
    led = (tuple([(place.first, new) for place, new in one.new]) for one in leads.texts)
    made = last.each(_stamp, zip(parts, _around(log, at, names), led, strict=True))
    ids = [*map(id, parts)]
    links, texts = ([one[at] for one in made] for at in (0, 1))
    return Stamps(dict(zip(ids, links, strict=True)), dict(zip(ids, texts, strict=True)))


def _around(log: Log, at: Addresses, names: Names) -> Iterator[_Around]:
    filed, tagged = cache(names.filed), cache(names.tagged)
    for document in log.documents:
        for part in document.parts:
            if isinstance(part, Entry):
                tags = () if part.empty else tagged(part.tags)
                yield names.titles[id(part)], at.entry(part), filed(part.topics), tags
            else:
                yield document.title, at.document(document), (), ()


def _stamp(part: Part, around: _Around, led: tuple[object, ...]) -> tuple[str, str]:
    link = _link(part, *around[:3])
    own = (part.tags, part.title, part.titled, part.line) if isinstance(part, Entry) else (part.level,)
    told = (str(part.path), hash(part.body.lines), own, around[3])
    return link, _digest(link, told, led, part.body.text)


def _link(part: Part, title: str, address: str, topics: tuple[str | None, ...]) -> str:
    if not isinstance(part, Entry):
        return _digest(title, address, part.topics)
    named = (title, part.excerpt, part.topics, topics, part.topics == part.tags, part.empty)
    days = [day and day.toordinal() for day in (part.when.start, part.when.end)]
    return _digest(_WHEN(part.when), days, address, named)


def _digest(*said: object) -> str:
    return blake2b(pickled.told(said), digest_size=16).hexdigest()
