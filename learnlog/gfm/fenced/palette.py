"""Mermaid's theme variables → CSS colours that follow the page's palette.

A renderer needs plain colours while it draws. Each role gets one that stands for it, a marker,
and `paint` turns markers into CSS variables afterwards: light and dark are decided where the
diagram is shown, without drawing it twice.
"""

from __future__ import annotations

import re
from typing import Any

_SOFT = {  # fills that carry text: light, dark
    "soft0": ("#e2e6fb", "#333d72"),
    "soft1": ("#d5efec", "#1d524d"),
    "soft2": ("#fcecc9", "#5c4a1d"),
    "soft3": ("#fadde7", "#662f47"),
    "soft4": ("#d4ecf7", "#1d4c62"),
    "soft5": ("#ebdef6", "#4d326b"),
    "soft6": ("#ddf0da", "#2b5431"),
    "soft7": ("#fde2d3", "#653a23"),
}
_STRONG = {  # lines and fills that carry text in `paper`
    "strong0": ("#4a5bb8", "#93a1ee"),
    "strong1": ("#00796b", "#4db6ac"),
    "strong2": ("#966200", "#e6b450"),
    "strong3": ("#b83a6d", "#ec83ab"),
    "strong4": ("#01698f", "#5bb9de"),
    "strong5": ("#7a45b0", "#b894e4"),
    "strong6": ("#2f7d32", "#7cc47c"),
    "strong7": ("#b84f14", "#f09a6a"),
}
_BASES = {
    "ink": "var(--md-default-fg-color,light-dark(#1f2328,#e3e5ec))",
    "paper": "var(--md-default-bg-color,light-dark(#fff,#1e2129))",
    "accent": "var(--md-accent-fg-color,light-dark(#4a5bb8,#93a1ee))",
}


def _mix(color: str, light: int, dark: int) -> str:
    mixed = (f"color-mix(in srgb,var(--{color}) {share}%,var(--paper))" for share in (light, dark))
    return f"light-dark({','.join(mixed)})"


ROLES: dict[str, str] = {
    **_BASES,
    "line": _mix("ink", 62, 66),
    "faint": _mix("ink", 16, 20),
    "node": _mix("accent", 9, 18),
    "group": _mix("ink", 4, 5),
    "band": _mix("ink", 8, 9),
    "border": _mix("ink", 30, 34),
    "done": _mix("ink", 12, 16),
    "note": "light-dark(#fff7d6,#3d3820)",
    "note-line": "light-dark(#d9b94a,#8f7d3c)",
    "alarm": "light-dark(#fddcd9,#642a2b)",
    "alarm-line": "light-dark(#cf3f36,#f2857e)",
    **{role: f"light-dark({light},{dark})" for role, (light, dark) in {**_SOFT, **_STRONG}.items()},
}
"""What each role looks like, as a CSS colour; `--diagram-ROLE` on the page overrides it."""

_MARKERS = {role: f"#{0xE7E0E1 + 0x000307 * index:06x}" for index, role in enumerate(ROLES)}
SERIES = [_MARKERS[f"strong{index}"] for index in (0, 7, 1, 3, 2, 4, 5, 6)]
"""Colours for things in a row, far apart from each other."""

_BY_COLOR = {
    color: role
    for role, marker in _MARKERS.items()
    for color in (marker, "rgb({},{},{})".format(*bytes.fromhex(marker[1:])))
}
_COLOR = re.compile(r"#(?<![&\w]#)[0-9a-fA-F]{3,6}\b|rgba?\([\d., ]+\)")
_SEE_THROUGH = re.compile(r"rgba\((\d+),(\d+),(\d+),([\d.]+)\)")
_KIND = re.compile(r'aria-roledescription="(\w+)')

_VARIABLES = {
    "ink": "primaryTextColor secondaryTextColor tertiaryTextColor textColor titleColor nodeTextColor"
    " classText actorTextColor signalTextColor labelTextColor loopTextColor noteTextColor"
    " taskTextColor taskTextOutsideColor taskTextLightColor taskTextDarkColor"
    " taskTextClickableColor stateLabelColor transitionLabelColor labelColor errorTextColor"
    " pieTitleTextColor pieSectionTextColor pieLegendTextColor quadrant1TextFill quadrant2TextFill"
    " quadrant3TextFill quadrant4TextFill quadrantPointTextFill quadrantXAxisTextFill"
    " quadrantYAxisTextFill quadrantTitleFill requirementTextColor relationLabelColor"
    " commitLabelColor tagLabelColor scaleLabelColor vennTitleTextColor vennSetTextColor",
    "paper": "background sequenceNumberColor edgeLabelBackground altSectionBkgColor compositeBackground"
    " rowOdd attributeBackgroundColorOdd pieStrokeColor labelBackgroundColor"
    " relationLabelBackground requirementEdgeLabelBackground commitLabelBackground",
    "accent": "primaryBorderColor secondaryBorderColor tertiaryBorderColor nodeBorder border1 border2"
    " actorBorder labelBoxBorderColor activationBorderColor taskBorderColor activeTaskBorderColor"
    " compositeBorder stateBorder requirementBorderColor quadrantPointFill personBorder"
    " tagLabelBorder innerEndBackground",
    "line": "lineColor arrowheadColor defaultLinkColor signalColor transitionColor specialStateColor"
    " relationColor archEdgeColor archEdgeArrowColor",
    "faint": "gridColor actorLineColor pieOuterStrokeColor quadrantInternalBorderStrokeFill",
    "border": "clusterBorder quadrantExternalBorderStrokeFill doneTaskBorderColor archGroupBorderColor",
    "node": "primaryColor mainBkg nodeBkg actorBkg labelBoxBkgColor stateBkg compositeTitleBackground"
    " taskBkgColor requirementBackground personBkg rowEven attributeBackgroundColorEven"
    " tagLabelBackground",
    "group": "tertiaryColor clusterBkg sectionBkgColor sectionBkgColor2 altBackground quadrant2Fill"
    " quadrant4Fill",
    "band": "excludeBkgColor secondaryColor quadrant1Fill quadrant3Fill errorBkgColor",
    "done": "doneTaskBkgColor",
    "soft0": "activationBkgColor",
    "soft1": "activeTaskBkgColor",
    "note": "noteBkgColor",
    "note-line": "noteBorderColor",
    "alarm": "critBkgColor",
    "alarm-line": "critBorderColor todayLineColor vertLineColor errorColor",
}
_LITERALS = {  # what the renderer draws with whatever the theme says, by the kind of diagram
    "c4": {"#444444": "line", "#000000": "ink"},
    "zenuml": {
        "#666": "line",
        "#6b7280": "line",
        "#222": "ink",
        "#000": "ink",
        "#333": "ink",
        "#fff": "paper",
        "#dedede": "band",
        "#e5e7eb": "band",
        "#fff5ad": "note",
        "#aa3": "note-line",
    },
    "sankey": {
        "#4e79a7": "strong0",
        "#f28e2c": "strong7",
        "#e15759": "strong3",
        "#76b7b2": "strong1",
        "#59a14f": "strong6",
        "#edc949": "strong2",
        "#af7aa1": "strong5",
        "#9c755f": "line",
    },
}
_CURVES = [
    (f".radar{part}-{index}", f"fill:{{strong{index % 8}}};fill-opacity:{share};stroke:{{strong{index % 8}}}")
    for index in range(12)
    for part, share in (("Curve", 0.15), ("LegendBox", 0.4))
]
_STYLES = {  # what no theme variable reaches
    "packet": [
        (".packetByte.start", "fill:{ink}"),
        (".packetByte.end", "fill:{ink}"),
        (".packetLabel", "fill:{ink}"),
        (".packetTitle", "fill:{ink}"),
        (".packetBlock", "fill:{node};stroke:{accent}"),
    ],
    "er": [(".marker circle", "fill:{paper}")],
    "sankey": [(".link", "mix-blend-mode:normal"), (".node-labels text", "fill:{ink};mix-blend-mode:normal")],
    "kanban": [(".sections .cluster rect", "fill:{group};stroke:{border}")],
    "mindmap": [("rect[fill^=rgba]", "fill:none!important")],
    "radar": _CURVES,
}
_SCALES = {
    "cScale": "soft",
    "cScalePeer": "strong",
    "cScaleInv": "strong",
    "fillType": "soft",
    "surface": "soft",
}


def theme_variables() -> dict[str, Any]:
    """Mermaid's `themeVariables`, each the marker of the role it plays."""
    named = {name: _MARKERS[role] for role, names in _VARIABLES.items() for name in names.split()}
    for index in range(13):
        soft, strong = _MARKERS[f"soft{index % 8}"], _MARKERS[f"strong{index % 8}"]
        named |= {f"{scale}{index}": soft if kind == "soft" else strong for scale, kind in _SCALES.items()}
        named |= {f"pie{index}": _MARKERS[f"soft{(index - 1) % 8}"], f"venn{index}": soft}
        named |= {f"git{index}": strong, f"gitInv{index}": _MARKERS["line"]}
        named |= {f"gitBranchLabel{index}": _MARKERS["paper"], f"cScaleLabel{index}": _MARKERS["ink"]}
    return {**named, **_charts()}


def _charts() -> dict[str, Any]:
    ink, line, faint, paper = (_MARKERS[role] for role in ("ink", "line", "faint", "paper"))
    axes = {f"{axis}Axis{part}Color": ink for axis in "xy" for part in ("Title", "Label")}
    axes |= {f"{axis}Axis{part}Color": line for axis in "xy" for part in ("Tick", "Line")}
    packet = {"startByteColor": ink, "endByteColor": ink, "labelColor": ink, "titleColor": ink}
    return {
        "xyChart": {
            "backgroundColor": paper,
            "titleColor": ink,
            "dataLabelColor": ink,
            "plotColorPalette": ",".join(SERIES),
            **axes,
        },
        "radar": {"axisColor": line, "graticuleColor": faint},
        "packet": {**packet, "blockStrokeColor": _MARKERS["accent"], "blockFillColor": _MARKERS["node"]},
        "pieOpacity": "1",
        "pieStrokeWidth": "2px",
        "pieOuterStrokeWidth": "0px",
    }


def paint(svg: str, name: str) -> tuple[str, str]:
    """`svg` with variables in place of markers, and the declarations of those that it uses."""
    used = dict.fromkeys(_BASES)
    found = _KIND.search(svg)
    kind = found[1] if found else ""
    roles = _BY_COLOR | _LITERALS.get(kind, {})

    def color(match: re.Match[str]) -> str:
        written = match[0].lower().replace(" ", "")
        clear = _SEE_THROUGH.fullmatch(written)
        role = roles.get("rgb({},{},{})".format(*clear.groups()) if clear else written)
        if role is None:
            return match[0]
        used[role] = None
        solid = f"var(--{role})"
        return f"color-mix(in srgb,{solid} {float(clear[4]):.0%},transparent)" if clear else solid

    own = "".join(
        f"#{name} {selector}{{{what.format_map(_MARKERS)}}}" for selector, what in _STYLES.get(kind, ())
    )
    painted = _COLOR.sub(color, svg.replace("</style>", f"{own}</style>", 1))
    return painted, "".join(f"--{role}:var(--diagram-{role},{ROLES[role]});" for role in used)
