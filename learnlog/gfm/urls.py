"""Addresses as written → as they stand in HTML, or nothing where following one could run code."""

from __future__ import annotations

import re
from urllib.parse import quote

_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.\-]*):")
_IGNORED = re.compile(r"[\x00-\x20\x7f-\x9f\xad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]+")
_ELSEWHERE = re.compile(r"[\\/]{2}|[a-z][a-z0-9+.\-]*:", re.IGNORECASE)
_SCHEMES = frozenset(["http", "https", "ftp", "mailto", "tel", "irc", "ircs", "xmpp"])
_SAFE = "-._~:/?#@!$&'()*+,;=%"
_SPACE = re.compile(r"\s")
_PAGE_OF_FILE = re.compile(r"(https?://github\.com/[^/?#]+/[^/?#]+)/blob/")
_PLAIN = re.compile(r"[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*")


def escape(address: str) -> str:
    """As CommonMark's reference implementation writes it: percent-encoded, what is encoded stays.

    But not the fragment of a relative address: hosts compare it with the ids of headings.
    """
    if _PLAIN.fullmatch(address):
        return address
    if "#" in address and not _SCHEME.match(address):
        address, _, fragment = address.partition("#")
        return f"{quote(address, safe=_SAFE)}#{_SPACE.sub('%20', fragment)}"
    return quote(address, safe=_SAFE)


def safe(address: str) -> str | None:
    """`address` if it is relative or has a scheme that GitHub allows, else nothing.

    Browsers overlook control characters and spaces before and inside a scheme.
    """
    if ":" not in address:
        return address
    scheme = _SCHEME.match(_IGNORED.sub("", address))
    return address if scheme is None or scheme[1].lower() in _SCHEMES else None


def pictured(address: str) -> str:
    """Where the picture is, if `address` is that of the page that GitHub shows it on."""
    return _PAGE_OF_FILE.sub(r"\1/raw/", address, count=1)


def foreign(address: str) -> bool:
    """Whether `address` leads to another host, or may."""
    return _ELSEWHERE.match(_IGNORED.sub("", address)) is not None
