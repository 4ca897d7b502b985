"""Five real logs, as they were found: every entry, and what used to break in other tools.

The logs are not ours, so nothing of them stands here: dates and counts do, and what is compared is read
from the logs themselves.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import cmarkgfm
import lxml.html
import pytest

from learnlog.cli.main import main
from tests import searching

PAGES = "000"
COURSES = "001"
NUMBERS = "002"
PAPERS = "003"
DAYS = "004"
FILES = (PAGES, COURSES, NUMBERS, PAPERS, DAYS)

# Dates of each topic in the order they were written.
COURSE_DATES = (
    ("2025-05-20", "2025-05-21", "2025-05-22"),
    ("2025-05-23", "2025-05-24", "2025-05-25"),
    ("2025-05-26", "2025-05-27", "2025-05-28", "2025-05-31"),
    ("2025-05-30", "2025-05-31", "2025-06-01", "2025-06-02", "2025-06-06"),
    ("2025-06-15", "2025-06-16"),
)
DAY_DATES = ("2024-09-09", "2024-09-10", "2024-09-12", "2024-09-18", "2024-09-20", "2024-09-24")

Row = tuple[str | None, int | None, bool, tuple[str, ...]]
Element = Any  # lxml has no types
Build = Callable[[str], Path]


@pytest.fixture(scope="session")
def seeds(shared: Path) -> Path:
    return shared / "seeds"


@pytest.fixture(scope="session")
def build(seeds: Path, tmp_path_factory: pytest.TempPathFactory) -> Build:
    """The built site of one seed, by the start of its name; of the folder by an empty name."""

    @cache
    def made(name: str) -> Path:
        site = tmp_path_factory.mktemp("seed") / "site"
        assert main(["build", str(_path(seeds, name)), "--site-dir", str(site)]) == 0
        return site

    return made


@pytest.mark.parametrize("name", FILES)
def test_each_log_alone_has_its_entries(name: str, seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert _rows(_entries(_path(seeds, name), capsys)) == _expected(seeds, name)


def test_the_folder_has_the_entries_of_each(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = _entries(seeds, capsys)
    assert _rows(found) == [row for name in FILES for row in _filed(seeds, name)]
    assert len({one["date"] for one in found if one["path"].startswith(COURSES)}) == 16


@pytest.mark.parametrize("name", [COURSES, NUMBERS, DAYS])
def test_dates_stand_where_they_were_written(
    name: str, seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = _text(seeds, name).split("\n")
    for one in _entries(_path(seeds, name), capsys):
        line = lines[one["line"] - 1]
        day = one["number"] or int(one["date"][-2:])
        assert re.search(rf"\b0?{day}\b", line), line
        assert one["title"] in line


@pytest.mark.parametrize("name", ["", *FILES])
def test_no_word_is_lost(name: str, seeds: Path, build: Build, capsys: pytest.CaptureFixture[str]) -> None:
    site = build(name)
    capsys.readouterr()
    main(["check", str(_path(seeds, name)), "--lost", str(site)])
    assert "LL701" not in capsys.readouterr().out


def test_files_that_are_not_there_are_named_with_their_line(
    seeds: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(seeds)]) == 1
    told = capsys.readouterr().out
    for name, target in ((PAGES, "./media/softmax.jpg"), (DAYS, "QA_SQL/README.md")):
        lines = _text(seeds, name).split("\n")
        line = next(number for number, text in enumerate(lines, 1) if f"]({target})" in text)
        assert re.search(rf"^{name}_\w+\.txt:{line}:\d+ LL301 .*'{re.escape(target)}'", told, re.MULTILINE)


def test_lists_are_nested_as_on_github(seeds: Path, build: Build) -> None:
    source = re.sub(r"<(SOS|EOS)>", r"&lt;\1&gt;", _text(seeds, NUMBERS))
    github = lxml.html.fromstring(cmarkgfm.github_flavored_markdown_to_html(source))
    expected = [*_items(github)]
    assert max(depth for depth, _ in expected) == 4
    assert [*_items(_article(build(""), "day/1/"))] == expected


def test_words_in_angle_brackets_are_readable(build: Build) -> None:
    shown = _article(build(""), "day/1/").text_content()
    assert "<SOS>" in shown
    assert "<EOS>" in shown


def test_code_without_a_fence_is_one_python_block(seeds: Path, build: Build) -> None:
    article = _article(build(""), _url(seeds, PAGES))
    (folded,) = [one for one in article.iter("details") if one.findtext("summary") == "Animation"]
    summary, block = folded
    assert summary.tag == "summary"
    assert block.find(".//pre/code") is not None
    assert block.find(".//span[@class='kn']") is not None  # an import, as Python is highlighted
    between = re.search(r"Animation</summary>(.*?)</details>", _text(seeds, PAGES), re.DOTALL)
    assert between is not None
    assert block.text_content().split() == between[1].split()


def test_no_page_is_spaced_with_line_breaks(build: Build) -> None:
    assert not [page for page in build("").rglob("*.html") if re.search(r"(<br\s*/?>\s*){2}", _read(page))]


def test_both_diagrams_are_drawn(seeds: Path, build: Build) -> None:
    assert _text(seeds, COURSES).count("```mermaid") == 2
    site = build(COURSES)
    days = {str(page.parent.relative_to(site)): _diagrams(page) for page in site.glob("2025/*/*/index.html")}
    assert {day: count for day, count in days.items() if count} == {"2025/05/25": 1, "2025/05/31": 1}
    assert sum(_diagrams(page) for page in site.glob("topics/*/index.html")) == 2
    assert not [page for page in site.rglob("*.html") if "```mermaid" in _read(page)]


def test_money_is_prose(seeds: Path, build: Build) -> None:
    article = _article(build(""), "2025/06/02/")
    spoken = [line for line in _text(seeds, COURSES).split("\n") if "oranges" in line]
    assert sum(line.count("$") for line in spoken) == 10
    assert article.find(".//math") is None
    shown = " ".join(article.text_content().split())
    for line in spoken:
        assert " ".join(line.split()).lstrip("- ") in shown


def test_formulas_are_typeset(seeds: Path, build: Build) -> None:
    written = re.findall(r"\$([^$\n]+)\$", _text(seeds, PAPERS))
    assert "a_{ij}" in written
    assert [*_formulas(_article(build(""), _url(seeds, PAPERS)))] == written
    assert [*_formulas(_article(build(""), "2025/06/06/"))] == [r"\Leftrightarrow"] * 3


def test_a_day_of_two_topics_is_one_page(seeds: Path, build: Build) -> None:
    headings = [one.text_content() for one in _article(build(""), "2025/05/31/").iter("h2")]
    _, _, third, fourth, _ = _topics(seeds)
    assert [heading.rstrip("¶") for heading in headings] == [third, fourth]


@pytest.mark.parametrize("word", ["Mandelbrot", "Tiktokenizer", "Zettelkasten"])
def test_search_leads_to_the_entry(
    word: str, seeds: Path, build: Build, capsys: pytest.CaptureFixture[str]
) -> None:
    site = build("")
    capsys.readouterr()
    hits = searching.places(site, word)
    assert {hit.split("#")[0] for hit in hits} == _pages_that_say(word, seeds, _entries(seeds, capsys))
    for hit in hits:
        page, _, anchor = hit.partition("#")
        assert not anchor or _article(site, page).get_element_by_id(anchor) is not None


def _pages_that_say(word: str, seeds: Path, entries: list[dict[str, Any]]) -> set[str]:
    pages = set()
    for name in FILES:
        for number, line in enumerate(_text(seeds, name).split("\n"), 1):
            if word.lower() in line.lower():
                above = [one for one in entries if one["path"].startswith(name) and one["line"] <= number]
                pages.add(above[-1]["url"])
    return pages


def _expected(seeds: Path, name: str) -> list[Row]:
    """Date, number, whether there is a title, topics."""
    if name == COURSES:
        dated = zip(_topics(seeds), COURSE_DATES, strict=True)
        return [(day, None, False, (topic,)) for topic, days in dated for day in days]
    if name == DAYS:
        return [(day, None, day == DAY_DATES[0], ()) for day in DAY_DATES]
    return [(None, 1, False, ()), (None, 1, True, ())] if name == NUMBERS else []


def _filed(seeds: Path, name: str) -> list[Row]:
    """The same among others: filed under what each is called."""
    title = _text(seeds, name).partition("\n")[0].removeprefix("# ")
    return [(*told, (title, *topics)) for *told, topics in _expected(seeds, name)]


def _topics(seeds: Path) -> list[str]:
    """What the collapsibles of the courses are called."""
    return re.findall(r"<summary><strong>(.*)</strong></summary>", _text(seeds, COURSES))


def _rows(entries: list[dict[str, Any]]) -> list[Row]:
    return [(one["date"], one["number"], bool(one["title"]), tuple(one["topics"])) for one in entries]


def _entries(path: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    assert main(["list", str(path), "--format", "json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def _path(seeds: Path, name: str) -> Path:
    return next(seeds.glob(f"{name}_*.txt")) if name else seeds


def _text(seeds: Path, name: str) -> str:
    return _read(_path(seeds, name))


def _url(seeds: Path, name: str) -> str:
    return f"{_path(seeds, name).stem}/"


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _article(site: Path, url: str) -> Element:
    article = lxml.html.document_fromstring(_read(site / url / "index.html")).find(".//article")
    assert article is not None
    return article


def _items(root: Element) -> Iterator[tuple[int, str]]:
    """Each item of a list: how deep it is, and its first word."""
    for item in root.iter("li"):
        depth = sum(above.tag in ("ul", "ol") for above in item.iterancestors())
        first = re.search(r"\w+", " ".join(item.itertext()))
        yield depth, first[0] if first else ""


def _formulas(article: Element) -> Iterator[str]:
    for one in article.iter("annotation"):
        yield html.unescape(one.text_content())


def _diagrams(page: Path) -> int:
    """Diagrams drawn already, or left to the browser where nothing here can draw."""
    root = lxml.html.document_fromstring(_read(page))
    return len(root.xpath("//*[@class='learnlog-diagram']/*[local-name()='svg'] | //pre[@class='mermaid']"))
