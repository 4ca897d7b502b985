"""Outcomes of a log -> the same without what only looks like a date: the weak need company."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Set
from datetime import date, timedelta
from itertools import pairwise
from pathlib import PurePosixPath

from learnlog.dates import written
from learnlog.dates.paths import context
from learnlog.dates.values import Mention, Order, Outcome, Problem, separator
from learnlog.model import When

ENOUGH, ENOUGH_WHOLE = 3, 2  # that many alike, in order, are no accident; with their year two will do
USUAL_STEP = 60  # days; lesson numbers read as dates lie years apart
YEAR, MONTHS = 366, 12
IN_ORDER = 0.9


def kept(found: Mapping[Mention, Outcome], held: Set[Mention] = frozenset()) -> dict[Mention, Outcome]:
    """Weak mentions stay when the folder or a heading made them whole, as it did those that are `held`, or
    when some alike run in order.

    Names of two digits thrice (`03_10_19`) that lie years apart, or far from the year of their folder, are
    ranges or chapters, not days.
    """
    if not any(m.candidate.weak or m.candidate.shape == "two-digit" for m in found):
        return dict(found)
    ranges = {m for m in found if is_far_from_its_folder(m)}
    groups = [group for group in _groups(m for m in found if m not in ranges) if len(group) > 1]
    ranges |= {m for group in groups if are_ranges(group) for m in group}
    company = {m for group in groups if _runs(group, found) for m in group}
    parts = _parts(found)
    some = [group for group in groups if not held.isdisjoint(group) and not held >= set(group)]
    days = held - {m for group in some if _are_parts(group) for m in group}
    lonely = {
        m
        for m, outcome in found.items()
        if m.candidate.weak
        and (m in parts or not (m in company or m in days or vouched(m, outcome.when) or _is_in_path(m)))
    }
    if not lonely and not ranges:
        return dict(found)
    dated = {
        m.path for m, outcome in found.items() if outcome.when and outcome.when.start and m not in lonely
    }

    def settled(m: Mention, outcome: Outcome) -> Outcome:
        if m in ranges:
            return Outcome(None)
        return _dropped(m, dated) if m in lonely else outcome

    return {m: settled(m, outcome) for m, outcome in found.items()}


def _is_in_path(mention: Mention) -> bool:
    """`2025/01/03-heaps.md`: a number with words in the folder of a month."""
    return mention.place == "path" and mention.candidate.weak and mention.candidate.shape == "iso"


def _parts(found: Mapping[Mention, Outcome]) -> set[Mention]:
    """Numbers in month's folders that count 1, 2, 3 … everywhere in the log: parts as well as days."""
    folders: dict[PurePosixPath, set[int]] = defaultdict(set)
    titled = [m for m in found if _is_in_path(m)]
    for mention in titled:
        when = found[mention].when
        folders[mention.path.parent].add(when.start.day if when and when.start else 0)
    plain = any(m.place == "path" and m.candidate.shape == "iso" and not m.candidate.weak for m in found)
    counted = all(days == set(range(1, len(days) + 1)) for days in folders.values())
    return set(titled) if counted and not plain else set()


def _dropped(mention: Mention, dated: Container[PurePosixPath]) -> Outcome:
    """What is taken for no date, which is news where it is the whole name of a file or a folder, or its
    beginning, unless that has a date in it; a day's number beside it stays."""
    candidate = mention.candidate
    counted = next((r.when for r in candidate.readings if r.when), None)
    if counted is not None and counted.number is not None and counted.precision in ("day", "range"):
        return Outcome(When("number", number=counted.number, last=counted.last, round=counted.round))
    glued = candidate.shape in ("two-digit", "year-last", "mmdd")
    named = mention.place in ("name", "path") and glued and not candidate.rest
    whens = [r.when for r in candidate.readings if r.when]
    if not whens or mention.path in dated or not (named or _is_in_path(mention)):
        return Outcome(None)
    days = dict.fromkeys(str(w.start or f"day {w.day} of month {w.month}") for w in whens)
    what = f"'{candidate.text}' may be {' or '.join(days)}, or no date: nothing in the log shows which"
    which = "folder" if mention.place == "path" and named else "file"
    return Outcome(None, (Problem("LL207", what, f"write the date in full in the name of the {which}"),))


def _groups(found: Iterable[Mention]) -> list[list[Mention]]:
    """Those alike: one place and shape in one file; of what a file has once, in one folder."""
    files: dict[tuple[object, ...], list[Mention]] = defaultdict(list)
    folders: dict[tuple[object, ...], list[Mention]] = defaultdict(list)
    for mention in found:
        files[_kind(mention)].append(mention)
    for key, group in files.items():
        if len(group) == 1:
            folders[(_beside(group[0]), *key[1:])] += group
    return [group for group in files.values() if len(group) > 1] + list(folders.values())


def _kind(mention: Mention) -> tuple[object, ...]:
    candidate, place = mention.candidate, mention.place
    if _is_triple_name(mention):
        return (place, separator(candidate.text))
    if place == "path" and candidate.shape == "mmdd":  # 2024/0309/notes.md
        return (str(mention.path)[: candidate.start], place, candidate.shape)
    whole_file = place in ("name", "path", "front matter") or candidate.shape in ("mmdd", "number")
    return (_beside(mention) if whole_file else mention.path, place, candidate.shape)


def _beside(mention: Mention) -> PurePosixPath:
    """The folder that holds those alike; years stand together: `2024/0102.md` goes on from `2023/1230.md`."""
    folder = mention.path.parent
    in_year = mention.candidate.shape == "mmdd" and re.fullmatch(written.YEAR, folder.name)
    return folder.parent if in_year else folder


def _runs(group: list[Mention], found: Mapping[Mention, Outcome]) -> bool:
    days = [day for m in group if (day := _day(found[m].when))]
    if len({m.path for m in group}) > 1:
        days.sort()  # files are read by name, which says nothing of their days
    if _are_parts(group):
        return False
    enough = ENOUGH_WHOLE if all(_says_year(m) for m in group) else ENOUGH
    if len(set(days)) < enough or len(days) < len(group) * IN_ORDER:
        return False
    if enough < ENOUGH <= len(set(days)) and _is_close(sorted(days)):
        return True  # filed under topics, they need not be in order
    steps = [(b - a).days for a, b in pairwise(days)]
    up, down = sum(s >= 0 for s in steps), sum(s <= 0 for s in steps)
    return max(up, down) >= len(steps) * IN_ORDER and _is_close(days)


def _is_close(days: list[date]) -> bool:
    return _middle(abs((b - a).days) for a, b in pairwise(days)) <= USUAL_STEP


def _are_parts(group: list[Mention]) -> bool:
    """Whether `1/7`, `2/7`, `3/7` count parts: one number is over all of them and none exceeds it. So do
    `01-03`, `01-04`, `02-01` in a folder and the sections `10-2-1`, `10-2-2`, where no later number is more
    than a year has months, and `1-1` to `1-40`, `2-1` to `2-35`, which leave none out."""
    if _are_sections([re.findall(r"\d+", m.candidate.text) for m in group if _may_be_section(m)]):
        return True
    pairs = [re.fullmatch(r"(\d+)/(\d+)", m.candidate.text) for m in group]
    numbers = [(int(pair[1]), int(pair[2])) for pair in pairs if pair]
    written = group[0].place != "cell"
    return (
        written
        and bool(numbers)
        and len({whole for _, whole in numbers}) == 1
        and all(a <= b for a, b in numbers)
    )


def _may_be_section(mention: Mention) -> bool:
    in_folder = mention.place == "path" and mention.candidate.shape == "mmdd"
    return in_folder or (mention.candidate.shape == "two-digit" and mention.candidate.weak)


def _are_sections(numbers: list[list[str]]) -> bool:
    """Whether numbers of two or three parts, with any separator, are those of chapters and sections."""
    if not numbers or any(len(parts) < 2 for parts in numbers):
        return False  # 240521
    if all(int(part) <= MONTHS for parts in numbers for part in parts[1:]):
        return True
    chapters: dict[str, set[int]] = defaultdict(set)
    for *chapter, section in numbers:
        chapters["-".join(chapter)].add(int(section))
    unpadded = any(len(part) == 1 for parts in numbers for part in parts)
    return unpadded and all(found == set(range(1, len(found) + 1)) for found in chapters.values())


def _says_year(mention: Mention) -> bool:
    shape, readings = mention.candidate.shape, mention.candidate.readings
    if _is_triple_name(mention):
        return not separator(mention.candidate.text)  # 240521
    return shape in ("iso", "named", "year-last") and any(r.when and r.when.start for r in readings)


def are_ranges(group: list[Mention]) -> bool:
    """Whether names like `03_10_19` lie years apart however they are read: 10 to 19 March, not a day."""
    names = [m.candidate for m in group if m.place == "name" and m.candidate.shape == "two-digit"]
    orders: tuple[Order, ...] = ("dmy", "mdy", "ymd")
    days = [[day for c in names if (day := c.first_day(order))] for order in orders]
    possible = [found for found in days if len(found) == len(names)]
    return len(names) > 1 and all(_years_apart(found) for found in possible)


def is_far_from_its_folder(mention: Mention) -> bool:
    """`12_20_31` in `2023/`: 20 to 31 December, whichever of its numbers may be a year."""
    year = context(str(mention.path.parent)).year if _is_triple_name(mention) else None
    whens = (reading.when for reading in mention.candidate.readings)
    years = [when.start.year for when in whens if when and when.start]
    return year is not None and bool(years) and all(abs(one - year) > 1 for one in years)


def _is_triple_name(mention: Mention) -> bool:
    return mention.place in ("name", "path") and mention.candidate.shape == "two-digit"


def _middle(numbers: Iterable[int]) -> float:
    from statistics import median  # takes longer to import than a small log to read

    return median(numbers)


def _years_apart(days: list[date]) -> bool:
    return _middle((b - a).days for a, b in pairwise(sorted(days))) > YEAR


def _day(when: When | None) -> date | None:
    """The day, or the day of an arbitrary leap year when it has none; the number of a day or a week counts
    from then on."""
    counted = when is not None and when.start is None and when.precision in ("number", "week")
    if counted and when and when.number is not None:
        return date(2000, 1, 1) + timedelta(days=when.number)
    if when is None or when.precision not in ("day", "range"):
        return None
    if when.start is not None:
        return when.start
    return date(2000, when.month, when.day) if when.month and when.day else None


def vouched(mention: Mention, when: When | None) -> bool:
    """`7일` in `2023/05/`, `Thursday` in a week, `240521` in `24년 5월/`: what is around it fits."""
    if when is not None and mention.candidate.shape == "weekday" and when.day is not None:
        return True
    if when is None or when.start is None:
        return False
    around = context(str(mention.path.parent if mention.place in ("name", "path") else mention.path))
    if mention.candidate.shape == "year":
        return not mention.candidate.rest
    if mention.candidate.shape in ("day", "weekday", "month"):
        return around.month in (None, when.start.month)
    fits = (around.year, around.month) == (when.start.year, when.start.month)
    return fits and (mention.place in ("name", "path") or mention.candidate.shape == "two-digit")
