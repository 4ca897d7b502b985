"""Code → highlighted HTML, the same that the site's own highlighter writes."""

from __future__ import annotations

import re
from typing import Any

import markdown
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pygments.lexers import get_lexer_by_name  # type: ignore[import-untyped]
from pymdownx.highlight import Highlight

from learnlog.gfm.fenced import code, firsts, info, lexing

LANGUAGES = (
    *(
        "bash",
        "c",
        "c++",
        "c#",
        "css",
        "dart",
        "diff",
        "docker",
        "go",
        "html",
        "java",
        "js",
        "jsx",
        "json",
        "kotlin",
    ),
    *(
        "lua",
        "make",
        "md",
        "matlab",
        "php",
        "powershell",
        "python",
        "pycon",
        "r",
        "ruby",
        "rust",
        "scala",
        "sql",
    ),
    *("swift", "tex", "toml", "ts", "vim", "yaml"),
)
SOURCE = '''#!/bin/sh
# A line in several languages, none of them well written; İ ſ K 中文
def add(a, b=0x1F, *rest) -> "int":  /* c */ // d
    """Adds.\\n"""
    return f"{a + b:>{3}}" if a >= 1_000.5e-3 else r'\\d+' + b"x"  -- e
<a href='x'>&amp;</a> <?php echo $x["y"]; ?>
public static final int MAX = 10; let s = `t ${u}`; fn main() { println!("{}", 'c'); }
SELECT name, COUNT(*) FROM t WHERE x <> 'it''s' GROUP BY 1;
key: [1, 2, {a: true}] | while read -r line; do echo "$line" >> "${f%.*}"; done <<EOF
EOF
$ pip install x && make -j4
>>> 1 + 1
2
@decorator
class A(B): pass
\\\\ ' " unclosed
'''
PATTERNS = (
    *(
        "a",
        "a?b",
        "a*",
        "[^a-c]x",
        "(?i)k",
        "(?i)[a-d]|x",
        "(?:a|b)+?c",
        r"\bif\b",
        r"(?<!\.)\w+",
        r"(?=x)\d",
    ),
    *(
        r"(a)?\1b",
        r"[\w-]+",
        r"\s*$",
        "^#.*",
        "(?s).",
        "(?>ab|c)d",
        "a++b",
        "[^\\W\\d]",
        "(?:|a)b",
        "ſ",
        "(?i)ſ",
        "\\s+1",
        "[^\\S\n]+",
        "(?=a|\\s)",
        "(?=a)b?",
        "x*(?=a*)",
        "(?<=a)b",
        "(?!a)",
    ),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_quickened_lexer_finds_the_same_tokens(language: str) -> None:
    theirs = list(get_lexer_by_name(language).get_tokens(SOURCE * 4))
    ours = lexing.quicken(get_lexer_by_name(language))
    assert [list(ours.get_tokens(SOURCE * 4)) for _ in range(2)] == [theirs] * 2


@given(st.lists(st.sampled_from([*SOURCE.split(), "\n", " ", "\t", '"', "'", "中", "(", "#"]), max_size=80))
def test_quickened_lexer_reads_anything(words: list[str]) -> None:
    for language in ("bash", "js", "python"):
        lexer = lexing.quicken(get_lexer_by_name(language))
        assert list(lexer.get_tokens("".join(words))) == list(
            get_lexer_by_name(language).get_tokens("".join(words))
        )


@given(st.sampled_from(PATTERNS), st.text("abcdkxKſ\u212a#.1 \nif", min_size=1))
def test_no_match_begins_otherwise(pattern: str, text: str) -> None:
    compiled = re.compile(pattern)
    first = firsts.of(compiled)
    if first is not None and text[0].isascii() and text[0] not in first:
        assert compiled.match(text) is None


def test_first_characters_leave_most_rules_out() -> None:
    assert firsts.of(re.compile("(?:ab|[0-2])+c")) == set("a012")
    assert firsts.of(re.compile("(?i)ab")) == set("aA")
    assert firsts.of(re.compile(r"[^\S\n]+")) == set(" \t\r\f\v\x1c\x1d\x1e\x1f")
    assert firsts.of(re.compile(r"^x?(?=\d)")) == set("x0123456789")
    assert firsts.of(re.compile("a*")) is None


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"anchor_linenums": True, "line_spans": "__span", "pygments_lang_class": True},
        {"noclasses": True},
        {"use_pygments": False},
        {"linenums": True},
        {"default_lang": "python"},
        {"stripnl": False, "line_anchors": "x"},
    ],
)
@pytest.mark.parametrize("language", ["", "python", "js", "no-such-language"])
def test_html_is_the_highlighters_own(settings: dict[str, Any], language: str) -> None:
    configs = {"pymdownx.highlight": settings}
    md = markdown.Markdown(extensions=list(configs), extension_configs=configs)
    shown = code.Code(md)
    theirs = Highlight(md, **settings)
    for number, source in enumerate((SOURCE, "x = '''a\nb\n\nc'''\n\n\n", "\n\n  x\n", "")):
        wanted = theirs.highlight(source, language, "highlight", code_block_count=number)
        assert shown.show(info.Info(language), f"{source}\n") == wanted
