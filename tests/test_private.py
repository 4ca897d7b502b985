"""What is private or a draft is nowhere on the site that is published."""

from __future__ import annotations

import gzip
from datetime import date
from pathlib import Path

import pytest
from mkdocs.commands import build as mkdocs_build
from mkdocs.config import load_config

import learnlog.cli.project
from learnlog import private
from learnlog.collect import collect
from learnlog.hosts import commands

CONFIGURATION = """
site_name: Log
site_url: https://example.org/
theme: {name: material, font: false}
plugins: [search, learnlog: {sources: ["*.txt"], hold_future: true}]
"""
NOTE = """---
title: Notes
---
# Log

## 2024-05-01 Seen <!-- private -->SECRET title<!-- /private -->

Shown. <!-- private -->SECRET words<!-- /private --> Shown too.

<!-- PRIVATE -->
## 2024-05-02 SECRET day

- [ ] SECRET task, [SECRET link](https://secret.example/), ![SECRET](secret.png)

<details><summary>SECRET question?</summary>SECRET answer</details>

```python
SECRET = "code"
```
<!-- /private -->

After it.

## 2024-05-03

[a draft](draft.md) and [plain](plain.md) <!-- private --> SECRET to the end

More SECRET.
"""
AHEAD = date.today().year + 1
IDEAS = f"""# Ideas

## 2024-05-05

Written, [and more]({AHEAD}-01-02.md).

## {AHEAD}-01-01 DRAFTED title

- [ ] DRAFTED task
"""


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("log")
    docs = root / "docs"
    docs.mkdir()
    (root / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    (docs / "log.md").write_text(NOTE, encoding="utf-8")
    (docs / "plain.md").write_text(
        "# Plain\n\nHello <!-- private -->SECRET<!-- /private -->.\n", encoding="utf-8"
    )
    (docs / "draft.md").write_text("---\ndraft: true\ndate: 2024-05-04\n---\nDRAFTED\n", encoding="utf-8")
    (docs / "page.md").write_text("---\ndraft: true\n---\n# Page\n\nDRAFTED\n", encoding="utf-8")
    (docs / "ideas.md").write_text(IDEAS, encoding="utf-8")
    (docs / f"{AHEAD}-01-02.md").write_text("DRAFTED too\n", encoding="utf-8")
    (docs / "secret.png").write_bytes(b"SECRET")
    return root


def test_what_is_private_or_a_draft_is_in_no_file_of_the_site(project: Path) -> None:
    site = commands.build_site(project / "mkdocs.yml", project / "site", strict=False)
    (site / "secret.png").unlink()  # MkDocs copies what lies in docs; no page of ours shows it
    found = {path: _bytes(path) for path in site.rglob("*") if path.is_file()}
    assert any(b"After it." in content for content in found.values())
    assert any(b"Shown too." in content for content in found.values())
    for word in (b"secret", b"drafted"):
        assert not [path for path, content in found.items() if word in content.lower()]


def test_a_draft_is_there_while_it_is_written(project: Path) -> None:
    config = load_config(str(project / "mkdocs.yml"), site_dir=str(project / "preview"))
    config.plugins.on_startup(command="serve", dirty=False)
    mkdocs_build.build(config)
    assert "DRAFTED" in (project / "preview/2024/05/04/index.html").read_text(encoding="utf-8")
    assert "DRAFTED" in (project / "preview/page/index.html").read_text(encoding="utf-8")
    assert "DRAFTED" in (project / f"preview/{AHEAD}/01/01/index.html").read_text(encoding="utf-8")
    assert "DRAFTED" in (project / f"preview/{AHEAD}/01/02/index.html").read_text(encoding="utf-8")


def test_an_entry_is_held_until_its_day(project: Path) -> None:
    found = learnlog.cli.project.find(project)
    shown = [entry.title for one in collect(found, date(AHEAD, 1, 1)).documents for entry in one.entries]
    assert "DRAFTED title" in shown
    assert (
        len(shown) == len([e for one in collect(found, date(AHEAD, 1, 2)).documents for e in one.entries]) - 1
    )


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a <!-- private -->b<!-- /private --> c", "a  c"),
        ("a\n<!--private-->\nb\n<!--/private-->\nc", "a\n\n\n\nc"),
        ("a <!-- private -->b\nc", "a \n"),
        ("a <!-- /private --> b", "a  b"),
        ("<!-- private -->a<!-- private -->b<!-- /private -->c", "c"),
        ("nothing", "nothing"),
    ],
)
def test_what_stays(text: str, kept: str) -> None:
    assert private.cut(text) == kept
    assert private.cut(text).count("\n") == text.count("\n")


def _bytes(path: Path) -> bytes:
    content = path.read_bytes()
    return gzip.decompress(content) if path.suffix == ".gz" else content
