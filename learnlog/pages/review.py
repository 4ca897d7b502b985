"""Log → the page of its review cards, to be gone through in a browser."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog import anki, urls
from learnlog.facts import cards
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts, Prose


def pages(view: View) -> Iterator[Page]:
    if not view.deck:
        return
    yield Page(
        "review",
        view.at.view(urls.REVIEW),
        view.gettext("Review"),
        view.parts(_parts, view),
        view.gettext("Questions to go through: %(count)d", count=len(view.deck)),
        search=False,
        wide=True,
    )


def _parts(view: View) -> Parts:
    url = view.at.view(urls.REVIEW)
    head = view.fragment("review", count=len(view.deck), anki=anki.FILE)
    parts: list[Html | Prose] = [Html(head)]
    for card in view.deck:
        parts.append(Html(view.fragment("card", id=card.id, question=card.question)))
        parts.append(Prose(card.answer, 3, cards.anchor(card)))
        parts.append(Html(view.fragment("card-end", **view.place(card.part, url))))
    return (*parts, Html("</ol>"))
