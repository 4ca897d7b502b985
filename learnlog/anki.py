"""Cards and the HTML of their answers → a text file that Anki imports."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from learnlog.facts import cards
from learnlog.site import Card

FILE = "anki.txt"
HEAD = "#separator:tab\n#html:true\n#guid column:1\n#columns:GUID\tFront\tBack\tTags\n#tags column:4\n"
"""Anki reads what is in the columns here; a card that is imported again replaces itself by its GUID."""


def export(found: Sequence[Card], answers: Mapping[str, str]) -> bytes:
    """The file for all cards; `answers` leads from a card's anchor to the HTML of its answer."""
    rows = (
        "\t".join((card.id, escape(card.question), _quoted(answers.get(cards.anchor(card), "")), _tags(card)))
        for card in found
    )
    return (HEAD + "".join(f"{row}\n" for row in rows)).encode()


def _quoted(html: str) -> str:
    return '"' + html.strip().replace('"', '""') + '"'


def _tags(card: Card) -> str:
    return " ".join(re.sub(r"\s+", "-", topic) for topic in card.part.topics).replace('"', "")
