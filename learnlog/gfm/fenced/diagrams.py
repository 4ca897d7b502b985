"""Mermaid source → inline SVG that follows the page's palette."""

from __future__ import annotations

import json
import re
from contextlib import suppress
from functools import cache, lru_cache
from importlib import import_module
from threading import Lock
from typing import Any, Literal
from xml.etree import ElementTree as ET

from learnlog.gfm.fenced import drawing, labels, lettering, palette

merman: Any = None
with suppress(ImportError):  # no wheel for this platform: the browser draws
    merman = import_module("merman")

Pipeline = Literal["parity", "resvg-safe"]
"""How labels come: as HTML, or as text, which takes thrice as long as all the rest."""

_NAME = "learnlog-diagram-name"
_STYLED = re.compile(r"^\s*(?:style|classDef|linkStyle|cssClass)\b", re.MULTILINE)
_LOCK = Lock()  # an engine that asks Python for widths draws one diagram at a time
_OWN_COLORS = re.compile(r"\bthemeVariables\b")
_DARK = re.compile(r"\btheme\b\W+dark\b|\bdarkMode\b\W+true\b")
_BACKING = {False: "background:#fff;color-scheme:light;", True: "background:#1e2129;color-scheme:dark;"}
_NEWER_KIND = re.compile(r"\w+(?:-beta|Diagram|Chart)")
_PARSER = re.compile(r"^Diagram parse error \([\w-]+\): ")
_PREAMBLE = re.compile(r"\s*(?:---\n.*?\n---[ \t]*(?:\n|\Z)|%%[^\n]*(?:\n|\Z)|\s+)*", re.DOTALL)


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
    """An `<svg>` element for Mermaid `source`; its ids begin with `name`, unique on the page.

    Nothing in it runs or fetches. Raises `DiagramError`.
    """
    return _svg(source).replace(_NAME, name)


@lru_cache(maxsize=256)
def _svg(source: str) -> str:
    """The element under a name that stands for any: to be told another takes an engine a while."""
    if merman is None:
        raise DiagramError("merman is not installed", supported=False)
    source = drawing.legible(source.encode(errors="replace").decode().replace("\0", "\ufffd"))
    own = bool(_OWN_COLORS.search(source))
    if not own and not _STYLED.search(source):
        with suppress(merman.MermanError):  # it is told apart below
            if quick := _embedded(source, own, "parity"):
                return quick
    try:
        return _embedded(source, own, "resvg-safe")
    except merman.MermanError as error:
        raise _explained(error, source) from None


def _embedded(source: str, own: bool, pipeline: Pipeline) -> str:
    """A drawing to stand in a page; empty where its labels are HTML and more than words."""
    drawn = _drawn(source, own, pipeline).replace("-foreignobject-label-", "-label-")
    painted, colors = (drawn, _BACKING[bool(_DARK.search(source))]) if own else palette.paint(drawn, _NAME)
    root = ET.fromstring(painted)
    if pipeline == "parity" and not labels.write(root):
        return ""
    return drawing.embed(root, _NAME, colors, source)


def _drawn(source: str, own: bool, pipeline: Pipeline) -> str:
    with _LOCK:
        try:
            return str(_engine(own, pipeline).render_svg(source, None))
        except merman.MermanError as error:
            if getattr(error, "capability_id", "") != "math":
                raise
            as_written = source.replace("$$", "$")  # TeX as it was written
            return str(_engine(own, pipeline).render_svg(as_written, None))


@cache
def _engine(own: bool, pipeline: Pipeline) -> Any:
    """One engine for all diagrams; `own`: for those that bring their colours."""
    site: dict[str, Any] = {
        "htmlLabels": True,
        "flowchart": {"htmlLabels": True, "wrappingWidth": 200, "minNodeWidth": 0},
        "gantt": {"fontSize": 12, "sectionFontSize": 12},
        "look": "classic",
        "fontFamily": lettering.FONT,
    }
    if not own:
        variables = palette.theme_variables() | {"fontFamily": lettering.FONT}
        site |= {"theme": "base", "themeVariables": variables, "journey": {"actorColours": palette.SERIES}}
    options = {
        "svg": {
            "diagram_id": _NAME,
            "pipeline": pipeline,
            "drop_native_duplicate_fallbacks": pipeline == "resvg-safe",
        },
        "site_config": site,
        "resources": {"profile": "constrained"},  # notes may come from anyone
    }
    services = merman.MermanEngineServices().with_text_measurer(_measurer())
    return merman.MermanEngine(options_json=json.dumps(options), services=services)


def _measurer() -> Any:
    return type("Measurer", (lettering.Measurer, merman.MermanTextMeasurer), {})(merman)


def _explained(error: Any, source: str) -> DiagramError:
    message = str(getattr(error, "message", error)).rstrip(".")
    code = getattr(error, "code_name", "")
    if getattr(error, "resource", None):
        return DiagramError("the diagram is too large to be drawn while the site is built", supported=False)
    if code not in ("MERMAN_PARSE_ERROR", "MERMAN_NO_DIAGRAM"):
        return DiagramError(message, supported=False)
    start = _PREAMBLE.match(source)
    first = start.end() if start else 0
    if not source[first:].strip():
        return DiagramError("the diagram is empty")
    if "detected" in message:
        kind = source[first:].split(maxsplit=1)[0]
        newer = _NEWER_KIND.fullmatch(kind) is not None
        message = f"'{kind}' is no kind of diagram that is known here"
        return DiagramError(message, source.count("\n", 0, first), supported=not newer)
    return DiagramError(_PARSER.sub("", message), _line(source))


def _line(source: str) -> int:
    """Where the parser stopped, 0-based."""
    with _LOCK:
        found = json.loads(_engine(True, "parity").analyze_json(source, None))["diagnostics"]
    return next((flaw["span"]["line"] - 1 for flaw in found if flaw["severity"] == "error"), 0)
