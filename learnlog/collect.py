"""A folder and what the user says of it → its notes, read: what every command starts with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from learnlog import build, dates, files
from learnlog.model import ROOT, Document, Issue, Options


@dataclass(frozen=True, slots=True)
class Project:
    """Where the notes are and what the user says of them.

    `pages` (relative to `root`) are looked at for dates; `base` is the folder among them that is the
    site's root. `others` are the addresses of pages that some other tool makes. `config_file` is the
    log's own `mkdocs.yml`, where it has one.
    """

    root: Path
    name: str
    options: Options
    pages: tuple[PurePosixPath, ...] = ()
    base: PurePosixPath = ROOT
    config_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Collected:
    """`documents` are the notes; `verdict` is how their numeric dates were read."""

    documents: tuple[Document, ...]
    verdict: dates.Verdict
    issues: tuple[Issue, ...]


def collect(project: Project) -> Collected:
    """Read the notes of a project.

    A page is a note if it has a date of its own; `sources` and `include` make it one without,
    `exclude` never lets it be one. Issues of pages that are no notes are left out.
    """
    options = project.options
    named = set(files.matching(project.root, (*options.sources, *options.include)))
    excluded = files.glob_filter(options.exclude)
    paths = sorted({*project.pages, *named}, key=lambda path: path.parts)
    chosen = [path for path in paths if not excluded.match(str(path))]
    sources, unread = files.read(project.root, chosen)
    documents, verdict, flaws = build.read(sources, options)
    notes = tuple(one for one in documents if one.entries or one.path in named)
    kept = {one.path for one in notes} | named
    return Collected(notes, verdict, tuple(issue for issue in (*unread, *flaws) if issue.path in kept))
