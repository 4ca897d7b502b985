"""Five real logs: the entries that their writers made, and the pages that become of them."""

from __future__ import annotations

import json
from collections import Counter
from datetime import date
from functools import cache
from pathlib import Path

import lxml.html
import pytest

from learnlog import build, project
from learnlog.collect import collect
from learnlog.hosts import mkdocs
from learnlog.model import Entry
from tests.conftest import SHARED

SEEDS = SHARED / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="no ../shared here: real logs are not included")

DAYS = {
    "000": [],
    "001": [
        *("2025-05-20", "2025-05-21", "2025-05-22"),
        *("2025-05-23", "2025-05-24", "2025-05-25"),
        *("2025-05-26", "2025-05-27", "2025-05-28", "2025-05-31"),
        *("2025-05-30", "2025-05-31", "2025-06-01", "2025-06-02", "2025-06-06"),
        *("2025-06-15", "2025-06-16"),
    ],
    "002": ["1", "1"],
    "003": [],
    "004": ["2024-09-09", "2024-09-10", "2024-09-12", "2024-09-18", "2024-09-20", "2024-09-24"],
}
TOPICS = {"AI for Everyone": 3, "How I use LLMs": 3, "Python": 4, "Deep Dive into LLMs": 5, "Numpy": 2}


def seed(number: str) -> Path:
    return next(SEEDS.glob(f"{number}_*"))


def entries(path: Path) -> list[Entry]:
    found = project.find(path)
    log, _ = build.listing(collect(found).documents, found.base)
    return sorted(log.entries, key=lambda entry: (entry.path.parts, entry.line))


def dated(entry: Entry) -> str:
    return entry.when.start.isoformat() if entry.when.start else str(entry.when.number)


@pytest.mark.parametrize("number", DAYS)
def test_each_seed_alone_has_the_entries_its_writer_made(number: str) -> None:
    assert [dated(entry) for entry in entries(seed(number))] == DAYS[number]


def test_the_folder_has_the_entries_of_all_seeds() -> None:
    assert [dated(entry) for entry in entries(SEEDS)] == [day for days in DAYS.values() for day in days]


def test_topics_are_the_five_summaries() -> None:
    found = Counter(entry.topics[0] for entry in entries(seed("001")))
    assert [(name.split(" - ")[0].split(" by ")[0][:19], count) for name, count in found.items()] == [
        (name if name != "AI for Everyone" else "AI for Everyone Cou", count)
        for name, count in TOPICS.items()
    ]


def test_the_first_day_of_the_fifth_seed_has_a_title_and_its_last_has_no_todo() -> None:
    found = entries(seed("004"))
    assert found[0].title == "Soft Prompting vs LoRA"
    assert "TODO" not in found[-1].body.text


def test_two_topics_share_the_last_day_of_may() -> None:
    shared = [one for one in entries(seed("001")) if one.when.start == date(2025, 5, 31)]
    assert [one.topics[0].split()[0] for one in shared] == ["Python", "Deep"]


@cache
def _site(number: str, folder: Path) -> Path:
    found = project.find(seed(number) if number else SEEDS)
    folder.mkdir(parents=True)
    return mkdocs.build_site(project.write_configuration(found, folder), folder / "site", strict=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return _site("", tmp_path_factory.mktemp("seeds") / "all")


def pages(site: Path) -> dict[str, lxml.html.HtmlElement]:
    found = {}
    for path in site.rglob("*.html"):
        articles = lxml.html.fromstring(path.read_text(encoding="utf-8")).xpath("//article")
        if articles:
            found[path.relative_to(site).as_posix()] = articles[0]
    return found


def note(site: Path, number: str) -> lxml.html.HtmlElement:
    """The page of the note; of several with its name in them the longest is the note's own."""
    named = [article for name, article in pages(site).items() if f"{number}_" in name]
    return max(named, key=lambda article: len(article.text_content()))


def test_tags_that_no_browser_knows_are_readable(site: Path) -> None:
    text = " ".join(article.text_content() for article in pages(site).values())
    assert "<SOS>" in text
    assert "<EOS>" in text


def test_bare_code_in_a_collapsible_is_one_block_of_python(site: Path) -> None:
    blocks = [
        block
        for details in note(site, "000").xpath(".//details[contains(summary, 'nimation')]")
        for block in details.xpath(".//div[contains(@class, 'highlight')]|.//pre[not(ancestor::div)]")
    ]
    outer = [block for block in blocks if not block.xpath("ancestor::div[contains(@class, 'highlight')]")]
    assert len(outer) == 1
    assert "import" in outer[0].xpath(".//span[@class='kn' or @class='k']/text()")


def test_no_page_has_runs_of_breaks(site: Path) -> None:
    runs = {
        name: article.xpath(".//br[following-sibling::node()[1][self::br]]")
        for name, article in pages(site).items()
    }
    assert {name for name, found in runs.items() if found} == set()


def test_both_diagrams_are_drawn(tmp_path: Path) -> None:
    site = _site("001", tmp_path / "one")
    days = {
        name: article
        for name, article in pages(site).items()
        if name.startswith("2025/") and name.count("/") == 3
    }
    drawn = [
        lxml.html.tostring(diagram)
        for article in days.values()
        for diagram in article.xpath(".//*[@class='learnlog-diagram'][.//*[name()='svg']]")
    ]
    assert len(drawn) == len(set(drawn)) == 2


def test_prices_are_prose_and_formulas_are_formulas(site: Path) -> None:
    text = note(site, "003").text_content() + note(site, "002").text_content()
    everything = " ".join(article.text_content() for article in pages(site).values())
    assert "2 oranges at $2 are $4 total" in " ".join(everything.split())
    assert "$a_{ij}$" not in text
    assert note(site, "003").xpath(".//*[name()='math']")


def test_what_is_missing_is_said_with_its_line_and_the_build_goes_on(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    _site.__wrapped__("", tmp_path / "again")
    for name in ("./media/softmax.jpg", "QA_SQL/README.md"):
        said = [record.getMessage() for record in caplog.records if name in record.getMessage()]
        assert len(said) == 1, said
        path, line, *_ = said[0].split(":")
        written = (SEEDS / path).read_text(encoding="utf-8").splitlines()[int(line) - 1]
        assert name in written


@pytest.mark.parametrize("word", ["Mandelbrot", "Tiktokenizer", "Zettelkasten"])
def test_search_finds_each_mention_of_a_word_once(site: Path, word: str) -> None:
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    places = {
        one["location"].partition("#")[0] for one in index["docs"] if word.lower() in one["text"].lower()
    }
    written = [one for path in SEEDS.iterdir() for one in entries(path) if word in one.body.text]
    assert len(places) == max(1, len(written)), places
    shown = pages(site)
    assert all(word.lower() in shown[f"{place}index.html"].text_content().lower() for place in places)
