"""Log → the works in its library: every web address that it mentions, once, with every mention."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal
from urllib.parse import SplitResult, parse_qsl, unquote, urlencode, urlsplit

from learnlog.gfm import rewrite
from learnlog.gfm.values import Links
from learnlog.model import Entry, Log, Part
from learnlog.runtime.remembered import NOTHING, Remembered

Kind = Literal["paper", "video", "repository", "course", "article", "documentation"]
KINDS: tuple[Kind, ...] = ("paper", "video", "repository", "course", "documentation", "article")

_KNOWN: dict[Kind, str] = {
    "paper": """
        arxiv.org doi.org openreview.net aclanthology.org biorxiv.org medrxiv.org jmlr.org dl.acm.org
        ieeexplore.ieee.org semanticscholar.org papers.nips.cc papers.neurips.cc proceedings.mlr.press
        proceedings.neurips.cc openaccess.thecvf.com sciencedirect.com pubmed.ncbi.nlm.nih.gov pnas.org
        paperswithcode.com ssrn.com alphaxiv.org link.springer.com""",
    "video": "youtube.com vimeo.com bilibili.com b23.tv twitch.tv loom.com ted.com nicovideo.jp",
    "repository": """
        github.com gitlab.com bitbucket.org codeberg.org gitee.com sr.ht gist.github.com sourceforge.net""",
    "course": """
        coursera.org udemy.com edx.org udacity.com frontendmasters.com egghead.io khanacademy.org boot.dev
        codecademy.com pluralsight.com datacamp.com ocw.mit.edu deeplearning.ai course.fast.ai exercism.org
        theodinproject.com fullstackopen.com educative.io brilliant.org skillshare.com scrimba.com
        inflearn.com class101.net futurelearn.com""",
    "documentation": """
        developer.mozilla.org docs.rs pkg.go.dev readthedocs.io devdocs.io cppreference.com man7.org w3.org
        learn.microsoft.com docs.python.org developer.apple.com javadoc.io hexdocs.pm""",
}
_HOST = re.compile(r"[/?#]")
"""What ends the host of a key: an address may have a query and no path."""
_HOSTS = {host: kind for kind, hosts in _KNOWN.items() for host in hosts.split()}
_MANUALS = re.compile(r"^(?:docs?|developers?|devdocs|api|help|manual|reference|wiki)\.")
_MANUAL_PATHS = re.compile(r"/(?:docs?|documentation|reference|manual|api|handbook)(?:/|$)")
_COURSES = re.compile(r"^(?:courses?|academy|mooc)\.|/courses?/")
_ACCOUNTS = re.compile(r"/[^/]+/[^/]+")
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|ref|ref_src|ref_url|referrer|si|feature|spm|"
    r"share_source|vd_source|from_source|_hs\w+|trk|sk|fref|cmpid",
    re.IGNORECASE,
)
_ARXIV = re.compile(r"/(?:abs|pdf|html|format|ps)/(?P<id>[\w.-]+(?:/\d+)?)")
_VERSION = re.compile(r"(?:v\d+)?(?:\.pdf)?$")
_VIDEO_PATH = re.compile(r"/(?:embed|shorts|live|v)/(?P<id>[\w-]+)")
_VAGUE = re.compile(
    r"(?:(?:this|the|my|a|full|original) )?"
    r"(?:links?|here|this|source|ref(?:erence)?|url|web ?(?:site|page)|site|page"
    r"|(?:blog )?(?:post|article)|blog|video|docs?|paper|pdf|code|repo(?:sitory)?|more|click here|read more)"
    r"|链接|这里|링크|リンク|こちら|aqu[ií]|hier|ici"
)
"""Words that say nothing of what they lead to."""
OFTEN = 3
"""Works of one title that name none: `documented here`, `Tweet of the day`."""


_Written = tuple[str, str, str]
"""The key of an address, itself as it stands in a part, and the words of its link."""


@dataclass(frozen=True, slots=True)
class Work:
    """Something on the web that a log mentions.

    `key` is the same for every way to write its address; `address` leads there, as first written.
    `mentions` are the parts that mention it: `entries` in order of time, then what has no date. `title` is
    what the writer first called it, if that is no name for anything, else its address without what every
    address has.
    """

    key: str
    address: str
    kind: Kind
    host: str
    mentions: tuple[Part, ...]
    entries: tuple[Entry, ...]
    title: str


def of(log: Log, last: Remembered = NOTHING) -> tuple[Work, ...]:
    """Every web address of a log, in the order it was first mentioned."""
    written: defaultdict[str, list[_Written]] = defaultdict(list)
    parts: defaultdict[str, list[Part]] = defaultdict(list)
    for part in _parts(log):
        for one in part.findings.works if part.findings else in_part(part):
            written[one[0]].append(one)
            parts[one[0]].append(part)
    called = {key: next((title for *_, title in found if title), "") for key, found in written.items()}
    often = Counter(title.casefold() for title in called.values())
    named = {key: title if often[title.casefold()] < OFTEN else "" for key, title in called.items()}
    given = ((key, [*map(id, parts[key])], parts[key], found, named[key]) for key, found in written.items())
    return tuple(last.each(_work, given))


def titles(works: Iterable[Work]) -> dict[int, tuple[str, ...]]:
    """What the works are called that each entry mentions, by its `id`."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for work in works:
        for entry in work.entries:
            found[id(entry)].append(work.title)
    return {entry: tuple(called) for entry, called in found.items()}


def in_part(part: Part, known: Links | None = None) -> Iterator[tuple[str, str, str]]:
    """The key, the address and the title of each web address in a part; `known` are its links."""
    text = part.body.text
    if "://" in text or "www." in text.lower():
        for link in rewrite.find(text, known):
            if link.kind == "link" and (key := normal(link.target)):
                yield key, link.target, _title(link.text, link.target)


def normal(address: str) -> str:
    """What all ways to write an address have in common; empty for what is no web address."""
    parts = _split(address)
    if parts is None:
        return ""
    host = _host(parts)
    path = unquote(parts.path).rstrip("/")
    if host.endswith(("arxiv.org", "alphaxiv.org")) and (paper := _ARXIV.match(path)):
        return f"arxiv.org/abs/{_VERSION.sub('', paper['id'])}"
    if host in ("youtube.com", "youtu.be", "youtube-nocookie.com") and (video := _video(host, path, parts)):
        return f"youtube.com/watch?v={video}"
    if host in ("github.com", "gitlab.com"):
        path = re.sub(r"(\.git|/tree/(main|master))$", "", path)
    if host == "dx.doi.org":
        host = "doi.org"
    query = urlencode([one for one in parse_qsl(parts.query, True) if not _TRACKING.fullmatch(one[0])])
    route = f"#{parts.fragment}" if parts.fragment.startswith(("/", "!")) else ""
    return f"{host}{path}{'?' if query else ''}{query}{route}"


def kind(key: str) -> Kind:
    """What an address (a `Work.key`) leads to, as far as it says."""
    host = _HOST.split(key, 1)[0]
    path = key[len(host) :].partition("?")[0] or "/"
    if path.lower().endswith((".pdf", ".ps")):
        return "paper"
    labels = host.split(".")
    known = next(
        (_HOSTS[name] for at in range(len(labels)) if (name := ".".join(labels[at:])) in _HOSTS), None
    )
    if known == "repository" and not (_ACCOUNTS.match(path) or host.startswith("gist.")):
        return "article"
    if known:
        return known
    if _COURSES.search(host) or _COURSES.search(path):
        return "course"
    return "documentation" if _MANUALS.match(host) or _MANUAL_PATHS.search(path) else "article"


def _parts(log: Log) -> Iterator[Part]:
    """Entries in order of time, then what has no date."""
    yield from log.entries
    for document in log.documents:
        yield from document.sections


def _work(key: str, ids: list[int], parts: list[Part], written: list[_Written], title: str) -> Work:
    """What is `written` of an address, which has a `title` or none; the `ids` of its parts tell those apart
    that say the same."""
    mentions = tuple(dict(zip(ids, parts, strict=True)).values())
    entries = tuple([part for part in mentions if isinstance(part, Entry)])
    host = unquote(_HOST.split(key, 1)[0])
    return Work(key, written[0][1], kind(key), host, mentions, entries, title or unquote(key))


def _split(address: str) -> SplitResult | None:
    try:
        parts = urlsplit(address)
        name = parts.hostname or ""
        _ = parts.port  # raises for one that is no number
    except ValueError:
        return None  # an address that cannot be one, such as http://[
    named = "." in name and not name.replace(".", "").isdigit()
    return parts if named and parts.scheme.lower() in ("http", "https") else None


def _host(parts: SplitResult) -> str:
    host = (parts.hostname or "").rstrip(".")
    port = f":{parts.port}" if parts.port not in (None, 80, 443) else ""
    return re.sub(r"^(?:www\.|m\.(?=youtube))|(?<=\.)m\.(?=wikipedia\.org)", "", host) + port


def _video(host: str, path: str, parts: SplitResult) -> str:
    if host == "youtu.be":
        return path.strip("/")
    named = _VIDEO_PATH.match(path)
    return named["id"] if named else dict(parse_qsl(parts.query)).get("v", "")


def _title(text: str, target: str) -> str:
    """The words of a link, where they are more than its address or `here`."""
    words = " ".join(text.split())
    plain = words.casefold().strip(" .:!()[]<>")
    address = re.match(r"(?:https?://|www\.)\S*$", plain)
    same = plain.rstrip("/") in target.casefold() and "/" in plain
    return "" if not plain or address or same or _VAGUE.fullmatch(plain) else words
