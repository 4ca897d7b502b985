"""TeX in, MathML out; what cannot be converted says where, why and what to write."""

from __future__ import annotations

import io
import subprocess
import sys
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from fontTools import ttLib

from learnlog import theme
from learnlog.gfm.math import fonts, mathml

CASES = sorted((Path(__file__).parent / "gfm_math").glob("*.tex"))


def answer(path: Path) -> str:
    tex = path.read_text(encoding="utf-8").strip()
    try:
        return mathml.to_mathml(tex, not path.stem.startswith("inline-"))
    except mathml.MathError as error:
        return f"column {error.column + 1}: {error.message}\nfix: {error.fix}"


def test_there_are_cases() -> None:
    assert len(CASES) >= 20


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_formula(path: Path, update: bool) -> None:
    expected = path.with_suffix(".html")
    shown = answer(path) + "\n"
    if update:
        expected.write_text(shown, encoding="utf-8")
    assert shown == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_wrong_ones_have_a_fix_and_right_ones_keep_their_source(path: Path) -> None:
    shown = answer(path)
    if path.stem.startswith("wrong-"):
        assert shown.startswith("column ")
        assert len(shown.partition("fix: ")[2]) > 10
    else:
        note = ET.fromstring(shown).find("semantics/annotation")
        assert note is not None
        assert note.text == path.read_text(encoding="utf-8").strip()


@pytest.mark.parametrize(
    "tex",
    ["</annotation><script>alert(1)</script>", r"\text{<img src=x onerror=alert(1)>}", "<b>&lt;i&gt;"],
)
def test_no_markup_gets_through(tex: str) -> None:
    root = ET.fromstring(mathml.to_mathml(tex, False))
    assert not {"script", "img", "b"} & {element.tag for element in root.iter()}
    assert root.findtext("semantics/annotation") == tex


def test_control_characters_and_surrogates_are_replaced() -> None:
    assert "a\ufffdb\ufffd" in unescape(mathml.to_mathml("\\text{a\x00b\ud800}", False))


@pytest.mark.parametrize(
    "tex",
    [r"\frac1" * 8_000, r"\hat " * 9_000, "(" * 20_000, r"\left(" * 8_000, "x^{" * 10_000, r"\sqrt[" * 5_000],
)
def test_nesting_never_ends_the_process(tex: str) -> None:
    # In a process of its own: the converter beneath overflows its stack when nothing holds it back.
    code = (
        "import sys, threading\nfrom learnlog.gfm.math import mathml\n"
        "def run():\n    try: mathml.to_mathml(sys.stdin.read(), True)\n    except mathml.MathError: pass\n"
        "threading.stack_size(512 * 1024)\nthread = threading.Thread(target=run)\n"
        "thread.start(); thread.join(); print('alive')"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], input=tex, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "alive"


def test_the_font_is_the_one_that_was_looked_at() -> None:
    font = fonts.math_font("x")
    assert font is not None
    assert font.checksum == fonts.CHECKSUM
    assert font.data[:4] == b"wOFF"
    assert b"MATH" in font.data[44:500]


def test_the_font_has_what_the_formulas_show_and_little_more() -> None:
    page = (
        "<p>Zoë</p><math><mi>x</mi><mo>∑</mo><mo>-</mo><annotation>\\omega</annotation></math>"
        "<math><mi>&alpha;</mi><mi>π</mi><mi>ϖ</mi></math>"
    )
    shown = fonts.characters(page)
    assert shown == {"x", "∑", "-", "α", "π", "ϖ"}
    font = fonts.math_font("".join(sorted(shown)))
    assert font is not None
    assert len(font.data) < 30_000
    assert {"x", "𝑥", "∑", "-", "−", "α", "𝛼", "𝜋", "𝜛"} <= {
        chr(code) for code in ttLib.TTFont(io.BytesIO(font.data)).getBestCmap()
    }
    assert fonts.math_font("") is None


@pytest.mark.parametrize("tex", [r"\sqrt{2}", r"\sqrt[3]{2}"])
def test_the_font_has_the_root_that_browsers_draw(tex: str) -> None:
    shown = fonts.characters(mathml.to_mathml(tex, display=False))
    assert "√" in shown
    font = fonts.math_font("".join(sorted(shown)))
    assert font is not None
    assert ord("√") in ttLib.TTFont(io.BytesIO(font.data)).getBestCmap()


def test_the_same_formulas_make_the_same_font() -> None:
    one, other = fonts.math_font.__wrapped__("ab"), fonts.math_font.__wrapped__("ba")
    assert one == other


def test_the_style_sheet_asks_for_the_font_and_for_nobody_elses() -> None:
    css = (Path(theme.__file__).parent / "math.css").read_text(encoding="utf-8")
    assert f'url("{fonts.FILE}")' in css
    assert css.count("url(") == 1
    assert "//" not in css.replace("/*", "").replace("*/", "")
