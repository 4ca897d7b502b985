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


def test_slice_carries_the_definitions_it_uses() -> None:
    carried = references.carry("see [Foo] and [text][1]\n", WHOLE)
    assert (
        carried
        == 'see [Foo] and [text][1]\n\n[foo]: <https://example.org> "a \\"title\\""\n\n[1]: <a b.md>\n'
    )


def test_footnotes_carry_what_they_use_themselves() -> None:
    carried = references.carry("see [^note]\n", WHOLE)
    assert "[^note]: see [^other] too\n\n    with a second paragraph\n" in carried
    assert "[^other]: and [foo]\n" in carried
    assert "[foo]: " in carried
    assert "[1]: " not in carried


def test_slice_without_references_stays_as_it_is() -> None:
    assert references.carry("nothing\n", WHOLE) == "nothing\n"
    assert references.carry("[not] [defined]\n", WHOLE) == "[not] [defined]\n"


def test_what_the_slice_defines_is_not_carried_again() -> None:
    text = "see [foo]\n\n[foo]: /here\n"
    assert references.carry(text, WHOLE) == text


def test_carried_lines_know_where_they_stood() -> None:
    lines = WHOLE.split("\n")
    needed = references.needed("see [^other] and [x][1]\n", WHOLE)
    assert [lines[at].partition(":")[0] for text, at in needed if text] == ["[^other]", "[1]", "[foo]"]
