"""Feeds: what a feed reader gets, whatever the machine's time zone."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
from lxml import etree

from learnlog import build, feeds
from learnlog.model import Options, Prose, Site, Source
from learnlog.pages import head
from learnlog.render import Renderer

ATOM = "{http://www.w3.org/2005/Atom}"
NOTES = """# Rust

## 2024-05-30 Ownership

See [borrowing](#2024-05-31) and ![a chart](chart.png).

## 2024-05-31 A & B <c> d

`<a href="x">` in code.

# Go

## 2024-06-02

Channels.
"""


@pytest.fixture(params=["UTC", "Pacific/Kiritimati", "America/Anchorage"], autouse=True)
def time_zone(request: pytest.FixtureRequest) -> Iterator[None]:
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_atom_has_what_atom_needs() -> None:
    root = etree.fromstring(_files(_site(), "https://example.org/log/")["feed.xml"])
    for element in (root, *root.iter(f"{ATOM}entry")):
        for name in ("id", "title", "updated", "link"):
            assert element.find(f"{ATOM}{name}") is not None, name
    titles = [e.findtext(f"{ATOM}title") for e in root.iter(f"{ATOM}entry")]
    assert titles == ["Go", "A & B <c> d", "Ownership"]
    days = [(e.findtext(f"{ATOM}published") or "")[:10] for e in root.iter(f"{ATOM}entry")]
    assert days == ["2024-06-02", "2024-05-31", "2024-05-30"]
    ids = [e.text for e in root.iter(f"{ATOM}id")]
    assert len(set(ids)) == len(ids)


def test_json_feed_has_what_json_feed_needs() -> None:
    made = json.loads(_files(_site(), "https://example.org/log/")["feed.json"])
    assert made["version"] == "https://jsonfeed.org/version/1.1"
    assert made["home_page_url"] == "https://example.org/log/"
    assert made["feed_url"] == "https://example.org/log/feed.json"
    assert made["items"][1]["url"] == "https://example.org/log/2024/05/31/#a--b-c-d"
    assert made["items"][1]["date_published"][:10] == "2024-05-31"


def test_content_is_whole_and_its_addresses_are_absolute() -> None:
    made = json.loads(_files(_site(), "https://example.org/log/")["feed.json"])
    html = made["items"][2]["content_html"]
    assert 'src="https://example.org/log/2024/05/30/chart.png"' in html
    assert "borrowing" in html
    assert '&lt;a href="x"&gt;' in made["items"][1]["content_html"].replace("&quot;", '"')


def test_each_topic_has_a_feed() -> None:
    made = json.loads(_files(_site(), "https://example.org/log/")["topics/rust/feed.json"])
    assert [item["title"] for item in made["items"]] == ["A & B <c> d", "Ownership"]
    assert made["items"][0]["url"] == "https://example.org/log/2024/05/31/#a--b-c-d"


def test_without_a_site_url_addresses_are_relative_to_the_feed() -> None:
    made = json.loads(_files(_site(), "")["topics/rust/feed.json"])
    assert made["items"][0]["url"] == "../../2024/05/31/#a--b-c-d"


def test_ids_stay_when_lines_titles_and_the_site_move() -> None:
    moved = _site("Some words before.\n\n" + NOTES.replace("Ownership", "On ownership"))
    before = json.loads(_files(_site(), "")["feed.json"])
    after = json.loads(_files(moved, "https://elsewhere.example/")["feed.json"])
    assert [item["id"] for item in before["items"]] == [item["id"] for item in after["items"]]


def test_a_log_without_dates_has_no_feed() -> None:
    assert _site("## Day 1\n\nHello.\n").feeds == ()


def test_the_head_of_a_page_says_its_day_and_feeds() -> None:
    site = _site()
    page = next(page for page in site.pages if page.url == "2024/05/31/")
    html = head.of(page, site, "Log", "https://example.org/log/")
    assert '<meta property="og:url" content="https://example.org/log/2024/05/31/">' in html
    assert '"datePublished":"2024-05-31"' in html
    assert 'href="../../../feed.xml"' in html
    assert "<c>" not in html


def _site(text: str = NOTES) -> Site:
    options = Options(title="Log")
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], options)
    return build.site(documents, options, build.Surroundings())


def _files(site: Site, site_url: str) -> dict[str, bytes]:
    renderer = Renderer()
    bodies = {
        (page.url, part.anchor): piece
        for page in site.pages
        for part, piece in zip(page.parts, renderer.page(page).pieces, strict=True)
        if isinstance(part, Prose) and part.anchor
    }
    return {
        place: content
        for feed in site.feeds
        for place, content in feeds.written((feed, feeds.shown(feed, bodies), site_url))
    }
