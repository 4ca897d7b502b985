"""CLDR's names of months, weekdays, days and weeks, as babel has them → learnlog/dates/cldr.py.

Runs when the package is built or installed, from a checkout too: reading every language takes seconds,
which nobody should wait for in front of `learnlog list`, and the names are not ours to commit.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from pathlib import Path
from textwrap import wrap
from typing import Any

import babel
from babel import Locale
from babel.localedata import locale_identifiers
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TABLE = "learnlog/dates/cldr.py"

# Where languages share a name, the first of these wins (roughly by number of writers).
LANGUAGES = """
    en es pt fr de it ru ko ja zh nl pl tr uk id vi cs sv hu ro el da nb nn no fi he ar fa hi bn ta te
    ml kn mr gu pa ur th ca sk bg hr sr bs sl lt lv et gl eu be mk sq is ga cy af sw ms fil ka hy az kk
    uz mn km lo my ne si
"""
MAJOR = LANGUAGES.split()


def fold(name: str) -> str:
    """The form names are looked up in: lower case, no final dot, composed."""
    return unicodedata.normalize("NFC", name).strip().rstrip(".").strip().lower()


def spellings(name: str) -> set[str]:
    """A name without its article (`de gener`), also without Latin accents (`fevrier`)."""
    bare = re.sub(r"^(?:de |d['’])", "", fold(name)).replace("’", "'")
    plain = "".join(c for c in unicodedata.normalize("NFD", bare) if not "\u0300" <= c <= "\u036f")
    return {bare, plain} if plain.isascii() else {bare}


def usable(name: str) -> bool:
    """Names with digits (`1月`) are grammar, not vocabulary; one letter is no name."""
    return len(name) > 1 + name.isascii() and not any(c.isdigit() for c in name) and name[0].isalpha()


def names_of(locale: Locale, widths: tuple[str, ...]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for context in ("format", "stand-alone"):
        for width in widths:
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


def meanings(languages: list[str], widths: tuple[str, ...]) -> dict[str, list[str]]:
    """name -> its meanings, in the order of `languages`."""
    found: dict[str, list[str]] = defaultdict(list)
    locales = sorted(locale_identifiers())
    for language in languages:
        for identifier in [i for i in locales if i.split("_")[0] == language]:
            for meaning, names in names_of(Locale.parse(identifier), widths).items():
                for name in filter(usable, names):
                    if meaning not in found[name]:
                        found[name].append(meaning)
    return found


def table() -> dict[str, dict[str, list[str]]]:
    """Three sets of names, surest first; each name stands in the first that has it.

    meanings, first one first (`m11 m10`) -> the names that have them.
    """
    languages = sorted({i.split("_")[0] for i in locale_identifiers()} - set(MAJOR))
    wide = meanings(MAJOR, ("wide",))
    english = meanings(["en"], ("wide", "abbreviated"))
    short = meanings(MAJOR, ("abbreviated",))
    rare = meanings(languages, ("wide", "abbreviated"))
    for name, found in english.items():
        wide[name] = found + [m for m in wide.get(name, []) if m not in found]
    for name in wide:
        wide[name] += [m for m in short.get(name, []) if m not in wide[name]]
    out: dict[str, dict[str, list[str]]] = {}
    seen: set[str] = set()
    for title, names in (("WIDE", wide), ("SHORT", short), ("RARE", rare)):
        out[title] = defaultdict(list)
        for name in names.keys() - seen:
            known = [m for m in names[name] if title != "RARE" or m[0] in "mw"]
            if known:
                out[title][" ".join(known)].append(name)
        seen |= names.keys()
    return out


def render() -> str:
    lines = [
        '"""Names of months (m), weekdays (w, Monday is 0), day (d) and week (k) in every language of CLDR.',
        "",
        f"Made by cldr_names.py from babel {babel.__version__}; do not edit.",
        '"""',
        "",
    ]
    for title, groups in table().items():
        lines.append(f"{title} = {{")
        for meaning in sorted(groups):
            text = "|".join(sorted(groups[meaning])).replace(" ", "~").replace("|", " ")
            parts = wrap(text, 84, break_long_words=False, break_on_hyphens=False)
            rows = [f'"{part.replace("~", "_")} "' for part in parts]
            if len(rows) == 1:
                lines.append(f'    "{meaning}": ({rows[0]}),')
            else:
                lines += [f'    "{meaning}": (', *(f"        {row}" for row in rows), "    ),"]
        lines.append("}")
    return "\n".join(lines) + "\n"


class NamesHook(BuildHookInterface[Any]):
    """Writes the table before the files of a wheel are gathered; an editable install needs it as well."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        path = Path(self.root) / TABLE
        made = render()
        if not path.is_file() or path.read_text(encoding="utf-8") != made:
            path.write_text(made, encoding="utf-8")
        build_data["artifacts"].append(TABLE)
