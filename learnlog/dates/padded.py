"""Two numbers of two digits each, and what stands above -> month and day: `07-20` below `2026-07`, `# 2026`.

By themselves they may as well be days of one month, as `01-07`, `08-14` and `15-21` are, or the chapter and
the section of a book. They are months and days where none of a file can be anything else.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from learnlog.dates.days import flaw, when_of
from learnlog.dates.spans import Fields
from learnlog.dates.values import Context, Mention
from learnlog.model import When

ENOUGH = 3  # without their month above that many are no accident
_PAIR = re.compile(r"(\d\d)-(\d\d)")


def is_pair(mention: Mention) -> bool:
    """`07-20`, which may be days or a month and a day."""
    return mention.candidate.shape == "day" and bool(_PAIR.fullmatch(mention.candidate.text))


def months_and_days(pairs: Mapping[Mention, Context]) -> dict[Mention, When]:
    """The days that the pairs of one file are, in the year above each; none where one is no month and day,
    or stands below another month."""
    found = {mention: _fields(mention, above) for mention, above in pairs.items()}
    told = {mention for mention, above in pairs.items() if above.month == found[mention][1]}
    possible = all(
        fields[0] is not None and not flaw(fields) and pairs[mention].month in (None, fields[1])
        for mention, fields in found.items()
    )
    if not possible or (len(pairs) < ENOUGH and len(told) < len(pairs)):
        return {}
    return {mention: when_of(fields) for mention, fields in found.items()}


def _fields(mention: Mention, above: Context) -> Fields:
    month, day = (int(number) for number in mention.candidate.text.split("-"))
    return above.year, month, day
