"""A seed → a small log, and what its writer does to it from one build to the next."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

PIECES = (
    "A sentence with `code`, **weight** and a [paper](https://arxiv.org/abs/1706.03762).",
    "$a_{ij} = \\frac{1}{2}$ and\n\n$$\n\\sum_i x_i\n$$",
    "```mermaid\nflowchart LR\n  a --> b\n```",
    "```python\ndef f(x):\n    return x + 1\n```",
    "- [ ] read it again\n- [x] understand it",
    "TODO: ask somebody.",
    "![plot](plot.svg)",
    "<details>\n<summary>More</summary>\n\nHidden words.\n\n</details>",
    "| a | b |\n|---|---|\n| 1 | 2 |",
    "Words[^1] and more.\n\n[^1]: A footnote.",
    "> [!TIP]\n> What helped.",
    "What is it? ==An answer== with #tag.",
    "Costs $5 and $6, <b>raw</b> & <unknown>.",
    "## A heading\n\nBelow it.",
)
SUBJECTS = ("Sorting", "Rust & C", "Линейная алгебра", "行列", 'He said "no" <b>', "Graphs", "Fourier")
TAGS = ("math", "rust", "reading", "C++")
OPTIONS: dict[str, tuple[Any, ...]] = {
    "site_name": ("A log", "Another <log>"),
    "site_url": ("https://example.org/log/", ""),
    "repo_url": (None, "https://github.com/somebody/log"),
    "use_directory_urls": (True, False),
    "copyright": (None, "Mine"),
}
OURS: dict[str, tuple[Any, ...]] = {
    "title": ("", "What I learned"),
    "description": ("", "Day by day."),
    "day_first": (None, True),
    "exclude": ([], ["docs/topics/**"]),
    "gfm": ({}, {"diagrams": "browser"}, {"html": "trusted"}),
}
FEATURES: tuple[list[str], ...] = ([], ["navigation.footer"], ["navigation.tabs", "toc.integrate"])
EXTENSIONS: tuple[list[Any], ...] = (
    ["learnlog.gfm", {"toc": {"permalink": True}}],
    ["learnlog.gfm", "toc"],
    [{"toc": {"permalink": True, "toc_depth": 2}}],
)
LANGUAGES = ("en", "de", "ja")


class Writer:
    """Somebody with a log in `folder`, whose built site stands in `site`."""

    def __init__(self, folder: Path, site: Path, seed: int) -> None:
        self.folder, self.site = folder, site
        self.docs = folder / "docs"
        self.chance = random.Random(seed)
        self.config = {name: values[0] for name, values in OPTIONS.items()}
        self.ours = {name: values[0] for name, values in OURS.items()}
        self.theme = {"features": FEATURES[0], "language": LANGUAGES[0]}
        self.extensions = EXTENSIONS[0]
        self._begin()

    def change(self) -> str:
        """Do one thing, and say what."""
        changes: list[Callable[[], str]] = [
            *([self.append, self.add, self.rename, self.delete, self.link, self.retitle] * 2),
            *(self.move, self.tag, self.finish_tasks, self.shorten, self.touch, self.redraw, self.hide_plot),
            *(self.append_to_readme, self.shorten_readme, self.edit_page, self.retitle_page, self.add_page),
            *(self.set_option, self.set_own_option, self.set_theme, self.damage_site, self.take_from_site),
        ]
        return self.chance.choice(changes)()

    def append(self) -> str:
        note = self._note()
        _write(note, f"{_read(note)}\n{self._piece()}\n")
        return f"append to {note.name}"

    def add(self) -> str:
        day = self._day()
        text = "\n\n".join([f"# {self.chance.choice(SUBJECTS)}", *(self._piece() for _ in range(3))])
        note = self.docs / f"{day}-{self.chance.choice('abc')}.md"
        _write(note, f"{text}\n")
        return f"add {note.name}"

    def rename(self) -> str:
        note = self._note()
        to = note.with_name(f"{self._day()}-{self.chance.choice('abc')}.md")
        note.rename(to)
        return f"rename {note.name} to {to.name}"

    def move(self) -> str:
        note = self._note()
        folder = self.docs / "topics" if note.parent == self.docs else self.docs
        folder.mkdir(exist_ok=True)
        note.rename(folder / note.name)
        return f"move {note.name} to {folder.name}"

    def delete(self) -> str:
        if len(self._notes()) < 5:
            return self.add()
        note = self._note()
        note.unlink()
        return f"delete {note.name}"

    def link(self) -> str:
        one, other = self._note(), self._note()
        to = os.path.relpath(other, one.parent).replace(os.sep, "/")
        _write(one, f"{_read(one)}\nSee [there]({to}), [[{other.stem}]] and [gone](gone.md).\n")
        return f"link {one.name} to {other.name}"

    def retitle(self) -> str:
        note = self._note()
        title = self.chance.choice(SUBJECTS)
        _write(note, re.sub(r"^# .*$", lambda _: f"# {title}", _read(note), count=1, flags=re.MULTILINE))
        return f"call {note.name} {title}"

    def tag(self) -> str:
        note = self._note()
        text = _read(note).removeprefix("---\n").partition("---\n")[2] or _read(note)
        _write(note, f"---\ntags: {json.dumps(self.chance.sample(TAGS, 2))}\n---\n{text}")
        return f"tag {note.name}"

    def finish_tasks(self) -> str:
        note = self._note()
        _write(note, _read(note).replace("- [ ]", "- [x]").replace("TODO: ", ""))
        return f"finish the tasks of {note.name}"

    def shorten(self) -> str:
        note = self._note()
        _write(note, f"{_read(note).rpartition(chr(10) * 2)[0] or '# Nothing'}\n")
        return f"take the end from {note.name}"

    def touch(self) -> str:
        note = self._note()
        _write(note, _read(note))
        return f"save {note.name} as it is"

    def redraw(self) -> str:
        self._draw()
        return "edit the image"

    def hide_plot(self) -> str:
        (self.docs / "plot.svg").unlink(missing_ok=True)
        return "delete the image"

    def append_to_readme(self) -> str:
        readme = self.folder / "README.md"
        _write(
            readme, f"{_read(readme)}\n## {self._day()}: {self.chance.choice(SUBJECTS)}\n\n{self._piece()}\n"
        )
        return "append a day to README.md"

    def shorten_readme(self) -> str:
        readme = self.folder / "README.md"
        head, *entries = _read(readme).split("\n## 2")
        if len(entries) > 1:
            del entries[self.chance.randrange(len(entries))]
        _write(readme, "\n## 2".join([head, *entries]))
        return "take a day from README.md"

    def edit_page(self) -> str:
        page = self.docs / "about.md"
        _write(page, f"{_read(page)}\nSee [a note]({self._note().relative_to(self.docs).as_posix()}).\n")
        return "edit a page that is no note"

    def retitle_page(self) -> str:
        _write(self.docs / "about.md", f"# {self.chance.choice(SUBJECTS)}\n\nAbout it.\n")
        return "retitle a page that is no note"

    def add_page(self) -> str:
        name = f"page{self.chance.randrange(3)}.md"
        _write(self.docs / name, f"# {self.chance.choice(SUBJECTS)}\n\nNo note.\n")
        return f"add {name}, which is no note"

    def set_option(self) -> str:
        name = self.chance.choice([*OPTIONS])
        self.config[name] = self.chance.choice(OPTIONS[name])
        return self._configure(f"{name}: {self.config[name]!r}")

    def set_own_option(self) -> str:
        name = self.chance.choice([*OURS])
        self.ours[name] = self.chance.choice(OURS[name])
        return self._configure(f"learnlog: {name}: {self.ours[name]!r}")

    def set_theme(self) -> str:
        self.theme["features"] = self.chance.choice(FEATURES)
        self.theme["language"] = self.chance.choice(LANGUAGES)
        self.extensions = self.chance.choice(EXTENSIONS)
        return self._configure(f"theme: {self.theme}, {self.extensions}")

    def add_hook(self) -> str:
        hook = "def on_post_page(output, **_):\n    return output\n"
        _write(self.folder / "hook.py", hook)
        self.config["hooks"] = ["hook.py"]
        return self._configure("a hook that changes nothing")

    def damage_site(self) -> str:
        page = self.chance.choice([*self._built(), None])
        if page is None:
            return "nothing"
        page.write_text("<p>Something else wrote this.</p>", encoding="utf-8")
        return f"write over {page.relative_to(self.site)} on the site"

    def take_from_site(self) -> str:
        page = self.chance.choice([*self._built(), None])
        if page is None:
            shutil.rmtree(self.site, ignore_errors=True)
            return "delete the site"
        page.unlink()
        return f"delete {page.relative_to(self.site)} from the site"

    def _begin(self) -> None:
        self.docs.mkdir(parents=True)
        for _ in range(10):
            self.add()
        _write(self.docs / "about.md", "# About\n\nAn ordinary page.\n")
        _write(self.folder / "README.md", "# Log\n\n## 2025-02-01: Begun\n\nWords.\n")
        self.append_to_readme()
        self._draw()
        self._configure("")

    def _configure(self, said: str) -> str:
        ours = {name: value for name, value in self.ours.items() if value is not None}
        config = {name: value for name, value in self.config.items() if value is not None}
        config["theme"] = {"name": "material", **self.theme}
        config["plugins"] = ["search", {"learnlog": {"sources": ["README.md"], **ours}}]
        config["markdown_extensions"] = self.extensions
        _write(self.folder / "mkdocs.yml", json.dumps(config))  # JSON is YAML
        return said

    def _draw(self) -> None:
        radius = self.chance.randrange(10, 99)
        circle = f'<svg xmlns="http://www.w3.org/2000/svg"><circle r="{radius}"/></svg>\n'
        _write(self.docs / "plot.svg", circle)

    def _notes(self) -> list[Path]:
        return sorted(self.docs.rglob("2*.md"))

    def _note(self) -> Path:
        return self.chance.choice(self._notes())

    def _built(self) -> Iterator[Path]:
        yield from sorted(self.site.rglob("*.html"))

    def _day(self) -> date:
        return date(2025, 1, 1) + timedelta(days=self.chance.randrange(60))

    def _piece(self) -> str:
        return self.chance.choice(PIECES)


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
