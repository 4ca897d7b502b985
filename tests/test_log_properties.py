"""Whole logs: no date from thin air, no matter in which order files are read, none moved by a new entry."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import PurePosixPath
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from learnlog import build
from learnlog.model import Options, Source, When
from tests.test_date_properties import numbers, stands_in

Notes = dict[str, str]

DAYS = st.dates(date(2019, 1, 1), date(2027, 12, 31))
STYLES = (
    "{d:%Y-%m-%d}",
    "{d:%Y/%m/%d}",
    "{d:%B} {d.day}, {d.year}",
    "{d:%A}, {d.day} {d:%b} {d.year}",
    "{d.day}/{d.month}/{d.year}",
    "{d:%d.%m.%Y}",
    "{d.year}年{d.month}月{d.day}日",
    "Day 3 ({d:%Y.%m.%d})",
)
LOOSE = (
    "{d.day}/{d.month}",
    "{d:%B} {d.day}",
    "{d:%A}",
    "{d.day}.{d.month}.",
    "{d:%d.%m.%y}",
    "Week of {d:%B} {d.day}",
)
NAMES = (
    "{d:%Y-%m-%d}.md",
    "{d:%Y}/{d:%m}/{d:%d}.md",
    "{d:%Y}/{d:%m}/{d:%d}-trees.md",
    "{d:%y%m%d}.md",
    "{d:%m%d}.md",
)
PLACES = (
    "## {}\n\nwords\n",
    "- {}: words\n",
    "**{}**\n\nwords\n",
    "<details><summary>{}</summary>\n\nwords\n\n</details>\n",
)
TITLES = ("", "# Log\n\n", "# Log 2024\n\n", "# Study plan\n\n", "# Week 3\n\n")


@st.composite
def logs(draw: st.DrawFn, styles: tuple[str, ...] = (*STYLES, *LOOSE)) -> Notes:
    """Some files of days, and one or two with several dates in a style of their own."""
    notes = {
        style.format(d=day): "words\n"
        for style, day in draw(st.lists(st.tuples(st.sampled_from(NAMES), DAYS), max_size=4))
    }
    for name in draw(st.sampled_from([("log.md",), ("log.md", "2024/other.md"), ("May 2023/log.md",)])):
        place = draw(st.sampled_from(PLACES))
        dated = draw(st.lists(st.tuples(st.sampled_from(styles), DAYS), max_size=5))
        notes[name] = draw(st.sampled_from(TITLES)) + "\n".join(
            place.format(style.format(d=day)) for style, day in dated
        )
    return notes


def read(notes: Notes, paths: list[str] | None = None) -> dict[tuple[str, int], When]:
    sources = [Source(PurePosixPath(path), notes[path]) for path in paths or sorted(notes)]
    documents, _, _ = build.read(sources, Options())
    return {(str(one.path), entry.line): entry.when for one in documents for entry in one.entries}


@given(logs())
@settings(max_examples=150)
def test_an_entry_has_the_numbers_that_stand_in_its_log(notes: Notes) -> None:
    known = set().union(*(numbers(path) | numbers(text) for path, text in notes.items()))
    for place, when in read(notes).items():
        if when.weekday is None and " of " not in notes[place[0]]:
            assert stands_in(when, known), (place, when)


@given(logs())
@settings(max_examples=150)
def test_an_entry_has_the_day_that_stands_at_its_place(notes: Notes) -> None:
    """Only a weekday or a week takes its day from elsewhere."""
    for (path, line), when in read(notes).items():
        written = notes[path].split("\n")[line]
        if (
            when.precision == "day"
            and when.start
            and not any(f"{when.start:%A}" in one for one in (written, path))
        ):
            assert when.start.day in numbers(written) | numbers(path), (path, line, when)


@given(logs(), st.randoms())
@settings(max_examples=100)
def test_the_order_in_which_files_are_read_does_not_matter(notes: Notes, random: Random) -> None:
    paths = sorted(notes)
    random.shuffle(paths)
    assert read(notes, paths) == read(notes)


@given(logs(STYLES), DAYS, st.sampled_from(STYLES), st.booleans())
@settings(max_examples=150)
def test_an_entry_more_moves_no_other(notes: Notes, day: date, style: str, apart: bool) -> None:
    """The order of day and month is settled: a year of days is written with the day first."""
    settled = [date(2024, 3, 20) + timedelta(days=at) for at in range(5)]
    notes["settled.md"] = "".join(f"## {one.day}/{one.month}/{one.year}\n\nwords\n\n" for one in settled)
    notes["days.md"] = "# 2024-03-30\n\nwords\n"  # a log elsewhere makes a plan of what is called one
    before = {place: when for place, when in read(notes).items() if when.start}
    entry = f"## {style.format(d=day)}\n\nwords\n\n"
    more = {**notes, "zz.md": entry} if apart else {**notes, "settled.md": notes["settled.md"] + entry}
    after = read(more)
    assert {place: after.get(place) for place in before} == before
