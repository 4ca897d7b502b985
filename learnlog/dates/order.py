"""All dates of a log -> the one order of day and month its writer uses, with the evidence."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import PurePosixPath

from learnlog.dates import anchors
from learnlog.dates.anchors import Anchors, detour, distance
from learnlog.dates.company import ENOUGH, ENOUGH_WHOLE, are_ranges, is_far_from_its_folder
from learnlog.dates.paths import context
from learnlog.dates.values import Evidence, Mention, Order, Verdict, in_order, separator

Blamed = Mapping[tuple[PurePosixPath, int], date]

AT_EITHER_END = "nothing in the log shows at which end of two digits the year is"
UNDECIDED = "nothing in the log decides between day and month first"
NEAR = 7  # days between a date and its commit: of 200 real ones within a week none was misread
CLEARLY = 4  # times as far from its neighbours as the right reading
LAST: tuple[Order, ...] = ("dmy", "mdy")
OPEN = ("year-last", "two-digit", "no-year")
"""Shapes of dates that leave the order of day and month open, or show it."""

IMPOSSIBLE = 366  # what a date that cannot be costs in the comparison of gaps


def settle(mentions: Sequence[Mention], blamed: Blamed | None = None) -> Verdict:
    """The order of day and month of a log, decided once.

    Asked in this order: a part greater than 12; the month in the folder, the file name; the smallest total
    gap between neighbours; the weekdays beside the dates; whole dates around them; commits within a week.
    What none of them decides stays undecided. Three numbers of two digits may have the year first: decided
    for each separator.
    """
    if not any(mention.candidate.shape in OPEN for mention in mentions):
        return _day_or_month((), {}, {})
    blamed = blamed or {}
    ordered = sorted(mentions, key=in_order)
    fixed = anchors.of(ordered)
    triples = _triples(ordered)
    year_first = {s: found for s, group in triples.items() if (found := _year_first(group, fixed))}
    rest = {s: group for s, group in triples.items() if s not in year_first}
    open_ended = {
        s for s, group in rest.items() if _either_end(s, group, blamed) and not _beside(group, fixed, LAST)
    }
    pool = [anchors.with_years(m, fixed) for m in ordered if m.candidate.shape in ("year-last", "no-year")]
    pool += [m for s, group in rest.items() if s not in open_ended for m in group]
    verdict = _day_or_month(_pools(pool), blamed, fixed)
    if not year_first and not open_ended:
        return verdict
    reasons = [reason for reason, _ in year_first.values()]
    reasons += [AT_EITHER_END] if open_ended else []
    reasons += [verdict.reason] if pool else []
    evidence = tuple(e for _, found in year_first.values() for e in found)
    by_separator: list[tuple[str, Order | None]] = [(s, "ymd") for s in sorted(year_first)]
    by_separator += [(s, None) for s in sorted(open_ended)]
    joint = "; ".join(dict.fromkeys(reasons))
    return Verdict(verdict.order, verdict.evidence + evidence, joint, tuple(by_separator))


def _triples(mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """Dates of three numbers of two digits, by what separates these; what reads in one way shows nothing."""
    found: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        several = mention.candidate.shape == "two-digit" and len(mention.candidate.readings) > 1
        if several and not is_far_from_its_folder(mention):
            found[separator(mention.candidate.text)].append(mention)
    return {s: [m for m in group if m.place != "name" or not are_ranges(group)] for s, group in found.items()}


def _either_end(separator: str, group: list[Mention], blamed: Blamed) -> bool:
    """`21.05.17` alone may be 2021 or 2017 unless folder or commit say; after slashes the year is last."""
    if separator == "/" or len({m.candidate.text for m in group}) > 1:
        return False
    orders: tuple[Order, ...] = ("dmy", "mdy")
    if any(_in_folder(m, order) or _near_commit(m, order, blamed) for m in group for order in orders):
        return False
    last = {_day(m, "dmy") or _day(m, "mdy") for m in group}
    return last != {_day(m, "ymd") for m in group} and all(_day(m, "ymd") for m in group)


def _pools(pool: list[Mention]) -> list[list[Mention]]:
    """Which dates are asked, in turn: tables hold data of any origin and are asked where what is written
    decides nothing, and what is weak may be no date: some are asked where nothing else is."""
    sure = [m for m in pool if not m.candidate.weak]
    written = [m for m in sure if m.place != "cell"]
    enough = ENOUGH_WHOLE if all(m.candidate.shape == "year-last" for m in pool) else ENOUGH
    weak = pool if not sure and len(pool) >= enough else []
    return [asked for asked in (written, sure, weak) if asked]


def _beside(group: list[Mention], fixed: Anchors, orders: tuple[Order, ...]) -> bool:
    """Whether only one of these orders puts the dates right beside the whole dates of their files."""
    group = [m for m in group if m.path in fixed]
    if not group:
        return False
    every: dict[Order, int | None] = {order: distance(group, order, fixed) for order in (*LAST, "ymd")}
    near = {order for order, days in every.items() if days is not None and days <= NEAR * len(group)}
    far = [days for order, days in every.items() if order not in orders and days is not None]
    best = min((every[order] or 0 for order in near if order in orders), default=None)
    return best is not None and all(days >= CLEARLY * max(best, 1) for days in far)


def _year_first(group: list[Mention], fixed: Anchors) -> tuple[str, tuple[Evidence, ...]] | None:
    """Whether `21.05.17` means 2021: the reason and the lines that say so."""
    only = [m for m in group if _day(m, "ymd") and not _could_end_in_year(m)]
    never = [m for m in group if not _day(m, "ymd")]
    if len(only) > len(never) and len(group) > 1:
        return "only with the year first are these days", _evidence(only)
    named = [m for m in group if (day := _day(m, "ymd")) and context(str(m.path)).year == day.year]
    other = [
        m
        for m in group
        if (day := _day(m, "dmy") or _day(m, "mdy")) and context(str(m.path)).year == day.year
    ]
    if len(named) > len(other) and len(named) > len(never):
        return "folder or file name say the year that comes first", _evidence(named)
    fits = [m for m in group if _on_weekday(m, "ymd")]
    unfit = [m for m in group if _on_weekday(m, "dmy") or _on_weekday(m, "mdy")]
    if len(fits) > 2 * len(unfit):
        return "the weekdays beside the dates fit the year that comes first", _evidence(fits)
    if _beside(group, fixed, ("ymd",)):
        return "so the days lie beside the whole dates around them, with the year first", _evidence(group)
    cost = {order: _cost(group, order) for order in ("dmy", "mdy", "ymd")}
    if len(group) > 1 and cost["ymd"] * 2 <= min(cost["dmy"], cost["mdy"]) and len(never) * 10 <= len(group):
        return "the days lie closest together with the year first", _evidence(group)
    return None


def _could_end_in_year(mention: Mention) -> bool:
    """Whether the year may stand last; `31/2/25` may, its writer only forgot how long February is."""
    first = re.match(r"\d+", mention.candidate.text)
    too_long = any(r.order == "dmy" and r.error.endswith("days") for r in mention.candidate.readings)
    slip = too_long and first is not None and int(first.group()) <= 31
    return slip or _day(mention, "dmy") is not None or _day(mention, "mdy") is not None


def _day_or_month(pools: Sequence[list[Mention]], blamed: Blamed, fixed: Anchors) -> Verdict:
    if not pools:
        return Verdict(None, (), "no date leaves the order of day and month open")
    by_anchor, by_commit = partial(_by_anchor, fixed=fixed), partial(_by_commit, blamed=blamed)
    for pool in pools:
        for ask in (_by_size, _by_path, _by_gap, _by_weekday, by_anchor, by_commit):
            if verdict := ask(pool):
                return verdict
    return Verdict(None, (), UNDECIDED)


def _by_size(pool: list[Mention]) -> Verdict | None:
    """A part greater than 12 is no month; now and then a slip says the opposite."""
    day = [m for m in pool if _day_or_partial(m, "dmy") and not _day_or_partial(m, "mdy")]
    month = [m for m in pool if _day_or_partial(m, "mdy") and not _day_or_partial(m, "dmy")]
    return _majority(day, month, 4, "a part greater than 12 is no month")


def _by_path(pool: list[Mention]) -> Verdict | None:
    """One day of many that fits the month of its file in one order only is an accident."""
    filed = [m for m in pool if context(str(m.path)).month]
    verdict = _by_agreement(filed, _in_folder, "the month stands in the folder or the file name")
    if verdict is None or verdict.order is None:
        return None
    fitting = [m for m in filed if _in_folder(m, verdict.order)]
    return verdict if 2 * len(fitting) >= len(filed) else None


def _in_folder(mention: Mention, order: Order) -> bool:
    found, scope = _day(mention, order), context(str(mention.path))
    same_year = found is not None and scope.year in (None, found.year)
    return found is not None and same_year and found.month == scope.month


def _by_weekday(pool: list[Mention]) -> Verdict | None:
    return _by_agreement(pool, _on_weekday, "the weekdays beside the dates fit")


def _on_weekday(mention: Mention, order: Order) -> bool:
    found = _day(mention, order)
    return found is not None and found.weekday() == mention.candidate.weekday


def _by_agreement(
    pool: list[Mention], agrees: Callable[[Mention, Order], bool], reason: str
) -> Verdict | None:
    day = [m for m in pool if agrees(m, "dmy") and not agrees(m, "mdy")]
    month = [m for m in pool if agrees(m, "mdy") and not agrees(m, "dmy")]
    return _majority(day, month, 4, reason)


def _by_gap(pool: list[Mention]) -> Verdict | None:
    """The right reading puts neighbours close: at least twice as close, or it is an accident."""
    day, month = _cost(pool, "dmy"), _cost(pool, "mdy")
    if day == month or min(day, month) * 2 > max(day, month):
        return None
    return Verdict("dmy" if day < month else "mdy", _evidence(pool), "so the days lie closest together")


def _by_anchor(pool: list[Mention], fixed: Anchors) -> Verdict | None:
    """Beside a date that leaves no choice (`3 January 2024`), or on the way from one to the next, one
    reading is near, the other is not."""
    beside = [m for m in pool if m.path in fixed]
    day, month = detour(beside, "dmy", fixed), detour(beside, "mdy", fixed)
    if not beside or day is None or month is None or min(day, month) > NEAR * len(beside):
        return None
    if max(day, month) < CLEARLY * max(NEAR, min(day, month)):
        return None
    reason = "so the days lie beside the whole dates around them"
    return Verdict("dmy" if day < month else "mdy", _evidence(beside), reason)


def _by_commit(pool: list[Mention], blamed: Blamed) -> Verdict | None:
    """A commit dates a line only where it is near one reading and not the other."""
    near = partial(_near_commit, blamed=blamed)
    return _by_agreement(pool, near, f"the commits are within {NEAR} days")


def _near_commit(mention: Mention, order: Order, blamed: Blamed) -> bool:
    found, commit = _day(mention, order), blamed.get((mention.path, mention.line))
    return found is not None and commit is not None and abs((found - commit).days) <= NEAR


def _majority(day: list[Mention], month: list[Mention], times: int, reason: str) -> Verdict | None:
    if day and len(day) >= len(month) * times:
        return Verdict("dmy", _evidence(day), reason)
    if month and len(month) >= len(day) * times:
        return Verdict("mdy", _evidence(month), reason)
    return None


def _evidence(mentions: list[Mention]) -> tuple[Evidence, ...]:
    return tuple(Evidence(m.path, m.line, m.candidate.text) for m in mentions[:5])


def _day(mention: Mention, order: Order) -> date | None:
    return mention.candidate.first_day(order)


def _day_or_partial(mention: Mention, order: Order) -> bool:
    return any(r.order == order and r.when is not None for r in mention.candidate.readings)


def _in_some_year(mention: Mention, order: Order) -> date | None:
    """`9/3`, `10/3` and `11/3` lie close together in any year."""
    readings = () if mention.candidate.weak else mention.candidate.readings
    whens = [r.when for r in readings if r.order == order and r.when]
    return next((date(2000, w.month, w.day) for w in whens if w.month and w.day), None)


def _cost(mentions: list[Mention], order: Order) -> int:
    """Days between neighbours: in a file in its order, among files with one date each from first to last."""
    files: dict[PurePosixPath, list[date]] = defaultdict(list)
    singles: list[date] = []
    impossible = 0
    whole = [mention for mention in mentions if _day(mention, order)]
    for mention in mentions:
        found = _day(mention, order) if whole else _in_some_year(mention, order)
        if found is not None:
            files[mention.path].append(found)
        elif not _day_or_partial(mention, order):
            impossible += 1
    gaps = 0
    for days in files.values():
        if len(days) == 1:
            singles += days
        gaps += sum(abs((b - a).days) for a, b in pairwise(days))
    span = (max(singles) - min(singles)).days if singles else 0
    return gaps + span + impossible * IMPOSSIBLE
