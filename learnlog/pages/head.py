"""Page → what its head tells other programs: who it is, of which day, where its feeds are."""

from __future__ import annotations

from urllib.parse import urljoin

from learnlog import feeds, theme, urls
from learnlog.gfm.math import fonts
from learnlog.site import Page, Site


def of(page: Page, site: Site, name: str, site_url: str, formulas: bool) -> str:
    """Elements for the `<head>` of a page of the site `name`.

    A page with `formulas` asks for their font before it has seen a style sheet: one that comes late moves
    the words that are being read.
    """
    day = page.url.strip("/").replace("/", "-") if page.kind == "day" else ""
    address = urljoin(f"{site_url.rstrip('/')}/", page.url) if site_url else ""
    described = {
        "@context": "https://schema.org",
        "@type": "BlogPosting" if day else "WebSite" if page.kind == "home" else "WebPage",
        "headline" if day else "name": page.title,
        **({"datePublished": day} if day else {}),
        **({"description": page.description} if page.description else {}),
        **({"url": address} if address else {}),
    }
    return theme.fragment(
        "head",
        site.locale,
        page=page,
        site=name,
        day=day,
        address=address,
        described=described,
        font=urls.relative(f"{theme.FOLDER}/{fonts.FILE}", page.url) if formulas else "",
        feeds=[
            (feed.title, kind, urls.relative(f"{feed.url}{file}", page.url))
            for feed in site.feeds
            if feed.url in (page.url, site.feeds[0].url)
            for kind, file in (("atom+xml", feeds.ATOM), ("feed+json", feeds.JSON))
        ],
    )
