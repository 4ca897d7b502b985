"""Imports above the text of an MDX file → a comment: they bring in components and say nothing."""

from __future__ import annotations

import re

from learnlog.gfm.draft import Draft, Line

_IMPORT = re.compile(r"import\s+(?:[\w*{][\w\s{},*]*\sfrom\s+)?(['\"])[^'\"\n]+\1;?[ \t]*")


def settle(draft: Draft) -> Draft:
    """The imports before anything else in the text."""
    lines = draft.lines
    first = next((at for at, line in enumerate(lines) if not line.blank), len(lines))
    end = next((at for at in range(first, len(lines)) if not _IMPORT.fullmatch(lines[at].text)), len(lines))
    if first == end or (end < len(lines) and not lines[end].blank):
        return draft
    comment = [Line("<!--", lines[first].at), *lines[first:end], Line("-->", lines[end - 1].at)]
    return Draft((*lines[:first], *comment, *lines[end:]), draft.flaws, draft.dated)
