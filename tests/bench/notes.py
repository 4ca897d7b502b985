"""A number → a learning log of that many days, the same every time."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path

LAST = date(2025, 12, 31)


def _words(text: str) -> list[str]:
    return text.split()


COMMON = _words(
    """the of and to in a is that for it as was with be by on not this are from at which but have one all
    when will there can more if no out so what up into than them only new also time these two may then
    do first any my now such like our over even most me after made many before must through back where
    much way well down should because each just people how too little good make very still see work long
    get here between both under never same another know while last might great since against right came
    take used few house use"""
)
SYLLABLES = [
    onset + nucleus + coda
    for onset in _words("b br c ch d f g gr h k l m n p pl r s st t tr v")
    for nucleus in ("a", "e", "i", "o", "u", "ea", "io")
    for coda in ("", "n", "r", "st")
]
WORDS = 40_000
FALLING = [*accumulate(1 / (rank + 3) ** 1.08 for rank in range(WORDS))]
"""How often the words are used, added up: few all the time and most of them rarely, as in real text."""
TAGS = _words(
    """python rust sql networks algebra statistics writing reading testing security git linux css go
    databases physics compilers performance debugging design"""
)
SUBJECTS = _words(
    """iterators closures sockets indexes generators transactions eigenvalues tokenizers caching
    profiling parsers heaps tries hashing scheduling containers layouts locks futures allocators"""
)
HEADINGS = ["What was new", "Still open", "What broke", "An exercise", "For tomorrow", "In short"]
PAGES = ["example.org/wiki/{}", "docs.example.com/{}.html", "example.net/papers/{}", "code.example.org/{}"]
CODE = {
    "python": "def {a}(values: list[int]) -> int:\n    total = 0\n    for value in values:\n"
    '        if value % {n} == 0:  # "{b}" has none\n            total += value\n    return total',
    "bash": 'set -eu\nfor name in {a}/*.txt; do\n  sort -u "$name" | head -n {n} > "{b}/$name"\ndone',
    "sql": "SELECT {a}, count(*) AS days\nFROM {b}\nWHERE hour > {n}\nGROUP BY {a}\nORDER BY days DESC;",
    "json": '{{\n  "{a}": {n},\n  "{b}": [true, null, "{a} {b}"]\n}}',
    "javascript": "const {a} = async (url) => {{\n  const answer = await fetch(`${{url}}/{b}`);\n"
    "  return (await answer.json()).slice(0, {n});\n}};",
}


def write(folder: Path, days: int) -> None:
    """`days` notes of about 300 words, `YYYY/MM/YYYY-MM-DD.md`, the last on the last day of 2025."""
    for number in range(days):
        day = LAST - timedelta(days=number)
        path = folder / note_path(day)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(Day(day, days - number).note(), encoding="utf-8", newline="\n")
    (folder / "index.md").write_text("---\ntitle: A learning log\n---\n\nWhat was learned, by day.\n")


def write_short(folder: Path, days: int) -> None:
    """The same short notes twice: as `readme/README.md`, and each in a file below `files`."""
    (folder / "readme").mkdir(parents=True)
    (folder / "files").mkdir()
    entries = []
    for number in range(days):
        day = LAST - timedelta(days=days - 1 - number)
        title, text = Day(day, number + 1).short()
        entries.append(f"## {day}: {title}\n\n{text}\n")
        (folder / f"files/{day}.md").write_text(f"# {title}\n\n{text}\n", encoding="utf-8", newline="\n")
    readme = "# A learning log\n\n" + "\n".join(entries)
    (folder / "readme/README.md").write_text(readme, encoding="utf-8", newline="\n")


def note_path(day: date) -> Path:
    return Path(f"{day:%Y}/{day:%m}/{day}.md")


class Day:
    """What is written on one day; the day alone decides on it."""

    def __init__(self, day: date, number: int) -> None:
        self.day, self.number = day, number
        self.chance = random.Random(day.toordinal())

    def note(self) -> str:
        first, second = self.chance.sample(SUBJECTS, 2)
        tags = "".join(f"\n  - {tag}" for tag in self.chance.sample(TAGS, 3))
        front = f'---\ntitle: "{self.day}: {first} and {second}"\ndate: {self.day}\ntags:{tags}\n---'
        one, two = self.chance.sample(HEADINGS, 2)
        parts = [
            front,
            self.prose(3),
            f"## Reading about {first}",
            self.prose(5),
            self.outline(),
            self.code(),
        ]
        parts += [f"## {one}", self.prose(4), *self.now_and_then()]
        if self.chance.random() < 0.5:
            parts += [f"## {two}", self.prose(3)]
        return "\n\n".join([*parts, "### Links", self.links()]) + "\n"

    def short(self) -> tuple[str, str]:
        text = "\n\n".join([self.prose(8), self.outline(), self.code(), self.links(inside=False)])
        return self.chance.choice(SUBJECTS).title(), text

    def now_and_then(self) -> Iterator[str]:
        """What a note has every third, fifth, sixth, seventh and tenth day."""
        chance, number = self.chance, self.number
        if number % 3 == 0:
            yield "\n".join(f"- [{chance.choice('x ')}] {self.phrase()}" for _ in range(3))
        if number % 5 == 0:
            rows = (f"| {self.word()} | {self.phrase()} | {chance.randint(1, 999)} |" for _ in range(4))
            yield "\n".join(["| Word | Meaning | Hits |", "| --- | --- | ---: |", *rows])
        if number % 6 == 0:
            power = chance.randint(2, 9)
            yield f"It takes $O(n^{power} \\log n)$ steps where $x_{{{power}}} > 0$, and in full:"
            formula = f"\\sum_{{i=0}}^{{n}} \\frac{{a_i}}{{i + {power}}} \\ge \\int_0^1 t^{{{power}}} \\, dt"
            yield f"$$\n{formula}\n$$"
        if number % 7 == 0:
            a, b, c = (self.word() for _ in range(3))
            yield f"```mermaid\ngraph TD\n  A[{a}] --> B[{b}]\n  B -->|then| C{{{c}}}\n  C --> A\n```"
        if number % 10 == 0:
            yield f"<details>\n<summary>{self.phrase()}</summary>\n\n{self.prose(2)}\n\n</details>"

    def prose(self, sentences: int) -> str:
        return " ".join(self.sentence() for _ in range(sentences))

    def sentence(self) -> str:
        words = [self.word() for _ in range(self.chance.randint(8, 20))]
        for share, form in ((0.15, "`{}`"), (0.1, "**{}**"), (0.1, "*{}*")):
            if self.chance.random() < share:
                place = self.chance.randrange(len(words))
                words[place] = form.format(words[place])
        return f"{' '.join(words).capitalize()}."

    def phrase(self) -> str:
        return " ".join(self.word() for _ in range(self.chance.randint(3, 8)))

    def word(self) -> str:
        (rank,) = self.chance.choices(range(WORDS), cum_weights=FALLING)
        if rank < len(COMMON):
            return COMMON[rank]
        made = random.Random(rank)
        return "".join(made.choices(SYLLABLES, k=2 if rank < 3000 else 3))

    def outline(self) -> str:
        return "\n".join(f"- {self.phrase()}\n    - {self.phrase()}\n    - {self.phrase()}" for _ in range(2))

    def code(self) -> str:
        language, text = self.chance.choice([*CODE.items()])
        body = text.format(a=self.word(), b=self.word(), n=self.chance.randint(2, 99))
        return f"```{language}\n{body}\n```"

    def links(self, inside: bool = True) -> str:
        out = [
            f"- [{self.phrase()}](https://{self.chance.choice(PAGES).format(self.word())})" for _ in range(2)
        ]
        for back in (1, self.chance.randint(7, 90)) if inside else ():
            if back < self.number:
                before = self.day - timedelta(days=back)
                out.append(f"- After [{before}](../../{note_path(before).as_posix()})")
        return "\n".join(out)
