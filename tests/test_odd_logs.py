"""Logs that nobody would design for: each gets sane pages, and no page is odd because another is."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest

from learnlog import build
from learnlog.model import Options, Source
from learnlog.nav import tree
from learnlog.render import Renderer
from learnlog.site import Html, Page, Site

LONG = "word " * 200
LOGS = {
    "no dates": "# Notes\n\nHello.\n\n## Rust\n\nWords.\n",
    "one entry": "## 2025-05-31\n\nHello.\n",
    "one entry without words": "## 2025-05-31\n",
    "a long title": f"## 2025-05-31 {LONG}\n\nHello.\n\n## 2025-06-01 {'w' * 1000}\n\nHello.\n",
    "right to left": "# يوميات\n\n## 2025-05-31 تعلمت شيئا جديدا\n\nمرحبا.\n\n## 2025-06-01 שלום\n\nעולם.\n",
    "emoji alone": "# 🎉\n\n## 2025-05-31 🦀🦀\n\n🚀\n\n## 2025-06-01 🎸\n\n- [ ] 🥁\n",
    "markup as title": '# <b>\n\n## 2025-05-31 <img src=x> & "quotes"\n\nHello.\n',
    "a deep quote": f"## 2025-05-31\n\n- [ ] read\n\n{'>' * 3000} Hello.\n",
    "deep tasks": "## 2025-05-31\n\n" + "".join("  " * deep + "- [ ] read\n" for deep in range(1200)),
    "marks without an end": f"## 2025-05-31\n\n{'==a ' * 40_000}\n",
    "nothing": "",
}


@pytest.mark.parametrize("name", LOGS)
def test_every_page_has_one_title_and_something_to_read(name: str) -> None:
    site = _site(LOGS[name])
    assert site.pages[0].kind == "home"
    for page in site.pages:
        html = Renderer().page(page).html
        assert len(re.findall(r"<h1\b", html)) == 1, page.url
        assert page.title.strip(), page.url
        assert re.sub(r"<[^>]*>", "", html).strip(), page.url
        ids = re.findall(r'\sid="([^"]*)"', html)
        assert len(ids) == len(set(ids)), page.url
        assert all(_leads(href, page, site) for href in re.findall(r'<a [^>]*?href="([^"]*)"', html)), (
            page.url
        )


def test_five_thousand_topics_are_behind_their_index() -> None:
    notes = [Source(PurePosixPath(f"topic {at}/2025-05-31.md"), f"Words {at}.\n") for at in range(5000)]
    site = _site(*notes)
    home = "".join(part.html for part in site.pages[0].parts if isinstance(part, Html))
    assert home.count("topics/topic-") == 12
    assert "4988 more" in home
    branches = [*tree(site.pages, "en")]
    assert len(branches) < 15
    assert not [one for one in branches if one.title == "Topics" and one.children]
    index = next(page for page in site.pages if page.kind == "topics")
    assert Renderer().page(index).html.count("<li>") == 5000


def test_the_navigation_does_not_grow_with_the_years() -> None:
    def places(years: int) -> int:
        days = (f"{2026 - year}-{month:02}-01" for year in range(years) for month in range(1, 13))
        site = _site("".join(f"## {day}\n\nHello.\n\n" for day in days))
        return sum(1 + len(branch.children) for branch in tree(site.pages, "en"))

    assert places(10) == places(5) + 5


def _site(*notes: Source | str) -> Site:
    options = Options(title="Log")
    sources = [Source(PurePosixPath("notes.md"), one) if isinstance(one, str) else one for one in notes]
    documents, _, _ = build.read(sources, options)
    return build.site(documents, options, build.Surroundings())


def _leads(href: str, page: Page, site: Site) -> bool:
    """Whether a link inside the site leads to a page of it."""
    path = href.partition("#")[0]
    if not path or ":" in path or path.endswith((".xml", ".json", ".txt")):
        return True
    steps = PurePosixPath("/", page.url, path)
    found: list[str] = []
    for step in steps.parts[1:]:
        found = found[:-1] if step == ".." else [*found, step]
    return "".join(f"{one}/" for one in found) in {one.url for one in site.pages}
