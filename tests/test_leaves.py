"""A note is cut the same by itself, in another process, and with what the rest of its log says."""

from __future__ import annotations

import pickle
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnlog import build, dates
from learnlog.collect import Project, collect
from learnlog.facts import findings
from learnlog.model import Document, Options, Source
from learnlog.reading import leaves, telling
from learnlog.runtime import workers
from learnlog.runtime.cache import Cache
from learnlog.runtime.memory import Memory

LOGS = {
    "whole dates": {"2025-05-01.md": "# Loops\n\nWords.", "2025-05-02.md": "# Trees\n\n- [ ] more"},
    "an order that another file shows": {"a.md": "## 3/4/2025\n\nOne.", "b.md": "## 13/4/2025\n\nTwo."},
    "a year that no file has": {"a.md": "## March 3\n\nOne.", "b.md": "## May 5\n\nTwo."},
    "numbers with dates elsewhere": {
        "log.md": "## Day 1: 2025-05-01\n\nOne.\n\n## Day 2: 2025-05-02\n\nTwo.",
        "outline.md": "## Day 1\n\nLoops.\n\n## Day 2\n\nTrees.",
    },
    "a plan beside days": {
        "plan.md": "# Plan\n\n## Week of 2025-06-02 to 2025-06-08\n\nTrees.",
        **{f"2025-05-0{day}.md": "Words." for day in range(1, 5)},
    },
}


def sources(log: str) -> list[Source]:
    return [Source(PurePosixPath(path), text) for path, text in LOGS[log].items()]


@pytest.mark.parametrize("log", LOGS)
def test_two_processes_read_as_one_does(log: str) -> None:
    with workers.Pool(2, worth=0) as pool:
        assert build.read(sources(log), Options(), each=pool.map) == build.read(sources(log), Options())


@pytest.mark.parametrize("log", LOGS)
def test_what_was_kept_is_as_good_as_new(log: str) -> None:
    kept: dict[bytes, object] = {}

    def each(function: Any, items: Any) -> list[Any]:
        keys = [pickle.dumps((function, item)) for item in items]
        for key, item in zip(keys, items, strict=True):
            if key not in kept:
                kept[key] = pickle.dumps(function(item))
        return [pickle.loads(kept[key]) for key in keys]

    first = build.read(sources(log), Options(), each=each)
    much = len(kept)
    assert build.read(sources(log), Options(), each=each) == first == build.read(sources(log), Options())
    assert len(kept) == much


def test_the_order_that_a_later_file_shows_counts_for_the_first() -> None:
    documents, _, _ = build.read(sources("an order that another file shows"), Options())
    assert [str(entry.when.start) for one in documents for entry in one.entries] == [
        "2025-04-03",
        "2025-04-13",
    ]


def test_what_is_found_in_a_note_beforehand_makes_the_same_site() -> None:
    text = "# Loops\n\nQ: why?\nA: because\n\n- [ ] read [that](https://example.org) or [[2025-05-02]]"
    log = [Source(PurePosixPath("2025-05-01.md"), text), *sources("whole dates")[1:]]
    with workers.Pool(2) as pool:
        looked_at, _, _ = build.read(log, Options(), each=pool.map, look=findings.look)
    plain, _, _ = build.read(log, Options())
    first, second = (build.site(one, Options(), build.Surroundings()) for one in (looked_at, plain))
    assert first.pages == second.pages
    assert [page.parts for page in first.pages] == [page.parts for page in second.pages]
    assert (first.cards, first.issues) == (second.cards, second.issues)


@pytest.mark.parametrize("log", LOGS)
def test_what_has_not_changed_is_the_same_document(log: str, tmp_path: Path) -> None:
    memory, project = Memory(), Project(tmp_path, "log", Options(sources=("**/*.md",), hold_future=True))
    first: list[Document] = []
    second: list[Document] = []
    for found in (first, second):
        for path, text in LOGS[log].items():
            (tmp_path / path).write_text(text + "\n\nOne more." * (path == "b.md" and found is second))
        found += collect(
            project, each=memory.recall(leaves.in_turn, Cache(None)), look=findings.look
        ).documents
        memory.forget()
    same = [one is other for one, other in zip(first, second, strict=True)]
    assert same == [str(one.path) != "b.md" for one in first]


NAMES = ["2025-05-01", "2025-05-09 trees", "2025/01/02-heaps", "03_10_19", "0502", "Day 3", "notes", "May/03"]
HEADINGS = """2025-05-03|2025-30-04|2025-02-30|3/4/2025|13/4/25|May 5|5 May 2025|10/15|Day 2|2025-W10|May 2025
Thursday|2025-05-05 (Day 7)|Day 8|what was said of the trees on the way (2025-05-06)|240521""".replace(
    "\n", "|"
)


@given(
    st.dictionaries(
        st.builds("{}/{}.md".format, st.sampled_from("ab"), st.sampled_from(NAMES)),
        st.lists(st.sampled_from(HEADINGS.split("|")), max_size=4),
        max_size=7,
    )
)
def test_the_log_is_asked_only_where_it_has_a_say(log: dict[str, list[str]]) -> None:
    options = dates.DateOptions()
    read = leaves.Reading(options, True, leaves.as_it_is)
    found = [
        read(leaves.Asked(Source(PurePosixPath(path), "\n\n".join(f"## {line}\n\nx" for line in lines))))
        for path, lines in sorted(log.items())
    ]
    mentions = [mention for leaf in found for mention in leaf.mentions]
    outcomes = dates.resolve(mentions, dates.settle(mentions), options)
    said = telling.of(found, options, lambda places: {})
    told = [said.told.get(at, leaf.told) for at, leaf in enumerate(found)]
    assert [one.outcomes for one in told] == [tuple(map(outcomes.get, leaf.mentions)) for leaf in found]
    assert said.verdict == dates.settle(mentions)
    assert [*said.odd.items()] == [(m, one) for m, one in outcomes.items() if one.problems]
