"""Texts → their fragments: what is known from the cache, the rest on all cores."""

from __future__ import annotations

import json
import pickle
import pkgutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import islice
from typing import Any

import markdown.extensions
from markdown.extensions import Extension

from learnlog.fragments import Converter, Fragment
from learnlog.gfm import options
from learnlog.runtime import workers
from learnlog.runtime.cache import Cache, digest

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

    @property
    def wikilinks(self) -> bool:
        """Whether `[[names]]` are links."""
        chosen = options.read(self.gfm)
        return chosen.wikilinks and not chosen.spec

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


class Fragments:
    """Fragments by their keys, each as often as it is wanted: then it is let go of, for there are many.

    Those that the cache has not are waited for when they are asked for, and put into it.
    """

    _cache = Cache(None)

    def __init__(self) -> None:
        self._known: dict[Key, Fragment] = {}
        self._times: Counter[Key] = Counter()
        self._new: dict[Key, bytes] = {}
        self._fresh: dict[bytes, Fragment] = {}
        self._numbers: dict[Key, int] = {}
        self._made: workers.Flow[Fragment] | None = None

    def want(self, wanted: Iterable[Key], recipe: Recipe, cache: Cache, pool: workers.Pool) -> None:
        """Take fragments from the cache, and have others made, unless they could not be kept there.

        Workers that there are begin with the first while `wanted` gives the next.
        """
        name = recipe.name()
        self._cache = cache
        if name:
            new = self._unknown(wanted, name)
            self._made = pool.ahead(partial(_fragment, pickle.dumps(recipe)), new)
            self._numbers = {key: number for number, key in enumerate(self._new)}

    def __getitem__(self, key: Key) -> Fragment:
        found = self._known.get(key) or self._waited(key)
        self._times[key] -= 1
        if self._times[key] == 0:
            del self._known[key]
        return found

    def __setitem__(self, key: Key, made: Fragment) -> None:
        self._known[key] = made

    def _waited(self, key: Key) -> Fragment:
        """One that is made; raises KeyError where it is not, or not any more."""
        of = self._new.pop(key)
        assert self._made is not None
        made = self._known[key] = self._fresh[of] = self._made.take(self._numbers[key])
        if len(self._fresh) == _BATCH:
            self._save()
        return made

    def _save(self) -> None:
        self._cache.save(self._fresh)
        self._fresh.clear()

    def keep(self) -> None:
        """Put all that was wanted into the cache."""
        for key in [*self._new]:
            self._waited(key)
        self._save()

    def end(self) -> None:
        """Let go of all fragments, and of the workers that make some."""
        if self._made is not None:
            self._made.end()
        self._made = None
        for held in (self._known, self._times, self._new, self._fresh):
            held.clear()

    def _unknown(self, wanted: Iterable[Key], name: str) -> Iterator[Key]:
        """Those that the cache has not."""
        coming = iter(wanted)
        while batch := [*islice(coming, _BATCH)]:
            self._times.update(batch)
            asked = (key for key in batch if key not in self._known and key not in self._new)
            found = {key: digest(name, str(key[1]), key[0]) for key in asked}
            kept = self._cache.load(found.values())
            self._known.update((key, kept[of]) for key, of in found.items() if of in kept)
            new = {key: of for key, of in found.items() if of not in kept}
            self._new.update(new)
            yield from new


def _fragment(recipe: bytes, key: Key) -> Fragment:
    return _converter(recipe).fragment(*key)


@lru_cache(maxsize=1)
def _converter(recipe: bytes) -> Converter:
    made: Recipe = pickle.loads(recipe)
    return made.converter()
