"""Sources → site: the whole way through, in the order it is gone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath

from learnlog import carriers, dates, entries, links, log, marks, notes, pages, urls
from learnlog.model import ROOT, Document, Issue, Log, Options, Site, Source
from learnlog.pages import embed, feed
from learnlog.pages import view as views


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
    sources: Sequence[Source], options: Options
) -> tuple[tuple[Document, ...], dates.Verdict, tuple[Issue, ...]]:
    """Every source as a document, its dates read with the evidence of the whole log."""
    found = [notes.read(source) for source in sources]
    marked = [(note, marks.of(note)) for note, _ in found]
    mentions = [mark.mention for _, all_marks in marked for mark in all_marks]
    verdict = dates.settle(mentions)
    outcomes = dates.resolve(mentions, verdict, dates.DateOptions(options.day_first, options.day_one))
    habit = carriers.habits(outcomes.values())
    documents = tuple(
        entries.document(note, carriers.choose(note, all_marks, outcomes, habit))
        for note, all_marks in marked
    )
    flaws = [issue for _, issues in found for issue in issues]
    return documents, verdict, (*flaws, *entries.issues(outcomes))


def site(documents: Sequence[Document], options: Options, around: Surroundings) -> Site:
    """The pages of the log that `documents` make, and what is wrong with their links."""
    made = log.assemble(documents)
    at = urls.assign(made, around.base, around.others)
    view = views.of(made, at, options, around.locale, around.sources)
    to = links.library(made, around.files, at, around.base, around.sources)
    linked = [links.page(page, to) for page in pages.every(view)]
    assets = {asset for one in linked for asset in one.assets}
    issues = dict.fromkeys(issue for one in linked for issue in one.issues)
    return Site(
        made,
        tuple(one.page for one in linked),
        tuple(sorted(assets)),
        tuple(issues),
        tuple(feed.every(view)),
        lambda html, base: embed.fill(html, view, base),
    )


def listing(documents: Sequence[Document], base: PurePosixPath) -> tuple[Log, urls.Addresses]:
    """The log and where its entries are, without making pages."""
    made = log.assemble(documents)
    return made, urls.assign(made, base)
