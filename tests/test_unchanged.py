"""Where nothing has changed since the last build, the site is left alone; whatever changes, it is built."""

from __future__ import annotations

import datetime
import logging
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from mkdocs.exceptions import Abort

from learnlog.hosts import mkdocs
from learnlog.hosts.commands import build_site
from learnlog.runtime import cache
from tests.test_incremental import Incremental, assert_same, contents

UNCHANGED = "Nothing has changed since the last build"


class Log(Incremental):
    """A log that was built once, some time after it was written."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
    ) -> None:
        super().__init__(folder, monkeypatch, 1)
        self.docs = self.writer.docs
        self.monkeypatch = monkeypatch
        self._caplog = caplog
        caplog.set_level(logging.NOTSET, "mkdocs.plugins.learnlog")
        self.listen(logging.INFO)
        note = "# A day\n\n![plot](plot.svg)\n\n[nowhere](gone.md)\n"
        (self.docs / "2025-01-01-first.md").write_text(note, encoding="utf-8")

    def listen(self, level: int) -> None:
        self._caplog.set_level(level, "mkdocs")

    def said(self, strict: bool = False) -> list[str]:
        """What a build says."""
        self._caplog.clear()
        self.monkeypatch.setenv("SOURCE_DATE_EPOCH", self.day)
        self.monkeypatch.setenv("XDG_CACHE_HOME", str(self.caches))
        try:
            build_site(self.writer.folder / "mkdocs.yml", self.site, strict)
        finally:
            records = self._caplog.records
            self.last = [f"{one.levelname} {one.name} {one.getMessage()}" for one in records]
        return self.last

    def stats(self) -> dict[str, tuple[int, int]]:
        return {
            str(path): (path.stat().st_ino, path.stat().st_mtime_ns)
            for path in self.site.rglob("*")
            if path.is_file()
        }

    def is_left_alone(self) -> bool:
        return any(UNCHANGED in line for line in self.said())


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Log:
    return Log(tmp_path, monkeypatch, caplog)


def test_the_site_is_left_alone(log: Log) -> None:
    log.build()
    before = log.stats()
    assert log.is_left_alone()
    assert log.stats() == before
    assert not [*log.site.parent.glob(".learnlog-*")]
    assert_same(contents(log.site), log.anew(), ["nothing"])


def test_what_is_wrong_with_the_notes_is_said_each_time(log: Log) -> None:
    (log.docs / "about.md").write_text("# About\n\n[there](missing.md)\n", encoding="utf-8")

    def warnings(said: list[str]) -> list[str]:
        return [line for line in said if line.startswith("WARNING")]

    first = log.said()
    assert any("gone.md" in line for line in warnings(first))
    assert any("missing.md" in line for line in warnings(first))
    again = log.said()
    assert any(UNCHANGED in line for line in again)
    assert warnings(again) == warnings(first)


def test_a_strict_build_fails_again(log: Log) -> None:
    for _ in range(2):
        with pytest.raises(Abort):
            log.said(strict=True)
    assert any(UNCHANGED in line for line in log.last)


def test_what_was_not_listened_to_is_built_again(log: Log) -> None:
    """A build that was to be quiet cannot tell a later one what to say."""
    log.listen(logging.ERROR)
    assert log.said() == []
    log.listen(logging.INFO)
    assert any("gone.md" in line for line in log.said())
    assert any(UNCHANGED in line for line in log.said())


def note(log: Log) -> Path:
    return log.docs / "2025-01-01-first.md"


def edit_a_note(log: Log) -> None:
    note(log).write_text("# A day\n\nOther words.\n", encoding="utf-8")


def edit_a_note_in_secret(log: Log) -> None:
    """As many bytes, and the time of before."""
    before = note(log).stat()
    note(log).write_text(note(log).read_text(encoding="utf-8").replace("day", "DAY"), encoding="utf-8")
    os.utime(note(log), ns=(before.st_atime_ns, before.st_mtime_ns))


def replace_a_note(log: Log) -> None:
    """By another file that is as long and as old."""
    other = log.folder / "other.md"
    shutil.copy2(note(log), other)
    before = other.stat()
    other.write_text(other.read_text(encoding="utf-8").replace("day", "DAY"), encoding="utf-8")
    os.utime(other, ns=(before.st_atime_ns, before.st_mtime_ns))
    other.replace(note(log))


def add_a_note(log: Log) -> None:
    (log.docs / "2025-01-05-new.md").write_text("# New\n", encoding="utf-8")


def delete_a_note(log: Log) -> None:
    note(log).unlink()


def rename_a_note(log: Log) -> None:
    note(log).rename(log.docs / "2025-01-09-first.md")


def edit_a_note_outside(log: Log) -> None:
    log.writer.append_to_readme()


def edit_a_page(log: Log) -> None:
    log.writer.edit_page()


def redraw(log: Log) -> None:
    (log.docs / "plot.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")


def add_a_file_that_is_linked(log: Log) -> None:
    (log.docs / "gone.md").write_text("Here it is.\n", encoding="utf-8")


def add_a_file_of_the_repository(log: Log) -> None:
    (log.writer.folder / "main.py").write_text("print()\n", encoding="utf-8")


def set_an_option(log: Log) -> None:
    log.writer.config["site_name"] = "Called otherwise"
    log.writer._configure("")


def set_an_option_of_ours(log: Log) -> None:
    log.writer.ours["exclude"] = ["docs/2025-01-01-first.md"]
    log.writer._configure("")


def set_an_option_of_the_theme(log: Log) -> None:
    log.writer.theme["language"] = "de"
    log.writer._configure("")


def add_a_nav(log: Log) -> None:
    log.writer.config["nav"] = ["about.md"]
    log.writer._configure("")


def delete_a_page_of_the_site(log: Log) -> None:
    (log.site / "2025" / "01" / "01" / "index.html").unlink()


def damage_the_site(log: Log) -> None:
    page = log.site / "2025" / "01" / "01" / "index.html"
    page.write_text(page.read_text(encoding="utf-8").replace("day", "DAY"), encoding="utf-8")


def add_a_file_to_the_site(log: Log) -> None:
    (log.site / "2025" / "left.html").write_text("left", encoding="utf-8")


def delete_the_site(log: Log) -> None:
    shutil.rmtree(log.site)


def wait_for_another_day(log: Log) -> None:
    """The map of the site says when it was built."""
    log.monkeypatch.setattr(Incremental, "day", "1767398400")


def install_another_version(log: Log) -> None:
    log.monkeypatch.setattr(cache, "version", lambda: b"another")


CHANGES = [
    *(edit_a_note, edit_a_note_in_secret, replace_a_note, add_a_note, delete_a_note, rename_a_note),
    *(edit_a_note_outside, edit_a_page, redraw, add_a_file_that_is_linked, add_a_file_of_the_repository),
    *(set_an_option, set_an_option_of_ours, set_an_option_of_the_theme, add_a_nav),
    *(delete_a_page_of_the_site, damage_the_site, add_a_file_to_the_site, delete_the_site),
    *(wait_for_another_day, install_another_version),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__.replace("_", "-"))
def test_the_site_is_built_after_a_change(change: Callable[[Log], None], log: Log) -> None:
    log.build()
    change(log)
    assert not log.is_left_alone()
    assert_same(contents(log.site), log.anew(), [change.__name__])
    assert log.is_left_alone()


def test_notes_of_tomorrow_are_shown_tomorrow(log: Log) -> None:
    def set_today(day: int) -> None:
        class Day(datetime.date):
            @classmethod
            def today(cls) -> Day:
                return cls(2025, 1, day)

        clock = SimpleNamespace(date=Day)
        log.monkeypatch.setattr(mkdocs, "datetime", clock)
        log.monkeypatch.setattr("learnlog.hosts.plan.datetime", clock)

    log.writer.ours["hold_future"] = True
    log.writer._configure("")
    (log.docs / "2025-01-31-planned.md").write_text("# Planned\n", encoding="utf-8")
    set_today(30)
    page = "2025/01/31/index.html"
    assert page not in log.build()
    assert log.is_left_alone()
    set_today(31)
    assert page in log.build()


def build_with_a_hook(log: Log) -> None:
    log.writer.add_hook()


def include_files(log: Log) -> None:
    log.writer.extensions = ["learnlog.gfm", {"pymdownx.snippets": {"base_path": [str(log.folder)]}}]
    log.writer._configure("")


def use_a_template(log: Log) -> None:
    (log.docs / "built.txt").write_text("{{ build_date_utc }}", encoding="utf-8")
    log.writer.config["extra_templates"] = ["built.txt"]
    log.writer._configure("")


def keep_no_cache(log: Log) -> None:
    log.writer.ours["cache"] = False
    log.writer._configure("")


def leave_a_date_open(log: Log) -> None:
    """Git is asked for its year: what it says may change with a commit."""
    (log.docs / "open.md").write_text("# March 4\n\nWords.\n\n# March 5\n\nWords.\n", encoding="utf-8")


OPEN = [build_with_a_hook, include_files, use_a_template, keep_no_cache, leave_a_date_open]


@pytest.mark.parametrize("setup", OPEN, ids=lambda setup: setup.__name__.replace("_", "-"))
def test_what_depends_on_more_is_always_built(setup: Callable[[Log], None], log: Log) -> None:
    setup(log)
    log.build()
    assert not log.is_left_alone()
