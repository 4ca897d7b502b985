"""The words of a picture → what it is called and the size it is shown in, as Obsidian has them."""

from __future__ import annotations

import re

_SIZE = r"[ \t]*(?P<width>\d{1,4})(?:x(?P<height>\d{1,4}))?[ \t]*"
_SIZED = re.compile(rf"(?P<name>.*?)\\?\|{_SIZE}", re.DOTALL)
_SIZE_ALONE = re.compile(_SIZE)


def labelled(words: str, name: str) -> tuple[str, dict[str, str]]:
    """Those of an embed: `300`, `300x200` or `words|300`. A size alone leaves it its `name`."""
    return sized(f"{name}|{words}" if _SIZE_ALONE.fullmatch(words) else words)


def sized(words: str) -> tuple[str, dict[str, str]]:
    """Those of an image: `words|300`. A number alone is a name."""
    found = _SIZED.fullmatch(words) if "|" in words else None
    if found is None:
        return words, {}
    size = {"width": found["width"], "height": found["height"]}
    return found["name"].strip(), {side: pixels for side, pixels in size.items() if pixels}
