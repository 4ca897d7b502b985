"""Parts of a log → digests of what pages show of them: a page is made anew only where one differs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from operator import attrgetter
from typing import NamedTuple

from learnlog import urls
from learnlog.links import Leads
from learnlog.model import Document, Entry, Log, Part
from learnlog.urls import Addresses, EntryKey

_WHEN = attrgetter(
    *("precision", "start", "end", "number", "last", "round", "month", "day"),
    *("last_month", "last_day", "weekday"),
)


class Stamp(NamedTuple):
    """`link` is a digest of all that a link to a part says of it, `text` of all that a page shows of it."""

    link: str
    text: str


@dataclass(frozen=True, slots=True)
class Names:
    """What a log calls its parts and where they lead: `titles` of entries, pages of `topics` by their
    names (casefolded), places of `tags` on the page of tags."""

    titles: Mapping[EntryKey, str]
    topics: Mapping[str, str]
    tags: Mapping[str, str]


def of(log: Log, at: Addresses, names: Names, leads: Leads) -> dict[int, Stamp]:
    """The stamps of all parts of a log, by their `id`."""
    return {
        id(part): _stamp(part, _link(part, document, at, names), names, leads)
        for document in log.documents
        for part in document.parts
    }


def _stamp(part: Part, link: str, names: Names, leads: Leads) -> Stamp:
    text, led = part.body.text, leads.text(part.body).text.text
    own = (part.tags, part.title, part.line) if isinstance(part, Entry) else (part.level,)
    tags = [names.tags[tag] for tag in part.tags] if isinstance(part, Entry) and not part.empty else ()
    around = (str(part.path), hash(part.body.lines), own, tags)
    return Stamp(link, _digest(link, len(text), around, texts=(text, "" if led is text else led)))


def _link(part: Part, document: Document, at: Addresses, names: Names) -> str:
    if not isinstance(part, Entry):
        return _digest(document.title, at.document(document), part.topics)
    topics = [(name, names.topics.get(name.casefold())) for name in part.topics]
    named = (names.titles[urls.key(part)], part.excerpt, topics, part.topics == part.tags, part.empty)
    return _digest(_WHEN(part.when), at.entry(part), named)


def _digest(*said: object, texts: Iterable[str] = ()) -> str:
    """A digest of what has a short `repr`, and of long texts."""
    made = blake2b(repr(said).encode("utf-8", "surrogatepass"), digest_size=16)
    for text in texts:
        made.update(text.encode("utf-8", "surrogatepass"))
    return made.hexdigest()
