"""A feed and the HTML of its entries → Atom and JSON Feed.

A log knows days and no clock. Both formats want a time, so an entry's is noon in UTC: that is the
same calendar day from UTC-12 to UTC+11, whatever the time zone of the writer, the reader or the machine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from urllib.parse import urljoin

from learnlog import urls
from learnlog.site import Feed, FeedItem, Html, Parts

ATOM = "feed.xml"
JSON = "feed.json"
_TAG = re.compile(r"""<[A-Za-z](?:"[^"]*"|'[^']*'|[^"'>])*>""")
_ADDRESS = re.compile(r"""(\s(?:href|src|poster)=)(["'])(.*?)\2""")
_HEADER_LINK = re.compile(r"""<a\s[^>]*class="headerlink"[^>]*>.*?</a>""", re.DOTALL)
_LEADS = re.compile(r"<(?:a|img)\s")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")

Bodies = Mapping[tuple[str, str], str]
"""The HTML of entries by their page and their anchor on it."""


def places(feed: Feed) -> tuple[str, str]:
    """Where the files of a feed are on the site."""
    return f"{feed.url}{ATOM}", f"{feed.url}{JSON}"


def bodies(url: str, parts: Parts, pieces: Iterable[str]) -> Iterator[tuple[tuple[str, str], str]]:
    """The HTML of each entry on the page `url`, from its `parts` and their HTML: with the title above it
    where that leads somewhere, which the item's own does not."""
    title = ""
    for part, piece in zip(parts, pieces, strict=True):
        if isinstance(part, Html) or not part.anchor:
            continue
        if part.title:
            title = piece if _LEADS.search(_HEADER_LINK.sub("", piece)) else ""
        else:
            yield (url, part.anchor), title + piece
            title = ""


def shown(feed: Feed, bodies: Bodies) -> tuple[str, ...]:
    """The HTML of each item of a feed, as it stands on the item's page."""
    places = (urls.parted(item.url) for item in feed.items)
    return tuple(bodies.get((page, anchor), "") for page, _, anchor in places)


def written(told: tuple[Feed, tuple[str, ...], str]) -> list[tuple[str, bytes]]:
    """The files of a feed from what it has `shown`, each with its place on the site.

    Addresses are absolute where the site says where it is (the last), relative to the feed elsewhere.
    """
    feed, html, site_url = told
    return [*_files(feed, html, site_url)]


def _files(feed: Feed, html: Iterable[str], site_url: str) -> Iterator[tuple[str, bytes]]:
    shown = [
        (item, away(one, _address(feed, urls.parted(item.url)[0], site_url)))
        for item, one in zip(feed.items, html, strict=True)
    ]
    made = _atom(feed, shown, site_url), _json(feed, shown, site_url)
    yield from zip(places(feed), (one.encode() for one in made), strict=True)


def _atom(feed: Feed, shown: list[tuple[FeedItem, str]], site_url: str) -> str:
    updated = max((item.day for item in feed.items), default=date.min)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        f"<id>{feed.id}</id>",
        f"<title>{_text(feed.title)}</title>",
        f"<updated>{_time(updated)}</updated>",
        f"<author><name>{_text(feed.author)}</name></author>",
        f"<link href={_value(_address(feed, feed.url, site_url))}/>",
        f'<link rel="self" type="application/atom+xml" href={_value(_self(feed, ATOM, site_url))}/>',
    ]
    for item, html in shown:
        lines += [
            "<entry>",
            f"<id>{item.id}</id>",
            f"<title>{_text(item.title)}</title>",
            f"<link href={_value(_address(feed, item.url, site_url))}/>",
            f"<published>{_time(item.day)}</published>",
            f"<updated>{_time(item.day)}</updated>",
            *(f"<category term={_value(tag)}/>" for tag in item.tags),
            f'<content type="html">{_text(html)}</content>',
            "</entry>",
        ]
    return "\n".join([*lines, "</feed>", ""])


def _json(feed: Feed, shown: list[tuple[FeedItem, str]], site_url: str) -> str:
    items = [
        {
            "id": item.id,
            "url": _address(feed, item.url, site_url),
            "title": item.title,
            "content_html": html,
            "date_published": _time(item.day),
            **({"tags": list(item.tags)} if item.tags else {}),
        }
        for item, html in shown
    ]
    made = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": _address(feed, feed.url, site_url),
        "feed_url": _self(feed, JSON, site_url),
        "authors": [{"name": feed.author}],
        "items": items,
    }
    return json.dumps(made, ensure_ascii=False, indent=1)


def away(html: str, here: str) -> str:
    """HTML of the page at `here` with addresses that hold elsewhere, without links to its headings."""

    def lead(address: re.Match[str]) -> str:
        return f"{address[1]}{address[2]}{urljoin(here, address[3])}{address[2]}"

    return _TAG.sub(lambda tag: _ADDRESS.sub(lead, tag[0]), _HEADER_LINK.sub("", html))


def _address(feed: Feed, url: str, site_url: str) -> str:
    relative = urls.relative(url, feed.url)
    return urljoin(urljoin(f"{site_url.rstrip('/')}/", feed.url), relative) if site_url else relative


def _self(feed: Feed, name: str, site_url: str) -> str:
    return urljoin(f"{site_url.rstrip('/')}/", f"{feed.url}{name}") if site_url else name


def _time(day: date) -> str:
    return f"{day.isoformat()}T12:00:00Z"


def _text(words: str) -> str:
    return escape(_CONTROL.sub("\ufffd", words), quote=False)


def _value(words: str) -> str:
    return '"' + _text(words).replace('"', "&quot;") + '"'
