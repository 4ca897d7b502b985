"""Small logs through the hosts that people have: MkDocs with two themes, ProperDocs, Zensical."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

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
HOME = "# My own home\n\n!!! note\n    Read [about me](about.md).\n\n- a\n    - b\n"
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
    done = _run(command, project, *arguments)
    assert done.returncode == 0, done.stdout + done.stderr
    assert not quiet or "WARNING" not in done.stderr, done.stderr
    return done.stderr


def _run(command: str, project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = Path(sys.executable).parent / command
    environment = {
        **os.environ,
        "NO_MKDOCS_2_WARNING": "1",
        "PYTHONPATH": os.pathsep.join(filter(None, sys.path)),
    }
    return subprocess.run(
        [str(program), "build", *arguments],
        cwd=project,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


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
    (project / "docs/index.md").write_text(HOME, encoding="utf-8")
    config = BARE + "markdown_extensions: [admonition]\n"
    with_it = [_html(mkdocs(project, config) / page) for page in ("index.html", "about/index.html")]
    without = mkdocs(project, config.replace(", learnlog", ""))
    assert with_it == [_html(without / page) for page in ("index.html", "about/index.html")]
    assert b"==Not marked==" in with_it[1]
    assert b'class="admonition note"' in with_it[0]


@pytest.mark.parametrize("links", ["", "use_directory_urls: false\n"], ids=["folders", "files"])
def test_an_own_home_page_stays_the_home_page(links: str, project: Path) -> None:
    (project / "docs/index.md").write_text(HOME, encoding="utf-8")
    site = mkdocs(project, BARE + links)
    assert "My own home" in content(site / "index.html").text_content()
    log = content(site / "log/index.html")
    assert "Matrices" in log.text_content()
    assert not _dead_links(site)


@pytest.mark.parametrize(
    ("theme", "links"),
    [
        ("material", ""),
        ("material", "use_directory_urls: false\n"),
        ("mkdocs", "use_directory_urls: false\n"),
    ],
    ids=["material-folders", "material-files", "mkdocs-files"],
)
def test_no_link_leads_nowhere(theme: str, links: str, project: Path) -> None:
    (project / "README.md").write_text(README, encoding="utf-8")
    (project / "LICENSE.txt").write_text("Free.\n", encoding="utf-8")
    (project / "docs/2026-03-11.md").write_text("# Back\n\n[About](about.md) this.\n", encoding="utf-8")
    config = BARE.replace("learnlog]", "learnlog: {sources: [README.md]}]").replace("material", theme)
    site = mkdocs(project, config + links)
    assert not _dead_links(site)
    (site / "about.html" if links else site / "about/index.html").unlink()
    assert _dead_links(site)


def test_days_are_not_in_the_navigation(project: Path) -> None:
    navigation = lxml.html.parse(str(mkdocs(project, BARE) / "about/index.html")).xpath("//nav//a/@href")
    assert "../2026/" in navigation
    assert [link for link in navigation if "2026/03/09" in link] == []


def test_a_warning_fails_a_strict_build_and_no_other(project: Path) -> None:
    (project / "docs/2026-03-10-gone.md").write_text("# Gone\n\n[plan](plan.md)\n", encoding="utf-8")
    (project / "mkdocs.yml").write_text(BARE, encoding="utf-8")
    told = "docs/2026-03-10-gone.md:3:1 LL301 the linked file 'plan.md' is not there"
    strict = _run("mkdocs", project, "--strict")
    assert strict.returncode == 1
    assert told in strict.stderr
    assert told in run("mkdocs", project, quiet=False)
    assert "plan" in content(project / "site/2026/03/10/index.html").text_content()


@pytest.mark.parametrize(("home", "said"), [("", True), (HOME, False)])
def test_what_a_site_says_of_itself_is_said_of_a_log_that_is_all_of_it(
    home: str, said: bool, project: Path
) -> None:
    if home:
        (project / "docs/index.md").write_text(home, encoding="utf-8")
    site = mkdocs(project, BARE + "site_description: My corner of the web.\n")
    log = site / "log/index.html" if home else site / "index.html"
    assert ("My corner of the web." in content(log).text_content()) == said


def test_a_site_without_folder_addresses_leads_to_the_files_of_days(project: Path) -> None:
    site = mkdocs(project, BARE + "use_directory_urls: false\n")
    (pattern,) = content(site / "index.html").xpath("//*[@class='ll-on-this-day']/a/@href")
    assert (site / pattern).is_file()
    (names,) = content(site / "index.html").xpath("//*[@class='ll-on-this-day']/@data-names")
    assert "Matrices" in (site / names / "03.js").read_text(encoding="utf-8")


def test_views_in_other_pages_of_such_a_site_lead_to_files_too(project: Path) -> None:
    views = (
        "# Mine\n\n<a href='there/'>There</a>\n\n<!-- learnlog: latest -->\n\n<!-- learnlog: heatmap -->\n"
    )
    (project / "docs/index.md").write_text(views, encoding="utf-8")
    site = mkdocs(project, BARE + "use_directory_urls: false\n")
    own, *shown = content(site / "index.html").xpath(".//a/@href")
    assert own == "there/"
    assert {"2026/index.html", "2026/03/index.html"} <= set(shown)
    assert all((site / link.partition("#")[0]).is_file() for link in shown)


def test_a_readme_outside_docs_dir_is_the_log(project: Path) -> None:
    (project / "README.md").write_text(README, encoding="utf-8")
    (project / "LICENSE.txt").write_text("Free.\n", encoding="utf-8")
    site = mkdocs(project, BARE.replace("learnlog]", "learnlog: {sources: [README.md]}]"))
    page = content(site / "2026/03/10/index.html")
    (link,) = page.xpath(".//a[text()='license']/@href")
    assert (site / "2026/03/10" / link).resolve().is_file()
    assert not (site / "topics/docs").exists()  # the folder of the site says nothing of what is in it


def test_a_glob_may_begin_with_a_dot(project: Path) -> None:
    (project / "journal").mkdir()
    (project / "journal/march.md").write_text("# 2026-03-10\n\nWords.\n", encoding="utf-8")
    site = mkdocs(project, BARE.replace("learnlog]", "learnlog: {sources: [./journal/*.md]}]"))
    assert (site / "2026/03/10/index.html").is_file()


def test_a_source_address_leads_to_the_line(project: Path) -> None:
    (project / "README.md").write_text(README, encoding="utf-8")
    (project / "LICENSE.txt").write_text("Free.\n", encoding="utf-8")
    config = BARE.replace("learnlog]", "learnlog: {sources: [README.md]}]")
    site = mkdocs(project, config + "repo_url: https://github.com/someone/notes\nedit_uri: edit/main/docs/\n")
    repository = "https://github.com/someone/notes/blob/main"
    for page, place in (("09", "docs/2026-03-09-matrices.md?plain=1#L1"), ("10", "README.md?plain=1#L3")):
        links = content(site / f"2026/03/{page}/index.html").xpath(".//a/@href")
        assert f"{repository}/{place}" in links


@pytest.mark.parametrize("plugins", ["search, learnlog, mermaid2", "search, mermaid2, learnlog"])
def test_a_diagram_is_drawn_once_beside_mermaid2(plugins: str, project: Path) -> None:
    (project / "docs/2026-03-11-flow.md").write_text(DIAGRAM, encoding="utf-8")
    (project / "mkdocs.yml").write_text(BARE.replace("search, learnlog", plugins), encoding="utf-8")
    run("mkdocs", project, "--strict")  # mermaid2 fails where it asks for its script and there is no network
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


@pytest.mark.parametrize("chosen", ["{wikilinks: false}", "{spec: true}"])
def test_names_in_brackets_stay_text_where_they_are_no_links(chosen: str, project: Path) -> None:
    config = f"site_name: Log\nplugins: [learnlog: {{gfm: {chosen}}}]\n"
    (project / "docs" / "2025-06-02.md").write_text("One [[idea]], ![[picture.png]].\n", encoding="utf-8")
    (project / "docs" / "idea.md").write_text("# Idea\n", encoding="utf-8")
    page = content(mkdocs(project, config) / "2025/06/02/index.html")
    assert "One [[idea]], ![[picture.png]]." in page.text_content()


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


def _html(path: Path) -> bytes:
    return lxml.html.tostring(content(path))


def _dead_links(site: Path) -> list[tuple[Path, str]]:
    return [
        (page, link) for page in site.rglob("*.html") for link in _links(page) if not _leads(site, page, link)
    ]


def _links(page: Path) -> Iterator[str]:
    root = lxml.html.fromstring(page.read_text(encoding="utf-8"))
    for link in root.xpath("//@href | //@src"):
        address = urlsplit(link)
        if not address.scheme and not address.netloc:
            yield link


def _leads(site: Path, page: Path, link: str) -> bool:
    address = urlsplit(link)
    place = unquote(address.path)
    target = site / place.lstrip("/") if place.startswith("/") else page.parent / place
    target = page if not place else target / "index.html" if place.endswith(("/", ".")) else target
    if not target.resolve().is_file():
        return False
    anchor = unquote(address.fragment)
    if not anchor or target.suffix != ".html":
        return True
    root = lxml.html.fromstring(target.read_text(encoding="utf-8"))
    return bool(root.xpath("//*[@id=$anchor or @name=$anchor]", anchor=anchor))


def test_a_plain_page_may_link_to_a_note_and_the_nav_name_one(project: Path) -> None:
    (project / "docs/manual.md").write_text(
        "# Manual\n\nSee [the day](2026-03-09.md#parts).\n", encoding="utf-8"
    )
    (project / "docs/2026-03-09.md").write_text("# Sorting\n\n## Parts\n\nMerge.\n", encoding="utf-8")
    nav = "nav:\n  - index.md\n  - manual.md\n  - The day: 2026-03-09.md\n"
    site = mkdocs(project, BARE + nav)
    page = lxml.html.fromstring((site / "manual/index.html").read_text(encoding="utf-8"))
    assert "../2026/03/09/#parts" in page.xpath("//article//a/@href")
    assert "../2026/03/09/" in page.xpath("//nav//a/@href")
    assert not (site / "2026-03-09/index.html").exists()


def test_a_site_that_was_built_before_is_no_part_of_the_log(project: Path) -> None:
    (project / "mkdocs.yml").write_text(BARE, encoding="utf-8")
    (project / "docs/2026-03-10.md").write_text("From the [site](../site/404.html).\n", encoding="utf-8")
    for _ in range(2):
        assert "'../site/404.html' is not there" in run("mkdocs", project, quiet=False)


def test_a_hook_finds_the_whole_site_though_little_changed(project: Path) -> None:
    (project / "mkdocs.yml").write_text(f"{BARE}hooks: [hook.py]\n", encoding="utf-8")
    (project / "hook.py").write_text(
        "from pathlib import Path\n"
        "def on_post_build(config):\n"
        "    found = sum(1 for _ in Path(config.site_dir).rglob('index.html'))\n"
        "    Path('seen.txt').open('a').write(f'{found} ')\n",
        encoding="utf-8",
    )
    for _ in range(2):
        run("mkdocs", project)
    first, second = (project / "seen.txt").read_text(encoding="utf-8").split()
    assert int(first) > 5
    assert first == second


def test_plugins_find_a_place_on_the_disk_for_each_file(project: Path) -> None:
    (project / "mkdocs.yml").write_text(f"{BARE}hooks: [hook.py]\n", encoding="utf-8")
    (project / "hook.py").write_text(
        "from pathlib import Path\n"
        "def on_env(env, config, files):\n"
        "    ours = [file for file in files if file.dest_uri.startswith(('2026/', 'assets/learnlog/'))]\n"
        "    found = {file.src_uri: file for file in ours}\n"
        "    assert all(Path(file.abs_src_path).exists() for file in found.values())\n"
        "    assert all(Path(file.abs_src_path).is_file() for file in found.values() if not file.page)\n"
        "    day, month = found['2026/03/09/index.md'], found['2026/03/index.md']\n"
        "    assert Path(day.abs_src_path).name == '2026-03-09-matrices.md' and not day.generated_by\n"
        "    assert month.generated_by == 'learnlog'\n"
        "    Path('seen.txt').write_text(f'{len(found)}')\n",
        encoding="utf-8",
    )
    run("mkdocs", project, "--strict")
    assert int((project / "seen.txt").read_text(encoding="utf-8")) > 5


LANGUAGES = "i18n: {languages: [{locale: en, name: English, default: true}]}"
PASSWORD = "encryptcontent: {global_password: secret}"


@pytest.mark.parametrize(("plugin", "said"), [(LANGUAGES, "i18n makes"), (PASSWORD, "encryptcontent cannot")])
def test_a_plugin_that_cannot_do_its_part_is_refused(project: Path, plugin: str, said: str) -> None:
    (project / "mkdocs.yml").write_text(f"{BARE[:-2]}, {plugin}]\n", encoding="utf-8")
    done = _run("mkdocs", project)
    assert done.returncode == 1
    assert f"learnlog: {said}" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (project / "site/2026").exists()
