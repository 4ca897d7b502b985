"""A page's links as they were written in the notes → links that lead there from the page."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from operator import attrgetter
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from learnlog import urls
from learnlog.gfm import rewrite
from learnlog.gfm.values import Links
from learnlog.model import Document, Entry, Html, Issue, Log, Page, Parts, Text
from learnlog.urls import Addresses

_HOST = re.compile(r"(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[/?#].*)?", re.IGNORECASE)
_PICTURES = frozenset(
    {".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".mp4", ".webm", ".mp3"}
)
_FILES = frozenset(
    {".md", ".markdown", ".txt", ".html", ".htm", ".pdf", ".ipynb", ".py", ".js", ".ts", ".sh", ".rs"}
)
_COPIED = (PurePosixPath("static"), PurePosixPath("public"))
_FOLDER_NOTES = ("README.md", "readme.md", "index.md", "Readme.md")


@dataclass(frozen=True, slots=True)
class Led:
    """A text with the addresses its links lead to, the files it shows, and what is missing."""

    text: Text
    assets: tuple[PurePosixPath, ...]
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class Targets:
    """What a link can lead to. `files` are all files around the notes, `web` is the address of a
    source line with `{path}` and `{line}` in it, or empty. `known` are the links of texts, `first_in`
    leads from a folder to the first note in it."""

    documents: Mapping[PurePosixPath, Document]
    by_name: Mapping[str, PurePosixPath]
    files: frozenset[PurePosixPath]
    at: Addresses
    base: PurePosixPath
    web: str
    known: Mapping[str, Links]
    first_in: Mapping[PurePosixPath, PurePosixPath]


def targets(
    log: Log, files: frozenset[PurePosixPath], at: Addresses, base: PurePosixPath, web: str
) -> Targets:
    """Index a log by path, and by name as `[[wikilinks]]` use it; the first of a name wins."""
    documents = {one.path: one for one in log.documents}
    by_name: dict[str, PurePosixPath] = {}
    for path in (*documents, *sorted(files, key=attrgetter("parts"))):
        by_name.setdefault(path.name.casefold(), path)
        if path in documents:
            by_name.setdefault(path.stem.casefold(), path)
    parts = (part for document in log.documents for part in document.parts)
    known = {part.body.text: part.findings.links for part in parts if part.findings}
    first_in = {path.parent: path for path in reversed(documents)}
    return Targets(documents, by_name, files, at, base, web, known, first_in)


class Leads:
    """Leads the links of texts and pages of a log.

    A text on several pages is gone through once: its links into the site are `urls.rooted`.
    """

    def __init__(self, to: Targets) -> None:
        self._to = to
        self._known: dict[tuple[PurePosixPath, tuple[int, ...], str], Led] = {}

    def text(self, text: Text) -> Led:
        key = (text.path, text.lines, text.text)
        if key not in self._known:
            self._known[key] = lead(text, self._to)
        return self._known[key]

    def page(self, page: Page) -> Page:
        """A page that will have the links of its prose led; fragments of ours are right already."""
        return replace(page, make=_Once(partial(self._parts, page.make)))

    def _parts(self, make: Callable[[], Parts]) -> Parts:
        return tuple(
            part if isinstance(part, Html) else replace(part, text=self.text(part.text).text)
            for part in make()
        )


class _Once:
    """Makes the parts of a page when they are first asked for, and has them from then on."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Parts]) -> None:
        self._make = make
        self._made: Parts | None = None

    def __call__(self) -> Parts:
        if self._made is None:
            self._made = self._make()
        return self._made


def lead(text: Text, to: Targets) -> Led:
    """A text whose links lead somewhere on the site, wherever it is shown."""
    assets: list[PurePosixPath] = []
    issues: list[Issue] = []

    def resolve(link: rewrite.Link) -> str | None:
        found = _target(link, text, to)
        if isinstance(found, Issue):
            issues.append(found)
            return None
        if isinstance(found, PurePosixPath):
            assets.append(found)
            found = str(urls.published(found, to.base))
        if found is None or rewrite.ELSEWHERE.match(found):
            return found
        return _written(link, urls.rooted(found))

    led = rewrite.links(text.text, resolve, to.known.get(text.text))
    return Led(text if led is text.text else replace(text, text=led), tuple(assets), tuple(issues))


def _written(link: rewrite.Link, href: str) -> str:
    if link.kind == "wikilink":
        return f"[{link.text}]({href})"
    if link.kind == "embed":
        picture = PurePosixPath(link.target).suffix.lower() in _PICTURES
        return f"{'!' * picture}[{link.text}]({href})"
    return href


def _target(link: rewrite.Link, text: Text, to: Targets) -> str | PurePosixPath | Issue | None:
    """Where a link leads: an address of the site, a file to bring along, a web address, an issue, or
    None for what stays as it is."""
    target = link.target
    if not target or rewrite.ELSEWHERE.match(target):
        return None
    path, _, anchor = target.partition("#")
    path = unquote(path.partition("?")[0])
    if not path:
        return _anchor(to.documents.get(text.path), unquote(anchor), to)
    found = _named(path, to) if link.kind in ("wikilink", "embed") else _file(path, text.path, to)
    if found is None:
        return None if link.kind == "wikilink" else _missing(link, text, target)
    if found in to.documents:
        document = to.documents[found]
        return (_anchor(document, unquote(anchor), to) if anchor else None) or to.at.document(document)
    if to.web and link.kind == "link" and found.suffix.lower() not in _PICTURES:
        return to.web.format(path=quote(str(found)), line=1)
    return found


def _file(path: str, source: PurePosixPath, to: Targets) -> PurePosixPath | None:
    """The file that `path` in the note `source` names; a leading slash is the folder of all notes.

    To generators of sites it is the folder of files that are copied, and `@/` is Zola's for the content.
    """
    if path.startswith("@/"):
        path = f"/content/{path[2:]}"
    joined = path.lstrip("/") if path.startswith("/") else f"{posixpath.dirname(str(source))}/{path}"
    found = PurePosixPath(posixpath.normpath(joined.lstrip("/")))
    tries = _tries(found, to.base, path.startswith("/"))
    named = next((one for one in tries if one in to.documents or one in to.files), None)
    return named or (to.first_in.get(found) if found.name else None)


def _tries(found: PurePosixPath, base: PurePosixPath, absolute: bool) -> Iterator[PurePosixPath]:
    """The files that a path can stand for, the likeliest first."""
    yield found
    yield base / found
    yield from (found / name for name in _FOLDER_NOTES)
    if found.name:
        yield found.with_name(found.name + ".md")
    if absolute:
        yield from (folder / found for folder in _COPIED)


def _named(name: str, to: Targets) -> PurePosixPath | None:
    return to.by_name.get(PurePosixPath(name).name.casefold())


def _anchor(document: Document | None, anchor: str, to: Targets) -> str | None:
    """The entry or note that holds the heading a `#anchor` names, on its page; None where there is none."""
    if document is None or not anchor:
        return None
    line = document.anchors.get(anchor) or document.anchors.get(anchor.lower())
    if line is None:
        return None
    entry = _holder(document.entries, line)
    if entry is None:
        return f"{to.at.notes[document.path]}#{anchor}"
    return to.at.entry(entry) if line == entry.line else f"{to.at.page(entry)}#{anchor}"


def _holder(entries: Iterable[Entry], line: int) -> Entry | None:
    return next((entry for entry in entries if entry.line <= line < entry.last_line), None)


def _missing(link: rewrite.Link, text: Text, target: str) -> Issue:
    line = text.lines[min(link.line, len(text.lines) - 1)] + 1
    found = PurePosixPath(target.partition("#")[0])
    if link.kind == "link" and _HOST.fullmatch(target) and found.suffix.lower() not in _FILES:
        message = f"'{target}' is a web address without its https://"
        return Issue(text.path, line, link.column + 1, "LL302", message, f"write https://{target}")
    kind = "image" if link.kind in ("image", "embed") else "linked file"
    return Issue(text.path, line, link.column + 1, "LL301", f"the {kind} '{target}' is not there")
