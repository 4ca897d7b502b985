"""Markdown and nothing of logs: text → events, blocks, clean GFM, an HTML tree.

Also a Python-Markdown extension: ``markdown_extensions: [learnlog.gfm]``.

* **Values**: `values`, `options`; `host` is what a page needs from outside.
* **Reading**: `characters`, `events`, `blocks`; `visible` is what GitHub shows, `outside` and `htmlview`
  say where marks and tags mean something, `unclosed` where one has no end.
* **Clean GFM**: `normalize` is the table of `rules`, `draft` what they work on; `headings` have levels.
* **Links**: `linkscan` finds them, `rewrite` leads them elsewhere; `references`, `slugs`, `urls`.
* **HTML** (`extension` is Python-Markdown's, `pipeline` what else of it has work to do): `page` converts to
  `elements`, with `pictures`, `media`, `emoji`, `autolink`, `bareurls`, `directions` and `admonitions`;
  `math` and `fenced` for what is shown otherwise; `serialize`, `stashed` and `fragments` for what is put
  back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from learnlog.gfm.extension import GfmExtension


def makeExtension(**options: Any) -> GfmExtension:  # noqa: N802  the name Python-Markdown looks for
    """The extension, where Python-Markdown is given the module's name and no entry point."""
    from learnlog.gfm.extension import GfmExtension  # dear to import, and most of the package needs no HTML

    return GfmExtension(**options)
