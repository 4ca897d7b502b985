"""Feeds: what a feed reader gets, whatever the machine's time zone."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterator
from pathlib import PurePosixPath

import feedparser
import jsonschema
import pytest
from lxml import etree
from lxml import html as lxml_html

from learnlog import build, feeds
from learnlog.model import Options, Source
from learnlog.pages import head
from learnlog.render import Renderer
from learnlog.site import Html, Site

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
TEXT = {"type": "string", "minLength": 1}
TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
ITEM = {
    "type": "object",
    "required": ["id", "content_html"],
    "properties": {
        "id": TEXT,
        "url": TEXT,
        "title": TEXT,
        "content_html": {"type": "string"},
        "date_published": TIME,
        "tags": {"type": "array", "items": TEXT},
    },
    "additionalProperties": False,
}
JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "items"],
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"},
        "title": TEXT,
        "home_page_url": {"type": "string"},
        "feed_url": TEXT,
        "authors": {"type": "array", "items": {"type": "object", "required": ["name"]}, "minItems": 1},
        "items": {"type": "array", "items": ITEM},
    },
    "additionalProperties": False,
}
"""What https://www.jsonfeed.org/version/1.1/ asks for, as far as we write it, and nothing besides."""


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


@pytest.mark.parametrize("site_url", ["https://example.org/log/", ""])
def test_a_feed_reader_takes_atom_as_it_is(site_url: str) -> None:
    for place, content in _files(_site(), site_url).items():
        if place.endswith(".xml"):
            read = feedparser.parse(content)
            assert not read.bozo, (place, read.get("bozo_exception"))
            assert read.version == "atom10"
            assert all(one.id and one.title and one.link and one.content for one in read.entries)
    days = [
        one.published_parsed[:3] for one in feedparser.parse(_files(_site(), site_url)["feed.xml"]).entries
    ]
    assert days == [(2024, 6, 2), (2024, 5, 31), (2024, 5, 30)]


def test_json_feed_is_as_its_schema_says() -> None:
    for site_url in ("https://example.org/log/", ""):
        for place, content in _files(_site(), site_url).items():
            if place.endswith(".json"):
                jsonschema.validate(json.loads(content), JSON_FEED)


def test_dates_are_right_in_any_time_zone() -> None:
    made = json.loads(_files(_site(), "https://example.org/log/")["feed.json"])
    assert [item["date_published"] for item in made["items"]] == [
        "2024-06-02T12:00:00Z",
        "2024-05-31T12:00:00Z",
        "2024-05-30T12:00:00Z",
    ]
    page = next(page for page in _site().pages if page.url == "2024/05/31/")
    html = "".join(part.html for part in page.parts if isinstance(part, Html))
    assert '<time datetime="2024-05-31">Friday, May 31, 2024</time>' in html


@pytest.mark.parametrize("site_url", ["https://example.org/log/", ""])
def test_every_page_says_what_it_is(site_url: str) -> None:
    site = _site()
    assert len({page.kind for page in site.pages}) > 6
    for page in site.pages:
        assert page.description, page.url
        told = head.of(page, site, "Log", site_url, formulas=False)
        root = lxml_html.fromstring(f"<html><head>{told}</head></html>")
        said = {one.get("property"): one.get("content") for one in root.iter("meta")}
        assert {"og:title", "og:type", "og:site_name", "og:description"} <= said.keys()
        described = json.loads(root.findtext(".//script") or "")
        assert described["@type"]
        assert described["description"] == page.description
        assert (described.get("url") == said.get("og:url") == f"{site_url}{page.url}") if site_url else True


def test_content_is_whole_and_its_addresses_are_absolute() -> None:
    made = json.loads(_files(_site(), "https://example.org/log/")["feed.json"])
    html = made["items"][2]["content_html"]
    assert 'src="https://example.org/log/2024/05/30/chart.png"' in html
    assert "borrowing" in html
    assert '&lt;a href="x"&gt;' in made["items"][1]["content_html"].replace("&quot;", '"')


def test_what_a_title_leads_to_is_in_the_feed() -> None:
    notes = "## 2024-06-03 Read [a book](https://example.org)\n\nLong.\n\n## 2024-06-04 Use `len`\n\nShort.\n"
    short, read = json.loads(_files(_site(notes), "")["feed.json"])["items"]
    assert (read["title"], short["title"]) == ("Read a book", "Use len")
    assert '<a href="https://example.org">a book</a>' in read["content_html"]
    assert short["content_html"] == "<p>Short.</p>"


def test_each_topic_has_a_feed() -> None:
    made = json.loads(_files(_site(), "https://example.org/log/")["topics/rust/feed.json"])
    assert [item["title"] for item in made["items"]] == ["A & B <c> d", "Ownership"]
    assert made["items"][0]["url"] == "https://example.org/log/2024/05/31/#a--b-c-d"


def test_a_topic_of_all_characters_is_whole() -> None:
    named = 'The "borrow" checker & it\'s rules'
    made = _files(_site(NOTES.replace("# Go", f"# {named}")), "")["feed.xml"]
    terms = {one.get("term") for one in etree.fromstring(made).iter(f"{ATOM}category")}
    assert terms == {"Rust", named}


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
    html = head.of(page, site, "Log", "https://example.org/log/", formulas=False)
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
    pieces = ((page, renderer.page(page).pieces) for page in site.pages)
    bodies = dict(one for page, html in pieces for one in feeds.bodies(page.url, page.parts, html))
    return {
        place: content
        for feed in site.feeds
        for place, content in feeds.written((feed, feeds.shown(feed, bodies), site_url))
    }
