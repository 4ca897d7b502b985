"""Every kind of page of real logs, Material's own header and navigation included, as axe-core sees it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from tests import sites as logs
from tests.npm import package
from tests.serving import serving

MODES: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light", "viewport": {"width": 1400, "height": 900}},
    "dark": {"color_scheme": "dark", "viewport": {"width": 1400, "height": 900}},
    "narrow": {"color_scheme": "light", "viewport": {"width": 390, "height": 900}},
}
RUN = """axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
})"""


@pytest.fixture(scope="module")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = package("axe-core@4", tmp_path_factory.mktemp("axe"))
    return (folder / "axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize("log", logs.LOGS)
def test_no_one_is_left_out(chromium: Browser, sites: logs.Sites, axe: str, log: str) -> None:
    site = sites(log)
    pages = logs.kinds(site)
    assert {"home", "day"} & pages.keys()
    with serving(site) as address:
        assert [*_violations(chromium, address, axe, pages)] == []


def _violations(
    chromium: Browser, address: str, axe: str, pages: dict[str, str]
) -> Iterator[tuple[str, str, str, list[str]]]:
    """Page, mode, rule and elements of whatever leaves somebody out."""
    for mode, look in MODES.items():
        context = chromium.new_context(base_url=address, **look)
        page = context.new_page()
        for url in pages.values():
            page.goto(url)
            page.evaluate(axe)
            for one in page.evaluate(RUN)["violations"]:
                yield url, mode, one["id"], [node["html"][:200] for node in one["nodes"]][:3]
        context.close()
