"""A site beside the site → the site: only what changed is moved over, each file or new folder at once."""

from __future__ import annotations

import contextlib
import errno
import filecmp
import os
import shutil
import tempfile
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from learnlog.hosts.incremental.filestats import Kind, Listings, leads_to_folder

_PREFIX, _SUFFIX = ".learnlog-", ".stage"


def begin(site: Path) -> Path | None:
    """A new folder beside `site` to build into; None where none can be made."""
    with contextlib.suppress(OSError):
        site.parent.mkdir(parents=True, exist_ok=True)
        _sweep(site.parent)
        return Path(tempfile.mkdtemp(_SUFFIX, f"{_PREFIX}{os.getpid()}-", site.parent))
    return None


def finish(stage: Path, site: Path, kept: Collection[str], there: Listings | None = None) -> None:
    """Make `site` what `stage` is, and what `kept` names is already there; `stage` is gone then.

    `there` is what is in its folders. As with MkDocs, hidden files at the top of `site` stay.
    """
    site.mkdir(parents=True, exist_ok=True)
    _Renewal(kept, there or Listings()).folder(str(stage), str(site), "")
    shutil.rmtree(stage)


def is_there(site: Path) -> bool:
    """Whether a folder is a site: each has a map of it."""
    return (site / "sitemap.xml.gz").is_file()


def lost(site: Path, root: Path, notes: Iterable[PurePosixPath]) -> PurePosixPath | None:
    """One of the `notes` below `root` that stands where `site` is to be, and would go with an old site."""
    inside = Path(os.path.relpath(site.resolve(), root)).parts
    if set(inside) <= {os.pardir}:  # all of `root` does
        return next(iter(notes), None)
    return next((path for path in notes if path.parts[: len(inside)] == inside), None)


def drop(stage: Path) -> None:
    """Remove a stage that came to nothing."""
    shutil.rmtree(stage, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class _Renewal:
    """Makes folders of a site what they are to be; names of what is `kept` of it begin at its top."""

    kept: Collection[str]
    there: Listings

    def folder(self, new: str, old: str, below: str) -> None:
        """Make the folder `old` what `new` is, and what is kept; `below` is before names in there."""
        made = _entries(new)
        there = self.there.of(old)
        for name, entry in made.items():
            self._put(entry, there.get(name), f"{old}{os.sep}{name}", f"{below}{name}")
        for name, kind in there.items():
            if name not in made and (below or not name.startswith(".")):
                self._thin(kind, f"{old}{os.sep}{name}", f"{below}{name}")

    def _put(self, new: os.DirEntry[str], old: Kind | None, path: str, name: str) -> None:
        """Put `new` in the place of `old`, though one may be a folder and the other none."""
        is_folder = old is not None and (old == "folder" or leads_to_folder(old, path))
        if new.is_dir() and is_folder:
            self.folder(new.path, path, f"{name}/")
        elif old is None:
            self._move(new, path)
        elif new.is_dir() != is_folder:
            shutil.rmtree(path) if old == "folder" else Path(path).unlink()
            self._move(new, path)
        elif not (Path(path).is_file() and filecmp.cmp(new.path, path, shallow=False)):
            self._move(new, path)

    def _move(self, new: os.DirEntry[str], path: str) -> None:
        """Put `new` where `path` is, at once, with all that is in it; the site may be on another disk."""
        try:
            Path(new.path).replace(path)
        except OSError as error:
            if error.errno != errno.EXDEV:
                raise
            if new.is_dir():
                Path(path).mkdir()
                self.folder(new.path, path, f"{new.name}/")
            else:
                beside = Path(path).with_name(f"{_PREFIX}{os.getpid()}-{new.name}")
                shutil.copyfile(new.path, beside)
                beside.replace(path)

    def _thin(self, old: Kind, path: str, name: str) -> bool:
        """Remove what is not kept, and folders that are empty then; whether any of it is left."""
        if old == "folder":
            below = self.there.of(path).items()
            left = [self._thin(kind, f"{path}{os.sep}{one}", f"{name}/{one}") for one, kind in below]
            if not any(left):
                with contextlib.suppress(OSError):  # somebody may have put something there
                    Path(path).rmdir()
            return any(left)
        if name in self.kept or leads_to_folder(old, path):
            return True
        Path(path).unlink()
        return False


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
    """Undo `claim`."""
    _mark(folder).unlink(missing_ok=True)


def _mark(folder: Path) -> Path:
    return folder.with_name(f"{folder.name}.pid")
