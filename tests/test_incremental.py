"""Whatever a writer does: a site that is built again and again is, byte for byte, the site built anew."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from learnlog.hosts import plan
from learnlog.hosts.commands import build_site
from learnlog.runtime import workers
from tests.writing import Writer

STEPS = 5
Damage = Callable[[Path], None]


class Incremental:
    """A log with a site that is built on what the builds before have left, beside one built anew."""

    day = "1767225600"
    """When the builds are, in seconds: it is in the site."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
        self.folder, self.site, self.caches = folder, folder / "site", folder / "caches"
        self._monkeypatch = monkeypatch
        self.writer = Writer(folder / "log", self.site, seed)

    def build(self, site: Path | None = None, caches: Path | None = None) -> dict[str, bytes]:
        self._monkeypatch.setenv("SOURCE_DATE_EPOCH", self.day)
        self._monkeypatch.setenv("XDG_CACHE_HOME", str(caches or self.caches))
        return contents(build_site(self.writer.folder / "mkdocs.yml", site or self.site, strict=False))

    def anew(self) -> dict[str, bytes]:
        fresh = self.folder / "anew"
        shutil.rmtree(fresh, ignore_errors=True)
        return self.build(fresh / "site", fresh / "caches")

    def process(self, site: Path) -> subprocess.Popen[str]:
        """A build of its own process, as people run it."""
        environment = {
            **os.environ,
            "XDG_CACHE_HOME": str(self.caches),
            "SOURCE_DATE_EPOCH": self.day,
            "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
        }
        return subprocess.Popen(
            [sys.executable, "-m", "mkdocs", "build", "--site-dir", str(site)],
            cwd=self.writer.folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


@pytest.fixture
def incremental(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Incremental]:
    return lambda seed: Incremental(tmp_path, monkeypatch, seed)


def contents(site: Path) -> dict[str, bytes]:
    found = {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }
    assert found
    return found


def assert_same(found: dict[str, bytes], expected: dict[str, bytes], done: list[str]) -> None:
    story = "\n".join(done)
    assert sorted(found) == sorted(expected), story
    for name, content in expected.items():
        if found[name] != content:
            at = next(
                (at for at, both in enumerate(zip(found[name], content, strict=False)) if both[0] != both[1]),
                0,
            )
            here = slice(max(at - 200, 0), at + 200)
            pytest.fail(f"{name} is\n{found[name][here]!r}\nnot\n{content[here]!r}\nafter\n{story}")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--sequences")))


def test_the_site_is_the_one_that_is_built_anew(seed: int, incremental: Callable[[int], Incremental]) -> None:
    log = incremental(seed)
    done = ["begin"]
    for _ in range(STEPS):
        assert_same(log.build(), log.anew(), done)
        done.append(" and ".join(log.writer.change() for _ in range(log.writer.chance.randint(1, 3))))


def test_it_is_the_same_site_where_another_process_helps(
    incremental: Callable[[int], Incremental], monkeypatch: pytest.MonkeyPatch
) -> None:
    log = incremental(7)
    done = ["begin"]
    monkeypatch.setattr(plan, "MANY_NOTES", 0)
    for _ in range(STEPS):
        monkeypatch.setattr(workers, "cores", lambda: 2)
        found = log.build()
        monkeypatch.setattr(workers, "cores", lambda: 1)
        assert_same(found, log.anew(), done)
        done.append(log.writer.change())


def test_search_reads_words_as_the_language_of_the_site_has_them(
    incremental: Callable[[int], Incremental],
) -> None:
    log = incremental(3)
    file = log.writer.folder / "mkdocs.yml"
    for language in ("en", "ja", "ja", "en"):
        config = json.loads(file.read_text("utf-8"))
        config["theme"]["language"] = language
        file.write_text(json.dumps(config), "utf-8")
        found = log.build()
        assert json.loads(found["search/search_index.json"])["config"]["lang"] == [language]
        assert_same(found, log.anew(), [language])


@pytest.mark.parametrize("changes", [0, 6, 12])
def test_pages_are_what_the_theme_writes(changes: int, incremental: Callable[[int], Incremental]) -> None:
    """With a hook that might change a page, each is left to the theme alone."""
    log = incremental(50 + changes)
    done = [log.writer.change() for _ in range(changes)]
    found = log.anew()
    log.writer.add_hook()
    assert_same(found, log.anew(), done)


def test_a_new_process_builds_on_what_another_left(incremental: Callable[[int], Incremental]) -> None:
    log = incremental(100)
    log.build()
    done = [log.writer.change() for _ in range(4)]
    process = log.process(log.site)
    said, _ = process.communicate()
    assert process.returncode == 0, said
    assert_same(contents(log.site), log.anew(), done)


def _truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _scramble(file: Path) -> None:
    """Other bytes here and there, as a bad disk has them."""
    content = bytearray(file.read_bytes())
    for at in random.Random(1).sample(range(len(content)), len(content) // 50):
        content[at] ^= 0xFF
    file.write_bytes(content)


def _replace(file: Path) -> None:
    file.write_bytes(random.Random(2).randbytes(5000))


def _delete(file: Path) -> None:
    file.unlink()


def _make_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize("damage", [_truncate, _empty, _scramble, _replace, _delete, _make_folder])
def test_a_damaged_cache_is_not_trusted(damage: Damage, incremental: Callable[[int], Incremental]) -> None:
    log = incremental(200)
    log.build()
    log.writer.append()
    for file in [path for path in log.caches.rglob("*") if path.is_file()]:
        damage(file)
    assert_same(log.build(), log.anew(), [damage.__name__])


def test_without_a_place_for_a_cache_the_site_is_built(incremental: Callable[[int], Incremental]) -> None:
    log = incremental(300)
    log.caches.write_text("a file where a folder is to be", encoding="utf-8")
    log.build()
    log.writer.append()
    assert_same(log.build(), log.anew(), [])


def test_a_cache_that_cannot_be_written_is_read(incremental: Callable[[int], Incremental]) -> None:
    log = incremental(400)
    log.build()
    places = [log.caches, *log.caches.rglob("*")] if log.caches.is_dir() else []
    for path in places:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        log.writer.append()
        assert_same(log.build(), log.anew(), [])
    finally:
        for path in places:
            path.chmod(0o755)


def test_two_builds_at_once_share_a_cache(incremental: Callable[[int], Incremental]) -> None:
    log = incremental(500)
    log.build()
    log.writer.append()
    sites = [log.folder / name for name in ("one", "two")]
    processes = [log.process(site) for site in sites]
    for process in processes:
        said, _ = process.communicate()
        assert process.returncode == 0, said
    for site in sites:
        assert_same(contents(site), log.anew(), [])
    assert_same(log.build(), log.anew(), ["and once more"])


def test_nothing_is_left_among_the_notes(incremental: Callable[[int], Incremental]) -> None:
    log = incremental(600)
    before = sorted(log.writer.folder.rglob("*"))
    log.build()
    assert sorted(log.writer.folder.rglob("*")) == before
