"""argv → files → build → files; prints issues."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from io import TextIOWrapper
from pathlib import Path

from learnlog import build, files, log
from learnlog.cli import explain, listing, newnote, newsite, notecache, project, report
from learnlog.cli.arguments import parser
from learnlog.collect import Collected, Misuse, Project, collect
from learnlog.model import Issue
from learnlog.reading.leaves import Look, as_it_is
from learnlog.runtime import garbage, workers

_WORTH = 0.4
"""Seconds of reading that another process is worth: it takes half of that until it can read, too."""

_INTERRUPTED = 130
"""What a shell says of a command that was ended by Ctrl-C: 128 and the number of the signal."""

_A_DATE = re.compile(r"\d+([-./])\d+\1\d+")
_NUMBERS = re.compile(r"\d[-./\d]*")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line. Returns what its command does, or 2 for misuse: one sentence on stderr."""
    arguments = parser(RUNS).parse_args(argv)
    _print_whatever_notes_hold()
    try:
        return int(arguments.run(arguments))
    except Misuse as error:
        return _refuse(str(error))
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        if error.filename is None:
            raise
        return _refuse(f"cannot use {str(error.filename)!r}: {error.strerror}.")


def _print_whatever_notes_hold() -> None:
    """Have characters that the terminal's encoding lacks printed as escapes, as on stderr."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _refuse(why: str) -> int:
    print(f"learnlog: {why}", file=sys.stderr)
    return 2


def _build(arguments: argparse.Namespace) -> int:
    from learnlog.cli import hosted  # MkDocs takes a while to import, and `list` does not need it

    return hosted.build(arguments)


def _serve(arguments: argparse.Namespace) -> int:
    from learnlog.cli import hosted

    return hosted.serve(arguments)


@garbage.left()
def _list(arguments: argparse.Namespace) -> int:
    found = project.of_notes(arguments.path)
    notes = _collect(found, arguments.jobs)
    _print_issues(notes.issues)
    if arguments.all:
        for line in listing.others(notes, files.passed_over(found.root)):
            print(line, file=sys.stderr)
    if arguments.format == "json":
        made, at = build.listing(notes.documents, _around(found, notes))
    else:
        made, at = log.assemble(notes.documents, found.base), None
    for entry in sorted((*made.entries, *made.empty), key=lambda entry: (entry.path.parts, entry.line)):
        print(listing.as_json(entry, at) if at else listing.as_text(entry))
    return 0


@garbage.left()
def _check(arguments: argparse.Namespace) -> int:
    if arguments.explain and arguments.explain != "dates":
        print(explain.code(arguments.explain))
        return 0
    from learnlog.facts import findings  # as MkDocs does, all that finds them takes a while to import

    found = project.of_notes(arguments.path)
    notes = _collect(found, arguments.jobs, findings.look)
    if arguments.explain:
        print(explain.dates(notes.verdict))
        return 0
    made = build.site(notes.documents, found.options, _around(found, notes))
    from learnlog.render import Renderer

    renderer = Renderer(found.site.recipe.converter() if found.site.recipe else None)
    issues = [
        *notes.issues,
        *made.issues,
        *(issue for page in made.pages for issue in renderer.page(page).issues),
    ]
    if arguments.lost:
        issues += _lost(arguments.lost, found, notes)
    listed = sorted(dict.fromkeys(issues), key=lambda issue: (issue.path.parts, issue.line, issue.column))
    print(report.FORMATS[arguments.format](listed), end="\n" if listed else "")
    if listed and arguments.format == "text":
        print(report.summary(listed), file=sys.stderr)
    return 1 if any(issue.severity == "warning" for issue in listed) else 0


@garbage.left()
def _export(arguments: argparse.Namespace) -> int:
    from learnlog.cli import exporting  # as MkDocs does, all that makes pages takes a while to import

    found = project.of_notes(arguments.log)
    exporting.may_write(arguments.folder, found)
    notes = _collect(found, arguments.jobs, exporting.LOOK)
    options = replace(found.options, title=found.options.title or found.name)
    made = build.site(notes.documents, options, _around(found, notes))
    issues = exporting.write(arguments.folder, made, found, notes, arguments.jobs)
    _print_issues([*dict.fromkeys([*notes.issues, *made.issues, *issues])])
    print(arguments.folder)
    return 0


def _collect(found: Project, jobs: int, look: Look = as_it_is) -> Collected:
    pool = workers.Pool(jobs or workers.cores(), _WORTH)
    with pool, notecache.recalled(found, pool) as (read, each):
        return collect(found, date.today(), each, look, read)


def _around(found: Project, notes: Collected) -> build.Surroundings:
    """What is around the notes when their site is built."""
    taken = {one.path for one in notes.documents}
    others = tuple((path, address) for path, address in found.site.addresses if path not in taken)
    shown = files.below(found.root) - notes.drafts
    wikilinks = found.site.recipe is None or found.site.recipe.wikilinks
    return build.Surroundings(found.base, shown, others, found.site.sources, found.site.locale, wikilinks)


def _lost(site: Path, found: Project, notes: Collected) -> list[Issue]:
    if not site.is_dir():
        raise Misuse(f"there is no built site in {str(site)!r}.")
    from learnlog.cli import lost

    made, at = build.listing(notes.documents, _around(found, notes))
    return [*lost.find(notes.sources, made, at, files.read_site(site))]


def _init(arguments: argparse.Namespace) -> int:
    for path in newsite.create(project.of_notes(arguments.path)):
        print(path)
    return 0


def _new(arguments: argparse.Namespace) -> int:
    on, title = _date_and_title(arguments.date, arguments.title)
    found = project.find(arguments.log)
    print(newnote.create(found, _collect(found, jobs=0).documents, on, title))
    return 0


def _date_and_title(first: str | None, rest: Sequence[str]) -> tuple[date, str]:
    if first is None:
        return date.today(), ""
    try:
        return date.fromisoformat(first), " ".join(rest)
    except ValueError:
        if _A_DATE.fullmatch(first) or (_NUMBERS.fullmatch(first) and not rest):
            raise Misuse(f"{first!r} is not a date like 2026-03-09.") from None
        return date.today(), " ".join((first, *rest))


def _print_issues(issues: Sequence[Issue]) -> None:
    for issue in issues:
        print(issue, file=sys.stderr)


RUNS = {
    "build": _build,
    "serve": _serve,
    "list": _list,
    "check": _check,
    "export": _export,
    "init": _init,
    "new": _new,
}
