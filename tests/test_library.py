"""The library: one work for every way to write its address, called what the writer called it."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from learnlog import build, log
from learnlog.facts import works
from learnlog.model import Log, Options, Source

ADDRESSES = [
    line.split("\t")
    for line in (Path(__file__).parent / "library" / "addresses.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def test_there_are_addresses() -> None:
    assert len(ADDRESSES) >= 20


@pytest.mark.parametrize(("kind", "key", "written"), [(a[0], a[1], a[2:]) for a in ADDRESSES])
def test_ways_to_write_one_address(kind: str, key: str, written: list[str]) -> None:
    assert {works.normal(one) for one in written} == {key}
    assert works.kind(key) == kind


@pytest.mark.parametrize("address", ["mailto:a@b.org", "http://[", "http://localhost:8000/", "notes.md", ""])
def test_no_web_address(address: str) -> None:
    assert works.normal(address) == ""


def test_a_work_has_its_first_title_and_all_its_entries() -> None:
    made = _log(
        "# 2025-02-01\n\nSee https://youtu.be/abc and [here](https://example.org/a).\n\n"
        "# 2025-01-01\n\n[Neural networks](https://www.youtube.com/watch?v=abc)\n"
    )
    video, article = works.of(made)
    assert (video.title, video.kind, video.host) == ("Neural networks", "video", "youtube.com")
    assert video.address == "https://www.youtube.com/watch?v=abc"
    assert [str(entry.when.start) for entry in video.entries] == ["2025-01-01", "2025-02-01"]
    assert article.title == "example.org/a"


def test_words_that_lead_to_many_works_are_the_title_of_none() -> None:
    links = "\n\n".join(f"It is [documented there](https://example.org/{name})." for name in "abc")
    made = _log(f"# 2025-01-01\n\n{links}\n\n[Trees](https://example.org/trees)\n")
    titles = [work.title for work in works.of(made)]
    assert titles == ["example.org/a", "example.org/b", "example.org/c", "Trees"]


def test_a_host_ends_where_the_query_begins() -> None:
    (work,) = works.of(_log("See https://lite.example.org?sql=select+1/2 and nothing else.\n"))
    assert work.host == "lite.example.org"


def test_pictures_code_and_files_are_no_works() -> None:
    made = _log(
        "# 2025-01-01\n\n![x](https://example.org/x.png) `https://example.org/code` [n](other.md)\n\n"
        "    https://example.org/block\n"
    )
    assert works.of(made) == ()


def test_a_note_without_a_date_mentions_too() -> None:
    (work,) = works.of(_log("Read [this](https://example.org/b) some day.\n"))
    assert len(work.mentions) == 1
    assert work.entries == ()


def _log(text: str) -> Log:
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    return log.assemble(documents)
