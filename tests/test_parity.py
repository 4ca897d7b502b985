"""The structure of a page is GitHub's: differential tests against cmark-gfm."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

import cmarkgfm
import lxml.html
import markdown
import pytest
from cmarkgfm.cmark import Options as Cmark
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist"]
STRUCTURE = frozenset(
    "h1 h2 h3 h4 h5 h6 ul ol li pre code table tr th td blockquote img a hr".split(" ")  # noqa: SIM905  one a word
)
NAMING = {"a": "href", "img": "src", "ol": "start"}

EXPLAINED = {
    "A Vim Guide for Advanced Users.md": "cmark forgets a run of backticks after it has seen a longer one",
    "Installation.md": "a raw `<script>` that GitHub itself filters swallows the rest of cmark's page",
}


def by_github(text: str) -> str:
    return cmarkgfm.markdown_to_html_with_extensions(
        text, options=Cmark.CMARK_OPT_UNSAFE | Cmark.CMARK_OPT_FOOTNOTES, extensions=EXTENSIONS
    )


def by_learnlog(text: str) -> str:
    options = {"learnlog.gfm": {"spec": True, "html": "trusted"}}
    return markdown.markdown(text, extensions=["learnlog.gfm"], extension_configs=options)


def structure(html: str) -> list[tuple[int, str, str]]:
    """Headings with their text, lists with their depth, items, code, tables, quotes, images, links."""
    body = lxml.html.document_fromstring(f"<!doctype html><body>{html.strip()}\n").find("body")
    found: list[tuple[int, str, str]] = []
    todo = [(0, element) for element in reversed(body)]
    while todo:
        depth, element = todo.pop()
        if not isinstance(element.tag, str) or "footnote" in element.get("class", ""):
            continue
        kept = element.tag in STRUCTURE
        if kept:
            found.append((depth, element.tag, _name(element)))
        todo.extend((depth + kept, child) for child in reversed(element))
    return found


def _name(element: lxml.html.HtmlElement) -> str:
    if re.fullmatch(r"h\d", element.tag):
        return " ".join(element.text_content().split())
    return unquote(element.get(NAMING[element.tag], "")) if element.tag in NAMING else ""


NASTY = (Path(__file__).parent / "gfm" / "nasty.txt").read_text(encoding="utf-8").split("\n")[:-1]
"""Lines of which each is easy and their combinations are not."""

KNOWN = re.compile(
    r"\[r\]: /u\n"  # cmark makes no rule and no heading of the line under a definition
    r"|[^\n]\na \| b\n"  # pulldown-cmark sees no table without a first pipe under some lines
    r"|\|---\|:-:\|\n(?: {4}|\t|\|---)"  # cmark ends a table at an indented line; a delimiter as a header
    r"|[^|\n]\n\|---\|:-:\|\n(?:[^\n]+\n)+\|---\|"  # and makes no table below words over one
)
"""Where the two parsers are known to differ."""


@settings(max_examples=300)
@given(st.lists(st.sampled_from(["", "", *NASTY]), max_size=9).map("\n".join))
@example("- a\n\n  b\n- c\n> d\n\n    e")
def test_structure_of_nasty_markdown_is_githubs(text: str) -> None:
    assume(not KNOWN.search(text))
    assert structure(by_learnlog(text)) == structure(by_github(text))


@pytest.mark.parametrize("lone", ["\ud800", "a\x00b", "\x1b[0m", "\ufeff# h", "\r\n- a\r- b"])
def test_bytes_no_text_should_have_make_a_page(lone: str) -> None:
    assert by_learnlog(f"x {lone} y")


def test_structure_of_real_logs_is_githubs(shared: Path) -> None:
    logs = [path for path in sorted((shared / "corpus").rglob("*.md")) if path.is_file()]
    assert logs
    different = [path for path in logs if _differs(path.read_text(encoding="utf-8", errors="replace"))]
    assert len(different) <= len(logs) * 0.005
    assert sorted(path.name for path in different if path.name not in EXPLAINED) == []


def _differs(text: str) -> bool:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return structure(by_learnlog(text)) != structure(by_github(text))
