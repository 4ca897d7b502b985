"""A text's links as they were written → the notes and files that they name, wherever those will be shown."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import NamedTuple
from urllib.parse import quote, unquote

from learnlog.gfm import rewrite
from learnlog.gfm.slugs import Slugs
from learnlog.gfm.values import Links
from learnlog.model import Issue, Text
from learnlog.namespace import Ask, Found, Namespace, Table

PICTURES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".mp4", ".webm", ".mp3"}
)
_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#].*)?", re.IGNORECASE)
_FILES = frozenset(
    {".md", ".markdown", ".txt", ".html", ".htm", ".pdf", ".ipynb", ".py", ".js", ".ts", ".sh", ".rs"}
)
_COPIED = ("static", "public")
_FOLDER_NOTES = ("README.md", "readme.md", "index.md", "Readme.md")


class NoteTarget(NamedTuple):
    """That a link names a note, and a heading in it or none; `here` where it names no other."""

    note: PurePosixPath
    anchor: str
    here: bool = False


class PageTarget(NamedTuple):
    """That a link names another page of the site, and a place in it."""

    address: str


Target = NoteTarget | PageTarget | PurePosixPath | str | Issue | None
"""What a link names: a place in a note, another page, a file to bring along, a web address, nothing that is
there; None where it stays as it is."""


@dataclass(frozen=True, slots=True)
class Targets:
    """The links of a text and what they name, by offset and target; `notes` are the notes among these.

    `answers` are what the namespace said when it was asked: as long as it says so, they name the same.
    """

    asked: tuple[rewrite.Asked, ...]
    named: Mapping[tuple[int, str], Target]
    notes: tuple[PurePosixPath, ...]
    answers: Mapping[tuple[Table, str], Found | None]

    def hold(self, namespace: Namespace) -> bool:
        """Whether the links would name the same among these notes and files."""
        return all(namespace.ask(*asked) == found for asked, found in self.answers.items())


class Known:
    """What the links of a log's texts name; when they are read again, only what has changed is looked up."""

    def __init__(self) -> None:
        self._namespace: Namespace | None = None
        self._targets: dict[int, tuple[Text, Targets]] = {}

    def read(self, texts: Iterable[tuple[Text, Links | None]], namespace: Namespace) -> list[Targets]:
        """The targets of texts, each given with the links that were found in it before."""
        before, last = self._targets, self._namespace
        if last is None or last.site != namespace.site:
            before = {}
        now, found = {}, []
        for text, links in texts:
            known = before.get(id(text))
            if known is None or not (last is namespace or known[1].hold(namespace)):
                known = text, of(text, links, namespace)
            now[id(text)] = known
            found.append(known[1])
        self._targets, self._namespace = now, namespace
        return found


def of(text: Text, known: Links | None, namespace: Namespace) -> Targets:
    """What the links of `text` name; `known` are those that were found in it before."""
    answers: dict[tuple[Table, str], Found | None] = {}

    def ask(table: Table, name: str) -> Found | None:
        found = answers[table, name] = namespace.ask(table, name)
        return found

    asked = rewrite.asked(text.text, known)
    links = (link for _, leading in asked for link in leading)
    named = {(link.start, link.target): _named(link, text, namespace, ask) for link in links}
    notes = dict.fromkeys(one.note for one in named.values() if isinstance(one, NoteTarget))
    return Targets(asked, named, tuple(notes), answers)


def _named(link: rewrite.Link, text: Text, namespace: Namespace, ask: Ask) -> Target:
    target = link.target
    if not target or rewrite.ELSEWHERE.match(target):
        return None
    path, mark, given = target.partition("#")
    path, anchor = unquote(path.partition("?")[0]), unquote(given)
    wiki = link.kind in ("wikilink", "embed")
    if wiki and not namespace.wikilinks:
        return None
    if wiki and anchor:
        anchor = Slugs().take(anchor.rpartition("#")[2])  # these name a heading by its words
    if not path:
        return NoteTarget(text.path, anchor, here=True)
    found = (
        ask("by_name", PurePosixPath(path).name.casefold())
        if wiki
        else _file(path, text.path, str(namespace.base), ask)
        or _in_vault(path, text.path, str(namespace.base), ask)
    )
    if found is None:
        return None if link.kind == "wikilink" else _missing(link, text, target)
    if found.noted:
        return NoteTarget(found.path, anchor)
    if found.address is not None:
        return PageTarget(found.address + mark + anchor)
    if namespace.web and link.kind == "link" and found.path.suffix.lower() not in PICTURES:
        return _on_the_web(namespace.web, found.path) + mark + given
    return found.path if namespace.ask("by_path", str(found.path)) else _folder(link, text, target)


def _on_the_web(web: str, path: PurePosixPath) -> str:
    """Where a file or folder is shown: all of it, not a line of its source."""
    return (web.partition("{path}")[0] + "{path}").format(path=quote(str(path)))


def _file(path: str, source: PurePosixPath, base: str, ask: Ask) -> Found | None:
    """The file that `path` in the note `source` names; a leading slash is the folder of all notes.

    To generators of sites it is the folder of files that are copied, and `@/` is Zola's for the content.
    """
    if path.startswith("@/"):
        path = f"/content/{path[2:]}"
    path = path.replace("\\", "/")  # as Windows has it
    joined = path if path.startswith("/") else f"{posixpath.dirname(str(source))}/{path}"
    found = posixpath.normpath(joined.lstrip("/"))
    tries = (ask("by_path", one) for one in _tries(found, base, path.startswith("/")))
    return next((one for one in tries if one), None) or ask("first_in", found) or ask("folders", found)


def _in_vault(path: str, source: PurePosixPath, base: str, ask: Ask) -> Found | None:
    """A file that is not where GitHub looks: Obsidian names it from the folder of all notes, or by its name
    alone where no other has it."""
    if path.startswith((".", "/")):
        return None
    named = ask("by_only_name", path.casefold()) if "/" not in path else _file(f"/{path}", source, base, ask)
    return named if named and PurePosixPath(path).suffix else None


def _tries(found: str, base: str, absolute: bool) -> Iterator[str]:
    """The files that a path can stand for, the likeliest first."""
    yield found
    yield _below(base, found)
    yield from (_below(found, name) for name in _FOLDER_NOTES)
    if found != ".":
        yield f"{found}.md"
    if absolute:
        yield from (_below(folder, found) for folder in _COPIED)


def _below(folder: str, path: str) -> str:
    return path if folder == "." else folder if path == "." else f"{folder}/{path}"


def _folder(link: rewrite.Link, text: Text, target: str) -> Issue:
    message = f"the folder '{target}' has no notes, so the site has no page for it"
    line, column = _position(link, text)
    return Issue(text.path, line, column, "LL301", message, "set repo_url to lead to the repository", "info")


def _position(link: rewrite.Link, text: Text) -> tuple[int, int]:
    """The line and column of a link in its file, both from 1."""
    line, column = rewrite.position(text.text, link)
    return text.lines[min(line, len(text.lines) - 1)] + 1, column + 1


def _missing(link: rewrite.Link, text: Text, target: str) -> Issue:
    line, column = _position(link, text)
    found = PurePosixPath(target.partition("#")[0])
    if link.kind == "link" and _HOST.fullmatch(target) and found.suffix.lower() not in _FILES:
        message = f"'{target}' is a web address without its https://"
        return Issue(text.path, line, column, "LL302", message, f"write https://{target}")
    kind = "image" if link.kind in ("image", "embed") else "linked file"
    return Issue(text.path, line, column, "LL301", f"the {kind} '{target}' is not there")
