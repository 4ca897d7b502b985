"""Notes as people write them → the GFM that every CommonMark tool renders the same."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from urllib.parse import unquote

import cmarkgfm
import lxml.html
import pytest
from cmarkgfm.cmark import Options

from learnlog.gfm import visible
from learnlog.gfm.draft import Draft, Line
from learnlog.gfm.normalize import RULES, normalize, rebase_headings

CASES = sorted(
    path
    for path in (Path(__file__).parent / "normalize").glob("*.md")
    if not path.name.endswith(".expected.md")
)
_EXTENSIONS = ["table", "strikethrough", "autolink", "tasklist"]
MARKUP = {"details", "summary"}
"""Names of tags that GitHub showed because they stood in what it took for code; numbers of lists too."""

_STRUCTURE = frozenset(
    re.findall(r"\w+", "h1 h2 h3 h4 h5 h6 ul ol li table tr th td pre code blockquote details summary a hr")
)
WORD = re.compile(r"[^\W_]+")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def github(text: str) -> str:
    options = Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES
    return cmarkgfm.markdown_to_html_with_extensions(text, options=options, extensions=_EXTENSIONS)


def words(html: str, attributes: bool = False) -> Counter[str]:
    """The words that a reader of `html` sees, and on request those in its attributes."""
    found: Counter[str] = Counter()
    for element in lxml.html.fromstring(f"<div>{_CONTROLS.sub('', html)}</div>").iter():
        if isinstance(element.tag, str) and element.tag not in ("script", "style"):
            found.update(WORD.findall(element.text or ""))
            for value in element.attrib.values() if attributes else ():
                found.update(WORD.findall(unquote(value)))
        found.update(WORD.findall(element.tail or ""))
    return found


def draft(text: str) -> Draft:
    lines = (Line(line, at) for at, line in enumerate(text.split("\n")))
    return Draft(tuple(lines), (), lambda heading: False)


def test_there_are_cases() -> None:
    assert len(CASES) > 30


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, update: bool) -> None:
    clean = normalize(path.read_bytes().decode())
    expected = path.with_suffix(".expected.md")
    if update:
        expected.write_text(clean.text, newline="")
    assert clean.text == expected.read_bytes().decode()


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case_loses_no_word_and_needs_no_second_pass(path: Path) -> None:
    text = path.read_bytes().decode()
    clean = normalize(text).text
    assert normalize(clean).text == clean
    lost = words(github(visible.without_marks(text))) - words(github(clean), attributes=True)
    assert {word for word in lost if not word.isdigit()} <= MARKUP


def flaws(name: str) -> list[str]:
    """The flaws of a case as its writer sees them."""
    text = (Path(__file__).parent / "normalize" / f"{name}.md").read_text()
    return [f"{flaw.line + 1}:{flaw.column + 1} {flaw.code} {flaw.message}" for flaw in normalize(text).flaws]


def test_unbalanced_collapsibles_are_reported_where_they_stand() -> None:
    assert flaws("surplus-closing-tag") == ["4:1 LL401 `</details>` closes nothing"]
    assert flaws("unclosed-collapsible") == ["3:1 LL401 `<details>` is never closed"]
    assert flaws("summary-without-collapsible") == ["7:1 LL401 this summary has no `<details>`"]
    assert flaws("misspelt-tags") == [
        "2:3 LL401 `<sumary>` is read as `<summary>`",
        "5:1 LL401 `</detail>` is read as `</details>`",
    ]


def test_every_flaw_says_what_to_do() -> None:
    found = [flaw for path in CASES for flaw in normalize(path.read_bytes().decode()).flaws]
    assert found
    assert all(flaw.fix for flaw in found)


def test_lines_lead_back_to_the_source() -> None:
    clean = normalize("<details><summary>A</summary>\ntext\n</details>\nend\n")
    assert clean.text.split("\n") == [
        *("<details>", "<summary>A</summary>", "", "text", "", "</details>", "", "end", "")
    ]
    assert clean.lines == (0, 0, 1, 1, 2, 2, 3, 3, 4)


def test_half_a_character_is_replaced() -> None:
    assert normalize("a\ud800b").text == "a\ufffdb"


def test_dated_collapsible_leaves_its_list() -> None:
    text = "- Notes\n  <details>\n  <summary>31/5/25</summary>\n\n  - lists\n  </details>\n"
    fold = "<details>\n<summary>31/5/25</summary>\n\n- lists\n\n</details>\n"
    assert normalize(text, dated=lambda words: words == "31/5/25").text == "- Notes\n\n" + fold
    assert normalize(text).text != "- Notes\n\n" + fold
    first = "- <details>\n  <summary>31/5/25</summary>\n\n  - lists\n\n  </details>\n"
    assert normalize(first, dated=lambda words: words == "31/5/25").text == fold


def test_dated_heading_leaves_its_list() -> None:
    text = "- a\n  - b\n  ## 31/5/25\n  - c\n\n      deep\n- d\n"
    assert normalize(text).text == text
    moved = normalize(text, dated=lambda heading: heading == "31/5/25").text
    assert moved == "- a\n  - b\n## 31/5/25\n- c\n\n    deep\n- d\n"


def shape(html: str) -> list[str]:
    """The elements of a page that give it structure, in order, each with those around it."""
    found: list[str] = []
    waiting = [(lxml.html.fromstring(f"<div>{_CONTROLS.sub('', html)}</div>"), "")]
    while waiting:
        element, path = waiting.pop()
        if element.tag in _STRUCTURE:
            path = f"{path}/{element.tag}"
            found.append(f"{path} {element.text}" if element.tag == "code" else path)
        waiting.extend((child, path) for child in reversed(element) if isinstance(child.tag, str))
    return found


@pytest.mark.parametrize("name", ["fence-indent", "unknown-tags", "line-breaks", "dollars"])
def test_rules_about_words_leave_the_structure_of_real_notes(name: str, shared: Path) -> None:
    (rule,) = (rule for rule in RULES if rule.name == name)
    changed = 0
    for path in sorted((shared / "seeds").iterdir()) + sorted((shared / "corpus").rglob("*.md")):
        text = path.read_bytes().decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
        after = rule.apply(draft(text)).text
        if after != text:
            assert shape(github(after)) == shape(github(text)), path
            changed += 1
    assert changed


def test_every_rule_has_a_name_and_a_reason() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert all(rule.reason.endswith(".") for rule in RULES)


@pytest.mark.parametrize(
    ("text", "top", "expected"),
    [
        ("# a\n## b\n", 3, "### a\n#### b\n"),
        ("### a\n#### b\n", 2, "## a\n### b\n"),
        ("##### a\n# b\n", 4, "#### a\n#### b\n"),
        ("# a\n### b\n#### c\n## d\n", 2, "## a\n### b\n#### c\n### d\n"),
        ("a\n===\nb\n---\n", 2, "a\n---\n### b\n\n"),
        ("> a\n> ===\n", 3, "> ### a\n> \n"),
        ("a\nb #\n---\n", 3, "### a b # ###\n\n\n"),
        ("```\n# no heading\n```\n# a ##\n", 2, "```\n# no heading\n```\n## a ##\n"),
        ("- # a\n", 2, "- ## a\n"),
        ("#\n", 2, "##\n"),
        ("no heading", 2, "no heading"),
    ],
)
def test_headings_are_rebased(text: str, top: int, expected: str) -> None:
    assert rebase_headings(text, top) == expected
    assert rebase_headings(expected, top) == expected
