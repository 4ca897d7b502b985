"""A fence's info string and source → a formula, a diagram, a fence of the site's own, or code."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Any

from learnlog.gfm import slugs
from learnlog.gfm.fenced import info
from learnlog.gfm.fenced.code import Code

if TYPE_CHECKING:
    from learnlog.gfm.options import Options

_PLACES = re.compile("[\x02\x03]")
"""What Python-Markdown keeps the places of HTML with, which a label may spell `#2;`."""

Report = Callable[[int, str, str, str], None]
"""Takes a flaw: the line of the source (0-based), code, message, fix."""


class Fences:
    """Shows the code blocks of the pages that one Python-Markdown instance converts."""

    def __init__(self, md: Any, options: Options) -> None:
        self.md = md
        self.options = options
        self.code = Code(md)
        self.drawn = 0

    def reset(self) -> None:
        """A new page begins."""
        self.drawn = 0
        self.code.reset()

    def show(self, written: str, source: str, report: Report) -> str:
        """HTML for a code block, `written` the info string."""
        asked = info.read(written)
        if asked.language == "math" and self.options.math != "off":
            return self._formula(source, report)
        diagram = asked.language.lower() == "mermaid"
        if diagram and self.options.diagrams == "svg":
            return self._diagram(asked, source, report)
        custom = self._custom(asked, source, report)
        if custom is not None:
            return custom
        if diagram and self.options.diagrams == "browser":
            return _in_browser(source)
        return self.code.show(asked, source)

    def _formula(self, source: str, report: Report) -> str:
        if self.options.math == "browser":
            return f'<div class="arithmatex">\\[{escape(source.strip())}\\]</div>'
        from learnlog.gfm.math import mathml  # dear to import, and most pages have no formulas

        try:
            return mathml.to_mathml(source.strip(), True)
        except mathml.MathError as error:
            report(1, "LL501", f"this formula cannot be shown: {error.message}", error.fix)
            return self.code.show(info.Info("tex"), source)

    def _diagram(self, asked: info.Info, source: str, report: Report) -> str:
        from learnlog.gfm.fenced import diagrams  # dear to import, and most pages have no diagrams

        self.drawn += 1
        try:
            drawn = _PLACES.sub("\ufffd", diagrams.to_svg(source, f"diagram-{self.drawn}"))
            return f'<div class="learnlog-diagram">{drawn}</div>'
        except diagrams.DiagramError as error:
            if not error.supported:
                return self._custom(asked, source, report) or _in_browser(source)
            report(
                1 + min(error.line, source.strip().count("\n")),
                "LL601",
                f"this diagram is not valid Mermaid: {error.message}",
                "Correct the line; until then the page shows the diagram's source.",
            )
            return self.code.show(info.Info("text"), source)

    def _custom(self, asked: info.Info, source: str, report: Report) -> str | None:
        """What the site's own fence in `pymdownx.superfences` makes of it, if there is one."""
        for entry in reversed(_fences(self.md)):
            if asked.language and entry["test"](asked.language) and entry["name"] != "superfences":
                try:
                    return self._formatted(entry, asked, source)
                except Exception as error:
                    report(
                        0,
                        "LL415",
                        f"the site's `{asked.language}` fence failed: {error}",
                        "See pymdownx.superfences in mkdocs.yml.",
                    )
                    return None
        return None

    def _formatted(self, entry: dict[str, Any], asked: info.Info, source: str) -> str | None:
        options: dict[str, Any] = {}
        attributes: dict[str, Any] = {}
        if not entry["validator"](asked.language, dict(asked.options), options, attributes, self.md):
            return None
        trusted = self.options.html == "trusted"
        made = entry["formatter"](
            source.removesuffix("\n"),
            asked.language,
            md=self.md,
            options=options,
            classes=[name for name in asked.classes if trusted and re.fullmatch(r"[\w-]+", name)],
            id_value=slugs.safe(re.sub(r"[^\w-]", "", asked.identifier)),
            attrs={name: escape(value) for name, value in attributes.items()} if trusted else {},
        )
        return None if made is None else str(made)


def _fences(md: Any) -> list[dict[str, Any]]:
    for extension in md.registeredExtensions:
        if hasattr(extension, "superfences"):
            return list(extension.superfences)
    return []


def _in_browser(source: str) -> str:
    """Material's native fence: its script draws it."""
    return f'<pre class="mermaid"><code>{escape(source, quote=False)}</code></pre>'
