"""Nothing in a note runs, fetches or passes for a part of the site."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import lxml.html
import markdown
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from learnlog.gfm.extension import GfmExtension

PAYLOADS = {
    f"{path.stem}-{number}": payload
    for path in sorted((Path(__file__).parent / "gfm" / "payloads").glob("*.md"))
    for number, payload in enumerate(path.read_text(encoding="utf-8").removesuffix("\n").split("\n%%%\n"), 1)
}
SITE = ["learnlog.gfm", "toc", "attr_list", "md_in_html", "pymdownx.superfences", "pymdownx.highlight"]
DRAWN = "svg"
"""What diagrams and formulas consist of is generated here and looked at in the browser."""

PIECES = [
    *(
        "<",
        ">",
        "</",
        "/>",
        '"',
        "'",
        "=",
        "&",
        ";",
        " ",
        "\n",
        "\n\n",
        "`",
        "*",
        "[",
        "](",
        ")",
        "|",
        "> ",
        "- ",
        "\t",
        "\0",
    ),
    *(
        "script",
        "img",
        "svg",
        "math",
        "style",
        "a",
        "p",
        "div",
        "details",
        "table",
        "td",
        "xmp",
        "iframe",
        "<!--",
        "-->",
    ),
    *(
        "src=",
        "href=",
        " onerror=hit()",
        "javascript:",
        "&colon;",
        "&#x6A;",
        "hit()",
        "<a href=",
        "<img src=x ",
        "![",
        "$",
    ),
    *(
        "```py title=",
        "> [!note] ",
        '!!! note "',
        "==",
        "[[",
        "]]",
        "<![CDATA[",
        "]]>",
        "<b>",
        "</b>",
        "</p>",
        "&lt;",
        "&amp;",
    ),
]

FORBIDDEN = frozenset(
    (
        "script",
        "style",
        "iframe",
        "object",
        "embed",
        "form",
        "link",
        "meta",
        "base",
        "input",
    )
)
FOREIGN = re.compile(r"\s*(?:[\\/]{2}|\w+:)")
OTHER = re.compile(r"(?!(?:https?|ftp|mailto|tel|xmpp|ircs?):)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
UNSEEN = re.compile(r"[\x00-\x20\x7f-\x9f\xad\u200b-\u206f\ufeff]")


def test_matrix_is_large_enough() -> None:
    assert len(PAYLOADS) >= 200


@pytest.mark.parametrize("payload", PAYLOADS.values(), ids=PAYLOADS.keys())
def test_only_harmless_elements_and_attributes_come_out(payload: str) -> None:
    _assert_harmless(payload)


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_no_combination_of_harmful_pieces_comes_out(payload: str) -> None:
    _assert_harmless(payload)


def _assert_harmless(payload: str) -> None:
    page = lxml.html.document_fromstring(f"<!doctype html><body>{_converted(payload)}\n")
    for element in page.find("body").iter():
        if not isinstance(element.tag, str) or any(up.tag == DRAWN for up in element.iterancestors(DRAWN)):
            continue
        tasks = element.tag == "input" and element.get("type") == "checkbox"
        assert element.tag not in FORBIDDEN or tasks
        if element.tag in ("audio", "video"):
            assert "controls" in element.attrib and "autoplay" not in element.attrib
            assert element.get("preload") == "none" or not FOREIGN.match(element.get("src", ""))
        for name, value in element.attrib.items():
            assert not name.startswith("on")
            assert name not in ("name", "srcdoc", "formaction", "ping", "data-md-component")
            assert name != "style" or element.tag in ("td", "th", DRAWN)
            assert name not in ("href", "src", "cite", "longdesc", "poster", "action") or not OTHER.match(
                UNSEEN.sub("", value)
            )
            assert name != "id" or not value.startswith("__")


def test_nothing_runs_and_nothing_is_fetched_in_a_browser(tmp_path: Path) -> None:
    playwright = pytest.importorskip("playwright.sync_api")
    chromium = shutil.which("chromium") or pytest.skip("no chromium here")
    for name, payload in PAYLOADS.items():
        (tmp_path / f"{name}.html").write_text(_document(_converted(payload)), encoding="utf-8")
    trusted = markdown.markdown("<script>hit()</script>", extensions=[GfmExtension(html="trusted")])
    (tmp_path / "trusted.html").write_text(_document(trusted), encoding="utf-8")
    ran: list[str] = []
    fetched: list[str] = []
    with playwright.sync_playwright() as driver:
        arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
        browser = driver.chromium.launch(executable_path=chromium, args=arguments)
        page = browser.new_page()
        page.on("request", lambda request: fetched.append(request.url))
        for name in ("trusted", *PAYLOADS):
            page.goto((tmp_path / f"{name}.html").as_uri())
            page.evaluate(PROD)
            ran += [f"{name}: {hit}" for hit in page.evaluate("window.hits")]
        browser.close()
    assert ran == ["trusted: 1"], "the trusted script shows that this test would notice"
    allowed = re.compile(rf"{re.escape(tmp_path.as_uri())}/[\w%.$;\\=#&'\"`()-]*")
    assert [url for url in fetched if not allowed.fullmatch(url)] == []


PROD = """() => {
  for (const element of document.querySelectorAll("main *")) {
    for (const type of ["mouseover", "focus", "pointerdown", "toggle", "animationstart", "wheel"])
      element.dispatchEvent(new Event(type, {bubbles: true}));
    if (element.tagName === "DETAILS") element.open = true;
    const href = element.getAttribute("href") || element.getAttribute("xlink:href") || "";
    if (href && new URL(element.href.baseVal ?? element.href, location).protocol === "javascript:")
      window.hits.push(href);
  }
}"""


def _converted(payload: str) -> str:
    return markdown.markdown(payload, extensions=SITE)


def _document(html: str) -> str:
    spy = "window.hits = []; window.hit = () => { window.hits.push(1); };"
    return f"<!doctype html><meta charset=utf-8><script>{spy}</script><main>{html}</main>"
