"""What a log leaves open is asked of a real git repository, and of nothing else."""

from __future__ import annotations

import os
import subprocess
from datetime import date
from pathlib import Path

import pytest

from learnlog.cli import project
from learnlog.collect import collect


def commit(folder: Path, when: str) -> None:
    everybody = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b.invalid", "GIT_AUTHOR_DATE": when}
    here = {"GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b.invalid", "GIT_COMMITTER_DATE": when}
    for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "notes"]):
        subprocess.run(["git", *command], cwd=folder, check=True, env=os.environ | everybody | here)


def days(folder: Path) -> list[date | None]:
    notes = collect(project.find(folder))
    return [entry.when.start for document in notes.documents for entry in document.entries]


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (tmp_path / "log.md").write_text("# Log\n\n## 3/4/2025\n\nOne date alone.\n", encoding="utf-8")
    return tmp_path


def test_a_commit_near_one_reading_decides(log: Path) -> None:
    commit(log, "2025-04-05T23:30:00+0900")
    assert days(log) == [date(2025, 4, 3)]


def test_a_commit_far_from_both_decides_nothing(log: Path) -> None:
    commit(log, "2026-01-01T12:00:00+0000")
    assert days(log) == [None]


def test_lines_that_are_not_committed_say_nothing(log: Path) -> None:
    subprocess.run(["git", "init", "-q"], cwd=log, check=True)
    assert days(log) == [None]


def test_a_missing_year_is_that_of_the_commit(tmp_path: Path) -> None:
    for name in ("0502", "0503", "0504"):
        (tmp_path / f"{name}.md").write_text(f"# {name}\n\nWords.\n", encoding="utf-8")
    commit(tmp_path, "2023-05-04T12:00:00+0200")
    assert days(tmp_path) == [date(2023, 5, 2), date(2023, 5, 3), date(2023, 5, 4)]


def test_a_shallow_clone_does_not_know_when_lines_were_committed(log: Path, tmp_path: Path) -> None:
    """Its last commit, which has all lines, is the only one; CI has such a clone, if not told otherwise."""
    commit(log, "2025-01-01T12:00:00+0000")
    (log / "other.md").write_text("# Other\n\nWords.\n", encoding="utf-8")
    commit(log, "2025-04-05T12:00:00+0000")
    clone = ["git", "clone", "-q", "--depth", "1", log.as_uri(), str(tmp_path / "clone")]
    subprocess.run(clone, check=True, capture_output=True)
    assert days(tmp_path / "clone") == [None]
