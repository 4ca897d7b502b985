"""Which dates of a note carry entries: what a page is called, what `include` says."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from learnlog import build
from learnlog.model import Options, Section, Source

DAYS = {"2024-03-04.md": "words\n", "2024-03-05.md": "words\n"}
PLAN = "# My plan\n\n## Week 1 (4 March - 10 March 2024)\n\n- Read\n"


def entries(notes: dict[str, str], included: tuple[str, ...] = ()) -> list[str]:
    sources = [Source(PurePosixPath(path), text) for path, text in sorted(notes.items())]
    paths = {PurePosixPath(path) for path in included}
    documents, _, _ = build.read(sources, Options(), included=paths)
    return [f"{one.path} {entry.when.start}" for one in documents for entry in one.entries]


def test_a_plan_beside_a_log_has_no_entries() -> None:
    assert "course.md 2024-03-04" not in entries({**DAYS, "course.md": PLAN})


def test_a_plan_says_so_in_other_writing_too() -> None:
    for title in ("خطة التعلم", "תוכנית למידה", "План", "แผน"):
        found = entries({**DAYS, "course.md": PLAN.replace("My plan", title)})
        assert "course.md 2024-03-04" not in found, title


def test_a_plan_that_is_all_there_is_has_entries() -> None:
    assert entries({"course.md": PLAN}) == ["course.md 2024-03-04"]


def test_include_has_the_last_word_on_a_plan() -> None:
    assert "course.md 2024-03-04" in entries({**DAYS, "course.md": PLAN}, ("course.md",))


def test_a_day_with_a_task_that_is_done_was_lived() -> None:
    plan = "# Plan\n\n## 2024-03-06\n\n- [x] Read\n- [ ] Write\n\n## 2024-03-07\n\n- [ ] Rest\n"
    found = entries({**DAYS, "plan.md": plan})
    assert "plan.md 2024-03-06" in found
    assert "plan.md 2024-03-07" not in found


def test_a_week_of_a_plan_with_a_task_that_is_done_was_lived() -> None:
    weeks = PLAN + "\n## Week 2 (11 March - 17 March 2024)\n\n- Read\n  - [x] chapter 1\n  - [ ] chapter 2\n"
    assert entries({**DAYS, "weekly-plan.md": weeks})[-1] == "weekly-plan.md 2024-03-11"


def test_what_was_learned_about_templates_has_its_day() -> None:
    assert entries({"template-literals.md": "# Template literals\n\n*2024-03-04*\n\nThey hold newlines.\n"})


def test_a_day_about_plans_and_examples_is_a_day() -> None:
    notes = {**DAYS, "2024-03-06-plan-for-spring.md": "words\n", "2024-03-07-example.md": "words\n"}
    assert len(entries(notes)) == len(notes)
    assert entries({**DAYS, "log.md": "# 2024-03-08 plan\n\n- [ ] Read\n"})[-1] == "log.md 2024-03-08"


def test_a_months_collapsible_around_its_days_is_no_entry() -> None:
    fold = '# Log\n\n<details>\n<summary>December 2022</summary>\n<div markdown="1">\n\n'
    days = "#### 2022-12-30\n\n- trees\n\n#### 2022-12-31\n\n- heaps\n\n</div>\n</details>\n"
    assert entries({"log.md": fold + days}) == ["log.md 2022-12-30", "log.md 2022-12-31"]


def test_a_calendar_of_links_to_notes_is_no_entry() -> None:
    head = "| Mo | Tu | We |\n|---|---|---|\n"
    calendar = "# TIL\n\n## March 2024\n\n" + head + "| [4](2024-03-04.md) | [5](2024-03-05.md) | 6 |\n"
    assert entries({**DAYS, "README.md": calendar}) == entries(DAYS)


def test_days_without_a_year_cut_the_file_of_a_week() -> None:
    week = "# Week 1: 08/28 - 09/03\n\n## Monday 08/28\n\n- trees\n\n## Tuesday 08/29\n\n- heaps\n"
    assert entries({"week1.md": week}) == ["week1.md None", "week1.md None"]


def test_a_weekday_below_a_week_whose_days_are_unknown_has_no_date() -> None:
    weeks = "# Log\n\n## Week 1 (4 - 8 March 2024)\n\n### Monday\n\na\n\n### Tuesday\n\nb\n\n"
    assert entries({"log.md": weeks + "## Week 2\n\n### Monday\n\nc\n"}) == [
        "log.md 2024-03-04",
        "log.md 2024-03-05",
        "log.md None",
    ]


def bodies(text: str) -> list[str]:
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    return [entry.body.text for one in documents for entry in one.entries]


def test_larger_headings_below_a_day_are_its_own_where_none_orders_the_days() -> None:
    first = "### March 3, 2018\n\n## Overview\n\nTrees.\n\n## Props\n\nHeaps.\n\n---\n\n"
    second = "### March 4, 2018\n\n## Overview\n\nGraphs.\n"
    assert bodies("# Notes\n\n" + first + second) == [
        "## Overview\n\nTrees.\n\n## Props\n\nHeaps.\n\n---",
        "## Overview\n\nGraphs.",
    ]
    weeks = "## Week 1\n\n### 2018-03-05\n\n## Reading\n\nBooks.\n\n### 2018-03-12\n\n## Talks\n\nOne.\n"
    assert not any("Books." in body for body in bodies("# Notes\n\n" + weeks))


def test_the_first_day_of_a_months_file_is_a_day() -> None:
    assert entries({"2024-03.md": "# March 2024\n\n## March 1\n\nTrees.\n"}) == ["2024-03.md 2024-03-01"]
    fold = "<details>\n<summary>1/1/25 - New year</summary>\n\nHeaps.\n\n</details>\n"
    documents, _, _ = build.read([Source(PurePosixPath("Jan-2025.md"), fold)], Options())
    assert [entry.title for one in documents for entry in one.entries] == ["New year"]


TABLE = "# Course\n\n| Date | Topic |\n|---|---|\n| 2024-05-01 | trees |\n| 2024-05-08 | heaps |\n"
CHANGES = "- 2024-06-01: first version\n- 2024-06-02: second version\n"


def test_a_table_is_the_log_where_nothing_else_is() -> None:
    assert entries({"README.md": TABLE}) == ["README.md 2024-05-01", "README.md 2024-05-08"]
    assert entries({"2023.md": TABLE, "2024.md": TABLE, "2025.md": TABLE}) == [
        f"{year}.md 2024-05-0{day}" for year in (2023, 2024, 2025) for day in (1, 8)
    ]
    assert entries({**DAYS, "README.md": TABLE}) == entries(DAYS)


def test_a_table_of_days_that_have_headings_is_their_contents() -> None:
    """As teachers keep the notes of a course: a schedule over each week, and what was done below it."""
    table = (
        "| Day | Topic |\n|---|---|\n| 2024-03-04 | sums |\n| 2024-03-06 | limits |\n| 2024-03-08 | test |\n"
    )
    below = "\n### 2024-03-04\n\nWe added.\n\n### 2024-03-06\n\nWe came close.\n"
    assert entries({"notes.md": "## Week 10\n\n" + table + below})[1:] == [
        "notes.md 2024-03-04",
        "notes.md 2024-03-06",
    ]


def test_rows_of_a_table_of_hours_are_days() -> None:
    hours = (
        "# Työaika\n\n| Päivä | Tunnit | Mitä tein |\n|---|---|---|\n"
        "| 20.3.2024 | 1 | puut |\n| | 2 | lisää puita |\n| 20.3.2024 | 1 | testit |\n"
        "| 21.3.2024 | 3 | keot |\n| 22.-24.3.2024 | 8 | leiri |\n| yhteensä | 15 | |\n"
    )
    documents, _, _ = build.read([Source(PurePosixPath("aika.md"), hours)], Options())
    first, *more = [entry for one in documents for entry in one.entries]
    assert first.body.text.split("\n")[2:] == ["| 20.3.2024 | 1 | puut |", "| | 2 | lisää puita |"]
    assert [str(entry.when.start) for entry in more] == ["2024-03-20", "2024-03-21", "2024-03-22"]
    assert "yhteensä" not in more[-1].body.text
    sections = [part.body.text for one in documents for part in one.parts if isinstance(part, Section)]
    assert sections == ["| Päivä | Tunnit | Mitä tein |\n|---|---|---|\n| yhteensä | 15 | |"]


def test_a_day_of_a_table_may_lack_its_last_dot() -> None:
    days = "# 2024\n\n| Datum | Was |\n|---|---|\n| 22.8. | Bäume |\n| 23.8 | Halden |\n| 1.9. | Graphen |\n"
    assert entries({"2024.md": days}) == [f"2024.md 2024-{day}" for day in ("08-22", "08-23", "09-01")]


def test_front_matter_names_a_note_in_any_language() -> None:
    note = "---\ntitel: Bäume\ndatum: 13.03.2024\n---\nWorte.\n"
    documents, _, _ = build.read([Source(PurePosixPath("tag.md"), note)], Options())
    assert [(one.title, entry.title) for one in documents for entry in one.entries] == [("Bäume", "Bäume")]


def test_a_weekday_in_a_table_is_not_what_its_day_is_called() -> None:
    head = "| Thứ | Ngày | Nội dung |\n|---|---|---|\n"
    rows = "| Thứ Hai | 2024-03-04 | cây |\n| Thứ Ba | 2024-03-05 | đống |\n"
    documents, _, _ = build.read([Source(PurePosixPath("week.md"), head + rows)], Options())
    assert [entry.title for one in documents for entry in one.entries] == ["cây", "đống"]


def test_days_with_a_bullet_head_what_stands_below_them() -> None:
    log = "# Today\n\n- 2024-03-04\n1. Sums\n2. Limits\n\n- 2024-03-05\n\nNo more.\n"
    assert entries({"log.md": log}) == ["log.md 2024-03-04", "log.md 2024-03-05"]
    assert entries({"log.md": log.replace("03-05", "03-05 in bed")}) == []


def test_headings_in_html_are_headings_where_days_stand_under_them() -> None:
    day = '<h3 align="center">Day {0} - {0} May 2024</h3>\n\nTrees.\n\n'
    log = "<h1>Log</h1>\n\n" + day.format(1) + day.format(2) + "<h3>About me</h3>\n\nI read.\n"
    documents, _, _ = build.read([Source(PurePosixPath("README.md"), log)], Options())
    found = [(str(entry.when.start), entry.body.text.strip()) for one in documents for entry in one.entries]
    assert found == [("2024-05-01", "Trees."), ("2024-05-02", "Trees.")]
    rest = [section.body.text.strip() for one in documents for section in one.sections]
    assert (documents[0].title, rest) == ("Log", ["<h3>About me</h3>\n\nI read."])
    assert entries({"about.md": "<h3>About me</h3>\n\nI read.\n"}) == []


def test_digits_on_keys_are_the_number_of_a_day() -> None:
    log = (
        "# Log\n\n## Day 9\ufe0f\u20e3 trees\n\nTall.\n\n## Day 1\ufe0f\u20e30\ufe0f\u20e3: heaps\n\nFull.\n"
    )
    documents, _, _ = build.read([Source(PurePosixPath("README.md"), log)], Options())
    found = [(entry.when.number, entry.title) for one in documents for entry in one.entries]
    assert found == [(9, "trees"), (10, "heaps")]


def test_a_changelog_beside_a_log_has_no_days() -> None:
    notes = {
        **DAYS,
        "CHANGELOG.md": f"# Changes\n\n{CHANGES}",
        "about.md": f"# About\n\n## Changelog\n\n{CHANGES}",
    }
    assert entries(notes) == entries(DAYS)


def test_versions_are_days_where_nothing_else_is() -> None:
    versions = "# Devlog\n\n## [0.3.0] - 2024-03-09\n\n- trees\n\n## v0.2 (2024-03-01)\n\n- heaps\n"
    assert entries({"devlog.md": versions}) == ["devlog.md 2024-03-09", "devlog.md 2024-03-01"]
    assert entries({**DAYS, "devlog.md": versions}) == entries(DAYS)
    assert entries({"CHANGELOG.md": versions}) == []


def test_a_letter_that_is_quoted_is_no_day() -> None:
    assert entries({"mail.md": "# Mail\n\n> 5 March 2020\n>\n> Dear all\n"}) == []
    assert entries({"note.md": "# Note\n\n> 5 March 2020\n\nwords\n"}) == ["note.md 2020-03-05"]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Read [the book][b] by *Ada*[^1].", "Read the book by Ada."),
        ("Read [the book][b]\nby [*Ada*][b][^1],\nnot [x].", "Read the book by Ada, not [x]."),
        ("Look at <https://example.org/a> first.", "Look at https://example.org/a first."),
        ("Rust has `Vec<T>` for that.", "Rust has Vec<T> for that."),
        ("![image-20240309173439](a.png)", ""),
        ("![[Pasted image 20240309.png]]\n\nA lathe.", "A lathe."),
        ("- ![image.png](a.png)\n- A lathe ![image](b.png)", "A lathe"),
        ("[![image](a.png)](https://example.org)\nA lathe.", "A lathe."),
        ("One line<br>\nanother<br/>\nand<br>a third", "One line another and a third"),
        ("**Done:** trees\n**Next:** heaps,\nthen graphs", "Done: trees · Next: heaps, then graphs"),
        ("***Done*** : trees<br>\n***Next*** : heaps", "Done : trees · Next : heaps"),
        ("<b>Done:</b><br>trees<br>\n<b>Next</b>:<br>heaps", "Done: trees · Next: heaps"),
        ("**Date:** 2024-03-09 (Sat)\n**Done:** trees", "Done: trees"),
        ("- Date: 2024-03-09\n- Place: at home\n\nA lathe.", "Place: at home · A lathe."),
        ("**Date:** 2024-03-09 | **Place:** at home\n\nA lathe.", "Place: at home · A lathe."),
        ("<< [[2024-03-08-Fri|Before]] | [[2024-03-10-Sun]] >>\n\nA lathe.", "A lathe."),
        ("[← 8](../03/2024-03-08.md) · [→](2024-03-10.md)\n\nA lathe.", "A lathe."),
        ("As in [[2024-03-08]].", "As in 2024-03-08."),
        ("[A lathe](2024-lathes.md)", "A lathe"),
        ("Date: a fruit of the palm.", "Date: a fruit of the palm."),
        ("* <b>Done:</b><br>trees<br>\n* <b>Next:</b><br>heaps", "Done: trees · Next: heaps"),
        (
            "- A heap is\n  a tree.\n  - full\n- A graph\nis not.\n\n  Often.\n- Heap sort  \n  is slow",
            "A heap is a tree. · A graph is not. · Heap sort",
        ),
        ("> [!tip]- Heaps\n> are trees.\n>\n> Full ones.", "Heaps are trees. · Full ones."),
        ("> [!question]-\n>\n> What is a heap?", "What is a heap?"),
        ("[TOC]\n\nWhat is a heap?\n\n[[toc]]", "What is a heap?"),
    ],
)
def test_an_excerpt_is_what_the_page_shows(written: str, shown: str) -> None:
    text = f"# 2024-03-09\n\n{written}\n\n[b]: https://example.org\n\n[^1]: In a note.\n"
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    assert documents[0].entries[0].excerpt == shown


def test_a_picture_below_a_date_does_not_keep_the_headings_beside_it_away() -> None:
    week = "## Week {0}\n\n### March {1}, 2024\n\n{2}\n\n### Recap\n\nRead {0} books.\n\n"
    weeks = [(1, 9, "![chart](a.png)"), (2, 16, '<img src="b.png">'), (3, 23, "")]
    text = "# Log\n\n" + "".join(week.format(*one) for one in weeks)
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    found = [entry.excerpt for entry in documents[0].entries]
    assert found == ["Read 1 books.", "Read 2 books.", "Read 3 books."]


def test_a_bold_date_with_its_colon_leads_to_the_title() -> None:
    text = "# Bread\n\n**March 9, 2024:** Rye\n\n**March 8, 2024**: Wheat\n\n**March 7, 2024:** Oat\n"
    documents, _, _ = build.read([Source(PurePosixPath("bread.md"), text)], Options())
    assert [entry.title for entry in documents[0].entries] == ["Rye", "Wheat", "Oat"]


def test_an_excerpt_does_not_begin_with_the_date_of_its_day() -> None:
    text = "# Log\n\n**March 9, 2024** Sorted at last.\n\n**March 8, 2024** Read.\n"
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    assert [entry.excerpt for entry in documents[0].entries] == ["Sorted at last.", "Read."]


def test_what_a_line_says_beside_its_date_is_no_title_below_a_heading() -> None:
    one = "## {}\n\n**Date:** 2024-03-{} | **Place:** at home\n\nA lathe.\n\n"
    text = f"# Log\n\n{one.format('Turning', '09')}{one.format('Milling', '10')}"
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    assert [entry.title for entry in documents[0].entries] == ["Turning", "Milling"]


def test_the_weekday_of_a_day_is_not_its_title() -> None:
    notes = {"2024-03-09.md": "# Saturday\n\nTrees.\n", "2024-03-10.md": "# Monday\n\nHeaps.\n"}
    sources = [Source(PurePosixPath(path), text) for path, text in notes.items()]
    documents, _, _ = build.read(sources, Options())
    assert [entry.title for one in documents for entry in one.entries] == ["", "Monday"]


def test_a_row_is_called_by_what_was_done_not_by_how_long_it_took() -> None:
    head = "| Date | Duration | Done |\n|---|---|---|\n"
    rows = "| 2024-03-09 | 3 hours | Trees |\n| 2024-03-10 | ~1h 30min | Heaps |\n| 2024-03-11 | 20 min | |\n"
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), f"# Log\n\n{head}{rows}")], Options())
    assert [entry.title for entry in documents[0].entries] == ["Trees", "Heaps", "20 min"]


@pytest.mark.parametrize("rows", ["", "| | |\n", "- [Heaps](heaps.md) | 2024-03-09\n"])
def test_a_table_without_dates_below_its_head_is_a_table(rows: str) -> None:
    assert entries({"log.md": f"# Log\n\n| Topic | Date |\n|---|---|\n{rows}"}) == []


def test_the_excerpt_of_a_row_is_what_its_other_cells_say() -> None:
    head = "| No | Date | Topic | Learned | State |\n|---|---|---|---|---|\n"
    rows = "| 1 | 2024-03-09 | Trees | `heaps`, *full* | done |\n| 2 | 2024-03-10 | Graphs | |  |\n"
    text = f"# Log\n\n{head}{rows}"
    documents, _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    assert [(one.title, one.excerpt) for one in documents[0].entries] == [
        ("Trees", "heaps, full · done"),
        ("Graphs", ""),
    ]


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("# Lathes\n\n# Turning\n", "Lathes"),
        ("What I know.\n\n# Lathes\n\n## Turning\n", "Lathes"),
        ("What I know.\n\n## Turning\n\n## Sanding\n", "Woodwork"),
        ("![a lathe](a.png)\n\n# Lathes\n\n# Turning\n", "Lathes"),
    ],
)
def test_a_note_is_called_what_it_calls_all_of_itself(written: str, title: str) -> None:
    documents, _, _ = build.read([Source(PurePosixPath("woodwork.md"), written)], Options())
    assert documents[0].title == title


def test_a_whole_date_in_a_name_tells_that_one_beside_it_is_a_day() -> None:
    days = {"2019/2 mars 2019.md": "Trees.\n", "2019/3 mars.md": "Heaps.\n"}
    assert entries(days) == ["2019/2 mars 2019.md 2019-03-02", "2019/3 mars.md 2019-03-03"]


def test_a_folder_that_is_no_day_leaves_the_week_around_it() -> None:
    days = {"week 1/240610/README.md": "Trees.\n", "week 1/240611/README.md": "Heaps.\n"}
    assert entries(days) == ["week 1/240610/README.md 2024-06-10", "week 1/240611/README.md 2024-06-11"]
    numbers = {"week 1/120802/README.md": "A sum.\n", "week 1/181952/README.md": "A string.\n"}
    documents, _, _ = build.read(
        [Source(PurePosixPath(path), text) for path, text in numbers.items()], Options()
    )
    assert [entry.when.precision for one in documents for entry in one.entries] == ["week", "week"]


def test_a_heading_in_a_collapsible_is_no_topic_of_what_stands_below_that() -> None:
    text = (
        "# Log\n\n<details><summary>Maths</summary>\n\n## Sets\n\nA.\n\n</details>\n\n### 2024-03-09\n\nB.\n"
    )
    (document,), _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    assert [entry.topics for entry in document.entries] == [()]


def test_a_heading_beside_a_title_in_front_matter_stands_once() -> None:
    text = "---\ntitle: Graphs\ndate: 2024-03-09\n---\n# [A course](https://example.org), part 1\n\nWords.\n"
    (document,), _, _ = build.read([Source(PurePosixPath("log.md"), text)], Options())
    assert [entry.body.text.count("A course") for entry in document.entries] == [1]
