"""Site → MkDocs: the plugin."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment
from mkdocs.commands import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, MkDocsException
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_date
from mkdocs.utils.templates import TemplateContext

from learnlog import files as disk
from learnlog import private
from learnlog.hosts import configuration
from learnlog.hosts.incremental import filestats, fingerprint, lastbuild, stage
from learnlog.hosts.indexing import language
from learnlog.model import Options
from learnlog.runtime import cache, garbage, workers
from learnlog.runtime.cache import Cache

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

    from learnlog.hosts.building import Building
    from learnlog.hosts.serve.serving import Renewal

MANY_FILES = 300
"""Files of which a first build takes so long that another process is worth its start."""
TO_CONVERT = (
    "learnlog.facts.findings",
    "learnlog.reading.leaves",
    "learnlog.conversion",
    "learnlog.gfm.page",
)
"""What reads and converts notes there."""


class LearnlogPlugin(BasePlugin[configuration.LearnlogConfig]):
    """Builds beside the site, with what the last build kept: all of the site, where nothing has changed."""

    options: Options
    root: Path
    target: Path
    cache = Cache(None)
    last: lastbuild.LastBuild | None = None
    folders: lastbuild.Folders
    asked: tuple[str, ...] = ()
    sources: tuple[filestats.File, ...] = ()
    serving = False
    served: Path | None = None
    renewal: Renewal | None = None
    stage: Path | None = None
    building: Building | None = None
    _restore: Callable[[], None] | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.serving = command == "serve"
        self.last = self.renewal = None
        self.building = None  # MkDocs keeps plugins from one build to the next, and others keep them longer
        garbage.left_at_exit()

    @event_priority(50)  # before mermaid2, wherever it stands in the list
    def _first_on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.options = configuration.options(self.config, config)
        self.root = Path(self.config.root or Path(config.config_file_path or ".").parent).resolve()
        configuration.add_assets(config)
        configuration.keep_fonts_offline(config)
        configuration.keep_mermaid2_offline(config)
        self.cache = Cache(self._cache_file(config), cache.version())
        self.asked = language.answer(config, self.cache)
        return config

    @event_priority(-100)  # where the site is to be is said by then
    @garbage.left()
    def _last_on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.last = None
        self.target = Path(config.site_dir)
        file = self._cache_file(config)
        if file != self.cache.file:  # others have moved the pages
            self.cache.close()
            self.cache = Cache(file, cache.version())
        language.remember(config, self.asked, self.cache)
        if self.serving and file is not None:
            from learnlog.hosts.serve import serving  # as what is below, takes a while to import

            self.served = self.target
            self.target = serving.settle(self.served, file.with_suffix(".site"))
        self.stage = stage.begin(self.target)
        if self.stage is not None:
            config.site_dir = str(self.stage)
        if self.stage is None or not self._repeats(config, self.stage):
            self._begin()
        return config

    def _repeats(self, config: MkDocsConfig, stage: Path) -> bool:
        """Find the files that a build looks at; whether these make the site that is there already."""
        self.folders = self._folders(config, stage)
        alone = fingerprint.is_alone(config)
        self.sources = lastbuild.sources(self.folders) if alone or self.serving else ()
        if not alone:
            return False
        self.last = lastbuild.LastBuild(self.cache, self.folders, self._fingerprint(config))
        known = self.last.known(self.sources) if self.renewal is None else None
        if known is None:
            self.last.begin(self.sources)
            return False
        self._restore = lastbuild.repeat(known, config)
        self.building = None
        return True

    def _begin(self) -> None:
        pool = workers.Pool(self.config.jobs or workers.cores())
        if self.cache.blank and len(self.sources) >= MANY_FILES:
            pool.start(*TO_CONVERT)  # while what follows is imported here, and MkDocs finds its files
        from learnlog.hosts.building import Building
        from learnlog.hosts.plan import Place, Plan

        self.building = self.building or Building(Plan(self.serving))
        place = Place(self.target, self.stage is not None, self.cache)
        self.building.plan.begin(self.config, self.options, self.root, place, pool)
        self.building.plan.look(filestats.stats(self.sources))
        logging.getLogger(mkdocs_build.__name__).addFilter(_quiet)

    on_config = CombinedEvent(_first_on_config, _last_on_config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        if self.last is not None:
            self.last.listen()
        return self.building.on_files(files, config) if self.building else files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        return self.building.on_nav(nav, config, files) if self.building else nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        return self.building.on_env(env, config, files) if self.building else env

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        return self.building.on_template_context(context, template_name, config) if self.building else context

    def on_page_markdown(self, markdown: str, **_: object) -> str:
        return private.cut(markdown)

    def on_page_content(self, html: str, *, page: Page, **_: object) -> str:
        return self.building.on_page_content(html, page) if self.building else html

    def on_post_page(self, output: str, *, page: Page, config: MkDocsConfig) -> str:
        return self.building.on_post_page(output, page, config) if self.building else output

    @event_priority(50)  # before others look at what is written
    def _early_on_post_build(self, *, config: MkDocsConfig) -> None:
        if self.building is not None:
            for place, content in (*self.building.shown(), *self.building.beside(config)):
                disk.write(Path(config.site_dir, place), content)

    @event_priority(-50)  # after search has written its index, before offline reads it
    def _first_on_post_build(self, *, config: MkDocsConfig) -> None:
        if self.building is not None:
            self.building.plan.lead(Path(config.site_dir))

    @event_priority(-100)  # when all that others write is written
    def _last_on_post_build(self, *, config: MkDocsConfig) -> None:
        if self.stage is not None:
            config.site_dir = str(self.target)
        if self.building is not None:
            kept = self.building.plan.kept()
            if self.stage is not None:
                there = self.last.listings() if self.last else None
                stage.finish(self.stage, self.target, kept, there)
                self.stage = None
            self._keep(self.building)
            self.cache.forget()
        self._end()

    on_post_build = CombinedEvent(_early_on_post_build, _first_on_post_build, _last_on_post_build)

    def on_build_error(self, *, error: Exception) -> None:
        if self.building is not None:
            self.building.hosted = None
        self._end()

    def on_shutdown(self) -> None:
        if self.renewal is not None:
            self.renewal.end()
        self._end()
        if self.building is not None:
            self.building.plan.stop()
        if self.serving:
            self._leave()

    def _leave(self) -> None:
        """Leave the site that was served for the next time."""
        from learnlog.hosts.serve import serving

        plan = self.building.plan if self.building and self.building.hosted else None
        if plan is not None and not (plan.ledger and plan.ledger.mixed):
            serving.remember(plan.ledger, self.last if plan.repeatable else None, self.cache)
        if self.served is not None:
            serving.leave(self.served)

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        if self.serving:
            from learnlog.hosts.serve import serving

            watched = [config.docs_dir, *filter(None, [config.config_file_path]), *config.theme.dirs]
            serving.watch(server, watched)
            whole = server.builder

            def build() -> None:
                with _in_its_words():
                    whole()
                self._watch(server, config)

            self.renewal = serving.Renewal(build, self._mend)
            server.builder = self.renewal
            if self.building is None:
                self.renewal.prepare()
            self._watch(server, config)
        return server

    def _watch(self, server: LiveReloadServer, config: MkDocsConfig) -> None:
        if self.building is not None:
            self.building.watch(server, config)

    def _keep(self, building: Building) -> None:
        """Remember the site as it is now, in time: where it is served, somebody waits for it."""
        building.plan.keep(building.given)
        last = self.last if building.plan.repeatable else None
        if self.serving:
            self._rest(building, lambda: True)
        else:
            building.plan.save(self.cache)
            if last is not None:
                last.keep(self.cache)

    def _rest(self, building: Building, complete: Callable[[], bool]) -> None:
        """Have what nobody waits for done beside what else goes on, once the site is `complete`."""
        from learnlog.hosts.serve import serving

        last = self.last if building.plan.repeatable else None
        serving.rest(complete, building.plan.index, building.plan.ledger, last, self.cache)

    def _mend(self) -> bool:
        """Bring what is served up to date, if that takes no whole build."""
        from learnlog.hosts.serve import changes, mending, serving

        building, renewal = self.building, self.renewal
        hosted = building.hosted if building else None
        if building is None or hosted is None or renewal is None:
            return False
        now = lastbuild.sources(self.folders)
        stats = filestats.stats(now)
        changed = changes.between(filestats.stats(self.sources), stats, self.root)
        self.cache = self.cache.again()
        plan = building.plan
        plan.place = replace(plan.place, cache=self.cache)
        plan.look(stats)
        self.last = self.last.again(now) if self.last else None
        building.hosted = None  # until what is begun has come to an end
        try:
            if mended := mending.mend(building, hosted, changed):
                building.hosted, self.sources = hosted, now
                if plan.ledger and plan.ledger.mixed:
                    renewal.prepare(serving.LULL)
                else:
                    complete = renewal.later(partial(mending.complete, building, hosted.config))
                    self._rest(building, complete)
            return mended
        finally:
            self._end()

    def _end(self) -> None:
        if self.stage is not None:
            stage.drop(self.stage)
            self.stage = None
        if self.last is not None:
            self.last.end()
        if self._restore is not None:
            self._restore()
            self._restore = None
        self.cache.close()
        if self.building is not None:
            self.building.plan.end()
        logging.getLogger(mkdocs_build.__name__).removeFilter(_quiet)

    def _folders(self, config: MkDocsConfig, stage: Path) -> lastbuild.Folders:
        docs = Path(config.docs_dir).resolve()
        return lastbuild.Folders(self.root, docs, self.target, stage, config.exclude_docs is not None)

    def _fingerprint(self, config: MkDocsConfig) -> bytes:
        today = datetime.date.today() if self.options.hold_future else None
        built = "" if self.serving else get_build_date()
        return fingerprint.of(config, self.root, built, today)

    def _cache_file(self, config: MkDocsConfig) -> Path | None:
        if not self.config.cache:
            return None
        return cache.place(self.root, Path(config.docs_dir), self.options.sources)


@contextmanager
def _in_its_words() -> Iterator[None]:
    """What is wrong with a configuration, for a server that prints the stack of what it does not know."""
    try:
        yield
    except MkDocsException as error:
        raise Abort(error.format_message()) from error


def _quiet(record: logging.LogRecord) -> bool:
    """Whether to say it: not that a page was skipped, which here means that it is on the site already."""
    return not record.getMessage().startswith("Page skipped: ")
