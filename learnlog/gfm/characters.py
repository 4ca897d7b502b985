"""Text as it was read → text of characters that a page can hold and that mean nothing to the machinery.

Python-Markdown keeps the places of stashed HTML with U+0002 and U+0003, formulas are signs with
noncharacters. Neither may come from a writer: a place put into an attribute would let HTML in there.
"""

from __future__ import annotations

import re

from learnlog.gfm.values import Flaw

_NONE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufdd0-\ufdda]")
_BYTES = bytes([*range(9), 0x0B, *range(0x0E, 0x20), 0x7F])
"""Those of them that are ASCII: a scan of bytes is a tenth of the work."""

_REFERENCE = re.compile(r"&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));")
_PLACE = re.compile("\x02wzxhzdk:([0-9]+)\x03|[\x02\x03]")


def clean(source: str, flaws: list[Flaw]) -> str:
    """Newlines are `\n`; what no text may hold is U+FFFD, with a flaw for the first."""
    if "\r" in source:
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    if source.isascii() and len(source.encode().translate(None, _BYTES)) == len(source):
        return source
    match = _NONE.search(source)
    if match is None:
        return source
    line, column = place(source, match.start())
    message = f"characters that cannot be shown, first U+{ord(match[0]):04X}, are replaced by \ufffd"
    flaws.append(Flaw(line, column, "LL412", message, "Remove them."))
    return _NONE.sub("\ufffd", source)


def guard(text: str, stashed: int) -> str:
    """`text` after a site's preprocessors, who may have stashed HTML, without any other's such places.

    Nor may a character reference, which the parser reads, name what `clean` has taken out.
    """
    if "\x02" in text or "\x03" in text:
        text = _PLACE.sub(lambda match: match[0] if match[1] and int(match[1]) < stashed else "\ufffd", text)
    if "&#" in text:
        text = _REFERENCE.sub(_guarded, text)
    return text


def place(text: str, offset: int) -> tuple[int, int]:
    """Line and column (0-based) of an offset."""
    start = text.rfind("\n", 0, offset) + 1
    return text.count("\n", 0, offset), offset - start


def _guarded(reference: re.Match[str]) -> str:
    number = int(reference[1]) if reference[1] else int(reference[2], 16)
    return "&#xFFFD;" if number < 0x110000 and _NONE.match(chr(number)) else reference[0]
