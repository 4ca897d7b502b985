"""Facts about real logs -> how much of them learnlog finds, and what it finds besides.

`python -m tests.bench.corpus [LOG ...]` from the root of the repository; `--misses` shows every
difference, `--unclear` what was found at places that the facts leave open.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal

from learnlog import collect
from learnlog.cli import project
from learnlog.model import Document, When

ROOT = Path(__file__).resolve().parents[2]
FACTS = ROOT / "tests" / "corpus"
SHARED = ROOT.parent / "shared"
UNCLEAR = "unclear"
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

Kind = Literal["found", "moved", "coarse", "swapped", "wrong", "missed", "extra", "open"]
KINDS: tuple[Kind, ...] = ("missed", "extra", "wrong", "swapped", "coarse", "moved")


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a facts file. `line` is 1-based; 0 stands for any line, and `path` is a glob then."""

    path: str
    line: int
    date: str
    remark: str = ""

    @property
    def open(self) -> bool:
        return self.remark.startswith(UNCLEAR)


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that learnlog cut: where its date stands (1 where it dates the whole file) and its date."""

    path: str
    line: int
    date: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A fact beside what was found at its place; either may be missing."""

    kind: Kind
    fact: Fact | None
    found: Found | None

    @property
    def invented(self) -> bool:
        """A calendar date where the facts have none, or another one."""
        dated = self.found is not None and self.found.date[0] not in "-#wR"
        return self.kind in ("extra", "wrong", "swapped") and dated

    def __str__(self) -> str:
        place = self.found if self.fact is None else self.fact
        assert place is not None
        expected = self.fact.date if self.fact else "nothing"
        date = self.found.date if self.found else "nothing"
        remark = f"  ({self.fact.remark})" if self.fact and self.fact.remark else ""
        return f"{self.kind:8}{place.path}:{place.line}  facts: {expected}  learnlog: {date}{remark}"


@dataclass(frozen=True, slots=True)
class Score:
    log: str
    differences: tuple[Difference, ...]
    seconds: float

    def count(self, *kinds: Kind) -> int:
        return sum(one.kind in kinds for one in self.differences)

    @property
    def facts(self) -> int:
        return sum(one.fact is not None and one.kind != "open" for one in self.differences)

    @property
    def entries(self) -> int:
        return sum(one.found is not None and one.kind != "open" for one in self.differences)

    @property
    def invented(self) -> int:
        return sum(one.invented for one in self.differences)

    @property
    def recall(self) -> float:
        return self.count("found") / self.facts if self.facts else 1.0

    @property
    def precision(self) -> float:
        return self.count("found") / self.entries if self.entries else 1.0


def read(path: Path) -> list[Fact]:
    lines = path.read_text(encoding="utf-8").split("\n")
    return [_fact(line.split("\t")) for line in lines if line and not line.startswith("#")]


def _fact(cells: Sequence[str]) -> Fact:
    path, line, date, *remark = cells
    return Fact(path, 0 if line == "*" else int(line), date, *remark)


def source(log: str) -> Path:
    """The folder or the file that a facts file is about."""
    seed = SHARED / "seeds" / f"{log}.txt"
    return seed if seed.is_file() else SHARED / "corpus" / log


def written(when: When) -> str:
    """A date the way the facts write it."""
    if when.precision is None:
        return "-"
    if when.precision == "number" or (when.precision == "week" and when.start is None):
        return _number(when)
    if when.start is None or when.end is None:
        return _partial(when)
    if when.precision == "week":
        return f"{when.start:%G-W%V}"
    if when.precision in ("month", "year"):
        return f"{when.start:%Y-%m}" if when.precision == "month" else f"{when.start:%Y}"
    return str(when.start) if when.start == when.end else f"{when.start}..{when.end}"


def _number(when: When) -> str:
    if when.precision == "week":
        return f"w{when.number}" + (f"-{when.last}" if when.last is not None else "")
    number = f"#{when.number}" + (f"-{when.last}" if when.last is not None else "")
    return f"R{when.round}{number}" if when.round is not None else number


def _partial(when: When) -> str:
    if when.month is None:
        return WEEKDAYS[when.weekday] if when.weekday is not None else f"--?-{when.day}"
    first = f"--{when.month:02}" + (f"-{when.day:02}" if when.day is not None else "")
    if when.last_day is None:
        return first
    return f"{first}..--{when.last_month or when.month:02}-{when.last_day:02}"


def entries(documents: Iterable[Document]) -> Iterator[Found]:
    for document in documents:
        for entry in document.entries:
            line = 1 if document.whole else entry.line + 1
            yield Found(str(entry.path), line, written(entry.when))


def compare(facts: Sequence[Fact], found: Sequence[Found]) -> list[Difference]:
    """Facts and entries of a log, paired by place; within a file that has one of each, by that."""
    globs = [fact for fact in facts if not fact.line]
    by_path: dict[str, tuple[list[Fact], list[Found]]] = defaultdict(lambda: ([], []))
    for fact in facts:
        if fact.line:
            by_path[fact.path][0].append(fact)
    for one in found:
        by_path[one.path][1].append(one)
    differences = []
    for path, (expected, got) in sorted(by_path.items()):
        anywhere = next((glob for glob in globs if fnmatchcase(path, glob.path)), None)
        differences += [_settled(one, anywhere) for one in _pairs(expected, got)]
    return differences


def _pairs(facts: list[Fact], found: list[Found]) -> Iterator[tuple[Fact | None, Found | None]]:
    if len(facts) == len(found) == 1:
        yield facts[0], found[0]
        return
    at = {fact.line: fact for fact in facts}
    rest = []
    for one in found:
        fact = at.pop(one.line, None)
        if fact:
            yield fact, one
        else:
            rest.append(one)
    for one in rest:
        moved = next((line for line, fact in at.items() if fact.date == one.date), None)
        yield (at.pop(moved) if moved is not None else None), one
    yield from ((fact, None) for fact in at.values())


def _settled(pair: tuple[Fact | None, Found | None], anywhere: Fact | None) -> Difference:
    fact, one = pair
    if fact is None and anywhere:
        return Difference("open", anywhere, one)
    if fact and fact.open:
        return Difference("open", fact, one)
    return Difference(_kind(fact, one), fact, one)


def _kind(fact: Fact | None, one: Found | None) -> Kind:
    if fact is None or one is None:
        return "extra" if fact is None else "missed"
    if fact.date == one.date:
        return "found" if one.line in (1, fact.line) or fact.line == 1 else "moved"
    if one.date in (*WEEKDAYS, "-") or _part(one.date, fact.date):
        return "coarse"
    return "swapped" if sorted(_parts(fact.date)) == sorted(_parts(one.date)) else "wrong"


def _part(coarse: str, date: str) -> bool:
    """Whether `coarse` is `date` without its year or its day."""
    if coarse.startswith("--"):
        return date.endswith(coarse[1:])
    return len(coarse) < len("2024-03-09") and date.startswith(f"{coarse}-")


def _parts(date: str) -> list[str]:
    return date.removeprefix("20").replace("..", "-").split("-")


def score(log: str) -> Score:
    facts = read(FACTS / f"{log}.tsv")
    begin = time.perf_counter()
    documents = collect.collect(project.find(source(log))).documents
    seconds = time.perf_counter() - begin
    return Score(log, tuple(compare(facts, list(entries(documents)))), seconds)


def total(scores: Iterable[Score]) -> Score:
    every = list(scores)
    differences = tuple(one for score in every for one in score.differences)
    return Score(f"{len(every)} logs", differences, sum(score.seconds for score in every))


def logs() -> list[str]:
    return sorted(path.stem for path in FACTS.glob("*.tsv"))


HEAD = ("log", "facts", "found", "recall", "prec.", *KINDS, "invented", "open", "s")


def row(one: Score) -> str:
    found, open_ = one.count("found"), one.count("open")
    figures = (one.facts, found, f"{one.recall:.1%}", f"{one.precision:.1%}")
    counts = (*(one.count(kind) for kind in KINDS), one.invented, open_, f"{one.seconds:.2f}")
    return f"{one.log[:44]:44}" + "".join(f"{cell!s:>8}" for cell in (*figures, *counts))


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Score learnlog against the facts about real logs.")
    parser.add_argument("logs", nargs="*", help="parts of the names of logs; all without")
    parser.add_argument("--misses", action="store_true", help="show every difference")
    parser.add_argument("--unclear", action="store_true", help="show what was found where the facts are open")
    asked = parser.parse_args(arguments)
    chosen = [log for log in logs() if not asked.logs or any(part in log for part in asked.logs)]
    shown = {kind for kind in KINDS if asked.misses} | ({"open"} if asked.unclear else set())
    print(f"{HEAD[0]:44}" + "".join(f"{cell:>8}" for cell in HEAD[1:]))
    scores = []
    for log in chosen:
        scores.append(score(log))
        print(row(scores[-1]), flush=True)
        for one in scores[-1].differences:
            if one.kind in shown:
                print(f"    {one}")
    print(row(total(scores)))


if __name__ == "__main__":
    main(sys.argv[1:])
