"""A log and a day → the file where the log would keep a note of that day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path, PurePosixPath

from learnlog import files
from learnlog.collect import Misuse, Project
from learnlog.model import Document, Entry

NAME_STYLES = (
    "%Y-%m-%d",
    "%Y_%m_%d",
    "%Y.%m.%d",
    "%Y%m%d",
    "%d-%m-%Y",
    "%d.%m.%Y",
    "%y%m%d",
    "%y.%m.%d",
    "%y_%m_%d",
    "%y-%m-%d",
    "%m%d",
    "%m-%d",
    "%d",
)
FOLDER_STYLES = ("%Y-%m", "%Y_%m", "%Y.%m", "%Y%m", "%Y", "%m", "%B %Y", "%b %Y", "%Y %B", "%B", "%b", "%d")


def create(project: Project, documents: Sequence[Document], on: date, title: str) -> Path:
    """Make the note and return its path. Raises `Misuse` if the file exists: it never overwrites."""
    at = place(documents, on, title, project.base)
    path = project.root / (at if _is_read(at, project) else project.base / at.name)
    try:
        files.create(path, f"# {title or on.isoformat()}\n")
    except FileExistsError:
        raise Misuse(f"{str(path)!r} exists already; nothing was written.") from None
    return path


def _is_read(path: PurePosixPath, project: Project) -> bool:
    """Whether the log would have a note at `path`: it is beside pages, or `sources` says so."""
    named = files.glob_filter(project.options.sources).match(str(path))
    return path.is_relative_to(project.base) or named is not None


def place(documents: Sequence[Document], on: date, title: str, base: PurePosixPath) -> PurePosixPath:
    """Where the log keeps its notes: same folders and style of name as the latest file of a day."""
    latest = _latest(documents)
    if latest is None:
        beside = documents[0].path.parent if len(documents) == 1 else base
        suffix = documents[0].path.suffix if documents else ".md"
        return beside / f"{on.isoformat()}{_ending('-', title)}{suffix}"
    path, day = latest
    folders = [_restyled(folder, day, on, FOLDER_STYLES) or folder for folder in path.parent.parts]
    style = next(style for style in NAME_STYLES if path.stem.startswith(day.strftime(style)))
    rest = path.stem.removeprefix(day.strftime(style))
    read = "%y" in style.lower() or (title[:1].isalpha() and (style == "%d" or rest))  # 0103 is a day alone
    ending = _ending(_separator(rest), title) if read else ""
    return PurePosixPath(*folders, on.strftime(style) + ending + path.suffix)


def _latest(documents: Sequence[Document]) -> tuple[PurePosixPath, date] | None:
    """The latest file that is one day's and whose name begins with the date."""
    whole = [(one.path, one.entries[0]) for one in documents if one.whole]
    named = [(path, _day(entry)) for path, entry in whole if _named_after(path, entry)]
    return max(named, key=lambda found: (found[1], str(found[0])), default=None)


def _named_after(path: PurePosixPath, entry: Entry) -> bool:
    if entry.when.precision != "day" or entry.when.start is None:
        return False
    return any(path.stem.startswith(entry.when.start.strftime(style)) for style in NAME_STYLES)


def _day(entry: Entry) -> date:
    assert entry.when.start is not None
    return entry.when.start


def _restyled(text: str, day: date, on: date, styles: Sequence[str]) -> str | None:
    return next((on.strftime(style) for style in styles if text == day.strftime(style)), None)


def _separator(rest: str) -> str:
    """What stands between the date and the title in a name; a hyphen where there is no title."""
    found = re.match(r"[\s_:.-]+", rest)
    return found[0] if found else "-"


def _ending(separator: str, title: str) -> str:
    joint = " " if " " in separator else "_" if "_" in separator else "-"
    safe = re.sub(r'[\\/:*?"<>|#%\x00-\x1f]+', " ", title).strip(" .")
    words = joint.join(safe.split() if joint == " " else safe.lower().split())
    return separator + words if words else ""
