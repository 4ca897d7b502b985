"""Names and values → HTML fragments; the style sheets and scripts that go with them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

FOLDER = "assets/learnlog"
STYLESHEETS = ("learnlog.css", "math.css", "diagrams.css")
SCRIPTS = ("learnlog.js",)


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("learnlog.theme"),
        autoescape=True,  # titles, file names and tags are text everywhere
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["script"] = script
    made.filters["json"] = json_text
    return made


def fragment(name: str, /, **values: object) -> Markup:
    """The fragment `name` (a template without its suffix) with `values` in it, escaped."""
    return Markup(_environment().get_template(f"{name}.html").render(values))


def json_text(value: object) -> Markup:
    """A value as it may stand in a `<script>` element: no word of it can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e"))


@cache
def script(name: str) -> Markup:
    """The script `name`, to stand in a page itself: what must not wait for a file."""
    return Markup((files(__package__) / name).read_text(encoding="utf-8").strip())


def assets() -> Iterator[tuple[str, bytes]]:
    """The files that pages load, each with its name below `FOLDER`."""
    for name in (*STYLESHEETS, *SCRIPTS):
        yield name, (files(__package__) / name).read_bytes()
