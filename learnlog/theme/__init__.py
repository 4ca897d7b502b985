"""Names and values → HTML fragments; the style sheets and scripts that go with them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup, escape

from learnlog.gfm.math import dollars, mathml

FOLDER = "assets/learnlog"
STYLESHEETS = ("learnlog.css", "math.css", "diagrams.css")
SCRIPTS = ("learnlog.js",)
SEARCH_STYLESHEET, SEARCH_SCRIPT, SEARCH_WORKER = "search.css", "search.js", "search-worker.js"
"""What a site has beside them where it can be searched; the worker stands in the place of the theme's."""


class _Environment(Environment):
    """Values of ours with a name in them are dicts; others are asked for an attribute first."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        return obj[attribute] if obj.__class__ is dict else super().getattr(obj, attribute)


@cache
def _environment(locale: str) -> Environment:
    """`locale` is the language of the words in templates, which stand there in English."""
    from learnlog.theme import catalogs  # languages take a while to import: pages may be there already

    made = _Environment(
        loader=PackageLoader("learnlog.theme"),
        autoescape=True,  # titles, file names and tags are text everywhere
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # else each fragment asks the disk whether its template has changed
        extensions=["jinja2.ext.i18n"],
    )
    made.install_gettext_translations(catalogs.catalog(locale), newstyle=True)  # type: ignore[attr-defined]
    made.globals["script"] = script
    made.filters["json"] = json_text
    made.filters["formulas"] = formulas
    made.filters["dated"] = dated
    return made


def fragment(name: str, locale: str, /, **values: object) -> Markup:
    """The fragment `name` (a template without its suffix) in the language `locale`, with `values` in it,
    escaped."""
    template, known = _template(name, locale)
    context = template.new_context({**known, **values}, shared=True)  # `render` does this in twice the time
    return Markup("".join(template.root_render_func(context)))


@cache
def _template(name: str, locale: str) -> tuple[Template, dict[str, Any]]:
    """A template, and what all templates know."""
    found = _environment(locale).get_template(f"{name}.html")
    return found, dict(found.globals)


def formulas(words: str) -> Markup:
    """Plain words as HTML, with their formulas set; one that cannot be stays as it was written."""
    if "$" not in words:
        return escape(words)
    shown, at = Markup(), 0
    for span in dollars.find(words, ()).spans:
        shown += escape(words[at : span.start]) + _formula(span, words)
        at = span.end
    return shown + escape(words[at:])


def dated(words: str, iso: str) -> Markup:
    """Words that say a date as programs read it; words alone where there is none."""
    return Markup(f'<time datetime="{escape(iso)}">{escape(words)}</time>') if iso else escape(words)


def _formula(span: dollars.Span, words: str) -> Markup:
    try:
        return Markup(mathml.to_mathml(span.tex, display=False))
    except mathml.MathError:
        return escape(words[span.start : span.end])


_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))  # `dumps` makes one each time


def json_text(value: object) -> Markup:
    """A value as it may stand in a `<script>` element: no word of it can end the element."""
    text = _JSON.encode(value)
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


@cache
def script(name: str) -> Markup:
    """The script `name`, to stand in a page itself: what must not wait for a file."""
    return Markup((files(__package__) / name).read_text(encoding="utf-8").strip())


def assets() -> Iterator[tuple[str, Path]]:
    """The files that pages load, each with its name below `FOLDER`."""
    for name in (*STYLESHEETS, *SCRIPTS, SEARCH_STYLESHEET, SEARCH_SCRIPT):
        yield name, asset(name)


def asset(name: str) -> Path:
    """Where one of the files that pages load is."""
    return Path(str(files(__package__) / name))
