"""Log → a page a day: its entries in the order they were written, the days before and after."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from markupsafe import Markup

from learnlog import urls
from learnlog.facts import readingtime
from learnlog.model import Entry
from learnlog.pages.citations import MOST_DAYS, Citation
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts, Prose

MOST_WORKS = 4
MOST_YEARS = 9


def pages(view: View) -> Iterator[Page]:
    days = list(view.days)
    once = _Years(view)
    same = {one: view.links(_on(view, same)) for one, same in view.same_day.items()}  # for `_other_years`
    for at, day in enumerate(days):
        entries = view.days[day]
        named = title(view, day, entries)
        yield Page(
            kind="day",
            url=urls.day(day),
            title=named,
            make=view.parts(_parts, view, day, entries, once),
            description=next((entry.excerpt for entry in entries if entry.excerpt), "") or named,
            previous=urls.day(days[at - 1]) if at else "",
            next=urls.day(days[at + 1]) if at + 1 < len(days) else "",
            source=(entries[0].path, entries[0].line) if len(entries) == 1 else None,
            facts=view.facts(view.texts(entries), cited(view, entries), same[day.month, day.day]),
        )


@dataclass(frozen=True, slots=True)
class _Years:
    """What stands of a day on those of other years: the same on each, so it is made once."""

    view: View
    known: dict[date, Markup] = field(default_factory=dict)

    def __call__(self, day: date) -> Markup:
        if day not in self.known:
            self.known[day] = _year(self.view, day)
        return self.known[day]


def _parts(view: View, day: date, entries: tuple[Entry, ...], shown: Callable[[date], Markup]) -> Parts:
    url = urls.day(day)
    head = view.fragment(
        "day",
        title=view.day(day),
        iso=day.isoformat(),
        year=(str(day.year), urls.relative(urls.year(day.year), url)),
        month=(view.month(day), urls.relative(urls.month(day.year, day.month), url)),
        minutes=readingtime.minutes(*(_length(entry) for entry in entries)),
    )
    return Html(head), *written(view, entries, url), *_other_years(view, day, shown)


def written(view: View, entries: Iterable[Entry], url: str) -> Iterator[Html | Prose]:
    """Entries on their own page, each with what the log says elsewhere of what it mentions."""
    for entry in entries:
        yield from view.entry(entry, url, top=2)
        yield from _mentioned(view, entry, url)


def cited(view: View, entries: Iterable[Entry]) -> tuple[object, ...]:
    """What else `written` asks of the log, for the facts of a page."""
    return tuple([one.facts for entry in entries for one in view.cited.get(id(entry), ())])


def _on(view: View, days: Iterable[date]) -> Iterator[Entry]:
    return (entry for day in days for entry in view.days[day])


def _length(entry: Entry) -> tuple[int, int]:
    return entry.findings.length if entry.findings else readingtime.length(entry.body.text)


def _mentioned(view: View, entry: Entry, base: str) -> Iterator[Html]:
    """Where else the log mentions what an entry links to; the nearest days only, so that it stays short."""
    rows = [
        {"title": cited.work.title, "address": cited.work.address, "places": places}
        for cited in view.cited.get(id(entry), ())
        if (places := _elsewhere(view, cited, entry, base))
    ]
    if rows:
        yield Html(view.fragment("mentioned", works=rows[:MOST_WORKS]))


def _elsewhere(view: View, cited: Citation, entry: Entry, base: str) -> list[dict[str, str]]:
    others = [one for one in cited.near if view.at.page(one) != view.at.page(entry)]
    return [view.place(one, base) for one in others[:MOST_DAYS]]


def _other_years(view: View, day: date, shown: Callable[[date], Markup]) -> Iterator[Html]:
    """The same day in other years, the nearest where there are many."""
    near = sorted(_nearest(day, view.same_day[day.month, day.day]), reverse=True)
    if near:
        yield Html(view.fragment("other-years", years=map(shown, near)))


def _year(view: View, day: date) -> Markup:
    """A day as those of other years show it: from all of them the way is the same."""
    base = urls.day(date.min)
    return view.fragment(
        "other-year",
        year=day.year,
        href=urls.relative(urls.day(day), base),
        entries=[(view.title(one), urls.relative(view.at.entry(one), base)) for one in view.days[day]],
    )


def _nearest(day: date, days: Iterable[date]) -> list[date]:
    others = (one for one in days if one != day)
    return sorted(others, key=lambda one: abs(one.year - day.year))[:MOST_YEARS]


def title(view: View, day: date, entries: tuple[Entry, ...]) -> str:
    named = [entry.title for entry in entries if entry.title]
    short = view.day(day, long=False)
    return f"{short} · {named[0]}" if len(named) == 1 else short
