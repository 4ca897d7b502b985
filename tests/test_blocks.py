"""Markdown → blocks that tile it, and what each says to a reader."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from learnlog.gfm import blocks
from learnlog.gfm.values import Block


def outline(found: Iterable[Block]) -> list[str]:
    """Blocks as `start-end kind text`, one a line."""
    return [
        " ".join(filter(None, (f"{block.start}-{block.end}", "+" * block.depth + block.kind, block.text)))
        for block in found
    ]


def read(text: str) -> list[str]:
    return outline(blocks.parse(text))


def heading(text: str) -> tuple[int, str]:
    (block,) = blocks.parse(text)
    assert block.kind == "heading"
    return block.level, block.text


def test_every_kind_has_its_lines() -> None:
    text = """\

# Title
Some text
and more.

- one
- two

> quoted

| a | b |
|---|---|
| 1 | 2 |

```py
# no heading
```
***
<p>HTML</p>

[a]: /url
[^1]: note

    indented"""
    assert read(text) == [
        "0-1 blank",
        "1-2 heading Title",
        "2-5 paragraph Some text",
        "5-8 list",
        "8-10 quote",
        "10-14 table",
        "14-17 code",
        "17-18 rule",
        "18-20 html HTML",
        "20-21 definition",
        "21-24 footnote note",
    ]


@pytest.mark.parametrize("text", ["", "\n", "\n\n", " ", "\t\n"])
def test_a_text_without_words_is_one_blank_block(text: str) -> None:
    assert read(text) == [f"0-{text.count(chr(10)) + 1} blank"]


@pytest.mark.parametrize(
    ("text", "level", "words"),
    [
        ("# Sep 9, 2024: *Soft* `prompting`", 1, "Sep 9, 2024: Soft prompting"),
        ("### [Day 12](https://example.org/2019/11/11)", 3, "Day 12"),
        ("## ![chart](x.png) & more &mdash; 5 &lt; 6", 2, "chart & more — 5 < 6"),
        ("##   31/5/25   ##", 2, "31/5/25"),
        ("## ~~old~~ <u>new</u> <!-- 2020-01-01 -->", 2, "old new"),
        ("#", 1, ""),
        ("Two\nlines\n---", 2, "Two lines"),
        ("   ## indented", 2, "indented"),
        ("# a  \tb", 1, "a b"),
        ("# \\# escaped", 1, "# escaped"),
    ],
)
def test_headings_are_read_as_a_reader_sees_them(text: str, level: int, words: str) -> None:
    assert heading(text) == (level, words)


@pytest.mark.parametrize(
    "text",
    [
        "```\n# code\n```",
        "~~~\n# code\n~~~",
        "    # code",
        "<!--\n# comment\n-->",
        "#tag",
        "\\# text",
        "<pre>\n# pre\n</pre>",
    ],
)
def test_what_only_looks_like_a_heading_is_none(text: str) -> None:
    assert all(block.kind != "heading" for block in blocks.parse(text))


def test_text_of_a_paragraph_is_its_first_line() -> None:
    assert read("**2024-05-01**: read\nmore\n\na<br>b\n\na  \nb") == [
        "0-3 paragraph 2024-05-01: read",
        "3-5 paragraph a",
        "5-7 paragraph a",
    ]


def test_items_have_their_text_their_lines_and_their_lists() -> None:
    (found,) = blocks.parse("- **one**\n  - [x] done\n  - [ ] open\n\n- two\n\n  more\n")
    one, two = found.children
    assert outline(found.children) == ["0-4 item one", "4-7 item two"]
    _, nested = one.children
    assert [(item.text, item.checked) for item in nested.children] == [("done", True), ("open", False)]
    assert one.checked is None
    assert outline(two.children) == ["4-5 paragraph two", "6-7 paragraph more"]


def test_item_with_only_a_list_has_no_text() -> None:
    (found,) = blocks.parse("- - a\n")
    assert found.children[0].text == ""


def test_item_that_is_a_heading_says_so() -> None:
    (found,) = blocks.parse("- ## Day 3\n  text\n")
    assert outline(found.children) == ["0-2 item Day 3"]
    assert outline(found.children[0].children) == ["0-1 heading Day 3"]


def test_rows_have_their_cells() -> None:
    (found,) = blocks.parse("| Date | Done |\n|---|---|\n| 2024-05-01 | `a \\| b` |\n| x |\n")
    assert outline(found.children) == ["0-1 row Date | Done", "2-3 row 2024-05-01 | a | b", "3-4 row x |"]


def test_quotes_have_their_blocks() -> None:
    (found,) = blocks.parse("> # 9 May\n> text\n>\n> - a\n")
    assert outline(found.children) == ["0-1 heading 9 May", "1-2 paragraph text", "3-4 list"]


def test_definitions_are_not_part_of_the_list_above_them() -> None:
    assert read("1. a\n\n[foo]: /u\n\ntext") == ["0-2 list", "2-4 definition", "4-5 paragraph text"]


def test_collapsibles_open_close_and_nest() -> None:
    text = """\
<details>
<summary><strong>2024</strong> &amp; **so on**</summary>

# March

<details>
<summary>Inner</summary>

- a

</details>

</details>

end"""
    assert read(text) == [
        "0-3 details 2024 & so on",
        "3-5 +heading March",
        "5-8 +details Inner",
        "8-10 ++list",
        "10-12 +end-details",
        "12-14 end-details",
        "14-15 paragraph end",
    ]


def test_collapsible_that_is_raw_html_opens_and_closes_too() -> None:
    assert read("<details><summary>A</summary>\ntext\n</details>\nmore\n") == [
        "0-1 details A",
        "1-2 +html text",
        "2-3 end-details",
        "3-5 html more",
    ]


def test_surplus_end_does_not_go_below_the_ground() -> None:
    assert [block.depth for block in blocks.parse("</details>\n\n</details>\n\ntext")] == [0, 0, 0]


def test_html_shows_its_words_and_hides_comments() -> None:
    assert read('<h1 align="center">\n My &lt;log&gt;\n</h1>\n\n<!-- 2020-01-01 -->') == [
        "0-4 html My <log>",
        "4-5 html",
    ]
    assert read("<!--\n2020-01-01\n\n# day\n-->\nseen\n") == ["0-5 html", "5-7 paragraph seen"]


def test_lines_end_at_newlines_only() -> None:
    assert read("a\x0cb\u2028c\n# d") == ["0-1 paragraph a b c", "1-2 heading d"]


def test_deep_nesting_is_no_problem() -> None:
    assert len(blocks.parse(">" * 3000 + " a\n")) == 1
    assert len(blocks.parse("- " * 2000 + "a\n")) == 1


def test_half_a_character_is_no_problem() -> None:
    assert read("# a\ud800b") == ["0-1 heading a\ufffdb"]
