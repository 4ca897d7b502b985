"""Log → the page of its tags: each with its entries, the latest first."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog import urls
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts


def pages(view: View) -> Iterator[Page]:
    if not view.tag_anchors:
        return
    tags = sorted(view.tag_anchors.items())
    yield Page(
        "tags",
        view.at.view(urls.TAGS),
        view.gettext("Tags"),
        view.parts(_parts, view, tags),
        view.gettext("Entries by tag: %(count)d", count=len(tags)),
        search=False,
        wide=True,
        facts=view.facts(tags, [view.links(view.tagged[name]) for name, _ in tags]),
    )


def _parts(view: View, tags: list[tuple[str, str]]) -> Parts:
    url = view.at.view(urls.TAGS)
    listed = [(name, anchor, view.cards(reversed(view.tagged[name]), url)) for name, anchor in tags]
    return (Html(view.fragment("tags", tags=listed)),)
