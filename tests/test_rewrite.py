"""Markdown → its links, and the same Markdown leading elsewhere."""

from __future__ import annotations

import pytest

from learnlog.gfm import rewrite
from learnlog.gfm.rewrite import Link


def elsewhere(link: Link) -> str:
    return f"NEW/{link.target}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](b.md)", "[a](NEW/b.md)"),
        ("[a](b.md#c 'title')", "[a](NEW/b.md#c 'title')"),
        ("![a *b*](c.png)", "![a *b*](NEW/c.png)"),
        ("[](<b c>)", "[](<NEW/b c>)"),
        ("[a](b(c)d)", "[a](NEW/b(c)d)"),
        (r"[a\](x)](y)", r"[a\](x)](NEW/y)"),
        ("[![a](b)](c)", "[![a](NEW/b)](NEW/c)"),
        ("[a](\n b\n 't')", "[a](\n NEW/b\n 't')"),
        ("[a](b&amp;c\\_d)", "[a](NEW/b&c_d)"),
        ("[a]()", "[a](NEW/)"),
        ("[a][b] [b]\n\n[b]: c.md 't'\n", "[a][b] [b]\n\n[b]: NEW/c.md 't'\n"),
        ('<a href="b.md">x</a>', '<a href="NEW/b.md">x</a>'),
        ("<p>\n<img alt='x' src=b.png>\n</p>", "<p>\n<img alt='x' src=\"NEW/b.png\">\n</p>"),
        ('<img srcset="a.png 1x, b.png 2x">', '<img srcset="NEW/a.png 1x, NEW/b.png 2x">'),
        ('<video src="a.mp4" poster="b.png"></video>', '<video src="NEW/a.mp4" poster="NEW/b.png"></video>'),
        ("| a |\n|---|\n| [x](y) |", "| a |\n|---|\n| [x](NEW/y) |"),
        ("- > [x](y)", "- > [x](NEW/y)"),
        ("# [x](y)", "# [x](NEW/y)"),
        ("see [[Page#part|label]] and ![[p.png]]", "see NEW/Page#part and NEW/p.png"),
        ("| a |\n|---|\n| [[b\\|c]] |", "| a |\n|---|\n| NEW/b |"),
        ("é漢🎉 [a](b)", "é漢🎉 [a](NEW/b)"),
    ],
)
def test_destinations_are_rewritten(text: str, expected: str) -> None:
    assert rewrite.links(text, elsewhere) == expected


@pytest.mark.parametrize(
    "text",
    [
        "`[a](b)`",
        "```\n[a](b)\n<img src=b>\n```",
        "    [a](b)",
        "<!-- [a](b) <img src=b> -->",
        r"\[a](b)",
        "<https://example.org>",
        "https://example.org",
        "`[[a]]` and `![[b]]`",
        "<p data-src='a' title='src=\"b\"'>x</p>",
    ],
)
def test_what_is_no_link_of_ours_stays(text: str) -> None:
    assert rewrite.links(text, elsewhere) == text


def test_none_leaves_a_link_as_it_is() -> None:
    text = "[a](b) ![c](d) [[e]]\n\n[f]: g\n"
    assert rewrite.links(text, lambda link: None) == text


def test_a_target_with_spaces_is_put_in_angle_brackets() -> None:
    assert rewrite.links("[a](b)", lambda link: "c d)") == "[a](<c d)>)"
    assert rewrite.links("[a](b)", lambda link: "c?d&copy;e\\f") == "[a](c?d&amp;copy;e%5Cf)"
    assert rewrite.links("<img src='a'>", lambda link: 'b"&c') == '<img src="b&quot;&amp;c">'


def test_links_are_found_with_their_words_and_places() -> None:
    text = """\
# [Attention *is*](https://arxiv.org/abs/1706.03762)

see https://example.org/a_b_c. Or <https://b.example> or www.c.example/d
![chart](a%20b.png) <a href="e.md">the <b>e</b></a> [[Note|words]] ![[pic.png]]
"""
    links = [(rewrite.position(text, link), link) for link in rewrite.find(text)]
    found = [(line + 1, column + 1, link.kind, link.target, link.text) for (line, column), link in links]
    assert found == [
        (1, 3, "link", "https://arxiv.org/abs/1706.03762", "Attention is"),
        (3, 5, "link", "https://example.org/a_b_c", "https://example.org/a_b_c"),
        (3, 35, "link", "https://b.example", "https://b.example"),
        (3, 58, "link", "http://www.c.example/d", "www.c.example/d"),
        (4, 1, "image", "a%20b.png", "chart"),
        (4, 21, "link", "e.md", "the e"),
        (4, 53, "wikilink", "Note", "words"),
        (4, 68, "embed", "pic.png", "pic.png"),
    ]


def test_references_lead_where_their_definition_says() -> None:
    (link,) = rewrite.find("[a b][x]\n\n[x]: https://example.org\n")
    assert (link.target, link.text) == ("https://example.org", "a b")


def test_code_has_no_links() -> None:
    assert rewrite.find("`[a](b) https://c.example`\n\n```\nhttps://d.example\n```\n") == ()
