"""Parts of a log → digests of what pages show of them: a page is made anew only where one differs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import blake2b
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from learnlog.links import Leads
from learnlog.model import Entry, Part

if TYPE_CHECKING:
    from learnlog.pages.view import View

_WHEN = attrgetter(
    *("precision", "start", "end", "number", "last", "round", "month", "day"),
    *("last_month", "last_day", "weekday"),
)


class Stamp(NamedTuple):
    """`link` is a digest of all that a link to a part says of it, `text` of all that a page shows of it."""

    link: str
    text: str


def of(view: View, leads: Leads) -> Mapping[int, Stamp]:
    """The stamps of all parts of a log, by their `id`."""
    parts = (part for document in view.log.documents for part in document.parts)
    return {id(part): _stamp(part, view, leads) for part in parts}


def _stamp(part: Part, view: View, leads: Leads) -> Stamp:
    link = _link(part, view)
    text, led = part.body.text, leads.text(part.body).text.text
    own = (part.tags, part.title, part.line) if isinstance(part, Entry) else (part.level,)
    tags = [view.tag_anchors[tag] for tag in part.tags] if isinstance(part, Entry) and not part.empty else ()
    around = (str(part.path), hash(part.body.lines), own, tags)
    return Stamp(link, _digest(link, len(text), around, texts=(text, "" if led is text else led)))


def _link(part: Part, view: View) -> str:
    if not isinstance(part, Entry):
        document = view.documents[part.path]
        return _digest(document.title, view.at.document(document), part.topics)
    topics = [(name, view.topic_urls.get(name.casefold())) for name in part.topics]
    named = (view.title(part), part.excerpt, topics, part.topics == part.tags, part.empty)
    return _digest(_WHEN(part.when), view.at.entry(part), named)


def _digest(*said: object, texts: Iterable[str] = ()) -> str:
    """A digest of what has a short `repr`, and of long texts."""
    made = blake2b(repr(said).encode("utf-8", "surrogatepass"), digest_size=16)
    for text in texts:
        made.update(text.encode("utf-8", "surrogatepass"))
    return made.hexdigest()
