"""Dates that contradict each other -> the one that is taken, and the problem that says so.

Which one is taken:

* `2019-14-11`: there is no month 14, so year-day-month; `2019-02-11` in a folder `November 2019/` as well.
  Any other date with the year first is year-month-day.
* File name and heading name different days: the file name, for it is made once and sorted by, while headings
  are copied from yesterday or from last year; but the heading where it fits the folder and the name does not.
* Front matter names another day than the file name: the file name too; a bare time stamp (`1641168992623`)
  is when a tool made the file and contradicts nothing.
* A weekday that does not fit its date: the date.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import PurePosixPath

from learnlog.dates.paths import context
from learnlog.dates.values import Candidate, Context, Mention, Outcome, Problem, Reading

SLIP = 31  # days
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def year_first(candidate: Candidate, around: Context) -> tuple[Reading, Problem | None]:
    """How a date with its year first is read: year-month-day unless that cannot be."""
    if not may_be_swapped(candidate):
        return candidate.readings[0], None
    first, swapped = candidate.readings[:2]
    if first.when is None:
        why = first.error
    elif _in_month(first, around) or not _in_month(swapped, around):
        return first, None
    else:
        why = "its folder is another month's"
    message = f"'{candidate.text}' is read as year-day-month: {why}"
    return swapped, Problem("LL203", message, "write the month before the day")


def may_be_swapped(candidate: Candidate) -> bool:
    """Whether there is such a day with the day before the month as well."""
    return len(candidate.readings) > 1 and candidate.readings[1].when is not None


def _in_month(reading: Reading, around: Context) -> bool:
    start = reading.when.start if reading.when else None
    return start is not None and (start.year, start.month) == (around.year, around.month)


def checked(found: Mapping[Mention, Outcome]) -> dict[Mention, Outcome]:
    """Outcomes with what contradicts them, settled as the rules above say."""
    out = {mention: _weekday(mention, _swapped(mention, outcome)) for mention, outcome in found.items()}
    files: dict[PurePosixPath, list[Mention]] = defaultdict(list)
    for mention, outcome in out.items():
        if outcome.when and outcome.when.start and outcome.when.precision == "day":
            files[mention.path].append(mention)
    for path, mentions in files.items():
        if len(mentions) > 1:
            out |= _one_file(path, mentions, out)
    return out


def _swapped(mention: Mention, outcome: Outcome) -> Outcome:
    if mention.candidate.shape != "iso" or outcome.when is None or not may_be_swapped(mention.candidate):
        return outcome
    around = context(str(mention.path.parent if mention.place in ("name", "path") else mention.path))
    problem = year_first(mention.candidate, around)[1]
    return replace(outcome, problems=(*outcome.problems, problem)) if problem else outcome


def _weekday(mention: Mention, outcome: Outcome) -> Outcome:
    said, when = mention.candidate.weekday, outcome.when
    if said is None or when is None or when.precision != "day" or when.start is None:
        return outcome
    if when.start.weekday() == said:
        return outcome
    message = f"{when.start} is a {WEEKDAYS[when.start.weekday()]}, not a {WEEKDAYS[said]}"
    whole = any(one.when and one.when.start for one in mention.candidate.readings)
    fix = "correct the weekday or the date" if whole else "correct the weekday or the date, or write its year"
    problem = Problem("LL204", message, fix)
    return replace(outcome, problems=(*outcome.problems, problem))


def _one_file(
    path: PurePosixPath, mentions: list[Mention], found: Mapping[Mention, Outcome]
) -> dict[Mention, Outcome]:
    """The one date of a file whose name, front matter and only dated heading disagree."""
    named = [m for m in mentions if m.place == "name"]
    stamps = [m for m in mentions if m.candidate.text.isdigit()]
    matter = [m for m in mentions if m.place == "front matter" and m not in stamps]
    inside = [m for m in mentions if m.place == "heading"]
    if not named or len(inside) > 1:
        inside = []
    group = [*named[:1], *matter[:1], *inside]
    days = {m: when.start for m in group if (when := found[m].when) and when.start}
    if len(set(days.values())) < 2:
        return {}
    taken = _taken(path, days, inside)
    slips = [m for m in days if days[m] != days[taken] and _is_slip(days[m], days[taken])]
    return {m: _overruled(m, found[m], taken, days[taken], found) for m in slips}


def _is_slip(one: date, other: date) -> bool:
    """Off by days, by a year, or with day and month exchanged; else it is another date."""
    turned = (one.month, one.day) in ((other.month, other.day), (other.day, other.month))
    return turned or abs((one - other).days) <= SLIP


def _taken(path: PurePosixPath, days: Mapping[Mention, date], inside: list[Mention]) -> Mention:
    named = next(iter(days))
    folder = context(str(path.parent))
    if folder.month is not None and inside:
        fits = {m: (d.year, d.month) == (folder.year, folder.month) for m, d in days.items()}
        if fits.get(inside[0]) and not fits[named]:
            return inside[0]
    return named


def _overruled(
    mention: Mention, outcome: Outcome, by: Mention, day: date, found: Mapping[Mention, Outcome]
) -> Outcome:
    what = {"name": "the file name", "front matter": "the front matter"}.get(by.place, "the heading")
    words = mention.candidate.text
    problem = Problem("LL203", f"'{words}' contradicts {what}: {day} is taken", "correct one of them")
    number = outcome.when.number if outcome.when else None
    when = found[by].when
    fits = mention.candidate.weekday == day.weekday()
    others = tuple(p for p in outcome.problems if not (fits and p.code == "LL204"))
    return Outcome(replace(when, number=number) if when else None, (*others, problem))
