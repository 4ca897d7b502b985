"""A configuration → a digest of what all pages of its site have in common, where that can be known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File
from mkdocs.utils.meta import get_data

from learnlog import private
from learnlog.runtime.cache import digest

_OURS = ("learnlog.", "mkdocs.contrib.search", "material.plugins.search")
_EVENTS = (
    "files",
    "nav",
    "pre_page",
    "page_read_source",
    "page_markdown",
    "page_content",
    "page_context",
    "post_page",
    "env",
    "post_build",
)
_ASIDE = frozenset(
    {"config_file_path", "docs_dir", "site_dir", "plugins", "hooks", "theme", "watch", "dev_addr", "strict"}
)


def is_known(config: MkDocsConfig) -> bool:
    """Whether pages depend on nothing but their notes and the configuration: no other plugin or hook has
    a hand in them, and the theme is Material as it is."""
    handlers = [one for event in _EVENTS for one in config.plugins.events[event]]
    plain = config.theme.name == "material" and not config.theme.custom_dir
    return plain and _are_ours(handlers)


def _are_ours(handlers: Iterable[object]) -> bool:
    modules = (type(getattr(one, "__self__", one)).__module__ for one in handlers)
    return all(module.startswith(_OURS) for module in modules)


def is_alone(config: MkDocsConfig) -> bool:
    """Whether the whole site depends on nothing but files, the day and the configuration."""
    handlers = [one for event in config.plugins.events.values() for one in event]
    search: Any = config.plugins.get("material/search") or config.plugins.get("search") or {}
    words = search and (search.config.get("jieba_dict") or search.config.get("jieba_dict_user"))
    return is_known(config) and _are_ours(handlers) and not (config.extra_templates or words)


def of(config: MkDocsConfig, *more: object) -> bytes:
    """A digest of the configuration and of what else is said of all pages."""
    said = {key: value for key, value in config.items() if key not in _ASIDE}
    theme = {name: config.theme[name] for name in config.theme}
    plugins = {name: dict(plugin.config) for name, plugin in config.plugins.items()}
    return digest(_told(said), _told(theme), _told(plugins), *map(_told, more))


def head(file: File) -> str:
    """All of a page that its title can depend on: its front matter, its first lines, the targets of links."""
    try:
        text = file.content_string
    except (OSError, ValueError):
        return ""  # MkDocs will tell
    markdown, meta = get_data(private.cut(text))
    first, _, rest = markdown.partition("\n\n")
    return _told([meta, first, [line for line in rest.split("\n") if line.lstrip().startswith(("[", "*["))]])


def _told(value: Any) -> str:
    """A value in words that are the same in every process."""
    if isinstance(value, Mapping):
        return (
            "{" + ",".join(f"{_told(key)}:{_told(one)}" for key, one in sorted(value.items(), key=str)) + "}"
        )
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(map(_told, value)) + "]"
    if isinstance(value, (set, frozenset)):
        return _told(sorted(value, key=str))
    if value is None or isinstance(value, (str, bytes, int, float)):
        return repr(value)
    if hasattr(value, "__qualname__"):
        return f"{value.__module__}.{value.__qualname__}"
    told = repr(value)
    return told if " at 0x" not in told else type(value).__qualname__
