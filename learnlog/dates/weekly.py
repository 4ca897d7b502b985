"""A path -> the week its file is named after in a folder of weeks: `weeknotes/2024-05`, `weekly/2024/5`."""

from __future__ import annotations

import re
from functools import lru_cache

from learnlog.dates import spelled, written
from learnlog.dates.counts import Count
from learnlog.dates.names import FILL, WEEK, mask
from learnlog.dates.values import Candidate

_OF_WEEKS = re.compile(
    rf"(?<![^\W_])(?:{WEEK}{FILL}*|week(?:ly|notes?))(?![^\W_])|周[报記记刊]|週[報記刊]|주간", re.IGNORECASE
)
_WEEK_OF_YEAR = re.compile(rf"(?P<y>{written.YEAR})(?P<gap>[-_./\s]?)(?P<w>\d{{1,2}})(?![-_.]?\d)")


def week(path: str) -> Candidate | None:
    """Where no folder says that it is one of weeks, `2024-05` is a month, and `2024-13` nothing."""
    folder, _, name = path.rpartition("/")
    if not any(map(_is_of_weeks, folder.split("/"))):
        return None
    year = folder.rpartition("/")[2]
    lead = f"{year}/" if re.fullmatch(written.YEAR, year) and not re.match(written.YEAR, name) else ""
    match = _WEEK_OF_YEAR.match(lead + name)
    if match is None or (not match["gap"] and len(match["w"]) < 2):
        return None
    count = Count(0, max(match.end() - len(lead), 0), int(match["w"]), year=int(match["y"]), week=True)
    return spelled.counted(name, count, weak=False)


@lru_cache(maxsize=4096)
def _is_of_weeks(folder: str) -> bool:
    """Whether it holds weeks, and is none itself: `Week 3` is."""
    return not any(c.isdigit() for c in folder) and _OF_WEEKS.search(mask(folder)) is not None
