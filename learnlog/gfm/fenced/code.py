"""Code and what its info string asks for → highlighted HTML, with the site's own settings."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any

from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
from pygments.util import ClassNotFound  # type: ignore[import-untyped]

from learnlog.gfm import slugs
from learnlog.gfm.fenced import lexing, spanned

if TYPE_CHECKING:
    from learnlog.gfm.fenced.info import Info

_TITLE = "\x02title\x03"
_CLASSES = frozenset(("annotate", "copy", "no-copy", "select", "no-select"))
"""Classes that Material gives a meaning in code and that cannot pass for something else."""

_ELSEWHERE = frozenset(("css_class", "_enabled", "title_mode"))
"""Settings of the extension that are no arguments of its highlighter."""


class Code:
    """Highlights the code of the pages that one Python-Markdown instance converts."""

    def __init__(self, md: Any) -> None:
        self.md = md
        self.highlighter: Any = None

    def show(self, asked: Info, source: str) -> str:
        """HTML of a code block."""
        if self.highlighter is None:
            self._settle()
        self.extension.pygments_code_block += 1
        if self.plainly and asked.asks_nothing:
            return self._shown(asked.language, source.removesuffix("\n"))
        start, step, special = asked.numbered
        shown = self.highlighter.highlight(
            source.removesuffix("\n"),
            asked.language,
            self.css,
            hl_lines=list(asked.stressed),
            linestart=start,
            linestep=step,
            linespecial=special,
            classes=[name for name in asked.classes if name in _CLASSES],
            id_value=slugs.safe(re.sub(r"[^\w-]", "", asked.identifier)),
            title=_TITLE if asked.title else asked.title,
            code_block_count=self.extension.pygments_code_block,
        )
        return str(shown).replace(_TITLE, escape(asked.title)) if asked.title else str(shown)

    def reset(self) -> None:
        """A new page begins; the site's own extension counts for itself."""
        if self.highlighter is not None and self.extension not in self.md.registeredExtensions:
            self.extension.pygments_code_block = -1

    def _settle(self) -> None:
        """Take the site's settings over, once all its extensions are there."""
        self.extension = _extension(self.md)
        settings = self.extension.get_pymdownx_highlight_settings()
        self.css = settings["css_class"]
        chosen = {name: value for name, value in settings.items() if name not in _ELSEWHERE}
        self.highlighter = self.extension.get_pymdownx_highlighter()(self.md, **chosen)
        if not settings["guess_lang"]:
            self._find = self.highlighter.get_lexer
            self.highlighter.get_lexer = self._lexer
        unusual = ("linenums", "auto_title", "noclasses")
        self.plainly = settings["use_pygments"] and not any(settings[name] for name in unusual)

    def _shown(self, language: str, source: str) -> str:
        """What the highlighter makes of code under nothing but its language, in half the time."""
        site = self.highlighter
        lexer, name = site.get_lexer(source, language or site.default_lang, False, site.stripnl)
        css = f"{site.language_prefix}{name} {self.css}" if site.pygments_lang_class else self.css
        block = self.extension.pygments_code_block
        anchors = f"{site.line_anchors}-{block}" if site.line_anchors else ""
        spans = f"{site.line_spans}-{block}" if site.line_spans else ""
        pieces = [f'<div class="{escape(css)}"><pre><span></span><code>']
        for number, line in enumerate(lines(lexer, source), 1):
            here = f"{anchors}-{number}"
            anchor = f'<a id="{here}" name="{here}" href="#{here}"></a>' if anchors else ""
            pieces.append(
                f'<span id="{spans}-{number}">{anchor}{line}\n</span>' if spans else f"{anchor}{line}\n"
            )
        return "".join([*pieces, "</code></pre></div>"])

    def _lexer(self, source: str, language: str, inline: bool, stripnl: bool) -> tuple[Any, str]:
        if language and language.lower() in self.highlighter.extend_pygments_lang:
            found: tuple[Any, str] = self._find(source, language, inline, stripnl)
            return found
        lexer = _lexer(language, stripnl) if language else None
        if lexer is not None:
            return lexer, language
        lexer = _lexer(self.highlighter.default_lang or "text", stripnl) or _lexer("text", stripnl)
        return lexer, lexer.aliases[0]


@lru_cache(maxsize=1024)
def lines(lexer: Any, source: str) -> tuple[str, ...]:
    """Highlighted lines: an entry is shown on the page of its day, of its topic, and in feeds."""
    return tuple(spanned.lines(lexer.get_tokens(source)))


@lru_cache(maxsize=256)
def _lexer(language: str, stripnl: bool) -> Any:
    """Pygments asks every installed distribution for a name it does not know: once is enough."""
    try:
        return lexing.quicken(get_lexer_by_name(language, stripnl=stripnl))
    except ClassNotFound:
        return None


def _extension(md: Any) -> Any:
    for extension in md.registeredExtensions:
        if hasattr(extension, "get_pymdownx_highlight_settings"):
            return extension
    from pymdownx.highlight import HighlightExtension

    extension = HighlightExtension(_enabled=False)
    extension.enabled = False
    extension.pygments_code_block = -1
    return extension
