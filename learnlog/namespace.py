"""Notes, files and the site's other pages → what each name and path that a link may have leads to."""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import Literal, NamedTuple


class Found(NamedTuple):
    """A file that is named: a note, another page of the site with its address, or one that is beside them."""

    path: PurePosixPath
    noted: bool
    address: str | None = None


Table = Literal["by_path", "by_name", "by_only_name", "first_in", "folders"]
Ask = Callable[[Table, str], Found | None]


@dataclass(frozen=True, eq=False)
class Namespace:
    """All that links can name: `notes` (in the order to read them) and the `files` around them.

    `base` is the folder of notes that is the site's root, `web` the address of a source line with `{path}`
    and `{line}` in it, or empty, `others` the site's other pages and where they are on it, `wikilinks`
    whether `[[names]]` are links.
    """

    notes: tuple[PurePosixPath, ...]
    files: frozenset[PurePosixPath]
    base: PurePosixPath
    web: str
    others: tuple[tuple[PurePosixPath, str], ...] = ()
    wikilinks: bool = True

    @cached_property
    def by_path(self) -> Mapping[str, Found]:
        files = {str(path): Found(path, noted=False) for path in self.files}
        files |= {str(path): Found(path, noted=False, address=address) for path, address in self.others}
        return files | {str(path): Found(path, noted=True) for path in self.notes}

    @cached_property
    def by_name(self) -> Mapping[str, Found]:
        """Paths by names, as `[[wikilinks]]` use them; the first of a name wins, a note before a file."""
        found: dict[str, Found] = {}
        for path in (*self.notes, *(path for path, _ in self.others)):
            found.setdefault(path.name.casefold(), self.by_path[str(path)])
            found.setdefault(path.stem.casefold(), self.by_path[str(path)])
        for path in sorted(self.files, key=lambda path: path.parts):
            found.setdefault(path.name.casefold(), self.by_path[str(path)])
        return found

    @cached_property
    def by_only_name(self) -> Mapping[str, Found]:
        """Those by whose name no other is called."""
        count = Counter(path.name.casefold() for path in {*self.notes, *self.files})
        return {name: found for name, found in self.by_name.items() if count[name] == 1}

    @cached_property
    def first_in(self) -> Mapping[str, Found]:
        """The first note in each folder."""
        return {posixpath.dirname(str(path)): Found(path, noted=True) for path in reversed(self.notes)}

    @cached_property
    def folders(self) -> Mapping[str, Found]:
        """Those that hold a file, somewhere below."""
        return {str(folder): Found(folder, noted=False) for path in self.files for folder in path.parents}

    @property
    def site(self) -> tuple[object, ...]:
        """What does not depend on which notes and files there are."""
        return self.base, self.web, self.others, self.wikilinks

    def ask(self, table: Table, name: str) -> Found | None:
        """What a name leads to, by one of the tables above."""
        known: Mapping[str, Found] = getattr(self, table)
        return known.get(name)
