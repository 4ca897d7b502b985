"""Site → a folder of Markdown pages with a `mkdocs.yml`, for generators that run no plugins.

A page is what its parts are in HTML, between headings that are Markdown's, so that the generator has them in
its outline. That takes `attr_list` of it and raw HTML, and nothing of learnlog.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from html import escape, unescape
from typing import Any

import yaml

from learnlog import nav, theme, urls
from learnlog.hosts import defaults
from learnlog.nav import Branch
from learnlog.render import Rendered
from learnlog.sidefiles import File
from learnlog.site import Page, Site

DOCS = "docs"
CONFIGURATION = "mkdocs.yml"
MADE = "# Made by learnlog export: what is in this folder is made anew each time.\n"
"""The first line of the configuration, by which a folder is known."""

_VOID = frozenset(["area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr"])
_VERBATIM = re.compile(r"(<(pre|textarea)\b.*?</\2>)", re.DOTALL)
_BLANK = re.compile(r"\n\s*\n")
_ELEMENT = re.compile(
    r"<!--.*?-->|<(script|style|textarea)\b.*?</\1>"
    r"""|<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)(?P<told>(?:[^<>"']|"[^"]*"|'[^']*')*?)(?P<own>/?)>""",
    re.DOTALL,
)
"""What pages are made of: they are written here, with values in quotation marks."""
_TOLD = re.compile(r'''([\w-]+)="([^"]*)"''')
_LEVELS = frozenset(["h1", "h2", "h3", "h4", "h5", "h6"])
_EMPHASIS = re.compile(r"[*_]")
_PERMALINK = re.compile(r'<a class="headerlink".*?</a>')  # generators have their own
_TAG = re.compile(r"(<[^<>]*>|&#?\w+;)")
_MARKUP = re.compile(r"[!#$*:=@\[\\\]^_`{|}~]")


def pages(site: Site, render: Callable[[Page], Rendered]) -> Iterator[File]:
    """The pages, each in a folder of its own as on the site."""
    titles = {page.url: page.title for page in site.pages}
    for page in site.pages:
        yield f"{DOCS}/{page.url}index.md", page_text(page, render(page).pieces, titles).encode()


def page_text(page: Page, pieces: Iterable[str], titles: Mapping[str, str]) -> str:
    """A page as Markdown with front matter; `titles` are those of all pages.

    Themes put what a page says of itself into HTML as it is, so here it is HTML, as in the navigation.
    """
    said: dict[str, Any] = {"title": escape(page.title), "description": escape(page.description)}
    said |= {"search": {"exclude": True}} if not page.search else {}
    said |= {"hide": ["toc"]} if page.wide else {}
    body = "\n\n".join(_pieces("\n".join([*pieces, _turn(page, titles)])))
    return f"---\n{_yaml({key: value for key, value in said.items() if value})}---\n\n{body}\n"


def _turn(page: Page, titles: Mapping[str, str]) -> str:
    """Where one turns to from here: generators know the neighbours of those pages only that they list."""
    before, after = (
        (titles[url], urls.relative(url, page.url)) if url else None for url in (page.previous, page.next)
    )
    return theme.fragment("turn", "en", before=before, after=after) if before or after else ""


def configuration(site: Site, said: Mapping[str, Any], others: Iterable[str] = ()) -> str:
    """A `mkdocs.yml` with the navigation of the log and the `others`, which are paths of pages; `said` is
    what the site says of itself."""
    settings: dict[str, Any] = {
        "theme": defaults.theme(site.locale),
        **said,
        "docs_dir": DOCS,
        "plugins": ["search"],
        "markdown_extensions": ["attr_list", *defaults.EXTENSIONS],
        "extra_css": [*(f"{theme.FOLDER}/{one}" for one in theme.STYLESHEETS), *said.get("extra_css", ())],
        "extra_javascript": [
            *(f"{theme.FOLDER}/{one}" for one in theme.SCRIPTS),
            *said.get("extra_javascript", ()),
        ],
        "nav": [*(_item(branch) for branch in nav.tree(site.pages, site.locale)), *others],
    }
    if settings["theme"]["name"] == "material":  # which asks another host for its fonts, unless it is told
        settings["theme"] = {"font": False, **settings["theme"]}
    return MADE + _yaml(settings)


def _item(branch: Branch) -> dict[str, Any]:
    if branch.page is not None:
        return {escape(branch.title): f"{branch.page.url}index.md"}
    return {escape(branch.title): [_item(child) for child in branch.children]}


def _yaml(value: object) -> str:
    return yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1000)


def _pieces(html: str) -> Iterator[str]:
    """Its headings as Markdown's, and what is between them as blocks of HTML."""
    at = 0
    for heading in _headings(html):
        yield from _block(html[at : heading.start])
        yield heading.markdown(html)
        at = heading.end
    yield from _block(html[at:])


def _block(html: str) -> Iterator[str]:
    """HTML as one block to every Markdown parser: without blank lines, in which blocks end."""
    if html.strip():
        parts = _VERBATIM.split(html.strip())
        parts[1::3] = [part.replace("\n", "&#10;") for part in parts[1::3]]
        del parts[2::3]
        short = _BLANK.sub("\n", "".join(parts))
        yield f"<div>\n{short}\n</div>"


@dataclass(frozen=True, slots=True)
class _Heading:
    """A heading of the page itself: its offsets, those of what is in it, its level and attributes."""

    start: int
    end: int
    first: int
    last: int
    level: int
    attributes: tuple[tuple[str, str], ...]

    def markdown(self, html: str) -> str:
        """It as a line whose words are none of Markdown's marks, with `attr_list`'s attributes."""
        inside = " ".join(_PERMALINK.sub("", html[self.first : self.last]).split())
        parts = _TAG.split(inside)
        parts[::2] = [_MARKUP.sub(lambda mark: f"&#{ord(mark[0])};", part) for part in parts[::2]]
        told = "".join(f' {name}="{_attribute(value)}"' for name, value in self.attributes)
        return f"{'#' * self.level} {''.join(parts)}{f' {{:{told} }}' if told else ''}"


def _attribute(value: str) -> str:
    """The value of an attribute; in such a line its marks would be Markdown's, too."""
    return _EMPHASIS.sub(r"\\\g<0>", escape(value))


def _headings(html: str) -> Iterator[_Heading]:
    """The headings that are in no other element, and have words and an id: others are no place to go to."""
    around: list[str] = []
    begun: re.Match[str] | None = None
    for tag in _ELEMENT.finditer(html):
        name = tag["name"]
        if name is None or name in _VOID or tag["own"]:
            continue
        if not tag["end"]:
            begun = tag if not around and name in _LEVELS else begun
            around.append(name)
        elif name in around:
            while around.pop() != name:
                pass
            if begun and not around:
                told = tuple((one[1], unescape(one[2])) for one in _TOLD.finditer(begun["told"]))
                if "id" in dict(told) and html[begun.end() : tag.start()].strip():
                    yield _Heading(begun.start(), tag.end(), begun.end(), tag.start(), int(name[1]), told)
                begun = None
