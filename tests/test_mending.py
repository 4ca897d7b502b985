"""A log that is served: whatever is saved, the site is the one that a whole build makes, only sooner."""

from __future__ import annotations

import logging
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from learnlog.hosts.serve import watching
from tests.test_incremental import assert_same, contents
from tests.writing import Writer

ADDRESS = "http://127.0.0.1:8000/"
OF_WHOLE_BUILDS = ("sitemap.xml", "sitemap.xml.gz")
"""What nobody asks a server at home for; it is of the last whole build."""
STEPS = 12
PATIENCE = 40  # seconds; a machine under load must not fail a test


class Served:
    """`mkdocs serve` without its loop: what it builds first, and each time that something was saved."""

    def __init__(self, folder: Path, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._file, self._site, self._caches = folder / "mkdocs.yml", place / "site", place / "caches"
        self._monkeypatch = monkeypatch
        self._site.mkdir(parents=True, exist_ok=True)
        config = self._config()
        config.plugins.on_startup(command="serve", dirty=False)
        self._whole(config)
        self.plugins = config.plugins
        server = LiveReloadServer(builder=self._whole, host="127.0.0.1", port=0, root=str(self._site))
        self.server = self.plugins.on_serve(server, config=config, builder=self._whole)

    def save(self) -> dict[str, bytes]:
        """The site once it has what was saved."""
        self.server.builder()
        return self.site()

    def site(self) -> dict[str, bytes]:
        while at_work := [one for one in threading.enumerate() if one.name in ("rest", "whole")]:
            at_work[0].join()
        return {place: made for place, made in contents(self._site).items() if place not in OF_WHOLE_BUILDS}

    def stop(self) -> None:
        self._unwatch()
        self.plugins.on_shutdown()

    def crash(self) -> None:
        self._unwatch()
        vars(self.plugins["learnlog"]).clear()

    def _unwatch(self) -> None:
        if self.server.observer.is_alive():
            self.server.observer.stop()

    def _config(self) -> MkDocsConfig:
        self._monkeypatch.setenv("XDG_CACHE_HOME", str(self._caches))
        config = load_config(str(self._file), site_dir=str(self._site))
        config.site_url = ADDRESS
        return config

    def _whole(self, config: MkDocsConfig | None = None) -> None:
        build(config or self._config(), serve_url=ADDRESS)


class Log:
    """A log that is served while it is written."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, seed: int) -> None:
        self.folder, self._monkeypatch = folder, monkeypatch
        self.writer = Writer(folder / "log", folder / "none", seed)
        self.docs = self.writer.docs
        monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
        monkeypatch.setattr("learnlog.hosts.indexing.search.PAUSE", 0)
        monkeypatch.setattr("learnlog.hosts.serve.renewal.MOMENT", 0)
        monkeypatch.setattr("learnlog.hosts.serve.renewal.LULL", 0)
        self.served = self._serve("served")

    def anew(self) -> dict[str, bytes]:
        """The site as another server makes it. In one process MkDocs has but one plugin for both."""
        shutil.rmtree(self.folder / "anew", ignore_errors=True)
        plugin = vars(self.served.plugins["learnlog"])
        kept = {**plugin}
        plugin.clear()
        other = self._serve("anew")
        try:
            return other.site()
        finally:
            other.stop()
            plugin.clear()
            plugin.update(kept)

    def again(self) -> None:
        """Serve it again, as it was left."""
        self.served = self._serve("served")

    def _serve(self, name: str) -> Served:
        return Served(self.writer.folder, self.folder / name, self._monkeypatch)


@pytest.fixture
def log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[int], Log]]:
    made: list[Log] = []

    def make(seed: int) -> Log:
        made.append(Log(tmp_path, monkeypatch, seed))
        return made[-1]

    yield make
    for one in made:
        one.served.stop()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "seed" in metafunc.fixturenames:
        metafunc.parametrize("seed", range(metafunc.config.getoption("--sequences")))


def test_the_site_is_the_one_that_a_whole_build_makes(seed: int, log: Callable[[int], Log]) -> None:
    one = log(seed)
    done = ["begin"]
    for _ in range(STEPS):
        done.append(" and ".join(one.writer.change() for _ in range(one.writer.chance.choice([1, 1, 2]))))
        assert_same(one.served.save(), one.anew(), done)


def append(log: Log) -> None:
    log.writer.append()


def redraw(log: Log) -> None:
    log.writer.redraw()


def add(log: Log) -> None:
    (log.docs / "2025-01-31-c.md").write_text("# Another\n\nWords.\n", encoding="utf-8")


def append_beside_code(log: Log) -> None:
    log.writer.append()
    (log.writer.folder / "code.py").write_text("print()\n", encoding="utf-8")


def rename(log: Log) -> None:
    (log.docs / "2025-01-30-c.md").rename(log.docs / "2025-01-29-c.md")


def delete(log: Log) -> None:
    (log.docs / "2025-01-30-c.md").unlink()


def add_a_picture(log: Log) -> None:
    (log.docs / "new.svg").write_text("<svg/>\n", encoding="utf-8")


def add_a_picture_and_show_it(log: Log) -> None:
    add_a_picture(log)
    (log.docs / "2025-01-30-c.md").write_text("# Here\n\n![new](new.svg)\n", encoding="utf-8")


def show_a_picture_no_more(log: Log) -> None:
    (log.docs / "2025-01-30-c.md").write_text("# Here\n", encoding="utf-8")


def remove_a_picture(log: Log) -> None:
    (log.docs / "plot.svg").unlink()


PICTURES = [redraw, add_a_picture, add_a_picture_and_show_it, show_a_picture_no_more, remove_a_picture]


@pytest.mark.parametrize("save", [append, append_beside_code, add, rename, delete, *PICTURES])
def test_what_is_saved_takes_no_whole_build(
    save: Callable[[Log], None], log: Callable[[int], Log], caplog: pytest.LogCaptureFixture
) -> None:
    one = log(1)
    (one.docs / "2025-01-30-c.md").write_text("# Here\n\n![plot](plot.svg)\n", encoding="utf-8")
    one.served.save()
    caplog.set_level(logging.INFO, "mkdocs")
    caplog.clear()
    save(one)
    found = one.served.save()
    assert [record.getMessage()[:5] for record in caplog.records if record.levelname == "INFO"] == ["Wrote"]
    assert_same(found, one.anew(), [save.__name__])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody tells that a file was closed")
def test_a_file_that_was_closed_is_not_waited_for_as_one_that_is_written(log: Callable[[int], Log]) -> None:
    one = log(1)
    server = one.served.server
    server.watch(str(one.docs))
    with (one.docs / "2025-01-30-c.md").open("w", encoding="utf-8") as file:
        file.write("# Here\n")
        file.flush()
        becomes(watching.QUIET, server)
    becomes(watching.DONE, server)


def becomes(delay: float, server: LiveReloadServer) -> None:
    end = time.monotonic() + PATIENCE
    while server.build_delay != delay:
        assert time.monotonic() < end
        time.sleep(0.001)


def add_a_topic(log: Log) -> None:
    (log.docs / "2025-02-03-d.md").write_text("---\ntags: [brandnew]\n---\n# Fresh\n", encoding="utf-8")


def add_another(log: Log) -> None:
    (log.docs / "2025-02-04-d.md").write_text("---\ntags: [newest]\n---\n# Fresher\n", encoding="utf-8")


TOPIC = b"topics/brandnew/"


def test_a_note_of_a_new_topic_is_there_before_other_pages_lead_to_the_topic(
    log: Callable[[int], Log], monkeypatch: pytest.MonkeyPatch
) -> None:
    one = log(1)
    before = one.served.site()
    with monkeypatch.context() as patch:
        patch.setattr(
            "learnlog.hosts.serve.renewal.Renewal.prepare", lambda *_: None
        )  # the pause does not end
        add_a_topic(one)
        found = one.served.save()
        assert TOPIC in found["2025/02/03/index.html"]
        assert b"Fresh" in found["topics/brandnew/index.html"]
        others = {place for place in found.keys() & before.keys() if found[place] == before[place]}
        assert any(place.startswith("2025/01/") for place in others)
        append(one)
        add_another(one)
        assert b"topics/newest/" in one.served.save()["2025/02/04/index.html"]
    append(one)
    found = one.served.save()
    assert all(TOPIC in found[place] for place in others if place.startswith("2025/01/"))
    assert_same(found, one.anew(), [])


@pytest.mark.parametrize("end", [Served.stop, Served.crash])
@pytest.mark.parametrize(("later", "save"), [("rest", append), ("Renewal.prepare", add_a_topic)])
def test_what_was_left_for_later_is_on_the_site_that_is_served_next(
    later: str,
    save: Callable[[Log], None],
    end: Callable[[Served], None],
    log: Callable[[int], Log],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = log(1)
    one.served.site()
    with monkeypatch.context() as patch:
        patch.setattr(
            f"learnlog.hosts.serve.renewal.{later}", lambda *_: None
        )  # it ends before that is begun
        for _ in range(2):
            save(one)
            one.served.server.builder()
        end(one.served)
    one.again()
    found = one.served.site()
    one.served.stop()
    assert_same(_unindexed(found), _unindexed(one.anew()), [end.__name__])


def _unindexed(site: dict[str, bytes]) -> dict[str, bytes]:
    """A site without its index, which is made while it is served."""
    return {place: made for place, made in site.items() if "search" not in place}


def test_a_page_of_mkdocs_has_its_links_put_right(log: Callable[[int], Log]) -> None:
    one = log(1)
    (one.docs / "about.md").write_text("# About\n\n[there](2025-03-01-there.md)\n", encoding="utf-8")
    one.served.save()
    (one.docs / "2025-03-01-there.md").write_text("# There\n\nWords.\n", encoding="utf-8")
    assert b'href="../2025/03/01/"' in one.served.save()["about/index.html"]
    assert_same(one.served.site(), one.anew(), [])


@pytest.mark.parametrize("gone", ["*.site", "*"])
def test_a_site_whose_cache_was_deleted_is_made_anew(gone: str, log: Callable[[int], Log]) -> None:
    one = log(1)
    one.served.site()
    for path in (one.folder / "served/caches/learnlog").glob(gone):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    append(one)
    assert_same(one.served.save(), one.anew(), [])
