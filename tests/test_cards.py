"""Review cards: what counts as a question with its answer, and what Anki gets of it."""

from __future__ import annotations

import csv
from pathlib import Path, PurePosixPath

import pytest

from learnlog import anki, build, log
from learnlog.facts import cards
from learnlog.model import Options, Source
from learnlog.site import Card

CASES = sorted((Path(__file__).parent / "cards").glob("*.md"))


def test_there_are_cases() -> None:
    assert CASES


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_cards_of_a_note(case: Path, update: bool) -> None:
    found = "".join(
        f"{one.question} = {one.answer.text} ({one.answer.lines[0] + 1})".replace("\n", "⏎") + "\n"
        for one in _cards(case.read_text(encoding="utf-8"))
    )
    expected = case.with_suffix(".txt")
    if update:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_a_card_keeps_its_id_when_its_answer_is_mended() -> None:
    (before,) = _cards("# 2025-01-01\n\nterm :: meaning\n")
    (after,) = _cards("Words.\n\n# 2025-01-01\n\nterm :: better meaning\n")
    assert before.id == after.id


def test_anki_reads_each_card_as_one_row() -> None:
    found = _cards("# Log\n\n## Rust lang\n\n### 2025-01-01\n\na < b :: x\n\nc :: y\n")
    answers = {
        cards.anchor(found[0]): '<p class="x">two\nlines\tand a tab</p>',
        cards.anchor(found[1]): "<p>y</p>",
    }
    text = anki.export(found, answers).decode()
    head = [line for line in text.split("\n") if line.startswith("#")]
    assert "#separator:tab" in head
    assert "#html:true" in head
    rows = list(csv.reader(text.split("\n", len(head))[-1].splitlines(keepends=True), delimiter="\t"))
    assert [row[1:] for row in rows] == [
        ["a &lt; b", '<p class="x">two\nlines\tand a tab</p>', "Rust-lang"],
        ["c", "<p>y</p>", "Rust-lang"],
    ]


def _cards(text: str) -> tuple[Card, ...]:
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    return cards.of(log.assemble(documents))
