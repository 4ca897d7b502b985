"""Raw HTML that passes as it is → its addresses and ids where tree processors find them.

Hosts resolve and check what they find in the tree: links, images, ids. A probe stands for each tag
there, and what has become of its address afterwards is written into the HTML.
"""

from __future__ import annotations

import re
from html import escape, unescape
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement

from learnlog.gfm.elements.cursor import literal

if TYPE_CHECKING:
    from collections.abc import Callable

_TAG = re.compile(
    r"<(?P<leads>a|audio|img|source|video)\s[^>]*>|<(?P<raw>script|style|textarea)\b.*?(?:</(?P=raw)|\Z)|<!--.*?(?:-->|\Z)"
    r"|<[a-z][^<>]*\sid\s*=[^<>]*>",
    re.IGNORECASE | re.DOTALL,
)
_ADDRESS = re.compile(
    r"""(?<=\s)(?P<name>href|poster|src)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE
)
_ID = re.compile(r"""(?<=\s)(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_SLOT = re.compile("\x02address(\\d+)\x03")


class Trusted:
    """The raw HTML of one page, which its site trusts."""

    def __init__(self, stash: Any) -> None:
        self._stash = stash
        self._probes = Element("div")
        self._kept: list[int] = []

    def write(self, source: str) -> str:
        """The placeholder of `source`."""
        if "=" in source:
            kept = len(self._probes)
            source = _TAG.sub(self._probed, source)
            if len(self._probes) > kept:
                self._kept.append(self._stash.html_counter)
        return str(self._stash.store(source))

    def probe(self, root: Element) -> Callable[[], None]:
        """Put the probes into the tree; the answer takes them out and the addresses over."""
        if not len(self._probes):
            return lambda: None
        root.append(self._probes)

        def settle() -> None:
            root.remove(self._probes)
            addresses = [probe.get("href") or probe.get("src") or "" for probe in self._probes]
            for number in self._kept:
                html = self._stash.rawHtmlBlocks[number]
                self._stash.rawHtmlBlocks[number] = _SLOT.sub(
                    lambda slot: escape(addresses[int(slot[1])]), html
                )

        return settle

    def _probed(self, tag: re.Match[str]) -> str:
        if tag["raw"] or tag[0].startswith("<!--"):
            return tag[0]
        found = _ID.search(tag[0])
        if found:
            SubElement(
                self._probes, "span", {"id": literal(unescape(found[1] or found[2] or found[3] or ""))}
            )
        return _ADDRESS.sub(self._slot, tag[0]) if tag["leads"] else tag[0]

    def _slot(self, found: re.Match[str]) -> str:
        name = "href" if found["name"].lower() == "href" else "src"
        address = unescape(found[2] or found[3] or found[4] or "")
        SubElement(self._probes, "img" if name == "src" else "a", {name: literal(address)})
        return f'{found["name"]}="\x02address{len(self._probes) - 1}\x03"'
