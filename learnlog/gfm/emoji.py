"""GitHub's shortcodes → Unicode characters."""

from __future__ import annotations

import re
from functools import cache

_CODE = re.compile(r":([a-z0-9_+-]+):")


def replace(text: str) -> str:
    """`text` with each shortcode that GitHub knows (`:rocket:`) as the characters it names."""
    return _CODE.sub(lambda match: _characters().get(match[0], match[0]), text)


@cache
def _characters() -> dict[str, str]:
    from pymdownx import gemoji_db  # dear to import, and most notes have no shortcodes

    found = {
        code: "".join(chr(int(point, 16)) for point in emoji.get("unicode_alt", emoji["unicode"]).split("-"))
        for code, emoji in gemoji_db.emoji.items()
        if "unicode" in emoji
    }
    return found | {alias: found[code] for alias, code in gemoji_db.aliases.items() if code in found}
