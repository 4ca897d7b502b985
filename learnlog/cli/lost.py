"""Notes + the built site → what GitHub shows of the notes and the site does not."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from learnlog.gfm import visible
from learnlog.model import Document, Issue, Log, Source
from learnlog.reading import frontmatter
from learnlog.urls import Addresses

MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class _Page:
    """The letters of a page in a row, whatever tags stand between them, and its words."""

    letters: str
    words: frozenset[str]


def find(sources: Sequence[Source], log: Log, at: Addresses, site: Mapping[str, str]) -> Iterator[Issue]:
    """Every block of a note whose words are on none of its pages. `at` is where the entries of `log` are,
    `site` the HTML of each page by url.

    A block is there if its letters stand in a row, or, as formulas change the row, its words on a page.
    Words beside the date of an entry do not count: the site writes dates in its own.
    """
    texts = {source.path: source.text for source in sources}
    pages: dict[str, _Page] = {}
    for document in log.documents:
        urls = {at.page(entry) for entry in document.entries}
        if not document.whole:
            urls.add(at.notes[document.path])
        for url in urls - set(pages):
            pages[url] = _page(site.get(url, ""))
        yield from _lost(document, texts[document.path], [pages[url] for url in sorted(urls)])


def _page(html: str) -> _Page:
    words = visible.words(html)
    return _Page("".join(words), frozenset(words))


def _lost(document: Document, source: str, pages: Sequence[_Page]) -> Iterator[Issue]:
    _, text, first, _ = frontmatter.split(source)
    lines = text.split("\n")
    blocks = [*visible.blocks(text)]
    if document.whole:
        dated = {blocks[0].line} if blocks and blocks[0].heading else set()
    else:
        dated = {entry.line - first for entry in document.entries}
    for block in blocks:
        if any("".join(block.words) in page.letters for page in pages):
            continue
        inside = dated & {*range(block.line, block.end)}
        beside = range(block.line, block.end) if inside and block.heading else inside
        ours = {word for at in beside for word in visible.words(lines[at])}
        apart = [_together(pages)] if inside - {block.line} else pages
        missing = min((_missing(block.words, page, ours) for page in apart), key=len, default=[])
        if missing:
            words = " ".join(missing[:MOST_WORDS])
            yield Issue(document.path, first + block.line + 1, 1, "LL701", f"the site does not show: {words}")


def _together(pages: Sequence[_Page]) -> _Page:
    """All pages as one, for a block that was cut because entries begin within it."""
    return _Page("", frozenset().union(*(page.words for page in pages)))


def _missing(words: Sequence[str], page: _Page, ours: Container[str]) -> list[str]:
    return [word for word in dict.fromkeys(words) if word not in page.words and word not in ours]
