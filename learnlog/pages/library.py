"""Log → the page of its library: every address it mentions, the latest mentioned first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import partial

from learnlog import theme, urls
from learnlog.model import Entry, Html, Page, Part, Parts
from learnlog.pages.heatmap import counted
from learnlog.pages.view import View
from learnlog.works import KINDS, Work

TITLE = "Library"
SHOWN = 4


def pages(view: View) -> Iterator[Page]:
    if not view.works:
        return
    url = view.at.view(urls.LIBRARY)
    described = f"What the notes link to: {counted(len(view.works), 'address', 'addresses')}"
    works = [
        (work.title, work.address, work.kind, work.host, view.links(_parts(work))) for work in view.works
    ]
    make = partial(_made, view, url)
    yield Page("library", url, TITLE, make, described, search=False, wide=True, facts=view.facts(works))


def _made(view: View, url: str) -> Parts:
    return (Html(theme.fragment("library", title=TITLE, **listed(view, url))),)


def listed(view: View, base: str) -> dict[str, object]:
    """The works of the library as they stand in a list, and how many there are of each kind."""
    works = sorted(view.works, key=_latest, reverse=True)
    counts = Counter(work.kind for work in works)
    return {
        "works": [row(view, work, base) for work in works],
        "kinds": [(kind, counts[kind]) for kind in KINDS if counts[kind]],
    }


def row(view: View, work: Work, base: str) -> dict[str, object]:
    places = [view.place(part, base) for part in _parts(work)]
    return {
        "title": work.title,
        "address": work.address,
        "kind": work.kind,
        "host": work.host,
        "places": places[:SHOWN],
        "others": places[SHOWN:],
    }


def _parts(work: Work) -> list[Part]:
    """The parts of the log that mention a work, each once."""
    return [*{id(mention.part): mention.part for mention in work.mentions}.values()]


def _latest(work: Work) -> str:
    starts = [
        mention.part.when.start.isoformat()
        for mention in work.mentions
        if isinstance(mention.part, Entry) and mention.part.when.start
    ]
    return max(starts, default="")
