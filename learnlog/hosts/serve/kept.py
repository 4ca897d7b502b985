"""The folder that MkDocs serves → the site of the last time, which is there at once."""

from __future__ import annotations

import contextlib
import shutil
from pathlib import Path

from learnlog.hosts.incremental import stage

ROOM = 256 * 2**20
"""Bytes that have to be free where a site is kept: more than most sites with their pictures have."""


def settle(site: Path, kept: Path) -> Path:
    """Let the folder `site`, which is new and empty, be `kept`, which has the site of the last time.

    Returns the folder that it is. It stays what it was where another server has `kept`, where the disk of
    that is nearly full, or where there are no symbolic links.
    """
    if site.is_symlink():
        return site.resolve()
    with contextlib.suppress(OSError):
        kept.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(kept).free >= ROOM and stage.claim(kept):
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
