"""Site and the HTML of its entries → the files beside its pages: feeds, learning cards, the math font."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urljoin

from learnlog import anki, feeds, theme, urls
from learnlog.feeds import Bodies
from learnlog.gfm.math import fonts
from learnlog.reading.leaves import Each
from learnlog.site import Site

File = tuple[str, bytes]
"""A place on the site and what is there."""


def pages(site: Site) -> set[str]:
    """The pages whose texts files are made of."""
    shown = {urls.parted(item.url)[0] for feed in site.feeds for item in feed.items}
    return shown | ({site.review} if site.cards else set())


def shown(formulas: frozenset[str], each: Each) -> Iterator[File]:
    """What pages load: a font for `formulas`, which are the characters in all of them; `each` as `build.read`
    has it."""
    for font in each(fonts.math_font, ["".join(sorted(formulas))]):
        if font:
            yield f"{theme.FOLDER}/{font.name}", font.data


def files(site: Site, bodies: Bodies, site_url: str, each: Each) -> Iterator[File]:
    """What no page loads; `bodies` is the HTML of entries by page and anchor."""
    told = [(feed, feeds.shown(feed, bodies), site_url) for feed in site.feeds]
    for made in each(feeds.written, told):
        yield from made
    if site.cards:
        yield _cards(site, bodies, site_url)


def _cards(site: Site, bodies: Bodies, site_url: str) -> File:
    here = urljoin(f"{site_url.rstrip('/')}/", site.review)
    answers = {
        anchor: feeds.away(html, here) if site_url else html
        for (page, anchor), html in bodies.items()
        if page == site.review
    }
    return f"{site.review}{anki.FILE}", anki.export(site.cards, answers)
