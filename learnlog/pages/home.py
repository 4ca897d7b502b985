"""Log → the home page: what the log is, its days, its latest entries, topics and open loops."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from posixpath import commonpath

from learnlog import urls
from learnlog.facts import tasks
from learnlog.model import Document
from learnlog.pages import heatmap, pieces
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts

MOST_TOPICS = 12
MOST_NOTES = 12
READMES = ("readme/", "index/")
"""Notes that were a site's front page before: links to their headings still lead to it."""


def page(view: View) -> Page:
    title = view.options.title or view.gettext("Home")
    about = pieces.about(view)
    return Page(
        "home",
        view.at.home,
        title,
        view.parts(_parts, view, about),
        description=about or view.gettext("%(title)s: a learning log", title=title),
        search=False,
        wide=True,
        facts=_facts(view, about) if view.log.entries else None,
    )


def _facts(view: View, about: str) -> tuple[object, ...]:
    """All that `_parts` asks of a log with entries; the heatmap and the streaks follow from their dates."""
    dates = [(one.when.precision, one.when.start, one.when.end) for one in view.log.entries]
    loops = tasks.waiting(view.tasks)
    oldest = [(one.text, *view.links([one.part])) for one, *_ in loops[: pieces.OLDEST]]
    notes = [one for one in view.log.documents if not one.whole]
    shown = [(one.title, str(one.path), view.at.notes[one.path]) for one in notes[:MOST_NOTES]]
    return view.facts(
        (about, dates, view.links(pieces.last(view)), oldest, len(loops), len(view.works)),
        (pieces.rows(view, view.at.home, MOST_TOPICS), len(view.log.topics)),
        (shown, str(_shared(view)), len(notes), _readme(view)),
    )


def _readme(view: View) -> str:
    return next((to for to in view.at.notes.values() if to in READMES), "")


def _parts(view: View, about: str) -> Parts:
    url = view.at.home
    notes = [one for one in view.log.documents if not one.whole]
    readme, shared = _readme(view), _shared(view)
    html = view.fragment(
        "home",
        title=view.options.title or view.gettext("Learning log"),
        about=about,
        totals=pieces.totals(view, url) if _is_counted(view) else "",
        heatmap=heatmap.years(view, url),
        latest=pieces.latest(view, url) if view.log.entries else "",
        on_this_day=pieces.on_this_day(view, url),
        loops=pieces.open_loops(view, url),
        topics=pieces.topics(view, url, MOST_TOPICS) if view.log.topics else "",
        years="" if view.days else pieces.years(view, url),
        followed=any(entry.when.start for entry in view.log.entries),
        archive=urls.relative(view.at.view(urls.ARCHIVE), url),
        notes=[(one.title, *_place(view, one, shared)) for one in notes[:MOST_NOTES]],
        written=[] if view.log.entries else _undated(view, notes[:MOST_NOTES], about),
        more_notes=len(notes[MOST_NOTES:]),
        notes_href=urls.relative(urls.NOTES, url),
        readme=readme and urls.relative(readme, url),
    )
    return (Html(html),)


def _is_counted(view: View) -> bool:
    """Whether there is anything to count: a log without a date may have a library, or open loops."""
    return bool(view.log.entries or view.works or tasks.waiting(view.tasks))


def _place(view: View, note: Document, shared: PurePosixPath) -> tuple[str, str]:
    """The address of a note, and the folder that tells it from its namesakes: of those below the `shared`."""
    parts = note.path.parent.parts[len(shared.parts) :]
    return urls.relative(view.at.notes[note.path], view.at.home), "/".join(parts)


def _shared(view: View) -> PurePosixPath:
    """The folder that the whole log is in: `docs`."""
    folders = {str(one.path.parent) for one in view.log.documents}
    return PurePosixPath(commonpath(folders) if folders else "")


def _undated(view: View, notes: Sequence[Document], about: str) -> list[dict[str, object]]:
    """The notes of a log without a date: each with its first words, if they are not those that the page
    begins with; a single one with its headings, and what it says before them."""
    home, is_alone = view.at.home, len(notes) == 1
    first = pieces.preface if is_alone else pieces.opening
    return [
        {
            "title": one.title,
            "href": urls.relative(view.at.notes[one.path], home),
            "words": words if (words := first(one)) != about else "",
            "contents": pieces.contents(view, one, home) if is_alone else [],
        }
        for one in notes
    ]
