"""Log → a page a topic, which reads as one text in the order it was written, and their list."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog import theme, urls
from learnlog.model import Entry, Html, Page, Prose, Topic
from learnlog.pages import pieces
from learnlog.pages.view import View, ranked, without_heading

TITLE = "Topics"


def pages(view: View) -> Iterator[Page]:
    if not view.log.topics:
        return
    for topic in view.log.topics:
        yield _page(view, topic)
    html = theme.fragment("topic-list", title=TITLE, topics=pieces.topics(view, urls.TOPICS))
    yield Page("topics", urls.TOPICS, TITLE, (Html(html),), search=False, wide=True)


def _page(view: View, topic: Topic) -> Page:
    url = urls.topic(topic)
    rail = [
        (view.when(entry.when, long=False), f"#{view.at.anchors[urls.key(entry)]}") for entry in topic.entries
    ]
    head = theme.fragment("topic", title=topic.name, span=pieces.span(view, topic.entries), rail=rail)
    parts: list[Html | Prose] = [Html(head)]
    rank = ranked(topic.parts, top=2)
    for part in topic.parts:
        if isinstance(part, Entry):
            parts.extend(view.entry(part, url, top=2))
        else:
            parts.append(Prose(without_heading(part.body, topic.name), rank(part)))
    return Page("topic", url, topic.name, tuple(parts), search=False)
