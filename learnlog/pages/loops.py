"""Log → the page of open loops: everything its writer meant to come back to, the oldest first."""

from __future__ import annotations

from collections.abc import Iterator

from learnlog import urls
from learnlog.facts import tasks
from learnlog.facts.tasks import Task
from learnlog.pages.view import View
from learnlog.site import Html, Page, Parts


def pages(view: View) -> Iterator[Page]:
    waiting = tasks.waiting(view.tasks)
    if not waiting:
        return
    url = view.at.view(urls.OPEN_LOOPS)
    done = sum(one.done for one in view.tasks)
    summary = view.gettext("%(open)d open, %(done)d done", open=len(waiting), done=done)
    yield Page(
        "loops",
        url,
        view.gettext("Open loops"),
        view.parts(_parts, view, waiting, summary),
        view.gettext("To come back to: %(summary)s", summary=summary),
        search=False,
        wide=True,
        facts=view.facts([[_facts(view, one) for one in same] for same in waiting]),
    )


def _facts(view: View, task: Task) -> object:
    return task.text, str(task.part.path), task.line, view.links([task.part])


def _parts(view: View, waiting: list[list[Task]], summary: str) -> Parts:
    rows = [_row(view, same, view.at.view(urls.OPEN_LOOPS)) for same in waiting]
    return (Html(view.fragment("open-loops", summary=summary, loops=rows)),)


def _row(view: View, same: list[Task], base: str) -> dict[str, object]:
    first, last = same[0], same[-1]
    topics = [
        {"name": name, "href": urls.relative(view.topic_urls[name.casefold()], base)}
        for name in first.part.topics
        if name.casefold() in view.topic_urls
    ]
    return {
        "text": first.text,
        "iso": first.since.isoformat() if first.since else "",
        "place": view.place(first.part, base),
        "last": view.place(last.part, base) if last.part is not first.part and last.since else None,
        "count": len(same),
        "topics": topics,
        "source": view.source(first.part.path, first.line),
        "file": str(first.part.path),
        "line": first.line + 1,
    }
