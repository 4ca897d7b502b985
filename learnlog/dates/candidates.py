"""Text -> what in it could date an entry, and the title that is left."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache

from learnlog.dates import eastern, grammar, spelled, titles, written, yearless
from learnlog.dates.counts import counts
from learnlog.dates.days import FIRST_YEAR, LAST_YEAR, flaw, when_of, year_of
from learnlog.dates.names import DAY, FILL, MONTH, SHORT_WEEKDAY, WEEKDAY, leads_with_name, mask
from learnlog.dates.paths import in_path
from learnlog.dates.spans import Span
from learnlog.dates.values import Candidate, Place, Reading
from learnlog.model import When

_DAY_ALONE = re.compile(r"(?:197[1-9]|19[89]\d|20[0-6]\d)-\d\d-\d\d")
"""All that names, front matter and headings of most logs say: the same wherever it stands."""
_SUFFIX = re.compile(r"\.(?:md|markdown|mdx|txt|rst|org)$", re.IGNORECASE)
_DAY_HEAD = re.compile(rf"{DAY}{FILL}*s?|{DAY}{FILL}*\s*/\s*\w+|\w+\s*/\s*{DAY}{FILL}*")
_ID = re.compile(r"[\s_-][0-9a-f]{32}$")
_DIGIT = re.compile(r"[\d第月]")
_LEAD = 120  # a label or a list item that is a date says so at its beginning
_TITLE = 400  # beyond this a heading is a text
_SIGNS = r"^[^\w\ue000-\uf8ff]*"
_WEEKDAY = re.compile(rf"{_SIGNS}(?P<w>[{WEEKDAY}-{chr(ord(WEEKDAY) + 6)}]{FILL}*)[\s.*_]*(?:$|[(:|—]|-\s)")
_SHORT_WEEKDAY = re.compile(rf"[{WEEKDAY}-{chr(ord(SHORT_WEEKDAY) + 6)}]{FILL}{{1,3}}(?!{FILL})")
_MONTH = re.compile(
    rf"{_SIGNS}(?P<m>[{chr(ord(MONTH) + 1)}-{chr(ord(MONTH) + 12)}]{FILL}*)[^\w\ue000-\uf8ff]*$"
)
_YEAR = re.compile(rf"^\W*(?P<y>{written.YEAR}\s?년?年?)\W*$")
_SHORT_YEAR = re.compile(r"(?<=\w\s)'(?P<y>[1-3]\d)(?!\w)")
_NUMBER = re.compile(r"(?<![^\W_])\d+")  # those of Q1 and CS50 are parts of a word
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_DAY_AND_MONTH = re.compile(r"^\s*\d{1,2}\.\s?\d{1,2}(?=\s*$)")
_SHOUTED = re.compile(r"\[([^\]]*\w\s+\w[^\]]*)\]\W*$")
_THAI = re.compile("[\u0e00-\u0e7f]")
_PERSIAN = re.compile("[\u0600-\u06ff]")
_TWO_CALENDARS = ("two-digit", "no-year", "mmdd")
_PERSIAN_NUMBER = re.compile("[\u06f0-\u06f9]")
_SERIES = re.compile(r"(?:gen|led|mac|pro|set|sub)[\s_#-]*\d+", re.IGNORECASE)
"""`Set 3` of some exercises: months in some languages, where the day is first."""
_TEMPLATE = re.compile(r"\b(?:put|insert|your|enter|add)\b[\w\s]*\bdate\b|\bYYYY\b", re.IGNORECASE)


def find(text: str, place: Place) -> tuple[Candidate, ...]:
    """Candidates of one string in text order; of a `path` the one closest to the file first.

    A `name` is a file's or folder's own name, a `path` the whole relative path. A heading, a summary, a label
    or an item must be a date with a title before or after it; a cell must be nothing else. Prose that only
    mentions a date yields nothing. What is `weak` counts in company only: `resolve` decides.
    """
    if place == "path":
        return in_path(text)
    if _DAY_ALONE.fullmatch(text):
        return _alone(text)
    if place == "front matter":
        return _in_front_matter(text.strip()[:_LEAD])
    body = _plain_name(text) if place == "name" else _with_last_dot(text) if place == "cell" else text
    lead = body[: _LEAD if place in ("label", "item", "cell") else _TITLE]
    alone = place in ("name", "heading", "summary")
    if not _DIGIT.search(lead) and not (alone and leads_with_name(lead)):
        return ()
    masked = mask(lead)
    found = _dates(body, masked, place) or (_lone(body, masked, place) if alone else ())
    if place == "name" and any(map(_is_another_day, found)):
        found = _dates(body, _with_small_words(body, masked), place) or found
    return () if found and _is_template(body, found[0], place) else found


@lru_cache(maxsize=64)
def _alone(day: str) -> tuple[Candidate, ...]:
    """A day that its note says twice or thrice."""
    return _dates(day, mask(day), "heading")


def _is_another_day(candidate: Candidate) -> bool:
    """Whether the weekday beside a date is not its own, however the date is read."""
    days = [reading.when.start for reading in candidate.readings if reading.when and reading.when.start]
    said = candidate.weekday
    return said is not None and bool(days) and all(day.weekday() != said for day in days)


def _with_small_words(text: str, masked: str) -> str:
    """`masked` without short weekdays in small letters: `2026-01-15-man.md` is about a command."""
    return _SHORT_WEEKDAY.sub(lambda found: _small(text[found.start() : found.end()], found[0]), masked)


def _small(written: str, mask: str) -> str:
    return written if written.islower() else mask


def names_date(text: str) -> bool:
    """Whether the head of a column says that dates stand below: `Date`, `Fecha`, `Day`, `日付`."""
    word = mask(text).strip(" \t*_:#")
    return titles.is_date_word(word) or bool(_DAY_HEAD.fullmatch(word))


def follows_version(text: str, candidate: Candidate) -> bool:
    """Whether a date stands behind a version, as in a changelog: `v0.3 (2024-03-09)`."""
    return titles.is_version(text[: candidate.start])


def names_week(text: str, place: Place) -> bool:
    """Whether it is a week, by its number: `Week 2`."""
    found = find(text, place)
    when = found[0].readings[0].when if found else None
    return when is not None and when.precision == "week"


def _with_last_dot(cell: str) -> str:
    """`23.8` in a column of days is the 23rd of August."""
    return _DAY_AND_MONTH.sub(r"\g<0>.", cell)


def _plain_name(name: str) -> str:
    """A file's name without its endings, and without the id that Notion appends to the names it exports."""
    return _ID.sub("", _SUFFIX.sub("", name).removesuffix(".excalidraw"))


def _is_template(text: str, candidate: Candidate, place: Place) -> bool:
    """`June 25th, 2016. [PUT YOUR DATE HERE]`, in any language: the brackets speak to who fills it in."""
    told = place == "label" and re.fullmatch(r"\[[^\]]*\]", candidate.rest)
    shouted = _SHOUTED.search(candidate.rest)
    return bool(told or (shouted and shouted[1].isupper()) or _TEMPLATE.search(text))


def _dates(text: str, masked: str, place: Place) -> tuple[Candidate, ...]:
    numbered = list(counts(masked))
    without = around = masked
    for count in numbered:
        without = spelled.filled(without, count)
        around = spelled.filled(around, count) if count.year else around
    frames = [(s, titles.widen(without, s.start, s.end)) for s in _spans(text, without)]
    standing = [(s, f) for s, f in frames if titles.stands(without, s, f, place)]
    standing = [
        (s, f) for s, f in standing if _credible(s, place) and not _SERIES.fullmatch(text[s.start : s.end])
    ]
    if standing:
        days = [c for c in numbered if not c.week]
        return tuple(
            spelled.candidate(
                text,
                without,
                yearless.completed(span, around, numbered),
                frame,
                days,
                place,
                [g for other, g in standing if _echoes(other, span)],
            )
            for span, frame in standing
            if not any(_echoes(span, other) for other, _ in standing)
        )
    leading = [c for c in numbered if titles.leads(masked, c.start, c.end, place)]
    leading.sort(key=lambda c: titles.follows(masked, c))  # Week 3 - Day 2
    return tuple(
        spelled.counted(text, count, weak=count.year is None and titles.follows(masked, count))
        for count in leading
    )


def _spans(text: str, masked: str) -> list[Span]:
    """The dates in a string, those in Thai or Persian writing by their calendar.

    Short years and months in Persian numbers may be of two calendars: `۰۵/۴/۱۴` is neither 2005 nor 2014,
    `۲/۱۵` perhaps in May.
    """
    found = grammar.spans(masked)
    if _PERSIAN.search(text):
        found = [eastern.persian(one) if one.shape == "iso" else one for one in found]
        found = [one for one in found if not _is_open_persian(text, one)]
    return [eastern.thai(one) if _THAI.search(text[one.start : one.end]) else one for one in found]


def _is_open_persian(text: str, span: Span) -> bool:
    return span.shape in _TWO_CALENDARS and bool(_PERSIAN_NUMBER.search(text[span.start : span.end]))


def _echoes(span: Span, other: Span) -> bool:
    """`March 12 (2024-03-12)`: whether a date says again, or with less, which day another one is."""
    if span is other or span.last or other.last:
        return False
    said = [
        (a[0] in (None, b[0]), a[0] == b[0])
        for _, a in span.fields
        for _, b in other.fields
        if a[1:] == b[1:]
    ]
    return any(less and (not same or span.start > other.start) for less, same in said)


def _credible(span: Span, place: Place) -> bool:
    """An impossible date is news only where it must have been meant as one."""
    flaws = [flaw(f) for _, f in (*span.fields, *span.last)]
    if not all(flaws[: len(span.fields)]):
        return True
    year, _, day = span.fields[0][1]
    if place == "name" and span.shape == "mmdd":
        return True  # `0035` tells what its neighbour `0102` is
    if span.weak or (year is None and (day or 0) > 31):
        return False
    if span.shape == "two-digit":
        return place != "cell" and any((fields[1] or 0) <= 12 for _, fields in span.fields)
    return year is None or FIRST_YEAR <= year <= LAST_YEAR or year > 9999


def _lone(text: str, masked: str, place: Place) -> tuple[Candidate, ...]:
    """`Thursday (2 hours)`, `May`, `2024`: whole only inside a week or a year."""
    if place != "name" and (match := _WEEKDAY.match(masked)):
        when = When("day", weekday=titles.weekday_of(match["w"]))
        return (spelled.plain(text, match.span("w"), "weekday", when, weak=True),)
    if match := _MONTH.match(masked):
        when = When("month", month=ord(match["m"][0]) - ord(MONTH))
        return (spelled.plain(text, match.span("m"), "month", when, weak=True),)
    if (match := _YEAR.match(masked)) and not flaw((int(match["y"][:4]), None, None)):
        when = when_of((int(match["y"][:4]), None, None))
        return (spelled.plain(text, match.span("y"), "year", when, weak=True),)
    return _year_in_title(text, masked) if place == "heading" else ()


def _year_in_title(text: str, masked: str) -> tuple[Candidate, ...]:
    """`Daily log 2024`, `Q1 2024` and `Spring '24` date nothing, but may give their year to days below."""
    whole = [m for m in yearless.LONE_YEAR.finditer(masked) if not flaw((int(m["y"]), None, None))]
    found = whole or list(_SHORT_YEAR.finditer(masked))
    if len(found) != 1 or len(text) > _LEAD or len(_NUMBER.findall(masked)) > 1:
        return ()
    when = when_of((year_of(found[0]["y"]), None, None))
    return (spelled.plain(text, found[0].span("y"), "year", when, weak=True),)


def _in_front_matter(text: str) -> tuple[Candidate, ...]:
    """A value that is a date, with a time or without, or the milliseconds some vaults write."""
    if _EPOCH.fullmatch(text):
        day = datetime.fromtimestamp(int(text[:10]), UTC).date()
        return (Candidate(0, len(text), text, "iso", (Reading(None, When("day", day, day)),), ""),)
    masked = mask(text)
    found = grammar.spans(masked) if _DIGIT.search(masked) else []
    frames = [(s, titles.widen(masked, s.start, s.end)) for s in found if not s.weak]
    whole = [(s, f) for s, f in frames if not re.search(r"\w", masked[: f.start])]
    return tuple(spelled.candidate(text, masked, span, frame, [], "cell") for span, frame in whole[:1])
