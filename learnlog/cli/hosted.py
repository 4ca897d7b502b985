"""A log → its site, built or served by MkDocs."""

from __future__ import annotations

import argparse
import logging
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from learnlog.cli import project
from learnlog.hosts import commands


def build(arguments: argparse.Namespace) -> int:
    """Build it, and print where it is."""
    _log_to_stderr()
    with _configuration(arguments.path) as config_file:
        site = arguments.site_dir.resolve() if arguments.site_dir else None
        made = commands.build_site(config_file, site, arguments.strict, arguments.jobs)
    print(made)
    return 0


def serve(arguments: argparse.Namespace) -> int:
    """Show it until somebody ends that."""
    _log_to_stderr("INFO")
    with _configuration(arguments.path) as config_file:
        commands.serve_site(config_file, arguments.address)
    return 0


def _log_to_stderr(level: str = "WARNING") -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(message)s"))
    logger = logging.getLogger("mkdocs")
    logger.handlers = [handler]  # one, however often this runs
    logger.setLevel(level)
    logging.getLogger("mkdocs.plugins.learnlog").setLevel(logging.INFO)  # what the notes are told, all of it


@contextmanager
def _configuration(path: Path) -> Iterator[Path]:
    """The log's `mkdocs.yml`; where it has none, one of ours in a folder that is gone afterwards."""
    with _unwarned():
        found = project.of_notes(path)
    if found.config_file:
        yield found.config_file
        return
    folder = Path(tempfile.mkdtemp(prefix="learnlog-"))
    try:
        yield project.write_configuration(found, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _unwarned() -> Iterator[None]:
    """MkDocs does not warn of a configuration that it loads once more: it will then."""
    loading = logging.getLogger("mkdocs.config")
    said = loading.level
    loading.setLevel(logging.ERROR)
    try:
        yield
    finally:
        loading.setLevel(said)
