"""A name → what npm has of it, in a folder of its own."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest


def package(name: str, folder: Path) -> Path:
    """The folder of the package `name` (`axe-core@4`); skips the test where npm does not give it."""
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip(f"no npm here, so no {name}")
    command = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--ignore-scripts", name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        pytest.skip(f"npm gives no {name}: {done.stderr.strip()[-200:]}")
    return folder / "node_modules" / name.partition("@")[0]
