"""Sources → site: the whole way through, in the order it is gone."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from learnlog import dates, log, urls
from learnlog.model import ROOT, Document, Issue, Log, Options, Source
from learnlog.reading import carrying, entries, leaves, telling
from learnlog.reading.leaves import Asked, Cut, Each, Leaf, Look, Told, as_it_is, in_turn
from learnlog.reading.telling import Commits
from learnlog.runtime import garbage
from learnlog.runtime.remembered import NOTHING, Remembered
from learnlog.site import Site

if TYPE_CHECKING:
    from learnlog.facts.related import Relate


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is around the notes: `base` is the folder of them that is the site's root, `files` are
    all files that notes may show, `others` the site's other pages and their addresses, `sources` is a
    web address with `{path}` and `{line}`, `locale` the language of words and dates, `wikilinks` whether
    `[[names]]` are links."""

    base: PurePosixPath = ROOT
    files: frozenset[PurePosixPath] = frozenset()
    others: tuple[tuple[PurePosixPath, str], ...] = ()
    sources: str = ""
    locale: str = "en"
    wikilinks: bool = True

    @property
    def addresses(self) -> tuple[str, ...]:
        """Those of the site's other pages."""
        return tuple(address for _, address in self.others)


ALONE = Surroundings()


@garbage.left()
def read(
    sources: Sequence[Source],
    options: Options,
    commits: Commits = lambda places: {},
    included: Container[PurePosixPath] = (),
    each: Each = in_turn,
    look: Look = as_it_is,
    last: Remembered = NOTHING,
) -> tuple[tuple[Document, ...], dates.Verdict, tuple[Issue, ...]]:
    """Every source as a document, its dates read with the evidence of the whole log.

    What the log itself leaves open, `commits` is asked: when the lines were last committed. The
    `included` are no plans and no examples. `each` applies a function of one source to many, in
    other processes or from a cache; `look` is what else each document is asked.
    """
    asked = last.each(Asked, ((source, source.path in included) for source in sources))
    date_options = dates.DateOptions(options.day_first, options.day_one)
    found = each(leaves.Reading(date_options, len(asked) > carrying.SEVERAL, look), asked)
    said = telling.of(found, date_options, commits)
    cuts = _cut(asked, found, said.told, look, each)
    flaws = [issue for leaf in found for issue in leaf.flaws]
    plans = entries.planned(cut.planned for cut in cuts)
    lived = entries.issues(said.odd, {mention for cut in cuts for mention in cut.planned})
    verdict = dates.as_told(said.verdict, date_options)
    return tuple(cut.document for cut in cuts), verdict, (*flaws, *lived, *plans)


def _cut(
    asked: Sequence[Asked], found: Sequence[Leaf], told: Mapping[int, Told], look: Look, each: Each
) -> list[Cut]:
    """The cuts of all sources: made anew where the log says something else than a source by itself."""
    anew = each(partial(leaves.cut, look), [(asked[at], one) for at, one in told.items()])
    by_number = dict(zip(told, anew, strict=True))
    return [by_number.get(at, leaf.cut) for at, leaf in enumerate(found)]


@garbage.left()
def site(
    documents: Sequence[Document],
    options: Options,
    around: Surroundings,
    last: Remembered = NOTHING,
    relate: Relate | None = None,
) -> Site:
    """The pages of the log that `documents` make, and what is wrong with their links; `relate` is another way
    to find out what entries have in common."""
    # languages and templates take a while to import, and `list` shows no page
    from learnlog import links, pages
    from learnlog.facts import findings, related, works
    from learnlog.namespace import Namespace
    from learnlog.pages import embed, feed, gathering, pieces
    from learnlog.search import records

    made = log.assemble([findings.look(one) for one in documents], around.base, last)
    library = works.of(made, last)
    relate = relate or last.kept(related.Index).read
    common = relate(made, works.titles(library))
    at = urls.assign(made, around.base, around.addresses, last, around.files)
    paths = tuple(one.path for one in made.documents)
    namespace = Namespace(paths, around.files, around.base, around.sources, around.others, around.wikilinks)
    leads = links.Leads(made, at, namespace, last)
    view = gathering.view(made, at, options, leads, library, common, around.locale, around.sources, last)
    assets = {asset for one in leads.texts for asset in one.assets}
    issues = dict.fromkeys(issue for one in leads.texts for issue in one.issues)
    return Site(
        log=made,
        pages=tuple(pages.every(view)),
        assets=tuple(sorted(assets)),
        issues=tuple(issues),
        feeds=tuple(feed.every(view)),
        fill=partial(embed.fill, view),
        cards=view.deck,
        review=at.view(urls.REVIEW),
        places={one.path: urls.parted(at.document(one))[0] for one in made.documents},
        scripts=pieces.day_names(view),
        records=partial(records.of, view),
        locale=around.locale,
    )


def listing(documents: Sequence[Document], around: Surroundings = ALONE) -> tuple[Log, urls.Addresses]:
    """The log and where its entries are, without making pages."""
    made = log.assemble(documents, around.base)
    return made, urls.assign(made, around.base, around.addresses, files=around.files)
