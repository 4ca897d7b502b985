"""Tags that no browser knows → the words that the writer meant."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm.draft import Draft, Line, stream

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)|<[?!](?!--)")
_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<(/?)([A-Za-z][A-Za-z0-9-]*)|<(?=[?!])", re.DOTALL)


def _names(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


HTML = _names("""
    a abbr acronym address applet area article aside audio b base basefont bdi bdo big blink blockquote
    body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog
    dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6
    head header hgroup hr html i iframe img input ins kbd label legend li link main map mark marquee
    math menu meta meter nav nobr noembed noframes noscript object ol optgroup option output p param
    picture plaintext pre progress q rp rt ruby s samp script search section select slot small source
    span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time
    title tr track tt u ul var video wbr xmp
""")
"""Elements that browsers know, those of old included."""

_FOREIGN = frozenset(["svg", "math"])


def escape(draft: Draft) -> Draft:
    """`<SOS>` becomes `&lt;SOS>`: browsers swallow what they take for a tag."""
    text = draft.text
    if "<" not in text or all(name.lower() in HTML for name in _NAME.findall(text)):
        return draft
    parts: list[str] = []
    at = 0
    for place in _places(text):
        parts += [text[at:place], "&lt;"]
        at = place + 1
    escaped = "".join([*parts, text[at:]]).split("\n")
    lines = (Line(line, old.at) for line, old in zip(escaped, draft.lines, strict=True))
    return Draft(tuple(lines), draft.flaws, draft.dated)


def _places(text: str) -> Iterator[int]:
    """Offsets of the `<` of unknown tags in what the parser takes for HTML."""
    foreign = 0
    for start, end in _html(text):
        for tag in _TAG.finditer(text, start, end):
            name = (tag[2] or "").lower()
            if name in _FOREIGN:
                foreign = max(foreign + (-1 if tag[1] else 1), 0)
            elif not foreign and name not in HTML and not tag[0].startswith("<!--"):
                yield tag.start()
                if tag.start() == start:
                    # Without its first tag the block may be no HTML: the next pass reads what follows.
                    break


def _html(text: str) -> Iterator[tuple[int, int]]:
    """Ranges of raw HTML, a block's lines in one piece."""
    for event, start, end in stream(text):
        if isinstance(event, dict) and ("InlineHtml" in event or event.get("Start") == "HtmlBlock"):
            yield start, end
