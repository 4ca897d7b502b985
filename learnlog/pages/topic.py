"""Log → a page a topic, which reads as one text in the order it was written, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog import theme, urls
from learnlog.model import Entry, Html, Page, Prose, Topic
from learnlog.pages.view import View, ranked, without_heading


def pages(view: View) -> Iterator[Page]:
    if not view.log.topics:
        return
    for topic in view.log.topics:
        yield _page(view, topic)
    rows = theme.fragment("topics", title="Topics", topics=rows_of(view, urls.TOPICS), heading=1)
    yield Page("topics", urls.TOPICS, "Topics", (Html(rows),), search=False)


def rows_of(view: View, base: str) -> list[dict[str, object]]:
    """Topics as they stand in a list: name, link, number of entries, first and last date."""
    return [
        {
            "name": topic.name,
            "href": urls.relative(urls.topic(topic), base),
            "count": len(topic.entries),
            "span": span(view, topic),
        }
        for topic in view.log.topics
    ]


def span(view: View, topic: Topic) -> str:
    """`May 20 – 31, 2025`-like words for when a topic was written about; empty without dates."""
    days = sorted(entry.when.start for entry in topic.entries if entry.when.start)
    if not days:
        return ""
    first, last = view.day(days[0], long=False), view.day(days[-1], long=False)
    return first if first == last else f"{first} – {last}"


def _page(view: View, topic: Topic) -> Page:
    url = urls.topic(topic)
    rail = [
        (view.when(entry.when, long=False), f"#{view.at.anchors[urls.key(entry)]}") for entry in topic.entries
    ]
    head = theme.fragment("topic", title=topic.name, span=span(view, topic), rail=rail)
    parts: list[Html | Prose] = [Html(head)]
    rank = ranked(topic.parts, top=2)
    for part in topic.parts:
        if isinstance(part, Entry):
            parts.extend(view.entry(part, url, top=2))
        else:
            parts.append(Prose(without_heading(part.body, topic.name), rank(part)))
    return Page("topic", url, topic.name, tuple(parts), search=False)
