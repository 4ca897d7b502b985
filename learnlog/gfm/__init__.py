"""Markdown and nothing of logs: text → events, blocks, clean GFM, an HTML tree.

Also a Python-Markdown extension: ``markdown_extensions: [learnlog.gfm]``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from learnlog.gfm.extension import GfmExtension


def makeExtension(**options: Any) -> GfmExtension:  # noqa: N802  the name Python-Markdown looks for
    """The extension, where Python-Markdown is given the module's name and no entry point."""
    from learnlog.gfm.extension import GfmExtension  # dear to import, and most of the package needs no HTML

    return GfmExtension(**options)
