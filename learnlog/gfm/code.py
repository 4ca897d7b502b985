"""A fence's info string and source → highlighted HTML, with the site's own settings."""

from __future__ import annotations

from html import escape
from typing import Any


class Code:
    """Shows the code blocks of a page."""

    def __init__(self, md: Any) -> None:
        self.md = md

    def show(self, info: str, source: str) -> str:
        """HTML of a code block."""
        return (
            f'<div class="highlight"><pre><span></span><code>{escape(source, quote=False)}</code></pre></div>'
        )
