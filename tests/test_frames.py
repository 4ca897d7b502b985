"""Pages that are filled into a frame are the pages that the theme's own templates write."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from learnlog.hosts import commands
from learnlog.hosts.templates import frames

CONFIG = """site_name: Log
site_url: https://example.org/log/
repo_url: https://example.org/me/log
edit_uri: edit/main/docs/
theme: {name: material, font: false, features: [navigation.footer, content.action.edit]}
plugins: [search, {learnlog: {cache: false}}]
markdown_extensions: [{toc: {permalink: true}}]
"""
HEADINGS = ("", "## One\n\n### Below `it` & <b>\n", "## A & B\n\n### C\n\n#### D\n\n## *E*\n")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text(CONFIG, encoding="utf-8")
    for number in range(40):
        day = date(2024, 12, 1) + timedelta(days=number * 3)
        title = ("", "# Types & <traits>\n\n", '# "Quotes" and $x^2$\n\n')[number % 3]
        text = f"{title}Words of {number}.\n\n{HEADINGS[number % 7 % 3]}\nMore.\n"
        (tmp_path / f"docs/{day.isoformat()}.md").write_text(text, encoding="utf-8")
    return tmp_path


def pages(site: Path) -> dict[str, str]:
    return {str(path.relative_to(site)): path.read_text(encoding="utf-8") for path in site.rglob("*.html")}


def test_a_page_in_a_frame_is_as_its_template_writes_it(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled = 0
    fill = frames.Frame.filled

    def counted(frame: frames.Frame, values: Any) -> str:
        nonlocal filled
        filled += "content" in values
        return fill(frame, values)

    monkeypatch.setattr(frames.Frame, "filled", counted)
    framed = pages(commands.build_site(project / "mkdocs.yml", project / "framed", strict=False))
    assert filled > 20

    monkeypatch.setattr(frames.Frames, "render", lambda _, write, item, name, context: write(context))
    plain = pages(commands.build_site(project / "mkdocs.yml", project / "plain", strict=False))
    assert len(plain) > 40
    assert framed == plain
