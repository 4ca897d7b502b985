"""Our own site, built once, served, and opened in the machine's Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.chromium import FLAGS, executable
from tests.npm import package
from tests.serving import serving
from tests.sites import Sites, builder


@pytest.fixture(scope="module")  # Playwright runs once at a time, and other modules start it too
def chromium() -> Iterator[Browser]:
    program = executable()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Sites:
    return builder(tmp_path_factory.mktemp("sites"))


@pytest.fixture(scope="session")
def own_site(sites: Sites) -> Path:
    return sites("docs")


@pytest.fixture(scope="module")
def address(own_site: Path) -> Iterator[str]:
    """Where our own site is, with a slash at its end."""
    with serving(own_site) as served:
        yield served


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The axe-core script, from npm."""
    folder = package("axe-core@4", tmp_path_factory.mktemp("axe"))
    return (folder / "axe.min.js").read_text(encoding="utf-8")
