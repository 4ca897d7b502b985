"""Pages for generators without plugins: the same pages, in MkDocs as it comes and in Zensical."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import lxml.html
import pytest
import yaml

from learnlog.cli.main import main
from tests.conftest import ROOT

LOGS = ROOT / "tests/logs"
TRICKY = """# Marks

## 2026-01-02 *x* <b>y</b> {#z} [a](b) `c` | __d__ \\{: .e }

| a | b |
|---|---|
| $x_1$ | ~~c~~ |

```python
first = 1


second = "<b>*not bold*</b>"
```

<details>
<summary>More</summary>

    indented


    code

</details>

A claim.[^1]

[^1]: A note.

```mermaid
flowchart LR
  a --> b
```

## 2026-01-03 What `__init__` is not

#

### `__main__` and _this_

Another claim.[^1]

[^1]: Another note.
"""


@pytest.fixture(scope="module")
def exported(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The site of all golden logs in one, as the plugin makes it, and the folder of its pages."""
    folder = tmp_path_factory.mktemp("exported")
    log = folder / "log"
    shutil.copytree(LOGS, log, ignore=shutil.ignore_patterns("expected", "mkdocs.yml"))
    (log / "tricky.md").write_text(TRICKY, encoding="utf-8")
    assert main(["build", str(log), "--site-dir", str(folder / "site")]) == 0
    assert main(["export", str(folder / "pages"), "--log", str(log)]) == 0
    return folder / "site", folder / "pages"


@pytest.mark.parametrize("host", ["mkdocs", "zensical"])
def test_each_page_is_the_one_of_the_plugin(host: str, exported: tuple[Path, Path]) -> None:
    program = Path(sys.executable).parent / host
    if not program.exists():
        pytest.skip(f"{host} is not installed")
    site, pages = exported
    for feed in site.rglob("feed.xml"):
        assert (pages / "docs" / feed.relative_to(site)).read_text() == feed.read_text()
    done = subprocess.run([program, "build", "-f", "mkdocs.yml"], cwd=pages, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    wanted = [path.relative_to(site) for path in site.rglob("index.html")]
    assert len(wanted) > 100
    for path in wanted:
        found, expected = (_article(one / path) for one in (pages / "site", site))
        for told in (_words, _ids, _addresses):
            assert Counter(told(found)) == Counter(told(expected)), (path, told.__name__)


def _article(path: Path) -> lxml.html.HtmlElement:
    """What a page shows of the log, without what a host adds to each page or heading."""
    (article,) = lxml.html.fromstring(path.read_text(encoding="utf-8")).xpath("//article")
    for aside in article.xpath(".//a[@class='headerlink' or @id='__skip']|.//p[@class='ll-turn']"):
        aside.drop_tree()
    return article


def _words(article: lxml.html.HtmlElement) -> Iterator[str]:
    yield from "".join(article.itertext()).split()


def _ids(article: lxml.html.HtmlElement) -> Iterator[str]:
    yield from article.xpath(".//@id")


def _addresses(article: lxml.html.HtmlElement) -> Iterator[str]:
    """Where links lead; Zensical has those to notes that are gone lead to a folder."""
    yield from (re.sub(r"\.md$", "/", one) for one in article.xpath(".//@href|.//@src"))


def test_headings_are_lines_of_markdown_whose_words_are_no_marks(exported: tuple[Path, Path]) -> None:
    text = (exported[1] / "docs/2026/01/02/index.md").read_text(encoding="utf-8")
    (heading,) = [line for line in text.splitlines() if line.startswith("## ")]
    assert "&#123;&#35;z&#125;" in heading
    assert heading.endswith(" }")


def test_a_day_leads_to_the_days_beside_it(exported: tuple[Path, Path]) -> None:
    text = (exported[1] / "docs/2026/01/02/index.md").read_text(encoding="utf-8")
    assert 'rel="prev"' in text
    assert 'rel="next" href="../03/"' in text


CONFIGURATION = """site_name: Mine
site_url: https://example.org/mine/
theme: {name: material, language: de}
extra_css: [mine.css]
plugins: [search, learnlog]
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A log among other pages, with what is not to be published."""
    docs = tmp_path / "docs"
    docs.mkdir()
    (tmp_path / "mkdocs.yml").write_text(CONFIGURATION, encoding="utf-8")
    (docs / "2026-03-09.md").write_text("# Sorting\n\n![A plot](plot.png)\n", encoding="utf-8")
    (docs / "2026-03-10.md").write_text("---\ndraft: true\n---\n\n# Not yet\n", encoding="utf-8")
    (docs / "about.md").write_text(
        "# About\n\nMe.\n<!-- private -->\nSecret.\n<!-- /private -->\n", encoding="utf-8"
    )
    (docs / "plot.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    return tmp_path


def test_other_pages_and_pictures_come_along(project: Path) -> None:
    pages = project / "pages"
    assert main(["export", str(pages), "--log", str(project)]) == 0
    there = {path.relative_to(pages).as_posix() for path in pages.rglob("*") if path.is_file()}
    assert {"docs/about.md", "docs/plot.png", "docs/2026/03/09/index.md", "docs/feed.xml"} <= there
    assert not [name for name in there if "2026/03/10" in name or "2026-03" in name]
    assert "about.md" in settings(pages)["nav"]
    assert "Secret" not in (pages / "docs/about.md").read_text(encoding="utf-8")


def settings(pages: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((pages / "mkdocs.yml").read_text(encoding="utf-8"))
    return found


def test_the_site_says_of_itself_what_it_did(project: Path) -> None:
    pages = project / "pages"
    assert main(["export", str(pages), "--log", str(project)]) == 0
    found = settings(pages)
    assert (found["site_name"], found["site_url"]) == ("Mine", "https://example.org/mine/")
    assert found["theme"] == {"font": False, "name": "material", "language": "de"}
    assert found["extra_css"][-1] == "mine.css"
    assert "https://example.org/mine/2026/03/09/" in (pages / "docs/feed.xml").read_text(encoding="utf-8")


def test_what_is_gone_from_the_log_is_gone_from_its_pages(project: Path) -> None:
    pages = project / "pages"
    for _ in range(2):
        assert main(["export", str(pages), "--log", str(project)]) == 0
        (project / "docs/2026-03-09.md").unlink(missing_ok=True)
    assert not (pages / "docs/2026/03/09").exists()


def test_no_other_folder_is_written_into(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = project / "other"
    other.mkdir()
    (other / "mine.txt").write_text("mine", encoding="utf-8")
    assert main(["export", str(other), "--log", str(project)]) == 2
    assert "has other files in it" in capsys.readouterr().err
    assert [path.name for path in other.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("log", ["", "docs"], ids=["a log with a configuration", "a folder of notes"])
def test_pages_do_not_become_notes(log: str, project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pages = project / "docs/pages"
    assert main(["export", str(pages), "--log", str(project / log)]) == 2
    assert "is among the notes" in capsys.readouterr().err
    assert not pages.exists()


def test_titles_are_words_in_html(project: Path) -> None:
    (project / "docs/2026-03-09.md").write_text("# `<img src=x>` & more\n", encoding="utf-8")
    (project / "docs/topic.md").write_text("# `<b>`\n\n## 2026-03-11\n\nA day.\n", encoding="utf-8")
    pages = project / "pages"
    assert main(["export", str(pages), "--log", str(project)]) == 0
    subprocess.run([sys.executable, "-m", "mkdocs", "build", "-q"], cwd=pages, check=True)
    for path in (pages / "site").rglob("index.html"):
        page = lxml.html.fromstring(path.read_text(encoding="utf-8"))
        assert not page.xpath("//img[@src='x']"), path
        assert not page.xpath("//nav//b"), path
    title = (pages / "site/2026/03/09/index.html").read_text(encoding="utf-8").partition("<title>")[2]
    assert title.startswith("09.03.2026 · &lt;img src=x&gt; &amp; more")
