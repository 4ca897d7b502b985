"""No date from thin air: whatever text, every number of a date stands in it or around it."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import PurePosixPath

from hypothesis import given, settings
from hypothesis import strategies as st

from learnlog.dates import Candidate, Mention, find, resolve, settle
from learnlog.dates.names import mask
from learnlog.model import When

PLACES = st.sampled_from(["name", "path", "heading", "summary", "label", "item", "cell"])
VOCABULARY = """
    Day Week May Mar 9 März 12 2024 31 2 20/5/25 3/2/2025 5/5 - – : ( ) [ ] . , / _ #
    三月 二〇二四年 九日 十二月 日 月 年 3월 6일 주차 第 天
    Jan Feb 2024-03-09 2024-02-30 0502 240521 R1D1 W10
    to and of the 1st 22nd Monday Sat v1.2 ~ Sunday 1/7 Tag
"""
WORDS = st.sampled_from(VOCABULARY.split())
SPACED, GLUED = st.lists(WORDS, max_size=9).map(" ".join), st.lists(WORDS, max_size=7).map("".join)
LINES = st.one_of(st.text(max_size=40), SPACED, GLUED)
DAYS = st.dates(date(1990, 1, 1), date(2069, 12, 31))


def numbers(text: str) -> set[int]:
    """Numbers that stand in a text, also as part of a longer run of digits, and months by name."""
    masked = mask(text)
    digits = masked.translate(dict(zip(map(ord, "〇零○一二三四五六七八九"), "000123456789", strict=True)))
    runs = re.findall(r"\d+", masked) + re.findall(r"\d+", digits)
    found = {
        int(run[i:j]) for run in runs for i in range(len(run)) for j in range(i + 1, min(i + 5, len(run) + 1))
    }
    found |= {number - 543 for number in found if number > 2400}  # years of the Thai calendar
    found |= {(ord(c) - 0xE000) % 0x20 for c in masked if "\ue001" <= c < "\ue060"}
    tens = {c: i for i, c in enumerate("一二三四五六七八九十", 1)}
    found |= {tens[c] for c in text if c in tens} | (set(range(100)) if "十" in text else set())
    return found


def is_week(when: When) -> bool:
    """Whether seven days have no year: `Week of March 30` says only the first."""
    if None in (when.month, when.day, when.last_month, when.last_day):
        return False
    last = date(2000, when.month or 1, when.day or 1) + timedelta(days=6)
    return (last.month, last.day) == (when.last_month, when.last_day)


def stands_in(when: When, known: set[int]) -> bool:
    ends = set() if is_week(when) else {when.last_month, when.last_day}
    parts = {when.number, when.last, when.round, when.month, when.day, *ends} - {None}
    if when.start and when.end and when.precision in ("day", "range", "month", "year"):
        years = {when.start.year, when.end.year}
        if not all(
            {y + i for i in (-1, 0, 1)} & known or {(y + i) % 100 for i in (-1, 0, 1)} & known for y in years
        ):
            return False
        if when.precision in ("day", "range"):
            months = when.start.day == 1 and (when.end + timedelta(days=1)).day == 1  # Jan-Feb 2026
            week = when.end - when.start == timedelta(days=6)  # Week of March 30
            parts |= {when.start.month, when.start.month if week else when.end.month}
            parts |= set() if months else {when.start.day}
    return parts <= known


@given(LINES, PLACES)
@settings(max_examples=600)
def test_every_number_of_a_date_stands_in_its_text(text: str, place: str) -> None:
    for candidate in find(text, place):  # type: ignore[arg-type]
        assert 0 <= candidate.start < candidate.end <= len(text)
        assert text[candidate.start : candidate.end] == candidate.text
        for reading in candidate.readings:
            assert (reading.when is None) == bool(reading.error)
            if reading.when:
                assert stands_in(reading.when, numbers(text)), (candidate, reading)


@given(LINES, PLACES)
@settings(max_examples=400)
def test_the_title_says_nothing_new(text: str, place: str) -> None:
    for candidate in find(text, place):  # type: ignore[arg-type]
        words = re.findall(r"\w+", candidate.rest)
        assert all(word in text for word in words)
        assert len(candidate.rest) <= len(text)


@given(
    st.lists(
        st.tuples(LINES, st.sampled_from(["a.md", "2023/b.md", "May 2019/c.md", "2024-03-09.md"])), max_size=8
    )
)
@settings(max_examples=300)
def test_a_log_adds_only_what_it_says_elsewhere(lines: list[tuple[str, str]]) -> None:
    mentions = _mentions(lines)
    outcomes = resolve(mentions, settle(mentions))
    known = set().union(*(numbers(text) | numbers(path) for text, path in lines), ())
    for mention, outcome in outcomes.items():
        if outcome.when and outcome.when.weekday is None and mention.candidate.shape != "weekday":
            assert stands_in(outcome.when, known), (mention, outcome)


def _mentions(lines: list[tuple[str, str]]) -> list[Mention]:
    found: list[Mention] = []
    for number, (text, path) in enumerate(lines):
        found += [Mention(PurePosixPath(path), number, c, "heading") for c in find(text, "heading")[:1]]
    return found


@given(st.lists(st.tuples(LINES, st.sampled_from(["a.md", "2023/b.md"])), max_size=8), st.randoms())
@settings(max_examples=200)
def test_the_order_of_reading_does_not_matter(lines: list[tuple[str, str]], random: object) -> None:
    mentions = _mentions(lines)
    shuffled = list(mentions)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert settle(shuffled) == settle(mentions)
    assert resolve(shuffled, settle(shuffled)) == resolve(mentions, settle(mentions))


@given(
    DAYS,
    st.sampled_from(
        ["{0:%Y-%m-%d}", "{0:%Y/%m/%d}", "{0:%Y%m%d}", "{0:%B} {0.day}, {0.year}", "{0.day} {0:%b} {0.year}"]
    ),
)
@settings(max_examples=300)
def test_a_whole_date_reads_as_itself(day: date, style: str) -> None:
    text = style.format(day)
    (candidate,) = find(text, "heading")
    assert candidate.readings[0].when == When("day", day, day)
    assert candidate.rest == ""


@given(st.dates(date(2001, 1, 13), date(2069, 1, 1)), st.integers(3, 40), st.sampled_from(["dmy", "mdy"]))
@settings(max_examples=200)
def test_a_month_of_days_settles_its_order(first: date, count: int, order: str) -> None:
    days = [first + timedelta(days=i) for i in range(count)]
    style = "{0.day}/{0.month}/{0.year}" if order == "dmy" else "{0.month}/{0.day}/{0.year}"
    mentions = _mentions([(style.format(day), "log.md") for day in days])
    verdict = settle(mentions)
    outcomes = resolve(mentions, verdict)
    read = [outcomes[m].when for m in mentions]
    assert [when.start if when else None for when in read] in (days, [None] * count) or verdict.order == order


@given(st.lists(DAYS, min_size=1, max_size=6), DAYS)
@settings(max_examples=200)
def test_an_entry_more_changes_no_settled_date(days: list[date], more: date) -> None:
    lines = [(f"{day.day}/{day.month}/{day.year}", "log.md") for day in [date(2024, 3, 31), *days]]
    before = _mentions(lines)
    after = _mentions([*lines, (f"{more.day}/{more.month}/{more.year}", "log.md")])
    old, new = resolve(before, settle(before)), resolve(after, settle(after))
    assert all(new[mention] == old[mention] for mention in before)


def test_weekdays_do_not_move_dates() -> None:
    candidate: Candidate = find("Monday, Nov 11, 2025", "heading")[0]
    assert candidate.readings[0].when == When("day", date(2025, 11, 11), date(2025, 11, 11))
    assert candidate.weekday == 0
