"""Pages that are kept from the last build are the pages that a first build makes."""

from __future__ import annotations

import random
from pathlib import PurePosixPath

import pytest

from learnlog import build
from learnlog.model import Options, Site, Source
from learnlog.pages.kept import Kept

TOPICS = ("rust", "go", "linear algebra")
WORKS = ("https://example.org/book", "https://youtu.be/abcdefghijk", "https://arxiv.org/abs/1706.03762")


def _note(chance: random.Random) -> str:
    tags = ", ".join(chance.sample(TOPICS, chance.randint(0, 2)))
    title = chance.choice(("", "# Ownership\n\n", "# What I did\n\n", "# Vectors\n\n"))
    link = f"Read [{chance.choice(('this', 'a book', 'attention'))}]({chance.choice(WORKS)}).\n\n"
    words = " ".join(
        chance.choices(["borrowing", "lifetimes", "channels", "eigenvalues", "kernels", "heaps"], k=5)
    )
    return f"---\ntags: [{tags}]\n---\n\n{title}### Done\n\n{words}\n\n{link}- [ ] again\n"


def _changed(notes: dict[str, str], chance: random.Random) -> dict[str, str]:
    """The notes after a writer has changed one, added one, taken one away or given one another day."""
    now = dict(notes)
    name = chance.choice(sorted(now))
    new = f"{chance.choice((2022, 2023, 2024))}-0{chance.randint(1, 3)}-1{chance.randint(0, 4)}.md"
    match chance.randrange(4):
        case 0:
            now[name] = _note(chance)
        case 1:
            now[new] = _note(chance)
        case 2 if len(now) > 1:
            del now[name]
        case _:
            now[new] = now.pop(name)
    return now


def _site(notes: dict[str, str], options: Options, kept: Kept | None) -> Site:
    sources = [Source(PurePosixPath(name), text) for name, text in sorted(notes.items())]
    documents, _, _ = build.read(sources, options)
    return build.site(documents, options, build.Surroundings(sources="https://e.org/{path}#{line}"), kept)


@pytest.mark.parametrize("seed", range(12))
def test_after_any_changes_the_pages_are_those_of_a_first_build(seed: int) -> None:
    chance, kept = random.Random(seed), Kept()
    notes = {f"{year}-01-1{day}.md": _note(chance) for year in (2022, 2023, 2024) for day in range(4)}
    for step in range(12):
        options = Options(title="What I did" if step % 5 == 4 else "Log")
        assert _site(notes, options, kept).pages == _site(notes, options, None).pages
        notes = _changed(notes, chance)


def test_a_page_is_made_anew_only_where_its_facts_changed() -> None:
    chance, kept = random.Random(1), Kept()
    notes = {f"2024-01-{day}.md": _note(chance) for day in range(10, 20)}
    before = {page.url: page for page in _site(notes, Options(title="Log"), kept).pages}
    notes["2024-01-12.md"] += "\nOne more line.\n"
    after = {page.url: page for page in _site(notes, Options(title="Log"), kept).pages}
    assert after["2024/01/12/"] != before["2024/01/12/"]
    assert after["2024/01/17/"] == before["2024/01/17/"]
