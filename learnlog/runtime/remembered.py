"""A function and what it is given → its results: the last ones, where it is given the same again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar, TypeVarTuple

R = TypeVar("R")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

_Known = tuple[tuple[Any, ...], Any]


class Remembered:
    """What functions came to in the last build, for a program that makes one build after another.

    They depend on nothing but what they are given. Each is asked in one place; what it was not asked for
    again is forgotten.
    """

    def __init__(self, lasting: bool = True) -> None:
        self._lasting = lasting
        self._each: dict[Callable[..., Any], dict[int, _Known]] = {}
        self._once: dict[Callable[..., Any], _Known] = {}
        self._kept: dict[Callable[[], Any], Any] = {}

    def each(self, function: Callable[[T, *Ts], R], given: Iterable[tuple[T, *Ts]]) -> list[R]:
        """What `function` comes to for each of `given`.

        The first thing of each is told by its identity, the rest by value: a note that has not changed is
        the same object, and what it says need not be compared. What comes of others that are equal must
        not depend on which of them it is.
        """
        if not self._lasting:
            return [function(*one) for one in given]
        last = self._each.get(function, {})
        now = self._each[function] = {}  # with the objects, so that their ids stay theirs
        results = []
        for one in given:
            known = last.get(id(one[0]))
            if known is None or known[0] != one:
                known = one, function(*one)
            now[id(one[0])] = known
            results.append(known[1])
        return results

    def kept(self, kind: Callable[[], R]) -> R:
        """What `kind` made in the first build, to be brought up to date in each."""
        kept: R = self._kept[kind] if kind in self._kept else kind()
        if self._lasting:
            self._kept[kind] = kept
        return kept

    def once(self, function: Callable[[*Ts], R], *given: *Ts) -> R:
        """What `function` comes to; the very last result, where all that it is given has the same value."""
        known = self._once.get(function)
        if known is None or known[0] != given:
            known = given, function(*given)
            if self._lasting:
                self._once[function] = known
        result: R = known[1]
        return result


NOTHING = Remembered(lasting=False)
"""For a single build."""
