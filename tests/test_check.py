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
    assert capsys.readouterr() == ("", "")


def test_many_flaws_are_counted_by_their_codes(log: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (log / "links.md").write_text("# Links\n\n[a](a.md) [b](b.md) [c](c.md)\n", encoding="utf-8")
    main(["check", str(log)])
    printed = capsys.readouterr()
    assert len(printed.out.splitlines()) == 5
    assert printed.err.startswith("Found 5: 4 LL301, 1 LL201 (")
    main(["check", str(log), "--format", "json"])
    assert capsys.readouterr().err == ""


def test_a_template_in_many_languages_is_named_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for language in ("de", "en", "es", "fr"):
        (tmp_path / f"example-{language}.md").write_text("## 2024-03-09\n\nA word.\n", encoding="utf-8")
    (tmp_path / "plan.md").write_text(
        "# Plan\n\n## Week 1\n\nRead.\n\n## Week 2\n\nWrite.\n", encoding="utf-8"
    )
    (tmp_path / "log.md").write_text("## 2024-03-10\n\nA.\n\n## 2024-03-11\n\nB.\n", encoding="utf-8")
    main(["check", str(tmp_path)])
    told = capsys.readouterr().out.splitlines()
    assert [line.partition(" is taken")[0] for line in told] == [
        "example-de.md:1:1 LL206 '2024-03-09'",
        "plan.md:3:1 LL206 'Week 1'",
    ]
    assert "(3 more pages)" in told[0]


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


def test_sarif_names_files_by_addresses(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "week #1").mkdir()
    (tmp_path / "week #1" / "50% café.md").write_text("## 2025-02-30\n\nWords.\n", encoding="utf-8")
    main(["check", str(tmp_path), "--format", "sarif"])
    (result,) = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    place = result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == "week%20%231/50%25%20caf%C3%A9.md"


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


def test_kinds_of_callouts_are_no_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "log.md").write_text("## 2024-03-09\n\n> [!quote|left] Words\n\n> [!multi-column]\n> more\n")
    assert main(["build", str(tmp_path / "log.md"), "--site-dir", str(tmp_path / "site")]) == 0
    capsys.readouterr()
    assert main(["check", str(tmp_path / "log.md"), "--lost", str(tmp_path / "site")]) == 0
    assert "LL701" not in capsys.readouterr().out


def test_footnotes_below_all_days_are_those_of_the_days(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "## 2024-03-09\n\nfirst[^1]\n\n## 2024-03-10\n\nsecond\n\n[^1]: a note\n[^2]: forgotten\n"
    (tmp_path / "log.md").write_text(text)
    assert main(["build", str(tmp_path / "log.md"), "--site-dir", str(tmp_path / "site")]) == 0
    shown = capsys.readouterr()
    assert "[^1]" not in shown.out + shown.err
    assert "log.md:10:1 LL413 nothing refers to the footnote [^2]" in shown.out + shown.err
    assert "a note" in (tmp_path / "site/2024/03/09/index.html").read_text()
    assert "a note" not in (tmp_path / "site/2024/03/10/index.html").read_text()


SITE = """site_name: Log
theme: {name: material}
repo_url: https://github.com/someone/log
edit_uri: edit/main/docs/
plugins:
  - search
  - learnlog:
      gfm: {math: "off"}
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with a page of its own, and a note that needs what its configuration says."""
    (tmp_path / "mkdocs.yml").write_text(SITE, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "mean.py").write_text("print()\n", encoding="utf-8")
    (tmp_path / "docs" / "archive.md").write_text("# What is old\n", encoding="utf-8")
    note = "# First\n\n[code](../code/) and $\\frac{$ and [old](archive.md) and [gone](gone.md)\n"
    (tmp_path / "docs" / "2026-03-08.md").write_text(note, encoding="utf-8")
    (tmp_path / "docs" / "2026-03-09.md").write_text("# \n", encoding="utf-8")
    return tmp_path


def test_a_log_is_checked_as_its_site_is_built(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(site)]) == 1
    checked = capsys.readouterr().out.splitlines()
    assert checked == ["docs/2026-03-08.md:3:57 LL301 the linked file 'gone.md' is not there"]
    assert main(["build", str(site), "--site-dir", str(site / "site")]) == 0
    assert capsys.readouterr().err.splitlines() == checked


def test_entries_are_listed_where_the_site_has_them(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["build", str(site), "--site-dir", str(site / "site")])
    capsys.readouterr()
    main(["list", str(site), "--format", "json"])
    urls = [json.loads(line)["url"] for line in capsys.readouterr().out.splitlines()]
    assert urls == ["2026/03/08/", "log/archive/"]
    assert all((site / "site" / url / "index.html").is_file() for url in urls)
