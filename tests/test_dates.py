"""What `learnlog.dates` reads, refuses and decides, on tables of lines as people write them."""

from __future__ import annotations

from datetime import date
from pathlib import Path, PurePosixPath
from typing import cast

import pytest
from babel import Locale
from babel.localedata import locale_identifiers

from learnlog.dates import (
    Candidate,
    DateOptions,
    Mention,
    Outcome,
    Place,
    Reading,
    find,
    resolve,
    settle,
    week,
)
from learnlog.model import When

CASES = Path(__file__).parent / "dates"
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def table(name: str) -> list[tuple[str, ...]]:
    """Rows of a tab-separated file; lines that begin with `# ` head its sections."""
    lines = (CASES / name).read_text(encoding="utf-8").split("\n")
    rows = [
        tuple(line.split("\t")) for line in lines if line and not (line.startswith("# ") and "\t" not in line)
    ]
    assert len(rows) > 20
    return rows


def shown(when: When) -> str:
    """A `When` as the tables write it: `2024-03-09`, `--03-09`, `2024-03`, `w3`, `#45-50`, `R2#14`."""
    words = [_days(when)]
    if when.precision == "week":
        words.append(f"w{when.number}")
    elif when.number is not None:
        last = f"-{when.last}" if when.last else ""
        words.append(f"{f'R{when.round}' if when.round else ''}#{when.number}{last}")
    return " ".join(word for word in words if word)


def _days(when: When) -> str:
    if when.start is None or when.end is None:
        return _partial(when)
    if when.precision == "year":
        return f"{when.start:%Y}"
    if when.precision == "month":
        return f"{when.start:%Y-%m}"
    months = when.start.day == 1 and when.precision == "range" and when.end.day > 27
    if months:
        return f"{when.start:%Y-%m}..{when.end:%Y-%m}"
    return f"{when.start}" if when.start == when.end else f"{when.start}..{when.end}"


def _partial(when: When) -> str:
    if when.weekday is not None and when.day is None:
        return WEEKDAYS[when.weekday]
    if when.precision not in ("day", "range", "month"):
        return ""
    first = _short(when.month, when.day)
    return f"{first}..{_short(when.last_month, when.last_day)}" if when.precision == "range" else first


def _short(month: int | None, day: int | None) -> str:
    if day is None:
        return f"--{month:02}"
    return f"--{month:02}-{day:02}" if month else f"---{day:02}"


def told(candidate: Candidate | None) -> str:
    """A candidate as the tables write it: `~` is weak, `!` impossible, `dmy=` one reading of several."""
    if candidate is None:
        return "-"
    readings = candidate.readings
    if candidate.shape == "iso":
        valid = [r for r in readings if r.when] or list(readings)
        readings = (Reading(None if valid[0].order != "ydm" else "ydm", valid[0].when, valid[0].error),)
    words = [_reading(r, candidate) for r in readings]
    return ("~" if candidate.weak else "") + " ".join(words)


def _reading(reading: Reading, candidate: Candidate) -> str:
    order = f"{reading.order}=" if reading.order else ""
    if reading.when is None:
        return f"{order}!{reading.error}"
    words = shown(reading.when).split(" ")
    if candidate.weekday is not None and words[0] not in WEEKDAYS:
        words.insert(1, WEEKDAYS[candidate.weekday])
    return order + " ".join(words)


def short(expected: str, given: str) -> str:
    """Where the table only says `!`, any reason will do."""
    words = given
    for order in ("dmy=!", "mdy=!", "ymd=!"):
        if f"{order} " in expected + " " and order in words:
            start = words.index(order) + len(order)
            ends = [words.index(o, start) for o in (" mdy=", " ymd=") if o in words[start:]]
            words = words[:start] + (words[min(ends) :] if ends else "")
    return words


@pytest.mark.parametrize("name", ["styles.tsv", "refused.tsv"])
def test_lines_read_as_their_writers_meant(name: str) -> None:
    """A year in a title (`Roadmap 2024`) dates nothing by itself."""
    wrong = []
    for text, place, expected, title in table(name):
        found = find(
            f"{text}/note" if place == "path-folder" else text, "path" if place == "path-folder" else place
        )
        candidate = found[0] if found and not (found[0].shape == "year" and found[0].rest) else None
        given = (short(expected, told(candidate)), candidate.rest if candidate else "")
        if given != (expected, title):
            wrong.append(f"{text!r} as {place}: {given}, not {(expected, title)}")
    assert not wrong, "\n".join(wrong)


LOGS = sorted((CASES / "logs").glob("*.tsv"))


def test_there_are_logs() -> None:
    assert len(LOGS) > 40


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("weeknotes/2024-05", "2024-01-29..2024-02-04 w5"),
        ("weeknotes/2024-13", "2024-03-25..2024-03-31 w13"),
        ("weekly/2024-05-a-book", "2024-01-29..2024-02-04 w5"),
        ("notes/weekly reviews/2024/7", "2024-02-12..2024-02-18 w7"),
        ("周报/202405", "2024-01-29..2024-02-04 w5"),
        ("2024/weeks/2024_09", "2024-02-26..2024-03-03 w9"),
        ("weekly/2024-02-05", ""),
        ("weekly/Week 7", ""),
        ("weekly/2024/review-7", ""),
        ("Week 3/2024-05", ""),
        ("biweekly/2024-05", ""),
        ("months/2024-05", ""),
        ("2024-05", ""),
    ],
)
def test_a_number_in_a_folder_of_weeks_is_a_week(path: str, expected: str) -> None:
    found = week(path)
    assert (shown(found.readings[0].when) if found and found.readings[0].when else "") == expected


def test_a_week_that_its_year_has_not_is_no_date() -> None:
    found = week("weeknotes/2024-53")
    assert found is not None
    assert found.readings[0].error == "2024 has no week 53"


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.stem)
def test_a_log_is_read_as_one(log: Path) -> None:
    """Rows are `path:line, place, text, outcome, commit`; `=` the verdict and its reason, `+` an option."""
    mentions: dict[tuple[str, str, str], Mention | None] = {}
    expected, blamed, options, decided = {}, {}, DateOptions(), ("", "")
    for row in [line.split("\t") for line in log.read_text(encoding="utf-8").split("\n") if line]:
        if row[0].startswith("+"):
            options = _option(*row[0][1:].split("="))
        elif row[0] == "=":
            decided = (row[1], row[2])
        else:
            path, _, line = row[0].rpartition(":")
            found = find(row[2], cast("Place", row[1]))
            key = (row[0], row[1], row[2])
            mentions[key] = Mention(PurePosixPath(path), int(line) - 1, found[0], row[1]) if found else None
            expected[key] = row[3]
            if len(row) > 4:
                blamed[PurePosixPath(path), int(line) - 1] = date.fromisoformat(row[4])
    every = [m for m in mentions.values() if m]
    verdict = settle(every, blamed)
    outcomes = resolve(every, verdict, options, blamed)
    given = {key: _outcome(outcomes[m]) if m else "-" for key, m in mentions.items()}
    assert given == expected
    assert (verdict.order or "-", verdict.reason) == decided
    assert all(e.words in {m.candidate.text for m in every} for e in verdict.evidence)
    assert resolve(every[::-1], settle(every[::-1], blamed), options, blamed) == outcomes


def _option(name: str, value: str) -> DateOptions:
    if name == "day_first":
        return DateOptions(day_first=value == "true")
    return DateOptions(day_one=date.fromisoformat(value))


def _outcome(outcome: Outcome) -> str:
    words = [shown(outcome.when)] if outcome.when else []
    codes = [problem.code for problem in outcome.problems]
    return " ".join(words + codes[-1:]) or "-"


SHARED = {"listopada", "nhlangula", "nyakanga", "kur", "mas", "mae", "lui"}  # two months, by language
WORDS = {
    "me",
    "ut",
    "du",
    "out",
    "mwedi wa nnyano na nnyano",
    "de ma",
}  # too short, or another month's beginning


def test_every_language_names_its_months() -> None:
    """`9 <month> 2024` in every locale of CLDR that has words for the months."""
    missed = set()
    for identifier in sorted(locale_identifiers()):
        for month, name in Locale.parse(identifier).months["format"]["wide"].items():
            found = find(f"9 {name} 2024", "heading")
            when = found[0].readings[0].when if found else None
            if when is None or when.start is None or when.start.month != month:
                missed.add(name.lower())
    written = {name for name in missed if not any(c.isdigit() for c in name) and name[0].isalpha()}
    assert written <= SHARED | WORDS, written - SHARED - WORDS
