"""Films, sounds and pictures of several sizes → their addresses where tree processors find them.

Hosts resolve and check what links and images lead to, and nothing else: an image stands in the tree
for each other address, and what has become of its own afterwards is written back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, SubElement

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ADDRESSES = {
    "audio": ("src",),
    "img": ("srcset",),
    "source": ("src", "srcset"),
    "video": ("src", "poster"),
}
_WRITTEN = ("srcset", "<audio", "<source", "<video")


def probe(root: Element, text: str) -> Callable[[], None]:
    """Put images for the addresses into the tree of `text`; the answer takes them out again."""
    if not any(written in text for written in _WRITTEN):
        return lambda: None
    images = Element("div")
    places = [(element, name, _images(images, element, name)) for element, name in _addresses(root)]
    root.append(images)

    def settle() -> None:
        root.remove(images)
        for element, name, shown in places:
            written = (f"{image.get('src')} {image.get('alt')}".rstrip() for image in shown)
            element.set(name, ", ".join(written))

    return settle


def _addresses(root: Element) -> Iterator[tuple[Element, str]]:
    for element in root.iter():
        for name in _ADDRESSES.get(element.tag, ()):
            if element.get(name):
                yield element, name


def _images(images: Element, element: Element, name: str) -> list[Element]:
    """An image for each address in an attribute; the width or density beside one is kept in `alt`."""
    value = element.get(name, "")
    if name != "srcset":
        return [SubElement(images, "img", {"src": value, "alt": ""})]
    candidates = (candidate.partition(" ") for candidate in map(str.strip, value.split(", ")) if candidate)
    return [SubElement(images, "img", {"src": at, "alt": rest.strip()}) for at, _, rest in candidates]
