"""What `mkdocs.yml` says → what the log is told."""

from __future__ import annotations

import datetime
import os
import posixpath
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urljoin, urlsplit

from mkdocs.config import base as mkdocs_base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.utils.yaml import yaml_load

from learnlog import theme
from learnlog.gfm import options as markdown_options
from learnlog.model import Options

MATERIAL_FONT = {"text": "Roboto", "code": "Roboto Mono"}
WORKERS = "assets/javascripts/workers"
_OF_ITSELF = (
    *("site_name", "site_url", "site_description", "site_author", "copyright", "repo_url", "repo_name"),
    *("theme", "extra", "extra_css", "extra_javascript"),
)
_WORKER = "search.*.min.js"
_REFUSED = {
    "encryptcontent": "cannot encrypt the pages of a log, its feeds and its search, which all could read",
    "i18n": "makes each page anew from a file in docs_dir, and the pages of a log are in none",
}
"""Plugins that a log cannot have beside it, each with the reason."""


class _Globs(c.ListOfItems[str]):
    """Paths with wildcards, below the folder that they are relative to."""

    def __init__(self) -> None:
        super().__init__(c.Type(str), default=[])

    def run_validation(self, value: object) -> list[str]:
        paths = [PurePosixPath(glob) for glob in super().run_validation(value)]
        for path in paths:
            if path.is_absolute() or ".." in path.parts:
                raise mkdocs_base.ValidationError(
                    f"{str(path)!r} is not below the folder of mkdocs.yml; `root` names another folder."
                )
        return [str(path) for path in paths]  # `./notes` is `notes`


class _Day(mkdocs_base.BaseConfigOption[datetime.date]):
    """A date as YAML reads it, or in quotes."""

    def run_validation(self, value: object) -> datetime.date:
        try:
            return datetime.date.fromisoformat(str(value))
        except ValueError:
            raise mkdocs_base.ValidationError(f"{value!r} is not a date like 2025-05-20.") from None


class _MarkdownOptions(c.Type[dict[str, Any]]):
    """Options of the Markdown extension, as they are handed to it."""

    def __init__(self) -> None:
        super().__init__(dict, default={})

    def run_validation(self, value: object) -> dict[str, Any]:
        given = super().run_validation(value)
        try:
            markdown_options.read(given)
        except ValueError as error:
            raise mkdocs_base.ValidationError(str(error)) from None
        return given


class LearnlogConfig(mkdocs_base.Config):
    """The options of `learnlog.model.Options`, as `mkdocs.yml` has them, and four of the host's own:
    `root`, the folder that globs are relative to; `gfm`, options of the Markdown extension; `cache`,
    whether to keep what was worked out for the next build; `jobs`, how many processes work (0: all cores)."""

    sources = _Globs()
    include = _Globs()
    exclude = _Globs()
    title = c.Type(str, default="")
    description = c.Type(str, default="")
    day_first = c.Optional(c.Type(bool))
    day_one = c.Optional(_Day())
    hold_future = c.Type(bool, default=False)
    root = c.Optional(c.Dir(exists=True))
    gfm = _MarkdownOptions()
    cache = c.Type(bool, default=True)
    jobs = c.Type(int, default=0)


def options(given: LearnlogConfig, config: MkDocsConfig) -> Options:
    """What the plugin's configuration says of the log; what it leaves open, the site's."""
    return Options(
        tuple(given.sources),
        tuple(given.include),
        tuple(given.exclude),
        given.title or config.site_name,
        given.description or config.site_description or "",
        given.day_first,
        given.day_one,
        given.hold_future,
    )


def base(config: MkDocsConfig, root: Path) -> PurePosixPath:
    """The folder of pages, relative to that of notes."""
    return PurePosixPath(Path(os.path.relpath(config.docs_dir, root)).as_posix())


def address(file: File) -> str:
    """Where a page is, as pages of the log have it: its folder, however the site links to it."""
    folder, name = posixpath.split(file.dest_uri)
    return (folder and f"{folder}/") if name == "index.html" else file.dest_uri


def locale(config: MkDocsConfig) -> str:
    """The language of the site, as HTML names it: `language` of Material, `locale` of MkDocs' own themes."""
    return str(config.theme.get("language") or config.theme.locale).replace("_", "-")


def sources(config: MkDocsConfig, base: PurePosixPath) -> str:
    """The web address of a source line, from `repo_url` and `edit_uri`; empty where there is none."""
    if not config.edit_uri or config.edit_uri.startswith(("?", "#")):
        return ""
    docs = urljoin((config.repo_url or "").rstrip("/") + "/", config.edit_uri)
    parts = urlsplit(docs)
    if not parts.netloc:
        return ""
    root = posixpath.normpath(posixpath.join(parts.path, *([".."] * len(base.parts))))
    address = parts._replace(path=root.replace("/edit/", "/blob/").rstrip("/")).geturl()
    plain = "?plain=1" if parts.netloc.endswith("github.com") else ""
    return f"{address.replace('{', '{{').replace('}', '}}')}/{{path}}{plain}#L{{line}}"


def usual_site(config: MkDocsConfig) -> Path:
    """Where the site is built by default; while it is served, it is elsewhere."""
    file = Path(config.config_file_path or "")
    written = _written(file) if file.is_file() else {}
    return Path(file.parent, str(written.get("site_dir") or "site"))


def _written(config_file: Path) -> dict[str, Any]:
    with config_file.open("rb") as file:
        return dict(yaml_load(file))


def said(config_file: Path) -> dict[str, Any]:
    """What a site says of itself that any generator may be told, as it was written."""
    written = {key: value for key, value in _written(config_file).items() if key in _OF_ITSELF}
    if "theme" in written:
        given = written["theme"] if isinstance(written["theme"], dict) else {"name": written["theme"]}
        written["theme"] = {key: value for key, value in given.items() if key != "custom_dir"}
    return written


def plugin(config: MkDocsConfig, name: str) -> Any:
    """A plugin of Material's that is switched on."""
    plugin = config.plugins.get(f"material/{name}") or config.plugins.get(name)
    return plugin if plugin is not None and plugin.config.get("enabled", True) else None


def search_worker(config: MkDocsConfig) -> str:
    """The path of Material's search worker in a site, which ours replaces; empty in other themes."""
    if not plugin(config, "search"):
        return ""
    found = (path for folder in config.theme.dirs for path in sorted(Path(folder, WORKERS).glob(_WORKER)))
    return next((f"{WORKERS}/{path.name}" for path in found), "")


def add_assets(config: MkDocsConfig) -> None:
    """Have pages load our style sheets and scripts, before the site's own, which have the last word."""
    styles: tuple[str, ...] = theme.STYLESHEETS
    scripts: tuple[str, ...] = theme.SCRIPTS
    if search_worker(config):
        styles += (theme.SEARCH_STYLESHEET,)
        scripts += (theme.SEARCH_SCRIPT,)
    config.extra_css = [*(f"{theme.FOLDER}/{name}" for name in styles), *config.extra_css]
    config.extra_javascript = [*(f"{theme.FOLDER}/{name}" for name in scripts), *config.extra_javascript]


def refuse_others(config: MkDocsConfig) -> None:
    """Raises PluginError where another plugin cannot do its part: better no site than half of one."""
    for name, reason in _REFUSED.items():
        if name in config.plugins:
            message = f"learnlog: {name} {reason}; take one of the two out of `plugins`."
            raise PluginError(message)


def keep_fonts_offline(config: MkDocsConfig) -> None:
    """Switch off Material's default, which asks another host for its fonts; a site's own choice stays."""
    if config.theme.name == "material" and config.theme.get("font") == MATERIAL_FONT:
        config.theme["font"] = False


def keep_mermaid2_offline(config: MkDocsConfig) -> None:
    """Name the script that mermaid2 would take anyway: only a default makes it ask the network first.

    A page that needs the script still gets it; diagrams that are drawn here do not.
    """
    plugin: Any = config.plugins.get("mermaid2")
    if plugin is not None and not plugin.config["javascript"]:
        mermaid2: Any = import_module(type(plugin).__module__)
        old = plugin.mermaid_major_version < 10
        script = mermaid2.JAVASCRIPT_PRE_10 if old else mermaid2.JAVASCRIPT
        plugin.config["javascript"] = script % plugin.mermaid_version
