"""The lists of a page that is also written from right to left → lists that run the way their words do.

GitHub lets each list begin where its first letter does, bullets and all; so does a browser that is told to.
"""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

_LEFTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Letters of Hebrew, Arabic and other scripts, by the blocks of Unicode that are kept for them."""


def mark(root: Element, text: str) -> None:
    """Have browsers find out which way each list of a `text` runs."""
    if _LEFTWARD.search(text):
        for element in root.iter():
            if element.tag == "ul" or element.tag == "ol":
                element.set("dir", "auto")
