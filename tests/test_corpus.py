"""Real logs against facts from reading them: what is found, what is made up, and the facts' own form."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from tests.bench import corpus, real

DAY = r"\d{4}-\d\d-\d\d"
PARTIAL = r"--\d\d-\d\d"
NUMBER = r"(R\d+)?#\d+(-\d+)?"
FORM = re.compile(
    rf"{DAY}(\.\.{DAY})?|\d{{4}}-W\d\d|\d{{4}}(-\d\d)?|{PARTIAL}(\.\.{PARTIAL})?|--\d\d|{NUMBER}|w\d+(-\d+)?|-"
)

facts_files = pytest.mark.parametrize("path", sorted(corpus.FACTS.glob("*.tsv")), ids=lambda path: path.stem)


@facts_files
def test_facts_are_sorted_and_say_each_place_once(path: Path) -> None:
    places = [(fact.path, fact.line) for fact in corpus.read(path)]
    assert places == sorted(set(places))


@facts_files
def test_facts_are_dates(path: Path) -> None:
    for fact in corpus.read(path):
        assert FORM.fullmatch(fact.date) or (fact.open and not fact.line), fact
        for day in re.findall(DAY, fact.date):
            assert date.fromisoformat(day) >= date(2000, 1, 1), fact


@facts_files
def test_a_log_without_entries_says_so(path: Path) -> None:
    entries = [fact for fact in corpus.read(path) if not fact.open]
    assert entries or path.read_text(encoding="utf-8").startswith("# no entries\n")


def test_facts_are_many() -> None:
    assert len(corpus.logs()) >= 30
    assert (
        sum(not fact.open for log in corpus.logs() for fact in corpus.read(corpus.FACTS / f"{log}.tsv"))
        >= 3000
    )


@pytest.fixture(scope="module")
def scored(shared: Path) -> corpus.Score:
    return corpus.total(corpus.score(log) for log in corpus.logs())


def test_facts_are_about_files_that_exist(shared: Path) -> None:
    for log in corpus.logs():
        where = corpus.source(log)
        folder = where.parent if where.is_file() else where
        for fact in corpus.read(corpus.FACTS / f"{log}.tsv"):
            assert not fact.line or (folder / fact.path).is_file(), (log, fact)


def test_entries_of_real_logs_are_found(scored: corpus.Score) -> None:
    assert scored.recall >= 0.99


def test_what_is_found_in_real_logs_is_an_entry(scored: corpus.Score) -> None:
    assert scored.precision >= 0.995


def test_no_date_of_a_real_log_is_invented(scored: corpus.Score) -> None:
    assert scored.invented == 0


def test_no_date_of_a_real_log_has_day_and_month_swapped(scored: corpus.Score) -> None:
    assert scored.count("swapped") == 0


def test_real_logs_are_sound_and_nothing_of_them_is_lost(shared: Path) -> None:
    for log in real.logs(shared):
        found = real.check(log)
        assert found.files
        assert not found.unsound
        assert not found.lost, f"{log.name}: {found.lost[0]}"
