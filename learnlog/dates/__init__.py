"""Text -> candidate dates; candidates of a whole log -> one reading each, with its evidence."""

from learnlog.dates.candidates import find
from learnlog.dates.order import settle
from learnlog.dates.paths import context
from learnlog.dates.resolve import DateOptions, read, resolve
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
    Verdict,
)

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
    "Verdict",
    "context",
    "find",
    "read",
    "resolve",
    "settle",
]
