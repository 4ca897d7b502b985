"""The folder that MkDocs serves → the site of the last time, which is there at once."""

from __future__ import annotations

import contextlib
from pathlib import Path

from learnlog.hosts.incremental import stage


def settle(site: Path, kept: Path) -> Path:
    """Let the folder `site`, which is new and empty, be `kept`, which has the site of the last time.

    Returns the folder that it is. It stays what it was where another server has `kept`, or where there
    are no symbolic links.
    """
    if site.is_symlink():
        return site.resolve()
    with contextlib.suppress(OSError):
        kept.mkdir(parents=True, exist_ok=True)
        if stage.claim(kept):
            site.rmdir()
            site.symlink_to(kept, target_is_directory=True)
            return kept
    site.mkdir(exist_ok=True)
    return site


def leave(site: Path) -> None:
    """Undo `settle`: MkDocs removes `site` when it ends, and that must not reach what is kept."""
    if site.is_symlink():
        stage.release(site.resolve())
        site.unlink()
