"""Files that nobody would expect in a log: the site is built, and what it cannot have is told."""

from __future__ import annotations

import errno
import fnmatch
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from learnlog import files
from learnlog.cli.main import main
from tests.conftest import ROOT

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


def _said(notes: Path, command: str, *options: str, **environment: str) -> str:
    """What a command says of the log, in a process of its own."""
    words = [sys.executable, "-m", "learnlog", command, *options, str(notes.parent)]
    around = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(words, capture_output=True, env=around, check=False)
    assert b"Traceback" not in done.stderr
    return (done.stdout + done.stderr).decode(environment.get("PYTHONIOENCODING", "utf-8"))


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


def test_a_note_is_called_as_the_file_it_is_about(notes: Path) -> None:
    (notes / "Makefile").write_text("all:\n", encoding="utf-8")
    (notes / "Makefile.md").write_text("# How it is made\n\n[It](Makefile).\n", encoding="utf-8")
    (notes / "mean.py.md").write_text("# Mean\n\n[It](mean.py), [more](Makefile.md).\n", encoding="utf-8")
    (notes / "mean.py").write_text("print()\n", encoding="utf-8")
    (notes / "index.html.md").write_text("# Front\n\nWelcome.\n", encoding="utf-8")
    config = notes.parent / "mkdocs.yml"
    if config.is_file():
        more = CONFIG.replace("learnlog]", "learnlog: {sources: ['docs/**/*.md']}]")
        config.write_text(more, encoding="utf-8")
    site = _built(notes)
    at = site if config.is_file() else site / "docs"
    assert (at / "Makefile").read_text(encoding="utf-8") == "all:\n"
    assert (at / "mean.py").is_file()
    assert 'href="../Makefile"' in (at / "Makefile-1/index.html").read_text(encoding="utf-8")
    assert 'href="../Makefile-1/"' in (at / "mean.py-1/index.html").read_text(encoding="utf-8")
    assert [page for page in site.rglob("index.html") if "Welcome." in page.read_text(encoding="utf-8")]


def test_names_that_are_not_utf8_are_told(notes: Path) -> None:
    """As archives have them that were made when file names were in Latin-1."""
    for name in (b"gr\xfc\xdfe.md", b"2026-03-09-gr\xfc\xdfe.md", b"gr\xfcn.png"):
        try:
            (notes / os.fsdecode(name)).write_bytes(b"# Words\n")
        except OSError:
            pytest.skip("this system takes no such names")
    (notes / "2026-03-10.md").write_text("![it](gr%FCn.png) and [that](gr%FC%DFe.md)\n", encoding="utf-8")
    said = _said(notes, "check", PYTHONIOENCODING="utf-8")
    for told in ("gr\\udcfc\\udcdfe.md", "2026-03-09-gr\\udcfc\\udcdfe.md"):
        assert f"docs/{told}:1:1 LL101 cannot be read: its name is not UTF-8 (rename it)" in said
    _said(notes, "build", "--site-dir", str(notes.parent.parent / "site"))
    assert (notes.parent.parent / "site/2026/03/10/index.html").is_file()


def test_entries_are_listed_where_the_terminal_lacks_their_letters(notes: Path) -> None:
    """As on Windows, where what is written to another program is in a code page."""
    (notes / "2026-03-09.md").write_text("# Größe と 🎉\n\nWords.\n", encoding="utf-8")
    assert "Gr\\xf6\\xdfe \\u3068 \\U0001f389" in _said(notes, "list", PYTHONIOENCODING="ascii")
    assert "Größe \\u3068 \\U0001f389" in _said(notes, "list", PYTHONIOENCODING="cp1252")


def test_a_folder_that_cannot_be_looked_into_is_told(
    notes: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its notes would be missing without a word. Nothing is closed to an administrator, who may run this."""
    closed = notes / "closed"
    closed.mkdir()
    (closed / "2026-03-09.md").write_text("# Second\n", encoding="utf-8")
    look = os.scandir

    def scandir(path: str) -> Iterator[os.DirEntry[str]]:
        if Path(path) == closed:
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return look(path)

    monkeypatch.setattr("os.scandir", scandir)
    assert main(["check", str(notes.parent)]) == 1
    said = capsys.readouterr().out
    told = (
        "docs/closed:1:1 LL101 cannot be looked into: Permission denied (let yourself read it, or exclude it)"
    )
    assert said.count(told) == said.count("LL101 cannot") == 1


def test_pictures_that_cannot_be_read_are_told_and_the_rest_is_exported(
    notes: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (notes / "picture.png").symlink_to("gone.png")
    (notes / "2026-03-10.md").write_text("![it](picture.png)\n", encoding="utf-8")
    (notes / "other.png").write_bytes(b"")
    assert main(["export", str(tmp_path / "made"), "--log", str(notes.parent)]) == 0
    said = capsys.readouterr().err
    assert said.count("docs/picture.png:1:1 LL101 cannot be read: No such file or directory") == 1
    assert [*(tmp_path / "made").rglob("*.md")]


def test_globs_hold_however_python_writes_their_patterns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python 3.14 ends them with `\\z`, those before it with `\\Z`."""
    for path in ("a.md", "b/c.md", "b/d/e.md", "b/f.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    for end in "zZ":
        monkeypatch.setattr(files, "translate", lambda glob, end=end: fnmatch.translate(glob)[:-1] + end)
        assert [*map(str, files.matching(tmp_path, ["b/*.md", "**/e.*"]))] == ["b/c.md", "b/d/e.md"]
        assert files.glob_filter(["b/**"]).match("b/d/e.md")
