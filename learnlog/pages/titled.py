"""The first line of an entry, where that is its title as it was written → the heading of the entry."""

from __future__ import annotations

from learnlog.gfm import references
from learnlog.model import Text


def heading(body: Text) -> Text:
    """The first line of `body` as a heading, with the definitions it refers to."""
    title, _, rest = body.text.partition("\n")
    needed = references.needed(title, rest)
    written = [f"# {title} #", *([""] if needed else []), *(line for line, _ in needed)]
    first = body.lines[0]
    below = [body.lines[at + 1] for _, at in needed]
    return Text(body.path, "\n".join(written), (first, *[first] * bool(needed), *below))
