"""What the search says around what it has found, in the language of a site."""

from __future__ import annotations

from collections.abc import Iterable

from learnlog.theme.catalogs import gettext, locale, ngettext

ENOUGH = 200
"""Numbers among which there is one of each plural form of a language."""


def words(language: str) -> dict[str, str | dict[str, str]]:
    """Words by names; those with a `#` for a number by the plural categories of Unicode's CLDR, as browsers
    have them."""
    return {
        "year": gettext("Year", language),
        "topic": gettext("Topic", language),
        "newest": gettext("Newest first", language),
        "years": gettext("All years", language),
        "topics": gettext("All topics", language),
        "results": {
            form: ngettext("%(num)d result", "%(num)d results", number, language).replace(str(number), "#")
            for form, number in _plurals(language)
        },
        "entries": {
            form: ngettext("%(num)d entry", "%(num)d entries", number, language).replace(str(number), "#")
            for form, number in _plurals(language)
        },
    }


def _plurals(language: str) -> Iterable[tuple[str, int]]:
    """Each plural category, with a number of it."""
    form = locale(language).plural_form
    return {form(number): number for number in range(ENOUGH)}.items()
