"""Log → its feeds: the latest entries of the log and of each topic."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache
from uuid import NAMESPACE_URL, uuid5

from learnlog import urls
from learnlog.model import Entry, Topic
from learnlog.pages.view import View
from learnlog.site import Feed, FeedItem

MOST = 20


def every(view: View) -> Iterator[Feed]:
    """The feed of the log, then those of its topics; none where nothing has a date."""
    ids = _numbered(view)
    found = [_feed(view, view.at.home, _title(view), _latest(view.log.entries), ids)]
    latest = view.last.each(_of_topic, zip(view.log.topics))
    for topic, entries in zip(view.log.topics, latest, strict=True):
        name = f"{topic.name} · {_title(view)}"
        found.append(_feed(view, urls.topic(topic), name, entries, ids))
    yield from (feed for feed in found if feed.items)


def _feed(view: View, url: str, title: str, entries: Iterable[Entry], ids: dict[int, str]) -> Feed:
    items = [
        FeedItem(
            _id(ids[id(one)]),
            view.at.entry(one),
            view.title(one),
            one.when.start,
            tuple(dict.fromkeys((*one.topics, *one.tags))),
        )
        for one in entries
        if one.when.start
    ]
    return Feed(_id(f"{_title(view)}/{url}"), url, title, _title(view), tuple(items))


def _of_topic(topic: Topic) -> list[Entry]:
    return _latest(topic.entries)


def _latest(entries: Iterable[Entry]) -> list[Entry]:
    """The latest of entries with a date, the last first."""
    return sorted([one for one in entries if one.when.start], key=_first_day, reverse=True)[:MOST]


def _numbered(view: View) -> dict[int, str]:
    """What the ids of entries are made of, to stay when a title is mended, a line moves or the site does:
    the page and the place on it."""
    count: Counter[str] = Counter()
    found = {}
    for entry in view.log.entries:
        page = view.at.page(entry)
        count[page] += 1
        found[id(entry)] = f"{page}{count[page]}"
    return found


@lru_cache(maxsize=10_000)
def _id(name: str) -> str:
    return f"urn:uuid:{uuid5(NAMESPACE_URL, f'learnlog:{name}')}"


def _title(view: View) -> str:
    return view.options.title or view.gettext("Learning log")


def _first_day(entry: Entry) -> date:
    return entry.when.start or date.min
