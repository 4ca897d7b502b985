"""A regular expression → the ASCII characters that what it matches may begin with."""

from __future__ import annotations

import re
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_ASCII = frozenset(map(chr, range(128)))
_CATEGORIES = {
    code: frozenset(character for character in _ASCII if re.match(pattern, character))
    for code, pattern in (
        (codes.CATEGORY_DIGIT, r"\d"),
        (codes.CATEGORY_NOT_DIGIT, r"\D"),
        (codes.CATEGORY_SPACE, r"\s"),
        (codes.CATEGORY_NOT_SPACE, r"\S"),
        (codes.CATEGORY_WORD, r"\w"),
        (codes.CATEGORY_NOT_WORD, r"\W"),
    )
}

_First = tuple[frozenset[str], bool]
"""Characters, and whether there may be none: what follows decides then."""


def of(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """Characters without which `pattern` has no match; nothing if it may match where nothing is.

    It may name too many, never too few: what is not understood may begin with anything. The parser is a
    private part of `re`; who imports this must do without it where that is gone.
    """
    found, empty = _sequence(_parser.parse(pattern.pattern, pattern.flags), pattern.flags)
    return None if empty else found


def _sequence(parts: Iterable[tuple[Any, Any]], flags: int) -> _First:
    found: frozenset[str] = frozenset()
    for code, argument in parts:
        first, empty = _PARTS.get(code, _anything)(argument, flags)
        found |= first
        if not empty:
            return found, False
    return found, True


def _anything(_: Any, __: int) -> _First:
    return _ASCII, True


def _character(_: Any, __: int) -> _First:
    return _ASCII, False


def _nothing(_: Any, __: int) -> _First:
    return frozenset(), True


def _literal(number: int, flags: int) -> _First:
    return _range((number, number), flags), False


def _set(members: list[tuple[Any, Any]], flags: int) -> _First:
    found: frozenset[str] = frozenset()
    negated = members[0][0] is codes.NEGATE
    if negated and flags & re.IGNORECASE:
        return _ASCII, False
    for code, argument in members[negated:]:
        if code is codes.LITERAL:
            found |= _range((argument, argument), flags)
        elif code is codes.RANGE:
            found |= _range(argument, flags)
        else:
            found |= _CATEGORIES.get(argument, frozenset() if negated else _ASCII)
    return _ASCII - found if negated else found, False


def _range(ends: tuple[int, int], flags: int) -> frozenset[str]:
    first, last = ends
    found = frozenset(map(chr, range(first, min(last, 127) + 1)))
    if not flags & re.IGNORECASE:
        return found
    if last > 127:  # some letters beyond ASCII are another case of one in it
        return _ASCII
    return found | frozenset(character.swapcase() for character in found)


def _ahead(argument: Any, flags: int) -> _First:
    """What stands ahead begins with what it matches, though it is not taken."""
    direction, parts = argument
    return _sequence(parts, flags) if direction > 0 else _nothing(argument, flags)


def _branch(argument: Any, flags: int) -> _First:
    found = [_sequence(branch, flags) for branch in argument[1]]
    return frozenset().union(*(first for first, _ in found)), any(empty for _, empty in found)


def _group(argument: Any, flags: int) -> _First:
    _, added, removed, parts = argument
    return _sequence(parts, (flags | added) & ~removed)


def _repeat(argument: Any, flags: int) -> _First:
    least, _, parts = argument
    found, empty = _sequence(parts, flags)
    return found, empty or not least


_PARTS: dict[Any, Callable[[Any, int], _First]] = {
    codes.LITERAL: _literal,
    codes.NOT_LITERAL: _character,
    codes.ANY: _character,
    codes.IN: _set,
    codes.BRANCH: _branch,
    codes.SUBPATTERN: _group,
    codes.MAX_REPEAT: _repeat,
    codes.MIN_REPEAT: _repeat,
    codes.POSSESSIVE_REPEAT: _repeat,
    codes.ATOMIC_GROUP: _sequence,
    codes.AT: _nothing,
    codes.ASSERT: _ahead,
    codes.ASSERT_NOT: _nothing,
}
