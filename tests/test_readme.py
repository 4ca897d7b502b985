"""README and manual against the program: commands run, options and codes are all in them."""

from __future__ import annotations

import argparse
import dataclasses
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from learnlog import model
from learnlog.cli import arguments, explain, main
from learnlog.gfm import options
from learnlog.hosts.configuration import LearnlogConfig
from learnlog.pages import embed
from tests.conftest import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
MANUAL = {path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "docs/manual").glob("*.md")}
PLUGIN = {name for name, _ in LearnlogConfig._schema}
MOST_BYTES = 200_000


def shell(text: str) -> list[list[str]]:
    """The commands of all `sh` blocks, as words; one line may hold several."""
    blocks = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)
    lines = [line for block in blocks for line in block.strip().split("\n")]
    return [shlex.split(part, comments=True) for line in lines for part in line.split("&&")]


def commands() -> dict[str, argparse.ArgumentParser]:
    found = arguments.parser(main.RUNS)._actions
    (of_commands,) = [one for one in found if isinstance(one, argparse._SubParsersAction)]
    return dict(of_commands.choices)


def run(*command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    program = str(Path(sys.executable).parent / command[0])
    return subprocess.run(
        [program, *command[1:]], cwd=folder, env=environment, capture_output=True, text=True, check=False
    )


def test_the_first_screen_installs_and_builds() -> None:
    first, *_ = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    made, installed, built = [shlex.split(part) for part in first.split("&&")]
    assert made == ["python3", "-m", "venv", ".venv"]
    assert installed == [".venv/bin/pip", "install", "."]
    assert built[0] == ".venv/bin/learnlog"
    assert README.index(first) < README.index("\n## ")


def test_the_command_of_the_first_screen_makes_a_site(tmp_path: Path) -> None:
    built = next(words for words in shell(README) if words[0] == ".venv/bin/learnlog")
    where = built.index("--site-dir") + 1
    done = run("learnlog", *built[1:where], str(tmp_path / built[where]), folder=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert 'href="2026/11/16/"' in (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert (tmp_path / "site/2026/11/16/index.html").is_file()


def test_the_command_for_tests_is_the_one_of_ci() -> None:
    tested = [words for words in shell(README) if "[test]" in "".join(words)]
    assert tested == [[".venv/bin/pip", "install", ".[test]"]]
    assert "pip\" install --quiet '.[test]'" in (ROOT / ".ci/run").read_text(encoding="utf-8")
    assert [".venv/bin/pytest"] in shell(README)


@pytest.mark.parametrize(
    "words", [words for words in shell(README) if words[0].endswith("learnlog")], ids=" ".join
)
def test_what_the_readme_calls_exists(words: list[str]) -> None:
    asked = arguments.parser(main.RUNS).parse_args(words[1:])
    assert asked.run


def test_every_command_is_in_the_readme_and_in_the_manual() -> None:
    for name in commands():
        assert f"learnlog {name} " in README, name
        assert f"\n## learnlog {name}\n" in MANUAL["command-line"], name


@pytest.mark.parametrize("name", commands())
def test_help_stands_in_the_manual_as_it_is_printed(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    section = MANUAL["command-line"].partition(f"\n## learnlog {name}\n")[2]
    shown = re.search(r"```text\n(.*?)```", section, re.DOTALL)
    assert shown is not None
    assert _words(shown[1]) == _words(commands()[name].format_help())


def _words(text: str) -> list[str]:
    """What help says; how it breaks lines differs between versions of Python."""
    return text.split()


def test_hosts_are_told_what_learnlog_understands() -> None:
    told = re.findall(r"learnlog ((?:build|check) --[^\n\"`]*)", MANUAL["publishing"])
    assert len(told) > 5
    for words in told:
        arguments.parser(main.RUNS).parse_args(words.split())
    for written in re.findall(r"```yaml\n(.*?)```", MANUAL["publishing"], re.DOTALL):
        assert yaml.safe_load(written)


def test_the_manual_has_all_its_pages() -> None:
    listed = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))["nav"][1]["Manual"]
    index = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    assert {f"manual/{name}.md" for name in MANUAL} == set(listed)
    assert all(f"({page})" in index for page in listed)


def test_every_view_for_a_writers_own_page_is_in_the_manual() -> None:
    assert {f"`{name}`" for name in embed.PIECES} <= set(re.findall(r"`[a-z-]+`", MANUAL["site"]))


def test_plugin_and_command_line_know_the_options_of_a_log() -> None:
    assert {field.name for field in dataclasses.fields(model.Options)} <= PLUGIN


@pytest.mark.parametrize(
    "name", sorted(PLUGIN | {field.name for field in dataclasses.fields(options.Options)})
)
def test_every_option_is_in_the_manual_with_an_example(name: str) -> None:
    section = MANUAL["configuration"].partition(f"\n### {name}\n")[2].partition("\n### ")[0]
    assert re.search(rf"```yaml\n(?:.*\n)*?.*\b{name}:", section), section


def test_every_code_is_in_the_manual_and_no_other() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "learnlog").rglob("*.py")]
    codes = {code for text in sources for code in re.findall(r'"(LL\d{3})"', text)}
    assert len(codes) > 10
    assert set(re.findall(r"^### (LL\d{3})$", MANUAL["diagnostics"], re.MULTILINE)) == codes
    assert set(explain.CODES) == codes


def test_pages_of_the_manual_are_no_notes() -> None:
    done = run("learnlog", "list", str(ROOT), folder=ROOT)
    assert done.returncode == 0
    assert done.stderr == ""
    lines = done.stdout.splitlines()
    assert len(lines) >= 10
    assert all(line.split()[1].startswith("docs/log/") for line in lines)


def test_our_own_site_has_no_warning(tmp_path: Path) -> None:
    done = run("mkdocs", "build", "--strict", "--site-dir", str(tmp_path / "site"), folder=ROOT)
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    assert not list(ROOT.glob("site/manual"))  # nothing of it beside the sources


def test_no_word_of_our_own_log_is_lost(tmp_path: Path) -> None:
    run("mkdocs", "build", "--quiet", "--site-dir", str(tmp_path / "site"), folder=ROOT)
    done = run("learnlog", "check", str(ROOT), "--lost", str(tmp_path / "site"), folder=ROOT)
    assert done.stdout == ""
    assert done.returncode == 0


def test_pictures_are_there_and_light() -> None:
    pictures = re.findall(r"!\[.+?\]\((.+?)\)", README)
    assert pictures
    assert all((ROOT / picture).is_file() for picture in pictures)
    heavy = [path for path in (ROOT / "docs/assets").iterdir() if path.stat().st_size > MOST_BYTES]
    assert heavy == []


def test_a_folder_of_notes_has_the_same_pages_with_the_configuration_of_the_manual(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "README.md").write_text("# My log\n\n## 2026-03-08\n\n![it](it.png)\n", encoding="utf-8")
    (notes / "it.png").write_bytes(b"")
    (notes / "undated.md").write_text("# Undated\n\n[Home](README.md)\n", encoding="utf-8")
    given = next(block for block in _yaml("configuration") if "site_name" in block)
    for site in ("before", "after"):
        done = run("learnlog", "build", str(notes), "--site-dir", str(tmp_path / site), folder=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        (notes / "mkdocs.yml").write_text(given, encoding="utf-8")
        (notes / "docs").mkdir(exist_ok=True)
        (notes / "docs" / ".gitkeep").touch()
    before, after = (
        {page.relative_to(tmp_path / site) for page in (tmp_path / site).rglob("*.html")}
        for site in ("before", "after")
    )
    assert before == after


def _yaml(page: str) -> list[str]:
    return re.findall(r"```yaml\n(.*?)```", MANUAL[page], re.DOTALL)
