"""A name → what npm has of it, in a folder of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path
from typing import NoReturn

import pytest


def package(name: str, folder: Path) -> Path:
    """The folder of the package `name` (`axe-core@4`); without npm the test is skipped."""
    npm = program("npm", f"so no {name}")
    command = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--ignore-scripts", name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        lacking(f"npm gives no {name}: {done.stderr.strip()[-200:]}")
    return folder / "node_modules" / name.partition("@")[0]


def program(name: str, why: str) -> str:
    """Where a program is; without it the test is skipped."""
    return shutil.which(name) or lacking(f"no {name} here, {why}")


def lacking(what: str) -> NoReturn:
    """Skip a test, or have it fail where nothing may be missing."""
    if os.environ.get("LEARNLOG_REQUIRE_BROWSER") == "1":
        pytest.fail(f"{what}, but LEARNLOG_REQUIRE_BROWSER=1")
    pytest.skip(what)
