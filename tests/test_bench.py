"""What the benchmark makes and shows; how long anything takes is never asserted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from learnlog.cli.main import main
from tests.bench import notes, table, tools


def test_a_generated_log_is_the_same_every_time_and_all_of_it_is_read(tmp_path: Path) -> None:
    for name in ("one", "two"):
        notes.write(tmp_path / name, 40)
    assert _texts(tmp_path / "one") == _texts(tmp_path / "two")
    assert main(["check", str(tmp_path / "one")]) == 0


def test_a_generated_readme_has_the_entries_of_the_files(tmp_path: Path) -> None:
    notes.write_short(tmp_path, 30)
    readme = (tmp_path / "readme/README.md").read_text(encoding="utf-8")
    assert readme.count("\n## 2025-12-") == len([*(tmp_path / "files").iterdir()]) == 30
    words = Counter(readme.split())
    for text in _texts(tmp_path / "files").values():
        assert Counter(text.split()[2:]) <= words


def test_the_table_stands_in_the_manual_in_place_of_the_one_before(tmp_path: Path) -> None:
    page = tmp_path / "performance.md"
    page.write_text("Before.\n\n<!-- measured -->\n\nOld.\n\n<!-- until here -->\n\nAfter.\n")
    known = {name: tools.every()[name] for name in ("learnlog", "hugo")}
    measured = {"cold": {"learnlog": [3.0, 2.0], "hugo": [4.0, 8.0]}}
    table.put(table.of(measured, known, 3650), page)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("Before.")
    assert text.endswith("After.\n")
    assert "Old." not in text
    (row,) = [line for line in text.split("\n") if line.startswith("| First build |")]
    assert row == "| First build | 2.00 s (2.50) | 4.00 s (6.00) | 0.50 |"


def _texts(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*.md"))
    assert files
    return {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in files}
