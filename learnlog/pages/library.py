"""Log → the page of its library: every address it mentions, the latest mentioned first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from learnlog import urls
from learnlog.facts.works import KINDS, Work
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts

SHOWN = 4


def pages(view: View) -> Iterator[Page]:
    if not view.works:
        return
    url = view.at.view(urls.LIBRARY)
    described = view.gettext("What the notes link to: %(count)d", count=len(view.works))
    facts = view.facts(view.mentioned)
    make = view.parts(_made, view, url)
    yield Page("library", url, view.gettext("Library"), make, described, search=False, wide=True, facts=facts)


def _made(view: View, url: str) -> Parts:
    return (Html(view.fragment("library", **listed(view, url))),)


def listed(view: View, base: str) -> dict[str, object]:
    """The works of the library as they stand in a list, and how many there are of each kind."""
    works = sorted(view.works, key=_latest, reverse=True)
    counts = Counter(work.kind for work in works)
    return {
        "works": [row(view, work, base) for work in works],
        "kinds": [(kind, counts[kind]) for kind in KINDS if counts[kind]],
    }


def row(view: View, work: Work, base: str) -> dict[str, object]:
    places = [view.place(part, base) for part in work.mentions]
    return {
        "title": work.title,
        "address": work.address,
        "kind": work.kind,
        "host": work.host,
        "places": places[:SHOWN],
        "others": places[SHOWN:],
    }


def _latest(work: Work) -> str:
    return max((one.when.start.isoformat() for one in work.entries if one.when.start), default="")
