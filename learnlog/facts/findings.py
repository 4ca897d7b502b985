"""Document → the same with all that its own text holds: links, tasks, cards, words."""

from __future__ import annotations

from dataclasses import replace

from learnlog.facts import cards, keywords, readingtime, tasks, works
from learnlog.gfm import rewrite
from learnlog.model import Document, Findings, Part


def look(document: Document) -> Document:
    """`document` with the findings of its parts; they depend on nothing else, so they can be kept with it."""
    if all(part.findings for part in document.parts):
        return document
    return replace(document, parts=tuple(replace(part, findings=_of(part)) for part in document.parts))


def _of(part: Part) -> Findings:
    links = rewrite.scan(part.body.text)
    return Findings(
        rewrite.local(links),
        tuple(works.in_part(part, links)),
        tuple(tasks.in_part(part)),
        tuple(cards.in_part(part)),
        keywords.of(part),
        readingtime.length(part.body.text),
    )
