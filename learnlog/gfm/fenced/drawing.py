"""A renderer's SVG → SVG that is safe, labelled and sized to stand in a page."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree import ElementTree as ET

_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_DROPPED = {"script", "foreignObject", "image", "feImage", "iframe", "set", "animate", "handler", "metadata"}
_LINK = re.compile(r"https?://|mailto:|#|\.{0,2}/(?!/)|[\w.%-]+(?:[/?#]|\Z)", re.IGNORECASE)
_INSIDE = re.compile("#")
_FETCH = re.compile(
    r"url\((?!\s*[\"']?#)[^)]*\)?|@import[^;]*;?|(?:image-set|src|expression)\([^)]*\)?", re.IGNORECASE
)
_LOCAL = re.compile(r"url\(\s*[\"']?#([^)\"']+)[\"']?\s*\)")
_FILLED = re.compile(
    r"[ \t]*(?:classDef|style)[ \t]+\S+[ \t]+(?:.*[,; \t])?fill:[ \t]*(#[0-9a-fA-F]{3,6}\b|[a-zA-Z]+)"
)
_PALE = {
    "white", "yellow", "pink", "lightblue", "lightgreen", "lightyellow", "lightgrey", "lightgray", "orange",
    "gold", "cyan", "aqua", "lime", "beige", "khaki", "lavender", "salmon", "skyblue", "tomato", "coral",
}  # fmt: skip
_DEAD = re.compile(
    r"[^{}]*(?:\[data-|\.error-|:root)[^{}]*\{[^{}]*\}|@keyframes[^{}]*\{(?:[^{}]*\{[^{}]*\})*\}|animation:[^;{}]*;?"
)
_IDLE = re.compile(
    r"(?:^|;)\s*(?:opacity|fill-opacity|display|visibility|clip-path|mask|filter|transform|alignment-baseline"
    r"|white-space|line-height|font-weight|font-style)\s*:\s*(?:1|inline|inherit|none|normal|central|pre|[\d.]+px)"
    r"(?=;|$)"
)
_KINDS = {
    "flowchart-v2": "flowchart",
    "stateDiagram": "state diagram",
    "class": "class diagram",
    "er": "entity relationship diagram",
    "sequence": "sequence diagram",
    "gantt": "Gantt chart",
    "pie": "pie chart",
    "c4": "C4 diagram",
    "classDiagram": "class diagram",
    "gitGraph": "Git graph",
    "journey": "user journey",
    "packet": "packet layout",
    "quadrantChart": "quadrant chart",
    "radar": "radar chart",
    "requirement": "requirement diagram",
    "sankey": "Sankey diagram",
    "xychart": "XY chart",
    "zenuml": "sequence diagram",
}
_TITLE = re.compile(r"[ \t]*(?:pie[ \t]+(?:showData[ \t]+)?)?title:?[ \t]+[\"']?(.+?)[\"']?[ \t]*")
ET.register_namespace("", _SVG[1:-1])
ET.register_namespace("xlink", _HREF[1:-5])


def embed(root: ET.Element, name: str, colors: str, source: str) -> str:
    """A drawing without what runs or fetches; its ids begin with `name`; `colors` are declared on it.

    `source` is the diagram as it was written.
    """
    _clean(root)
    _rename(root, name)
    _label(root, source)
    _size(root, colors)
    return ET.tostring(root, encoding="unicode")


def legible(source: str) -> str:
    """Mermaid `source` in which each fill its writer chose has a text colour that shows on it."""
    return "\n".join(_with_ink(line) if "fill:" in line else line for line in source.split("\n"))


def _with_ink(line: str) -> str:
    match = _FILLED.match(line)
    if match is None or re.search(r"[ ,;\t]color:", line):
        return line
    ink = "#1f2328" if _pale(match[1].lower()) else "#fff"
    return line.rstrip("; \t") + f",color:{ink}"


def _pale(color: str) -> bool:
    if not color.startswith("#"):
        return color in _PALE
    digits = color[1:] if len(color) == 7 else "".join(digit * 2 for digit in color[1:4])
    red, green, blue = bytes.fromhex(digits)
    return 0.299 * red + 0.587 * green + 0.114 * blue > 140


def _clean(root: ET.Element) -> None:
    for element in list(root.iter()):
        for child in [child for child in element if _is_dropped(child.tag)]:
            element.remove(child)
        attributes = element.attrib
        for key, value in [*attributes.items()]:
            kept = _attribute(element.tag, _local(key), value)
            if not kept:
                del attributes[key]
            elif kept is not value:
                attributes[key] = kept
        if element.tag == f"{_SVG}style" and element.text:
            element.text = _rules(element.text)
        if attributes.get("class") == "rect" and (
            fill := element.get("fill")
        ):  # `rect rgb(…)` behind messages
            element.set("fill", f"light-dark({fill},color-mix(in srgb,{fill} 22%,transparent))")


@lru_cache(maxsize=1024)
def _is_dropped(tag: str) -> bool:
    return not tag.startswith(_SVG) or tag.removeprefix(_SVG) in _DROPPED


@lru_cache(maxsize=1024)
def _local(key: str) -> str:
    """The name of an attribute without its namespace; nothing for one that is dropped whatever it says."""
    name = key.rpartition("}")[2].lower()
    return "" if name.startswith(("on", "data-")) or name in ("space", "name") else name


def _attribute(tag: str, name: str, value: str) -> str:
    """What an attribute may say, or nothing."""
    if not name or value.startswith("merman-"):
        return ""
    if name == "href":
        allowed = _LINK if tag == f"{_SVG}a" else _INSIDE
        return value if allowed.match(value) else ""
    if name == "style":
        return _style(value)
    return _local_only(value) if "(" in value or "@" in value else value


@lru_cache(maxsize=1024)
def _style(value: str) -> str:
    """The declarations of one element: all of a kind have the same."""
    value = _IDLE.sub("", value).replace("overflow:hidden", "overflow:visible").strip("; ")
    return _local_only(value) if "(" in value or "@" in value else value


@lru_cache(maxsize=64)
def _rules(sheet: str) -> str:
    """A style sheet: the diagrams of a kind have the same."""
    return _local_only(_DEAD.sub("", sheet))


def _local_only(value: str) -> str:
    return _FETCH.sub("none", value.replace("\\", ""))


def _rename(root: ET.Element, name: str) -> None:
    """Give ids that do not begin with `name` that beginning, where they are defined and used."""
    seen: set[str] = set()
    for element in root.iter():
        value = element.get("id")
        if value in seen:
            del element.attrib["id"]  # what refers to it means the first
        elif value:
            seen.add(value)
    new = {value: f"{name}-{value}" for value in seen if not value.startswith(name)}
    if not new:
        return
    for element in root.iter():
        for key, value in list(element.attrib.items()):
            if key == "id" or key.startswith("aria-"):
                element.set(key, new.get(value, value))
            elif key.endswith("href") and value.startswith("#"):
                element.set(key, "#" + new.get(value[1:], value[1:]))
            elif "url(" in value:
                element.set(key, _LOCAL.sub(lambda hit: f"url(#{new.get(hit[1], hit[1])})", value))


def _label(root: ET.Element, source: str) -> None:
    """A text alternative: its `accTitle`, else its kind, the title it shows, and its labels."""
    root.set("role", "img")
    if root.find(f"{_SVG}title") is None:
        words = (" ".join("".join(text.itertext()).split()) for text in root.iter(f"{_SVG}text"))
        titles = (found[1] for found in map(_TITLE.fullmatch, source.split("\n")) if found)
        labels = dict.fromkeys(word for word in words if word)
        shown = dict.fromkeys([*(title for title in titles if title in labels), *labels])
        kind = root.get("aria-roledescription", "")
        name = _KINDS.get(kind, kind) or "diagram"
        root.set("aria-label", f"{name[0].upper()}{name[1:]}: {', '.join(shown)}"[:400])


def _size(root: ET.Element, colors: str) -> None:
    """The diagram at its own size, smaller on a narrow page, never so small that it cannot be read."""
    room = (
        16 if root.attrib.pop("aria-roledescription", "") == "radar" else 0
    )  # its axes' names stand outside
    left, top, width, height = (float(side) for side in root.get("viewBox", "0 0 1 1").split())
    width, height = width + 2 * room, height + 2 * room
    root.attrib.pop("height", None)
    root.set("viewBox", f"{left - room:g} {top - room:g} {width:g} {height:g}")
    root.set("width", f"{width:.0f}")
    style = f"max-width:100%;height:auto;aspect-ratio:{width:.0f}/{height:.0f};"
    root.set("style", f"{style}min-width:min({width:.0f}px,{max(280, width * 0.6):.0f}px);{colors}")
