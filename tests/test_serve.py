"""A real server and a real browser's requests: what is saved appears by itself."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

PATIENCE = 40  # seconds; a machine under load must not fail a test
MKDOCS = [sys.executable, "-m", "mkdocs", "serve", "--dev-addr"]
LEARNLOG = [
    sys.executable,
    "-c",
    "import sys; from learnlog.cli.main import main; sys.exit(main())",
    "serve",
    "--address",
]
UNCHANGED = "Nothing has changed since the last build"
CONFIG = "site_name: Log\ntheme: {name: material}\nplugins: [search, learnlog]\n"


def free_address() -> str:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{one.getsockname()[1]}"


@contextmanager
def running(command: Sequence[str], folder: Path, address: str = "") -> Iterator[str]:
    """The address of a server that runs in `folder`; the last word of `command` takes it."""
    address = address or free_address()
    said = folder.parent / "serve.txt"
    with said.open("w", encoding="utf-8") as out:
        server = subprocess.Popen([*command, address], cwd=folder, stdout=out, stderr=out)
        try:
            appears(f"http://{address}/", "")
            yield f"http://{address}/"
        finally:
            server.send_signal(signal.SIGINT)
            try:
                server.wait(10)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()
    assert "Traceback" not in said.read_text(encoding="utf-8")


def appears(url: str, words: str) -> None:
    """Wait until `words` stand on the page at `url`."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
                if words in answer.read().decode("utf-8"):
                    return
        except (urllib.error.URLError, ConnectionError):
            pass  # not there yet, which is what is being waited for
        time.sleep(0.2)
    pytest.fail(f"{words!r} did not appear at {url}")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "docs").mkdir(parents=True)
    (folder / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    (folder / "docs/2026-03-08-first.md").write_text("# First\n\nWords.\n", encoding="utf-8")
    return folder


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "log" / "log.md"
    path.parent.mkdir()
    path.write_text("# Log\n\n## 2026-03-08\n\nWords.\n", encoding="utf-8")
    return path


@pytest.mark.parametrize("command", [MKDOCS, LEARNLOG], ids=["mkdocs", "learnlog"])
def test_a_dropped_file_is_a_page(command: list[str], site: Path) -> None:
    with running(command, site) as address:
        appears(f"{address}2026/03/08/", "Words.")
        (site / "docs/2026-03-09-second.md").write_text("# Second\n\nMore words.\n", encoding="utf-8")
        appears(f"{address}2026/03/09/", "More words.")
        appears(address, "Second")


def test_a_saved_note_shows_its_new_words(site: Path) -> None:
    with running(MKDOCS, site) as address:
        (site / "docs/2026-03-08-first.md").write_text("# First\n\nOther words.\n", encoding="utf-8")
        appears(f"{address}2026/03/08/", "Other words.")


def test_a_saved_note_is_found(site: Path) -> None:
    with running(MKDOCS, site) as address:
        appears(f"{address}assets/learnlog/search/texts-0.json", "Words.")
        appears(f"{address}search/search_index.json", '"learnlog"')
        for words in ("Other words.", "Yet others."):
            (site / "docs/2026-03-08-first.md").write_text(f"# First\n\n{words}\n", encoding="utf-8")
            appears(f"{address}assets/learnlog/search/texts-0.json", words)


def test_a_site_that_is_as_it_was_is_served_as_it_is(site: Path) -> None:
    said, same = site.parent / "serve.txt", free_address()
    with running(MKDOCS, site, same) as address:
        appears(f"{address}2026/03/08/", "Words.")
    with running(MKDOCS, site, same) as address:
        appears(f"{address}2026/03/08/", "Words.")
        assert UNCHANGED in said.read_text(encoding="utf-8")
        (site / "docs/2026-03-08-first.md").write_text("# First\n\nOther words.\n", encoding="utf-8")
        appears(f"{address}2026/03/08/", "Other words.")
        appears(f"{address}assets/learnlog/search/texts-0.json", "Other words.")
        assert said.read_text(encoding="utf-8").count(UNCHANGED) == 1
    (site / "docs/2026-03-08-first.md").write_text("# First\n\nYet others.\n", encoding="utf-8")
    with running(MKDOCS, site, same) as address:
        appears(f"{address}2026/03/08/", "Yet others.")
        assert UNCHANGED not in said.read_text(encoding="utf-8")


def test_a_dated_heading_in_a_log_of_one_file_is_a_page(file: Path) -> None:
    with running([*LEARNLOG[:-1], str(file), LEARNLOG[-1]], file.parent) as address:
        appears(f"{address}2026/03/08/", "Words.")
        file.write_text(file.read_text(encoding="utf-8") + "\n## 2026-03-09\n\nMore.\n", encoding="utf-8")
        appears(f"{address}2026/03/09/", "More.")


def test_a_file_dropped_into_a_folder_without_configuration_is_a_page(file: Path) -> None:
    with running([*LEARNLOG[:-1], str(file.parent), LEARNLOG[-1]], file.parent) as address:
        appears(f"{address}2026/03/08/", "Words.")
        (file.parent / "2026-03-10.md").write_text("# Third\n\nOf three.\n", encoding="utf-8")
        appears(f"{address}2026/03/10/", "Of three.")


def test_a_new_folder_in_a_folder_without_configuration_is_a_topic(file: Path) -> None:
    folder = file.parent
    with running([*LEARNLOG[:-1], str(folder), LEARNLOG[-1]], folder) as address:
        (folder / "graphs").mkdir()
        (folder / "graphs/2026-03-10.md").write_text("In a folder.\n", encoding="utf-8")
        appears(f"{address}topics/graphs/", "In a folder.")
        (folder / "graphs").rename(folder / "trees")
        appears(f"{address}topics/trees/", "In a folder.")


def test_a_new_folder_is_watched_where_sources_may_name_it(site: Path) -> None:
    config = CONFIG.replace("learnlog]", "learnlog: {sources: ['journal/*/*.md']}]")
    (site / "mkdocs.yml").write_text(config, encoding="utf-8")
    with running(MKDOCS, site) as address:
        (site / "journal/march").mkdir(parents=True)
        (site / "journal/march/2026-03-10.md").write_text("In a folder.\n", encoding="utf-8")
        appears(f"{address}2026/03/10/", "In a folder.")


def test_the_log_outside_docs_dir_is_watched(site: Path) -> None:
    (site / "mkdocs.yml").write_text(
        CONFIG.replace("learnlog]", "learnlog: {sources: [README.md]}]"), encoding="utf-8"
    )
    (site / "README.md").write_text("# Log\n\n## 2026-04-01\n\nOne.\n", encoding="utf-8")
    with running(MKDOCS, site) as address:
        appears(f"{address}2026/04/01/", "One.")
        with (site / "README.md").open("a", encoding="utf-8") as readme:
            readme.write("\n## 2026-04-02\n\nTwo.\n")
        appears(f"{address}2026/04/02/", "Two.")
        assert [path.name for path in (site / "docs").iterdir()] == ["2026-03-08-first.md"]


def test_a_configuration_that_is_broken_for_a_while_is_told_in_its_words(site: Path) -> None:
    said, config = site.parent / "serve.txt", site / "mkdocs.yml"
    with running(MKDOCS, site) as address:
        config.write_text("site_name: [Log\n", encoding="utf-8")
        end = time.monotonic() + PATIENCE
        while "error parsing the configuration file" not in said.read_text(encoding="utf-8"):
            assert time.monotonic() < end
            time.sleep(0.1)
        config.write_text(CONFIG.replace("Log", "New log"), encoding="utf-8")
        appears(address, "New log")


def test_a_site_that_was_built_before_is_no_part_of_the_one_that_is_served(site: Path) -> None:
    """The server has a place of its own for it, and then `site/` beside the notes is a folder like others."""
    (site / "docs/2026-03-08-first.md").write_text("[Home](../site/404.html)\n", encoding="utf-8")
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=site, check=True)
    with running(MKDOCS, site) as address:
        appears(f"{address}2026/03/08/", ">Home<")
        with pytest.raises(urllib.error.HTTPError):
            urllib.request.urlopen(f"{address}site/404.html")
