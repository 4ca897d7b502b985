"""Open loops: which lines of a note mean that something is left to do."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from learnlog import build, log
from learnlog.facts import tasks
from learnlog.model import Options, Source

CASES = sorted((Path(__file__).parent / "tasks").glob("*.md"))


def test_there_are_cases() -> None:
    assert len(CASES) >= 4


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_tasks_of_a_note(case: Path, update: bool) -> None:
    found = "".join(
        f"{one.since} {'done' if one.done else 'open'} {one.line + 1} {one.text}\n"
        for one in tasks.of(_log(case.read_text(encoding="utf-8")))
    )
    expected = case.with_suffix(".txt")
    if update:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


def test_oldest_first_and_undated_last() -> None:
    made = _log("- [ ] some day\n\n# 2025-02-01\n\n- [ ] later\n\n# 2025-01-01\n\n- [ ] first\n")
    assert [one.text for one in tasks.of(made)] == ["first", "later", "some day"]


def _log(text: str) -> log.Log:
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    return log.assemble(documents)
