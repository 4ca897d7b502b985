"""The name of a language → the words of pages in it: `locale/*.po` are its gettext catalogs.

A name is as HTML has it (`pt-BR`, RFC 5646) or as gettext does (`pt_BR`).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files
from importlib.resources.abc import Traversable
from io import BytesIO

from babel import Locale, UnknownLocaleError
from babel.core import get_global

ENGLISH = "en"
"""What pages are written in: there is no catalog of it."""


@cache
def locale(name: str) -> Locale:
    """How a language writes dates and numbers; as in English, where Unicode's CLDR does not know it."""
    written = name.replace("-", "_")
    try:
        return Locale.parse(get_global("language_aliases").get(written, written))
    except (ValueError, UnknownLocaleError):
        return Locale(ENGLISH)


@cache
def catalog(name: str) -> NullTranslations:
    """The words of a language, else those of the language that it is a kind of, else English ones."""
    for one in _kinds(str(locale(name))):
        found = files(__package__) / "locale" / f"{one}.po"
        if found.is_file():
            return _read(found)
    return NullTranslations()


def _read(file: Traversable) -> GNUTranslations:
    from babel.messages.mofile import write_mo  # pages in English need neither
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with file.open("rb") as source:
        write_mo(compiled, read_po(source))
    compiled.seek(0)
    return GNUTranslations(compiled)


def gettext(message: str, name: str, /, **values: object) -> str:
    """A message in a language, with `values` in it."""
    return catalog(name).gettext(message) % values


def ngettext(one: str, more: str, number: int, name: str, /, **values: object) -> str:
    """A message about so many things (`num` in it) in a language."""
    return catalog(name).ngettext(one, more, number) % {"num": number, **values}


def _kinds(name: str) -> Iterator[str]:
    """`zh_Hant_TW`, `zh_Hant`, `zh`."""
    while name:
        yield name
        name = name.rpartition("_")[0]
