"""A function and items → its results: those that were worked out before from memory, the others anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import Any, TypeVar

from learnlog.runtime import pickled
from learnlog.runtime.cache import Cache
from learnlog.runtime.remembered import Remembered

T = TypeVar("T")
R = TypeVar("R")


class Memory:
    """What functions of one item came to, while a program runs; `recall` is for one build.

    One that is not `lasting` is for a single build: it asks the cache alone and holds nothing.

    Functions depend on their item only; they and their items are told apart as they are pickled, or by the
    digest that an item gives of itself.
    """

    def __init__(self, lasting: bool = True) -> None:
        self._lasting = lasting
        self._known: dict[bytes, Any] = {}
        self._asked: set[bytes] = set()
        self._keyed: dict[bytes, Remembered] = {}
        self._functions: set[bytes] = set()

    def recall(
        self,
        each: Callable[[Callable[[T], R], Sequence[T]], list[R]],
        cache: Cache,
        instead: Callable[[Callable[[T], R]], Callable[[T], R]] = lambda function: function,
    ) -> Callable[[Callable[[T], R], Sequence[T]], list[R]]:
        """`each`, asked only for what is neither here nor in `cache`; new results are put into both.

        Where those of another function will do as well, `instead` says which: they are looked for, too.
        """

        def recalled(function: Callable[[T], R], items: Sequence[T]) -> list[R]:
            keys = self._keys(function, items)
            known = {key: self._known[key] for key in keys if key in self._known}
            known.update(cache.load(key for key in keys if key not in known))
            missed = len(known) < len({*keys}) and not cache.blank
            if missed and (other := instead(function)) is not function:
                others = dict(zip(self._keys(other, items), keys, strict=True))
                found = cache.load(one for one, key in others.items() if key not in known)
                known.update((others[one], result) for one, result in found.items())
            new = {key: item for key, item in zip(keys, items, strict=True) if key not in known}
            known.update(_made(each, function, new, cache))
            if self._lasting:
                self._asked.update(keys)
                self._known.update(known)
            return [known[key] for key in keys]

        return recalled

    def _keys(self, function: Callable[..., Any], items: Sequence[Any]) -> list[bytes]:
        name = blake2b(pickled.dumps(function), digest_size=20).digest()
        last = self._keyed.setdefault(name, Remembered(self._lasting))
        self._functions.add(name)
        return last.each(_key, ((item, name) for item in items))

    def forget(self) -> None:
        """Drop what was not asked for since the last time, if anything was."""
        if not self._asked:
            return
        self._known = {key: self._known[key] for key in self._asked if key in self._known}
        self._keyed = {name: self._keyed[name] for name in self._functions}
        self._asked, self._functions = set(), set()


def _made(
    each: Callable[..., list[Any]], function: Any, new: dict[bytes, Any], cache: Cache
) -> dict[bytes, Any]:
    """The results for `new` items, which are put into the cache."""
    if not new:
        return {}
    if cache.file is None:
        return dict(zip(new, each(function, [*new.values()]), strict=True))
    made = dict(zip(new, each(_Packing(function), [*new.values()]), strict=True))
    cache.save(made)
    return {key: one.value for key, one in made.items()}


@dataclass(frozen=True, slots=True)
class _Packing:
    """A function whose results are pickled where they are made: for another process, and for the cache."""

    function: Callable[[Any], Any]

    def __call__(self, item: Any) -> pickled.Packed:
        made = self.function(item)
        return pickled.Packed(pickled.dumps(made), made)


def _key(item: Any, name: bytes) -> bytes:
    return blake2b(_told(item), key=name, digest_size=20).digest()


def _told(item: Any) -> bytes:
    own: Callable[[], bytes] | None = getattr(item, "digest", None)
    return own() if own else pickled.dumps(item)
