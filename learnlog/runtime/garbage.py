"""Work → the same work, without a look for garbage meanwhile."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def left() -> Iterator[None]:
    """Python looks for garbage again and again while much is made, and of a log nearly all is kept:
    for ten years of notes that took a third of the time."""
    looked = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looked:
            gc.enable()


def left_at_exit() -> None:
    """When it ends, Python looks for garbage once more, and takes apart a log that nobody will ask for: of
    one note edited among ten years of them that was a fifth of the time."""
    atexit.register(gc.freeze)
