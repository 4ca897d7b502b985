"""What all tests share: the `--update` switch that rewrites expected files, and no limits of time."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"

settings.register_profile("patient", deadline=None)  # a machine that is slow is not a failure
settings.load_profile("patient")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite expected files; review the diff")
    parser.addoption(
        "--sequences", type=int, default=3, help="how many sequences of changes an incremental build sees"
    )


@pytest.fixture
def update(request: pytest.FixtureRequest) -> bool:
    return bool(request.config.getoption("--update"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real logs beside the project; present for its developers and CI only."""
    if not SHARED.is_dir():
        pytest.skip("no ../shared here: real logs are not part of the project")
    return SHARED
