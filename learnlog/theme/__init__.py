"""Names and values → HTML fragments; the style sheets and scripts that go with them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined

FOLDER = "assets/learnlog"
STYLESHEETS = ("learnlog.css", "math.css", "diagrams.css")


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("learnlog.theme"),
        autoescape=True,  # titles, file names and tags are text everywhere
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def fragment(name: str, **values: object) -> str:
    """The fragment `name` (a template without its suffix) with `values` in it, escaped."""
    return _environment().get_template(f"{name}.html").render(values)


def assets() -> Iterator[tuple[str, bytes]]:
    """The files that pages load, each with its name below `FOLDER`."""
    for name in STYLESHEETS:
        yield name, (files(__package__) / name).read_bytes()
