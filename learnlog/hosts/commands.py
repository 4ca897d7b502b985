"""`learnlog build` and `serve` → MkDocs' own commands; its configuration → a project."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mkdocs.commands import build as mkdocs_build
from mkdocs.commands import serve as mkdocs_serve
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, BuildError, MkDocsException
from mkdocs.structure.files import get_files

from learnlog.collect import Misuse, Project, SiteSettings
from learnlog.conversion import Recipe
from learnlog.hosts import configuration
from learnlog.hosts.incremental import stage
from learnlog.hosts.mkdocs import LearnlogPlugin
from learnlog.model import Options

log = logging.getLogger("mkdocs.plugins.learnlog")


@contextmanager
def _told() -> Iterator[None]:
    """What MkDocs finds wrong with a configuration, as one sentence."""
    try:
        yield
    except Abort as error:  # said already
        if isinstance(error.__context__, BuildError):
            raise SystemExit(2) from error
        raise
    except MkDocsException as error:
        raise Misuse(" ".join(error.format_message().removeprefix("learnlog: ").split())) from error


def _load(config_file: Path, **options: Any) -> MkDocsConfig:
    try:
        return load_config(str(config_file), **options)
    except ValueError as error:  # YAML's, of 2025-02-30
        raise Misuse(f"{str(config_file)!r} cannot be read: {error}.") from error


@_told()
def project(config_file: Path) -> Project:
    """The project that a configuration file describes, its pages as MkDocs finds them."""
    try:
        config = _load(config_file, strict=False)
    except Abort as error:  # MkDocs has said why
        raise SystemExit(2) from error
    plugin = config.plugins.get("learnlog")
    root = config_file.parent
    options, cache, gfm = Options(title=config.site_name), False, {}
    if isinstance(plugin, LearnlogPlugin):
        cache, gfm = plugin.config.cache, plugin.config.gfm
        options = configuration.options(plugin.config, config)
        root = Path(plugin.config.root or root).resolve()
    else:
        log.warning("%s does not list the plugin learnlog, so it makes no log of the notes", config_file)
    base = configuration.base(config, root)
    found = get_files(config).documentation_pages()
    addresses = tuple((base / file.src_uri, configuration.address(file)) for file in found)
    recipe = Recipe(config.markdown_extensions, config.mdx_configs, gfm)
    sources, locale = configuration.sources(config, base), configuration.locale(config)
    site = SiteSettings(addresses, sources, locale, recipe, configuration.said(config_file))
    pages = tuple(path for path, _ in addresses)
    docs = Path(config.docs_dir)
    return Project(root, config.site_name, options, pages, base, config_file, docs, site, cache)


@_told()
def build_site(config_file: Path, site_dir: Path | None, strict: bool, jobs: int = 0) -> Path:
    """`mkdocs build` with a configuration file; returns the folder of the site."""
    options = {"site_dir": str(site_dir)} if site_dir else {}
    config = _load(config_file, strict=strict or None, **options)
    if not _may_be_emptied(Path(config.site_dir)):
        where = os.path.relpath(config.site_dir)
        raise Misuse(f"{where!r} has files that are no site: empty it, or name another with --site-dir.")
    plugin = config.plugins.get("learnlog")
    if jobs and isinstance(plugin, LearnlogPlugin):
        plugin.config.jobs = jobs
    config.plugins.on_startup(command="build", dirty=False)
    try:
        mkdocs_build.build(config)
    finally:
        config.plugins.on_shutdown()
    return Path(config.site_dir)


def _may_be_emptied(site: Path) -> bool:
    """Whether a folder has nothing that a build would remove, or is a site."""
    there = site.iterdir() if site.is_dir() else ()
    return stage.is_there(site) or all(path.name.startswith(".") for path in there)


@_told()
def serve_site(config_file: Path, address: str | None) -> None:
    """`mkdocs serve` with a configuration file, until it is interrupted."""
    options: dict[str, Any] = {"dev_addr": address} if address else {}
    try:
        mkdocs_serve.serve(str(config_file), **options)
    except (OSError, OverflowError) as error:
        if getattr(error, "filename", None) is not None:
            raise
        why = getattr(error, "strerror", None) or error
        raise Misuse(
            f"cannot serve at {address or 'this address'}: {why}; --address names another."
        ) from error
