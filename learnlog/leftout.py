"""A file of a log that is no note → why it is left out."""

from __future__ import annotations

from pathlib import PurePosixPath

TEMPLATES = frozenset({"template", "templates", "_template", "_templates"})


def reason(path: PurePosixPath) -> str:
    """Why a file is no note, in words; empty for a note.

    Templates hold no days of their own; `logseq/` is where Logseq keeps copies of pages and its
    settings; `.excalidraw.md` is a drawing in the clothes of a note.
    """
    names = [part.casefold() for part in path.with_suffix("").parts]
    if any(name in TEMPLATES for name in names):
        return "a template"
    if "logseq" in names[:-1]:
        return "Logseq's own file"
    if names[-1].endswith(".excalidraw"):
        return "an Excalidraw drawing"
    return ""
