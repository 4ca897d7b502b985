"""What stands at the top of a note → its metadata, and everything else where it was."""

from __future__ import annotations

from datetime import date

import pytest

from learnlog.gfm.blocks import plain
from learnlog.reading import frontmatter, titles


def test_yaml_toml_and_json_say_the_same() -> None:
    yaml = "---\ntitle: Roots\ndate: 2024-03-09\ntags: [a, b]\n---\nwords\n"
    toml = '+++\ntitle = "Roots"\ndate = 2024-03-09\ntags = ["a", "b"]\n+++\nwords\n'
    for text in (yaml, toml):
        meta, body, first, flaws = frontmatter.split(text)
        assert meta == {"title": "Roots", "date": date(2024, 3, 9), "tags": ["a", "b"]}
        assert (body, first, flaws) == ("words\n", 5, ())
    meta, body, first, _ = frontmatter.split('{\n  "title": "Roots",\n  "date": "2024-03-09"\n}\n\nwords\n')
    assert meta == {"title": "Roots", "date": "2024-03-09"}
    assert (body, first) == ("\nwords\n", 4)


def test_a_blank_line_before_keys_that_a_plugin_wrote() -> None:
    meta, body, first, flaws = frontmatter.split("---\n\nkanban-plugin: basic\n\n---\n\n## To do\n")
    assert (meta, body, first, flaws) == ({"kanban-plugin": "basic"}, "\n## To do\n", 5, ())


def test_keys_are_read_whatever_their_case_and_taxonomies_like_the_rest() -> None:
    assert frontmatter.split("---\nTitle: A\nTags: b\n---\n")[0] == {"title": "A", "tags": "b"}
    assert frontmatter.split('+++\n[taxonomies]\ntags = ["b"]\n+++\n')[0] == {"tags": ["b"]}


def test_logseq_properties_of_known_meaning_are_taken_and_the_rest_are_words() -> None:
    text = "title:: Roots\ntags:: [[algebra]], proofs\nauthor:: Knuth\n\n- words\n"
    meta, body, first, _ = frontmatter.split(text)
    assert titles.given(meta) == "Roots"
    assert titles.tags(meta) == ("algebra", "proofs")
    assert (body, first) == ("\n\nauthor:: Knuth\n\n- words\n", 0)


@pytest.mark.parametrize(
    "text",
    [
        "---\n\nText between rules\n\n---\n",
        "+++\nno end\n",
        '{\n  "a": 1\n}\n\nA sample, no front matter.\n',
        '{ "title": 1 }',
        "std::vector is a class\n",
        "foo :: Int -> Int\n",
        "---\n\nToday: much rain\n\n---\n",
        "---\n\nkey: [a\n\n---\n",
        "---\n\n---\n",
        "",
    ],
)
def test_text_that_only_looks_like_it_stays(text: str) -> None:
    assert frontmatter.split(text) == ({}, text, 0, ())


@pytest.mark.parametrize(("mark", "language"), [("---", "yaml"), ("+++", "toml")])
def test_what_cannot_be_read_is_shown_as_code(mark: str, language: str) -> None:
    meta, body, _, flaws = frontmatter.split(
        f"{mark}\ntitle = 'a: b\n{mark}\nwords\n".replace("= '", ": 'x': ")
    )
    assert meta == {}
    assert body.startswith(f"```{language}\ntitle")
    assert [flaw.code for flaw in flaws] == ["LL105"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (["a", "b c"], ("a", "b c")),
        ("a, b c", ("a", "b c")),
        ("a b", ("a", "b")),
        ("#a #b/c", ("a", "b/c")),
        ("[[a b]] [[c]]", ("a b", "c")),
        ({"a": None, "b": 1}, ("a", "b")),
        ([["a"], {"b": 1}, 2024, None, ""], ("a", "b", "2024")),
        (2024, ("2024",)),
        (True, ()),
        (None, ()),
        (["a", "a", " a "], ("a",)),
    ],
)
def test_tags_in_every_shape(written: object, expected: tuple[str, ...]) -> None:
    assert titles.tags({"tags": written}) == expected


def test_categories_are_topics_and_may_have_spaces() -> None:
    assert titles.topics({"categories": ["til", "Linear algebra"]}) == ("til", "Linear algebra")
    assert titles.topics({"category": "Linear algebra"}) == ("Linear algebra",)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1. First steps", "1. First steps"),
        ("2024. 03. 09", "2024. 03. 09"),
        ("`code` & *more*", "code & more"),
        ("a &lt;b&gt;", "a <b>"),
        ("C#", "C#"),
        ("[[note|words]] and [[other]]", "words and other"),
        ("==marked== :tada:", "marked 🎉"),
        ("[link](x.md) ![pic](y.png)", "link pic"),
        ("<b>bold</b> move", "bold move"),
    ],
)
def test_titles_have_no_markup(written: str, expected: str) -> None:
    assert titles.shown(plain(written)) == expected


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("my-notes_on rust", "My notes on rust"),
        ("languages___rust", "Languages/rust"),
        ("SQL - why LENGTH is slow", "SQL - why LENGTH is slow"),
        ("01-02. what goes wrong", "01-02. what goes wrong"),
        ("Learned things 1a2b3c4d5e6f708192a3b4c5d6e7f809", "Learned things"),
        ("1a2b3c4d5e6f708192a3b4c5d6e7f809", "1a2b3c4d5e6f708192a3b4c5d6e7f809"),
    ],
)
def test_names_of_files_as_titles(stem: str, expected: str) -> None:
    assert titles.of_name(stem) == expected
