"""A slice of a note keeps what its links and footnotes refer to."""

from __future__ import annotations

from learnlog.gfm import references

WHOLE = """\
# One

see [Foo] and [text][1] and [^note]

# Two

nothing

[foo]: https://example.org 'a "title"'
[1]: <a b.md>

[^note]: see [^other] too

    with a second paragraph

[^other]: and [foo]
"""


def carried(text: str) -> str:
    return "\n".join(line for line, _ in references.needed(text, WHOLE))


def test_slice_carries_the_definitions_it_uses() -> None:
    expected = '[foo]: <https://example.org> "a \\"title\\""\n\n[1]: <a b.md>'
    assert carried("see [Foo] and [text][1]\n") == expected


def test_footnotes_carry_what_they_use_themselves() -> None:
    lines = f"{carried('see [^note]')}\n"
    assert "[^note]: see [^other] too\n\n    with a second paragraph\n" in lines
    assert "[^other]: and [foo]\n" in lines
    assert "[foo]: " in lines
    assert "[1]: " not in lines


def test_slice_without_references_stays_as_it_is() -> None:
    assert carried("nothing\n") == ""
    assert carried("[not] [defined]\n") == ""


def test_what_the_slice_defines_is_not_carried_again() -> None:
    assert carried("see [foo]\n\n[foo]: /here\n") == ""


def test_carried_lines_know_where_they_stood() -> None:
    lines = WHOLE.split("\n")
    needed = references.needed("see [^other] and [x][1]\n", WHOLE)
    assert [lines[at].partition(":")[0] for text, at in needed if text] == ["[^other]", "[1]", "[foo]"]


def test_footnotes_of_others_are_idle() -> None:
    text = "words[^own]\n\n[^note]: of another\n    goes on\n\n[^own]: mine\n\n[^never]: unused\n"
    assert references.idle(text, f"see [^note]\n\n{text}") == {2, 3}
    assert references.idle(text, text) == frozenset()
    assert references.idle(text, f"see [^note]\n\n[^note]: one by that name\n\n{text}") == frozenset()
