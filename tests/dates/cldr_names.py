"""CLDR's month, weekday, day and week names (through babel) -> learnlog/dates/cldr.py.

python -m tests.dates.cldr_names > learnlog/dates/cldr.py
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from textwrap import wrap

import babel
from babel import Locale
from babel.localedata import locale_identifiers

# Languages that share a short name with another meaning are asked in this order (by number of speakers, roughly).
MAJOR = (
    "en es pt fr de it ru ko ja zh nl pl tr uk id vi cs sv hu ro el da nb nn no fi he ar fa hi bn ta te ml kn mr gu "
    "pa ur th ca sk bg hr sr bs sl lt lv et gl eu be mk sq is ga cy af sw ms fil ka hy az kk uz mn km lo my ne si"
).split()


def fold(name: str) -> str:
    """The form names are looked up in: lower case, no final dot, composed."""
    return unicodedata.normalize("NFC", name).strip().rstrip(".").strip().casefold()


def spellings(name: str) -> set[str]:
    """A name without its article (`de gener`), also without Latin accents (`fevrier`)."""
    bare = re.sub(r"^(?:de |d['’])", "", fold(name)).replace("’", "'")
    plain = "".join(c for c in unicodedata.normalize("NFD", bare) if not "\u0300" <= c <= "\u036f")
    return {bare, plain} if plain.isascii() else {bare}


def usable(name: str) -> bool:
    """Names with digits (`1月`) are grammar, not vocabulary; one letter is no name."""
    return len(name) > 1 + name.isascii() and not any(c.isdigit() for c in name) and name[0].isalpha()


def names_of(locale: Locale) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for month, name in locale.months[context][width].items():
                found[f"m{month}"] |= spellings(name)
            for day, name in locale.days[context][width].items():
                found[f"w{day}"] |= spellings(name)
    for unit, kind in (("duration-day", "d"), ("duration-week", "k")):
        for width in ("long", "short"):  # some languages have the words under "short" only
            patterns = locale._data["unit_patterns"].get(unit, {}).get(width, {})
            counted = [text for key, text in patterns.items() if key != "per" and isinstance(text, str)]
            words = set().union(*(spellings(text.replace("{0}", "")) for text in counted))
            found[kind] |= {word for word in words if len(word) > 2 and " " not in word}
    return found


def meanings() -> tuple[dict[str, list[str]], dict[str, set[str]]]:
    """name -> its meanings in the order of MAJOR; name -> its meanings in all other languages."""
    major: dict[str, list[str]] = defaultdict(list)
    minor: dict[str, set[str]] = defaultdict(set)
    locales = sorted(locale_identifiers())
    for language in MAJOR:
        for identifier in [i for i in locales if i.split("_")[0] == language]:
            for meaning, names in names_of(Locale.parse(identifier)).items():
                for name in filter(usable, names):
                    if meaning not in major[name]:
                        major[name].append(meaning)
    for identifier in [i for i in locales if i.split("_")[0] not in MAJOR]:
        for meaning, names in names_of(Locale.parse(identifier)).items():
            for name in filter(usable, names if meaning[0] in "mw" else ()):
                minor[name].add(meaning)
    return major, minor


def table() -> dict[str, dict[str, list[str]]]:
    """`MAJOR` and `MINOR`: meanings, first one first (`m11 m10`) -> the names that have them."""
    major, minor = meanings()
    out: dict[str, dict[str, list[str]]] = {"MAJOR": defaultdict(list), "MINOR": defaultdict(list)}
    for name, found in major.items():
        out["MAJOR"][" ".join(found)].append(name)
    for name, others in minor.items():
        if name not in major:
            out["MINOR"][" ".join(sorted(others))].append(name)
    return out


def render() -> str:
    lines = [
        '"""Names of months (m), weekdays (w, Monday is 0), day (d) and week (k) in every language of CLDR.',
        "",
        f"Made by tests/dates/cldr_names.py from babel {babel.__version__}; do not edit.",
        '"""',
        "",
    ]
    for title, groups in table().items():
        lines.append(f"{title} = {{")
        for meaning in sorted(groups):
            lines.append(f'    "{meaning}": (')
            text = "|".join(sorted(groups[meaning])).replace(" ", "~")
            for part in wrap(text.replace("|", " "), 84, break_long_words=False, break_on_hyphens=False):
                lines.append(f'        "{part.replace("~", "_")} "')
            lines.append("    ),")
        lines.append("}")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    print(render(), end="")
