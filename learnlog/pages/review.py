"""Log → the page of its review cards, to be gone through in a browser."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog import anki, theme, urls
from learnlog.facts import cards
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts, Prose

TITLE = "Review"


def pages(view: View) -> Iterator[Page]:
    if not view.deck:
        return
    yield Page(
        "review",
        view.at.view(urls.REVIEW),
        TITLE,
        view.parts(_parts, view),
        f"Questions to go through: {len(view.deck)}",
        search=False,
        wide=True,
    )


def _parts(view: View) -> Parts:
    url = view.at.view(urls.REVIEW)
    head = theme.fragment("review", title=TITLE, count=len(view.deck), anki=anki.FILE)
    parts: list[Html | Prose] = [Html(head)]
    for card in view.deck:
        parts.append(Html(theme.fragment("card", id=card.id, question=card.question)))
        parts.append(Prose(card.answer, 3, cards.anchor(card)))
        parts.append(Html(theme.fragment("card-end", **view.place(card.part, url))))
    return (*parts, Html("</ol>"))
