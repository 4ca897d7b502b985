"""Mermaid source → inline SVG that follows the page's palette."""

from __future__ import annotations

import json
from contextlib import suppress
from functools import cache
from importlib import import_module
from typing import Any

merman: Any = None
with suppress(ImportError):  # no wheel for this platform: the browser draws
    merman = import_module("merman")


class DiagramError(Exception):
    """A diagram that cannot be drawn.

    `line` is the line of its source (0-based) where that shows; `supported` is false when the
    diagram may be right and only this renderer cannot draw it.
    """

    def __init__(self, message: str, line: int = 0, supported: bool = True) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.supported = supported


def available() -> bool:
    """Whether diagrams can be drawn here, without a browser."""
    return merman is not None


def to_svg(source: str, name: str) -> str:
    """An `<svg>` element for Mermaid `source`; its ids begin with `name`, unique on the page."""
    if merman is None:
        raise DiagramError("merman is not installed", supported=False)
    try:
        return str(_engine().render_svg(source, json.dumps({"svg": {"diagram_id": name}})))
    except merman.MermanError.Binding as error:
        raise DiagramError(str(error.message)) from None


@cache
def _engine() -> Any:
    options = {"svg": {"pipeline": "resvg-safe"}}
    return merman.MermanEngine(options_json=json.dumps(options), services=None)
