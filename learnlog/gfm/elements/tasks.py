"""A task's mark → the box that Material draws, in the list it belongs to."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING
from xml.etree.ElementTree import SubElement

if TYPE_CHECKING:
    from learnlog.gfm.elements.cursor import Cursor


def box(cursor: Cursor, done: bool, plain: bool) -> None:
    """A box where the tree grows; `plain` as the specification has it."""
    attributes = {"type": "checkbox", "disabled": "disabled"} | ({"checked": "checked"} if done else {})
    if plain:
        cursor.leaf("input", attributes).tail = " "
        return
    for outer, inner in reversed(list(pairwise(cursor.stack))):
        if inner.tag == "li":
            inner.set("class", "task-list-item")
            outer.set("class", "task-list")
            break
    label = cursor.leaf("label", {"class": "task-list-control"})
    attributes["aria-label"] = "Completed task" if done else "Incomplete task"
    SubElement(label, "input", attributes)
    SubElement(label, "span", {"class": "task-list-indicator"})
    label.tail = " "
