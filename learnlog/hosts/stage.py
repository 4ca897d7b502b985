"""A site beside the site → the site: only what changed is moved over, each file or new folder at once."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import shutil
import tempfile
from collections.abc import Collection
from pathlib import Path

_PREFIX, _SUFFIX = ".learnlog-", ".stage"


def begin(site: Path) -> Path | None:
    """A new folder beside `site` to build into; None where none can be made."""
    with contextlib.suppress(OSError):
        site.parent.mkdir(parents=True, exist_ok=True)
        _sweep(site.parent)
        return Path(tempfile.mkdtemp(_SUFFIX, f"{_PREFIX}{os.getpid()}-", site.parent))
    return None


def finish(stage: Path, site: Path, kept: Collection[str]) -> None:
    """Make `site` what `stage` is, and what `kept` names is already there; `stage` is gone then.

    As with MkDocs, hidden files at the top of `site` stay.
    """
    site.mkdir(parents=True, exist_ok=True)
    _renew(str(stage), str(site), "", kept)
    shutil.rmtree(stage)


def drop(stage: Path) -> None:
    shutil.rmtree(stage, ignore_errors=True)


def _renew(new: str, old: str, below: str, kept: Collection[str]) -> None:
    """Make the folder `old` what `new` is, if any, and what is `kept`; `below` is before names in there."""
    made = _entries(new) if new else {}
    there = _entries(old)
    for name, entry in made.items():
        _put(entry, there.get(name), f"{old}/{name}", f"{below}{name}", kept)
    for name, entry in there.items():
        if name not in made and (below or not name.startswith(".")):
            _thin(entry, f"{below}{name}", kept)


def _put(
    new: os.DirEntry[str], old: os.DirEntry[str] | None, path: str, name: str, kept: Collection[str]
) -> None:
    """Put `new` in the place of `old`, though one may be a folder and the other none."""
    if old is not None and new.is_dir() and old.is_dir():
        _renew(new.path, path, f"{name}/", kept)
    elif old is None:
        _move(new, path)
    elif new.is_dir() != old.is_dir():
        shutil.rmtree(path) if old.is_dir(follow_symlinks=False) else Path(path).unlink()
        _move(new, path)
    elif not (old.is_file() and filecmp.cmp(new.path, path, shallow=False)):
        _move(new, path)


def _move(new: os.DirEntry[str], path: str) -> None:
    """Put `new` where `path` is at once, a folder with all that is in it; the site may be on another disk."""
    try:
        Path(new.path).replace(path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        if new.is_dir():
            Path(path).mkdir()
            _renew(new.path, path, f"{new.name}/", ())
        else:
            beside = Path(path).with_name(f"{_PREFIX}{os.getpid()}-{new.name}")
            shutil.copyfile(new.path, beside)
            beside.replace(path)


def _thin(old: os.DirEntry[str], name: str, kept: Collection[str]) -> None:
    """Remove what is not `kept` of `old`, and folders that are empty then."""
    if old.is_dir(follow_symlinks=False):
        _renew("", old.path, f"{name}/", kept)
        with contextlib.suppress(OSError):
            Path(old.path).rmdir()
    elif name not in kept and not old.is_dir():
        Path(old.path).unlink()


def _entries(folder: str) -> dict[str, os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return {entry.name: entry for entry in found}


def _sweep(folder: Path) -> None:
    """Remove what builds left that were killed."""
    for left in folder.glob(f"{_PREFIX}*{_SUFFIX}"):
        owner = left.name.removeprefix(_PREFIX).partition("-")[0]
        if owner.isdigit() and not _runs(int(owner)):
            drop(left)


def _runs(process: int) -> bool:
    if os.name == "nt":  # a signal there ends the process that it is sent to
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


def claim(folder: Path) -> bool:
    """Take `folder` for this process alone, if no other that runs has it."""
    mark = _mark(folder)
    with contextlib.suppress(OSError, ValueError):
        owner = int(mark.read_text(encoding="ascii"))
        if owner != os.getpid() and _runs(owner):
            return False
    mark.write_text(str(os.getpid()), encoding="ascii")
    return True


def release(folder: Path) -> None:
    _mark(folder).unlink(missing_ok=True)


def _mark(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.pid")
