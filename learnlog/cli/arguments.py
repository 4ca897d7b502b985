"""argv → what is asked for."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from learnlog import __version__
from learnlog.cli import report

_JOBS = "how many processes work (default: one a core)"
_LOG = "the log (default: here)"


class Run(Protocol):
    """Does what one command is for; returns what the process exits with."""

    def __call__(self, arguments: argparse.Namespace, /) -> int: ...


def parser(runs: Mapping[str, Run]) -> argparse.ArgumentParser:
    """Parses the arguments of a command, and gives it in `run` the one of `runs` that has its name."""
    made = argparse.ArgumentParser(
        prog="learnlog", description="Turns the learning log you already keep into a site."
    )
    made.add_argument("--version", action="version", version=f"learnlog {__version__}")
    commands = made.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, what: str, description: str = "") -> argparse.ArgumentParser:
        said = description or f"{what[0].upper()}{what[1:]}."
        one: argparse.ArgumentParser = commands.add_parser(name, help=what, description=said)
        one.set_defaults(run=runs[name])
        return one

    build = command("build", "make a site from a folder or a file of notes")
    build.add_argument("--site-dir", type=Path, metavar="DIR", help="where the site goes (default: site)")
    build.add_argument("--strict", action="store_true", help="fail if there are warnings")

    serve = command("serve", "show the site while you write")
    serve.add_argument("--address", metavar="IP:PORT", help="where to serve (default: 127.0.0.1:8000)")

    entries = command("list", "print every entry")
    entries.add_argument("--format", choices=("text", "json"), default="text")
    entries.add_argument("--all", action="store_true", help="also what is no entry, and why, on stderr")

    check = command("check", "say what is wrong with the notes")
    check.add_argument("--format", choices=tuple(report.FORMATS), default="text")
    check.add_argument("--explain", metavar="CODE", help="what a code means, or how `dates` were read")
    check.add_argument("--lost", type=Path, metavar="SITE", help="compare the notes with the built site")

    export = command(
        "export", "write the pages as Markdown", "Write the pages for a generator without plugins."
    )
    where = "where they go: a new folder, or the last one"
    export.add_argument("folder", type=Path, metavar="DIR", help=where)

    init = command("init", "write a mkdocs.yml for the site, to be changed")

    new = command("new", "make a dated note where the log keeps its notes")
    new.add_argument("date", nargs="?", metavar="DATE", help="a date like 2026-03-09 (default: today)")
    new.add_argument("title", nargs="*", metavar="TITLE", help="what it is about")

    for one in (build, serve, entries, check, init):
        one.add_argument("path", nargs="?", type=Path, default=Path(), metavar="PATH", help="default: here")
    for one in (export, new):
        one.add_argument("--log", type=Path, default=Path(), metavar="PATH", help=_LOG)
    for one in (build, entries, check, export):
        one.add_argument("--jobs", type=int, default=0, metavar="N", help=_JOBS)
    return made
