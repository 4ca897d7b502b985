"""Log → the home page: what the log is, the latest entries, topics and years."""

from __future__ import annotations

from learnlog import theme, urls
from learnlog.model import Html, Page
from learnlog.pages import period, topic
from learnlog.pages.view import View

LATEST = 7


def page(view: View) -> Page:
    url = view.at.home
    dated = [entry for entry in view.log.entries if entry.when.start]
    latest = list(reversed(dated or view.log.entries))[:LATEST]
    html = theme.fragment(
        "home",
        title=view.options.title or "Learning log",
        description=view.options.description,
        entries=view.cards(latest, url),
        total=len(view.log.entries),
        days=len(view.days),
        topics=topic.rows_of(view, url),
        years=[
            (str(year), urls.relative(urls.year(year), url), len(entries))
            for year, entries in reversed(period.by_year(view).items())
        ],
        notes=[
            (one.title, urls.relative(view.at.notes[one.path], url))
            for one in view.log.documents
            if not one.whole
        ],
    )
    return Page("home", url, view.options.title or "Home", (Html(html),), search=False)
