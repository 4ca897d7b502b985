"""Mermaid in, SVG out: every label there, nothing that runs or fetches, colours of the page."""

from __future__ import annotations

import re
import threading
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from learnlog import theme
from learnlog.gfm.fenced import diagrams, lettering, palette

FOLDER = Path(__file__).parent / "gfm_diagrams"
REFUSED = sorted(path for path in FOLDER.glob("*.mmd") if re.match("wrong-|unknown-|too-", path.name))
DRAWN = sorted(set(FOLDER.glob("*.mmd")) - set(REFUSED))
SVG = "{http://www.w3.org/2000/svg}"

FORBIDDEN = {"script", "foreignObject", "image", "iframe", "animate", "set"}

needs_merman = pytest.mark.skipif(not diagrams.available(), reason="merman has no wheel for this platform")


def draw(source: str, name: str = "diagram-1") -> ET.Element:
    return ET.fromstring(diagrams.to_svg(source, name))


def words(root: ET.Element) -> str:
    return " ".join("".join(text.itertext()) for text in root.iter(f"{SVG}text"))


def test_there_are_cases() -> None:
    assert len(DRAWN) >= 20
    assert len(REFUSED) >= 8


@needs_merman
@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_drawing_stands_in_a_page(path: Path) -> None:
    root = draw(path.read_text(encoding="utf-8"))
    assert root.tag == f"{SVG}svg"
    assert root.get("role") == "img"
    assert len(root.get("aria-label", "")) > 10
    assert words(root).strip()
    ids = [value for element in root.iter() if (value := element.get("id"))]
    assert len(ids) == len(set(ids))
    assert all(value.startswith("diagram-1") for value in ids)


@needs_merman
@pytest.mark.parametrize("path", DRAWN, ids=lambda path: path.stem)
def test_no_marker_is_left_unpainted(path: Path) -> None:
    svg = diagrams.to_svg(path.read_text(encoding="utf-8"), "diagram-1")
    assert "var(--ink)" in svg
    assert not [marker for marker in palette.SERIES if marker in svg.lower()]
    assert "#e7e0e1" not in svg.lower()  # ink's


@needs_merman
@pytest.mark.parametrize(
    ("name", "labels"),
    [
        ("flowchart", ["Start: read notes", "Is it dated?", "No, unknown", "Group of things", "bold and it"]),
        ("labels-in-lines", ["A long label that has to be", "more than fits", "second line", "너무 길기"]),
        ("labels-with-markup", ["bold and italic words", "with tags in it", '"quoted" & more']),
        ("flowchart-in-many-scripts", ["한국어 라벨", "中文标签 很长的文字", "Ünïcode & bold"]),
        ("sequence", ["GET /notes?id=1", "Checks the cache", "not cached", "Every minute"]),
        ("classes", ["+eat(food) : bool", "can fly", "swims in", "many"]),
        ("entities", ["CUSTOMER", "the name", "places"]),
        ("gantt", ["Read the book", "Build a very long task name here"]),
        ("mindmap", ["Learning", "Linear algebra"]),
        ("timeline", ["Facebook", "History of Social Media"]),
    ],
)
def test_every_label_is_there(name: str, labels: list[str]) -> None:
    shown = words(draw((FOLDER / f"{name}.mmd").read_text(encoding="utf-8")))
    assert [label for label in labels if label not in shown] == []


@needs_merman
def test_a_label_has_its_lines_one_below_the_other() -> None:
    root = draw("flowchart TD\nA[one<br>two<br>three] --> B")
    shown = {text.text: float(text.get("y", 0)) for text in root.iter(f"{SVG}text")}
    assert shown["one"] < shown["two"] < shown["three"]


@needs_merman
def test_the_same_diagram_under_two_names_differs_in_nothing_else() -> None:
    first, second = (diagrams.to_svg("flowchart TD\nA[words] --> B", name) for name in ("d-1", "d-2"))
    assert first != second
    assert first.replace("d-1", "d-2") == second


@needs_merman
@pytest.mark.parametrize("path", REFUSED, ids=lambda path: path.stem)
def test_refusal(path: Path, update: bool) -> None:
    with pytest.raises(diagrams.DiagramError) as caught:
        diagrams.to_svg(path.read_text(encoding="utf-8"), "diagram-1")
    error = caught.value
    who = "in the source" if error.supported else "of this renderer"
    said = f"line {error.line + 1}, a fault {who}: {error.message}\n"
    expected = path.with_suffix(".txt")
    if update:
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


@needs_merman
@pytest.mark.parametrize(
    "source",
    [
        'flowchart TD\nA-->B\nclick A href "javascript:alert(1)"',
        'flowchart TD\nA-->B\nclick A "JaVaScRiPt:alert(1)" _blank',
        'flowchart TD\nA-->B\nclick A "java\tscript:alert(1)"',
        'flowchart TD\nA-->B\nclick A "data:text/html,<script>alert(1)</script>"',
        'flowchart TD\nA-->B\nclick A "//elsewhere.example/x"',
        "flowchart TD\nA-->B\nclick A call alert(1)",
        'flowchart TD\nA["<img src=x onerror=alert(1)>"]',
        'flowchart TD\nA["<script>alert(1)</script>"]',
        'flowchart TD\nA["</text></svg><script>alert(1)</script>"]',
        'flowchart TD\nA["<a href=javascript:alert(1)>x</a>"]',
        'flowchart TD\nA@{ img: "https://elsewhere.example/x.png", label: "x" }',
        'flowchart TD\nA["`![x](https://elsewhere.example/a.png)`"]',
        "flowchart TD\nA-->B\nstyle A fill:url(https://elsewhere.example/)",
        "flowchart TD\nA-->B\nstyle A fill:u\\72l(https://elsewhere.example/)",
        "flowchart TD\nA-->B\nclassDef x fill:#fff,background:url(//elsewhere.example/a)\nclass A x",
        '%%{init: {"themeCSS": "@import url(https://elsewhere.example/x.css);"}}%%\nflowchart TD\nA-->B',
        '%%{init: {"fontFamily": "x;} a{background:url(https://elsewhere.example)} y{"}}%%\nflowchart TD\nA',
        '%%{init: {"themeVariables":{"primaryColor":"red;}</style><script>alert(1)</script>"}}}%%\npie\n',
        '%%{init: {"securityLevel":"loose"}}%%\nflowchart TD\nA["<b onclick=alert(1)>x</b>"]',
        "sequenceDiagram\nlink A: x @ javascript:alert(1)\nA->>B: <script>alert(1)</script>",
        'classDiagram\nclass A\nlink A "javascript:alert(1)"\nclick A href "vbscript:x"',
        'gantt\ndateFormat YYYY-MM-DD\nx :a1, 2024-01-01, 3d\nclick a1 href "javascript:alert(1)"',
        'pie\ntitle <img src=x onerror=alert(1)>\n"a<script>":1',
        '---\ntitle: "<script>alert(1)</script>"\n---\nflowchart TD\nA-->B',
        "mindmap\n root((<iframe src=//elsewhere.example>))",
        'C4Context\nPerson(a,"x","y",$sprite="https://elsewhere.example/a.png",$link="javascript:alert(1)")',
        'erDiagram\n "<script>alert(1)</script>" ||--o{ B : "<img onerror=x>"',
        'flowchart TD\nA["a\u2028b \ud800 \x00 \x01 & < >"]',
    ],
)
def test_nothing_runs_and_nothing_is_fetched(source: str) -> None:
    for element in draw(source).iter():
        assert element.tag.removeprefix(SVG) not in {
            "script",
            "foreignObject",
            "image",
            "iframe",
            "animate",
            "set",
        }
        assert element.tag.startswith(SVG)
        for key, value in [*element.attrib.items(), ("style", element.text or "")]:
            if element.tag != f"{SVG}style" and value == element.text:
                continue  # words are words
            if key in ("aria-label", "id"):
                continue
            name = key.rpartition("}")[2].lower()
            assert not name.startswith("on")
            assert "elsewhere" not in value
            assert not re.search(r"(?:java|vb)\s*script|data:|@import|url\((?!#)", value, re.IGNORECASE)


@needs_merman
def test_links_that_lead_somewhere_stay() -> None:
    source = 'flowchart TD\nA-->B\nclick A "https://a.example/b?c=d&e=f"\nclick B "notes/b.md"'
    svg = diagrams.to_svg(source, "diagram-1")
    assert 'href="https://a.example/b?c=d&amp;e=f"' in svg
    assert 'href="notes/b.md"' in svg


@needs_merman
def test_two_diagrams_on_a_page_share_no_id() -> None:
    source = (FOLDER / "flowchart.mmd").read_text(encoding="utf-8")
    first, second = ({element.get("id") for element in draw(source, name).iter()} for name in ("d-1", "d-2"))
    assert first & second == {None}


@needs_merman
def test_own_title_is_the_text_alternative() -> None:
    root = draw("flowchart TD\naccTitle: How it goes\naccDescr: Step by step\nA-->B")
    assert root.findtext(f"{SVG}title") == "How it goes"
    assert root.get("aria-labelledby")


@needs_merman
@pytest.mark.parametrize(
    ("source", "label"),
    [
        ('pie title Pets\n"Dogs": 3\n"Cats": 2', "Pie chart: Pets, "),
        ("sequenceDiagram\ntitle: Hello\nA->>B: hi", "Sequence diagram: Hello, "),
        ("---\ntitle: A and B\n---\nflowchart LR\nB-->A", "Flowchart: A and B, "),
        ("gantt\ntitle Plan\nsection s\nt1: a1, 2024-01-01, 3d", "Gantt chart: Plan, "),
        ("classDiagram\nclass Animal", "Class diagram: Animal"),
    ],
)
def test_the_title_it_shows_is_said_first(source: str, label: str) -> None:
    assert draw(source).get("aria-label", "").startswith(label)


@needs_merman
def test_a_fill_of_the_writers_has_text_that_shows_on_it() -> None:
    svg = diagrams.to_svg("flowchart TD\nA-->B\nstyle A fill:#ffeeaa\nstyle B fill:#222", "diagram-1")
    assert "#1f2328" in svg
    assert re.search(r"fill: ?#fff\b", svg)


@needs_merman
def test_colours_a_diagram_brings_stand_on_their_own_ground() -> None:
    source = '%%{init: {"theme":"base","themeVariables":{"primaryColor":"#ffcc00"}}}%%\nflowchart TD\nA-->B'
    root = draw(source)
    assert "background:#fff" in root.get("style", "")
    assert "var(--" not in ET.tostring(root, encoding="unicode")


@needs_merman
def test_threads_wait_for_each_other() -> None:
    failed: list[BaseException] = []

    def work(number: int) -> None:
        try:
            for step in range(5):
                diagrams.to_svg(f"flowchart TD\nA{number}-->B{step}", f"d-{number}-{step}")
        except diagrams.DiagramError as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


CHROMIUM = Path("/usr/bin/chromium")
LOOK = """() => Object.fromEntries([...document.querySelectorAll("svg[role]")].map(svg => {
  const frame = svg.getBoundingClientRect(), labels = []
  for (const label of svg.querySelectorAll("text, use")) {
    if (label.closest("defs")) continue
    const box = label.getBoundingClientRect()
    const cut = Math.max(frame.left - box.left, box.right - frame.right, box.bottom - frame.bottom)
    if (box.width && cut > 2) labels.push([label.textContent, cut])
  }
  const inks = [...svg.querySelectorAll("text")].map(text => [text.textContent, getComputedStyle(text).fill])
  return [svg.id, {labels, inks}]
}))"""


@needs_merman
@pytest.mark.skipif(not CHROMIUM.exists(), reason="no Chromium here")
def test_in_the_browser_labels_are_whole_and_follow_the_palette() -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    css = (Path(theme.__file__).parent / "diagrams.css").read_text(encoding="utf-8")
    drawn = (diagrams.to_svg(path.read_text(encoding="utf-8"), f"d-{path.stem}") for path in DRAWN)
    body = "".join(f'<div class="learnlog-diagram">{svg}</div>' for svg in drawn)
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 390, "height": 844})
        page.set_content(f"<!doctype html><html><style>{css} html {{ color-scheme: light }}</style>{body}")
        light = page.evaluate(LOOK)
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        page.evaluate("document.documentElement.style.colorScheme = 'dark'")
        dark = page.evaluate(LOOK)
        browser.close()
    assert {name: seen["labels"] for name, seen in light.items() if seen["labels"]} == {}
    same = {
        name: [
            ink
            for ink, other in zip(seen["inks"], dark[name]["inks"], strict=True)
            if ink == other and ink[0]
        ]
        for name, seen in light.items()
    }
    chosen = {"d-flowchart": 2, "d-c4-context": 9}  # text on fills that the writer, or C4 itself, chose
    assert {name: len(inks) for name, inks in same.items() if inks} == chosen


def test_without_merman_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(diagrams, "merman", None)
    assert not diagrams.available()
    with pytest.raises(diagrams.DiagramError) as caught:
        diagrams.to_svg("flowchart TD\nnobody --> draws", "diagram-1")
    assert not caught.value.supported


@pytest.mark.parametrize(
    ("text", "em"), [("", 0), ("ij", 0.444), ("W", 0.944), ("漢字", 2), ("e\u0301", 0.556)]
)
def test_widths_are_arials(text: str, em: float) -> None:
    assert lettering.width(text, 100) == pytest.approx(em * 102)
