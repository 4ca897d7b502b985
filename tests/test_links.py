"""Links of notes → where they lead on the pages that show them."""

from __future__ import annotations

from pathlib import Path

import lxml.html
import pytest

from learnlog import build, files
from learnlog.cli import project
from learnlog.collect import collect
from learnlog.render import Renderer

NOTE = """# Day one

{link}

### Multiple views
### ⭐ Migration ⭐
"""


@pytest.mark.parametrize(
    ("link", "href"),
    [
        ("[x](#Multiple-Views)", "#multiple-views"),
        ("[x](#⭐-migration-⭐)", "#-migration-"),
        ("[[#Multiple views|x]]", "#multiple-views"),
        ('<a href="#Multiple-Views">x</a>', "#multiple-views"),
        ("[x](2024-07-02.md#Big-Head)", "../02/#big-head"),
        ("[x](2024-07-02.md#small)", "../02/#entry"),
        ("[x](#nowhere)", "#nowhere"),
    ],
)
def test_links_lead_to_the_heading_however_its_id_is_spelled(link: str, href: str, tmp_path: Path) -> None:
    (tmp_path / "2024-07-01.md").write_text(NOTE.format(link=link), encoding="utf-8")
    (tmp_path / "2024-07-02.md").write_text("# Day two\n\n## Words\n\n### Big Head\n", encoding="utf-8")
    notes = collect(project.find(tmp_path))
    site = build.site(
        notes.documents, project.find(tmp_path).options, build.Surroundings(files=files.below(tmp_path))
    )
    page = next(page for page in site.pages if page.url == "2024/07/01/")
    shown = lxml.html.document_fromstring(Renderer().page(page).html)
    assert shown.xpath("//a[text()='x']/@href") == [href]
