"""Links as they are written in a note → what they name, whatever tool wrote them."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from learnlog import targets
from learnlog.model import Issue, Text
from learnlog.namespace import Namespace
from learnlog.targets import NoteTarget, PageTarget, Target

NOTE = PurePosixPath("docs/days/2025-01-05.md")
OTHER = PurePosixPath("docs/days/2025-01-06.md")
PICTURE = PurePosixPath("docs/img/a shelf.png")
SCRIPT = PurePosixPath("docs/src/main.py")
HOME = PurePosixPath("docs/README.md")
WEB = "https://github.com/me/log/blob/main/{path}?plain=1#L{line}"


def named(link: str, web: str = "") -> Target:
    files = frozenset((PICTURE, SCRIPT, HOME))
    namespace = Namespace((NOTE, OTHER), files, PurePosixPath("docs"), web, ((HOME, ""),))
    text = Text(NOTE, link, (0,))
    (found,) = targets.of(text, None, namespace).named.values()
    return found


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("[x](2025-01-06.md#some-words)", NoteTarget(OTHER, "some-words")),
        ("[[2025-01-06#Some words, too]]", NoteTarget(OTHER, "some-words-too")),
        ("[[2025-01-06#A chapter#Some words]]", NoteTarget(OTHER, "some-words")),
        ("[[#Some words]]", NoteTarget(NOTE, "some-words", here=True)),
        (r"[x](..\days\2025-01-06.md)", NoteTarget(OTHER, "")),
        (r"![](..\img\a%20shelf.png)", PICTURE),
        (r'<img src="..\img\a shelf.png">', PICTURE),
        ("[x](../README.md)", PageTarget("")),
        ("[x](..)", PageTarget("")),
        ("[x](../README.md#how-to)", PageTarget("#how-to")),
        ("[[README]]", PageTarget("")),
        ("[x](../src/main.py)", SCRIPT),
        ("![](img/a%20shelf.png)", PICTURE),
        ("![](a%20shelf.png)", PICTURE),
        ("[x](days/2025-01-06.md)", NoteTarget(OTHER, "")),
    ],
)
def test_what_a_link_names(link: str, expected: Target) -> None:
    assert named(link) == expected


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("[x](../src/main.py)", "src/main.py"),
        ("[x](../src/main.py#L2-L5)", "src/main.py#L2-L5"),
        ("[x](../src/)", "src"),
    ],
)
def test_files_and_folders_are_shown_whole_where_the_repository_is(link: str, address: str) -> None:
    assert named(link, WEB) == f"https://github.com/me/log/blob/main/docs/{address}"


def test_a_folder_without_notes_is_no_mistake() -> None:
    found = named("[x](../src)")
    assert isinstance(found, Issue)
    assert (found.code, found.severity) == ("LL301", "info")
    assert "has no notes" in found.message


def test_a_folder_that_is_not_there_is_one() -> None:
    found = named("[x](../lib)", WEB)
    assert isinstance(found, Issue)
    assert (found.code, found.severity) == ("LL301", "warning")
