"""A command reads what it or a build has read before, says the same as without, and needs none of it."""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

import pytest

from learnlog import files
from learnlog.cli import notecache, project
from learnlog.cli.main import main
from learnlog.cli.notecache import FEW
from learnlog.runtime.workers import Pool

NOTE = "# Trees\n\n- [ ] more of [that](https://example.org)\n\n31/2/25 is no day."
CONFIGURED = "site_name: Log\ndocs_dir: docs\ntheme: {name: material, font: false}\nplugins: [%s]\n"


class Listed:
    """A log of many notes, and what is kept of it."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.log, self._caches, self._capsys = folder / "log", folder / "caches", capsys
        self.notes = self.log / "docs"
        self.notes.mkdir(parents=True)
        for number in range(FEW):
            (self.notes / f"20{number // 12:02}-{number % 12 + 1:02}-09.md").write_text(NOTE)
        (self.notes / "more.md").write_text("## 3/4/2025\n\nOne.\n\n## 31/2/2025\n\nTwo.")

    def __call__(self, command: str = "list") -> str:
        self._capsys.readouterr()
        main([command, str(self.log)])
        said = self._capsys.readouterr()
        return said.out + said.err

    def kept(self) -> list[Path]:
        return [*self._caches.rglob("*.sqlite3")]

    def rows(self) -> int:
        (file,) = self.kept()
        found: int = sqlite3.connect(file).execute("SELECT count(*) FROM kept").fetchone()[0]
        return found


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Listed:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "caches"))
    return Listed(tmp_path, capsys)


@pytest.mark.parametrize("command", ["list", "check"])
def test_what_is_kept_says_the_same(listed: Listed, command: str) -> None:
    first = listed(command)
    assert "LL201" in first
    assert listed.kept()
    assert listed(command) == first


def test_only_what_changed_is_read(listed: Listed) -> None:
    listed()
    before = listed.rows()
    (listed.notes / "2001-01-09.md").write_text("# Loops")
    assert "Loops" in listed()
    assert listed.rows() == before + 1


@pytest.mark.parametrize("configured", [True, False])
def test_what_a_build_has_read_is_not_read_again(listed: Listed, configured: bool, tmp_path: Path) -> None:
    if configured:
        (listed.log / "mkdocs.yml").write_text(CONFIGURED % "search, learnlog")
    main(["build", str(listed.log), "--site-dir", str(tmp_path / "site")])
    before = listed.rows()
    assert "2001-01-09" in listed()
    listed("check")
    assert listed.rows() == before


@pytest.mark.parametrize(
    ("many", "known", "started"), [(50, False, True), (50, True, False), (500, False, False)]
)
def test_another_process_begins_before_many_notes_are_read(
    listed: Listed, monkeypatch: pytest.MonkeyPatch, many: int, known: bool, started: bool
) -> None:
    monkeypatch.setattr(notecache, "MANY", many)
    if known:
        listed()
    found = project.find(listed.log)
    with Pool(2) as pool, notecache.recalled(found, pool) as (read, _):
        texts, _ = read(found.root, files.matching(found.root, found.options.sources))
        assert len(texts) > FEW
        assert pool.started == started


def test_nothing_is_kept_where_nothing_may_be(listed: Listed) -> None:
    (listed.log / "mkdocs.yml").write_text(CONFIGURED % "{learnlog: {cache: false}}")
    assert "2001-01-09" in listed()
    assert not listed.kept()


def test_few_notes_are_not_kept(listed: Listed) -> None:
    for note in [*listed.notes.glob("20*.md")][: FEW // 2]:
        note.unlink()
    assert "Trees" in listed()
    assert not listed.kept()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_what_is_damaged_is_not_used(listed: Listed, content: bytes) -> None:
    first = listed()
    for file in listed.kept():
        file.write_bytes(content)
    assert listed() == listed() == first


def test_where_nothing_can_be_kept_the_list_is_the_same(listed: Listed, tmp_path: Path) -> None:
    (tmp_path / "caches").write_text("in the way", encoding="utf-8")
    assert "2001-01-09" in listed()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a file that may not be written")
def test_what_can_only_be_read_is_read(listed: Listed) -> None:
    first = listed()
    (file,) = listed.kept()
    file.chmod(0o400)
    file.parent.chmod(0o500)
    try:
        assert listed() == first
    finally:
        file.parent.chmod(0o700)
