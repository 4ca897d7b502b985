"""A site's Python-Markdown extensions → what of them still has work to do."""

from __future__ import annotations

from functools import cache
from typing import Any

from markdown.treeprocessors import InlineProcessor
from markdown.util import Registry

_PARSING = frozenset(
    {
        "markdown.extensions.attr_list",  # gives writers any attribute, and takes `# {x}` for one
        "markdown.extensions.codehilite",
        "markdown.extensions.fenced_code",
        "markdown.extensions.footnotes",
        "markdown.extensions.md_in_html",
        "markdown.extensions.smarty",
        "markdown.extensions.wikilinks",
        "markdown.inlinepatterns",
        "markdown.preprocessors",
        "markdown.treeprocessors",
        "mkdocs.structure.pages:_RawHTMLPreprocessor",  # looks for ids, which stand in the tree
        "pymdownx.arithmatex",
        "pymdownx.betterem",
        "pymdownx.caret",
        "pymdownx.highlight",
        "pymdownx.inlinehilite",
        "pymdownx.magiclink",
        "pymdownx.mark",
        "pymdownx.superfences",
        "pymdownx.tasklist",
        "pymdownx.tilde",
        "pymdownx.util",
    }
)
"""Modules, or classes of one, that do Markdown's own work: here the parser does it."""


def preprocessors(md: Any) -> list[Any]:
    """Those that do not read Markdown: snippets and the like."""
    return [part for part in md.preprocessors if not _parses(part)]


def treeprocessors(md: Any) -> list[Any]:
    """Those that do not read Markdown, the site's own inline patterns in the place of all."""
    kept: list[Any] = []
    for part in md.treeprocessors:
        if type(part) is InlineProcessor:
            patterns = _patterns(md)
            if len(patterns):
                inline = InlineProcessor(md)
                inline.inlinePatterns = patterns
                kept.append(inline)
        elif not _parses(part):
            kept.append(part)
    return kept


def _patterns(md: Any) -> Registry[Any]:
    """Inline patterns for what no Markdown is: icons, keys, abbreviations."""
    patterns: Registry[Any] = Registry()
    for number, part in enumerate(md.inlinePatterns):
        if not _parses(part):
            patterns.register(part, str(number), -number)
    return patterns


def _parses(part: object) -> bool:
    kind: Any = type(part)
    return _reads_markdown(kind)


@cache
def _reads_markdown(kind: Any) -> bool:
    name: str = kind.__module__
    return name in _PARSING or f"{name}:{kind.__name__}" in _PARSING
