"""Outcomes of a log -> the same, with what is wrong with many dates in the same way said once."""

from __future__ import annotations

from dataclasses import replace

from learnlog.dates.values import Mention, Outcome

ONCE = ("LL205", "LL207")


def once(found: dict[Mention, Outcome]) -> dict[Mention, Outcome]:
    """A log whose dates all lack the year is told so at the first of them, and how many there are."""
    out = dict(found)
    for code in ONCE:
        same = [m for m, outcome in found.items() if any(p.code == code for p in outcome.problems)]
        for mention in same[1:]:
            rest = tuple(p for p in out[mention].problems if p.code != code)
            out[mention] = replace(out[mention], problems=rest)
        if len(same) > 1:
            out[same[0]] = _counted(out[same[0]], code, same)
    return out


def _counted(outcome: Outcome, code: str, same: list[Mention]) -> Outcome:
    files = len({mention.path for mention in same})
    others = f"{len(same) - 1} more" + (f", in {files} files" if files > 1 else "")
    problems = (
        replace(problem, message=f"{problem.message} ({others})") if problem.code == code else problem
        for problem in outcome.problems
    )
    return replace(outcome, problems=tuple(problems))
