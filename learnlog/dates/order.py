"""All dates of a log -> the one order of day and month its writer uses, with the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import PurePosixPath

from learnlog.dates.values import Evidence, Mention, Order, Verdict

Blamed = Mapping[tuple[PurePosixPath, int], date]


def settle(mentions: Sequence[Mention], blamed: Blamed | None = None) -> Verdict:
    """The order of day and month of a log, decided once."""
    unsettled = [m for m in mentions if len(m.candidate.readings) > 1 and m.candidate.shape != "iso"]
    if not unsettled:
        return Verdict(None, (), "no date leaves the order of day and month open")
    for order, other in (("dmy", "mdy"), ("mdy", "dmy")):
        only = [m for m in unsettled if _fits(m, order) and not _fits(m, other)]
        against = [m for m in unsettled if _fits(m, other) and not _fits(m, order)]
        if len(only) > len(against):
            evidence = tuple(Evidence(m.path, m.line, m.candidate.text) for m in only[:3])
            return Verdict(order, evidence, "one part is greater than 12")  # type: ignore[arg-type]
    gaps = {order: _gap(unsettled, order) for order in ("dmy", "mdy")}
    best = min(gaps, key=lambda o: gaps[o])
    if len(set(gaps.values())) > 1:
        return Verdict(best, (), "the days lie closer together")  # type: ignore[arg-type]
    return Verdict(None, (), "nothing in the log decides")


def _fits(mention: Mention, order: str) -> bool:
    return any(r.order == order and r.when is not None for r in mention.candidate.readings)


def _gap(mentions: Sequence[Mention], order: Order | str) -> int:
    days = [
        r.when.start
        for m in mentions
        for r in m.candidate.readings
        if r.order == order and r.when and r.when.start
    ]
    return sum(abs((b - a).days) for a, b in zip(days, days[1:], strict=False))
