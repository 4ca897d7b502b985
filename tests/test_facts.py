"""A page is made anew only where its facts have changed: with the same facts it is the same page.

What is remembered of the last build changes nothing of the next.
"""

from __future__ import annotations

import random
from pathlib import Path, PurePosixPath

import pytest

from learnlog import build
from learnlog.facts import findings
from learnlog.hosts.incremental.ledger import Ledger
from learnlog.model import Options, Source
from learnlog.reading.leaves import in_turn
from learnlog.runtime.cache import Cache
from learnlog.runtime.memory import Memory
from learnlog.runtime.remembered import NOTHING, Remembered
from learnlog.site import Page, Site

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
    """The notes after a writer has changed one, added to one, taken one away or given one another day."""
    now = dict(notes)
    name = chance.choice(sorted(now))
    new = f"{chance.choice((2022, 2023, 2024))}-0{chance.randint(1, 3)}-1{chance.randint(0, 4)}.md"
    match chance.randrange(7):
        case 0:
            now[name] = _note(chance)
        case 1:
            now[new] = _note(chance)
        case 2 if len(now) > 1:
            del now[name]
        case 3:
            now[name] += f"\n## {new.removesuffix('.md')}\n\n{_note(chance).rpartition('---')[2]}"
        case 4:
            now[name] += "\n## More\n\nOf heaps and [this](ideas.md#later).\n"
        case 5:
            now[name] = now[name].replace("\n\n", f"\n\n{chance.choice(TOPICS)}\n\n", 1)
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


class Serving:
    """A program that builds a site again and again: it reads only the notes that have changed."""

    def __init__(self, folder: Path) -> None:
        self.cache, self.memory, self.last = Cache(folder / "cache"), Memory(), Remembered()

    def build(self, sources: list[Source], options: Options, around: build.Surroundings) -> dict[str, object]:
        recalled = self.memory.recall(in_turn, self.cache)
        documents, _, _ = build.read(sources, options, each=recalled, look=findings.look)
        self.memory.forget()
        return self.told(build.site(documents, options, around, self.last), self.last)

    def anew(self, sources: list[Source], options: Options, around: build.Surroundings) -> dict[str, object]:
        documents, _, _ = build.read(sources, options)
        return self.told(build.site(documents, options, around), NOTHING)

    def told(self, site: Site, last: Remembered) -> dict[str, object]:
        assert site.fill is not None
        ledger = Ledger(self.cache, Path("site"), b"")
        ledger.compare(site.pages, {}, last)
        return {
            **{page.url: (page, page.facts, page.parts, ledger.digests[page.url]) for page in site.pages},
            "beside": (site.feeds, site.records(), site.issues, site.assets, site.cards, site.scripts),
            "places": (site.log, [*site.places.items()], site.fill("<!-- learnlog: latest -->", "")),
        }


def _surroundings(chance: random.Random) -> build.Surroundings:
    pictures = frozenset({PurePosixPath("picture.png")}) if chance.random() < 0.8 else frozenset()
    return build.Surroundings(
        PurePosixPath("docs" if chance.random() < 0.2 else ""),
        pictures,
        ((PurePosixPath("sub/c.md"), "tags/"),) if chance.random() < 0.2 else (),
        "https://e.org/{path}#{line}" if chance.random() < 0.8 else "",
    )


@pytest.mark.parametrize("seed", range(12))
def test_what_is_remembered_changes_nothing(seed: int, tmp_path: Path) -> None:
    chance = random.Random(100 + seed)
    notes = {f"{year}-01-1{day}.md": _note(chance) for year in (2022, 2023, 2024) for day in range(4)}
    notes.update(OTHERS)
    serving = Serving(tmp_path)
    for step in range(20):
        sources = [Source(PurePosixPath(name), text) for name, text in sorted(notes.items())]
        options = Options(title="What I did" if step % 9 == 8 else "Log")
        around = _surroundings(chance) if step % 5 == 4 else build.Surroundings()
        found, expected = serving.build(sources, options, around), serving.anew(sources, options, around)
        assert found == expected
        notes = _changed(notes, chance)


def test_what_links_name_comes_and_goes(tmp_path: Path) -> None:
    serving = Serving(tmp_path)
    linking = "# 2022-01-01\n\n[[later]], [all](sub), [one](sub/b.md), ![plot](plot.png), [c](sub/c.md)\n"
    notes = {"a.md": linking, "ideas.md": "# Ideas\n\n[[b]] and [first](a.md)\n"}
    pictures: frozenset[PurePosixPath] = frozenset()
    others: tuple[tuple[PurePosixPath, str], ...] = ()
    for name in (
        "sub/b.md",
        "later.md",
        "plot.png",
        "sub/c.md",
        "sub/a.md",
        "later.md",
        "sub/b.md",
        "sub/c.md",
        "plot.png",
        "ideas.md",
    ):
        if name == "plot.png":
            pictures ^= {PurePosixPath(name)}
        elif name == "sub/c.md":
            others = () if others else ((PurePosixPath(name), "sub/c/"),)
        elif notes.pop(name, None) is None:
            notes[name] = f"# Called {name}\n\nWords.\n"
        sources = [Source(PurePosixPath(one), text) for one, text in sorted(notes.items())]
        around = build.Surroundings(files=pictures, others=others)
        found, expected = (do(sources, Options(), around) for do in (serving.build, serving.anew))
        assert found == expected
