"""What the writer of a site may choose about Markdown → one frozen value."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal, get_args, get_type_hints

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Options:
    """How notes become HTML.

    `html: safe` cleans raw HTML and link schemes to what GitHub allows, `trusted` passes them
    through. The additions are what note writers borrow from elsewhere and GitHub shows as plain
    text. `spec: true` is GitHub Flavored Markdown as specified and nothing else: no additions, no
    alerts, footnotes, heading ids or highlighting.
    """

    html: Literal["safe", "trusted"] = "safe"
    math: Literal["mathml", "browser", "off"] = "mathml"
    diagrams: Literal["svg", "browser", "off"] = "svg"
    wikilinks: bool = True
    mark: bool = True
    admonitions: bool = True
    callouts: bool = True
    emoji: bool = True
    spec: bool = False


def read(values: Mapping[str, Any]) -> Options:
    """Options from configuration; raises `ValueError` with one sentence for a value that is none."""
    kinds = get_type_hints(Options)
    known = {field.name: kinds[field.name] for field in fields(Options)}
    for name, value in values.items():
        if name not in known:
            raise ValueError(f"learnlog.gfm: there is no option {name!r}, only {', '.join(known)}.")
        allowed = (True, False) if known[name] is bool else get_args(known[name])
        if not any(value is choice or (choice == value and isinstance(value, str)) for choice in allowed):
            listed = ", ".join(str(choice).lower() for choice in allowed)
            raise ValueError(f"learnlog.gfm: {name} is {value!r}, but it can only be one of: {listed}.")
    return Options(**values)
