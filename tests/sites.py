"""Logs, our own and real ones → their sites, each built once, and a page of each kind that they have."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import pytest

from learnlog.cli import project
from learnlog.hosts import commands
from tests.conftest import ROOT, SHARED

CORPUS = ("kallaway+100-days-of-code", "Dayeon-Cheon+TIL", "otaki0413+daily_report")
LOGS = ("docs", *(f"seeds/{number}" for number in range(5)), *(f"corpus/{name}" for name in CORPUS))
MOST_BYTES = 150_000
"""A page that is looked at: what is in a larger one is in a smaller one of its kind too."""
KINDS = {
    r"": "home",
    r"log/": "home",
    r"(log/)?(topics|archive|library|open-loops|review|tags|notes)/": r"\2",
    r"\d{4}/": "year",
    r"\d{4}/\d\d/": "month",
    r"\d{4}/\d\d/\d\d/": "day",
    r"(day|week)/[^/]+/": "number",
    r"topics/[^/]+/": "topic",
}

Sites = Callable[[str], Path]


def builder(folder: Path) -> Sites:
    """A function from the name of a log to the folder of its site; skips a log that is not here."""
    built: dict[str, Path] = {}

    def site(log: str) -> Path:
        if log not in built:
            built[log] = _build(log, folder / f"log-{len(built)}")
        return built[log]

    return site


def kinds(site: Path) -> dict[str, str]:
    """The address of a page of each kind: the largest that is still quickly looked at."""
    found: defaultdict[str, list[tuple[bool, int, str]]] = defaultdict(list)
    for path in site.rglob("index.html"):
        url = f"{path.parent.relative_to(site).as_posix()}/".removeprefix("./")
        size = path.stat().st_size
        found[_kind(url)].append((size <= MOST_BYTES, size if size <= MOST_BYTES else -size, url))
    return {kind: max(pages)[2] for kind, pages in sorted(found.items())}


def _kind(url: str) -> str:
    matched = ((re.fullmatch(pattern, url), kind) for pattern, kind in KINDS.items())
    return next((found.expand(kind) for found, kind in matched if found), "note")


def _build(log: str, folder: Path) -> Path:
    if log == "docs":
        return commands.build_site(ROOT / "mkdocs.yml", folder / "site", strict=False)
    if not SHARED.is_dir():
        pytest.skip("no ../shared here: real logs are not part of the project")
    where, _, name = log.partition("/")
    path = SHARED / where / name if where == "corpus" else sorted((SHARED / where).iterdir())[int(name)]
    folder.mkdir(parents=True)
    config_file = project.write_configuration(project.find(path), folder)
    return commands.build_site(config_file, folder / "site", strict=False)
