"""A site is built beside the site that is there, and takes its place file by file."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from learnlog.hosts.incremental import filestats, stage
from learnlog.hosts.serve import kept


def made(site: Path, files: dict[str, str], kept: set[str] | None = None) -> dict[str, str]:
    """The files of `site` after a build that made `files`."""
    beside = stage.begin(site)
    assert beside is not None
    for name, text in files.items():
        (beside / name).parent.mkdir(parents=True, exist_ok=True)
        (beside / name).write_text(text, encoding="utf-8")
    stage.finish(beside, site, kept or set())
    assert not beside.exists()
    return {str(path.relative_to(site)): path.read_text() for path in site.rglob("*") if path.is_file()}


def test_a_site_becomes_what_was_built(tmp_path: Path) -> None:
    site = tmp_path / "public" / "site"
    assert made(site, {"index.html": "1", "a/b/index.html": "2"}) == {
        "index.html": "1",
        "a/b/index.html": "2",
    }
    assert made(site, {"index.html": "3"}) == {"index.html": "3"}
    assert not (site / "a").exists()


def test_a_file_that_did_not_change_is_left_alone(tmp_path: Path) -> None:
    made(tmp_path / "site", {"same.html": "1", "other.html": "1"})
    before = (tmp_path / "site" / "same.html").stat()
    made(tmp_path / "site", {"same.html": "1", "other.html": "2"})
    after = (tmp_path / "site" / "same.html").stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)


def test_what_is_kept_need_not_be_built(tmp_path: Path) -> None:
    made(tmp_path / "site", {"kept.html": "1", "gone.html": "1"})
    assert made(tmp_path / "site", {"new.html": "2"}, {"kept.html"}) == {"kept.html": "1", "new.html": "2"}


def test_a_folder_may_become_a_file_and_back(tmp_path: Path) -> None:
    site = tmp_path / "site"
    assert made(site, {"a/b": "1"}) == {"a/b": "1"}
    assert made(site, {"a": "2"}) == {"a": "2"}
    assert made(site, {"a/b/c": "3"}) == {"a/b/c": "3"}


def test_links_in_a_site_give_way(tmp_path: Path) -> None:
    site = tmp_path / "site"
    made(site, {"index.html": "1"})
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "index.html").write_text("not ours")
    (site / "nowhere").symlink_to(tmp_path / "missing")
    (site / "a").symlink_to(tmp_path / "elsewhere")
    assert made(site, {"nowhere": "2", "a": "3"}) == {"nowhere": "2", "a": "3"}
    assert (tmp_path / "elsewhere" / "index.html").read_text() == "not ours"


def test_what_is_kept_may_stand_beside_what_is_new(tmp_path: Path) -> None:
    site = tmp_path / "site"
    made(site, {"a/b/kept": "1", "a/b/gone": "1", "a/c/d/gone": "1"})
    assert made(site, {"a/b/new/er": "2", "a/f": "3"}, {"a/b/kept"}) == {
        "a/b/kept": "1",
        "a/b/new/er": "2",
        "a/f": "3",
    }
    assert not (site / "a" / "c").exists()


def test_hidden_files_at_the_top_stay(tmp_path: Path) -> None:
    site = tmp_path / "site"
    made(site, {"index.html": "1"})
    (site / ".git").mkdir()
    (site / ".git" / "HEAD").write_text("ref")
    assert made(site, {"index.html": "2"}) == {"index.html": "2", ".git/HEAD": "ref"}


def test_a_site_may_be_on_another_disk(tmp_path: Path) -> None:
    other = Path("/dev/shm")
    if not other.is_dir() or other.stat().st_dev == tmp_path.stat().st_dev:
        pytest.skip("there is no other disk here")
    with tempfile.TemporaryDirectory(dir=other) as folder:
        site = tmp_path / "site"
        site.symlink_to(folder)
        assert made(site, {"a/index.html": "1"}) == {"a/index.html": "1"}
        assert made(site, {"a/index.html": "2"}) == {"a/index.html": "2"}


def test_what_a_killed_build_left_is_swept_away(tmp_path: Path) -> None:
    left = tmp_path / ".learnlog-4194305-x.stage"  # more than any process has
    left.mkdir()
    made(tmp_path / "site", {"index.html": "1"})
    assert not left.exists()


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A site whose folders are as old as it takes to be trusted."""
    monkeypatch.setattr(filestats, "COARSE", -(10**12))
    made(tmp_path / "site", {"a/index.html": "1", "b/c/index.html": "2"})
    return tmp_path / "site"


def test_a_folder_is_looked_into_where_it_has_changed(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = filestats.Listings()
    every = [file.path.removeprefix(f"{site}/") for file in before.files(str(site))]
    assert every == ["a/index.html", "b/c/index.html"]
    assert [*before.settled] == [str(site / one) for one in ("", "a", "b", "b/c")]
    (site / "b/c/new.html").write_text("3", encoding="utf-8")
    os.utime(site / "b/c", ns=(0, 10**18))
    looked_into: list[str] = []
    monkeypatch.setattr(os, "scandir", lambda path, scan=os.scandir: looked_into.append(path) or scan(path))
    every = [
        file.path.removeprefix(f"{site}/") for file in filestats.Listings(before.settled).files(str(site))
    ]
    assert every == ["a/index.html", "b/c/index.html", "b/c/new.html"]
    assert looked_into == [str(site / "b/c")]


def test_what_came_into_a_folder_since_it_was_listed_goes(site: Path) -> None:
    before = filestats.Listings()
    assert len([*before.files(str(site))]) == 2
    (site / "b/c/new.html").write_text("3", encoding="utf-8")
    os.utime(site / "b/c", ns=(0, 10**18))
    beside = stage.begin(site)
    assert beside is not None
    stage.finish(beside, site, {"a/index.html", "b/c/index.html"}, filestats.Listings(before.settled))
    assert sorted(str(path.relative_to(site)) for path in site.rglob("*.html")) == [
        "a/index.html",
        "b/c/index.html",
    ]


def test_a_folder_that_changed_just_now_may_change_again_unseen(tmp_path: Path) -> None:
    site = tmp_path / "site"
    made(site, {"a/index.html": "1"})
    listings = filestats.Listings()
    assert len([*listings.files(str(site))]) == 1
    assert listings.settled == {}


def test_a_site_is_not_kept_where_the_disk_is_nearly_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """MkDocs cannot go on without room for its pages, and has some of its own elsewhere."""
    served = tmp_path / "served"
    served.mkdir()
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=2**20))
    assert kept.settle(served, tmp_path / "cache") == served
    monkeypatch.setattr("shutil.disk_usage", lambda path: SimpleNamespace(free=2**40))
    assert kept.settle(served, tmp_path / "cache") == tmp_path / "cache"
    kept.leave(served)
