"""GitHub's alerts and Obsidian's callouts → Material's admonitions."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, SubElement

from learnlog.gfm.elements.cursor import literal

_CALLOUT = re.compile(r"\[!([A-Za-z][\w-]*)(?:\|([\w -]*))?\]([+-]?)[ \t]*")
_PLACED = frozenset(("inline", "end"))
"""Classes that Material gives a meaning on admonitions."""

_DRAWN = frozenset({"abstract", "bug", "danger", "example", "failure", "info"}) | frozenset(
    {"note", "question", "quote", "success", "tip", "warning"}
)
_NAMES = {
    "important": "info",
    "caution": "danger",
    "summary": "abstract",
    "tldr": "abstract",
    "todo": "info",
    "hint": "tip",
    "check": "success",
    "done": "success",
    "help": "question",
    "faq": "question",
    "attention": "warning",
    "fail": "failure",
    "missing": "failure",
    "error": "danger",
    "cite": "quote",
}
"""Names of alerts and callouts that Material draws under another name."""


def open_alert(box: Element, kind: str) -> None:
    """Make `box` a GitHub alert: `Note`, `Tip`, `Important`, `Warning`, `Caution`."""
    box.set("class", f"admonition {_classes(kind)}")
    SubElement(box, "p", {"class": "admonition-title"}).text = kind.capitalize()


def callout(quote: Element, known: bool = True) -> None:
    """Make a quote whose first line is `[!kind]- title` an admonition, `-` and `+` one that folds.

    A kind that is not among the `known` is drawn as a note: its name would be a class of the site's.
    """
    quote.tail = "\n"
    first = quote[0] if len(quote) else None
    if first is None or first.tag != "p" or not (first.text or "").startswith("[!"):
        return
    match = _CALLOUT.match(first.text or "")
    if match is None:
        return
    kind, more, fold = match[1], (match[2] or "").split(), match[3]
    title = _split_title(first, match.end())
    if not (title.text or "").strip() and not len(title):
        title.text = literal(kind.replace("-", " ").capitalize())
    if not len(first) and not (first.text or "").strip():
        title.tail = first.tail  # code and diagrams are text, put in when all else is done
        quote.remove(first)
    if "untitled" not in more or fold:
        quote.insert(0, title)
    else:
        quote.text = title.tail
    names = "" if fold else "admonition "
    quote.set("class", names + " ".join((_classes(kind, known), *(name for name in more if name in _PLACED))))
    if fold:
        quote.tag, title.tag = "details", "summary"
        if fold == "+":
            quote.set("open", "open")
    else:
        quote.tag, title.tag = "div", "p"
        title.set("class", "admonition-title")


def _split_title(paragraph: Element, at: int) -> Element:
    """Cut the first line of `paragraph`, from `at`, off into an element of its own."""
    title = Element("p")
    head, newline, rest = (paragraph.text or "")[at:].partition("\n")
    title.text, paragraph.text = head, rest
    while not newline and len(paragraph):
        child = paragraph[0]
        paragraph.remove(child)
        title.append(child)
        if child.tag == "br":
            title.remove(child)
            paragraph.text = (child.tail or "").lstrip("\n")
            break
        child.tail, newline, rest = (child.tail or "").partition("\n")
        paragraph.text = rest
    title.tail = "\n"
    return title


def _classes(kind: str, known: bool = True) -> str:
    name = kind.lower()
    if name in _NAMES:
        return f"{name} {_NAMES[name]}"
    return name if name in _DRAWN or not known else "note"
