"""Our own site, built once, served, and opened in the machine's Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from learnlog.hosts.mkdocs import build_site
from tests.browser.chromium import FLAGS, executable
from tests.conftest import ROOT
from tests.serving import serving


@pytest.fixture(scope="module")  # Playwright runs once at a time, and other modules start it too
def chromium() -> Iterator[Browser]:
    program = executable()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=program, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build_site(ROOT / "mkdocs.yml", tmp_path_factory.mktemp("own") / "site", strict=False)


@pytest.fixture(scope="module")
def address(own_site: Path) -> Iterator[str]:
    """Where our own site is, with a slash at its end."""
    with serving(own_site) as served:
        yield served
