"""A page as Material writes it → the same page with a name for each of its places."""

from __future__ import annotations

import re

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig

NAME = "material"
CONTENT = "__content"
"""The id of what is neither header nor navigation: who skips them gets there on a page without headings."""

_END = '"'
_CONTENT = '<div class="md-content"'
_DIALOG = 'data-md-component="search" role="dialog"'
_FIELD = re.compile(r'class="md-search__input"[^>]*\saria-label="([^"]*)"')
_NO_SKIP = re.compile(r'(?<=<div data-md-component="skip">)\s*(?=</div>)')
_SKIP = '{% import "partials/language.html" as lang with context %}{{ lang.t("action.skip") }}'
_INNER = '<nav class="md-nav" aria-label="'


def skipping(html: str, env: Environment, config: MkDocsConfig) -> str:
    """A page without headings, as that is which says that there is none: with a link past the header too."""
    words = env.from_string(_SKIP).render(config=config)
    link = f'<a href="#{CONTENT}" class="md-skip">{words}</a>'
    return _NO_SKIP.sub(lambda _: link, html, count=1)


def named(html: str) -> str:
    """Who goes from place to place by ear meets each once, with a name of its own (WCAG 2.4.1, 4.1.2).

    The search is a dialog and is called what its field is. The list below a heading in the outline is
    part of the outline and no place to go to: headings may have the same words.
    """
    html = html.replace(_CONTENT, f'<div id="{CONTENT}" class="md-content"', 1)
    before, *inner = html.split(_INNER)
    html = "".join([before, *(f'<nav class="md-nav" role="none{rest[rest.index(_END) :]}' for rest in inner)])
    at = html.find(_DIALOG)
    field = _FIELD.search(html, at) if at >= 0 else None
    if field is None:
        return html
    end = at + len(_DIALOG)
    return f'{html[:end]} aria-label="{field[1]}"{html[end:]}'
