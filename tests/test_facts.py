"""A page is made anew only where its facts have changed: with the same facts it is the same page."""

from __future__ import annotations

import random
from pathlib import PurePosixPath

import pytest

from learnlog import build
from learnlog.model import Options, Page, Site, Source

TOPICS = ("rust", "go", "linear algebra")
OTHERS = {
    "2022-02.md": "# A month\n\nOf all that there was.\n",
    "2023.md": "# A year\n\nOf [some days](2023-01-11.md).\n",
    "count.md": "# Counted\n\nBefore.\n\n## Day 1\n\nOne.\n\n## Day 2\n\n[Two](ideas.md)\n",
    "days.md": "# Rust\n\n## 2022-01-12\n\nMore.\n\n## 2022-01-13\n\n## 2024-03-01\n\nLate.\n",
    "ideas.md": "# Ideas\n\n- [ ] a [first](count.md#day-2)\n\n## Later\n\n<!-- learnlog: totals -->\n",
}
WORKS = ("https://example.org/book", "https://youtu.be/abcdefghijk", "https://arxiv.org/abs/1706.03762")


def _note(chance: random.Random) -> str:
    tags = ", ".join(chance.sample(TOPICS, chance.randint(0, 2)))
    title = chance.choice(("", "# Ownership\n\n", "# What I did\n\n", "# Vectors\n\n"))
    link = f"Read [{chance.choice(('this', 'a book', 'attention'))}]({chance.choice(WORKS)}).\n\n"
    words = " ".join(
        chance.choices(["borrowing", "lifetimes", "channels", "eigenvalues", "kernels", "heaps"], k=5)
    )
    other = chance.choice((*OTHERS, "2023-01-11.md", "2022-01-12.md#done", "picture.png"))
    told = chance.choice((f"{words}. See [there]({other}).", words, ""))
    return f"---\ntags: [{tags}]\n---\n\n{title}### Done\n\n{told}\n\n{link}- [ ] again\n"


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


def _site(notes: dict[str, str], options: Options) -> Site:
    sources = [Source(PurePosixPath(name), text) for name, text in sorted(notes.items())]
    documents, _, _ = build.read(sources, options)
    return build.site(documents, options, build.Surroundings(sources="https://e.org/{path}#{line}"))


def _known(page: Page) -> str:
    return repr((page, page.facts))


@pytest.mark.parametrize("seed", range(12))
def test_pages_with_the_same_facts_are_the_same(seed: int) -> None:
    chance = random.Random(seed)
    notes = {f"{year}-01-1{day}.md": _note(chance) for year in (2022, 2023, 2024) for day in range(4)}
    notes.update(OTHERS)
    before: dict[str, Page] = {}
    for step in range(12):
        options = Options(title="What I did" if step % 5 == 4 else "Log")
        now = {page.url: page for page in _site(notes, options).pages if page.facts is not None}
        same = [url for url in now.keys() & before.keys() if _known(now[url]) == _known(before[url])]
        assert {url: now[url].parts for url in same} == {url: before[url].parts for url in same}
        before, notes = now, _changed(notes, chance)


def test_facts_change_only_where_the_page_does() -> None:
    chance = random.Random(1)
    notes = {f"2024-01-{day}.md": _note(chance) for day in range(10, 20)}
    notes["2024-01-12.md"] += "\nThe first words of a note stand on other pages too, its last do not.\n" * 9
    before = {page.url: page for page in _site(notes, Options(title="Log")).pages}
    notes["2024-01-12.md"] += "\nOne more line.\n"
    after = {page.url: page for page in _site(notes, Options(title="Log")).pages}
    assert after["2024/01/12/"].facts != before["2024/01/12/"].facts
    for url in ("2024/01/17/", "2024/01/", "2024/", "archive/", "tags/", "library/", "open-loops/"):
        assert after[url].facts == before[url].facts is not None
