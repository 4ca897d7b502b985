"""Text of a note → the metadata at its top (YAML, TOML, JSON, Logseq's properties), and the rest."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from learnlog.gfm.values import Flaw

Split = tuple[Mapping[str, object], str, int, tuple[Flaw, ...]]
"""The metadata (keys in lower case), the text without it, the line where that starts, and flaws."""

_PROPERTY = re.compile(r"(?:- |  )?([^\s:`]+)::(?:[ \t]+(.*))?")
_KEY = re.compile(r"[a-z][\w-]*")
"""What a program writes; plugins of Obsidian put a blank line before it."""
_TAKEN = frozenset(
    ("alias", "aliases", "category", "date", "day", "draft", "icon", "published", "tags", "title")
)
_LINKED = re.compile(r"#?\[\[([^\[\]]*)\]\]")


def split(text: str) -> Split:
    """The metadata of `text` and what follows it.

    What stands there and cannot be read stays in the text, as a block of code: nothing is lost.
    """
    first = text.partition("\n")[0].rstrip()
    if first == "---":
        return _fenced(text, ("---", "..."), "yaml", _yaml)
    if first == "+++":
        return _fenced(text, ("+++",), "toml", _toml)
    if first == "{":
        return _json(text)
    return _properties(text) if "::" in first else ({}, text, 0, ())


def _fenced(text: str, ends: tuple[str, ...], language: str, load: Callable[[str], Any]) -> Split:
    lines = text.split("\n")
    end = next((at for at, line in enumerate(lines[1:], 1) if line.rstrip() in ends), None)
    if end is None:
        return {}, text, 0, ()
    spaced = not lines[1].strip()
    try:
        meta = load("\n".join(lines[1:end]))
        if spaced and not (isinstance(meta, dict) and meta and all(_KEY.fullmatch(str(key)) for key in meta)):
            return {}, text, 0, ()  # words between two thematic breaks
    except ValueError as error:
        if spaced:
            return {}, text, 0, ()
        return {}, _as_code(lines, end, language), 0, (_flaw(error.__cause__ or error, language),)
    if meta is None or isinstance(meta, dict):
        return _named(meta or {}), "\n".join(lines[end + 1 :]), end + 1, ()
    if isinstance(meta, str) and ":" not in meta:
        return {}, text, 0, ()  # a thematic break above ordinary text
    flaw = Flaw(0, 0, "LL105", "front matter is not a list of keys")
    return {}, _as_code(lines, end, language), 0, (flaw,)


def _as_code(lines: Sequence[str], end: int, language: str) -> str:
    return "\n".join([f"```{language}", *lines[1:end], "```", *lines[end + 1 :]])


def _yaml(raw: str) -> object:
    import yaml  # dear to import, and many logs have no front matter

    try:
        return yaml.load(raw, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except yaml.YAMLError as error:
        raise ValueError from error


def _toml(raw: str) -> object:
    import tomllib  # as YAML

    return tomllib.loads(raw)


def _json(text: str) -> Split:
    """Hugo's third way; JSON without a title or a date is what a note shows."""
    try:
        meta, end = json.JSONDecoder().raw_decode(text)
    except (ValueError, RecursionError):
        return {}, text, 0, ()
    named = _named(meta)
    if text[end : end + 1] not in ("", "\n") or not named.keys() & {"title", "date"}:
        return {}, text, 0, ()
    return named, text[end + 1 :], text.count("\n", 0, end + 1), ()


def _properties(text: str) -> Split:
    """Lines of `key:: value`. Those whose meaning is known are taken out, the rest are words of the note."""
    lines = text.split("\n")
    found: dict[str, object] = {}
    for at, line in enumerate(lines):
        match = _PROPERTY.fullmatch(line)
        if match is None:
            break
        if match[1].lower() in _TAKEN:
            found.setdefault(match[1].lower(), _LINKED.sub(r"\1", match[2] or "").strip())
            lines[at] = ""
    return found, "\n".join(lines), 0, ()


def _named(meta: Mapping[Any, object]) -> dict[str, object]:
    """Keys in lower case; Zola's taxonomies stand beside the others."""
    found: dict[str, object] = {}
    for key, value in meta.items():
        if str(key) == "taxonomies" and isinstance(value, dict):
            found.update(_named(value))
        else:
            found.setdefault(str(key).lower(), value)
    return found


def _flaw(error: BaseException, language: str) -> Flaw:
    mark = getattr(error, "problem_mark", None)
    line, column = (mark.line + 1, mark.column) if mark else (0, 0)
    problem = getattr(error, "problem", None) or str(error)
    message = f"front matter is not {language.upper()}, so it is shown as text: {problem}"
    return Flaw(line, column, "LL105", message, "quote values that hold ': ' or special characters")
