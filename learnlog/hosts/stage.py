"""A site beside the site → the site: only what changed is moved over, each file or new folder at once."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from learnlog.hosts import found
from learnlog.hosts.found import File

_PREFIX, _SUFFIX = ".learnlog-", ".stage"


def begin(site: Path) -> Path | None:
    """A new folder beside `site` to build into; None where none can be made."""
    with contextlib.suppress(OSError):
        site.parent.mkdir(parents=True, exist_ok=True)
        _sweep(site.parent)
        return Path(tempfile.mkdtemp(_SUFFIX, f"{_PREFIX}{os.getpid()}-", site.parent))
    return None


def finish(stage: Path, site: Path, kept: Collection[str]) -> tuple[File, ...]:
    """Make `site` what `stage` is, and what `kept` names is already there; `stage` is gone then.

    Returns all files that `site` is. As with MkDocs, hidden files at its top stay.
    """
    site.mkdir(parents=True, exist_ok=True)
    files = tuple(_renewed(str(stage), str(site), "", kept))
    shutil.rmtree(stage)
    return files


def drop(stage: Path) -> None:
    shutil.rmtree(stage, ignore_errors=True)


def _renewed(new: str, old: str, below: str, kept: Collection[str]) -> Iterator[File]:
    """Make the folder `old` what `new` is, if any, and what is `kept`; `below` is before names in there."""
    made = _entries(new) if new else {}
    there = _entries(old)
    for name, entry in made.items():
        yield from _put(entry, there.get(name), f"{old}{os.sep}{name}", f"{below}{name}", kept)
    for name, entry in there.items():
        if name not in made and (below or not name.startswith(".")):
            yield from _thinned(entry, f"{below}{name}", kept)


def _put(
    new: os.DirEntry[str], old: os.DirEntry[str] | None, path: str, name: str, kept: Collection[str]
) -> Iterator[File]:
    """Put `new` in the place of `old`, though one may be a folder and the other none."""
    if old is not None and new.is_dir() and old.is_dir():
        yield from _renewed(new.path, path, f"{name}/", kept)
        return
    if old is not None and new.is_dir() != old.is_dir():
        shutil.rmtree(path) if old.is_dir(follow_symlinks=False) else Path(path).unlink()
        old = None
    if old is None or not (old.is_file() and filecmp.cmp(new.path, path, shallow=False)):
        _move(new, path)
    if new.is_dir():
        yield from found.below(path, lambda folder: not folder.is_symlink())
    else:
        yield found.at(path)


def _move(new: os.DirEntry[str], path: str) -> None:
    """Put `new` where `path` is at once, a folder with all that is in it; the site may be on another disk."""
    try:
        Path(new.path).replace(path)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        if new.is_dir():
            Path(path).mkdir()
            [*_renewed(new.path, path, f"{new.name}/", ())]
        else:
            beside = Path(path).with_name(f"{_PREFIX}{os.getpid()}-{new.name}")
            shutil.copyfile(new.path, beside)
            beside.replace(path)


def _thinned(old: os.DirEntry[str], name: str, kept: Collection[str]) -> Iterator[File]:
    """Remove what is not `kept` of `old`, and folders that are empty then."""
    if old.is_dir(follow_symlinks=False):
        left = [*_renewed("", old.path, f"{name}/", kept)]
        if not left:
            with contextlib.suppress(OSError):  # there may be links to folders
                Path(old.path).rmdir()
        yield from left
    elif name in kept:
        yield found.of(old)
    elif not old.is_dir():
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
