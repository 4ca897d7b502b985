"""Raw HTML → tokens that are allowed, the rest as text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from learnlog.gfm import slugs, urls


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


VOID = _names("area base br col embed hr img input link meta source track wbr")
"""Elements that have no content and no end tag."""

_ALLOWED = _names("""
    a abbr audio b bdo big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em
    figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp small
    source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr
""")
"""What GitHub lets pass, and films and sounds of every kind, which are no more than pictures that move."""

_KNOWN = _names("""
    acronym address applet area article aside base basefont bdi bgsound blink body button canvas data
    datalist dialog dir embed fieldset font footer form frame frameset head header hgroup html image input
    isindex keygen label legend link main map marquee math menu menuitem meta meter multicol nav nobr noscript
    object optgroup option output param portal progress rb rtc search section select slot spacer svg template
    track
""")
"""Elements that HTML has and GitHub takes away, words inside kept."""

BLOCKS = _names("""
    address article aside blockquote center details dialog dd div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul
""")
"""Elements whose start tag ends an open paragraph."""

_ATTRIBUTES = _names("""
    abbr align alt aria-describedby aria-hidden aria-label aria-labelledby axis border char charoff cite
    clear cols colspan compact controls coords datetime dir headers height href hreflang hspace id itemprop
    itemscope itemtype lang longdesc loop media muted name noshade nowrap open poster rel rev reversed role
    rows rowspan rules scope shape size sizes span src srcset start summary tabindex title type valign value
    vspace width
""")
_ADDRESSES = frozenset(("cite", "href", "longdesc", "poster", "src"))
_PLAYED = frozenset(("audio", "video"))

_TOKEN = re.compile(
    r"<!--(?:>|->|.*?(?:-->|\Z))"
    r"|<\?.*?(?:\?>|\Z)"
    r"|<!\[CDATA\[.*?(?:\]\]>|\Z)"
    r"|<![a-zA-Z][^>]*>"
    r"|<(?P<end>/?)(?P<tag>[a-zA-Z][^\s/<>]*)(?P<rest>(?:[^\s\"'<>]+|[\s]+|\"[^\"]*\"|'[^']*')*+)>",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?""")


_PIXELS = re.compile(r"\s*(\d{1,4})(?:px)?\s*\Z", re.IGNORECASE)

_FILTERED = re.compile(
    r"<(?=/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)[\s/>])", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Open:
    """A start tag that is allowed."""

    tag: str
    attributes: dict[str, str]


@dataclass(frozen=True, slots=True)
class Close:
    """An end tag that is allowed."""

    tag: str


Token = Open | Close | str


def inline(source: str) -> bool:
    """Whether `source` is raw HTML for GitHub, whose comments are those of CommonMark 0.29."""
    if not source.startswith("<!--"):
        return True
    words = source[4:].removesuffix("-->")
    return not (words.startswith((">", "->")) or words.endswith("-") or "--" in words)


def filtered(source: str) -> str:
    """`source` with the tags made text that GFM disallows (specification, section 6.11).

    A block that begins with one is left alone: whoever trusts raw HTML means it.
    """
    return source if "\n" in source and _FILTERED.match(source) else _FILTERED.sub("&lt;", source)


def tokens(source: str) -> list[Token]:
    """Tags that GitHub allows, with the attributes it allows; text is unescaped.

    Comments go. Tags that HTML knows and GitHub does not allow go and leave their words. What is no
    HTML (`<SOS>`, `<think>`), and tags whose content would be no text (`<script>`, `<style>`), is text.
    """
    found: list[Token] = []
    at = 0
    for match in _TOKEN.finditer(source):
        if match.start() > at:
            found.append(unescape(source[at : match.start()]))
        at = match.end()
        token = _token(match)
        if token is not None:
            found.append(token)
    if at < len(source):
        found.append(unescape(source[at:]))
    return found


def _token(match: re.Match[str]) -> Token | None:
    written = match["tag"]
    if written is None:
        return None
    tag = written.lower()
    if tag in _ALLOWED:
        if match["end"]:
            return Open(tag, {}) if tag == "br" else Close(tag)  # browsers take `</br>` for `<br>`
        kept = attributes(match["rest"])
        if tag == "img":
            kept = _pictured(kept)
        return Open(tag, _played(kept) if tag in _PLAYED else kept)
    if tag in _KNOWN:
        return None
    return match[0]


def _pictured(kept: dict[str, str]) -> dict[str, str]:
    """Attributes of a picture. A height alone is a style, too: themes overrule the attribute for the sake of
    pictures that get smaller with the window, and rows of icons would fill it."""
    if "src" in kept:
        kept["src"] = urls.pictured(kept["src"])
    height = _PIXELS.match(kept.get("height", ""))
    return (
        kept | {"style": f"height: {height[1]}px; object-fit: contain"}
        if height and "width" not in kept
        else kept
    )


def _played(kept: dict[str, str]) -> dict[str, str]:
    """Attributes of a film or sound: none hides, starts by itself, or asks another host unasked."""
    own = {name: value for name, value in kept.items() if name != "poster" or not urls.foreign(value)}
    known = "src" in own and not urls.foreign(own["src"])
    return own | {"controls": ""} | ({} if known else {"preload": "none"})


def attributes(source: str) -> dict[str, str]:
    """The attributes that are allowed, unescaped, addresses only where they lead to a web page."""
    kept: dict[str, str] = {}
    for name, quoted in _ATTRIBUTE.findall(source):
        name = name.lower()
        if name not in _ATTRIBUTES or name in kept:
            continue
        value = _allowed(name, unescape(quoted[1:-1] if quoted[:1] in ('"', "'") else quoted))
        if value is not None:
            kept[name] = value
    return kept


def _allowed(name: str, value: str) -> str | None:
    if name in _ADDRESSES:
        return urls.safe(value)
    if name == "srcset":
        return ", ".join(part for part in map(str.strip, value.split(",")) if urls.safe(part) is not None)
    return slugs.safe(value) if name in ("id", "name") else value
