"""Candidates and the verdict on their order -> dates, or the problem that there is none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import PurePosixPath

from learnlog.dates import company, conflicts, numbered, padded, told, years
from learnlog.dates.order import NEAR, Blamed
from learnlog.dates.paths import context
from learnlog.dates.values import (
    Candidate,
    Context,
    Mention,
    Order,
    Outcome,
    Problem,
    Reading,
    Verdict,
    in_order,
    separator,
)
from learnlog.model import Precision, When

CONTAINERS = ("heading", "summary")
WEEK = 7


@dataclass(frozen=True, slots=True)
class DateOptions:
    """What the user says about dates: `day_first` settles the order, `day_one` dates the day numbers."""

    day_first: bool | None = None
    day_one: date | None = None


def read(candidate: Candidate, verdict: Verdict, around: Context | None = None) -> When | Problem:
    """The date of one candidate under the verdict of its log; what it leaves out comes from `around`."""
    reading = _chosen(candidate, verdict, around or Context())
    if isinstance(reading, Problem):
        return reading
    if reading.when is None:
        return Problem("LL201", f"'{candidate.text}' is not a date: {reading.error}", "correct the date")
    whole = years.complete(reading.when, around or Context())
    return whole or reading.when


def _chosen(candidate: Candidate, verdict: Verdict, around: Context) -> Reading | Problem:
    if candidate.shape == "iso":
        return conflicts.year_first(candidate, around)[0]
    order = verdict.order_of(candidate)
    for reading in candidate.readings:
        if reading.order is None or reading.order == order:
            return reading
    open_ended = candidate.shape == "two-digit" and separator(candidate.text) != "/"
    either = [r for r in candidate.readings if open_ended or r.order in ("dmy", "mdy")]
    possible = [r for r in either if r.when is not None]
    if len({r.when for r in possible}) == 1:
        return possible[0]
    if not possible:
        return either[0]
    both = " or ".join(_spelled(r) for r in possible)
    return Problem(
        "LL202",
        f"'{candidate.text}' is {both}: no other date in the log shows which",
        "set `day_first: true` or `day_first: false`" + (", or write the year in full" if open_ended else ""),
    )


def _spelled(reading: Reading) -> str:
    when = reading.when
    if when is None or when.start is None:
        return f"day {when.day} of month {when.month}" if when else ""
    return when.start.isoformat()


def resolve(
    mentions: Sequence[Mention],
    verdict: Verdict,
    options: DateOptions | None = None,
    blamed: Blamed | None = None,
) -> Mapping[Mention, Outcome]:
    """Every mention of a log with what it comes to, whatever the order they are given in.

    A year that is left out comes from the range, month or year in a heading above, from the folder or the
    file name, from the nearest whole date of the file, from the commit of the line; else it stays out.
    What is weak and has no company comes to nothing: no date and no problem.
    """
    asked = options or DateOptions()
    verdict = as_told(verdict, asked)
    files: dict[PurePosixPath, list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=in_order):
        files[mention.path].append(mention)
    found: dict[Mention, Outcome] = {}
    below: set[Mention] = set()
    for inside in files.values():
        outcomes, held = _file(inside, verdict, blamed or {})
        found |= outcomes
        below |= held
    found |= numbered.days(found)
    found = company.kept(found, below)
    found = told.once(conflicts.checked(found))
    if asked.day_one is None:
        return found
    return {mention: _numbered(outcome, asked.day_one) for mention, outcome in found.items()}


def as_told(verdict: Verdict, options: DateOptions) -> Verdict:
    """The verdict where the user has the last word; a year that the log shows to be first stays there."""
    if options.day_first is None:
        return verdict
    order: Order = "dmy" if options.day_first else "mdy"
    decided = tuple((mark, first) for mark, first in verdict.two_digit if first)
    return Verdict(order, (), "the option `day_first` says so", decided)


def _file(
    mentions: list[Mention], verdict: Verdict, blamed: Blamed
) -> tuple[dict[Mention, Outcome], set[Mention]]:
    """The mentions of one file, in order: headings give what stands below them their year. With those that
    are days of the range in a heading above."""
    path = mentions[0].path
    above: Context | None = None
    found: dict[Mention, Outcome] = {}
    held: set[Mention] = set()
    pairs: dict[Mention, Context] = {}
    for mention in mentions:
        when: When | Problem | None = _certain(mention.candidate)
        if when is None:
            above = above or context(str(path))
            own = context(str(path.parent)) if mention.place in ("name", "path") else above
            when = read(mention.candidate, verdict, own)
        if isinstance(when, Problem):
            found[mention] = Outcome(None, (when,))
            continue
        found[mention] = Outcome(when)
        if padded.is_pair(mention):
            pairs[mention] = above or context(str(path))
        if mention.place in CONTAINERS:
            if above and _is_within(when, above):
                held.add(mention)
            sure = not mention.candidate.weak or company.vouched(mention, when)
            around = _after_week(when, above or context(str(path)))
            above = _below(when, around) if sure else around
    found |= {mention: Outcome(when) for mention, when in padded.months_and_days(pairs).items()}
    return _from_neighbours(_weekdays(found), blamed), held


def _is_within(when: When, above: Context) -> bool:
    """`### 1/15` below `## Sprint 4: 1/15/24 to 1/26/24`."""
    days = above.within
    return days is not None and when.start is not None and days[0] <= when.start <= days[1]


def _certain(candidate: Candidate) -> When | None:
    """The date of a candidate that can be read in one way, whatever stands around it."""
    when = candidate.readings[0].when
    sure = candidate.shape == "iso" and not conflicts.may_be_swapped(candidate)
    return when if sure and when and when.start else None


def _weekdays(found: dict[Mention, Outcome]) -> dict[Mention, Outcome]:
    """`Thursday` below `01/17 - 01/23`, where a date with its weekday says on which day the weeks begin."""
    below: list[tuple[Mention, When, tuple[tuple[int, int], ...]]] = []
    week: tuple[tuple[int, int], ...] = ()
    for mention, outcome in found.items():
        if outcome.when and outcome.when.precision in ("range", "month") and mention.place in CONTAINERS:
            week = years.days_of_week(outcome.when)
        elif outcome.when and week:
            below.append((mention, outcome.when, week))
    begins = {
        (mention.candidate.weekday - days.index((when.month, when.day))) % 7
        for mention, when, days in below
        if mention.candidate.weekday is not None
        and when.month
        and when.day
        and (when.month, when.day) in days
    }
    if len(begins) != 1:
        return found
    (first,) = begins
    lone = [(m, w.weekday, days) for m, w, days in below if m.candidate.shape == "weekday"]
    dated = {m: days[(weekday - first) % 7] for m, weekday, days in lone if weekday is not None}
    whens = {m: Outcome(When("day", month=month, day=day)) for m, (month, day) in dated.items()}
    return {mention: whens.get(mention, outcome) for mention, outcome in found.items()}


def _after_week(when: When, above: Context) -> Context:
    """What holds from another week or range on, whatever its days are: the week above it has ended."""
    ended = when.precision in ("range", "week") and above.within is not None
    if ended and above.within and (above.within[1] - above.within[0]).days < WEEK:
        return replace(above, within=None)
    return above


def _below(when: When, above: Context) -> Context:
    """What a heading says to the lines below it."""
    if when.start is None or when.end is None:
        return above
    if when.precision in ("range", "week"):
        return replace(above, within=(when.start, when.end))
    if when.precision == "month":
        return Context(when.start.year, when.start.month)
    if when.precision == "year":
        return Context(when.start.year)
    if above.within and not above.within[0] <= when.start <= above.within[1]:
        return replace(above, within=None)
    return above


def _only_mentions_year(mention: Mention) -> bool:
    """`Daily log 2024`: a title with a year in it says less than a neighbour does."""
    return mention.candidate.shape == "year" and bool(mention.candidate.rest)


def _from_neighbours(found: dict[Mention, Outcome], blamed: Blamed) -> dict[Mention, Outcome]:
    """Missing years from the nearest whole date; without one, from the only year in the file's headings."""
    if all(outcome.when is None or outcome.when.start for outcome in found.values()):
        return found
    out = _spread(found)
    lacking = next((m for m, o in out.items() if _lacks_year(o.when)), None)
    titles = {o.when.start.year for m, o in out.items() if _only_mentions_year(m) and o.when and o.when.start}
    if lacking is not None and len(titles) == 1:
        when = out[lacking].when
        whole = years.complete(when, Context(year=titles.pop())) if when else None
        dated = _spread({**out, lacking: Outcome(whole or when)})
        out = out if any(_contradicted(m, o) for m, o in dated.items() if out[m] != o) else dated
    return {mention: _lacking(mention, outcome, blamed) for mention, outcome in out.items()}


def _contradicted(mention: Mention, outcome: Outcome) -> bool:
    said, when = mention.candidate.weekday, outcome.when
    return said is not None and when is not None and when.start is not None and when.start.weekday() != said


def _lacks_year(when: When | None) -> bool:
    return when is not None and when.start is None and when.month is not None


def _spread(found: Mapping[Mention, Outcome]) -> dict[Mention, Outcome]:
    """Each date without a year beside one that has it, first forward and then backward through the file."""
    out = dict(found)
    for order in (list(out), list(reversed(out))):
        last: date | None = None
        for mention in order:
            when = out[mention].when
            if when is not None and _lacks_year(when) and last:
                when = years.complete(when, Context(before=last)) or when
                out[mention] = Outcome(when)
            if when is not None and when.start and when.precision in ("day", "range", "month"):
                last = when.start
    return out


def _lacking(mention: Mention, outcome: Outcome, blamed: Blamed) -> Outcome:
    when = outcome.when
    if when is None or when.start is not None or when.day is None:
        return outcome
    commit = blamed.get((mention.path, mention.line))
    whole = years.complete(when, Context(before=commit)) if commit else None
    if commit and whole and whole.start and abs((whole.start - commit).days) <= NEAR:
        return Outcome(whole)
    problem = Problem(
        "LL205",
        f"'{mention.candidate.text}' has no year, and nothing around it has one",
        "write the year in the heading above, the file's or the folder's name",
    )
    return Outcome(when, (problem,))


def _numbered(outcome: Outcome, day_one: date) -> Outcome:
    """Day numbers become days when the user says when day 1 was."""
    when = outcome.when
    if when is None or when.precision != "number" or when.number is None:
        return outcome
    first = day_one + timedelta(days=when.number - 1)
    last = day_one + timedelta(days=(when.last or when.number) - 1)
    precision: Precision = "day" if first == last else "range"
    return replace(outcome, when=replace(when, precision=precision, start=first, end=last))
