"""`mkdocs serve` → the same, sooner: the site of the last time is there, and changes are told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.livereload import LiveReloadServer

from learnlog.hosts.incremental import filestats, lastbuild
from learnlog.hosts.run import Run
from learnlog.hosts.serve import kept, renewal, watching
from learnlog.hosts.serve.renewal import Renewal

if TYPE_CHECKING:
    from learnlog.hosts.building import Building


class Served:
    """The site that is served, from the first build to the end of the server.

    It `is_up` once there is a server, which has it brought up to date.
    """

    def __init__(self) -> None:
        self._site: Path | None = None
        self._renewal: Renewal | None = None

    @property
    def is_up(self) -> bool:
        return self._renewal is not None

    def settle(self, site: Path, cache: Path | None) -> Path:
        """Have the site of the last time, which is beside the `cache`, at `site`; where it is then."""
        if cache is None:
            return site
        self._site = site
        return kept.settle(site, cache.with_suffix(".site"))

    def begin(
        self,
        server: LiveReloadServer,
        config: MkDocsConfig,
        mend: Callable[[], bool],
        watch: Callable[[], None],
        complete: bool,
    ) -> None:
        """Have `server` bring the site up to date by what `mend` does, or by a whole build, and `watch` what
        that has found. A site that is not `complete`, because nothing has changed, is built beside."""
        watched = [config.docs_dir, *filter(None, [config.config_file_path]), *config.theme.dirs]
        watching.watch(server, watched)
        whole = server.builder

        def build() -> None:
            with _in_its_words():
                whole()
            watch()

        self._renewal = Renewal(build, mend)
        server.builder = self._renewal
        if not complete:
            self._renewal.prepare()
        watch()

    def mend(self, building: Building, run: Run) -> bool:
        """Bring the site up to date, if that takes no whole build."""
        from learnlog.hosts.serve import changes, mending  # they take a while to import

        hosted = building.hosted
        if hosted is None or run.folders is None or self._renewal is None:
            return False
        now = lastbuild.sources(run.folders)
        stats = filestats.stats(now)
        changed = changes.between(filestats.stats(run.sources), stats, run.root)
        run.again(now)
        plan = building.plan
        plan.again(replace(plan.place, cache=run.cache), stats)
        building.hosted = None  # until what is begun has come to an end
        if not mending.mend(building, hosted, changed):
            return False
        building.hosted, run.sources = hosted, now
        if plan.ledger and plan.ledger.mixed:
            self._renewal.prepare(renewal.LULL)
        else:
            complete = self._renewal.later(partial(mending.complete, building, hosted.config))
            self.rest(building, run, complete)
        return True

    def rest(self, building: Building, run: Run, complete: Callable[[], bool] = lambda: True) -> None:
        """Have what nobody waits for done beside what else goes on, once the site is `complete`."""
        plan = building.plan
        last = run.last if plan.repeatable else None
        renewal.rest(complete, plan.index, plan.ledger, last, run.cache)

    def settled(self) -> None:
        """Wait until the site is not being worked at any more, and is complete."""
        if self._renewal is not None:
            self._renewal.end()

    def leave(self, building: Building | None, run: Run | None) -> None:
        """Leave the site for the next time."""
        plan = building.plan if building and building.hosted else None
        if plan is not None and run is not None and not (plan.ledger and plan.ledger.mixed):
            renewal.remember(plan.ledger, run.last if plan.repeatable else None, run.cache)
        if self._site is not None:
            kept.leave(self._site)


@contextmanager
def _in_its_words() -> Iterator[None]:
    """What is wrong with a configuration, for a server that prints the stack of what it does not know."""
    try:
        yield
    except MkDocsException as error:
        raise Abort(error.format_message()) from error
