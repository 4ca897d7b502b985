"""A Pygments lexer → the same tokens in a third of the time.

At each place Pygments tries the rules of a state one after the other. Most of them can be left out
by the character that stands there: which ones is worked out when a state has been seen often enough.
"""

from __future__ import annotations

import re
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from pygments.lexer import RegexLexer  # type: ignore[import-untyped]
from pygments.token import Error, Whitespace, _TokenType  # type: ignore[import-untyped]

try:
    from learnlog.gfm.fenced import firsts
except (
    AttributeError,
    ImportError,
):  # how `re` reads patterns is its own: a Python to come may read otherwise
    firsts = None  # type: ignore[assignment]

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_OFTEN = 50
"""Before a state has been seen so often, working its rules out costs more than it saves."""

Rule = tuple[Any, Any, Any]
"""As Pygments keeps it: a pattern's `match`, a kind of token or what finds several, the next state."""


def quicken(lexer: Any) -> Any:
    """`lexer`, quicker from now on if it finds its tokens in the way that all but a few do."""
    kind: Any = type(lexer)
    usual = firsts is not None and kind.get_tokens_unprocessed is RegexLexer.get_tokens_unprocessed
    if usual and "_tokens" not in vars(lexer):
        lexer.get_tokens_unprocessed = partial(_tokens, lexer, _states(kind))
    return lexer


@cache
def _states(kind: Any) -> dict[str, _State]:
    return {name: _State(rules) for name, rules in kind._tokens.items()}


class _State(dict[str, "Sequence[Rule]"]):
    """The rules of a state that may match before a character."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = rules
        self.firsts: list[frozenset[str] | None] = []
        self.seen = 0

    def __missing__(self, character: str) -> Sequence[Rule]:
        self.seen += 1
        if self.seen < _OFTEN or not character.isascii() or not character:
            return self.rules
        if not self.firsts:
            self.firsts = [_first(match) for match, _, _ in self.rules]
        chosen = zip(self.rules, self.firsts, strict=True)
        self[character] = kept = [rule for rule, first in chosen if first is None or character in first]
        return kept


def _first(match: Any) -> frozenset[str] | None:
    pattern = getattr(match, "__self__", None)
    return firsts.of(pattern) if isinstance(pattern, re.Pattern) else None


def _tokens(
    lexer: Any, states: dict[str, _State], text: str, stack: Sequence[str] = ("root",)
) -> Iterator[tuple[int, Any, str]]:
    names = list(stack)
    state = states[names[-1]]
    at = 0
    while True:
        for match, action, following in state[text[at : at + 1]]:
            found = match(text, at)
            if found:
                if action.__class__ is _TokenType:
                    yield at, action, found[0]
                elif action is not None:
                    yield from action(lexer, found)
                at = found.end()
                if following is not None:
                    _turn(names, following)
                    state = states[names[-1]]
                break
        else:
            if at >= len(text):
                return
            if text[at] == "\n":  # a new line is a new start
                names = ["root"]
                state = states["root"]
            yield at, Whitespace if text[at] == "\n" else Error, text[at]
            at += 1


def _turn(names: list[str], following: Any) -> None:
    """Go where a rule leads: back by a number of states, once more into this one, or into others."""
    if isinstance(following, int):
        del names[max(1, len(names) + following) :]
        return
    for name in following if isinstance(following, tuple) else (following,):
        if name == "#pop":
            del names[max(1, len(names) - 1) :]
        else:
            names.append(names[-1] if name == "#push" else name)
