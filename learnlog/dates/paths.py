"""A relative path -> the date its folders spell; the year and month they give to what is inside."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from learnlog.dates import grammar, titles, written
from learnlog.dates.counts import Count, counts
from learnlog.dates.days import counted, flaw, when_of
from learnlog.dates.names import mask
from learnlog.dates.spans import Orders, Span
from learnlog.dates.values import Candidate, Context, Reading, Shape

_SUFFIX = re.compile(r"\.(?:md|markdown|mdx|txt|rst|org)$", re.IGNORECASE)
_DEPTH = 40
_DAY = re.compile(r"(?P<d>\d{1,2})(?:st|nd|rd|th|일|日|号)?\.?", re.IGNORECASE)
_TITLED_DAY = re.compile(r"(?P<d>\d{1,2})[\s._-]+(?P<title>[^\W\d_].*)")
_MONTH_AND_DAY = re.compile(r"(?P<a>[0-3]?\d)[-_.](?P<b>[0-3]?\d)(?:[\s._-]+(?P<title>[^\W\d_].*))?")
_GLUED = re.compile(r"(?P<a>\d\d)(?P<b>\d\d)[\s._-]+(?P<title>[^\W\d_].*)")
_MONTH_NUMBER = re.compile(r"(?P<m>0?[1-9]|1[0-2])(?:m|월|月)?")
_NUMBERED_MONTH = re.compile(rf"(?:\d{{1,2}}[\s._-]*)?(?P<m>{written.M})")
_ORDINAL = re.compile(r"^\d+\s*")
_YEAR = re.compile(rf"(?<!\d)(?P<y>{written.YEAR})(?!\d)")


def in_path(path: str) -> tuple[Candidate, ...]:
    """`2024/05/11.md` is May 11, `Day-12/Notes.md` day 12, `2024-05-11/notes.md` its folder's day."""
    parts = path.split("/")[:_DEPTH]
    starts = [sum(len(p) + 1 for p in parts[:i]) for i in range(len(parts))]
    folders = range(len(parts) - 1, 0, -1)
    found = [
        c for i in folders if (c := _split_day(path, parts, starts, i) or _month_and_day(parts, starts, i))
    ]
    for i in range(len(parts) - 2, -1, -1):
        named = (*_folder(parts[i]), *_glued_day(parts[i], context("/".join(parts[:i]) + "/")))
        found += [_moved(c, starts[i]) for c in named]
    return tuple(found)


def _split_day(path: str, parts: list[str], starts: list[int], i: int) -> Candidate | None:
    """A day in a month's folder in a year's folder, or in a folder that is year and month.

    `03-heaps` may be the third day or the third part: weak. In the folder of a day it is a part; `14_Tuesday`
    is a day with its weekday.
    """
    name = _SUFFIX.sub("", parts[i])
    day = _DAY.fullmatch(name)
    titled = None if day else _TITLED_DAY.fullmatch(name)
    day = day or titled
    if day is None or _numbered_month(name):
        return None
    if _is_day(parts[i - 1]) or (i > 1 and _split_day(path, parts, starts, i - 1) is not None):
        return None
    above = context("/".join(parts[:i]) + "/")
    fields = (above.year, above.month, int(day["d"]))
    scopes = [*_scopes(parts[:i])]
    if above.year is None or above.month is None or scopes[-1].month is None or flaw(fields):
        return None
    first = next(j for j in range(i) if scopes[j].year == above.year)
    start, end = starts[first], starts[i] + day.end("d")
    readings = (Reading(None, when_of(fields)),)
    title = titled["title"] if titled else ""
    weekday = titles.weekday_alone(mask(title))
    title = "" if weekday is not None else title
    return Candidate(start, end, path[start:end], "iso", readings, title, weak=bool(title), weekday=weekday)


def _month_and_day(parts: list[str], starts: list[int], i: int) -> Candidate | None:
    """`03-09-heaps`, `3-9-heaps` or `0309-heaps` in the folder of a year, `09-03` in that of its third month;
    each may be a part of a part: weak. `0053-heaps` tells that others beside it are numbers."""
    name = _SUFFIX.sub("", parts[i])
    glued = _GLUED.fullmatch(name)
    match = glued or _MONTH_AND_DAY.fullmatch(name)
    if match is None:
        return None
    above = context("/".join(parts[:i]) + "/")
    a, b = int(match["a"]), int(match["b"])
    month, day = (a, b) if glued or above.month is None else (b, a)
    fields = (above.year, month, day)
    if above.year is None or above.month not in (None, month) or (flaw(fields) and not glued):
        return None
    start, end = starts[i], starts[i] + match.end("b")
    readings = _as_read(((None, fields),))
    return Candidate(
        start, end, match[0][: match.end("b")], "mmdd", readings, match["title"] or "", weak=True
    )


def _glued_day(name: str, above: Context) -> Iterator[Candidate]:
    """`240309` or, in the folder of a year, `0309`: a day that others stand beside, or a number: weak. Those
    that cannot be days tell what the others are."""
    for span in grammar.spans(mask(name)):
        if span.start or not name[: span.end].isdecimal():
            continue
        _, month, day = span.fields[0][1]
        in_year = above.year is not None and above.month in (None, month)
        if span.shape == "two-digit":
            yield _named(name, 0, span.end, span.shape, _as_read(span.fields), weak=True)
        elif span.shape == "mmdd" and in_year:
            whole = _as_read(((None, (above.year, month, day)),))
            yield _named(name, 0, span.end, span.shape, whole, weak=True)


def _is_day(folder: str) -> bool:
    whens = (reading.when for candidate in _folder(folder) for reading in candidate.readings)
    return any(when is not None and when.precision == "day" for when in whens)


def _numbered_month(name: str) -> bool:
    """`03-march` is a month among others, not the third of one."""
    return bool(_NUMBERED_MONTH.fullmatch(mask(name)))


def _moved(candidate: Candidate, by: int) -> Candidate:
    return replace(candidate, start=candidate.start + by, end=candidate.end + by)


@lru_cache(maxsize=4096)
def _folder(name: str) -> tuple[Candidate, ...]:
    """The day or the number a folder is named after."""
    masked = mask(name)
    numbered = [c for c in counts(masked) if not re.search(r"[^\W\d_]", masked[: c.start])]  # 43 Day 43
    for span in grammar.spans(masked):
        if not span.last and not span.weak and (readings := _readings(masked, span, numbered)):
            return (_named(name, span.start, span.end, span.shape, readings, numbered[:1]),)
    for count in numbered[:1]:
        shape: Shape = "week" if count.week else "number"
        return (_named(name, count.start, count.end, shape, (Reading(None, counted(count)),)),)
    return ()


def _named(
    name: str,
    start: int,
    end: int,
    shape: Shape,
    readings: tuple[Reading, ...],
    beside: Sequence[Count] = (),
    weak: bool = False,
) -> Candidate:
    """What a folder is named after, and what else its name says but a number that puts it in order."""
    title = titles.rest(name, [(start, end), *((count.start, count.end) for count in beside)])
    return Candidate(start, end, name[start:end], shape, readings, _ORDINAL.sub("", title), weak)


def _readings(masked: str, span: Span, numbered: Sequence[Count]) -> tuple[Reading, ...]:
    """How the date in a folder's name can be read; none where it is no whole date.

    Three numbers of two digits must lead, or follow a day's number: `Day001_27-03-23`, no `ch_10_11_12`.
    """
    read = _as_read(span.fields)
    if span.shape in ("iso", "named"):
        whole = span.fields[0][1][0] is not None and read[0].when
        return (Reading(None, read[0].when),) if whole else ()
    before = masked[numbered[0].end if numbered else 0 : span.start]
    leads = span.shape == "two-digit" and not re.search(r"[^\W_]", before)
    return read if (span.shape == "year-last" or leads) and any(one.when for one in read) else ()


def _as_read(every: Orders) -> tuple[Reading, ...]:
    flaws = [flaw(fields) for _, fields in every]
    return tuple(
        Reading(order, None if error else when_of(fields), error)
        for (order, fields), error in zip(every, flaws, strict=True)
    )


@lru_cache(maxsize=8192)
def context(path: str) -> Context:
    """Year, month and days that folders and file name give to what stands inside.

    `May 2019/`, `2024_03/`, `24년 5월 TIL/`, `10:2020/`, `2021/Aug.md`, `2023-05-31 2023-06-27 (Android)/`.
    The innermost that says something new wins; a month needs its year at the same level or above.
    """
    year = month = within = None
    parts = _SUFFIX.sub("", path).split("/")
    for part, scope in zip(parts, _scopes(parts), strict=True):
        within = scope.within or within
        if scope.year is not None and (scope.month is not None or scope.year != year):
            year, month = scope.year, scope.month
        elif scope.month is not None and not (year and month and part.isdecimal()):  # 2024/05/03 is a day
            month = scope.month
    return Context(year, month, within)


def names_period(folder: str) -> bool:
    """Whether a name says a month or a weekday and nothing else: `12m`, `03-march`, `Mar`, `Monday`."""
    is_month = _MONTH_NUMBER.fullmatch(folder) or _numbered_month(folder)
    return bool(is_month) or titles.weekday_alone(mask(folder)) is not None


def _scopes(parts: Iterable[str]) -> Iterator[Context]:
    """What each part says by itself; `Mar` is March in the folder of a year, else it may be a Tuesday."""
    above = Context()
    for part in parts:
        above = _scope(part, above.year is not None and above.month is None)
        yield above


@lru_cache(maxsize=8192)
def _scope(part: str, in_year: bool) -> Context:
    masked = mask(f"{part} 1")[:-2] if in_year and part.isalpha() else mask(part)
    if match := _MONTH_NUMBER.fullmatch(part) or _NUMBERED_MONTH.fullmatch(masked):
        mark = match["m"]
        return Context(month=int(re.sub(r"\D", "", mark)) if mark[0].isdigit() else written.month(mark))
    spans = grammar.spans(masked)
    for span in spans:
        first, last = span.fields[0][1], span.last[0][1] if span.last else None
        if last is not None and not flaw(first) and not flaw(last):
            when = when_of(first, last)
            if when.start and when.end:
                return Context(year=first[0], within=(when.start, when.end))
    for span in spans:
        year, month, _ = span.fields[0][1]
        if span.shape in ("iso", "named", "month") and not flaw((year, month, None)) and (year or month):
            return Context(year, month)
    for count in counts(masked):
        week = counted(count) if count.week and count.year else None
        if week and week.start and week.end:
            return Context(count.year, within=(week.start, week.end))
    years = {int(m["y"]) for m in _YEAR.finditer(part)}
    year = years.pop() if len(years) == 1 else None
    return Context(year if year is not None and not flaw((year, None, None)) else None)
