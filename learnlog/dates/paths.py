"""A relative path -> the dates its folders spell."""

from __future__ import annotations

import re
from datetime import date

from learnlog.dates.calendar import flaw, when_of
from learnlog.dates.values import Candidate, Context, Reading

_YMD = re.compile(
    r"(?:^|/)(?P<y>(?:19|20)\d\d)[^/\d]*/(?:(?:19|20)\d\d[-_.]?)?(?P<m>\d{1,2})[^/\d]*/(?P<d>\d{1,2})(?=\.\w+$|/|$)"
)


def in_path(path: str) -> tuple[Candidate, ...]:
    """`2024/05/11.md` -> May 11, 2024."""
    found = []
    for match in _YMD.finditer(path):
        fields = (int(match["y"]), int(match["m"]), int(match["d"]))
        if not flaw(fields):
            start, end = match.start("y"), match.end("d")
            found.append(Candidate(start, end, path[start:end], "iso", (Reading(None, when_of(fields)),), ""))
    return tuple(found)


def context(path: str) -> Context:
    """Year and month that folders and file name give to what stands inside."""
    return Context()


_ = date
