"""Text -> what in it could date an entry, and the title that is left."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from learnlog.dates import grammar, titles, yearless
from learnlog.dates.counts import Count, counts
from learnlog.dates.days import FIRST_YEAR, LAST_YEAR, counted, flaw, seven_days, when_of
from learnlog.dates.names import DAY, FILL, MONTH, WEEKDAY, leads_with_name, mask
from learnlog.dates.paths import in_path
from learnlog.dates.spans import Span
from learnlog.dates.values import Candidate, Place, Reading, Shape
from learnlog.model import When

_SUFFIX = re.compile(r"\.(?:md|markdown|mdx|txt|rst|org)$", re.IGNORECASE)
_DAY_HEAD = re.compile(rf"{DAY}{FILL}*s?|{DAY}{FILL}*\s*/\s*\w+|\w+\s*/\s*{DAY}{FILL}*")
_ID = re.compile(r"[\s_-][0-9a-f]{32}$")
_DIGIT = re.compile(r"[\d第月]")
_LEAD = 120  # a label or a list item that is a date says so at its beginning
_TITLE = 400  # beyond this a heading is a text
_LINE = 80  # more than a line's end: a paragraph that begins with a date
_FEW = 4  # words: a title, not a sentence
_SIGNS = r"^[^\w\ue000-\uf8ff]*"
_WEEKDAY = re.compile(rf"{_SIGNS}(?P<w>[{WEEKDAY}-{chr(ord(WEEKDAY) + 6)}]{FILL}*)[\s.*_]*(?:$|[(:|—]|-\s)")
_MONTH = re.compile(
    rf"{_SIGNS}(?P<m>[{chr(ord(MONTH) + 1)}-{chr(ord(MONTH) + 12)}]{FILL}*)[^\w\ue000-\uf8ff]*$"
)
_YEAR = re.compile(rf"^\W*(?P<y>{grammar.YEAR}\s?년?年?)\W*$")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_SHOUTED = re.compile(r"\[([^\]]*\w\s+\w[^\]]*)\]\W*$")
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
    if place == "front matter":
        return _in_front_matter(text.strip()[:_LEAD])
    body = _plain_name(text) if place == "name" else text
    lead = body[: _LEAD if place in ("label", "item", "cell") else _TITLE]
    alone = place in ("name", "heading", "summary")
    if not _DIGIT.search(lead) and not (alone and leads_with_name(lead)):
        return ()
    masked = mask(lead)
    found = _dates(body, masked, place) or (_lone(body, masked, place) if alone else ())
    return () if found and _is_template(body, found[0], place) else found


def names_date(text: str) -> bool:
    """Whether the head of a column says that dates stand below: `Date`, `Fecha`, `Day`, `日付`."""
    word = mask(text).strip(" \t*_:#")
    return titles.is_date_word(word) or bool(_DAY_HEAD.fullmatch(word))


def names_week(text: str, place: Place) -> bool:
    """Whether it is a week, by its number: `Week 2`."""
    found = find(text, place)
    when = found[0].readings[0].when if found else None
    return when is not None and when.precision == "week"


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
        without = _filled(without, count)
        around = _filled(around, count) if count.year else around
    frames = [(s, titles.widen(without, s.start, s.end)) for s in grammar.spans(without)]
    standing = [(s, f) for s, f in frames if titles.stands(without, s, f, place)]
    standing = [
        (s, f) for s, f in standing if _credible(s, place) and not _SERIES.fullmatch(text[s.start : s.end])
    ]
    if standing:
        days = [c for c in numbered if not c.week]
        return tuple(
            _candidate(
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
        _counted(text, count, weak=count.year is None and titles.follows(masked, count)) for count in leading
    )


def _filled(masked: str, part: Count | titles.Frame) -> str:
    return masked[: part.start] + FILL * (part.end - part.start) + masked[part.end :]


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


def _candidate(
    text: str,
    without: str,
    span: Span,
    frame: titles.Frame,
    days: list[Count],
    place: Place,
    echoes: Sequence[titles.Frame] = (),
) -> Candidate:
    for echo in echoes:
        without = _filled(without, echo)
    readings = tuple(_reading(span, i) for i in range(len(span.fields)))
    week = titles.week_of(without, frame.start)
    if week is not None:
        readings = tuple(replace(r, when=seven_days(r.when)) if r.when else r for r in readings)
    cuts = [(frame.start if week is None else week, frame.end), *((one.start, one.end) for one in echoes)]
    alone = None if span.last else titles.bare_number(without, frame)
    count = days[0] if days else alone
    if count is not None:
        readings = tuple(_with_number(r, count) for r in readings)
        cuts.append((count.start, count.end))
    labelled = titles.is_date_word(without[: frame.start]) and not titles.runs_on(without, frame)
    told = frame.weekday is not None or labelled
    told = (
        told or week is not None or (bool(days) and frame.bracketed and span.shape == "two-digit")
    )  # Day 3 (240309)
    weak = not told and (span.weak or _doubtful(span, frame, without, place))
    words = text[span.start : span.end]
    title = titles.rest(text, cuts)
    if place == "name":
        title = re.sub(r"(?:^|(?<=\s))\.", "", title)
    weekday = None if span.last else frame.weekday
    if place == "name" and _is_numbered_month(span):
        readings, weak = (Reading(None, When("month", month=span.fields[0][1][1])),), True
        return Candidate(span.start, span.end, words, "month", readings, title, weak)
    return Candidate(span.start, span.end, words, span.shape, readings, title, weak, weekday)


def _is_numbered_month(span: Span) -> bool:
    """`03-march` among `02-february` and `04-april` is no third of March."""
    year, month, day = span.fields[0][1]
    return span.shape == "named" and year is None and month == day and not span.last


def _doubtful(span: Span, frame: titles.Frame, masked: str, place: Place) -> bool:
    """A date that text runs into may be mentioned only: in a list, without a year, after a long title."""
    if place == "label" and len(masked) - frame.end > _LINE:
        return True
    before = masked[: frame.start]
    if place == "name" or not titles.runs_on(masked, frame):
        return titles.is_remark(before)
    told = FILL in before or titles.bare_number(masked, frame) is not None
    title = frame.bracketed or len(before.split()) > _FEW
    return place == "item" or not span.fields[0][1][0] or (bool(before.strip()) and title and not told)


def _with_number(reading: Reading, count: Count) -> Reading:
    if reading.when is None:
        return reading
    return replace(
        reading, when=replace(reading.when, number=count.number, last=count.last, round=count.round)
    )


def _reading(span: Span, index: int) -> Reading:
    order, first = span.fields[index]
    last = span.last[index][1] if index < len(span.last) else None
    if error := flaw(first) or (flaw(last) if last else ""):
        return Reading(order, None, error)
    when = when_of(first, last)
    if last and (first[0] or last[0]) and when.start is None:
        return Reading(order, None, "it ends before it starts")
    return Reading(order, when)


def _counted(text: str, count: Count, weak: bool) -> Candidate:
    shape: Shape = "week" if count.week else "number"
    return _plain(text, (count.start, count.end), shape, counted(count), weak)


def _plain(text: str, at: tuple[int, int], shape: Shape, when: When, weak: bool = False) -> Candidate:
    title = titles.rest(text, [at])
    words = text[at[0] : at[1]]
    return Candidate(*at, words, shape, (Reading(None, when),), title, weak, when.weekday)


def _lone(text: str, masked: str, place: Place) -> tuple[Candidate, ...]:
    """`Thursday (2 hours)`, `May`, `2024`: whole only inside a week or a year."""
    if place != "name" and (match := _WEEKDAY.match(masked)):
        when = When("day", weekday=titles.weekday_of(match["w"]))
        return (_plain(text, match.span("w"), "weekday", when, weak=True),)
    if match := _MONTH.match(masked):
        when = When("month", month=ord(match["m"][0]) - ord(MONTH))
        return (_plain(text, match.span("m"), "month", when, weak=True),)
    if (match := _YEAR.match(masked)) and not flaw((int(match["y"][:4]), None, None)):
        when = when_of((int(match["y"][:4]), None, None))
        return (_plain(text, match.span("y"), "year", when, weak=True),)
    return _year_in_title(text, masked) if place == "heading" else ()


def _year_in_title(text: str, masked: str) -> tuple[Candidate, ...]:
    """`Daily log 2024` dates nothing, but may give its year to the days below."""
    found = [m for m in yearless.LONE_YEAR.finditer(masked) if not flaw((int(m["y"]), None, None))]
    if len(found) != 1 or len(text) > _LEAD or len(re.findall(r"\d+", masked)) > 1:
        return ()
    when = when_of((int(found[0]["y"]), None, None))
    return (_plain(text, found[0].span("y"), "year", when, weak=True),)


def _in_front_matter(text: str) -> tuple[Candidate, ...]:
    """A value that is a date, with a time or without, or the milliseconds some vaults write."""
    if _EPOCH.fullmatch(text):
        day = datetime.fromtimestamp(int(text[:10]), UTC).date()
        return (Candidate(0, len(text), text, "iso", (Reading(None, When("day", day, day)),), ""),)
    masked = mask(text)
    found = grammar.spans(masked) if _DIGIT.search(masked) else []
    frames = [(s, titles.widen(masked, s.start, s.end)) for s in found if not s.weak]
    whole = [(s, f) for s, f in frames if not re.search(r"\w", masked[: f.start])]
    return tuple(_candidate(text, masked, span, frame, [], "cell") for span, frame in whole[:1])
