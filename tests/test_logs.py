"""Golden logs: a folder of notes in, its entries, pages and issues out, and nothing lost on the way."""

from __future__ import annotations

import json
import re
from collections import Counter
from dataclasses import replace
from html import unescape
from pathlib import Path

import cmarkgfm
import pytest

from learnlog import build, files
from learnlog.cli import lost, project
from learnlog.collect import Collected, collect
from learnlog.gfm import visible
from learnlog.model import Entry
from learnlog.reading import frontmatter
from learnlog.render import Renderer
from learnlog.site import Site

LOGS = sorted(path for path in (Path(__file__).parent / "logs").iterdir() if path.is_dir())
EXPECTED = "expected.txt"


def test_there_are_golden_logs() -> None:
    assert len(LOGS) >= 20


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.name)
def test_log_becomes_its_entries_and_pages(log: Path, update: bool) -> None:
    notes, site = _read(log)
    found = "\n".join(_report(notes, site)) + "\n"
    expected = log / EXPECTED
    if update:
        expected.write_text(found, encoding="utf-8")
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.name)
def test_every_word_that_github_shows_is_on_the_site(log: Path) -> None:
    notes, site = _read(log)
    renderer = Renderer()
    shown = Counter(word for page in site.pages for word in _words(renderer.page(page).html + page.title))
    for source in notes.sources:
        path = source.path
        _, text, _, _ = frontmatter.split(source.text)
        written = Counter(_words(cmarkgfm.github_flavored_markdown_to_html(visible.without_marks(text))))
        lines = [
            source.text.split("\n")[entry.line]
            for entry in (*site.log.entries, *site.log.empty)
            if entry.path == path
        ]
        dates = set(_words(" ".join(lines)))  # shown in the site's own words
        lost = {word for word, count in written.items() if shown[word] < count} - dates
        assert not lost, f"{path} lost {lost}"


def _read(log: Path) -> tuple[Collected, Site]:
    found = project.find(log)
    options = replace(found.options, title="Log")
    notes = collect(replace(found, options=options))
    return notes, build.site(notes.documents, options, build.Surroundings(files=files.below(log)))


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.name)
def test_every_address_that_github_leads_to_is_on_the_site(log: Path) -> None:
    notes, site = _read(log)
    renderer = Renderer()
    found = {address for page in site.pages for address in _addresses(renderer.page(page).html)}
    for document in notes.sources:
        shown = cmarkgfm.github_flavored_markdown_to_html(frontmatter.split(document.text)[1])
        assert _addresses(shown) <= found, document.path


def _addresses(html: str) -> set[str]:
    """Where links and pictures of a page lead on other hosts."""
    return {unescape(one) for one in re.findall(r'(?:href|src)="(https?://[^"]+)"', html)}


def _report(notes: Collected, site: Site) -> list[str]:
    return [
        *(_line(entry) for entry in site.log.entries),
        *(f"{_line(entry)} (empty)" for entry in site.log.empty),
        "",
        *(f"/{page.url}  {page.title}" for page in site.pages),
        "",
        *(f"+ {asset}" for asset in site.assets),
        *(str(issue) for issue in (*notes.issues, *site.issues)),
    ]


def _line(entry: Entry) -> str:
    when = entry.when
    dated = " ".join(
        f"{name}={value}"
        for name, value in (
            ("", when.start if when.start == when.end else f"{when.start}..{when.end}"),
            ("number", when.number),
            ("last", when.last),
            ("month", when.month),
            ("day", when.day),
        )
        if value is not None
    ).lstrip("=")
    where = f"{entry.path}:{entry.line + 1}-{entry.last_line}"
    tags = " ".join(f"#{tag}" for tag in entry.tags)
    shown = (f"{when.precision} {dated}", where, json.dumps(entry.title), " / ".join(entry.topics), tags)
    return "  ".join(shown).rstrip()


@pytest.mark.parametrize("log", LOGS, ids=lambda path: path.name)
def test_check_finds_nothing_lost(log: Path) -> None:
    notes, site = _read(log)
    renderer = Renderer()
    pages = {page.url: f"{renderer.page(page).html} {page.title}" for page in site.pages}
    made, at = build.listing(notes.documents)
    assert [*lost.find(notes.sources, made, at, pages)] == []


def test_check_names_what_a_page_lost() -> None:
    notes, site = _read(LOGS[0].parent / "a-file-a-day")
    made, at = build.listing(notes.documents)
    pages = {page.url: "<p>nothing</p>" for page in site.pages}
    found = [str(issue) for issue in lost.find(notes.sources, made, at, pages)]
    assert "2024-12-29.md:1:1 LL701 the site does not show: closures capture" in found


def test_a_day_without_a_word_is_listed_and_led_past() -> None:
    _, site = _read(LOGS[0].parent / "empty-days-are-listed")
    pages = {page.url: page for page in site.pages}
    assert pages["2024/03/08/"].next == "2024/03/10/"
    assert pages["2024/03/12/"].previous == "2024/03/10/"
    html = {url: Renderer().page(page).html for url, page in pages.items()}
    assert 'href="../../../archive/#empty-2024-03-09"' in html["2024/03/10/"]
    assert 'id="empty-2024-03-09">Nothing written<' in html["archive/"]
    assert 'title="Saturday, March 9, 2024: Nothing written"' in html["2024/03/"]
    assert "2024/03/09" not in html["archive/"] + html["2024/03/"] + html[""]
    assert "<dd>3</dd>" in html[""]  # entries: what has been written


_TAG = re.compile(r"<(?:!--.*?-->|[^>]*>)", re.DOTALL)


def _words(html: str) -> list[str]:
    return re.findall(r"\w+", unescape(_TAG.sub(" ", html)))
