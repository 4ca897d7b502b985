"""Site → MkDocs: the plugin."""

from __future__ import annotations

import datetime
import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import MappingProxyType
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

from learnlog import cache, private, theme
from learnlog.cache import Cache
from learnlog.hosts import configuration, finished, setting, stage
from learnlog.model import Options

if TYPE_CHECKING:
    from mkdocs.livereload import LiveReloadServer

    from learnlog.hosts.building import Building

MATERIAL_FONT = {"text": "Roboto", "code": "Roboto Mono"}


class LearnlogPlugin(BasePlugin[configuration.LearnlogConfig]):
    """Builds beside the site, with what the last build kept: all of the site, where nothing has changed."""

    options: Options
    root: Path
    target: Path
    cache = Cache(None)
    last: finished.Last | None = None
    folders: finished.Folders
    sources: Mapping[str, str] = MappingProxyType({})
    serving = False
    served: Path | None = None
    stage: Path | None = None
    building: Building | None = None

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.serving = command == "serve"
        self.building = None  # MkDocs keeps plugins from one build to the next, and others keep them longer

    @event_priority(50)  # before mermaid2, wherever it stands in the list
    def _first_on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.options = configuration.options(self.config, config)
        self.root = Path(self.config.root or Path(config.config_file_path or ".").parent).resolve()
        ours = (theme.SEARCH_STYLESHEET, theme.SEARCH_SCRIPT) if configuration.search_worker(config) else ()
        styles = (f"{theme.FOLDER}/{name}" for name in (*theme.STYLESHEETS, *ours[:1]))
        config.extra_css = [*styles, *config.extra_css]
        scripts = (f"{theme.FOLDER}/{name}" for name in (*theme.SCRIPTS, *ours[1:]))
        config.extra_javascript = [*scripts, *config.extra_javascript]
        if config.theme.name == "material" and config.theme.get("font") == MATERIAL_FONT:
            config.theme["font"] = False  # the default asks another host for its fonts
        configuration.keep_mermaid2_offline(config)
        return config

    @event_priority(-100)  # where the site is to be is said by then
    def _last_on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        self.target = Path(config.site_dir)
        file = self._cache_file(config)
        self.cache = Cache(file, cache.version())
        if self.serving and file is not None:
            from learnlog.hosts import serving  # as what is below, takes a while to import

            self.served = self.target
            self.target = serving.settle(self.served, file.with_suffix(".site"))
        self.stage = stage.begin(self.target)
        if self.stage is not None:
            config.site_dir = str(self.stage)
            self.folders = self._folders(config, self.stage)
            if self.serving:
                self.sources = finished.stats(self.folders)
            elif setting.is_alone(config):
                self.last = finished.Last(self.cache, self.folders, self._setting(config))
                if (last := self.last.begin()) is not None:
                    finished.repeat(last, config)
                    self.building = None
                    return config
        from learnlog.hosts.building import Building
        from learnlog.hosts.plan import Place, Plan

        self.building = self.building or Building(Plan(self.serving))
        place = Place(self.target, self.stage is not None, self.cache)
        self.building.plan.begin(self.config, self.options, self.root, place)
        logging.getLogger(mkdocs_build.__name__).addFilter(_quiet)
        return config

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
                stage.finish(self.stage, self.target, kept)
                self.stage = None
            self.building.plan.keep(self.building.given)
            if self.last is not None and self.building.plan.repeatable:
                self.last.keep()
            self.cache.forget()
        self._end()

    on_post_build = CombinedEvent(_first_on_post_build, _last_on_post_build)

    def on_build_error(self, *, error: Exception) -> None:
        if self.building is not None:
            self.building.hosted = None
        self._end()

    def on_shutdown(self) -> None:
        self._end()
        if self.building is not None:
            self.building.plan.stop()
        if self.served is not None:
            from learnlog.hosts import serving

            serving.leave(self.served)

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Callable[..., None]
    ) -> LiveReloadServer:
        if self.building is not None:
            self.building.watch(server, config)
        if self.serving:
            server.builder = partial(self._renew, server.builder)
        return server

    def _renew(self, whole: Callable[[], None]) -> None:
        """Bring what is served up to date: where that takes a `whole` build, by one."""
        if not self._mend():
            whole()

    def _mend(self) -> bool:
        from learnlog.hosts import mending

        if self.building is None or self.building.hosted is None or not self.sources:
            return False
        now = finished.stats(self.folders)
        changed = mending.changes(self.sources, now, self.root)
        if not [*changed]:  # it is something else that did
            return False
        self.cache = Cache(self.cache.file, cache.version())
        plan = self.building.plan
        plan.place = replace(plan.place, cache=self.cache)
        try:
            if mended := mending.mend(self.building, changed):
                plan.keep(self.building.given)
                self.sources = now
            return mended
        finally:
            self._end()

    def _end(self) -> None:
        if self.stage is not None:
            stage.drop(self.stage)
            self.stage = None
        if self.last is not None:
            self.last.end()
            self.last = None
        self.cache.close()
        if self.building is not None:
            self.building.plan.end()
        logging.getLogger(mkdocs_build.__name__).removeFilter(_quiet)

    def _folders(self, config: MkDocsConfig, stage: Path) -> finished.Folders:
        docs = Path(config.docs_dir).resolve()
        return finished.Folders(self.root, docs, self.target, stage, config.exclude_docs is not None)

    def _setting(self, config: MkDocsConfig) -> bytes:
        today = datetime.date.today() if self.options.hold_future else None
        return setting.of(config, self.root, get_build_date(), today)

    def _cache_file(self, config: MkDocsConfig) -> Path | None:
        if not self.config.cache:
            return None
        return cache.place(self.root, Path(config.docs_dir), self.options.sources)


def _quiet(record: logging.LogRecord) -> bool:
    """Whether to say it: not that a page was skipped, which here means that it is on the site already."""
    return not record.getMessage().startswith("Page skipped: ")
