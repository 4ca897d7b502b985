"""A file of a log that is no note → why it is left out."""

from __future__ import annotations

from pathlib import PurePosixPath

TEMPLATES = frozenset({"template", "templates", "_template", "_templates"})
OF_TOOLS = {
    "logseq": "Logseq's own file",
    "_site": "made by Jekyll",
    "_layouts": "a layout of Jekyll",
    "_includes": "a part of Jekyll's pages",
    "_drafts": "a draft",
}
"""Folders in which tools keep copies, settings, layouts and what is not to be published yet."""


def reason(path: PurePosixPath) -> str:
    """Why a file is no note, in words; empty for a note.

    Templates hold no days of their own; `.excalidraw.md` is a drawing in the clothes of a note.
    """
    folders, name = [part.casefold() for part in path.parts[:-1]], path.stem.casefold()
    if not TEMPLATES.isdisjoint((*folders, name)):
        return "a template"
    if name.endswith(".excalidraw"):
        return "an Excalidraw drawing"
    return next((OF_TOOLS[folder] for folder in folders if folder in OF_TOOLS), "")
