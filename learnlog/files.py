"""Paths → sources: the only module that touches a disk."""

from __future__ import annotations

import os
import re
import subprocess
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta
from fnmatch import translate
from pathlib import Path, PurePosixPath

from learnlog import private
from learnlog.model import Issue, Source
from learnlog.runtime import paths

MARKDOWN = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mkdn", ".mdx"})
_MARKDOWN = tuple(MARKDOWN)
TEXTS = MARKDOWN | {".txt"}
_NEARLY = frozenset({*MARKDOWN, ".qmd", ".rmd", ""})
"""Suffixes of texts, in small letters, that some programs take for those of Markdown, as they do `.MD`."""
EPOCH = datetime(1970, 1, 1)
GIT_SECONDS = 20
_REFUSED = "let yourself read it, or exclude it"
_COMMIT = re.compile(r"([0-9a-f]{40,64}) \d+ (\d+)")
Found = tuple[tuple[Source, ...], tuple[Issue, ...]]
"""Texts, and what was wrong with them."""
Read = Callable[[Path, Sequence[PurePosixPath]], Found]
"""A way to read texts: those at some paths below a folder."""
SKIPPED_FOLDERS = frozenset({"node_modules", "__pycache__", "venv", "env", "site-packages"})


def markdown_files(root: Path) -> list[PurePosixPath]:
    """Markdown files below `root`, sorted, relative to it; `.txt` files where there is no Markdown."""
    found = sorted(_walk(root), key=_in_folders)
    notes = [paths.known(path) for path in found if path.lower().endswith(_MARKDOWN)]
    return notes or [paths.known(path) for path in found if path.lower().endswith(".txt")]


def matching(root: Path, globs: Iterable[str]) -> list[PurePosixPath]:
    """Files below `root` that any of `globs` matches (`**` crosses folders), sorted."""
    patterns = [_pattern(glob) for glob in globs]
    if not patterns:
        return []
    found = (path for path in _walk(root) if any(p.match(path) for p in patterns))
    return [paths.known(path) for path in sorted(found, key=_in_folders)]


def below(root: Path, aside: Iterable[Path] = ()) -> frozenset[PurePosixPath]:
    """All files below `root`, relative to it; hidden ones, other tools' folders and those `aside` are left
    out."""
    return frozenset(map(paths.known, _walk(root, aside)))


def passed_over(root: Path) -> list[PurePosixPath]:
    """Folders below `root` that are never looked into: hidden ones and those of other tools."""
    found: list[PurePosixPath] = []
    for folder, names, _ in os.walk(root):
        here = PurePosixPath(Path(folder).relative_to(root).as_posix())
        found += (here / name for name in names if not _entered(name) and name != ".git")
        names[:] = [name for name in names if _entered(name)]
    return sorted(found)


def unseen(
    root: Path, folders: Iterable[Path], excluded: re.Pattern[str]
) -> tuple[list[Issue], list[PurePosixPath]]:
    """What may be notes that nobody knows of: those of `folders`, and of what is below them, that cannot be
    looked into, as issues; and files there whose suffix is not quite that of Markdown."""
    refused: dict[str, str] = {}
    bare: set[str] = set()

    def refuse(error: OSError) -> None:
        if isinstance(error, PermissionError):
            refused[error.filename] = str(error.strerror)

    for folder in dict.fromkeys(folders):
        for here, names, files in os.walk(folder, onerror=refuse):
            names[:] = [name for name in names if _entered(name)]
            bare.update(f"{here}{os.sep}{name}" for name in files if _is_nearly_markdown(name))

    def placed(name: str) -> str:
        return os.path.relpath(name, root).replace(os.sep, "/")

    found = [(placed(name), reason) for name, reason in sorted(refused.items())]
    issues = [
        Issue(PurePosixPath(path), 1, 1, "LL101", f"cannot be looked into: {reason}", _REFUSED)
        for path, reason in found
        if not excluded.match(f"{path}/")
    ]
    return issues, [PurePosixPath(path) for path in sorted(map(placed, bare)) if not excluded.match(path)]


def glob_filter(globs: Iterable[str]) -> re.Pattern[str]:
    """One pattern that matches a relative path if any glob does; matches nothing for none."""
    return re.compile("|".join(_pattern(glob).pattern for glob in globs) or r"(?!)")


def read(root: Path, wanted: Sequence[PurePosixPath]) -> Found:
    """The texts of `wanted` below `root`; what cannot be read becomes an issue, the rest goes on."""
    sources: list[Source] = []
    issues: list[Issue] = []
    top = os.fspath(root)
    for path in wanted:
        if not _is_unicode(path):
            issues.append(Issue(path, 1, 1, "LL101", "cannot be read: its name is not UTF-8", "rename it"))
            continue
        try:
            raw = _content(f"{top}{os.sep}{path}")
        except OSError as error:
            fix = _REFUSED if isinstance(error, PermissionError) else ""
            issues.append(Issue(path, 1, 1, "LL101", f"cannot be read: {error.strerror}", fix))
            continue
        text, flaws = decode(path, raw)
        issues.extend(flaws)
        sources.append(Source(path, text))
    return tuple(sources), tuple(issues)


def unreadable(root: Path, wanted: Iterable[PurePosixPath]) -> Iterator[Issue]:
    """What is wrong with those of `wanted` that cannot be read, as links that lead nowhere."""
    top = os.fspath(root)
    for path in wanted:
        if not (_is_unicode(path) and os.access(f"{top}{os.sep}{path}", os.R_OK)):
            yield from read(root, [path])[1]


def decode(path: PurePosixPath, raw: bytes) -> tuple[str, tuple[Issue, ...]]:
    """Bytes of a note → its text, and issues where bytes had to give.

    The text has `\\n` newlines, no BOM, no NUL and nothing that is private.
    """
    issues: list[Issue] = []
    try:
        utf16 = raw[:2] in (BOM_UTF16_LE, BOM_UTF16_BE)
        text = raw.decode("utf-16") if utf16 else raw.removeprefix(BOM_UTF8).decode()
    except UnicodeDecodeError as error:
        text, name = _guess(raw)
        line = raw.count(b"\n", 0, error.start) + 1
        column = error.start - raw.rfind(b"\n", 0, error.start)
        issues.append(
            Issue(path, line, column, "LL102", f"not UTF-8: read as {name}", "save the file as UTF-8")
        )
    if not text or text.isspace():
        issues.append(Issue(path, 1, 1, "LL103", "the file is empty", severity="info"))
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        issues.append(Issue(path, line, 1, "LL104", "NUL characters were shown as \ufffd"))
        text = text.replace("\0", "\ufffd")
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return private.cut(text), tuple(issues)


def content(path: Path) -> bytes:
    """A file as a site may have it: of a text, what is not private."""
    raw = path.read_bytes()
    return decode(PurePosixPath(path.name), raw)[0].encode() if path.suffix.lower() in TEXTS else raw


def read_site(folder: Path) -> dict[str, str]:
    """The HTML of every page of a built site, by its url (`2025/05/31/`)."""
    return {
        found.relative_to(folder).as_posix().removesuffix("index.html"): found.read_text(encoding="utf-8")
        for found in sorted(folder.rglob("*.html"))
    }


def committed(
    root: Path, places: Iterable[tuple[PurePosixPath, int]]
) -> dict[tuple[PurePosixPath, int], date]:
    """The day on which git last saw each line (0-based) change; nothing for what is not in git.

    Lines that are not committed yet are left out: their day would be today's. So are those of the last commit
    that a shallow clone has: it stands for all before it.
    """
    wanted: defaultdict[PurePosixPath, set[int]] = defaultdict(set)
    for path, line in places:
        wanted[path].add(line)
    shallow = bool(wanted) and _git(root, "rev-parse", "--is-shallow-repository").strip() == "true"
    found = {path: _blame(root, path, shallow) for path in wanted}
    return {(path, line): found[path][line] for path in wanted for line in wanted[path] & found[path].keys()}


def origin(root: Path) -> tuple[str, str, str]:
    """The address that a repository came from, its branch, and the folder in it that `root` is (`notes/`).

    The first is empty where there is none.
    """
    asked = (
        ["remote", "get-url", "origin"],
        ["symbolic-ref", "--short", "HEAD"],
        ["rev-parse", "--show-prefix"],
    )
    address, branch, within = (_git(root, *words).strip() for words in asked)
    return address, branch or "HEAD", within


def _git(root: Path, *words: str) -> str:
    """What git says; nothing where there is no git, no repository, or a file that it does not know."""
    try:
        asked = subprocess.run(
            ["git", "-C", str(root), *words], capture_output=True, timeout=GIT_SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return asked.stdout.decode("utf-8", "replace")


def _blame(root: Path, path: PurePosixPath, shallow: bool) -> dict[int, date]:
    days: dict[int, date] = {}
    line, seconds = -1, 0
    for row in _git(root, "blame", "--line-porcelain", "-w", "--", str(path)).split("\n"):
        commit = _COMMIT.match(row)
        if commit:
            line = int(commit[2]) - 1 if commit[1].strip("0") else -1
        elif row.startswith("author-time "):
            seconds = int(row.split()[1])
        elif row.startswith("author-tz ") and line >= 0:
            zone = int(row.split()[1])
            minutes = (abs(zone) // 100 * 60 + abs(zone) % 100) * (-1 if zone < 0 else 1)
            days[line] = (EPOCH + timedelta(seconds=seconds, minutes=minutes)).date()
        elif row == "boundary" and shallow:
            days.pop(line, None)
    return days


def write(path: Path, content: str | bytes) -> None:
    """Write a file so that it is there whole or not at all, to be read by all who may."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(f".learnlog-{os.getpid()}-{path.name}")
    try:
        beside.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def create(path: Path, text: str) -> None:
    """Write a file that must not exist yet; raises FileExistsError, never overwrites."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("x", encoding="utf-8", newline="\n") as out:
        out.write(text)


def _walk(root: Path, aside: Iterable[Path] = ()) -> Iterator[str]:
    """The files below `root`, relative to it. Texts: of many only their names are looked at."""
    top, left = os.fspath(root), set(map(os.fspath, aside))
    for folder, names, files in os.walk(top):
        names[:] = [name for name in names if _entered(name) and f"{folder}{os.sep}{name}" not in left]
        here = folder[len(top) :].strip(os.sep).replace(os.sep, "/")
        within = f"{here}/" if here else ""
        yield from (within + name for name in files if not name.startswith("."))


def _in_folders(path: str) -> list[str]:
    """Sort key: folder by folder, as paths are sorted."""
    return path.split("/")


def _is_nearly_markdown(name: str) -> bool:
    _, dot, ending = name.rpartition(".")
    suffix = f".{ending}" if dot and not ending.isdecimal() else ""  # `2024.03.09` has none
    return suffix != ".md" and suffix.lower() in _NEARLY


def _entered(folder: str) -> bool:
    return not folder.startswith(".") and folder not in SKIPPED_FOLDERS


def _pattern(glob: str) -> re.Pattern[str]:
    parts = [r"(?:.*/)?" if part == "**/" else _segment(part) for part in re.split(r"(\*\*/)", glob)]
    return re.compile("".join(parts) + r"\Z")


def _segment(glob: str) -> str:
    before, after = translate("/").split("/")  # Python 3.14 ends its patterns in another way
    crossing = translate(glob).removeprefix(before).removesuffix(after)
    return crossing.replace(".*", "[^/]*") if "**" not in glob else crossing


def _is_unicode(path: PurePosixPath) -> bool:
    """Whether a path can be an address; systems may have names of any bytes."""
    try:
        return bool(str(path).encode())
    except UnicodeEncodeError:
        return False


def _content(path: str) -> bytes:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (`Path`s of thousands take half the time)
        return file.read()


def _guess(raw: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes  # takes a while to import, and most files are UTF-8

    best = from_bytes(raw).best()
    if best is None:
        return raw.decode("utf-8", "replace"), "UTF-8 with unreadable characters replaced"
    return str(best), best.encoding.replace("_", "-")
