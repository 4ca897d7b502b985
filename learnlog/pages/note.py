"""Log → a page for each note without a page of its date: its own text, its entries as links."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from learnlog import urls
from learnlog.model import Document, Entry, Part
from learnlog.pages import embed, pieces, titled
from learnlog.pages.sections import ranked
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts, Prose


def pages(view: View) -> Iterator[Page]:
    shown = [one for one in view.log.documents if not one.whole or not _elsewhere(view, one.parts[0])]
    for document in shown:
        yield _page(view, document)
    if shown:
        url = urls.NOTES
        rows = [(one.title, urls.relative(view.at.notes[one.path], url), str(one.path)) for one in shown]
        yield Page(
            "notes",
            url,
            view.gettext("Notes"),
            view.parts(_listed, view, rows),
            view.gettext("The files of the log: %(count)d", count=len(rows)),
            search=False,
            facts=view.facts(rows),
        )


def _listed(view: View, rows: list[tuple[str, str, str]]) -> Parts:
    return (Html(view.fragment("notes", notes=rows)),)


def _page(view: View, document: Document) -> Page:
    asking = any("learnlog:" in part.body.text for part in document.parts)  # for views of the whole log
    facts = view.facts(document.title, [*document.anchors.items()], view.texts(document.parts))
    return Page(
        "note",
        view.at.notes[document.path],
        document.title,
        view.parts(_parts, view, document),
        _described(document),
        source=(document.path, 0),
        facts=None if asking else facts,
    )


def _parts(view: View, document: Document) -> Parts:
    url = view.at.notes[document.path]
    title, below = titled.parted(document.parts, document.title)
    parts: list[Html | Prose] = [
        Prose(title, 1) if title else Html(view.fragment("title", title=document.title))
    ]
    rank = ranked(below, top=2)
    for dated, run in groupby(below, key=lambda part: _elsewhere(view, part)):
        if dated:
            entries = [part for part in run if isinstance(part, Entry)]
            cards = [
                {**card, "old": _anchors(document, entry)}
                for entry, card in zip(entries, view.cards(entries, url), strict=True)
            ]
            parts.append(Html(view.fragment("entries", entries=cards)))
        else:
            for part in run:
                parts.extend(
                    view.entry(part, url, top=2)
                    if isinstance(part, Entry)
                    else embed.split(Prose(part.body, rank(part)), view, url)
                )
    return tuple(parts)


def _described(document: Document) -> str:
    """The first words of a note, and its title."""
    words = pieces.opening(document) or next((one.excerpt for one in document.entries), "")
    return f"{document.title}: {words}" if words else document.title


def _anchors(document: Document, entry: Entry) -> str:
    """The ids that GitHub gives the headings of an entry: links to them are led there from here."""
    return " ".join(
        anchor for anchor, line in document.anchors.items() if entry.line <= line < entry.last_line
    )


def _elsewhere(view: View, part: Part) -> bool:
    """Whether a part is an entry that is shown on the page of its own date."""
    return isinstance(part, Entry) and view.at.page(part) != view.at.notes[part.path]
