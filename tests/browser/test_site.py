"""Our own site as a reader meets it: nothing is asked elsewhere, and everything shows, works and fits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_args

import pytest
from playwright.sync_api import Browser, Page, expect

Scheme = Literal["light", "dark"]
SCHEMES = get_args(Scheme)
WIDE, NARROW = 1400, 390
COLLAPSIBLE = "2026/11/14/"
DIAGRAM = "2026/11/16/"
FORMULA = "2026/11/17/"

# The label of a diagram that says `words`: how wide it is drawn, and in which colour.
LABEL = """words => {
  const text = [...document.querySelectorAll(".learnlog-diagram text")].find(one => one.textContent === words)
  const id = text.closest("defs > g")?.id
  const drawn = id ? document.querySelector(`.learnlog-diagram use[href="#${id}"]`) : text
  return {width: drawn.getBoundingClientRect().width, ink: getComputedStyle(text).fill}
}"""


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """A wide, light page; what goes wrong in it fails the test."""
    yield from _page(chromium, WIDE, "light")


def _page(chromium: Browser, width: int, scheme: Scheme) -> Iterator[Page]:
    opened = chromium.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    wrong: list[str] = []
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on(
        "response", lambda answer: answer.status >= 400 and wrong.append(f"{answer.status} {answer.url}")
    )
    yield opened
    opened.close()
    assert wrong == []


@pytest.fixture
def addresses(own_site: Path) -> list[str]:
    """Every page of the site, relative to it; some browsers' worth of them are asserted to be there."""
    found = sorted(path.parent.relative_to(own_site).as_posix() for path in own_site.rglob("index.html"))
    assert len(found) > 30
    return [f"{one}/".removeprefix("./") for one in found]


def test_no_page_asks_another_host(page: Page, address: str, addresses: list[str]) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for one in addresses:
        page.goto(address + one, wait_until="load")
    page.wait_for_timeout(500)
    elsewhere = [url for url in asked if not url.startswith((address, "data:", "blob:", "about:"))]
    assert len(asked) > len(addresses)
    assert elsewhere == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_nothing_is_wider_than_a_phone(
    chromium: Browser, address: str, addresses: list[str], scheme: Scheme
) -> None:
    pages = _page(chromium, NARROW, scheme)
    page = next(pages)
    wide = []
    for one in addresses:
        page.goto(address + one)
        if page.evaluate("document.documentElement.scrollWidth") > NARROW:
            wide.append(one)
    pages.close()
    assert wide == []


def test_a_collapsible_opens(page: Page, address: str) -> None:
    page.goto(address + COLLAPSIBLE)
    inside = page.get_by_text("this dash stays a dash")
    expect(inside).to_be_hidden()
    page.get_by_text("The same list, with and without the blank line").click()
    expect(inside).to_be_visible()


def test_a_collapsible_opens_by_keyboard(page: Page, address: str) -> None:
    page.goto(address + COLLAPSIBLE)
    page.locator("summary", has_text="The same list").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("this dash stays a dash")).to_be_visible()


def test_a_formula_is_typeset(page: Page, address: str) -> None:
    page.goto(address + FORMULA)
    fraction = page.locator("article math mfrac").first
    expect(fraction).to_be_visible()
    over, under = fraction.locator(":scope > *").all()
    above, below = over.bounding_box(), under.bounding_box()
    assert above is not None
    assert below is not None
    assert above["y"] + above["height"] <= below["y"] + below["height"] / 2
    assert "$a_{ij}$" not in page.locator("article").inner_text()
    assert "Two apples at $2 are $4, and" in page.locator("article").inner_text()


@pytest.mark.parametrize(("url", "fonts"), [(FORMULA, 1), ("library/", 0)])
def test_the_font_of_formulas_waits_for_no_style_sheet(
    page: Page, address: str, url: str, fonts: int
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.route("**/*.css", lambda route: route.abort())
    page.goto(address + url)
    found = [one for one in asked if one.endswith(".woff")]
    assert len(found) == fonts
    assert all(page.request.get(one).ok for one in found)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_diagram_is_drawn_and_readable(chromium: Browser, address: str, scheme: Scheme) -> None:
    pages = _page(chromium, WIDE, scheme)
    page = next(pages)
    page.goto(address + DIAGRAM)
    diagram = page.locator(".learnlog-diagram svg").first
    expect(diagram).to_be_visible()
    box = diagram.bounding_box()
    assert box is not None
    assert box["width"] > 100
    label = page.evaluate(LABEL, "order is known")
    assert label["width"] > 50
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert _contrast(label["ink"], ground) > 4.5, (label, ground)
    pages.close()


def test_the_palette_follows_the_switch(page: Page, address: str) -> None:
    page.goto(address + DIAGRAM)
    before = page.evaluate(LABEL, "order is known")["ink"]
    page.locator("label[for=__palette_1]").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert page.evaluate(LABEL, "order is known")["ink"] != before


@pytest.mark.parametrize(
    ("word", "place"), [("pulldown-cmark", "2026/11/13/"), ("announced", "2026/11/21/"), ("LL205", "manual/")]
)
def test_search_leads_to_the_entry(page: Page, address: str, word: str, place: str) -> None:
    page.goto(address, wait_until="networkidle")  # somebody listens to the keys
    page.locator("input.md-search__input").click()
    page.locator("input.md-search__input").press_sequentially(word)
    leading = page.locator(f".md-search-result__link[href*='{place}']")
    expect(leading.first).to_be_visible(timeout=15_000)
    page.wait_for_timeout(1_000)  # the list is made anew with every letter
    found = leading.evaluate_all("links => links.map(link => link.href)")
    page.goto(found[0])
    assert word.lower() in page.locator("article").inner_text().lower()


def test_the_home_of_the_log_leads_to_its_latest_entry(page: Page, address: str) -> None:
    page.goto(address + "log/")
    latest = page.locator(".ll-title").first
    title, day = latest.inner_text(), page.locator(".ll-entries time").first.get_attribute("datetime") or ""
    latest.click()
    page.wait_for_url(re.compile(day.replace("-", "/")))
    expect(page.get_by_role("heading", name=title)).to_be_visible()


def test_previous_and_next_lead_through_the_days(page: Page, address: str) -> None:
    page.goto(address + DIAGRAM)
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(re.compile(r"/2026/11/17/"))


def test_pages_read_without_scripts(chromium: Browser, address: str) -> None:
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + "log/")
    expect(page.locator(".ll-title").first).to_be_visible()
    page.goto(address + DIAGRAM)
    expect(page.locator(".learnlog-diagram svg").first).to_be_visible()
    context.close()


def _contrast(one: str, other: str) -> float:
    """WCAG's contrast of two colours as browsers write them."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    red, green, blue = (float(part) / 255 for part in re.findall(r"[\d.]+", color)[:3])
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (red, green, blue)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
