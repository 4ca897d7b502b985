"""Sources → site: the whole way through, in the order it is gone."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import PurePosixPath

from learnlog import carriers, dates, entries, links, log, marks, notes, pages, urls
from learnlog.model import ROOT, Document, Issue, Log, Options, Site, Source
from learnlog.pages import embed, feed, pieces
from learnlog.pages import view as views

Commits = Callable[[Sequence[tuple[PurePosixPath, int]]], Mapping[tuple[PurePosixPath, int], date]]
"""From lines (0-based) of files to the days they were committed on."""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around the notes: `base` is the folder of them that is the site's root, `files` are
    all files that notes may show, `others` the addresses of the site's other pages, `sources` is a
    web address with `{path}` and `{line}`, `locale` the language dates are written in."""

    base: PurePosixPath = ROOT
    files: frozenset[PurePosixPath] = frozenset()
    others: tuple[str, ...] = ()
    sources: str = ""
    locale: str = "en"


def read(
    sources: Sequence[Source],
    options: Options,
    commits: Commits = lambda places: {},
    included: Container[PurePosixPath] = (),
) -> tuple[tuple[Document, ...], dates.Verdict, tuple[Issue, ...]]:
    """Every source as a document, its dates read with the evidence of the whole log.

    What the log itself leaves open, `commits` is asked: when the lines were last committed. The
    `included` are no plans and no examples.
    """
    found = [notes.read(source) for source in sources]
    marked = [(note, marks.of(note)) for note, _ in found]
    mentions = [mark.mention for _, all_marks in marked for mark in all_marks]
    asked = dates.DateOptions(options.day_first, options.day_one)
    verdict = dates.settle(mentions)
    outcomes = dates.resolve(mentions, verdict, asked)
    left_open = [(one.path, one.line) for one, outcome in outcomes.items() if _is_open(outcome)]
    if left_open and (blamed := commits(left_open)):
        verdict = dates.settle(mentions, blamed)
        outcomes = dates.resolve(mentions, verdict, asked, blamed)
    habit = carriers.habits(outcomes)
    chosen = [
        (note, carriers.choose(note, all_marks, outcomes, habit, note.path in included))
        for note, all_marks in marked
    ]
    documents = tuple(entries.document(note, carrying) for note, carrying in chosen)
    flaws = [issue for _, issues in found for issue in issues]
    plans = [issue for _, carrying in chosen for issue in entries.planned(carrying)]
    lived = entries.issues(outcomes, {one.mark.mention for _, c in chosen for one in c.planned})
    return documents, verdict, (*flaws, *lived, *plans)


def _is_open(outcome: dates.Outcome) -> bool:
    """Whether a date lacks its year, or its order of day and month."""
    if outcome.when is None:
        return any(problem.code == "LL202" for problem in outcome.problems)
    return outcome.when.start is None and outcome.when.day is not None


def site(documents: Sequence[Document], options: Options, around: Surroundings) -> Site:
    """The pages of the log that `documents` make, and what is wrong with their links."""
    made = log.assemble(documents, around.base)
    at = urls.assign(made, around.base, around.others)
    view = views.of(made, at, options, around.locale, around.sources)
    to = links.targets(made, around.files, at, around.base, around.sources)
    linked = tuple(links.every(pages.every(view), to))
    assets = {asset for one in linked for asset in one.assets}
    issues = dict.fromkeys(issue for one in linked for issue in one.issues)
    return Site(
        made,
        tuple(one.page for one in linked),
        tuple(sorted(assets)),
        tuple(issues),
        tuple(feed.every(view)),
        lambda html, base: embed.fill(html, view, base),
        view.deck,
        at.view(urls.REVIEW),
        {one.path: at.document(one).partition("#")[0] for one in made.documents},
        pieces.day_names(view),
    )


def listing(documents: Sequence[Document], base: PurePosixPath) -> tuple[Log, urls.Addresses]:
    """The log and where its entries are, without making pages."""
    made = log.assemble(documents, base)
    return made, urls.assign(made, base)
