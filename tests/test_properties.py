"""What holds for every Markdown there is: blocks tile it, normalizing it twice is normalizing it once."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st
from pyromark import reference_definitions

from learnlog.gfm import blocks, events, references, rewrite, visible
from learnlog.gfm.normalize import normalize, rebase_headings
from learnlog.gfm.rules.tags import HTML
from tests.test_normalize import WORD, github, words

TOOLS = [
    "{% highlight py %}",
    "{% endhighlight %}",
    "{% raw %}",
    "{: .x}",
    "## H {#x}",
    "a ^abc1",
    "  {: .y}",
    ":::note",
    ":::",
    "  ::: tip T",
    "  :::",
    "::::info",
    "::::",
    ":::other",
    "<aside>",
    "</aside>",
    "%%c%% d",
    "%%",
    "%% c %%",
    "- TODO x",
    "  id:: x",
    "  :LOGBOOK:",
    "  :END:",
    "{{embed [[x]]}}",
    "- #+BEGIN_QUOTE",
    "  #+END_QUOTE",
    "#+BEGIN_NOTE",
    "#+END_NOTE",
    "#+begin_src py",
    "#+end_src",
]
LINES = [
    *(
        "",
        "",
        "",
        " ",
        "text",
        "text two",
        "# head",
        "## 31/5/25",
        "   ### three",
        "#tag",
        "Setext",
        "===",
        "---",
    ),
    *(
        "- item",
        "* star",
        "+ plus",
        "1. one",
        "2) two",
        "- [ ] task",
        "-",
        "  - nested",
        "    - deep",
        "\t- tab",
    ),
    *("  continued", "    four", "\tcode", "> quote", "> - in quote", ">", "| a | b |", "|---|---|", "| 1 |"),
    *("```", "```py", "  ```", "   ```mermaid", "      ```", "~~~", "- ```sh", "````", "> ```"),
    *("<details>", "<details open markdown=1>", "</details>", "  </details>", "    <details>", "- <details>"),
    *(
        "<summary>Sum</summary>",
        "<summary>",
        "</summary>",
        "    <summary>Deep</summary>",
        "<sumary>S</sumary>",
    ),
    *("<details><summary>One</summary> line</details>", "text <details> in text", "> <details>", "</detail>"),
    *("<div>", "</div>", "<p>para</p>", "  <p>", "<!--", "-->", "<!-- comment -->", "<pre>", "</pre>"),
    *(
        "<SOS> and <EOS>",
        "<think>",
        "</think>",
        "`<b>` <b>bold</b>",
        "<?php x ?>",
        "<svg><path/></svg>",
        "1 < x",
    ),
    *("<br>", "<br/>", "  <br>", "<br><br>", "one<br>two", "- <br>", "    <br>", "<!-- -->"),
    *("costs $5 and $6", "$x^2$", "$$", "\\$1 $2 $3", "`$a$` $b", "https://a.b/$c$d", "[[x$y$z]]"),
    *("import math", "x = math.pi", "def f():", "    return 1", '{"a": 1}', ">>> x = 1", "[tool]", "a = 1"),
    *("[foo]: /url", "[foo] and [bar][foo]", "[^1]: note", "see [^1]", "![alt](a b.png)", "[a](<b c> 't')"),
    *TOOLS,
    *(
        "***",
        "* * *",
        "_ _ _",
        "\\",
        "text\\",
        "text  ",
        "&lt; &amp;",
        "\u00a0",
        "\x0c",
        "a\u2028b",
        "É漢字🎉",
    ),
]
NOTES = st.lists(st.sampled_from(LINES), max_size=14).map("\n".join)
MARKUP = re.compile(r"<!--.*?(?:-->|\Z)|</?([a-z]+)[^<>]*>|&[a-z]+;", re.DOTALL)

PLAIN = [line for line in LINES if not set(line) & set("<$`~") and line not in TOOLS]


@given(NOTES)
@example("1. a\n\n[foo]: /u\ntext")
@settings(max_examples=600)
def test_blocks_tile_the_text(text: str) -> None:
    assert_tiled(text)


def assert_tiled(text: str) -> None:
    at = 0
    for block in blocks.parse(text):
        assert block.start == at < block.end
        at = block.end
        waiting = [block]
        while waiting:
            outer = waiting.pop()
            assert all(outer.start <= inner.start < inner.end <= outer.end for inner in outer.children)
            waiting.extend(outer.children)
    assert at == text.count("\n") + 1


@given(NOTES)
@settings(max_examples=1500)
def test_normalizing_twice_is_normalizing_once(text: str) -> None:
    assert_settled(text)


def assert_settled(text: str) -> None:
    clean = normalize(text)
    lines = clean.text.split("\n")
    assert len(clean.lines) == len(lines)
    assert list(clean.lines) == sorted(clean.lines)
    assert clean.lines[0] >= 0 and clean.lines[-1] <= text.count("\n")
    assert all(0 <= flaw.line <= text.count("\n") for flaw in clean.flaws)
    assert normalize(clean.text).text == clean.text


@given(NOTES)
@example("</detail>\n[^1]: note\n    <summary>Deep</summary>\n[foo]: /url")
@settings(max_examples=1500)
def test_no_visible_word_is_lost(text: str) -> None:
    assume(text.count("[^1]:") < 2)  # nobody sees the second one, nor a footnote that nothing refers to
    assert not lost(f"see [^1]\n\n{text}")


def lost(text: str) -> Counter[str]:
    """Words that GitHub shows of a text and not of what it becomes.

    Markup that GitHub showed as code may be markup again: tags, entities, numbers of lists, definitions.
    """
    clean = normalize(text).text
    found = words(github(visible.without_marks(text))) - words(github(clean), attributes=True)
    notes = " ".join(line for line in clean.split("\n") if line.startswith("[^"))
    definitions = reference_definitions(clean, options=events.OPTIONS)
    defined = " ".join(f"{label} {at['dest']}" for label, at in definitions.items())
    tags = " ".join(
        tag[0].strip("<>")
        for tag in MARKUP.finditer(text)
        if (tag[1] or "path") in {*HTML, "path", "sumary", "detail"}
    )
    known = WORD.findall(f"{notes} {defined} {tags}")
    return Counter({word: count for word, count in found.items() if not word.isdigit() and word not in known})


@given(st.lists(st.sampled_from(PLAIN), max_size=14).map("\n".join))
@settings(max_examples=600)
def test_where_no_rule_applies_nothing_changes(text: str) -> None:
    assert normalize(text).text == text


@given(NOTES, st.integers(1, 6))
@settings(max_examples=600)
def test_rebased_headings_keep_their_words_and_their_lines(text: str, top: int) -> None:
    moved = rebase_headings(text, top)
    before = [block for block in blocks.parse(text) if block.kind == "heading"]
    after = [block for block in blocks.parse(moved) if block.kind == "heading"]
    assert moved.count("\n") == text.count("\n")
    assert [(block.start, block.text) for block in before] == [(block.start, block.text) for block in after]


@given(NOTES)
@settings(max_examples=600)
def test_links_that_stay_leave_the_text_alone(text: str) -> None:
    assert rewrite.links(text, lambda link: None) == text
    for link in rewrite.find(text):
        line, column = rewrite.position(text, link)
        assert text.split("\n")[line][:column] == text[: link.start].split("\n")[-1]


@given(NOTES)
@settings(max_examples=300)
def test_a_whole_note_carries_nothing(text: str) -> None:
    assert references.needed(text, text) == ()


def test_real_notes_are_tiled_settled_and_whole(shared: Path) -> None:
    read = 0
    for path in sorted((shared / "seeds").iterdir()) + sorted((shared / "corpus").rglob("*.md")):
        text = path.read_bytes().decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
        clean = normalize(text)
        assert_tiled(clean.text)
        if clean.text != text:
            assert_settled(text)
            assert not lost(text), path
        read += 1
    assert read > 5


@pytest.mark.parametrize(
    "text",
    [
        "<details>\n" * 3000 + "</details>\n" * 3000,
        "</details>\n" * 3000,
        "<details>\n<summary>a</summary>\n\n" * 1500,
        "- ```\nx\n" * 3000,
        "- a\n  ```\nb\n  ```\n" * 2000,
        "<x" * 50000,
        "$" * 50000,
        "a $1 " * 20000,
        "<br>\n" * 20000,
        "text\n<br>\n" * 10000,
        "- " * 5000,
        ">" * 5000,
        "<!--" * 20000,
        "`<a> " * 10000,
        "[a](" * 10000,
        "<SOS>\n\n" * 10000,
        "<details>\n\xa0",
    ],
    ids=lambda text: repr(text[:12]),
)
def test_odd_notes_are_no_trap(text: str) -> None:
    clean = normalize(text).text
    assert_tiled(clean)
    rewrite.find(clean)
