"""Texts → their fragments: what is known from the cache, the rest on all cores."""

from __future__ import annotations

import json
import pickle
import pkgutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import islice
from typing import Any

import markdown.extensions
from markdown.extensions import Extension

from learnlog import workers
from learnlog.cache import Cache, digest
from learnlog.fragments import Converter, Fragment

Key = tuple[str, int]
"""A text and the level of its highest heading."""

_STANDARD = frozenset(one.name for one in pkgutil.iter_modules(markdown.extensions.__path__))
_BATCH = 500
_READ_FILES = frozenset({"pymdownx.b64", "pymdownx.pathconverter", "pymdownx.snippets"})
_MODULES = ("markdown.", "pymdownx.", "material.", "learnlog.")


@dataclass(frozen=True, slots=True)
class Recipe:
    """How texts are converted: Markdown extensions, their configurations, options of `learnlog.gfm`."""

    extensions: Sequence[str | Extension] = ("toc",)
    configs: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    gfm: Mapping[str, Any] = field(default_factory=dict)

    def converter(self) -> Converter:
        return Converter(self.extensions, self.configs, self.gfm)

    def name(self) -> str:
        """The recipe in a text. Empty where its results may depend on more than the text, as with
        extensions that read files or are not known."""
        pure = all(
            isinstance(one, str) and (one in _STANDARD or one.startswith(_MODULES)) and one not in _READ_FILES
            for one in self.extensions
        )
        try:
            made = [list(self.extensions), self.configs, self.gfm]
            return json.dumps(made, default=_function, sort_keys=True) if pure else ""
        except TypeError:
            return ""


def _function(value: object) -> str:
    module, name = getattr(value, "__module__", ""), getattr(value, "__qualname__", "")
    if not name or not str(module).startswith(_MODULES):
        raise TypeError(f"{value!r} is not known")
    return f"{module}.{name}"


def fragments(wanted: Iterable[Key], recipe: Recipe, cache: Cache, pool: workers.Pool) -> dict[Key, Fragment]:
    """The fragments of `wanted`; new ones are kept in the cache. Nothing that cannot be kept is made.

    Workers that there are begin with the first while `wanted` gives the next.
    """
    name = recipe.name()
    if not name:
        return {}
    digests: dict[Key, bytes] = {}
    known: dict[Key, Fragment] = {}

    def new() -> Iterator[Key]:
        coming = iter(wanted)
        while batch := [*islice(coming, _BATCH)]:
            found = {key: digest(name, str(key[1]), key[0]) for key in batch if key not in digests}
            digests.update(found)
            kept = cache.load(found.values())
            known.update((key, kept[of]) for key, of in found.items() if of in kept)
            yield from (key for key, of in found.items() if of not in kept)

    answers = pool.follow(partial(_fragment, pickle.dumps(recipe)), new())
    made = dict(zip((key for key in digests if key not in known), answers, strict=True))
    cache.save({digests[key]: fragment for key, fragment in made.items()})
    return {**known, **made}


def _fragment(recipe: bytes, key: Key) -> Fragment:
    return _converter(recipe).fragment(*key)


@lru_cache(maxsize=1)
def _converter(recipe: bytes) -> Converter:
    made: Recipe = pickle.loads(recipe)
    return made.converter()
