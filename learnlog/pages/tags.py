"""Log → the page of its tags: each with its entries, the latest first, and with its notes without a date."""

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
        facts=view.facts(
            [(*one, view.links(view.tagged.get(one[0], ())), _notes(view, one[0])) for one in tags]
        ),
    )


def _parts(view: View, tags: list[tuple[str, str]]) -> Parts:
    url = view.at.view(urls.TAGS)
    listed = [
        (name, anchor, view.cards(reversed(view.tagged.get(name, ())), url), _notes(view, name))
        for name, anchor in tags
    ]
    return (Html(view.fragment("tags", tags=listed)),)


def _notes(view: View, tag: str) -> list[tuple[str, str]]:
    base = view.at.view(urls.TAGS)
    return [(one.title, urls.relative(view.at.notes[one.path], base)) for one in view.noted.get(tag, ())]
