"""A configuration → one build of its site: where it is made, what it is made from, how it ends."""

from __future__ import annotations

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig

from learnlog.hosts.incremental import fingerprint, lastbuild, stage
from learnlog.hosts.incremental.filestats import File
from learnlog.hosts.incremental.lastbuild import Folders, LastBuild
from learnlog.runtime import cache
from learnlog.runtime.cache import Cache


class Run:
    """One build of the site of the notes below `root`.

    The site is to be at `target`, and is made in the folder `stage` beside it, where there can be one.
    The folders `aside` are sites, that one and what was built elsewhere: nothing in them is a source of it.
    `sources` are the files in `folders` that it may be made from, if anybody asks whether they have changed;
    `last` is the build before, as long as nothing but files and the configuration has a hand in the site.
    """

    target: Path
    stage: Path | None = None
    aside: frozenset[Path]
    folders: Folders | None = None
    sources: tuple[File, ...] = ()
    last: LastBuild | None = None

    def __init__(self, root: Path, kept: Path | None) -> None:
        self.root = root
        self.cache = Cache(kept, cache.version())

    def keep_in(self, kept: Path | None) -> None:
        """Have what is kept in a file, if it is not there already: others may have moved the pages."""
        if kept != self.cache.file:
            self.cache.close()
            self.cache = Cache(kept, cache.version())

    def begin(self, target: Path, config: MkDocsConfig, *others: Path) -> None:
        """Have MkDocs make the site beside its place; it may have been built at `others`, too."""
        self.target = target
        self.aside = frozenset(place.resolve() for place in (target, *filter(stage.is_there, others)))
        self.stage = stage.begin(target)
        if self.stage is not None:
            config.site_dir = str(self.stage)

    def look(self, config: MkDocsConfig, always: bool, *around: object) -> None:
        """Find the files that a build looks at, where they, the configuration and what is `around` are all
        that it depends on, or `always`."""
        if self.stage is None:
            return
        alone, hidden = fingerprint.is_alone(config), config.exclude_docs is not None
        docs = Path(config.docs_dir).resolve()
        self.folders = Folders(self.root, docs, self.target, self.stage, self.aside, hidden)
        if alone or always:
            self.sources = lastbuild.sources(self.folders)
        if alone:
            self.last = LastBuild(self.cache, self.folders, fingerprint.of(config, self.root, *around))

    def finish(self, kept: set[str]) -> None:
        """Move the site to its place, where what is `kept` is already."""
        if self.stage is not None:
            stage.finish(self.stage, self.target, kept, self.last.listings() if self.last else None)
            self.stage = None

    def again(self, sources: tuple[File, ...]) -> None:
        """Do a part of it again with the files as they are now."""
        self.cache = self.cache.again()
        self.last = self.last.again(sources) if self.last else None

    def end(self) -> None:
        """End it, whether it came to its end or not."""
        if self.stage is not None:
            stage.drop(self.stage)
            self.stage = None
        if self.last is not None:
            self.last.end()
        self.cache.close()
