"""Log → what its views need, gathered once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, repeat
from typing import TypeVar

from learnlog import log, urls
from learnlog.facts import cards, tasks
from learnlog.facts.related import Shared
from learnlog.facts.works import Work
from learnlog.gfm.slugs import Slugs
from learnlog.links import Leads
from learnlog.model import Entry, Log, Options, Topic
from learnlog.pages import citations, folders, stamps, wording
from learnlog.pages.view import Summary, View
from learnlog.reading import excerpts
from learnlog.runtime.remembered import NOTHING, Remembered
from learnlog.urls import Addresses

T = TypeVar("T")


def view(
    made: Log,
    at: Addresses,
    options: Options,
    leads: Leads,
    library: tuple[Work, ...],
    common: Shared,
    locale: str = "en",
    sources: str = "",
    last: Remembered = NOTHING,
) -> View:
    """What the views of a log need, gathered once."""
    days = log.days(made)
    tagged = _tagged((entry.tags, entry) for entry in made.entries)
    noted = _tagged((one.tags, one) for one in made.documents if not one.entries)
    shown = [one for one in made.documents if not one.whole or not at.is_elsewhere(one.entries[0])]
    slugs = Slugs()
    found = View(
        log=made,
        at=at,
        options=options,
        leads=leads,
        days=days,
        locale=locale,
        sources=sources,
        tasks=tasks.of(made),
        works=library,
        documents={one.path: one for one in made.documents},
        topic_urls={one.name.casefold(): urls.topic(one) for one in made.topics},
        summaries=last.each(_summary, zip(made.topics, repeat(locale))),
        same_day=_same_day(days),
        tagged=tagged,
        noted=noted,
        tag_anchors={tag: slugs.take(tag) for tag in (tagged | noted)},
        folders=folders.of(shown),
        deck=cards.of(made),
        repeated=_repeated(made),
        common=common,
        shared=repr((locale, options, sources, at.home, sorted(at.others))),
        last=last,
    )
    return _with_citations(_with_titles(found))


def _with_titles(view: View) -> View:
    """A view with the titles of entries, and with the stamps of parts, which show them."""
    entries = (*view.log.entries, *view.log.empty)
    filed = {path for path, one in view.documents.items() if one.whole}
    is_filed = (one.path in filed for one in entries)
    given = zip(entries, is_filed, repeat(view.repeated), repeat(view.options.title), repeat(view.locale))
    titles = dict(zip(map(id, entries), view.last.each(_named, given), strict=True))
    names = stamps.Names(titles, view.topic_urls, view.tag_anchors)
    return replace(view, titles=titles, stamps=stamps.of(view.log, view.at, names, view.leads, view.last))


def _with_citations(view: View) -> View:
    """A view, whose entries have titles, with what each of them mentions of the library."""
    linked = [view.links(one.mentions) for one in view.works]
    mentioned = view.last.each(citations.of, zip(view.works, linked, strict=True))
    cited = citations.by_entry(chain.from_iterable(one.each for one in mentioned))
    return replace(view, cited=cited, mentioned=[one.facts for one in mentioned])


def _named(entry: Entry, is_filed: bool, repeated: frozenset[str], log: str, locale: str) -> str:
    """The `title` of an entry in the log that is called `log`, worked out. Of one that `is_filed` the topic
    is a folder, or the like, which has others too."""
    found = (one for one in _names(entry, is_filed, repeated, locale) if one and one != log)
    return next(found, "").rstrip(" :：")


def _names(entry: Entry, is_filed: bool, repeated: frozenset[str], locale: str) -> Iterator[str]:
    own = (entry.title, entry.heading)
    yield from (words for words in own if words not in repeated)
    above, words = (entry.topics or ("",))[-1], excerpts.first(entry.excerpt, repeated)
    yield from (words, above) if is_filed or above in repeated else (above, words)
    yield from (*own, excerpts.first(entry.excerpt), wording.when(entry.when, locale, long=False))


def _summary(topic: Topic, locale: str) -> Summary:
    entries = topic.entries
    last = max((entry.when.start for entry in entries if entry.when.start), default=date.min)
    return Summary(len(entries), wording.span(entries, locale), last)


def _repeated(made: Log) -> frozenset[str]:
    """What names no entry, as it is said of so many, three at least: titles of half of them
    (`Weekly review`), and what a third would be called by instead. Those are headings and labels of a form
    that is filled in every day (`Today's Progress`), and what the whole log stands under (`Log`)."""
    titles = Counter(entry.title for entry in made.entries)
    form = {"", *_frequent(titles, len(made.entries) / 2)}
    said: Counter[str] = Counter()
    for entry in made.entries:
        if entry.title in form:
            above = entry.heading or (entry.topics or ("",))[-1]
            said.update({above, *excerpts.labels(entry.excerpt)})
    return frozenset({*form, *_frequent(said, len(made.entries) / 3)})


def _frequent(counted: Counter[str], times: float) -> Iterator[str]:
    return (words for words, count in counted.items() if count >= max(3, times))


def _tagged(tagged: Iterable[tuple[Iterable[str], T]]) -> dict[str, tuple[T, ...]]:
    found: defaultdict[str, list[T]] = defaultdict(list)
    for tags, one in tagged:
        for tag in tags:
            found[tag].append(one)
    return {tag: tuple(entries) for tag, entries in found.items()}


def _same_day(days: Iterable[date]) -> dict[tuple[int, int], tuple[date, ...]]:
    found: defaultdict[tuple[int, int], list[date]] = defaultdict(list)
    for day in days:
        found[day.month, day.day].append(day)
    return {one: tuple(same) for one, same in found.items()}
