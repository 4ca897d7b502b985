"""A fence's info string → language, title, lines to stress."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_BRACED = re.compile(r"\{(.*)\}\s*$", re.DOTALL)
_OPTION = re.compile(
    r"""(?P<key>[A-Za-z][\w-]*)=(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s,}]+))"""
)
_NUMBERED = re.compile(r"([\w#+.-]+)=(?:\d*|\+)")
"""`c=`, `c=10` and `c=+` of HackMD, which numbers lines so."""
_RANGES = re.compile(r"\d+(?:-\d+)?(?:[\s,]+\d+(?:-\d+)?)*")
_MOST_LINES = 10_000
"""A range that stresses more lines than this is none that a person would write."""


@dataclass(frozen=True, slots=True)
class Info:
    """What an info string asks for. `numbered` holds start, step and special line; 0 is left to the site."""

    language: str = ""
    title: str | None = None
    stressed: tuple[int, ...] = ()
    numbered: tuple[int, int, int] = (-1, -1, -1)
    identifier: str = ""
    classes: tuple[str, ...] = ()
    options: dict[str, str] = field(default_factory=dict)

    @property
    def asks_nothing(self) -> bool:
        """Whether the language is all there is."""
        return not (self.title or self.stressed or self.identifier or self.classes) and self.numbered[0] < 0


def read(text: str) -> Info:
    """`py title="a.py" hl_lines="1 3"`, `js {1,3-4}`, `{.py #id linenums=1}`, `python:main.py`."""
    text = text.strip()
    if not text or text.isalnum():
        return Info(text)
    braced = _BRACED.search(text)
    inner = braced[1].strip() if braced else ""
    head = text[: braced.start()].strip() if braced else text
    name, _, rest = head.partition(" ")
    language, title = _language(name)
    if braced and _RANGES.fullmatch(inner):
        rest = f'{rest} hl_lines="{inner}"'
    elif braced:
        words = [word for word in re.split(r"[\s,]+", _OPTION.sub(" ", inner)) if word]
        named = [word[1:] for word in words if word.startswith(".")]
        language = language or (named.pop(0) if named else next(iter(words), ""))
        rest = f"{rest} {inner}"
        return _asked(language, title, rest, tuple(named), next((w[1:] for w in words if w[0] == "#"), ""))
    return _asked(language, title, rest, (), "")


def _language(name: str) -> tuple[str, str | None]:
    if "=" in name:
        found = _NUMBERED.fullmatch(name)
        return (found[1] if found else ""), None
    language, mark, file = name.partition(":")
    if mark and file:
        return language, file
    return name.lstrip("."), None


def _asked(language: str, title: str | None, rest: str, classes: tuple[str, ...], identifier: str) -> Info:
    options = {
        match["key"]: next(
            value for value in (match["double"], match["single"], match["bare"], "") if value is not None
        )
        for match in _OPTION.finditer(rest)
    }
    title = options.pop("title", title)
    stressed = _lines(options.pop("hl_lines", ""))
    numbered = _numbered(options.pop("linenums", ""))
    return Info(language, title, stressed, numbered, identifier, classes, options)


def _lines(ranges: str) -> tuple[int, ...]:
    found: list[int] = []
    for first, last in re.findall(r"(\d{1,6})(?:-(\d{1,6}))?", ranges):
        if len(found) < _MOST_LINES:
            found.extend(range(int(first), min(int(last or first), int(first) + _MOST_LINES) + 1))
    return tuple(found)


def _numbered(written: str) -> tuple[int, int, int]:
    start, step, special = (*(int(number) for number in re.findall(r"\d{1,6}", written)[:3]), -1, -1, -1)[:3]
    return start, step, special
