"""Entries, and files that have none → the lines in which they are listed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from learnlog.collect import Collected
from learnlog.model import Entry
from learnlog.urls import Addresses


def as_json(entry: Entry, at: Addresses) -> str:
    """A line with what other programs want to know of an entry; lines of the file count from 1."""
    when = entry.when
    return json.dumps(
        {
            "date": when.start.isoformat() if when.start else None,
            "end": when.end.isoformat() if when.end else None,
            "precision": when.precision,
            "number": when.number,
            "title": entry.title,
            "topics": list(entry.topics),
            "path": str(entry.path),
            "line": entry.line + 1,
            "url": at.page(entry),
            "empty": entry.empty,
        },
        ensure_ascii=False,
    )


def as_text(entry: Entry) -> str:
    """A line for a person: date, place, topics, title."""
    when = entry.when
    if when.start:
        dated = when.start.isoformat() + (f"..{when.end}" if when.end not in (None, when.start) else "")
    else:
        dated = f"{when.precision} {when.number}" if when.number is not None else "undated"
    where = f"{entry.path}:{entry.line + 1}"
    empty = "(empty)" if entry.empty else ""
    parts = (f"{dated:<10}", where, " / ".join(entry.topics), entry.title, empty)
    return "  ".join(part for part in parts if part)


def others(notes: Collected, passed_over: Sequence[PurePosixPath]) -> Iterator[str]:
    """What is no entry, and why."""
    for document in notes.documents:
        if not document.entries:
            yield f"{document.path}: a note without a date"
    for path, reason in notes.left_out:
        yield f"{path}: left out: {reason}"
    for folder in passed_over:
        yield f"{folder}/: left out: a folder of tools"
