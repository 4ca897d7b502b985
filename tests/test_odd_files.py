"""Files that nobody would expect in a log: the site is built, and what it cannot have is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from learnlog.cli.main import main

CONFIG = "site_name: Log\ntheme: {name: material}\nplugins: [search, learnlog]\n"


@pytest.fixture(params=["a folder", "a site of MkDocs"])
def notes(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """The folder of notes, below that of the log."""
    folder = tmp_path / "log" / "docs"
    folder.mkdir(parents=True)
    if request.param == "a site of MkDocs":
        (folder.parent / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (folder / "2026-03-08.md").write_text("# First\n\nHello.\n", encoding="utf-8")
    return folder


def _built(notes: Path) -> Path:
    """The site of the log with these notes."""
    site = notes.parent.parent / "site"
    assert main(["build", str(notes.parent), "--site-dir", str(site)]) == 0
    return site


def test_links_that_lead_nowhere_are_told_and_the_rest_is_built(
    notes: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """git-annex has them for what was not fetched, Emacs for what is being edited."""
    (notes / "2026-03-09.md").symlink_to("gone.md")
    (notes / "self").symlink_to("self")
    (notes / "picture.png").symlink_to("gone.png")
    (notes / "2026-03-10.md").write_text("![it](picture.png) [second](2026-03-09.md)\n", encoding="utf-8")
    site = _built(notes)
    assert (site / "2026/03/08/index.html").is_file()
    said = capsys.readouterr().err
    for name in ("2026-03-09.md", "picture.png"):
        assert f"docs/{name}:1:1 LL101 cannot be read: No such file or directory" in said
    assert main(["check", str(notes.parent)]) == 1
    assert "docs/2026-03-09.md:1:1 LL101" in capsys.readouterr().out
