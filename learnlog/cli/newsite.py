"""A log → a `mkdocs.yml` for its site, which is then the writer's to change."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

import yaml

from learnlog import files
from learnlog.collect import Misuse, Project
from learnlog.hosts import defaults

DOCS = "docs"
_GITHUB = re.compile(r"(?:https://|git@|ssh://git@)github\.com[/:]([\w.-]+)/([\w.-]+?)(?:\.git)?/?\s*\Z")


def create(project: Project) -> Iterator[Path]:
    """Make the configuration, and the folder of pages that MkDocs wants; gives their paths.

    Raises `Misuse` if there is a configuration: it never overwrites.
    """
    if project.config_file:
        raise Misuse(f"{str(project.config_file)!r} exists already; nothing was written.")
    path = project.root / "mkdocs.yml"
    files.create(path, _configuration(project))
    yield path
    if not (project.root / DOCS).exists():
        kept = project.root / DOCS / ".gitkeep"  # git keeps no empty folder
        files.create(kept, "")
        yield kept


def _configuration(project: Project) -> str:
    """What the site is without one, in words: the pages stay as they are."""
    site = {"site_name": escape(project.name), **_addresses(project.root)}
    log = {"learnlog": {"sources": [*project.options.sources]}}
    parts: list[dict[str, Any]] = [
        site,
        {"theme": defaults.theme(project.site.locale)},
        {"plugins": ["search", log]},
        {"markdown_extensions": defaults.EXTENSIONS},
    ]
    return "\n".join(yaml.safe_dump(one, allow_unicode=True, sort_keys=False, width=1000) for one in parts)


def _addresses(root: Path) -> dict[str, str]:
    """Those of a log that is at GitHub: where its pages go, and where its sources are."""
    origin, branch, within = files.origin(root)
    found = _GITHUB.match(origin)
    if not found:
        return {}
    owner, name = found.groups()
    host = f"{owner.lower()}.github.io"
    return {
        "site_url": f"https://{host}/" if name.lower() == host else f"https://{host}/{name}/",
        "repo_url": f"https://github.com/{owner}/{name}",
        "edit_uri": f"edit/{branch}/{within}{DOCS}/",
    }
