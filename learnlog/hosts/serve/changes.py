"""Stats of files then and now → what changed, and what that is to a site that is served."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from learnlog import files as disk
from learnlog import urls
from learnlog.hosts.building import Hosted
from learnlog.hosts.plan import Plan

_CONFIGURATIONS = (".yml", ".yaml")
_OF_FOLDERS = ("index", "readme")


@dataclass(frozen=True, slots=True)
class Changes:
    """Paths of files, relative to the folder of notes."""

    created: frozenset[PurePosixPath]
    modified: frozenset[PurePosixPath]
    deleted: frozenset[PurePosixPath]

    def __iter__(self) -> Iterator[PurePosixPath]:
        yield from (*self.created, *self.modified, *self.deleted)


def between(then: Mapping[str, str], now: Mapping[str, str], root: Path) -> Changes:
    """What changed of files, which are told by their stats."""

    def of(paths: Iterable[str]) -> frozenset[PurePosixPath]:
        return frozenset(PurePosixPath(Path(os.path.relpath(path, root)).as_posix()) for path in paths)

    modified = of(path for path in then.keys() & now.keys() if then[path] != now[path])
    return Changes(of(now.keys() - then.keys()), modified, of(then.keys() - now.keys()))


@dataclass(frozen=True, slots=True)
class Copied:
    """What changed of files that the site has, or is to have, as they are."""

    created: Mapping[PurePosixPath, File]
    modified: Mapping[PurePosixPath, File]
    deleted: Mapping[PurePosixPath, File]

    @classmethod
    def among(cls, changed: Changes, plan: Plan, hosted: Hosted) -> Copied:
        """Those of files that changed."""
        return cls(
            {path: file for path in changed.created if (file := _new(path, plan, hosted.config))},
            {path: file for path in changed.modified if (file := _shown(path, plan, hosted))},
            {path: file for path in changed.deleted if (file := _shown(path, plan, hosted))},
        )

    def __contains__(self, path: PurePosixPath) -> bool:
        return path in self.created or path in self.modified or path in self.deleted


def are_of_notes(changed: Changes, copied: Copied, plan: Plan, config: MkDocsConfig) -> bool:
    """Whether nothing but notes has changed, what is `copied`, and what a site is not made of."""
    base, notes = plan.docs.base, plan.site.places.keys()
    others = {path for path in changed if path not in copied}
    inside = {path for path in others if path.is_relative_to(base)}
    pages = {path for path in inside if path.suffix.lower() in disk.MARKDOWN or path in notes}
    said = any(path.suffix in _CONFIGURATIONS or path in plan.site.assets for path in others)
    special = any(_is_special(path, base, config) for path in pages & changed.created)
    return not said and not special and inside == pages and changed.modified & pages <= notes


def _shown(path: PurePosixPath, plan: Plan, hosted: Hosted) -> File | None:
    """The file of the site that is `path` as it is."""
    file = hosted.files.get_file_from_path(str(urls.published(path, plan.docs.base)))
    if file is None or not file.is_media_file() or file.abs_src_path != str(plan.root / path):
        return None
    return file


def _new(path: PurePosixPath, plan: Plan, config: MkDocsConfig) -> File | None:
    """The file of the site that a new one of `docs_dir` is as it is."""
    base = plan.docs.base
    if not path.is_relative_to(base) or _is_special(path, base, config):
        return None
    name = str(path.relative_to(base))
    file = File(name, config.docs_dir, config.site_dir, config.use_directory_urls)
    return file if file.is_media_file() else None


def _is_special(path: PurePosixPath, base: PurePosixPath, config: MkDocsConfig) -> bool:
    """Whether a new page may not be what its name says: it is hidden, left out, or that of a folder."""
    inside = path.relative_to(base)
    hidden = inside.parts[0] == "templates" or any(part.startswith(".") for part in inside.parts)
    chosen = (config.exclude_docs, config.draft_docs, config.not_in_nav) != (None, None, None)
    return hidden or chosen or path.stem.lower() in _OF_FOLDERS
