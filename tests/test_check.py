"""`learnlog check`: what it finds, in each format, and what it explains."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from learnlog.cli.explain import CODES
from learnlog.cli.main import main

NOTES = """# Log

## 29/1/25

See [the plan](plan.md).

## 31/2/25

Kept.
"""


@pytest.fixture
def log(tmp_path: Path) -> Path:
    (tmp_path / "log.md").write_text(NOTES, encoding="utf-8")
    return tmp_path


def test_text_names_place_code_and_remedy(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(log)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "log.md:5:5 LL301 the linked file 'plan.md' is not there",
        "log.md:7:1 LL201 '31/2/25' is not a date: February 2025 has 28 days (correct the date)",
    ]


def test_a_clean_log_is_silent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "2025-01-29.md").write_text("# Words\n\nMore.\n", encoding="utf-8")
    assert main(["check", str(tmp_path)]) == 0
    assert capsys.readouterr().out == ""


def test_json_is_an_object_a_line(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(log), "--format", "json"])
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["path"], one["line"], one["code"]) for one in found] == [
        ("log.md", 5, "LL301"),
        ("log.md", 7, "LL201"),
    ]


def test_github_annotates_the_lines(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(log), "--format", "github"])
    first = capsys.readouterr().out.splitlines()[0]
    assert first == "::warning file=log.md,line=5,col=5,title=LL301::the linked file 'plan.md' is not there"


def test_sarif_has_a_result_for_each(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(log), "--format", "sarif"])
    run = json.loads(capsys.readouterr().out)["runs"][0]
    assert [one["ruleId"] for one in run["results"]] == ["LL301", "LL201"]
    assert run["results"][1]["locations"][0]["physicalLocation"]["region"]["startLine"] == 7


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", code]) == 0
    assert capsys.readouterr().out.startswith(f"{code}: ")


def test_a_code_may_be_typed_in_small_letters(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "ll204"]) == 0
    assert capsys.readouterr().out.startswith("LL204: ")


def test_a_code_there_is_not_is_misuse(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--explain", "LL999"]) == 2
    assert "there is no code 'LL999'" in capsys.readouterr().err


def test_dates_are_explained_with_their_evidence(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(log), "--explain", "dates"])
    words = capsys.readouterr().out
    assert "day before month" in words
    assert "log.md:3: 29/1/25" in words


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("", "three numbers with '.' between them: undecided"),
        ("      day_first: true\n", "day before month\nbecause the option `day_first` says so\n"),
    ],
)
def test_what_an_option_decided_is_explained(
    option: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "log.md").write_text("## 21.05.17\n\nwords\n", encoding="utf-8")
    config = f"site_name: Log\nplugins:\n  - learnlog:\n      title: Log\n{option}"
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    main(["check", str(tmp_path), "--explain", "dates"])
    assert words in capsys.readouterr().out


def test_what_a_site_lost_is_named(log: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    site = tmp_path / "site"
    assert main(["build", str(log / "log.md"), "--site-dir", str(site)]) == 0
    capsys.readouterr()
    main(["check", str(log / "log.md"), "--lost", str(site)])
    assert "LL701" not in capsys.readouterr().out
    for page in site.rglob("*.html"):
        page.write_text(page.read_text(encoding="utf-8").replace("the plan", ""), encoding="utf-8")
    main(["check", str(log / "log.md"), "--lost", str(site)])
    assert "log.md:5:1 LL701 the site does not show: the plan" in capsys.readouterr().out
