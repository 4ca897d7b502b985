"""The command line: what each command prints, writes and refuses."""

from __future__ import annotations

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from html import unescape
from pathlib import Path, PurePosixPath

import pytest

from learnlog.cli import project
from learnlog.cli.main import RUNS, main

Tree = dict[str, str]
Write = Callable[[Tree], Path]

LOG = """# What I learned

<details>
<summary>Words</summary>

## 2025-01-05

Later, but written first.

## 2025-01-03 Roots

Before.
</details>

## 2025-02-10 to 2025-02-12

Three days.
"""
FLAWED: dict[str, bytes] = {
    "empty.md": b"",
    "latin.md": "# Café\n\n## 2025-01-05\n\nlatinword naïve\n".encode("latin-1"),
    "yaml.md": b"---\ntitle: [unclosed\n---\n\n# Front\n\n## 2025-01-06\n\nyamlword\n",
    "impossible.md": b"# Log\n\n## 29/1/25\n\nbeforeword\n\n## 31/2/25\n\nimpossibleword\n",
    "fold.md": b"# Fold\n\n## 2025-01-07\n\n<details>\n<summary>foldtitle</summary>\n\nfoldword\n",
}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Makes the folder `log` of the files given, each by its path."""

    def make(tree: Tree) -> Path:
        for name, text in tree.items():
            path = tmp_path / "log" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path / "log"

    return make


@pytest.fixture
def flawed(tmp_path: Path) -> Path:
    folder = tmp_path / "flawed"
    folder.mkdir()
    for name, content in FLAWED.items():
        (folder / name).write_bytes(content)
    return folder


def test_json_is_an_object_an_entry_in_order_of_source_and_line(
    write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    log = write({"log.md": LOG, "b/2025-01-04 Closures.md": "They capture.\n", "a.md": "# Day 12: Nets\n"})
    assert main(["list", str(log), "--format", "json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    keys = ["date", "end", "precision", "number", "title", "topics", "path", "line", "url", "empty"]
    assert all(list(one) == keys for one in found)
    assert [list(one.values()) for one in found] == [
        [None, None, "number", 12, "Nets", [], "a.md", 1, "day/12/", False],
        _day("2025-01-04", "Closures", ["b"], "b/2025-01-04 Closures.md", 1),
        _day("2025-01-05", "", ["Words"], "log.md", 6),
        _day("2025-01-03", "Roots", ["Words"], "log.md", 10),
        ["2025-02-10", "2025-02-12", "range", None, "", [], "log.md", 15, "2025/02/10/", False],
    ]


def _day(day: str, title: str, topics: list[str], path: str, line: int) -> list[object]:
    return [day, day, "day", None, title, topics, path, line, day.replace("-", "/") + "/", False]


def test_text_is_a_line_an_entry(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(write({"log.md": LOG}))]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2025-01-05  log.md:6  Words",
        "2025-01-03  log.md:10  Words  Roots",
        "2025-02-10..2025-02-12  log.md:15",
    ]


def test_python_runs_it_as_a_module(write: Write) -> None:
    log = write({"notes/a.md": "# Log\n\n## 2025-01-03 Roots\n\nword\n"})
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}

    def run(path: Path) -> tuple[int, str]:
        command = [sys.executable, "-m", "learnlog", "list", str(path)]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout

    assert run(log) == (0, "2025-01-03  notes/a.md:3  Roots\n")
    assert run(log / "nowhere") == (2, "")


def test_all_names_what_is_left_out_and_why(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    log = write(
        {
            "2025-01-03.md": "One.\n",
            "plain.md": "Two.\n",
            "templates/2025-01-01.md": "Three.\n",
            "drawing.excalidraw.md": "Four.\n",
            "logseq/bak/2025_01_01.md": "Five.\n",
            ".trash/2025-01-02.md": "Six.\n",
            "_site/2025/01/03/index.md": "Seven.\n",
        }
    )
    assert main(["list", str(log), "--all"]) == 0
    printed = capsys.readouterr()
    assert printed.out.splitlines() == ["2025-01-03  2025-01-03.md:1"]
    assert sorted(printed.err.splitlines()) == [
        ".trash/: left out: a folder of tools",
        "_site/2025/01/03/index.md: left out: made by Jekyll",
        "drawing.excalidraw.md: left out: an Excalidraw drawing",
        "logseq/bak/2025_01_01.md: left out: Logseq's own file",
        "plain.md: a note without a date",
        "templates/2025-01-01.md: left out: a template",
    ]


@pytest.mark.parametrize("name", ["log.txt", "log.md", "LEARNED", "log.2025"])
def test_one_file_of_any_suffix_is_a_log(
    name: str, write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = write({name: LOG, "other.md": "Elsewhere.\n"})
    site = tmp_path / "to" / "here"
    assert main(["build", str(log / name), "--site-dir", str(site)]) == 0
    assert capsys.readouterr().out == f"{site}\n"
    assert "Before." in _words(site / "2025/01/03/index.html")
    assert "Three days." in _words(site / "2025/02/10/index.html")
    assert not any("Elsewhere." in _words(page) for page in site.rglob("*.html"))


def test_a_folder_becomes_a_site_where_one_stands(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = write(
        {"README.md": "# My log\n\nHello.\n", "2025-01-03.md": "One.\n", "deep/2025-01-04.md": "Two.\n"}
    )
    before = sorted(log.rglob("*"))
    monkeypatch.chdir(tmp_path)
    assert main(["build", "log"]) == 0
    assert "My log" in _words(tmp_path / "site/index.html")
    assert "One." in _words(tmp_path / "site/2025/01/03/index.html")
    assert "Two." in _words(tmp_path / "site/2025/01/04/index.html")
    assert sorted(log.rglob("*")) == before


@pytest.mark.parametrize(
    ("readme", "name"),
    [
        ("Words.\n\n# My *log*\n", "My log"),
        ('<h1 align="center">My <b>log</b></h1>\n\n## Resources\n', "My log"),
        ("<div>\n<h1>\nMy log\n</h1>\n</div>\n\n## Resources\n", "My log"),
        ("---\ntitle: My log\n---\n\n# Welcome\n", "My log"),
        ("---\nlayout: page\n---\n\n# My log\n", "My log"),
        ("# My log\n\n# Rust\n\n# Go\n", "My log"),
        ("> What I learn.\n\n# Rust\n\n# Go\n", "notes"),
        ('<p align="center"><img src="a.png"></p>\n', "notes"),
        ("Today I learned.\n", "notes"),
    ],
)
def test_a_folder_is_called_what_its_readme_calls_itself(readme: str, name: str, write: Write) -> None:
    folder = write({"notes/README.md": readme}) / "notes"
    assert project.find(folder).name == name


def test_ctrl_c_prints_no_stack(
    write: Write, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setitem(RUNS, "list", interrupted)
    assert main(["list", str(write({"2025-01-03.md": "One.\n"}))]) == 130
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize("command", ["build", "list", "check", "serve"])
def test_a_missing_path_is_one_sentence(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([command, "nowhere/at-all"]) == 2
    assert capsys.readouterr() == ("", "learnlog: there is no file or folder 'nowhere/at-all'.\n")


def test_a_folder_without_markdown_is_one_sentence(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    log = write({"script.py": "print()\n"})
    assert main(["build", str(log)]) == 2
    assert capsys.readouterr() == ("", f"learnlog: there are no Markdown files in '{log}'.\n")


@pytest.mark.parametrize(
    ("plugins", "told"),
    [
        ("[learnlog: {day_one: 2025-02-30}]", "learnlog: '{file}' cannot be read: day is out of range"),
        ("[", "learnlog: MkDocs encountered an error parsing the configuration file: "),
    ],
    ids=["day", "yaml"],
)
@pytest.mark.parametrize("command", ["build", "list"])
def test_a_flawed_configuration_is_one_sentence(
    command: str, plugins: str, told: str, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    log = write({"mkdocs.yml": f"site_name: Log\nplugins: {plugins}\n", "docs/2025-01-03.md": "One.\n"})
    assert main([command, str(log)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(told.replace("{file}", str(log / "mkdocs.yml")))
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    ("option", "told"),
    [
        ("day_one: soon", "'day_one': 'soon' is not a date like 2025-05-20."),
        ("day_one: 2025-05-20 10:00:00", "is not a date like 2025-05-20."),
        (
            "sources: [../README.md]",
            "'../README.md' is not below the folder of mkdocs.yml; `root` names another",
        ),
        ("exclude: docs", "'exclude': Expected a list of items"),
        ("title: 3", "'title': Expected type: <class 'str'> but received: <class 'int'>"),
        ("gfm: {html: unsafe}", "html is 'unsafe', but it can only be one of: safe, trusted."),
        ("gfm: {math: off}", "math is False, but it can only be one of: mathml, browser, off."),
        ("gfm: {tables: true}", "there is no option 'tables', only html, math, "),
    ],
)
@pytest.mark.parametrize("command", ["build", "list"])
def test_a_wrong_option_is_one_sentence(
    command: str, option: str, told: str, write: Write, caplog: pytest.LogCaptureFixture
) -> None:
    config = f"site_name: Log\nplugins: [search, learnlog: {{{option}}}]\n"
    log = write({"mkdocs.yml": config, "docs/2025-01-03.md": "One.\n"})
    with pytest.raises(SystemExit) as ended:
        main([command, str(log)])
    assert ended.value.code == 2
    assert told in caplog.messages[0]
    assert len(caplog.messages) == 1


def test_a_site_where_none_can_be_is_one_sentence(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = write({"2025-01-03.md": "One.\n"})
    (tmp_path / "file").write_text("In the way.\n", encoding="utf-8")
    assert main(["build", str(log), "--site-dir", str(tmp_path / "file" / "site")]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith(f"learnlog: cannot use '{tmp_path / 'file'}")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize("site", [".", "notes", "notes/site"])
def test_a_site_never_takes_the_place_of_notes(
    site: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    note = tmp_path / "notes" / "site" / "plan.md"
    note.parent.mkdir(parents=True)
    note.write_text("# 2026-03-09\n\nA word.\n", encoding="utf-8")
    (tmp_path / site / "sitemap.xml.gz").touch()  # a site stood there
    with pytest.raises(SystemExit) as ended:
        main(["build", "notes", "--site-dir", site])
    assert ended.value.code == 2
    message = f"learnlog: the site cannot go to {site!r}: the note 'site/plan.md' is in there.\n"
    assert capsys.readouterr().err == message
    assert note.read_text(encoding="utf-8") == "# 2026-03-09\n\nA word.\n"
    names = ["notes", "plan.md", "site", "sitemap.xml.gz"]
    assert sorted(path.name for path in tmp_path.rglob("*")) == names


def test_a_folder_of_something_else_is_not_emptied(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    log = write({"2026-03-09.md": "A word.\n", "site/drawing.svg": "<svg/>", "out/.nojekyll": ""})
    monkeypatch.chdir(log)
    assert main(["build"]) == 2
    message = "learnlog: 'site' has files that are no site: empty it, or name another with --site-dir.\n"
    assert capsys.readouterr().err == message
    assert (log / "site/drawing.svg").read_text(encoding="utf-8") == "<svg/>"
    assert main(["build", "--site-dir", "out"]) == 0
    assert main(["build", "--site-dir", "out"]) == 0


def test_the_configuration_of_a_log_is_used(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log = write(
        {
            "mkdocs.yml": "site_name: Mine\ntheme: {name: material}\nplugins: [search, learnlog]\n",
            "docs/index.md": "# My home\n",
            "docs/n/2025-01-03.md": "One.\n",
            "other/2025-01-04.md": "Elsewhere.\n",
        }
    )
    assert main(["list", str(log)]) == 0
    assert capsys.readouterr().out == "2025-01-03  docs/n/2025-01-03.md:1\n"
    assert main(["build", str(log), "--site-dir", str(tmp_path / "out")]) == 0
    assert "My home" in _words(tmp_path / "out/index.html")
    assert "One." in _words(tmp_path / "out/2025/01/03/index.html")
    assert not (tmp_path / "out/2025/01/04").exists()
    capsys.readouterr()
    assert main(["new", "2026-03-09", "--log", str(log)]) == 0
    assert capsys.readouterr().out == f"{log / 'docs/n/2026-03-09.md'}\n"


def test_what_is_odd_about_a_configuration_is_said_once(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    config = "site_name: Log\ncolour: red\nplugins: [learnlog]\n"
    log = write({"mkdocs.yml": config, "docs/2025-01-03.md": "One.\n"})
    assert main(["build", str(log), "--site-dir", str(tmp_path / "out")]) == 0
    assert capsys.readouterr().err == "Config value 'colour': Unrecognised configuration name: colour\n"


def test_flaws_are_told_with_their_place_and_cost_nothing_else(
    flawed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = tmp_path / "site"
    assert main(["build", str(flawed), "--site-dir", str(site)]) == 0
    told = capsys.readouterr().err.splitlines()
    assert sorted(re.findall(r"^\S+:\d+:\d+ LL\d+", line)[0] for line in told) == [
        "empty.md:1:1 LL103",
        "fold.md:5:1 LL401",
        "impossible.md:7:1 LL201",
        "latin.md:1:6 LL102",
        "yaml.md:3:1 LL105",
    ]
    shown = " ".join(_words(page) for page in site.rglob("*.html"))
    for word in (
        "latinword",
        "unclosed",
        "yamlword",
        "beforeword",
        "impossibleword",
        "foldtitle",
        "foldword",
    ):
        assert word in shown
    assert "Café" in shown


def test_an_empty_file_is_told(flawed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list", str(flawed / "empty.md")]) == 0
    assert capsys.readouterr() == ("", "empty.md:1:1 LL103 the file is empty\n")


def test_a_day_that_is_not_called_markdown_is_told(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    days = ("2025-01-03", "2025-01-04.qmd", "2025/02-04 heaps", "2025/02/05", "2025.02.06")
    others = ("LICENSE", "2025-01-07/solution", "2025/01-08/answer", "2025-01-09.sql", "1.2.3", "day", "12")
    notes = ("2025-01-01.markdown", "2025-01-02.md")
    log = write(dict.fromkeys((*notes, *days, *others), "Words.\n"))
    assert main(["list", str(log)]) == 0
    told = capsys.readouterr().err.splitlines()
    what = "its name is that of a day, but its suffix is not '.md': it is no note"
    assert told == [
        f"{name}:1:1 LL106 {what} (rename it to '{PurePosixPath(name.removesuffix('.qmd')).name}.md')"
        for name in sorted(days)
    ]


def test_a_day_in_capitals_is_a_note_or_told(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    """MkDocs takes no `.MD` for a page."""
    log = write({"docs/2025-01-02.md": "Words.\n", "docs/2025-01-03.MD": "Words.\n"})
    assert main(["list", str(log)]) == 0
    assert "2025-01-03.MD:1" in capsys.readouterr().out
    (log / "mkdocs.yml").write_text("site_name: Log\nplugins: [search, learnlog]\n", encoding="utf-8")
    assert main(["list", str(log)]) == 0
    printed = capsys.readouterr()
    assert "2025-01-03" not in printed.out
    assert "docs/2025-01-03.MD:1:1 LL106" in printed.err


def test_strict_fails_where_there_are_warnings(
    flawed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["build", str(flawed), "--site-dir", str(tmp_path / "site"), "--strict"])
    assert stopped.value.code
    assert "Traceback" not in capsys.readouterr().err


LAYOUTS: dict[str, tuple[Tree, str]] = {
    "a-file-a-day": ({"2025-01-02.md": "", "2025-01-03-closures.md": ""}, "2026-03-09-deep-dive.md"),
    "folders-of-months": ({"2025-01/2025-01-03.md": ""}, "2026-03/2026-03-09-deep-dive.md"),
    "named-months": ({"2025/January/2025-01-29.md": ""}, "2026/March/2026-03-09-deep-dive.md"),
    "folders-of-years-and-months": ({"2025/01/03.md": "", "2025/02/04.md": ""}, "2026/03/09-deep-dive.md"),
    "months-and-days": (
        {f"2026/030{day}-trees.md": "" for day in (1, 2, 3)},
        "2026/0309-deep-dive.md",
    ),
    "underscores": ({"journals/2025_01_03.md": ""}, "journals/2026_03_09-deep-dive.md"),
    "two-digit-years": (
        {f"2501{day}_a.md": "" for day in (28, 29, 30, 31)},
        "260309_deep_dive.md",
    ),
    "one-file": ({"log.md": LOG}, "2026-03-09-deep-dive.md"),
    "empty-folder-with-readme": ({"README.md": "# Hello\n"}, "2026-03-09-deep-dive.md"),
    "notes-beside-readme": ({"README.md": "# Hello\n", "n/2025-01-03.md": ""}, "n/2026-03-09-deep-dive.md"),
    "text-files": ({"2025-01-03.markdown": ""}, "2026-03-09-deep-dive.markdown"),
    "plain-text": ({"log.txt": "Words.\n", "more.txt": "Words.\n"}, "2026-03-09-deep-dive.txt"),
    "no-notes-yet": ({"picture.png": ""}, "2026-03-09-deep-dive.md"),
    "a-readme-outside-docs": (
        {
            "mkdocs.yml": "site_name: Log\nplugins:\n  - learnlog:\n      sources: [README.md]\n",
            "README.md": "# Log\n\n## 2025-01-03\n\nWords.\n",
            "docs/about.txt": "Words.\n",
        },
        "docs/2026-03-09-deep-dive.md",
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_new_note_goes_where_the_others_are(
    layout: str, write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    tree, expected = LAYOUTS[layout]
    log = write({name: text or "Words.\n" for name, text in tree.items()})
    assert main(["new", "2026-03-09", "Deep", "dive", "--log", str(log)]) == 0
    assert capsys.readouterr().out == f"{log / expected}\n"
    assert (log / expected).read_text(encoding="utf-8") == "# Deep dive\n"
    main(["list", str(log), "--format", "json"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    new = [(one["date"], one["title"]) for one in found if one["path"] == expected]
    assert new == [("2026-03-09", "Deep dive")]


def test_a_new_note_never_overwrites(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    log = write({"2025-01-03.md": "Mine.\n"})
    assert main(["new", "2025-01-03", "--log", str(log)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"learnlog: '{log / '2025-01-03.md'}' exists already; nothing was written.\n"
    assert (log / "2025-01-03.md").read_text(encoding="utf-8") == "Mine.\n"


@pytest.mark.parametrize("title", [[], ["Sorting"]])
@pytest.mark.parametrize("wrong", ["2026-02-30", "3/4/26"])
def test_a_new_note_of_no_date_is_misuse(
    wrong: str, title: list[str], write: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    log = write({"2025-01-03.md": "Mine.\n"})
    assert main(["new", wrong, *title, "--log", str(log)]) == 2
    assert capsys.readouterr() == ("", f"learnlog: '{wrong}' is not a date like 2026-03-09.\n")
    assert [path.name for path in log.iterdir()] == ["2025-01-03.md"]


@pytest.mark.parametrize("title", [["3 ways to sort"], ["3", "ways", "to", "sort"]])
def test_a_title_may_begin_with_a_number(title: list[str], write: Write) -> None:
    log = write({"2025-01-03.md": "Mine.\n"})
    assert main(["new", *title, "--log", str(log)]) == 0
    assert [path.name for path in log.iterdir() if path.name.endswith("-3-ways-to-sort.md")]


def test_a_title_of_signs_alone_is_in_the_note_and_not_in_its_name(write: Write) -> None:
    log = write({"2025-01-03.md": "Mine.\n"})
    assert main(["new", "2026-03-09", "???", "--log", str(log)]) == 0
    assert (log / "2026-03-09.md").read_text(encoding="utf-8") == "# ???\n"


_TAG = re.compile(r"<(?:!--.*?-->|[^>]*>)", re.DOTALL)


def _words(page: Path) -> str:
    return " ".join(unescape(_TAG.sub(" ", page.read_text(encoding="utf-8"))).split())


def test_building_tells_of_an_empty_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "2025-01-03.md").write_text("", encoding="utf-8")
    assert main(["build", str(tmp_path), "--site-dir", str(tmp_path / "site")]) == 0
    assert "2025-01-03.md:1:1 LL103 the file is empty" in capsys.readouterr().err.splitlines()


def test_a_source_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "index.md").write_text("Hello.\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: Log\nplugins:\n  - learnlog:\n      sources: [readme.md, docs]\n", encoding="utf-8"
    )
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "docs:1:1 LL101 cannot be read: Is a directory",
        "readme.md:1:1 LL101 cannot be read: No such file or directory",
    ]
    assert main(["build", str(tmp_path), "--site-dir", str(tmp_path / "site")]) == 0
    assert "readme.md:1:1 LL101 cannot be read" in capsys.readouterr().err


def test_an_address_that_is_taken_is_one_sentence(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    log = write({"2026-03-09.md": "A word.\n"})
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        for port in (taken.getsockname()[1], 99999):
            assert main(["serve", str(log), "--address", f"127.0.0.1:{port}"]) == 2
            told = capsys.readouterr().err.splitlines()[-1]
            assert told.startswith(f"learnlog: cannot serve at 127.0.0.1:{port}: ")
            assert told.endswith("; --address names another.")


def test_init_says_what_was_true_without_it(
    write: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notes = write({"README.md": LOG, "deep/2025-03-01.md": "# Sorting\n"})
    sites = [tmp_path / "before", tmp_path / "after"]
    assert main(["build", str(notes), "--site-dir", str(sites[0])]) == 0
    assert main(["init", str(notes)]) == 0
    assert main(["build", str(notes), "--site-dir", str(sites[1])]) == 0
    before, after = ({path.relative_to(site) for path in site.rglob("*")} for site in sites)
    assert before == after
    for path in before:
        if path.suffix == ".html" and path.name != "404.html":
            assert (sites[0] / path).read_text() == (sites[1] / path).read_text(), path
    assert f"{notes / 'mkdocs.yml'}\n{notes / 'docs/.gitkeep'}\n" in capsys.readouterr().out


def test_init_knows_where_a_repository_came_from(write: Write) -> None:
    notes = write({"notes/README.md": LOG}) / "notes"
    for words in ("init -q -b trunk", "remote add origin git@github.com:Ada/til.git"):
        subprocess.run(["git", "-C", str(notes.parent), *words.split()], check=True)
    assert main(["init", str(notes)]) == 0
    written = (notes / "mkdocs.yml").read_text(encoding="utf-8")
    assert "site_url: https://ada.github.io/til/\n" in written
    assert "repo_url: https://github.com/Ada/til\n" in written
    assert "edit_uri: edit/trunk/notes/docs/\n" in written


def test_init_overwrites_nothing(write: Write, capsys: pytest.CaptureFixture[str]) -> None:
    notes = write({"README.md": LOG, "mkdocs.yml": "site_name: Mine\n", "docs/index.md": "# Mine\n"})
    assert main(["init", str(notes)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert (notes / "mkdocs.yml").read_text(encoding="utf-8") == "site_name: Mine\n"
