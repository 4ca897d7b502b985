"""Python-Markdown's `convert` → the same pipeline with GFM in place of its own parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from markdown.extensions import Extension

from learnlog.gfm import options

if TYPE_CHECKING:
    from markdown import Markdown

    from learnlog.gfm.page import Converter


class GfmExtension(Extension):
    """`markdown_extensions: [learnlog.gfm]`, with the options of `learnlog.gfm.options.Options`.

    After a conversion `md.learnlog_flaws` lists what its writer would want to know. A host may set,
    before it, `md.learnlog_fragments` (`learnlog.gfm.fragments`) and `md.learnlog_pages`, which takes
    the name in a wikilink and gives the address of the note, or nothing.
    """

    def __init__(self, **chosen: Any) -> None:
        super().__init__()
        self.options = options.read(chosen)
        self._made: Converter | None = None

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  Python-Markdown's name
        """Take the place of the parser in `md`."""
        md.convert = lambda source: self._converter(md).convert(source)  # type: ignore[method-assign]

    def _converter(self, md: Markdown) -> Converter:
        if self._made is None or self._made.md is not md:
            from learnlog.gfm.page import Converter  # dear to import, and not all who set up Markdown use it

            self._made = Converter(md, self.options)
        return self._made
