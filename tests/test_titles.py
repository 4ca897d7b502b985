"""What a reader finds of titles that are more than words, and of words that are no title or topic."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

import pytest

from learnlog import build, log
from learnlog.model import Options, Source
from learnlog.render import Renderer
from learnlog.search import plain
from learnlog.site import Site


def test_a_title_stands_once_on_its_page_as_it_was_written() -> None:
    notes = "## 2024-03-09: Read [a *book*][one] on `dict`\n\nLong.\n\n[one]: https://example.org\n"
    html = _shown(notes, "2024/03/09/")
    heading = re.search(r"<h2 id=.*?</h2>", html)
    assert heading
    assert heading[0] == (
        '<h2 id="read-a-book-on-dict">'
        'Read <a href="https://example.org">a <em>book</em></a> on <code>dict</code></h2>'
    )
    assert html.count("book</em>") == 1
    assert ">Read a book on dict</a>" in _shown(notes, "")


def test_the_title_of_a_note_stands_once_as_it_was_written() -> None:
    html = _shown("# Notes on [`len`](https://example.org)\n\nShort.\n\n## Use\n\nAlways.\n", "readme/")
    assert re.findall(r"<h\d.*?</h\d>", html) == [
        '<h1 id="notes-on-len">Notes on <a href="https://example.org"><code>len</code></a></h1>',
        '<h2 id="use">Use</h2>',
    ]
    assert re.findall(r"<h\d.*?</h\d>", _shown("# #100Days\n\nGone.\n", "readme/")) == ["<h1>#100Days</h1>"]


def test_two_titles_of_the_same_words_have_places_of_their_own() -> None:
    notes = "## 2024-03-09 Use `len`\n\nOnce.\n\n## 2024-03-09 Use *len*\n\n### Use `len`\n\nTwice.\n"
    html = _shown(notes, "2024/03/09/")
    assert re.findall(r'<h\d id="([^"]*)"', html) == ["use-len", "use-len-1", "use-len-2"]


def test_a_paragraph_behind_its_date_is_no_title() -> None:
    sentence = "Today I understood how `await` gives way to others, which is all that there is to it. "
    notes = f"2024-03-09: {sentence * 2}\n\n2024-03-10: {sentence}\nSo I went home.\n\n2024-03-11: Home\n"
    assert [entry.title for entry in _site(notes).log.entries] == ["", "", "Home"]
    first, second = _shown(notes, "2024/03/09/"), _shown(notes, "2024/03/10/")
    assert re.search("<p>Today.* there is to it. Today .* there is to it.</p>", first)
    assert "there is to it. \nSo I went home.</p>" in second or "to it.\nSo I went home.</p>" in second


def test_first_words_are_a_name_no_longer_than_a_sentence() -> None:
    sentence = "Today the parser learned to read tables."
    long = "What it still cannot do is to read those that stand in lists within other lists and have no head"
    days = (f"{sentence} {long}.", f"{long}.", "Rest.\n\nMore.")
    notes = "".join(f"## 2024-03-{day}\n\n{words}\n\n" for day, words in enumerate(days, 10))
    shown = re.findall(r'class="ll-title"[^>]*>([^<]*)</a>\s*<p>([^<]*)</p>', _shown(notes, "2024/03/"))
    assert shown == [
        ("Rest.", "More."),
        (
            "What it still cannot do is to read those that stand in lists within other lists …",
            "… and have no head.",
        ),
        (sentence, f"{long}."),
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Solved a problem (no. 59? I forgot) of Euler.",
        "Read of trees, e.g. of heaps.",
        "今天读了一本很好的书关于树和堆。",
    ],
)
def test_a_sentence_does_not_end_within_brackets_or_behind_an_abbreviation(sentence: str) -> None:
    shown = _shown(f"## 2024-03-10\n\n{sentence} {'Many words more. ' * 5}\n", "2024/03/")
    assert re.findall(r'class="ll-title"[^>]*>([^<]*)</a>', shown) == [sentence]


def test_a_label_before_a_long_address_is_a_name() -> None:
    address = "https://example.org/" + "x" * 80
    shown = _shown(f"## 2024-03-10\n\nVideo : {address}\n", "2024/03/")
    (found,) = re.findall(r'class="ll-title"[^>]*>([^<]*)</a>\s*<p>([^<]*)</p>', shown)
    assert found == ("Video", f"Video : {address}")


def test_what_search_finds_does_not_begin_with_its_title() -> None:
    site = _site(
        "## 2024-03-09\n\n### Sorting\n\nQuick is quick.\n\n## 2024-03-10\n\nGo. Goes on.\n\nMore.\n"
    )
    found = {record.title: plain.of(record) for record in site.records() if record.when}
    assert found == {"Sorting": "Quick is quick.", "Go. Goes on.": "More."}


def _site(text: str) -> Site:
    options = Options(title="Log")
    documents, _, _ = build.read([Source(PurePosixPath("README.md"), text)], options)
    return build.site(documents, options, build.Surroundings())


def _shown(text: str, url: str) -> str:
    page = next(page for page in _site(text).pages if page.url == url)
    return Renderer().page(page).html


@pytest.mark.parametrize(
    ("path", "topics"),
    [
        ("Rust/2024-03-09.md", ("Rust",)),
        ("src/Rust/2024-03-09.md", ("Rust",)),
        ("content/posts/2024-03-09.md", ()),
        ("2024/03/9./09.md", ()),
        ("2024-05 Rust/2024-05-09.md", ("Rust",)),
        ("May 2024/2024-05-09.md", ()),
    ],
)
def test_folders_are_topics_where_they_say_more_than_when_and_for_which_tool(
    path: str, topics: tuple[str, ...]
) -> None:
    sources = [Source(PurePosixPath(name), "Words.\n") for name in (path, "2024-01-01.md")]
    documents, _, _ = build.read(sources, Options())
    made = log.assemble(documents)
    assert made.entries[-1].topics == topics
