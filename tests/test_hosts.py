"""Small logs through the hosts that people have: MkDocs with two themes, ProperDocs, Zensical."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import lxml.html
import pytest

NOTE = """# Matrices

- a product
  - of two

$a_{ij}$ and ![a plot](plot.png)
"""
PAGE = "# About\n\nAn ordinary page. ==Not marked==\n"
README = "# My log\n\n## 2026-03-10\n\nFrom the [license](LICENSE.txt).\n"
DIAGRAM = "# Flow\n\n```mermaid\nflowchart LR\n  a --> b\n```\n"
BARE = "site_name: Log\ntheme: {name: material}\nplugins: [search, learnlog]\n"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "2026-03-09-matrices.md").write_text(NOTE, encoding="utf-8")
    (docs / "plot.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (docs / "about.md").write_text(PAGE, encoding="utf-8")
    return tmp_path


def run(command: str, project: Path, *arguments: str, quiet: bool = True) -> str:
    """Run a host's own program; returns what it said. Fails with that where it fails."""
    program = Path(sys.executable).parent / command
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    done = subprocess.run(
        [str(program), "build", *arguments],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert not quiet or "WARNING" not in done.stderr, done.stderr
    return done.stderr


def mkdocs(project: Path, config: str) -> Path:
    (project / "mkdocs.yml").write_text(config, encoding="utf-8")
    run("mkdocs", project, "--strict")
    return project / "site"


def content(path: Path) -> lxml.html.HtmlElement:
    root = lxml.html.fromstring(path.read_text(encoding="utf-8"))
    return next(iter([*root.xpath("//article"), *root.xpath("//*[@role='main']"), *root.xpath("//body")]))


def assert_note(site: Path) -> None:
    """The note is a page of its day, as GitHub shows it, with what belongs to it."""
    page = content(site / "2026/03/09/index.html")
    assert page.xpath(".//li//li/text()") == ["of two"]
    assert page.xpath(".//*[name()='math']")
    (picture,) = page.xpath(".//img/@src")
    assert (site / "2026/03/09" / picture).resolve().is_file()


def test_material_needs_no_options(project: Path) -> None:
    site = mkdocs(project, BARE)
    assert_note(site)
    assert (site / "2026/03/index.html").is_file()
    assert "Matrices" in content(site / "index.html").text_content()


def test_the_plain_theme_shows_the_log_too(project: Path) -> None:
    assert_note(mkdocs(project, "site_name: Log\nplugins: [search, learnlog]\n"))


def test_other_pages_are_what_they_are_without_the_plugin(project: Path) -> None:
    with_it = content(mkdocs(project, BARE) / "about/index.html")
    without = content(mkdocs(project, BARE.replace(", learnlog", "")) / "about/index.html")
    words = [" ".join(page.text_content().split()) for page in (with_it, without)]
    assert words[0] == words[1]
    assert "==Not marked==" in words[0]


def test_a_readme_outside_docs_dir_is_the_log(project: Path) -> None:
    (project / "README.md").write_text(README, encoding="utf-8")
    (project / "LICENSE.txt").write_text("Free.\n", encoding="utf-8")
    site = mkdocs(project, BARE.replace("learnlog]", "learnlog: {sources: [README.md]}]"))
    page = content(site / "2026/03/10/index.html")
    (link,) = page.xpath(".//a[text()='license']/@href")
    assert (site / "2026/03/10" / link).resolve().is_file()


def test_a_source_address_leads_to_the_line(project: Path) -> None:
    site = mkdocs(project, BARE + "repo_url: https://github.com/someone/notes\nedit_uri: edit/main/docs/\n")
    links = content(site / "2026/03/09/index.html").xpath(".//a/@href")
    assert any("someone/notes/blob/main/docs/2026-03-09-matrices.md" in link for link in links)


@pytest.mark.parametrize("plugins", ["search, learnlog, mermaid2", "search, mermaid2, learnlog"])
def test_a_diagram_is_drawn_once_beside_mermaid2(plugins: str, project: Path) -> None:
    (project / "docs/2026-03-11-flow.md").write_text(DIAGRAM, encoding="utf-8")
    (project / "mkdocs.yml").write_text(BARE.replace("search, learnlog", plugins), encoding="utf-8")
    run("mkdocs", project, quiet=False)  # mermaid2 itself warns where it cannot reach its script
    page = content(project / "site/2026/03/11/index.html")
    drawn = page.xpath(".//*[@class='learnlog-diagram']")
    left = page.xpath(".//pre[contains(@class, 'mermaid')]|.//div[@class='mermaid']")
    assert len(drawn) + len(left) == 1


def test_no_page_names_another_host_for_what_it_loads(project: Path) -> None:
    site = mkdocs(project, BARE)
    for path in site.rglob("*.html"):
        page = lxml.html.fromstring(path.read_text(encoding="utf-8"))
        loaded = page.xpath("//script/@src|//link[@rel='stylesheet' or @rel='preconnect']/@href|//img/@src")
        assert [one for one in loaded if one.startswith(("http:", "https:", "//"))] == [], path


def test_properdocs_runs_the_same_plugin(project: Path) -> None:
    if not shutil.which("properdocs", path=str(Path(sys.executable).parent)):
        pytest.skip("properdocs is not installed")
    (project / "mkdocs.yml").write_text(BARE, encoding="utf-8")
    run("properdocs", project, "--strict", "-f", "mkdocs.yml")
    assert_note(project / "site")


EXTENSION = "site_name: Pages\ntheme: {name: material}\nmarkdown_extensions: [learnlog.gfm]\n"


@pytest.mark.parametrize("host", ["mkdocs", "zensical"])
def test_the_markdown_part_works_alone(host: str, project: Path) -> None:
    if not shutil.which(host, path=str(Path(sys.executable).parent)):
        pytest.skip(f"{host} is not installed")
    (project / "docs/index.md").write_text(NOTE, encoding="utf-8")
    (project / "mkdocs.yml").write_text(EXTENSION, encoding="utf-8")
    run(host, project)
    page = content(project / "site/index.html")
    assert page.xpath(".//li//li/text()") == ["of two"]
    assert page.xpath(".//*[name()='math']")
