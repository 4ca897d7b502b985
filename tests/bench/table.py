"""Measured seconds and bytes → a Markdown table with ratios, and the page that shows it."""

from __future__ import annotations

import math
import os
import platform
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from tests.bench.tools import Tool

Measured = dict[str, dict[str, list[float]]]
"""What was measured, by its part and the tool."""

OPEN, CLOSE = "<!-- measured -->", "<!-- until here -->"
OTHERS = ("hugo", "material")
SECONDS = {
    "cold": "First build",
    "edit": "One note edited, built again",
    "same": "Nothing changed, built again",
    "cold work": "First build, time of all processors",
    "edit work": "One note edited, time of all processors",
    "same work": "Nothing changed, time of all processors",
    "list": "`learnlog list`, for the first time",
    "list again": "`learnlog list` again",
    "serve start": "`mkdocs serve`: start, with a warm cache",
    "serve edit": "`mkdocs serve`: a note edited",
    "serve add": "`mkdocs serve`: a dated note added",
    "serve rename": "`mkdocs serve`: a note renamed",
    "serve image": "`mkdocs serve`: an image edited",
    "serve delete": "`mkdocs serve`: a note deleted",
    "serve picture": "`mkdocs serve`: a picture added to a note",
    "serve topic": "`mkdocs serve`: the first note of a topic added",
    "giant readme": "A README of 4,000 entries",
    "giant files": "The same 4,000 notes in files",
}
BYTES = {
    "memory": ("Most memory in a first build", 1e6, "MB"),
    "page": ("Page of a note", 1e3, "kB"),
    "packed": ("Page of a note, gzipped", 1e3, "kB"),
}


def of(measured: Measured, tools: Mapping[str, Tool], count: int) -> str:
    """One table, a row for each part that was measured and a column for each tool."""
    others = [name for name in OTHERS if name in tools]
    heads = ["", *(f"{tool.name} {tool.version}" for tool in tools.values())]
    heads += [f"learnlog : {tools[name].name.split(',')[0]}" for name in others]
    rows = [heads, ["---", *["--:"] * (len(heads) - 1)], *_rows(measured, tools, others)]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([_when(count), "", *lines, "", *_growth(measured)]).rstrip() + "\n"


def put(text: str, page: Path) -> None:
    """Put a table into a page, in place of the one that is there."""
    before, _, rest = page.read_text(encoding="utf-8").partition(OPEN)
    _, _, after = rest.partition(CLOSE)
    assert after, f"{page} has no {OPEN} … {CLOSE}"
    page.write_text(f"{before}{OPEN}\n\n{text}\n{CLOSE}{after}", encoding="utf-8")


def _when(count: int) -> str:
    memory = f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GB"
    machine = f"{_processor()}, {os.cpu_count()} cores, {memory}, {platform.system()}"
    day = datetime.now(UTC).date()
    load = f"{os.getloadavg()[2]:.1f} processes at work on average"  # more than cores: others worked too
    return f"{count:,} notes. {day}, {machine}, Python {platform.python_version()}, {load}."


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    lines = information.read_text().splitlines() if information.is_file() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _rows(measured: Measured, tools: Mapping[str, Tool], others: list[str]) -> Iterator[list[str]]:
    for part, title in SECONDS.items():
        if part in measured:
            cells = [_seconds(measured[part].get(name), part) for name in tools]
            yield [title, *cells, *(_ratio(measured, part, name) for name in others)]
    for part, (title, unit, name_of_unit) in BYTES.items():
        if any(measured.get(part, {}).values()):
            values = [measured[part].get(name) for name in tools]
            cells = [f"{value[0] / unit:,.0f} {name_of_unit}" if value else "" for value in values]
            yield [title, *cells, *(_ratio(measured, part, name) for name in others)]


def _counted(values: list[float], part: str) -> float:
    """Of builds the fastest, which other work disturbed least; of what a person waits for the median."""
    return median(values) if part.startswith("serve") else min(values)


def _seconds(values: list[float] | None, part: str) -> str:
    if not values:
        return ""
    shown = f"{_counted(values, part):.2f} s"
    return (
        f"{shown} ({median(values):.2f})"
        if len(set(values)) > 1 and part in ("cold", "edit", "same", "list", "list again")
        else shown
    )


def _ratio(measured: Measured, part: str, other: str) -> str:
    """Ours to the other's. What `serve` does stands beside the other's build after an edit."""
    theirs = measured.get("edit" if part.startswith("serve") else part, {}).get(other)
    ours = measured[part].get("learnlog")
    if not theirs or not ours:
        return ""
    return f"{_counted(ours, part) / min(theirs):.2f}"


def _growth(measured: Measured) -> Iterator[str]:
    """A small table of its own: what more notes cost, and the power of their number it grows with."""
    lengths = [int(part.split()[1]) for part in measured if part.startswith("growth")]
    if not lengths:
        return
    yield from (
        "| Notes | First build, time of all processors | grows with | Most memory | grows with |",
        "|--:|--:|--:|--:|--:|",
    )
    for before, length in zip([0, *lengths], lengths, strict=False):
        cells = [f"{length:,}"]
        for part, unit, name in (("growth", 1, "s"), ("memory", 1e6, "MB")):
            (value,) = measured[f"{part} {length}"]["learnlog"]
            cells.append(f"{value / unit:,.1f} {name}" if unit == 1 else f"{value / unit:,.0f} {name}")
            (smaller,) = measured[f"{part} {before}"]["learnlog"] if before else [0]
            power = math.log(value / smaller) / math.log(length / before) if smaller and value else 0
            cells.append(f"n^{power:.2f}" if power else "")
        yield f"| {' | '.join(cells)} |"
