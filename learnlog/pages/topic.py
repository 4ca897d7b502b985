"""Log → a page a topic, which reads as one text in the order it was written, and their list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import quote

from learnlog import related, theme, urls
from learnlog.gfm.slugs import Slugs
from learnlog.model import Entry, Html, Page, Prose, Section, Topic
from learnlog.pages import pieces
from learnlog.pages.heatmap import counted
from learnlog.pages.view import View, iso, ranked, without_heading

TITLE = "Topics"
LONG = 21
"""Days without an entry that a rail shows as a gap."""
MOST_SHARED = 4


def pages(view: View) -> Iterator[Page]:
    if not view.log.topics:
        return
    works = {entry: [one.work for one in cited] for entry, cited in view.cited.items()}
    common = related.index(view.log, works)
    for topic in view.log.topics:
        yield _page(view, topic, common)
    html = theme.fragment("topic-list", title=TITLE, topics=pieces.topics(view, urls.TOPICS))
    yield Page(
        "topics",
        urls.TOPICS,
        TITLE,
        (Html(html),),
        f"What the notes are about: {len(view.log.topics)} topics",
        search=False,
        wide=True,
    )


def _page(view: View, topic: Topic, common: related.Index) -> Page:
    url = urls.topic(topic)
    slugs = Slugs()
    anchors = {
        urls.key(one): slugs.take(iso(one.when) or view.at.anchors[urls.key(one)]) for one in topic.entries
    }
    count, span = counted(len(topic.entries), "entry", "entries"), pieces.span(view, topic.entries)
    head = theme.fragment(
        "topic",
        title=topic.name,
        count=count,
        span=span,
        rail=list(_rail(view, topic, anchors)),
    )
    parts: list[Html | Prose] = [Html(head)]
    shown = [without_heading(one, topic.name) if isinstance(one, Section) else one for one in topic.parts]
    rank = ranked(shown, top=2)
    for part in shown:
        if isinstance(part, Entry):
            parts.extend(view.entry(part, url, 2, anchors[urls.key(part)]))
        else:
            parts.append(Prose(part.body, rank(part)))
    parts.extend(_related(view, topic, common, url))
    described = f"{topic.name}: {count}{span and f', {span}'}"
    return Page("topic", url, topic.name, tuple(parts), described, search=False)


def _rail(view: View, topic: Topic, anchors: Mapping[urls.EntryKey, str]) -> Iterator[dict[str, str]]:
    """The days of a topic in the order it was written, and how long nothing was, where that was long."""
    before: date | None = None
    for entry in topic.entries:
        day = entry.when.start
        gap = (day - before).days if day and before else 0
        yield {
            "when": _stop(view, entry, before),
            "iso": iso(entry.when),
            "href": f"#{quote(anchors[urls.key(entry)])}",
            "gap": view.duration(gap) if gap >= LONG else "",
        }
        before = day or before


def _stop(view: View, entry: Entry, before: date | None) -> str:
    """The date of an entry, without its year where the one before is of the same."""
    when = entry.when
    if when.precision == "day" and when.start and before and before.year == when.start.year:
        return view.month_day(when.start)
    return view.when(when, long=False) or view.title(entry)


def _related(view: View, topic: Topic, common: related.Index, base: str) -> Iterator[Html]:
    found = related.to(topic.entries, common)
    if found:
        cards = [
            {**card, "excerpt": "", "shared": ", ".join(one.shared[:MOST_SHARED])}
            for one, card in zip(found, view.cards([one.entry for one in found], base), strict=True)
        ]
        yield Html(theme.fragment("related", entries=cards))
