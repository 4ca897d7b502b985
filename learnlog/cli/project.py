"""A path that a user names → the project it is: a log with a `mkdocs.yml`, a folder, or one file."""

from __future__ import annotations

import glob
import json
import re
from collections.abc import Sequence
from html import escape
from pathlib import Path, PurePosixPath

from learnlog import files
from learnlog.collect import Misuse, Project, SiteSettings
from learnlog.gfm import blocks
from learnlog.gfm.values import Block
from learnlog.hosts import defaults
from learnlog.model import Options
from learnlog.reading import excerpts, frontmatter, languages

CONFIG_FILES = ("mkdocs.yml", "mkdocs.yaml")
ENOUGH, MUCH = 20, 100_000
"""Notes of a log, from its first to its last, and characters of each that tell its language."""
_HTML_TITLE = re.compile(r"<h1\b[^>]*>(.*?)</h1\s*>", re.IGNORECASE | re.DOTALL)


def of_notes(path: Path) -> Project:
    """The project at `path`. Raises `Misuse` where there are no notes."""
    found = find(path)
    if not (found.config_file or found.options.sources):
        raise Misuse(f"there are no Markdown files in {str(path)!r}.")
    return found


def find(path: Path) -> Project:
    """The project at `path`, where there may be no notes yet. Raises `Misuse` where there is nothing."""
    if not path.exists():
        raise Misuse(f"there is no file or folder {str(path)!r}.")
    where = path.resolve()
    if where.is_file():
        only = PurePosixPath(where.name)
        options = Options(sources=(glob.escape(where.name),))
        return Project(where.parent, _title(where.parent, only), options, site=_said(where.parent, [only]))
    config_file = next((where / name for name in CONFIG_FILES if (where / name).is_file()), None)
    if config_file:
        from learnlog.hosts import commands  # takes a while to import, and only such a log needs it

        return commands.project(config_file)
    notes = files.markdown_files(where)
    globs = tuple(f"**/*{suffix}" for suffix in sorted({note.suffix for note in notes}))
    readme = next((note for note in notes if str(note).lower() == "readme.md"), None)
    name = _title(where, readme) if readme else where.name
    return Project(where, name, Options(sources=globs), site=_said(where, notes))


def _said(root: Path, notes: Sequence[PurePosixPath]) -> SiteSettings:
    """What notes say themselves of their site: its language."""
    sources, _ = files.read(root, notes[:: max(1, len(notes) // ENOUGH)])
    language = languages.of("\n".join(source.text[:MUCH] for source in sources))
    return SiteSettings(locale=language) if language else SiteSettings()


def _title(root: Path, path: PurePosixPath) -> str:
    """What a file calls itself: in its front matter, its first heading, or in an `<h1>` above it.

    A heading below words is one of a part, if others have its rank. Without any title a README is about its
    folder, and another file is called what its name is.
    """
    (sources, _) = files.read(root, [path])
    if not sources:
        return path.stem
    meta, text, *_ = frontmatter.split(sources[0].text)
    if isinstance(titled := meta.get("title"), str) and titled:
        return titled
    found = blocks.parse(text)
    headings = [(block, words) for block in found if (words := _heading(block, text.split("\n")))]
    if headings:
        first, words = headings[0]
        is_only = len([one for one, _ in headings if one.level == first.level]) == 1
        if is_only or not excerpts.are_above(first, found, text.split("\n")):
            return words
    return root.name if path.stem.lower() == "readme" else path.stem


def _heading(block: Block, lines: Sequence[str]) -> str:
    if block.kind == "html" and (found := _HTML_TITLE.search("\n".join(lines[block.start : block.end]))):
        return blocks.plain(found[1])
    return block.text if block.kind == "heading" else ""


def write_configuration(project: Project, folder: Path) -> Path:
    """A `mkdocs.yml` in `folder` for a log that has none: Material, search, light and dark."""
    (folder / "docs").mkdir()
    log = {"root": str(project.root), "sources": [*project.options.sources], "title": project.name}
    settings = {
        "site_name": escape(project.name),  # themes put it into HTML as it is
        "docs_dir": "docs",
        "site_dir": str(Path("site").resolve()),
        "theme": defaults.theme(project.site.locale),
        "plugins": ["search", {"learnlog": log}],
        "markdown_extensions": defaults.EXTENSIONS,
    }
    config_file = folder / "mkdocs.yml"
    files.write(config_file, json.dumps(settings, ensure_ascii=False, indent=2))  # JSON is YAML
    return config_file
