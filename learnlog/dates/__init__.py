"""Text -> candidate dates; candidates of a whole log -> one reading each, with its evidence.

`find` looks at one string, `settle` at all that was found and decides the order of day and month once,
`resolve` gives every mention its date, the years that are left out included, or says what is wrong (those
of files that stand `alone` come to the same without the rest of the log):

* LL201 a day that cannot be, LL202 an order that nothing decides: no date;
* LL203 two dates that contradict each other or a day before its month, LL204 a weekday that does not fit:
  a date all the same, by the rules in `conflicts`;
* LL205 a year that is nowhere: month and day without a year, once per log;
* LL207 the name of a file or folder that may be a date as well as a number: no date, once per log.

An outcome without a date and without a problem is what only looked like one.
"""

from learnlog.dates.alone import alone, kind, missed
from learnlog.dates.candidates import find, follows_version, names_date, names_week
from learnlog.dates.order import settle
from learnlog.dates.paths import context, names_period
from learnlog.dates.resolve import DateOptions, as_told, read, resolve
from learnlog.dates.values import (
    Candidate,
    Context,
    Evidence,
    Mention,
    Order,
    Outcome,
    Place,
    Problem,
    Reading,
    Shape,
    Verdict,
)
from learnlog.dates.weekly import week

__all__ = [
    "Candidate",
    "Context",
    "DateOptions",
    "Evidence",
    "Mention",
    "Order",
    "Outcome",
    "Place",
    "Problem",
    "Reading",
    "Shape",
    "Verdict",
    "alone",
    "as_told",
    "context",
    "find",
    "follows_version",
    "kind",
    "missed",
    "names_date",
    "names_period",
    "names_week",
    "read",
    "resolve",
    "settle",
    "week",
]
