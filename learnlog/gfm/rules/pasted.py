"""Code pasted bare into a collapsible → the same code in a fence with its language."""

from __future__ import annotations

import ast
import json
import re
import warnings
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING

from learnlog.gfm import blocks
from learnlog.gfm.draft import Draft, Line, fence, fence_around, shifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from learnlog.gfm.values import Block

_COMMAND = re.compile(r"\$ (?:sudo )?[a-z./~][\w./~+-]*(?: |$)")
_TRIES = 12
_LONGEST = 2000
"""Lines of a passage that are still tried as code."""


def fenced(draft: Draft) -> Draft:
    """Passages in collapsibles that a parser of a programming language reads as code get a fence."""
    if "<details" not in draft.text.lower():
        return draft
    out: list[Line] = []
    at = 0
    for start, end in _passages(blocks.parse(draft.text)):
        out.extend(draft.lines[at:start])
        out.extend(_passage(draft.lines[start:end]))
        at = end
    out.extend(draft.lines[at:])
    return Draft(tuple(out), draft.flaws, draft.dated)


def _passages(found: Sequence[Block]) -> Iterator[tuple[int, int]]:
    """Runs of blocks in collapsibles that no collapsible, fence or table interrupts."""
    start: int | None = None
    for block in found:
        if block.depth == 0 or block.kind in ("details", "end-details", "table"):
            if start is not None:
                yield start, block.start
            start = None
        elif start is None:
            start = block.start
    if start is not None:
        yield start, found[-1].end


def _passage(lines: Sequence[Line]) -> list[Line]:
    """`lines` with the code in them fenced: all of it, or what follows a heading or a sentence."""
    starts = _starts(lines) if len(lines) <= _LONGEST else ()
    for start in starts:
        code = list(lines[start:])
        while code and code[-1].blank:
            code.pop()
        if code and code[0].text[0] == " ":
            by = min(len(line.text) - len(line.text.lstrip(" ")) for line in code if not line.blank)
            code = [Line(shifted(line.text, -by), line.at) for line in code]
        language = _language("\n".join(line.text for line in code)) if code else None
        if language:
            after = lines[start + len(code) :]
            return [*lines[:start], *_with_fence(code, language), *after]
    return list(lines)


def _starts(lines: Sequence[Line]) -> Iterator[int]:
    """Where code may begin: at the top, unless a lone heading is there, and after blank lines.

    What is fenced already is no place to begin.
    """
    tried = 0
    for at, line in enumerate(lines):
        if line.blank or (at and not lines[at - 1].blank):
            continue
        alone = at + 1 == len(lines) or lines[at + 1].blank
        if line.text.startswith("#") and alone:
            continue
        yield at
        tried += 1
        if tried == _TRIES or any(fence(line.text) for line in lines):
            return


def _with_fence(code: list[Line], language: str) -> Iterator[Line]:
    ticks = fence_around(code)
    yield Line(ticks + language, code[0].at)
    yield from code
    yield Line(ticks, code[-1].at)


@lru_cache(maxsize=512)
def _language(text: str) -> str | None:
    """The language that `text` is code of. Known for the next look at the note, which nothing has changed."""
    if _is_python(text):
        return "python"
    if _is_session(text):
        return "pycon"
    if _is_console(text):
        return "console"
    if _is_json(text):
        return "json"
    if _is_sql(text):
        return "sql"
    return "toml" if _is_toml(text) else None


def _is_python(text: str) -> bool:
    """Whether Python reads it, and as statements: words and bullets are expressions to Python."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            body = ast.parse(text).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    kinds = [_weight(statement) for statement in body]
    return bool(kinds) and (sum(kinds) >= 2 or 2 in kinds) and kinds.count(0) * 2 <= len(kinds)


def _weight(statement: ast.stmt) -> int:
    """2: only code looks like that; 1: a sentence could, by chance; 0: many words do."""
    if hasattr(statement, "body") or isinstance(statement, ast.ImportFrom):
        return 2
    if isinstance(statement, ast.Expr):
        call = statement.value
        return int(isinstance(call, ast.Call) and isinstance(call.func, (ast.Name, ast.Attribute)))
    if isinstance(statement, ast.AnnAssign):
        return int(statement.value is not None)
    return int(isinstance(statement, (ast.Assign, ast.AugAssign, ast.Import)))


def _is_session(text: str) -> bool:
    """Whether it is Python typed at its prompt."""
    if not text.startswith(">>> "):
        return False
    typed = [line[4:] for line in text.split("\n") if line.startswith((">>> ", "... "))]
    try:
        ast.parse("\n".join(typed))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def _is_json(text: str) -> bool:
    if not text.startswith(("{", "[")):
        return False
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return False
    return bool(value) and (isinstance(value, dict) or (isinstance(value, list) and "\n" in text))


def _is_console(text: str) -> bool:
    """Whether every line is a command at the prompt of a shell; a lone `$` may be money."""
    lines = [line for line in text.split("\n") if line.strip()]
    if not all(_COMMAND.match(line) for line in lines):
        return False
    return len(lines) > 1 or any(len(line.split()) > 2 for line in lines)


def _is_sql(text: str) -> bool:
    """Whether SQLite reads every statement, and one of them asks for a table."""
    if not text.rstrip().endswith(";"):
        return False
    answers = [_asked(statement) for statement in text.split(";")[:-1]]
    return all(answers) and "no such table" in answers


@lru_cache(maxsize=64)
def _asked(statement: str) -> str:
    """What SQLite says of a statement that it has read: `ok`, or what it misses; nothing for no SQL."""
    import sqlite3  # dear to import, and hardly any note has statements to ask of

    with closing(sqlite3.connect(":memory:")) as database:
        try:
            database.execute(f"EXPLAIN {statement}")
        except (sqlite3.Error, sqlite3.Warning, ValueError) as error:
            missing = str(error).partition(":")[0]
            return missing if missing.startswith("no such") else ""
    return "ok" if statement.strip() else ""


def _is_toml(text: str) -> bool:
    """Whether it is TOML with a key in a table: `a = 1` may be a formula, `[[a.b]]` a link of Dendron's."""
    if "[" not in text or "=" not in text:
        return False
    import tomllib  # dear to import, as SQLite

    try:
        value = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError):
        return False
    return any(isinstance(table, dict) and table for table in value.values())
