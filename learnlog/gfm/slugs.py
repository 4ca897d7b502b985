"""Heading text → the id that GitHub gives it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_DROPPED = re.compile(r"[^\w\- ]")
_RESERVED = re.compile(r"^(?:__|user-content-)")


class Slugs:
    """The ids given so far on a page, on which some are `taken`."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._count = dict.fromkeys(taken, 0)

    def take(self, text: str) -> str:
        """GitHub's id: letters and their marks, digits, `_`, `-` stay, a space is `-`, the second is `-1`."""
        return self.free(_base(text))

    def free(self, base: str) -> str:
        """Take the id `base`, or the first of `base-1`, `base-2` … that is free."""
        slug = base
        while slug in self._count:
            self._count[base] += 1
            slug = f"{base}-{self._count[base]}"
        self._count[slug] = 0
        return slug

    def __contains__(self, identifier: object) -> bool:
        """Whether a heading has it."""
        return identifier in self._count


@lru_cache(maxsize=20_000)
def _base(text: str) -> str:
    words = text.strip().lower()
    kept = _DROPPED.sub("", words) if words.isascii() else "".join(filter(_stays, words))
    return safe(kept.replace(" ", "-")) or "section"


@lru_cache(maxsize=20_000)
def _stays(character: str) -> bool:
    r"""Whether a character is one of `[\p{Word}\- ]`, as Ruby on GitHub has it: `①` and `²` are none.

    What only says how an emoji looks goes with it: links are followed with it and without.
    """
    category = unicodedata.category(character)
    word = category[0] in "LM" or category in ("Nd", "Nl", "Pc")
    return character in "- " or (word and not "\ufe00" <= character <= "\ufe0f")


def safe(identifier: str) -> str:
    """An id that cannot pass for one of the theme's own elements (`__config`, `__search`)."""
    return f"user-content-{identifier}" if _RESERVED.match(identifier) else identifier
