"""Pages as they are read: without scripts, on paper, in forced colours, without motion."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from tests import sites as logs

WIDE: ViewportSize = {"width": 1400, "height": 900}
COLLAPSIBLE = "2026/11/14/"
INSIDE = "this dash stays a dash"
LINKS = "[...document.querySelectorAll('article a[href]:not(.ll-on-this-day a)')].map((one) => one.href)"
SHOWN = """[...document.querySelectorAll("article :is(math, svg, img, li, tr, pre, h1, h2, h3)")]
  .filter((one) => one.checkVisibility() && !one.closest(".ll-on-this-day"))
  .map((one) => one.localName).sort()"""
BY_SCRIPTS = ".ll-filter, .ll-review, .ll-streak, .ll-age, .ll-on-this-day, .md-clipboard, .md-code__nav"
WORDS = f"""(() => {{
  document.querySelectorAll("{BY_SCRIPTS}").forEach((one) => one.remove());
  return document.querySelector("article").innerText.split(/\\s+/).filter(Boolean);
}})()"""


def _opened(chromium: Browser, address: str, url: str, **how: object) -> Iterator[Page]:
    context = chromium.new_context(base_url=address, viewport=WIDE, **how)  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(url, wait_until="networkidle")
    yield page
    context.close()


@pytest.fixture(scope="module")
def kinds(own_site: Path) -> dict[str, str]:
    return logs.kinds(own_site)


def test_nothing_to_read_needs_scripts(chromium: Browser, address: str, kinds: dict[str, str]) -> None:
    assert len(kinds) > 9
    for url in (*kinds.values(), COLLAPSIBLE, "2026/11/16/", "2026/11/17/"):
        (shown, links, words), (bare, bare_links, bare_words) = (
            (page.evaluate(SHOWN), page.evaluate(LINKS), page.evaluate(WORDS))
            for scripts in (True, False)
            for page in _opened(chromium, address, url, java_script_enabled=scripts)
        )
        assert bare == shown, url
        assert bare_links == links, url
        assert bare_words == words, url


@pytest.mark.parametrize("scripts", [True, False])
def test_paper_shows_what_is_inside_collapsibles(chromium: Browser, address: str, scripts: bool) -> None:
    for page in _opened(chromium, address, COLLAPSIBLE, java_script_enabled=scripts):
        inside = page.get_by_text(INSIDE)
        assert not inside.is_visible()
        page.emulate_media(media="print")
        assert inside.is_visible()
        assert not page.is_visible(".md-header")


def test_forced_colours_leave_the_heatmap_and_what_is_chosen_apart(chromium: Browser, address: str) -> None:
    for page in _opened(chromium, address, "log/", forced_colors="active"):
        written = page.evaluate("getComputedStyle(document.querySelector('.ll-heatmap rect')).fill")
        empty = page.evaluate("getComputedStyle(document.querySelector('.ll-heatmap path')).stroke")
        assert written != empty
    for page in _opened(chromium, address, "library/", forced_colors="active"):
        chosen = "getComputedStyle(document.querySelector('.ll-filter :checked + span')).borderTopStyle"
        assert page.evaluate(chosen) == "solid"


def test_nothing_moves_for_who_wants_no_motion(chromium: Browser, address: str) -> None:
    moving = """[...document.querySelectorAll("article *")].filter((one) => {
      const style = getComputedStyle(one);
      return parseFloat(style.transitionDuration) > 0 || parseFloat(style.animationDuration) > 0;
    }).length"""
    for page in _opened(chromium, address, COLLAPSIBLE, reduced_motion="reduce"):
        assert page.evaluate(moving) == 0


def test_tags_stand_beside_each_other(chromium: Browser, address: str, kinds: dict[str, str]) -> None:
    for page in _opened(chromium, address, kinds["tags"]):
        tops = page.evaluate("[...document.querySelectorAll('.ll-tags li')].map((one) => one.offsetTop)")
        assert len({*tops}) < len(tops)
