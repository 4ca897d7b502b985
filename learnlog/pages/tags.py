"""Log → the page of its tags: each with its entries, the latest first."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog import theme, urls
from learnlog.model import Html, Page
from learnlog.pages.view import View

TITLE = "Tags"


def pages(view: View) -> Iterator[Page]:
    if not view.tag_anchors:
        return
    url = view.at.view(urls.TAGS)
    tags = [
        (name, anchor, view.cards(reversed(view.tagged[name]), url))
        for name, anchor in sorted(view.tag_anchors.items())
    ]
    html = theme.fragment("tags", title=TITLE, tags=tags)
    yield Page(
        "tags", url, TITLE, (Html(html),), f"Entries by tag: {len(tags)} tags", search=False, wide=True
    )
