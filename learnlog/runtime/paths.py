"""Text → path, one for each: making and hashing paths takes longer than most that is done with them."""

from __future__ import annotations

from functools import lru_cache
from pathlib import PurePosixPath


@lru_cache(maxsize=100_000)
def known(text: str) -> PurePosixPath:
    """The path that is written so."""
    return PurePosixPath(text)
