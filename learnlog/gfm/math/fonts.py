"""The formulas of a site → the math font with their characters, as bytes a browser loads.

`ziamath` carries STIX Two Math (SIL Open Font License, its notice is in the font's name table) and
is installed for this file alone: nothing of it is imported.
"""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from html import unescape
from importlib.metadata import PackageNotFoundError, distribution

FILE = "STIXTwoMath-Regular.woff"
CHECKSUM = "8f42cb183a85043a4dc3f8e41ac3821eb27bf178d68ace929ba439523622323c"
"""SHA-256 of the TrueType file, version 2.11 b159, that was looked at."""

_PACKAGE, _PATH = "ziamath", "ziamath/fonts/STIXTwoMath-Regular.ttf"
_FORMULA = re.compile(r"<math\b.*?</math>", re.DOTALL)
_NOT_SHOWN = re.compile(r"<annotation\b.*?</annotation>|<[^>]*>", re.DOTALL)
_ROOTED = re.compile(r"<(?:msqrt|mroot)\b")
_ROOT = "\u221a"
_DRAWN_AS = {"-": "\u2212", "'": "\u2032", "h": "\u210e", "*": "\u2217"}
"""What a browser draws for a character of a formula, where that is not of the italic alphabet."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font as WOFF; `name` is the file name that the style sheet asks for, `checksum` its source's."""

    name: str
    data: bytes
    checksum: str


def characters(html: str) -> frozenset[str]:
    """Every character that the formulas in HTML show, and the root that browsers draw of an element."""
    formulas = _FORMULA.findall(html)
    shown = (_NOT_SHOWN.sub("", formula) for formula in formulas)
    roots = _ROOT if any(_ROOTED.search(formula) for formula in formulas) else ""
    return frozenset(roots).union(*map(unescape, shown))


@cache
def math_font(shown: str) -> Font | None:
    """STIX Two Math for the characters of `shown`: whole it is 789 kB, for the formulas of a log 10 to 60.

    Nothing where there are no formulas, or where the package is missing: the style sheet knows
    system fonts.
    """
    try:
        path = distribution(_PACKAGE).locate_file(_PATH)
        with open(str(path), "rb") as file:  # noqa: PTH123 - locate_file promises no pathlib.Path
            font = file.read()
    except (PackageNotFoundError, OSError):
        return None
    return Font(FILE, _subset(font, frozenset(shown)), sha256(font).hexdigest()) if shown else None


def _subset(font: bytes, shown: frozenset[str]) -> bytes:
    """A font with the glyphs of `shown`, and those they grow and shrink into, as WOFF."""
    from fontTools import subset, ttLib  # takes a while to import, and few logs have formulas

    options = subset.Options(layout_features=["*"], hinting=False, flavor="woff")
    tables = ttLib.TTFont(io.BytesIO(font), recalcTimestamp=False)  # the same characters, the same file
    wanted = subset.Subsetter(options)
    wanted.populate(text="".join(sorted({*shown, *map(_drawn, shown)})))
    wanted.subset(tables)
    out = io.BytesIO()
    subset.save_font(tables, out, options)
    return out.getvalue()


@cache
def _italics() -> dict[str, str]:
    """From letters to those of the italic mathematical alphabet, which single ones are drawn in."""
    italic = (chr(code) for code in range(0x1D434, 0x1D7CC))
    return {
        chr(int(unicodedata.decomposition(one).split()[-1], 16)): one  # one step: ϖ is no π
        for one in italic
        if unicodedata.name(one, "").startswith("MATHEMATICAL ITALIC")
    }


def _drawn(character: str) -> str:
    return _DRAWN_AS.get(character) or _italics().get(character, character)
