"""Footnote references and definitions → the list at the end of the page, as Material shows it."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement

from learnlog.gfm.elements.cursor import Cursor, literal


class Footnotes:
    """The footnotes of a page, in the order in which they are first referred to."""

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.uses: dict[str, int] = {}
        self.items: dict[str, tuple[Element, int]] = {}

    def refer(self, name: str, cursor: Cursor) -> None:
        """A reference where the tree grows."""
        number = self.numbers.setdefault(name, len(self.numbers) + 1)
        use = self.uses[name] = self.uses.get(name, 0) + 1
        mark = cursor.leaf("sup", {"id": f"fnref{use if use > 1 else ''}:{literal(name)}"})
        link = SubElement(mark, "a", {"class": "footnote-ref", "href": f"#fn:{literal(name)}"})
        link.text = str(number)

    def define(self, name: str, item: Element, at: int, cursor: Cursor) -> None:
        """Take a definition that has just been built, of the event `at`, out of the tree."""
        cursor.remove(item)
        self.items.setdefault(name, (item, at))

    def append_to(self, root: Element) -> list[tuple[str, int]]:
        """Put the list of those that are referred to, with the ways back, in; give the others."""
        named = [name for name in self.numbers if name in self.items]
        if named:
            box = SubElement(root, "div", {"class": "footnote"})
            SubElement(box, "hr").tail = "\n"
            notes = SubElement(box, "ol")
            for name in named:
                item, _ = self.items[name]
                item.set("id", f"fn:{literal(name)}")
                notes.append(item)
                self._back(name, item)
        return [(name, at) for name, (_, at) in self.items.items() if name not in self.numbers]

    def _back(self, name: str, item: Element) -> None:
        place = item[-1] if len(item) and item[-1].tag == "p" else SubElement(item, "p")
        for use in range(1, self.uses[name] + 1):
            number = self.numbers[name]
            link = SubElement(
                place,
                "a",
                {
                    "class": "footnote-backref",
                    "href": f"#fnref{use if use > 1 else ''}:{literal(name)}",
                    "title": f"Jump back to footnote {number} in the text",
                },
            )
            link.text = "\u21a9"
