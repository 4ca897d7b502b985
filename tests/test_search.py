"""What search finds: every entry once, by its words, its topic and its date, in any language."""

from __future__ import annotations

import json
from pathlib import Path, PurePosixPath

import pytest

from learnlog import build
from learnlog.hosts import commands
from learnlog.hosts.indexing import indexer
from learnlog.hosts.indexing import search as host
from learnlog.model import Options, Source
from learnlog.runtime.cache import Cache
from learnlog.search import index, plain, words
from learnlog.site import Record
from tests.searching import head, places, record

CONFIGURATION = "site_name: Log\ntheme: {name: material, font: false}\nplugins: [search, learnlog]\n"
LOG = """# Learning

Before all days: marmalade.

## Python

### 2024-09-03 Recursion <b>again</b>

A function calls itself, see `call_stack`. <!-- private -->SECRET<!-- /private -->

### 2024-09-05

- [ ] 机器学习，数学
- Über Rekursion, café

## Rust

### 2024-10-01 Ownership

Ownership and recursion.

### 2024-10-01 Borrowing

| kind | cost |
|---|---|
| shared | zeroish |

<details><summary>What is a lifetime?</summary>

A *region*.

</details>
"""


def made(tmp_path: Path, configuration: str = CONFIGURATION, log: str = LOG) -> Path:
    docs = tmp_path / "docs"
    docs.mkdir(parents=True)
    (docs / "log.md").write_text(log, encoding="utf-8")
    (docs / "about.md").write_text("# About\n\nA plain page on recursion.\n", encoding="utf-8")
    (tmp_path / "mkdocs.yml").write_text(configuration, encoding="utf-8")
    return commands.build_site(tmp_path / "mkdocs.yml", tmp_path / "site", strict=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made(tmp_path_factory.mktemp("log"))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("recursion", ["2024/10/01/#ownership", "2024/09/03/"]),
        ("RECURSION itself", ["2024/09/03/"]),
        ("call_stack", ["2024/09/03/"]),
        ("Cafe", ["2024/09/05/"]),
        ("über", ["2024/09/05/"]),
        ("机器学习", ["2024/09/05/"]),
        ("zeroish", ["2024/10/01/#borrowing"]),
        ("lifetime region", ["2024/10/01/#borrowing"]),
        ("rust", ["2024/10/01/#borrowing", "2024/10/01/#ownership", "log/"]),  # the last as a heading
        ("marmalade", ["log/"]),
        ("20241001", ["2024/10/01/#borrowing", "2024/10/01/#ownership"]),
    ],
)
def test_words_lead_to_entries_newest_first(site: Path, query: str, found: list[str]) -> None:
    assert places(site, query) == found


def test_a_result_knows_its_date_and_topics(site: Path) -> None:
    every = [record(site, number) for number in range(head(site)["records"])]
    found = next(one for one in every if one["page"] == "2024/09/03/")
    assert (found["when"], found["iso"]) == ("Sep 3, 2024", "2024-09-03")
    assert found["topics"] == ["Python"]
    assert found["title"] == "Recursion again"


def test_plain_pages_stay_with_the_search_of_the_theme(site: Path) -> None:
    docs = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    assert {one["location"] for one in docs} == {"about/"}


def test_nothing_private_is_indexed(site: Path) -> None:
    kept = [path for path in site.rglob("*.json") if "SECRET" in path.read_text(encoding="utf-8").upper()]
    assert kept == []


def test_a_long_note_is_found_by_its_headings(tmp_path: Path) -> None:
    chapters = "\n\n".join(
        f"## Chapter\n\nChapter {name}. {'Words. ' * 300}" for name in ("one", "two", "three")
    )
    site = made(tmp_path, log=f"# Long\n\nPreface.\n\n{chapters}\n\n## 2024-09-03\n\nA day.\n")
    assert places(site, "preface") == ["log/"]
    assert places(site, "two") == ["log/#chapter-1"]
    assert 'id="chapter-1"' in (site / "log/index.html").read_text(encoding="utf-8")


def test_the_same_log_has_the_same_index(site: Path, tmp_path: Path) -> None:
    other = made(tmp_path)
    files = sorted((site / host.FOLDER).iterdir())
    assert len(files) > 3
    again = [other / host.FOLDER / one.name for one in files]
    assert [one.read_bytes() for one in files] == [one.read_bytes() for one in again]


def test_another_process_makes_the_same_index(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(host, "FEW", 0)
    other = made(tmp_path)
    assert head(other) == head(site)
    assert places(other, "recursion") == places(site, "recursion")


def test_a_process_that_dies_is_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "FEW", 0)
    monkeypatch.setattr(indexer, "_COMMAND", "raise SystemExit(1)")
    assert places(made(tmp_path), "ownership") == ["2024/10/01/#ownership"]


def test_a_changed_log_is_indexed_like_a_new_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(host, "FEW", 0)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    notes = "".join(f"## 2024-01-01 Note {at}\n\nWord{at} and recursion.\n\n" for at in range(210))
    made(tmp_path / "log", log=notes)
    (tmp_path / "log/docs/log.md").write_text(notes.replace("Word7 ", "Seventh "), encoding="utf-8")
    changed = commands.build_site(tmp_path / "log/mkdocs.yml", tmp_path / "log/site", strict=False)
    again = made(tmp_path / "again", log=notes.replace("Word7 ", "Seventh "))
    files = sorted(path.relative_to(again) for path in (again / host.FOLDER).iterdir())
    assert [(changed / one).read_bytes() for one in files] == [(again / one).read_bytes() for one in files]
    assert places(changed, "seventh") == ["2024/01/01/#note-7"]
    assert [*tmp_path.glob("cache/learnlog/*.search.sqlite3")]


def test_an_index_that_is_stopped_writes_nothing_more(tmp_path: Path) -> None:
    (tmp_path / "search").mkdir()
    (tmp_path / host.INDEX).write_text('{"config": {}, "docs": []}', encoding="utf-8")
    stopped = host.Index(lambda: [Record("a/", "", "A", body="word " * 100_000)], tmp_path, Cache(None))
    stopped.start(tmp_path)
    stopped.stop()
    stopped.finish(tmp_path)
    assert json.loads((tmp_path / host.INDEX).read_text(encoding="utf-8"))["config"] == {}


def test_a_site_without_a_server_has_all_in_one_file(tmp_path: Path) -> None:
    configuration = CONFIGURATION.replace("search,", "search, offline,")
    site = made(tmp_path, configuration)
    assert not (site / host.FOLDER).exists()
    found = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    titles = {one["location"]: one["title"] for one in found["docs"]}
    assert titles["2024/10/01/index.html#ownership"] == "Ownership"
    assert "2024/10/01" in (site / "search/search_index.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("plugins", ["[learnlog]", "[search: {enabled: false}, learnlog]"])
def test_a_site_without_search_has_no_index(tmp_path: Path, plugins: str) -> None:
    site = made(tmp_path, CONFIGURATION.replace("[search, learnlog]", plugins))
    assert not (site / host.FOLDER).exists()
    assert "learnlog/search" not in (site / "index.html").read_text(encoding="utf-8")


def test_another_theme_searches_as_it_does(tmp_path: Path) -> None:
    site = made(tmp_path, "site_name: Log\ntheme: mkdocs\nplugins: [search, learnlog]\n")
    docs = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    assert any(one["location"].startswith("2024/10/01/") and "Ownership" in one["text"] for one in docs)


def test_an_empty_log_has_an_index(tmp_path: Path) -> None:
    assert head(made(tmp_path, log="# Nothing\n"))["records"] in (0, 1)


@pytest.mark.parametrize(
    ("date", "days"),
    [
        ("2024-09-03", ("20240903",)),
        ("2024-09-29 – 2024-10-01", ("20240929", "20240930", "20241001")),
        ("September 2024", ("202409",)),
    ],
)
def test_a_date_is_found_by_each_of_its_days(date: str, days: tuple[str, ...]) -> None:
    source = Source(PurePosixPath("log.md"), f"# Log\n\n## {date}\n\nWords.\n\n## 2023-01-01\n\nMore.\n")
    documents, _, _ = build.read([source], Options())
    found = build.site(documents, Options(), build.Surroundings()).records()
    assert days in [one.days for one in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Café CAFÉ cafe", ["cafe"] * 3),
        ("ｆｕｌｌ Ｗｉｄｔｈ", ["full", "width"]),
        ("foo_bar-baz 3.11", ["foo", "bar", "baz", "3", "11"]),
        ("机器学习", ["机器", "器学", "学习", "习"]),
        ("用Python写", ["用", "python", "写"]),
        ("データ", ["デー", "ータ", "タ"]),
        ("한국어를 배운다", ["한국", "국어", "어를", "를", "배운", "운다", "다"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("Straße", ["straße"]),
        ("", []),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert words.of(text) == found


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("# A *b*\n\nc\nd", "A b\nc d"),
        ("- a\n  - b\n- [x] c", "a\nb\nc"),
        ("| a | b |\n|--|--|\n| c | d |", "a b\nc d"),
        ("```py\nx = 1\n```", "x = 1"),
        ("[a](https://example.org) ![b](c.png) &amp; <kbd>K</kbd>", "a b & K"),
        ("<details><summary>Q?</summary>\n\nA\n\n</details>\n<!-- no -->", "Q?\nA"),
    ],
)
def test_plain_text_is_what_is_seen(markdown: str, text: str) -> None:
    assert plain.text(markdown) == text


def test_what_nobody_types_is_no_word() -> None:
    record = Record("a/", "", "A", body="x" * 41 + " " + "y" * 40)
    _, files = index.files([record], [index.read(record)])
    assert sorted(json.loads(files["words-0.json"])) == ["a", "y" * 40]


def test_files_are_of_a_size_that_is_quickly_there() -> None:
    records = [Record(f"{at}/", "", f"t{at}", body=f"w{at} u{at % 97} " * 30) for at in range(9000)]
    head, files = index.files(records, [index.read(one) for one in records])
    shards = [content for name, content in files.items() if name.startswith("words-")]
    assert len(shards) == len(head["first"]) > 3
    assert max(map(len, shards)) < 3 * index.SHARD
