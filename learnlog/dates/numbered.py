"""`03-march` among the names of a log -> the third of March, where names beside it are days of March."""

from __future__ import annotations

import re
from collections.abc import Mapping

from learnlog.dates.values import Mention, Outcome
from learnlog.model import When

_NUMBER = re.compile(r"\d+")


def days(found: Mapping[Mention, Outcome]) -> dict[Mention, Outcome]:
    """What names come to that could be months with their numbers, and are days."""
    months = {m: outcome.when for m, outcome in found.items() if outcome.when and _is_numbered_month(m)}
    if not months:
        return {}
    beside = {_month(m, outcome.when) for m, outcome in found.items() if _is_named_day(m)}
    return {m: Outcome(_day(m, when)) for m, when in months.items() if _month(m, when) in beside}


def _is_numbered_month(mention: Mention) -> bool:
    candidate = mention.candidate
    numbered = mention.place == "name" and candidate.shape == "month" and candidate.text[0].isdigit()
    return numbered and any(one.when and one.when.start is None for one in candidate.readings)


def _is_named_day(mention: Mention) -> bool:
    return mention.place == "name" and mention.candidate.shape == "named"


def _month(mention: Mention, when: When | None) -> tuple[object, ...]:
    start = when.start if when else None
    return (mention.path.parent, start and (start.year, start.month))


def _day(mention: Mention, when: When) -> When:
    number = _NUMBER.match(mention.candidate.text)
    day = when.start.replace(day=int(number[0])) if when.start and number else None
    return When("day", day, day) if day else when
