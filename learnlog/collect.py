"""A folder and what the user says of it → its notes, read: what every command starts with."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import repeat, takewhile
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from learnlog import build, dates, files, leftout
from learnlog.model import ROOT, Document, Entry, Issue, Options, Source
from learnlog.reading import notes
from learnlog.reading.leaves import Each, Look, as_it_is, in_turn
from learnlog.runtime.remembered import NOTHING, Remembered

if TYPE_CHECKING:
    from learnlog.conversion import Recipe

DRAFT = "a draft"
_WILD = frozenset("*?[")


class Misuse(Exception):  # noqa: N818 (what the user did, not what went wrong here)
    """A mistake in what the user asked for, as one sentence."""


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What the configuration of a site says of it: `addresses` are those that pages have where they are no
    notes, `sources` is a web address with `{path}` and `{line}`, `locale` the language of words and dates,
    and `recipe` how Markdown is converted."""

    addresses: tuple[tuple[PurePosixPath, str], ...] = ()
    sources: str = ""
    locale: str = "en"
    recipe: Recipe | None = None
    said: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Project:
    """Where the notes are and what the user says of them.

    `pages` (relative to `root`) are looked at for dates; `base` is the folder among them that is the
    site's root. `config_file` is the log's own `mkdocs.yml`, where it has one, `docs` the folder of its
    pages, `site` what it says of the site, and `cache` whether what is worked out may be kept. `drafts`
    (`draft: true`) are notes too, while it is written.
    """

    root: Path
    name: str
    options: Options
    pages: tuple[PurePosixPath, ...] = ()
    base: PurePosixPath = ROOT
    config_file: Path | None = None
    docs: Path | None = None
    site: SiteSettings = SiteSettings()
    cache: bool = True
    drafts: bool = False


@dataclass(frozen=True, slots=True)
class Collected:
    """`documents` are the notes, `sources` their texts; `verdict` is how their numeric dates were
    read; `left_out` are files that are no notes, each with the reason, `unread` those that may be some and
    cannot be read. Where dates were left open, it is `blamed` when the lines were committed."""

    documents: tuple[Document, ...]
    sources: tuple[Source, ...]
    verdict: dates.Verdict
    issues: tuple[Issue, ...]
    left_out: tuple[tuple[PurePosixPath, str], ...] = ()
    unread: frozenset[PurePosixPath] = frozenset()
    blamed: bool = False

    @property
    def drafts(self) -> frozenset[PurePosixPath]:
        """Those that are left out until they are finished, or until their day."""
        return frozenset(path for path, reason in self.left_out if reason == DRAFT)


def collect(
    project: Project,
    today: date = date.max,
    each: Each = in_turn,
    look: Look = as_it_is,
    read: files.Read = files.read,
    last: Remembered = NOTHING,
) -> Collected:
    """Read the notes of a project; `each`, `look` and `last` as `build.read` has them, `read` gives texts.

    A page is a note if it has a date of its own; `sources` makes it one without. `include` and
    `exclude` have the last word. Issues of pages that are no notes are left out with them, but not of those
    that cannot be read. Entries of days after `today` are drafts where the options say so.
    """
    options = project.options
    included = files.matching(project.root, options.include)
    named = {*files.matching(project.root, options.sources), *_to_the_letter(options.sources), *included}
    wanted = frozenset({*project.pages, *named})
    excluded = files.glob_filter(options.exclude)
    left_out = _left_out(wanted.difference(included), excluded, last)
    chosen = last.once(_in_order, wanted - left_out.keys())
    texts, unfit = read(project.root, chosen)
    drafts = set() if project.drafts else {one.path for one in texts if notes.is_draft(one.text)}
    left_out.update(dict.fromkeys(drafts, DRAFT))
    sources = tuple(one for one in texts if one.path not in drafts)
    blame = _Blame(project.root)
    found, verdict, flaws = build.read(sources, options, blame, frozenset(included), each, look, last)
    if options.hold_future and not project.drafts:
        early = {one.path for one in found if one.whole and _later(one.entries[0], today)}
        found = tuple(_until(one, today) for one in found if one.path not in early)
        left_out.update(dict.fromkeys(early, DRAFT))
        named -= early
    documents = tuple(one for one in found if one.path in named or one.entries)
    unread = {*chosen} - {one.path for one in texts}
    kept = {one.path for one in documents} | named | unread
    closed, others = files.unseen(project.root, _looked_through(project), excluded)
    return Collected(
        documents,
        tuple(one for one in sources if one.path in kept),
        verdict,
        (
            *closed,
            *(_misnamed(path) for path in others if path not in wanted and _is_a_day(_bare(path))),
            *(issue for issue in (*unfit, *flaws) if issue.path in kept),
        ),
        tuple(sorted(left_out.items())),
        frozenset(unread),
        blame.asked,
    )


@dataclass(slots=True)
class _Blame:
    """When lines were committed; whether that was `asked` at all."""

    root: Path
    asked: bool = False

    def __call__(
        self, places: Sequence[tuple[PurePosixPath, int]]
    ) -> Mapping[tuple[PurePosixPath, int], date]:
        self.asked = True
        return files.committed(self.root, places)


def _is_a_day(path: PurePosixPath) -> bool:
    """Whether a file is called after a day as notes are: `2024-03-09`, `2024/03-09`."""
    folder = len(str(path)) - len(path.name)
    in_path = (one for one in dates.find(str(path), "path") if one.end > folder)
    found = (one for one in (*dates.find(path.name, "name"), *in_path) if not one.weak or one.shape == "mmdd")
    return any(reading.when and reading.when.start for one in found for reading in one.readings)


def _bare(path: PurePosixPath) -> PurePosixPath:
    """A path without its suffix; `2024.03.09` has none."""
    return path if path.suffix[1:].isdecimal() else path.with_suffix("")


def _misnamed(path: PurePosixPath) -> Issue:
    what = "its name is that of a day, but its suffix is not '.md': it is no note"
    return Issue(path, 1, 1, "LL106", what, f"rename it to '{_bare(path).name}.md'")


def _until(document: Document, last: date) -> Document:
    """A document without its entries of later days."""
    if not any(_later(entry, last) for entry in document.entries):
        return document
    kept = (part for part in document.parts if not isinstance(part, Entry) or not _later(part, last))
    return replace(document, parts=tuple(kept))


def _later(entry: Entry, last: date) -> bool:
    return entry.when.start is not None and entry.when.start > last


def _to_the_letter(globs: Iterable[str]) -> Iterator[PurePosixPath]:
    """Files that are named without a wildcard: they are asked for, and told where they are not there."""
    whole = (PurePosixPath(glob) for glob in globs if not _WILD & set(glob))
    return (path for path in whole if path.parts and ".." not in path.parts and not path.is_absolute())


def _looked_through(project: Project) -> Iterator[Path]:
    """The folders in which notes are looked for: that of the pages, and those that globs begin with."""
    if project.pages:
        yield project.root / project.base
    for glob in (*project.options.sources, *project.options.include):
        parts = PurePosixPath(glob).parts
        fixed = tuple(takewhile(lambda part: not _WILD & set(part), parts))
        if fixed != parts:
            yield project.root.joinpath(*fixed)


def _in_order(paths: Iterable[PurePosixPath]) -> list[PurePosixPath]:
    return sorted(paths, key=lambda path: path.parts)


def _left_out(
    paths: Collection[PurePosixPath], excluded: re.Pattern[str], last: Remembered
) -> dict[PurePosixPath, str]:
    found = zip(paths, last.each(_reason, zip(paths, repeat(excluded))), strict=True)
    return {path: reason for path, reason in found if reason}


def _reason(path: PurePosixPath, excluded: re.Pattern[str]) -> str:
    return "excluded by the configuration" if excluded.match(str(path)) else leftout.reason(path)
