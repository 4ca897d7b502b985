"""TeX → MathML Core, or the reason why not."""

from __future__ import annotations

import re
import threading
from concurrent.futures import Future
from functools import lru_cache
from html import escape

from math_core import LatexError, LatexToMathML

from learnlog.gfm.math import tex as texts
from learnlog.gfm.math.dollars import Found, Span, find

__all__ = ["Found", "MathError", "Span", "find", "to_mathml"]

_CONVERTER = LatexToMathML(
    annotation=True,
    fancy_error=False,
    macros=texts.MACROS,
    allow_unreliable_rendering=True,
    id_prefix="math-",
)
_PLACE = re.compile(r"(\d+): (.*)", re.DOTALL)
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_REDRAWN = (
    (re.compile("<mo>([′″‴⁗])</mo>"), r'<mo class="prime">\1</mo>'),
    (re.compile('<mo( stretchy="false")>(\u20d7)</mo>'), r'<mo class="vec"\1>\2</mo>'),
    (re.compile('(<mo stretchy="true">)\u0332(</mo>)'), r"\1_\2"),
)
"""Signs that browsers do not put where they belong: the style sheet does, or another sign of their kind."""

_NOTE = '<annotation encoding="application/x-tex">'

# math-core recurses: deep nesting would end the process (measured with a stack of 512 kB).
_DEEPEST = 100
_LONGEST = 50_000
_MANY_COMMANDS = 200
_ROOM = 64 * 1024 * 1024
_STACK_SIZE = threading.Lock()


class MathError(Exception):
    """TeX that cannot be shown: what is wrong, at which character of it (0-based), what to write."""

    def __init__(self, message: str, column: int = 0, fix: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.column = column
        self.fix = fix


@lru_cache(maxsize=4096)
def to_mathml(tex: str, display: bool) -> str:
    """A `<math>` element for `tex`, which it keeps as its annotation. Raises `MathError`."""
    plain = _UNSEEN.sub("\ufffd", tex)
    if len(plain) > _LONGEST or texts.depth(plain) > _DEEPEST:
        raise MathError("the formula is too long or nested too deeply", 0, "split it into several")
    known = texts.normalized(plain)
    try:
        shown = _converted(known, display)
    except LatexError as error:
        if "Unknown color" not in str(error):
            raise _explained(error, plain, known, display) from None
        known = texts.colourless(known)
        try:
            shown = _converted(known, display)
        except LatexError as other:
            raise _explained(other, plain, known, display) from None
    if known != plain:
        head, _, rest = shown.partition(_NOTE)
        shown = f"{head}{_NOTE}{escape(plain, quote=False)}{rest[rest.index('</annotation>') :]}"
    for sign, redrawn in _REDRAWN:
        shown = sign.sub(redrawn, shown)
    return shown


def _converted(tex: str, display: bool) -> str:
    if tex.count("\\") <= _MANY_COMMANDS:
        return _CONVERTER.convert_with_local_state(tex, displaystyle=display)
    return _with_room(tex, display)


def _with_room(tex: str, display: bool) -> str:
    """Convert on a stack that a long row of `\\frac1\\frac1…` does not exhaust."""
    result: Future[str] = Future()

    def convert() -> None:
        try:
            result.set_result(_CONVERTER.convert_with_local_state(tex, displaystyle=display))
        except LatexError as error:
            result.set_exception(error)

    with _STACK_SIZE:
        before = threading.stack_size(_ROOM)
        thread = threading.Thread(target=convert)
        thread.start()
        threading.stack_size(before)
    thread.join()
    return result.result()


def _explained(error: LatexError, plain: str, known: str, display: bool) -> MathError:
    """The error in terms of what was written, not of what it was rewritten to."""
    if known != plain:
        try:
            _converted(plain, display)
        except LatexError as first:
            error, known = first, plain
    place = _PLACE.match(str(error))
    offset, message = (int(place[1]), place[2]) if place else (0, str(error))
    message = message.strip().rstrip(".")
    return MathError(message, min(offset, len(plain)), texts.fix(message, known, offset))
