"""Python-Markdown's `convert` → the same pipeline with GFM in place of its own parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyromark
from markdown.extensions import Extension

from learnlog.gfm import events, tree
from learnlog.gfm.code import Code
from learnlog.gfm.fragments import Fragments
from learnlog.gfm.options import read
from learnlog.gfm.words import Words

if TYPE_CHECKING:
    from markdown import Markdown

_PARSING = (
    "markdown.preprocessors",
    "markdown.inlinepatterns",
    "markdown.treeprocessors",
    "markdown.extensions.attr_list",
    "markdown.extensions.fenced_code",
    "markdown.extensions.codehilite",
    "markdown.extensions.md_in_html",
    "markdown.extensions.footnotes",
    "markdown.extensions.smarty",
    "markdown.extensions.wikilinks",
    "pymdownx.superfences",
    "pymdownx.highlight",
    "pymdownx.arithmatex",
    "pymdownx.betterem",
    "pymdownx.tilde",
    "pymdownx.caret",
    "pymdownx.mark",
    "pymdownx.magiclink",
    "pymdownx.tasklist",
    "pymdownx.inlinehilite",
    "pymdownx.util",
    "mkdocs.structure.pages:_RawHTMLPreprocessor",
)
"""Modules that do Markdown's own work: GFM does it here."""


class GfmExtension(Extension):
    """`markdown_extensions: [learnlog.gfm]`."""

    def __init__(self, **options: Any) -> None:
        super().__init__()
        self.options = read(options)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  Python-Markdown's name
        """Take the place of the parser in `md`."""
        md.registerExtension(self)
        converter = _Converter(md, self)
        md.convert = converter.convert  # type: ignore[method-assign]


class _Converter:
    def __init__(self, md: Any, extension: GfmExtension) -> None:
        self.md = md
        self.options = extension.options

    def convert(self, source: str) -> str:
        md = self.md
        md.learnlog_flaws = []
        if not source.strip():
            return ""
        md.lines = _clean(source).split("\n")
        for preprocessor in _kept(md.preprocessors):
            md.lines = preprocessor.run(md.lines)
        root = self._parse("\n".join(md.lines))
        for treeprocessor in _kept(md.treeprocessors):
            changed = treeprocessor.run(root)
            root = root if changed is None else changed
        text = md.serializer(root)
        text = text[text.index(">") + 1 : text.rindex("</")].strip()
        for postprocessor in md.postprocessors:
            text = postprocessor.run(text)
        return str(text.strip())

    def _parse(self, text: str) -> Any:
        stash = self.md.htmlStash.store
        code = Code(self.md)
        fragments: Fragments = getattr(self.md, "learnlog_fragments", None) or Fragments("", ())

        def fragment(source: str) -> str | None:
            found = fragments.at(source)
            return None if found is None else stash(found)

        host = tree.Host(stash, lambda info, source: stash(code.show(info, source)), fragment)
        stream = pyromark.events(text, options=events.OPTIONS)
        return tree.build(stream, self.options, host, Words(self.options))


def _clean(source: str) -> str:
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    return source.replace("\x02", "\ufffd").replace("\x03", "\ufffd").replace("\x00", "\ufffd")


def _kept(registry: Any) -> list[Any]:
    return [part for part in registry if not _parses(type(part))]


def _parses(kind: type) -> bool:
    return kind.__module__ in _PARSING or f"{kind.__module__}:{kind.__name__}" in _PARSING


def makeExtension(**options: Any) -> GfmExtension:  # noqa: N802  the name Python-Markdown looks for
    """The extension, where it is given by its module's name."""
    return GfmExtension(**options)
