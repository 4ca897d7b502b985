"""The Chromium of this machine, and how it is started so that it speaks to nobody."""

from __future__ import annotations

import os
import shutil

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def executable() -> str:
    """The path of Chromium; skips the test where there is none, fails it where one is required."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None:
        if os.environ.get("LEARNLOG_REQUIRE_BROWSER") == "1":
            pytest.fail("no Chromium here, but LEARNLOG_REQUIRE_BROWSER=1")
        pytest.skip("no Chromium here; LEARNLOG_REQUIRE_BROWSER=1 makes this a failure")
    return found
