"""Source → note: front matter set apart, the rest as clean GFM and its blocks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath

import yaml

from learnlog import dates
from learnlog.gfm import blocks, normalize
from learnlog.gfm.values import Flaw
from learnlog.model import Issue, Note, Source, Text

_LOADER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def read(source: Source) -> tuple[Note, tuple[Issue, ...]]:
    """One note, and what its writer should know about it. Never raises for what a note holds."""
    meta, body, first, flaws = front_matter(source.text)
    clean = normalize.normalize(body, _dated)
    text = Text(source.path, clean.text, tuple(first + line for line in clean.lines))
    below = (replace(flaw, line=first + flaw.line) for flaw in clean.flaws)
    found = issues(source.path, (*flaws, *below))
    return Note(source.path, meta, text, blocks.parse(clean.text)), found


def issues(
    path: PurePosixPath, flaws: Iterable[Flaw], line_of: Sequence[int] | None = None
) -> tuple[Issue, ...]:
    """Flaws (0-based places) as issues of the file `path` (1-based).

    `line_of` leads from the lines of the text that the flaws were found in to the file's own.
    """
    return tuple(
        Issue(
            path,
            (flaw.line if line_of is None else line_of[min(flaw.line, len(line_of) - 1)]) + 1,
            flaw.column + 1,
            flaw.code,
            flaw.message,
            flaw.fix,
        )
        for flaw in flaws
    )


def front_matter(text: str) -> tuple[Mapping[str, object], str, int, tuple[Flaw, ...]]:
    """The metadata of `text`, what follows it, the line where that starts, and flaws.

    Front matter that is not a YAML mapping stays in the text, as a block of code: nothing is lost.
    """
    lines = text.split("\n")
    end = _closing(lines)
    if end is None:
        return {}, text, 0, ()
    raw = "\n".join(lines[1:end])
    try:
        meta = yaml.load(raw, _LOADER)
    except (yaml.YAMLError, ValueError) as error:
        return {}, _as_code(lines, end), 0, (_flaw(error),)
    if meta is None or isinstance(meta, dict):
        named = {str(key): value for key, value in (meta or {}).items()}
        return named, "\n".join(lines[end + 1 :]), end + 1, ()
    if isinstance(meta, str) and ":" not in meta:
        return {}, text, 0, ()  # a thematic break above ordinary text
    return {}, _as_code(lines, end), 0, (Flaw(0, 0, "LL105", "front matter is not a list of keys"),)


def is_draft(text: str) -> bool:
    """Whether the front matter of `text` says that it is not to be published yet."""
    return text.startswith("---") and front_matter(text)[0].get("draft") is True


def _dated(heading: str) -> bool:
    """Whether a heading begins a day, so that indentation may not make it part of a list item."""
    return bool(dates.find(heading, "heading"))


def _closing(lines: list[str]) -> int | None:
    if lines[0].rstrip() != "---" or len(lines) < 2 or not lines[1].strip():
        return None
    return next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() in ("---", "...")), None)


def _as_code(lines: list[str], end: int) -> str:
    return "\n".join(["```yaml", *lines[1:end], "```", *lines[end + 1 :]])


def _flaw(error: Exception) -> Flaw:
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column) if mark else (0, 0)
    problem = getattr(error, "problem", None) or str(error)
    message = f"front matter is not YAML, so it is shown as text: {problem}"
    return Flaw(line, column, "LL105", message, "quote values that hold ': ' or special characters")
