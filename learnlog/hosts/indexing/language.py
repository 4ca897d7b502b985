"""Material's search → the same, told what it would ask the theme's templates, which takes a while."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig

from learnlog.hosts import configuration
from learnlog.hosts.incremental import fingerprint
from learnlog.runtime.cache import Cache, digest

_OF_LANGUAGE = ("lang", "separator", "pipeline")
"""Its settings that are the theme's to say, where nobody has."""


def answer(config: MkDocsConfig, cache: Cache) -> tuple[str, ...]:
    """Tell it what it was answered the last time; the names of what it has to ask."""
    search = configuration.plugin(config, "search")
    if search is None or not fingerprint.is_alone(config):
        return ()
    open_now = [name for name in _OF_LANGUAGE if search.config.get(name) is None]
    known = cache.load([_key(config)]).get(_key(config), {})
    search.config.update({name: known[name] for name in open_now if name in known})
    return tuple(name for name in open_now if name not in known)


def remember(config: MkDocsConfig, asked: tuple[str, ...], cache: Cache) -> None:
    """Take note of what it was answered."""
    if asked:
        search = configuration.plugin(config, "search")
        told = {name: search.config.get(name) for name in asked}
        cache.save({_key(config): {name: value for name, value in told.items() if value is not None}})


def _key(config: MkDocsConfig) -> bytes:
    return digest("search is asked in", str(config.theme.get("language")))
