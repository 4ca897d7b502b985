"""Markdown to HTML, whole pages with a table of contents: learnlog.gfm beside Python-Markdown.

    python tests/bench/conversion.py [FOLDER…]

Prints megabytes a second on each folder of notes (default: the shared seeds and logs), the ratio,
what cleaning raw HTML takes of it, and how the time grows with input that was made to be slow.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import markdown

from learnlog.gfm.elements import html as raw_html
from learnlog.gfm.fenced import code

if TYPE_CHECKING:
    from collections.abc import Callable

SHARED = Path(__file__).resolve().parents[3] / "shared"
HIGHLIGHT = {"anchor_linenums": True, "line_spans": "__span", "pygments_lang_class": True}
MATERIAL: dict[str, dict[str, Any]] = {
    "toc": {"permalink": True},
    "pymdownx.highlight": HIGHLIGHT,
    "pymdownx.tasklist": {"custom_checkbox": True},
    "pymdownx.arithmatex": {"generic": True},
} | {
    name: {}
    for name in ["abbr", "admonition", "attr_list", "def_list", "footnotes", "md_in_html", "tables"]
    + [f"pymdownx.{name}" for name in ("betterem", "caret", "details", "emoji", "inlinehilite", "magiclink")]
    + [f"pymdownx.{name}" for name in ("mark", "smartsymbols", "superfences", "tilde")]
}
OURS: dict[str, dict[str, Any]] = {
    "learnlog.gfm": {"diagrams": "browser"},  # as beside it, where the browser draws
    "toc": {"permalink": True},
    "pymdownx.highlight": HIGHLIGHT,
}
SLOW: dict[str, Callable[[int], str]] = {
    "nested quotes": lambda size: "> " * (size // 2) + "a",
    "nested lists": lambda size: "- " * (size // 2) + "a",
    "nested emphasis": lambda size: "*a **a " * (size // 14) + "b" + " a** a*" * (size // 14),
    "open brackets": lambda size: "[" * size,
    "link openers": lambda size: "[a](<b" * (size // 6),
    "image openers": lambda size: "![" * (size // 2),
    "entities": lambda size: "&" * size,
    "backticks": lambda size: "".join("e" + "`" * run for run in range(int((2 * size) ** 0.5))),
    "wide table": lambda size: f"{'|a' * (size // 8)}|\n{'|-' * (size // 8)}|\n{'|a' * (size // 4)}",
    "open tags": lambda size: "<div " * (size // 5),
    "tags and emphasis": lambda size: "<b>*" * (size // 8) + "</b>" * (size // 8),
    "comments": lambda size: "<!-- a " * (size // 7),
    "at signs": lambda size: "a." * (size // 2) + "@",
    "dollars": lambda size: "$a " * (size // 3),
    "marks": lambda size: "==a " * (size // 4),
    "admonitions": lambda size: "!!! note\n    x\n" * (size // 15),
    "headings": lambda size: "# a\n" * (size // 4),
}


SIZES = (50_000, 100_000)


def seconds(configs: dict[str, dict[str, Any]], texts: list[str]) -> float:
    md = markdown.Markdown(extensions=list(configs), extension_configs=configs)
    code.lines.cache_clear()  # nothing is known from a round before
    start = time.process_time()
    for text in texts:
        md.reset().convert(text)
    return time.process_time() - start


def compare(folder: Path) -> None:
    paths = [path for path in sorted(folder.rglob("*")) if path.suffix in (".md", ".txt") and path.is_file()]
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    size = sum(len(text.encode()) for text in texts) / 1e6
    few = texts[:300]
    seconds(OURS, few)
    seconds(MATERIAL, few)  # both have their lexers and tables ready now
    rounds = 9 if size < 1 else 1
    times = [(seconds(OURS, texts), seconds(MATERIAL, texts)) for _ in range(rounds)]
    ours, theirs = (min(column) for column in zip(*times, strict=True))
    print(f"{folder.name:16} {len(texts):5} files {size:6.2f} MB", end="  ")
    print(f"learnlog.gfm {size / ours:5.2f} MB/s  Python-Markdown {size / theirs:5.2f} MB/s", end="  ")
    print(f"x {theirs / ours:.2f}")
    print(f"{'':16} cleaning raw HTML: {100 * cleaning(texts) / ours:.1f} % of our time")


def cleaning(texts: list[str]) -> float:
    """Seconds in which raw HTML is read and cleaned when `texts` are converted."""
    spent = 0.0
    tokens = raw_html.tokens

    def timed(source: str) -> list[raw_html.Token]:
        nonlocal spent
        start = time.process_time()
        found = tokens(source)
        spent += time.process_time() - start
        return found

    raw_html.tokens = timed
    try:
        seconds(OURS, texts)
    finally:
        raw_html.tokens = tokens
    return spent


def growth() -> None:
    for name, text in SLOW.items():
        times = [[seconds(OURS, [text(size)]) for size in SIZES] for _ in range(7)]
        once, twice = (min(column) for column in zip(*times, strict=True))
        print(f"{name:20} 50 kB {once:.3f} s  100 kB {twice:.3f} s  x {twice / once:.1f}")
    print(f"{'one line of 5 MB':20} {seconds(OURS, ['a ' * 2_500_000]):.2f} s")


if __name__ == "__main__":
    for chosen in [Path(name) for name in sys.argv[1:]] or [SHARED / "seeds", SHARED / "corpus"]:
        compare(chosen)
    growth()
