"""What a reader finds on the pages that learnlog writes itself."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta
from html import unescape
from pathlib import PurePosixPath

import pytest

from learnlog import build, nav
from learnlog.facts import readingtime, streaks
from learnlog.model import Options, Source
from learnlog.pages import embed, wording
from learnlog.site import Html, Page, Prose, Site

JOURNAL = """Notes on *Rust*, one page a day,
and what I make of them.

## 2024-02-28 Ownership

Read [the book](https://doc.rust-lang.org/book/).

## 2024-02-29

- [ ] come back to lifetimes

## 2024-03-01 Borrowing

The same [book](https://doc.rust-lang.org/book/#borrow) again.

## 2025-02-28

- [x] done
- [ ] newer
"""


def test_home_says_what_the_log_is_in_the_words_of_its_readme() -> None:
    assert "Notes on Rust, one page a day, and what I make of them." in _text(_home(JOURNAL))


def test_home_takes_neither_badges_nor_a_row_of_links_for_what_the_log_is() -> None:
    badges = "[![Build status](ci.svg)](https://ci.example.org) ![Licence: free as in speech](licence.svg)"
    languages = "[Deutsch](de.md) - [English](en.md) - [Français](fr.md) - [한국어][ko] - [中文](zh.md)"
    sentence = "![logo](logo.svg) What I learn about [lathes](lathes.md), day by day."
    home = _home(f"# Log\n\n{badges}\n\n{languages}\n\n{sentence}\n\n## 2025-05-30\n\nTurned.\n")
    assert home.description == "What I learn about lathes, day by day."


def test_home_does_not_take_what_is_below_another_heading_for_what_the_log_is() -> None:
    home = _home("# Notes\n\n[A course](course.md)\n\n## Papers\n\nThis one I have read twice by now.\n")
    assert home.description == "Log: a learning log"
    assert "ll-about" not in _html(home)


def test_home_counts() -> None:
    words = _text(_home(JOURNAL))
    assert "Entries 4 Days 4 Longest streak 3 days" in words
    assert "All open loops: 2" in words


def test_heatmap_has_a_square_for_each_written_day_and_names_its_count() -> None:
    html = _html(_home(JOURNAL + "\n## 2025-02-28 Again\n\nMore.\n"))
    assert html.count("<rect") == 4
    assert "<title>Feb 28, 2025: 2 entries</title>" in html
    assert re.search(r'<a href="2024/02/29/"[^>]*><rect', html)
    assert html.count('type="radio"') == 2


def test_home_of_a_log_without_dates_has_no_heatmap_and_no_streak() -> None:
    html = _html(_home("## Day 1\n\nHello.\n\n## Day 2\n\nAgain.\n"))
    assert "<rect" not in html
    assert "streak" not in html.lower()


def test_open_loops_stand_oldest_first_with_their_day() -> None:
    words = _text(_page(JOURNAL, "open-loops/"))
    assert "2 open, 1 done" in words
    assert words.index("Feb 29, 2024 come back to lifetimes") < words.index("newer")


def test_loops_that_say_the_same_are_one_line() -> None:
    text = "".join(f"## 2024-01-0{day}\n\n- [ ] stretch\n\n" for day in range(1, 5))
    page = _page(text, "open-loops/")
    assert _text(page).count("stretch") == 1
    assert "4 times, the last on Jan 4, 2024" in _text(page)
    assert "1 open, 0 done" in _text(page)
    assert "Open loops 1" in _text(_home(text))


def test_library_has_each_address_once_with_every_day() -> None:
    page = _page(JOURNAL, "library/")
    assert _html(page).count('href="https://doc.rust-lang.org/book/"') == 1
    assert "the book doc.rust-lang.org Feb 28, 2024, Mar 1, 2024" in _text(page)


def test_no_page_for_what_a_log_does_not_have() -> None:
    urls = {page.url for page in _site("## 2024-01-01\n\nHello.\n").pages}
    assert not urls & {"open-loops/", "library/", "review/", "tags/", "topics/"}


def test_titles_are_text_everywhere() -> None:
    evil = "</script><script>alert(1)</script>"
    site = _site(f"## 2024-01-01 {evil}\n\n- [ ] `{evil}`\n- [`{evil}`](https://example.org/)\n")
    ours = [part.html for page in site.pages for part in page.parts if isinstance(part, Html)]
    assert not [html for html in ours if "<script>alert" in html]


def test_a_page_of_a_day_does_not_grow_with_the_log() -> None:
    start = date(2020, 1, 1).toordinal()

    def size(days: int) -> int:
        text = "".join(
            f"## {date.fromordinal(start + day)}\n\nHello [x](https://example.org/) again.\n\n"
            for day in range(days)
        )
        return len(_html(_page(text, "2020/01/05/")))

    assert size(700) <= size(500) + 10


def test_home_does_not_grow_with_the_log() -> None:
    def size(years: int) -> int:
        days = (date(2026 - year, month, 1) for year in range(years) for month in range(1, 13))
        return len(_html(_home("".join(f"## {day}\n\nHello.\n\n" for day in days))))

    assert size(9) <= size(6) + 3 * 200


def test_years_that_home_does_not_draw_are_a_link_away() -> None:
    home = _html(_home("".join(f"## {year}-05-31\n\nHello.\n\n" for year in range(2015, 2025))))
    assert home.count("<svg") == 3
    assert '<a href="2015/">2015</a>' in home


def test_home_knows_every_day_and_asks_for_the_names_of_a_month() -> None:
    site = _site(JOURNAL)
    home = _html(site.pages[0])
    shown = re.search(r'<script type="application/json">(.*?)</script>', home)
    assert shown
    bits = {year: f"{int(digits, 16):0368b}" for year, digits in json.loads(shown[1]).items()}
    first = date(2000, 1, 1)
    found = {
        f"{year}-{first + timedelta(at):%m-%d}"
        for year in bits
        for at, bit in enumerate(bits[year])
        if bit == "1"
    }
    assert found == {"2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28"}
    assert '"2024-02-28":"Ownership"' in site.scripts["assets/learnlog/days/02.js"]
    assert "2024-03-01" not in site.scripts["assets/learnlog/days/02.js"]


def test_streaks_count_days_in_a_row_and_ranges() -> None:
    entries = _site(
        "## 2024-01-01 – 2024-01-03\n\nA.\n\n## 2024-01-04\n\nB.\n\n## 2024-01-06\n\nC.\n"
    ).log.entries
    best = streaks.longest(streaks.runs(streaks.covered(entries)))
    assert best == streaks.Run(date(2024, 1, 1), date(2024, 1, 4))
    assert best.days == 4


def test_notes_of_one_name_are_told_apart_by_their_folders() -> None:
    notes = [Source(PurePosixPath(f"{folder}/setup.md"), "A word.\n") for folder in ("go", "rust")]
    documents, _, _ = build.read([*notes, Source(PurePosixPath("README.md"), JOURNAL)], Options())
    pages = build.site(documents, Options(), build.Surroundings()).pages
    assert "Setup go Setup rust" in _text(pages[0])
    (listed,) = (branch for branch in nav.tree(pages, "en") if branch.title == "Notes")
    assert {"Setup (go)", "Setup (rust)"} <= {one.title for one in listed.children}


def test_the_folder_that_all_notes_are_in_says_nothing() -> None:
    paths = ("docs/log.md", "docs/go/setup.md", "docs/rust/setup.md")
    documents, _, _ = build.read([Source(PurePosixPath(path), JOURNAL) for path in paths], Options())
    words = _text(build.site(documents, Options(), build.Surroundings()).pages[0])
    assert " go " in words and " rust" in words
    assert "docs" not in words


def _site(text: str, options: Options = Options(title="Log"), path: str = "README.md") -> Site:  # noqa: B008
    documents, _, _ = build.read([Source(PurePosixPath(path), text)], options)
    return build.site(documents, options, build.Surroundings())


def test_there_is_no_page_of_open_loops_where_none_is_open() -> None:
    listed = [page.kind for page in _site("# Log\n\n## 2024-03-09\n\n- [x] sort\n- [x] search\n").pages]
    assert "loops" not in listed


def test_an_entry_of_a_folder_is_called_by_its_words_before_the_folder() -> None:
    notes = {"Lathes/2024-03-09.md": "Turned a bowl.\n", "Lathes/2024-03-10.md": "# 2024-03-10 log\n"}
    sources = [Source(PurePosixPath(path), text) for path, text in notes.items()]
    documents, _, _ = build.read(sources, Options())
    home = build.site(documents, Options(), build.Surroundings()).pages[0]
    assert re.findall(r'class="ll-title"[^>]*>([^<]*)<', _html(home)) == ["log", "Turned a bowl."]


def _home(text: str) -> Page:
    return _site(text).pages[0]


def _page(text: str, url: str) -> Page:
    return next(page for page in _site(text).pages if page.url == url)


def _pages(notes: dict[str, str]) -> dict[str, Page]:
    sources = [Source(PurePosixPath(path), text) for path, text in notes.items()]
    documents, _, _ = build.read(sources, Options())
    return {page.url: page for page in build.site(documents, Options(), build.Surroundings()).pages}


def _html(page: Page) -> str:
    return "\n".join(part.html if isinstance(part, Html) else part.text.text for part in page.parts)


def _text(page: Page) -> str:
    """The words of our own HTML on a page."""
    bare = re.sub(r"<(script|title)\b.*?</\1>|<[^>]*>", " ", _html(page), flags=re.DOTALL)
    return " ".join(unescape(bare).replace(" ,", ",").split()).replace(" ,", ",")


def test_a_day_says_where_else_its_links_are_mentioned() -> None:
    assert "the book also mentioned on Mar 1, 2024" in _text(_page(JOURNAL, "2024/02/28/"))
    assert "also mentioned" not in _text(_page(JOURNAL, "2024/02/29/"))


def test_a_day_leads_to_the_same_day_in_other_years() -> None:
    html = _html(_page(JOURNAL, "2025/02/28/"))
    assert 'href="../../../2024/02/28/' in html
    assert "other years" not in _html(_page(JOURNAL, "2024/03/01/"))


def test_reading_time_counts_words_and_characters() -> None:
    assert readingtime.minutes(readingtime.length("word " * 440)) == 2
    assert readingtime.minutes(readingtime.length("学" * 1000)) == 2
    assert readingtime.minutes(readingtime.length("배우는 것을 적는다 " * 50)) == 1
    assert readingtime.minutes(readingtime.length("https://example.org/a/very/long/address " * 500)) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("it's a well-known one-to-one and -so- on -- 'quoted' snake_case e-g-h", 10),
        ("a-b-c-d x--y it''s '-' _ 7", 7),
        ("see xhttps://example.org and (https://example.org/a-b), then", 6),
        ("", 0),
    ],
)
def test_words_are_what_a_reader_takes_for_one(text: str, words: int) -> None:
    assert readingtime.length(text) == (words, 0)
    assert readingtime.length(f"{text} é") == (words + 1, 0)


def test_a_topic_shows_its_days_and_the_gap_between_them() -> None:
    dated = "".join(f"## 2024-{day}\n\nWords.\n\n" for day in ("01-01", "01-02", "06-02"))
    text = f"# Rust\n\n{dated}# Go\n\n## 2024-07-01\n\nD.\n"
    words = _text(_page(text, "topics/rust/"))
    assert "3 entries · Jan 1 – Jun 2, 2024" in words
    assert "Jan 1, 2024 Jan 2 5 months Jun 2" in words
    html = _html(_page(text, "topics/rust/"))
    assert [*re.findall(r'<h2 class="ll-head" id="([^"]*)"', html)] == [
        "2024-01-01",
        "2024-01-02",
        "2024-06-02",
    ]
    assert '<a href="#2024-01-02"><time datetime="2024-01-02">' in html


def test_a_topic_shows_a_month_as_such_and_the_gap_over_what_has_no_date() -> None:
    dated = "".join(f"## {when}\n\nWords.\n\n" for when in ("2024-01-01", "31/2/24", "June 2024"))
    text = f"# Rust\n\n{dated}# Go\n\n## 2024-07-01\n\nD.\n"
    words = _text(_page(text, "topics/rust/"))
    assert "Jan 1, 2024 31/2/24 5 months June 2024" in words


@pytest.mark.parametrize(
    ("locale", "first", "last", "shown"),
    [
        ("en", "2025-05-20", "2025-05-31", "May 20 – 31, 2025"),
        ("en", "2025-05-20", "2025-06-01", "May 20 – Jun 1, 2025"),
        ("en", "2024-12-30", "2025-01-02", "Dec 30, 2024 – Jan 2, 2025"),
        ("en", "2025-05-20", "2025-05-20", "May 20, 2025"),
        ("de", "2025-05-20", "2025-05-31", "20.–31. Mai 2025"),
        ("ko", "2025-05-20", "2025-05-31", "2025년 5월 20일~31일"),
    ],
)
def test_a_span_says_once_what_its_days_share(locale: str, first: str, last: str, shown: str) -> None:
    words = wording.between(date.fromisoformat(first), date.fromisoformat(last), locale)
    assert " ".join(words.split()) == shown


def test_a_list_names_a_few_of_many_tags() -> None:
    tags = [f"part-{number}" for number in range(9)]
    site = _site(f"---\ndate: 2024-03-09\ntags: [{', '.join(tags)}]\n---\n\nWords.\n", path="lathe.md")
    home, day = (_text(next(page for page in site.pages if page.url == url)) for url in ("", "2024/03/09/"))
    assert f"{', '.join(tags[:6])} …" in home
    assert all(tag in day for tag in tags)


@pytest.mark.parametrize(
    ("day", "excerpt"),
    [
        ("## {date}\n\n### Done today\n\nRead chapter {day}.\n", ""),
        ("## {date}\n\n**Done:**\n\nRead chapter {day}.\n\n**Next:**\n\nWrite.\n", "Next: · Write."),
        ("## {date}\n\n**Done**: Read chapter {day}.\n\n**Next**: Write.\n", "Next: Write."),
        ("## {date}\n\n- Diary\n- Read chapter {day}.\n", ""),
        ("## {date} Weekly review\n\nRead chapter {day}.\n", ""),
        ("## {date} Weekly review\n\n### Done\n\nRead chapter {day}.\n\nIt was long.\n", "It was long."),
        ("## Diary\n\n### {date}\n\nRead chapter {day}.\n", ""),
    ],
)
def test_an_entry_is_called_by_what_is_said_on_no_other_day(day: str, excerpt: str) -> None:
    days = "".join(day.format(date=f"2024-03-0{number}", day=number) + "\n" for number in range(1, 5))
    html = _html(_home(f"# My year\n\nWhy I write.\n\n{days}"))
    assert re.findall(r'class="ll-title"[^>]*>([^<]*)<', html)[0] == "Read chapter 4."
    assert re.findall("<p>([^<]*)</p></div></li>", html) == ([excerpt] * 4 if excerpt else [])


def test_the_home_of_a_log_without_a_date_leads_into_its_notes() -> None:
    home = _home(
        "# Notes\n\nWhat I come back to now and then.\n\n## Sorting\n\nWords.\n\n## Heaps\n\nMore.\n"
    )
    html = _html(home)
    assert '<a href="readme/#sorting">Sorting</a>' in html
    assert '<a href="readme/#heaps">Heaps</a>' in html
    assert "Years" not in _text(home)


def test_the_headings_of_an_undated_readme_have_words_below_them() -> None:
    home = _text(
        _home("# Notes\n\n## Sorting\n\nBy *hand* first.\n\n## Trees\n\n### Heaps\n\n### Tries\n" * 9)
    )
    assert "Sorting By hand first." in home
    assert "Trees Heaps · Tries" in home


def test_home_leads_to_a_heading_by_its_own_id() -> None:
    html = _html(_home('# Notes\n\n<a id="s"></a>\n\n## Sorting\n\nBy hand.\n'))
    assert '<a href="readme/#sorting">Sorting</a>' in html


def test_an_undated_readme_says_how_many_links_and_open_loops_it_has() -> None:
    html = _html(
        _home("# Notes\n\nRead [a paper](https://arxiv.org/abs/1706.03762).\n\n- [ ] Read it again\n")
    )
    assert '<dt>Library</dt><dd><a href="library/">1</a></dd>' in html
    assert '<dt>Open loops</dt><dd><a href="open-loops/">1</a></dd>' in html
    assert "Entries" not in html


COLLECTION = {
    "README.md": "# TIL\n\nSmall things, by what they are about.\n",
    "git/rebase.md": "---\ntags: [history]\n---\n# Rebase onto\n\nOnto another.\n",
    "git/bisect.md": "# Bisect\n\nHalf by half.\n",
    "tea/steep.md": "# Steep\n\nThree minutes.\n",
}
"""Notes without a date, by what they are about."""


def test_the_home_page_of_a_collection_says_what_is_in_its_folders() -> None:
    home = _pages(COLLECTION)[""]
    assert "TIL git 2 Bisect · Rebase onto tea 1 Steep" in _text(home)
    assert '<a class="ll-title" href="notes/#git">git</a>' in _html(home)


def test_a_note_in_a_folder_leads_to_those_beside_it() -> None:
    pages = _pages(COLLECTION)
    bisect, rebase = pages["git/bisect/"], pages["git/rebase/"]
    assert '<a href="../../notes/#git">git</a>' in _html(rebase)
    assert '<h2 id="git">git</h2>' in _html(pages["notes/"])
    assert (bisect.previous, bisect.next) == ("", rebase.url)
    assert (rebase.previous, rebase.next) == (bisect.url, "")


def test_the_tags_of_a_note_without_a_date_are_shown_with_it_and_lead_to_it() -> None:
    pages = _pages(COLLECTION)
    assert '<a class="ll-tag" href="../../tags/#history">history</a>' in _html(pages["git/rebase/"])
    assert '<a class="ll-title" href="../git/rebase/">Rebase onto</a>' in _html(pages["tags/"])


def test_a_topic_leads_to_the_notes_without_a_date_in_its_folder() -> None:
    days = {"tea/2024-03-09.md": "# Scones\n\nButter.\n", "git/2024-03-10.md": "# Blame\n\nMe.\n"}
    pages = _pages(COLLECTION | days)
    assert '<li><a href="../../tea/steep/">Steep</a></li>' in _html(pages["topics/tea/"])
    assert "Bisect" not in _html(pages["topics/tea/"])


def test_folders_that_all_notes_are_in_say_nothing() -> None:
    pages = _pages({f"notes/til/{name}": text for name, text in COLLECTION.items()})
    assert '<h2 id="git">git</h2>' in _html(pages["notes/"])
    assert '<h2 id="til">' not in _html(pages["notes/"])
    assert "<h2" not in _html(_pages({"README.md": "# A\n", "notes/b.md": "# B\n"})["notes/"])


def test_a_log_of_one_undated_readme_says_its_first_words_once() -> None:
    home = _text(_home("# Loops\n\nWhat I learned about loops in a year.\n\n## For\n\nA walk."))
    assert home.count("What I learned about loops in a year.") == 1


def test_the_first_words_of_a_note_are_as_on_its_page() -> None:
    home = _text(
        _home("# Loops\n\nWhat I learned about [loops] in a year.\n\n[loops]: https://example.org\n")
    )
    assert "What I learned about loops in a year." in home


def test_a_long_topic_is_several_pages_to_read_one_after_the_other() -> None:
    days = "".join(f"\n### 2024-03-{day:02}\n\n{'So many words. ' * 2000}\n" for day in range(1, 13))
    site = _site(f"# Log\n\n## Rust\n{days}")
    pages = {page.url: page for page in site.pages}
    first, second, last = (pages[f"topics/rust/{end}"] for end in ("", "2/", "3/"))
    assert (first.title, second.title) == ("Rust (1 of 3)", "Rust (2 of 3)")
    assert (first.next, second.previous, second.next, last.next) == (second.url, first.url, last.url, "")
    assert 'href="#2024-03-01"' in _html(first)
    assert 'href="#2024-03-12"' in _html(last)
    assert 'href="2/">' in _html(first)
    assert 'href="../">' in _html(second)
    assert sum(page.kind == "topic" for page in site.pages) == 1


def test_a_topic_ends_with_entries_that_share_what_is_rare() -> None:
    text = (
        "# Rust\n\n## 2024-01-01\n\nThe borrow checker and its lifetimes, see [NLL](https://example.org/nll).\n\n"
        "# Papers\n\n## 2024-03-01 Regions\n\nRead [the paper](https://example.org/nll) on lifetimes.\n\n"
        "## 2024-03-02 Cooking\n\nNothing of the kind.\n"
    )
    words = _text(_page(text, "topics/rust/"))
    assert "Related entries Mar 1, 2024 Regions" in words
    assert "Cooking" not in words


def test_a_year_shows_its_heatmap_and_its_months() -> None:
    page = _page(JOURNAL, "2024/")
    assert _html(page).count("<rect") == 3
    assert "February 2024 2 entries March 2024 1 entry" in _text(page)


@pytest.mark.parametrize(
    ("locale", "names", "shown"),
    [
        ("en", ("2024-01-09", "2024-06"), "January – June 2024"),
        ("en", ("2024-01", "2024-06-09"), "January – June 2024"),
        ("en", ("2024-06",), "June 2024"),
        ("en", ("2024-06-09", "2024-06"), "June 2024"),
        ("en", ("2024-06-09", "2024-07", "2024-08-10"), "Jun 9 – Aug 10, 2024"),
        ("de", ("2024-01-09", "2024-06"), "Januar–Juni 2024"),
        ("ja", ("2024-06",), "2024年6月"),
    ],
)
def test_a_span_is_no_more_precise_than_its_ends(locale: str, names: tuple[str, ...], shown: str) -> None:
    sources = [Source(PurePosixPath(f"{name}.md"), "Words.\n") for name in names]
    documents, _, _ = build.read(sources, Options())
    entries = [entry for document in documents for entry in document.entries]
    assert len(entries) == len(names)
    assert " ".join(wording.span(entries, locale).split()) == shown


def test_a_calendar_marks_days_without_a_word_but_not_the_first_of_such_a_month() -> None:
    text = "# Log\n\n## 2024-03-09\n\nA.\n\n## 2024-03-10\n\n## 2024-03-11\n\nB.\n\n## March 2024\n"
    html = _html(_page(text, "2024/03/"))
    assert re.findall(r'title="([^"]*): Nothing written"', html) == ["Sunday, March 10, 2024"]


@pytest.mark.parametrize("name", sorted(embed.PIECES))
def test_each_view_can_stand_in_a_writers_own_page(name: str) -> None:
    site = _site(JOURNAL)
    assert site.fill
    html, unknown = site.fill(f"<p>Before</p><!-- learnlog: {name} --><p>After</p>", "guide/")
    assert "class=" in html
    assert html.startswith("<p>Before</p>")
    assert html.endswith("<p>After</p>")
    assert not unknown


def test_a_view_takes_a_number_and_leads_from_where_it_stands() -> None:
    site = _site(JOURNAL)
    assert site.fill
    html, _ = site.fill("<!-- learnlog: latest 2 -->", "guide/")
    assert html.count("<li>") == 2
    assert 'href="../2025/02/28/' in html
    assert site.fill("<!-- learnlog: heatmp -->", "")[1] == ("heatmp",)
    assert site.fill("<!-- other -->", "") == ("<!-- other -->", ())


@pytest.mark.parametrize("year", ["1999", "99999"])
def test_the_heatmap_of_a_year_without_entries_is_empty(year: str) -> None:
    """It would lead to a page that there is not."""
    site = _site(JOURNAL)
    assert site.fill
    html, unknown = site.fill(f"<p>Before</p><!-- learnlog: heatmap {year} --><p>After</p>", "")
    assert (html, unknown) == ("<p>Before</p><p>After</p>", ())


def test_a_note_can_ask_for_a_view() -> None:
    page = _page(
        "# My log\n\nWelcome.\n\n<!-- learnlog: latest 1 -->\n\nMore.\n\n## 2024-01-01\n\nHi.\n", "readme/"
    )
    assert _html(page).count('class="ll-title"') >= 2
    order = [type(part) for part in page.parts[:4]]
    assert order == [Html, Prose, Html, Prose]


def test_formulas_in_titles_and_excerpts_are_set() -> None:
    text = "# T\n\n## 2024-05-01 Why $x^2$\n\nBecause $a_1 < b$ costs $5 or $6.\n\n- [ ] prove $\\pi$\n"
    html = _html(_home(text))
    assert html.count("<math") == 4
    assert "costs $5 or $6." in html
    assert "$x^2$" not in html


def test_a_note_leads_from_its_old_headings_to_the_entries_they_are_in() -> None:
    text = "# Log\n\n## 2024-05-01 Rust\n\nA.\n\n### Lifetimes\n\nB.\n\n## 2024-05-02 Go\n\nC.\n"
    html = _html(_page(text, "readme/"))
    assert 'data-anchors="2024-05-01-rust lifetimes"' in html
    assert 'href="readme/"' in _html(_home(text))


def test_an_open_loop_leads_to_its_line_in_the_source() -> None:
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), JOURNAL)], Options())
    around = build.Surroundings(sources="https://example.org/blob/{path}#L{line}")
    page = next(page for page in build.site(documents, Options(), around).pages if page.kind == "loops")
    assert 'href="https://example.org/blob/log.md#L10"' in _html(page)


def test_cards_stand_on_the_page_of_review_with_their_day() -> None:
    page = _page("## 2024-01-01\n\nQ: Why?\nA: Because.\n\nterm :: words\n", "review/")
    assert "2 cards" in _text(page)
    assert _html(page).count("<summary>") == 2
    assert _html(page).count('href="../2024/01/01/#entry"') == 2
    assert "Because." in _html(page)
