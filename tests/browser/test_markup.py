"""Every page of real logs through the Nu Html Checker (https://validator.github.io): no error is ours."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest

from tests import sites as logs
from tests.npm import package, program

MATERIALS = (
    "Attribute “autocomplete” is only allowed when the input type is",
    "The value of the “for” attribute of the “label” element must be the ID of a non-hidden form control.",
)
"""What Material writes on every page: it is not ours to mend, and readers do not notice."""
WRITERS = "Bad value “http"
"""An address as somebody wrote it down, which may be none."""


@pytest.fixture(scope="module")
def checker(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    java = program("java", "which the Nu Html Checker runs on")
    jar = package("vnu-jar", tmp_path_factory.mktemp("vnu")) / "build/dist/vnu.jar"
    return [java, "-jar", str(jar), "--format", "json", "--stdout", "--exit-zero-always", "--errors-only"]


@pytest.mark.parametrize("log", logs.LOGS)
def test_no_error_is_ours(sites: logs.Sites, checker: list[str], log: str) -> None:
    pages = sorted(sites(log).rglob("*.html"))
    done = subprocess.run([*checker, *map(str, pages)], capture_output=True, text=True, check=True)
    found = [
        (*_place(one), one["message"], one.get("extract", ""))
        for one in json.loads(done.stdout)["messages"]
        if not one["message"].startswith((*MATERIALS, WRITERS))
    ]
    assert found == []


def _place(one: dict[str, Any]) -> tuple[str, int]:
    return Path(unquote(urlsplit(one["url"]).path)).parent.as_posix(), one["lastLine"]
