"""Our own log, built → the pictures of README and manual. Run: `python -m tests.screenshots`."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from learnlog.hosts.commands import build_site
from tests.browser.chromium import FLAGS, executable
from tests.conftest import ROOT
from tests.serving import serving

ASSETS = ROOT / "docs/assets"
MOST_BYTES = 200_000
VIEW = {"width": 1280, "height": 860}
PICTURES = {"log": "log/", "entry": "2026/11/16/"}


def main() -> int:
    """Take every picture, light and dark. Returns 1 if one is too heavy for a README."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        site = build_site(ROOT / "mkdocs.yml", Path(folder) / "site", strict=False)
        browser = play.chromium.launch(executable_path=executable(), args=FLAGS)
        with serving(site) as address:
            taken = [
                _take(browser, address, name, scheme) for name in PICTURES for scheme in ("light", "dark")
            ]
        browser.close()
    heavy = [path for path in taken if path.stat().st_size > MOST_BYTES]
    print(*taken, sep="\n")
    return 1 if heavy else 0


def _take(browser: Browser, address: str, name: str, scheme: str) -> Path:
    page = browser.new_page(viewport=VIEW, color_scheme="dark" if scheme == "dark" else "light")
    page.goto(address + PICTURES[name])
    page.wait_for_timeout(500)
    path = ASSETS / f"{name}-{scheme}.png"
    page.screenshot(path=path)
    page.close()
    return path


if __name__ == "__main__":
    sys.exit(main())
