"""Site → MkDocs: the plugin."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment
from mkdocs.commands import build as mkdocs_build
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_date
from mkdocs.utils.templates import TemplateContext

from learnlog import files as disk
from learnlog import private
from learnlog.hosts import configuration
from learnlog.hosts.incremental import filestats, lastbuild
from learnlog.hosts.indexing import language
from learnlog.hosts.run import Run
from learnlog.model import Options
from learnlog.runtime import cache, garbage, workers

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

    from learnlog.hosts.building import Building
    from learnlog.hosts.serve.served import Served

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
    run: Run | None = None
    building: Building | None = None
    served: Served | None = None
    asked: tuple[str, ...] = ()
    _restore: Callable[[], None] | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        # MkDocs keeps plugins from one build to the next, and others keep them longer
        self.run = self.building = self.served = None
        if command == "serve":
            from learnlog.hosts.serve.served import Served  # as what is below, takes a while to import

            self.served = Served()
        garbage.left_at_exit()

    @event_priority(50)  # before mermaid2, wherever it stands in the list
    def _first_on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        configuration.refuse_others(config)
        self.options = configuration.options(self.config, config)
        root = Path(self.config.root or Path(config.config_file_path or ".").parent).resolve()
        configuration.add_assets(config)
        configuration.keep_fonts_offline(config)
        configuration.keep_mermaid2_offline(config)
        self.run = Run(root, self._cache_file(root, config))
        self.asked = language.answer(config, self.run.cache)
        return config

    @event_priority(-100)  # where the site is to be is said by then
    @garbage.left()
    def _last_on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        run = self._running()
        run.keep_in(self._cache_file(run.root, config))
        language.remember(config, self.asked, run.cache)
        target = Path(config.site_dir)
        if self.served:
            site = self.served.settle(target, run.cache.file)
            run.begin(site, config, configuration.usual_site(config))
        else:
            run.begin(target, config)
        today = datetime.date.today() if self.options.hold_future else None
        built = "" if self.served else get_build_date()
        run.look(config, self.served is not None, built, today)
        if not self._repeats(run, config):
            self._begin(run)
        return config

    def _running(self) -> Run:
        assert self.run is not None, "a build begins with its configuration"
        return self.run

    def _repeats(self, run: Run, config: MkDocsConfig) -> bool:
        """Whether the site is there already: then MkDocs has nothing to do."""
        if run.last is None:
            return False
        known = None if self.served and self.served.is_up else run.last.known(run.sources)
        if known is None:
            run.last.begin(run.sources)
            return False
        self._restore = lastbuild.repeat(known, config)
        self.building = None
        return True

    def _begin(self, run: Run) -> None:
        pool = workers.Pool(self.config.jobs or workers.cores())
        if run.cache.blank and len(run.sources) >= MANY_FILES:
            pool.start(*TO_CONVERT)  # while what follows is imported here, and MkDocs finds its files
        from learnlog.hosts.building import Building
        from learnlog.hosts.plan import Place, Plan

        self.building = self.building or Building(Plan(self.served is not None))
        place = Place(run.target, run.aside, run.stage is not None, run.cache)
        stats = filestats.stats(run.sources)
        self.building.plan.begin(self.config, self.options, run.root, place, stats, pool)
        logging.getLogger(mkdocs_build.__name__).addFilter(_quiet)

    on_config = CombinedEvent(_first_on_config, _last_on_config)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        if self.run is not None and self.run.last is not None:
            self.run.last.listen()
        return self.building.on_files(files, config) if self.building else files

    def on_nav(self, nav: Navigation, *, config: MkDocsConfig, files: Files) -> Navigation:
        return self.building.on_nav(nav, config, files) if self.building else nav

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        return self.building.on_env(env, config, files) if self.building else env

    def on_template_context(
        self, context: TemplateContext, *, template_name: str, config: MkDocsConfig
    ) -> TemplateContext:
        return self.building.on_template_context(context, template_name, config) if self.building else context

    def on_post_template(self, output: str, *, template_name: str, config: MkDocsConfig) -> str:
        return self.building.on_post_template(output, template_name, config) if self.building else output

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
        run = self._running()
        if run.stage is not None:
            config.site_dir = str(run.target)
        if self.building is not None:
            run.finish(self.building.plan.kept())
            self._keep(self.building, run)
            run.cache.forget()
        self._end()

    on_post_build = CombinedEvent(_early_on_post_build, _first_on_post_build, _last_on_post_build)

    def on_build_error(self, *, error: Exception) -> None:
        if self.building is not None:
            self.building.hosted = None
        self._end()

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        if self.served is not None:
            watch = partial(self._watch, server, config)
            self.served.begin(server, config, self._mend, watch, complete=self.building is not None)
        return server

    def _watch(self, server: LiveReloadServer, config: MkDocsConfig) -> None:
        if self.building is not None:
            self.building.watch(server, config)

    def _mend(self) -> bool:
        if self.served is None or self.building is None or self.run is None:
            return False
        try:
            return self.served.mend(self.building, self.run)
        finally:
            self._end()

    def on_shutdown(self) -> None:
        if self.served is not None:
            self.served.settled()
        self._end()
        if self.building is not None:
            self.building.plan.stop()
        if self.served is not None:
            self.served.leave(self.building, self.run)

    def _keep(self, building: Building, run: Run) -> None:
        """Remember the site as it is now, in time: where it is served, somebody waits for it."""
        building.plan.keep(building.given)
        if self.served is not None:
            self.served.rest(building, run)
            return
        building.plan.save(run.cache)
        if building.plan.repeatable and run.last is not None:
            run.last.keep(run.cache)

    def _end(self) -> None:
        if self.run is not None:
            self.run.end()
        if self._restore is not None:
            self._restore()
            self._restore = None
        if self.building is not None:
            self.building.plan.end()
        logging.getLogger(mkdocs_build.__name__).removeFilter(_quiet)

    def _cache_file(self, root: Path, config: MkDocsConfig) -> Path | None:
        if not self.config.cache:
            return None
        return cache.place(root, Path(config.docs_dir), self.options.sources)


def _quiet(record: logging.LogRecord) -> bool:
    """Whether to say it: not that a page was skipped, which here means that it is on the site already."""
    return not record.getMessage().startswith("Page skipped: ")
