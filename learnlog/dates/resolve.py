"""Candidates and the verdict on their order -> dates, or the problem that there is none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from learnlog.dates.values import Candidate, Context, Mention, Outcome, Problem, Reading, Verdict
from learnlog.model import When


@dataclass(frozen=True, slots=True)
class DateOptions:
    """What the user says about dates: `day_first` settles the order, `day_one` dates the day numbers."""

    day_first: bool | None = None
    day_one: date | None = None


def read(candidate: Candidate, verdict: Verdict, context: Context | None = None) -> When | Problem:
    """The date of one candidate under the verdict of its log."""
    reading = _chosen(candidate, verdict)
    if isinstance(reading, Problem):
        return reading
    if reading.when is None:
        return Problem("LL201", f"'{candidate.text}' is not a date: {reading.error}", "correct the date")
    return reading.when


def _chosen(candidate: Candidate, verdict: Verdict) -> Reading | Problem:
    order = "ymd" if candidate.shape == "iso" else verdict.order_of(candidate)
    for reading in candidate.readings:
        if reading.order is None or reading.order == order:
            return reading
    possible = [r for r in candidate.readings if r.when is not None and r.order in ("dmy", "mdy")]
    if len(possible) == 1 or (possible and len({r.when for r in possible}) == 1):
        return possible[0]
    if not possible:
        return candidate.readings[0]
    both = " or ".join(str(r.when.start or r.when) for r in possible if r.when)
    fix = "set `day_first: true` or `day_first: false`"
    return Problem("LL202", f"'{candidate.text}' is {both}: nothing in the log decides", fix)


def resolve(
    mentions: Sequence[Mention], verdict: Verdict, options: DateOptions | None = None
) -> Mapping[Mention, Outcome]:
    """Every mention of a log with what it comes to."""
    out: dict[Mention, Outcome] = {}
    for mention in mentions:
        found = read(mention.candidate, verdict)
        if isinstance(found, Problem):
            out[mention] = Outcome(None, (found,))
        else:
            out[mention] = Outcome(_dated(found, options))
    return out


def _dated(when: When, options: DateOptions | None) -> When:
    if (
        options is None
        or options.day_one is None
        or when.number is None
        or when.start
        or when.precision != "number"
    ):
        return when
    first = options.day_one + timedelta(days=when.number - 1)
    return When("day", first, first, when.number)
