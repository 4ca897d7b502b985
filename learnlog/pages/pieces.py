"""Log → the pieces of views that stand on the home page and in a writer's own pages."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise, takewhile

from markupsafe import Markup

from learnlog import theme, urls
from learnlog.facts import streaks, tasks
from learnlog.facts.tasks import Task
from learnlog.gfm import blocks
from learnlog.gfm.values import Block
from learnlog.model import Document, Entry, Part, Text, Topic
from learnlog.pages import wording
from learnlog.pages.view import Summary, View
from learnlog.reading import excerpts

LATEST = 7
OLDEST = 5
FEWEST_WORDS = 5
LONGEST_NAME = 80
MOST_HEADINGS = 40
MOST_LEVELS = 3
DAY_NAMES = f"{theme.FOLDER}/days/"
_LINK = re.compile(r"\[[^\[\]]*\](?:\([^()]*\)|\[[^\[\]]*\])")
_WORD = re.compile(r"\S*\w\S*")
LEAP_YEAR = 2000
LAST_OF_YEAR = date(LEAP_YEAR, 12, 31).toordinal()


def about(view: View) -> str:
    """What the log is: what its README says below its title, else what its configuration says."""
    readme = next((one for one in view.log.documents if str(one.path).lower() == "readme.md"), None)
    return (preface(readme) if readme else "") or view.options.description


def preface(document: Document) -> str:
    """The first paragraph of a note that is a sentence, if that stands before all entries and headings but
    its title: what is below another heading is about that."""
    before = takewhile(lambda part: not isinstance(part, Entry), document.parts)
    return _sentence(takewhile(lambda block: block[0] != "heading", _blocks(before, document.title)))


def opening(document: Document) -> str:
    """The first paragraph of a note before, between and after its entries that is a sentence."""
    return _sentence(_blocks(document.sections, document.title))


def _blocks(parts: Iterable[Part], title: str) -> Iterator[tuple[str, str, str]]:
    """The kinds of blocks, what is written in them, without pictures, and the text they are in; headings but
    the title."""
    for part in parts:
        lines = part.body.text.split("\n")
        for block in blocks.parse(part.body.text):
            if block.kind != "heading" or block.text != title:
                written = excerpts.PICTURE.sub("", " ".join(lines[block.start : block.end]))
                yield block.kind, written, part.body.text


def _sentence(found: Iterable[tuple[str, str, str]]) -> str:
    """The first of the paragraphs that says something, in plain words."""
    said = (rest for kind, *rest in found if kind == "paragraph" and _is_sentence(rest[0]))
    return blocks.plain(*next(said, [""]))


def _is_sentence(text: str) -> bool:
    """Whether a text says something itself: rows of badges and of links to translations do not."""
    return len(_WORD.findall(blocks.plain(_LINK.sub("", text)))) >= FEWEST_WORDS


def totals(view: View, base: str) -> Markup:
    """How much there is, the longest streak and, once a browser knows today, the current one."""
    runs = streaks.runs(streaks.covered(view.log.entries))
    best = streaks.longest(runs)
    return view.fragment(
        "totals",
        entries=len(view.log.entries),
        days=len(view.days),
        topics=len(view.log.topics),
        works=len(view.works),
        tasks=len(tasks.waiting(view.tasks)),
        best=wording.days(best.days if best else 0, view.locale),
        best_span=wording.between(best.first, best.last, view.locale) if best else "",
        last=runs[-1].last.isoformat() if runs else "",
        run=runs[-1].days if runs else 0,
        topics_href=urls.relative(urls.TOPICS, base),
        works_href=urls.relative(view.at.view(urls.LIBRARY), base),
        tasks_href=urls.relative(view.at.view(urls.OPEN_LOOPS), base),
    )


def latest(view: View, base: str, number: int = LATEST) -> Markup:
    return view.fragment("entries", entries=view.cards(last(view, number), base))


def last(view: View, number: int = LATEST) -> list[Entry]:
    """The latest entries that have a date, else the last ones."""
    dated = [entry for entry in view.log.entries if entry.when.start]
    return [*reversed((dated or view.log.entries)[-number:])] if number else []


def topics(view: View, base: str, most: int | None = None) -> Markup:
    """Topics with their spans; the latest written about where there is no room for all."""
    shown = rows(view, base, most)
    more = len(view.log.topics) - len(shown)
    return view.fragment("topics", topics=shown, more=more, href=urls.relative(urls.TOPICS, base))


def rows(view: View, base: str, most: int | None = None) -> list[dict[str, object]]:
    """Topics as they stand in a list: name, link, number of entries, first and last date."""
    found = [*zip(view.log.topics, view.summaries, strict=True)]
    if most:
        found = sorted(found, key=lambda pair: pair[1].last, reverse=True)[:most]
    return [_row(view, topic, summary, base) for topic, summary in found]


def _row(view: View, topic: Topic, summary: Summary, base: str) -> dict[str, object]:
    return {
        "name": topic.name,
        "href": urls.relative(urls.topic(topic), base),
        "count": view.entries(summary.entries),
        "span": summary.span,
    }


def years(view: View, base: str) -> Markup:
    counts: dict[int, int] = {}
    for entry in view.log.entries:
        if entry.when.start:
            counts[entry.when.start.year] = counts.get(entry.when.start.year, 0) + 1
    rows = [
        (f"{year:04}", urls.relative(urls.year(year), base), view.entries(count))
        for year, count in sorted(counts.items(), reverse=True)
    ]
    return view.fragment("periods", periods=rows) if rows else Markup()


def contents(view: View, document: Document, base: str) -> list[dict[str, str]]:
    """The highest headings of a note that is not cut by dates, as many levels as fit: name, link, and what is
    below each in few words."""
    anchors = document.ids
    found = [(block, one.body) for one in document.sections for block in blocks.parse(one.body.text)]
    headings = {
        at: anchors[body.lines[block.start]]
        for at, (block, body) in enumerate(found)
        if block.kind == "heading" and body.lines[block.start] in anchors
    }
    levels = sorted({found[at][0].level for at in headings})[:MOST_LEVELS]
    while len(levels) > 1 and sum(found[at][0].level in levels for at in headings) > MOST_HEADINGS:
        levels.pop()
    shown = [at for at in headings if found[at][0].level in levels]
    page = view.at.notes[document.path]
    return [
        {
            "name": blocks.plain(found[at][0].text),
            "href": urls.relative(f"{page}#{headings[at]}", base),
            "words": _gist(found[at + 1 : end]),
        }
        for at, end in pairwise([*shown, len(found)])
    ][:MOST_HEADINGS]


def _gist(below: Sequence[tuple[Block, Text]]) -> str:
    """The first words below a heading, or else the headings there."""
    own = [*takewhile(lambda one: one[0].kind != "heading", below)]
    lines = own[0][1].text.split("\n") if own else []
    names = (blocks.plain(block.text) for block, _ in below if block.kind == "heading")
    return excerpts.of((block for block, _ in own), lines) or excerpts.JOINT.join(names)


def open_loops(view: View, base: str, most: int = OLDEST) -> Markup:
    """The oldest open loops, and how many there are."""
    waiting = tasks.waiting(view.tasks)
    if not waiting:
        return Markup()
    rows = [{"text": one.text, **_since(view, one, base)} for one, *_ in waiting[:most]]
    href = urls.relative(view.at.view(urls.OPEN_LOOPS), base)
    return view.fragment("loops", tasks=rows, count=len(waiting), href=href)


def on_this_day(view: View, base: str) -> Markup:
    """What was written on this day in other years, for a browser to find: the days, and one for a pattern.

    What the days are called comes month by month (`day_names`), so that the page does not grow with the log.
    """
    if not view.days:
        return Markup()
    return view.fragment(
        "on-this-day",
        years=_written(view.days),
        pattern=urls.relative(urls.day(next(iter(view.days))), base),
        names=urls.relative(DAY_NAMES, base),
    )


def day_names(view: View) -> dict[str, str]:
    """Scripts that tell what the days of a month of all years are called, by their place on the site."""
    months: defaultdict[int, dict[date, tuple[str, ...]]] = defaultdict(dict)
    for day, entries in view.days.items():
        months[day.month][day] = tuple([view.titles[id(entry)] for entry in entries])
    places = [f"{DAY_NAMES}{month:02}.js" for month in months]
    return dict(zip(places, view.last.each(_names, months.items()), strict=True))


def _names(month: int, called: Mapping[date, Sequence[str]]) -> str:
    names = {day.isoformat(): _named(titles) for day, titles in called.items()}
    return f"learnlogDays({theme.json_text(names)})"


def _written(days: Iterable[date]) -> dict[str, str]:
    """By year, a bit for each day of a leap year that was written on, as hexadecimal digits."""
    found: defaultdict[int, int] = defaultdict(int)
    for day in days:
        found[day.year] |= 1 << (LAST_OF_YEAR - day.replace(year=LEAP_YEAR).toordinal())
    return {f"{year:04}": f"{bits << 2:092x}" for year, bits in found.items()}


def _named(titles: Iterable[str]) -> str:
    names = " · ".join(dict.fromkeys(titles))
    return names if len(names) <= LONGEST_NAME else f"{names[:LONGEST_NAME]}…"


def _since(view: View, task: Task, base: str) -> dict[str, str]:
    return {**view.place(task.part, base), "iso": task.since.isoformat() if task.since else ""}
