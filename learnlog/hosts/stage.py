"""A site beside the site → the site: only files that changed are moved over, each at once."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator
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
    wanted = {*kept}
    for path in _files(stage):
        wanted.add(path)
        new, old = stage / path, site / path
        if not (old.is_file() and filecmp.cmp(new, old, shallow=False)):
            _make_way(site, old)
            _move(new, old)
    for path in [*_files(site)]:
        if path not in wanted and not path.startswith("."):
            (site / path).unlink()
            _prune((site / path).parent, site)
    shutil.rmtree(stage)


def drop(stage: Path) -> None:
    shutil.rmtree(stage, ignore_errors=True)


def _move(new: Path, old: Path) -> None:
    """Put `new` in the place of `old` at once, though the site may be on another disk."""
    try:
        new.replace(old)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        beside = old.with_name(f"{_PREFIX}{os.getpid()}-{old.name}")
        shutil.copyfile(new, beside)
        beside.replace(old)


def _make_way(site: Path, file: Path) -> None:
    """A folder for `file`, though a file is where the folder is to be, or a folder where the file is."""
    for above in [*reversed(file.relative_to(site).parents)][1:]:
        if (site / above).is_file():
            (site / above).unlink()
    file.parent.mkdir(parents=True, exist_ok=True)
    if file.is_dir():
        shutil.rmtree(file)


def _prune(folder: Path, site: Path) -> None:
    """Remove folders that have become empty, up to `site`."""
    with contextlib.suppress(OSError):
        while folder != site:
            folder.rmdir()
            folder = folder.parent


def _files(root: Path) -> Iterator[str]:
    cut = len(str(root)) + 1
    for folder, _, names in os.walk(root):
        below = folder[cut:].replace(os.sep, "/")
        yield from (f"{below}/{name}" if below else name for name in names)


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
