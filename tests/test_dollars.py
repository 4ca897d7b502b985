"""Which dollars are formulas: one sentence a line, `⟦…⟧` around what should be found."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnlog.gfm import events
from learnlog.gfm.math import dollars

LISTS = sorted((Path(__file__).parent / "dollars").glob("*.txt"))
SENTENCES = [
    pytest.param(line.replace("⏎", "\n"), id=f"{path.stem}-{number}")
    for path in LISTS
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1)
    if line
]
BORDERED = {"Paragraph", "Heading", "Item", "TableCell"}


def closed(text: str) -> list[tuple[int, int]]:
    """Code, tags, autolinks and link destinations of `text`, and the borders of its blocks."""
    found: list[tuple[int, int]] = []
    for event, start, end in events.parse(text):
        if isinstance(event, str):
            continue
        ((kind, value),) = event.items()
        tag = value if isinstance(value, str) else next(iter(value)) if isinstance(value, dict) else ""
        if kind in ("Code", "InlineHtml", "Html") or (kind == "Start" and tag == "CodeBlock"):
            found.append((start, end))
        elif kind == "Start" and tag in ("Link", "Image"):
            kind = value[tag]["link_type"]
            if kind in ("Autolink", "Email", "Inline"):
                found.append((text.rindex("](", start, end) if kind == "Inline" else start, end))
        elif kind == "Start" and tag in BORDERED:
            found += [(start, start), (end, end)]
    return found


def shown(text: str) -> str:
    found = dollars.find(text, closed(text)).spans
    for span in reversed(found):
        text = f"{text[: span.start]}⟦{text[span.start : span.end]}⟧{text[span.end :]}"
    return text


def test_there_are_enough_sentences() -> None:
    assert len(LISTS) >= 4
    assert len(SENTENCES) >= 300


@pytest.mark.parametrize("marked", SENTENCES)
def test_sentence(marked: str) -> None:
    assert shown(re.sub("[⟦⟧]", "", marked)) == marked


def test_tex_loses_quote_markers_and_indentation() -> None:
    text = "> - $$\n>   a > b\n>   > c\n>   $$"
    (span,) = dollars.find(text, []).spans
    assert span.tex == "a > b\n> c"
    assert span.display


def test_code_in_dollars_is_a_formula_without_its_backticks() -> None:
    text = "see $`a_b`$"
    (span,) = dollars.find(text, closed(text)).spans
    assert (span.start, span.end, span.tex, span.display) == (4, 11, "a_b", False)


def test_borders_hold_inline_formulas_and_not_a_block_of_its_own() -> None:
    text = "$$\na\n- b\n$$ $x\ny$"
    border = text.index("- b")
    assert [span.tex for span in dollars.find(text, [(border, border)]).spans] == []
    text = "$$\na\n- b\n$$"
    assert [span.tex for span in dollars.find(text, [(border, border)]).spans] == ["a\n- b"]


def test_code_inside_holds_a_block() -> None:
    text = "$$\na\n```\nb\n```\n$$"
    code = (text.index("```"), text.rindex("```") + 3)
    assert dollars.find(text, [code]).spans == ()


def test_a_tag_inside_a_block_is_part_of_it() -> None:
    text = "$$\na <b and c> d\n$$"
    tag = (text.index("<"), text.index(">") + 1)
    assert len(dollars.find(text, [tag]).spans) == 1


def test_rejected_tex_is_reported_with_its_place() -> None:
    (flaw,) = dollars.find("one\ntwo abc$\\frac{1}{2}$", []).rejected
    assert (flaw.line, flaw.column, flaw.code) == (1, 7, "LL502")
    assert "letter" in flaw.message
    assert flaw.fix


def test_money_is_not_worth_a_report() -> None:
    assert dollars.find("$5, $6 and $7; $HOME/$USER", []).rejected == ()


@pytest.mark.parametrize("part", ["$", "$a ", "$a$ ", "$$a ", "\\$", "$\\aa$b", "$(", "> $a\n", "$`", "$$\n"])
def test_half_a_megabyte_of_dollars_is_read_to_its_end(part: str) -> None:
    text = part * (500_000 // len(part)) + "\n\n$x$"
    assert dollars.find(text, []).spans[-1].tex == "x"


RANGES = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 8)), max_size=5)


@given(st.text("$$$$ab1 `\\\n>|{}()^_-,", max_size=40), RANGES)
def test_formulas_are_in_order_apart_and_outside_what_is_skipped(
    text: str, ranges: list[tuple[int, int]]
) -> None:
    skip = [(start, start + size) for start, size in ranges]
    spans = dollars.find(text, skip).spans
    assert all(first.end <= second.start for first, second in pairwise(spans))
    for span in spans:
        assert text[span.start] == "$" == text[span.end - 1]
        assert span.tex.strip()
        assert span.display == text.startswith("$$", span.start)
        closed_delimiters = [(low, high) for low, high in skip if low <= span.start < high]
        assert not closed_delimiters


def test_real_logs(shared: Path) -> None:
    """Of the formulas in real logs nearly all convert: what is found is mathematics."""
    from learnlog.gfm.math import mathml

    found = converted = 0
    for path in sorted((shared / "corpus").rglob("*.md")):
        text = path.read_text(encoding="utf-8", errors="replace").replace("\0", "\ufffd")
        for span in dollars.find(text, closed(text)).spans if "$" in text else ():
            found += 1
            try:
                mathml.to_mathml(span.tex, span.display)
            except mathml.MathError:
                continue
            converted += 1
    assert found > 900
    assert converted / found > 0.99
