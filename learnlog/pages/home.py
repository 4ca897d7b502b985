"""Log → the home page: what the log is, its days, its latest entries, topics and open loops."""

from __future__ import annotations

from learnlog import urls
from learnlog.facts import tasks
from learnlog.model import Document
from learnlog.pages import heatmap, pieces
from learnlog.pages.folders import Folder, below_shared
from learnlog.pages.view import View
from learnlog.reading import excerpts
from learnlog.site import Html, Page, Parts

MOST_TOPICS = 12
MOST_NOTES = 12
MOST_FOLDERS = 60
MOST_NAMES = 10
"""Names of notes for a line or two about their folder."""
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
    notes = _notes(view)
    return view.facts(
        (about, dates, view.links(pieces.last(view)), oldest, len(loops), len(view.works)),
        (pieces.rows(view, view.at.home, MOST_TOPICS), len(view.log.topics)),
        (notes[:MOST_NOTES], len(notes), _readme(view)),
    )


def _readme(view: View) -> str:
    return next((to for to in view.at.notes.values() if to in READMES), "")


def _parts(view: View, about: str) -> Parts:
    url = view.at.home
    notes, readme = _notes(view), _readme(view)
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
        notes=[(name, urls.relative(to, url), folder) for name, folder, to in notes[:MOST_NOTES]],
        written=[] if view.log.entries else _undated(view, about),
        more_notes=len(notes[MOST_NOTES:]),
        notes_href=urls.relative(urls.NOTES, url),
        readme=readme and urls.relative(readme, url),
    )
    return (Html(html),)


def _is_counted(view: View) -> bool:
    """Whether there is anything to count: a log without a date may have a library, or open loops."""
    return bool(view.log.entries or view.works or tasks.waiting(view.tasks))


def _notes(view: View) -> list[tuple[str, str, str]]:
    """What is more than one entry: its title, the folder that tells it from its namesakes, its page."""
    folders = below_shared(view.log.documents)
    return [
        (one.title, "/".join(inside), view.at.notes[one.path])
        for one, inside in zip(view.log.documents, folders, strict=True)
        if not one.whole
    ]


def _undated(view: View, about: str) -> list[dict[str, object]]:
    """The notes of a log without a date, and the folders that others are in. A note has its first words
    below it, unless the page begins with them; a single one has its headings, and what stands before them."""
    loose = [note for folder in view.folders if not folder.name for note in folder.notes]
    folders = [folder for folder in view.folders if folder.name]
    if not folders and len(loose) == 1:
        first, contents = pieces.preface(loose[0]), pieces.contents(view, loose[0], view.at.home)
        return [_named(view, loose[0], first, about) | {"contents": contents}]
    listed = (_named(view, one, pieces.opening(one), about) for one in loose[:MOST_NOTES])
    return [*listed, *(_filed(view, folder) for folder in folders[:MOST_FOLDERS])]


def _named(view: View, note: Document, words: str, about: str) -> dict[str, object]:
    href = urls.relative(view.at.notes[note.path], view.at.home)
    return {
        "title": note.title,
        "href": href,
        "words": words if words != about else "",
        "count": 0,
        "contents": [],
    }


def _filed(view: View, folder: Folder) -> dict[str, object]:
    """A folder: how many notes are in it, and what the first are called."""
    href = urls.relative(f"{urls.NOTES}#{folder.anchor}", view.at.home)
    names = excerpts.JOINT.join(note.title for note in folder.notes[:MOST_NAMES])
    return {"title": folder.name, "href": href, "words": names, "count": len(folder.notes), "contents": []}
