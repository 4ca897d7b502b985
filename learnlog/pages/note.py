"""Log → a page for each note without a page of its date, with its entries as links, and a list of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from learnlog import urls
from learnlog.model import Document, Entry
from learnlog.pages import embed, pieces, titled
from learnlog.pages.folders import Folder
from learnlog.pages.sections import ranked
from learnlog.pages.view import View
from learnlog.site import Heading, Html, Page, Parts, Prose


def pages(view: View) -> Iterator[Page]:
    for folder in view.folders:
        places = ["", *(view.at.notes[one.path] for one in folder.notes), ""]
        for document, before, after in zip(folder.notes, places, places[2:], strict=False):
            yield _page(view, document, folder, before, after)
    if view.folders:
        listed = [(one, [_row(view, note) for note in one.notes]) for one in view.folders]
        yield Page(
            "notes",
            urls.NOTES,
            view.gettext("Notes"),
            view.parts(_listed, view, listed),
            view.gettext("The files of the log: %(count)d", count=sum(len(rows) for _, rows in listed)),
            search=False,
            facts=view.facts([(one.name, one.anchor, rows) for one, rows in listed]),
        )


def _row(view: View, note: Document) -> tuple[str, str, str]:
    return note.title, urls.relative(view.at.notes[note.path], urls.NOTES), str(note.path)


def _listed(view: View, listed: list[tuple[Folder, list[tuple[str, str, str]]]]) -> Parts:
    """All notes, folder by folder."""
    title = Html(view.fragment("title", title=view.gettext("Notes")))
    return title, *(_folder(view, folder, rows) for folder, rows in listed)


def _folder(view: View, folder: Folder, rows: list[tuple[str, str, str]]) -> Html:
    headings = (Heading(2, folder.anchor, folder.name),) if folder.name else ()
    return Html(view.fragment("notes", name=folder.name, anchor=folder.anchor, notes=rows), headings)


def _page(view: View, document: Document, folder: Folder, previous: str, following: str) -> Page:
    """The page of a note between those of its folder that are read before and after it."""
    asking = any("learnlog:" in part.body.text for part in document.parts)  # for views of the whole log
    filed = folder.name, folder.anchor, _tags(view, document, "")
    facts = view.facts(document.title, [*document.anchors.items()], view.texts(document.parts), filed)
    return Page(
        "note",
        view.at.notes[document.path],
        document.title,
        view.parts(_parts, view, document, folder),
        _described(document),
        previous=previous,
        next=following,
        source=(document.path, 0),
        facts=None if asking else facts,
    )


def _parts(view: View, document: Document, folder: Folder) -> Parts:
    url = view.at.notes[document.path]
    title, below = titled.parted(document.parts, document.title)
    place = urls.relative(f"{urls.NOTES}#{folder.anchor}", url)
    tags = _tags(view, document, url)
    parts: list[Html | Prose] = [
        *([Html(view.fragment("note-folder", name=folder.name, href=place))] if folder.name else []),
        Prose(title, 1) if title else Html(view.fragment("title", title=document.title)),
        *([Html(view.fragment("note-tags", tags=tags))] if tags else []),
    ]
    rank = ranked(below, top=2)
    for dated, run in groupby(below, key=lambda part: isinstance(part, Entry) and view.at.is_elsewhere(part)):
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


def _tags(view: View, document: Document, base: str) -> list[tuple[str, str]]:
    """The tags of a note without a date: those of others stand beside their entries."""
    return [] if document.entries else view.tag_links(document.tags, base)


def _described(document: Document) -> str:
    """The first words of a note, and its title."""
    words = pieces.opening(document) or next((one.excerpt for one in document.entries), "")
    return f"{document.title}: {words}" if words else document.title


def _anchors(document: Document, entry: Entry) -> str:
    """The ids that GitHub gives the headings of an entry: links to them are led there from here."""
    return " ".join(
        anchor for anchor, line in document.anchors.items() if entry.line <= line < entry.last_line
    )
