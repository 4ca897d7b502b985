"""HTML that a host has made → its place in a text, which no writer of notes can forge."""

from __future__ import annotations

import re
from dataclasses import dataclass
from hashlib import blake2b

_MARK = re.compile(r"\s*<!--learnlog:fragment ([0-9a-f]+) (\d+)-->\s*")


@dataclass(frozen=True, slots=True)
class Fragments:
    """HTML for a page, verbatim, and the nonce that marks the places it goes to.

    A host sets `md.learnlog_fragments` before it converts, and puts `place(n)` into the text, on a
    line of its own with blank lines around it or inside a paragraph.
    """

    nonce: str
    html: tuple[str, ...]

    def place(self, number: int) -> str:
        """The mark that `html[number]` takes the place of."""
        return f"<!--learnlog:fragment {self.nonce} {number}-->"

    def at(self, source: str) -> str | None:
        """The HTML that a raw HTML block or tag stands for, or nothing if it is the writer's own."""
        match = _MARK.fullmatch(source)
        if match is None or match[1] != self.nonce or int(match[2]) >= len(self.html):
            return None
        return self.html[int(match[2])]


def fragments(html: tuple[str, ...], text: str) -> Fragments:
    """Fragments for a page with `text`, all that writers wrote on it.

    The nonce is a hash of the text, so builds repeat, and the text cannot hold its own hash.
    """
    return Fragments(blake2b(text.encode("utf-8", "replace"), digest_size=16).hexdigest(), html)
