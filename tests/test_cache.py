"""What is kept from one build to the next is never needed and never trusted."""

from __future__ import annotations

from pathlib import Path

import pytest

from learnlog.runtime.cache import Cache, digest

KEY, OTHER = digest("a text"), digest("another")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "log.sqlite3"


def keep(file: Path, version: bytes = b"1") -> None:
    cache = Cache(file, version)
    cache.save({KEY: ["html", 1]})
    cache.close()


def test_what_was_kept_is_found_again(file: Path) -> None:
    keep(file)
    assert Cache(file, b"1").load([KEY, OTHER]) == {KEY: ["html", 1]}


def test_a_cache_is_blank_until_something_is_kept(file: Path) -> None:
    assert Cache(file).blank
    assert Cache(None).blank
    keep(file)
    assert not Cache(file).blank


def test_another_version_finds_nothing(file: Path) -> None:
    keep(file)
    assert Cache(file, b"2").load([KEY]) == {}


@pytest.mark.parametrize("at", range(0, 8192, 61))
def test_a_damaged_file_gives_the_right_value_or_none(file: Path, at: int) -> None:
    keep(file)
    raw = bytearray(file.read_bytes())
    raw[at] ^= 0x5A
    file.write_bytes(raw)
    cache = Cache(file, b"1")
    assert cache.load([KEY]) in ({}, {KEY: ["html", 1]})
    cache.save({OTHER: 2})
    cache.close()


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_cache_is_made_one(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    keep(file)
    assert Cache(file, b"1").load([KEY]) == {KEY: ["html", 1]}


def test_a_truncated_file_is_made_anew(file: Path) -> None:
    keep(file)
    file.write_bytes(file.read_bytes()[:5000])
    assert Cache(file, b"1").load([KEY]) in ({}, {KEY: ["html", 1]})
    keep(file)
    assert Cache(file, b"1").load([KEY]) == {KEY: ["html", 1]}


def test_without_a_place_for_it_nothing_is_kept(tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("in the way", encoding="utf-8")
    cache = Cache(tmp_path / "cache" / "log.sqlite3")
    cache.save({KEY: 1})
    assert cache.load([KEY]) == {}
    cache.close()


def test_two_may_share_a_cache(file: Path) -> None:
    one, two = Cache(file, b"1"), Cache(file, b"1")
    one.save({KEY: 1})
    two.save({OTHER: 2})
    assert one.load([KEY, OTHER]) == two.load([KEY, OTHER]) == {KEY: 1, OTHER: 2}


def test_what_nobody_asks_for_any_more_is_forgotten(file: Path) -> None:
    old = Cache(file, b"1")
    old.save({digest(str(number)): number for number in range(5000)})
    old.close()
    now = Cache(file, b"1")
    now.save({KEY: 1})
    now.close()
    assert Cache(file, b"1").load([digest("7")]) == {digest("7"): 7}
    now = Cache(file, b"1")
    now.save({KEY: 1})
    now.forget()
    left = Cache(file, b"1")
    assert left.load([digest("7")]) == {}
    assert left.load([KEY]) == {KEY: 1}
