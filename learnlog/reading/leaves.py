"""Source → leaf: all that it says by itself; leaf and what the whole log says → its document.

Hardly any note needs the others to be read: its name or its headings have whole dates. So each is read
and cut by itself, wherever that may be, and cut anew only where the log reads its dates differently.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b
from typing import Protocol, TypeVar

from learnlog import dates
from learnlog.model import Document, Issue, Note, Source
from learnlog.reading import carriers, entries, marks, notes
from learnlog.reading.carrying import Habit, Habits
from learnlog.reading.marking import Mark
from learnlog.runtime.pickled import Later

T = TypeVar("T")
R = TypeVar("R")

Look = Callable[[Document], Document]
"""What else is wanted to be known of a document; a function that can be pickled."""


class Each(Protocol):
    """A way to work out `[function(item) for item in items]`; all three can be pickled, and a result
    depends on nothing but its function and its item."""

    def __call__(self, function: Callable[[T], R], items: Sequence[T], /) -> list[R]: ...


def in_turn(function: Callable[[T], R], items: Sequence[T]) -> list[R]:
    """An `Each` that does all of it here."""
    return [function(item) for item in items]


def as_it_is(document: Document) -> Document:
    """A `Look` that asks nothing more."""
    return document


@dataclass(frozen=True, slots=True)
class Asked:
    """A source to read; an `included` one is no plan, whatever it is called."""

    source: Source
    included: bool = False

    def digest(self) -> bytes:
        """Much sooner there than the bytes it is pickled into."""
        whole = f"{self.source.path}\0{self.included}\0{self.source.text}"
        return blake2b(whole.encode("utf-8", "surrogatepass"), digest_size=20).digest()


@dataclass(frozen=True, slots=True)
class Told:
    """What the log says of a source: what its dates come to, in order, and the log's habit."""

    outcomes: tuple[dates.Outcome | None, ...]
    habit: Habit


@dataclass(frozen=True, slots=True)
class Cut:
    """A document, and the dates in it that are those of a plan."""

    document: Document
    planned: tuple[dates.Mention, ...]


Dates = tuple[tuple[dates.Mention, ...], tuple[dates.Outcome | None, ...]]
"""The dates of a source, and what they come to by themselves."""


@dataclass(frozen=True, slots=True)
class Leaf:
    """What a source says by itself: what is wrong with it, and how it is cut where the log has nothing else
    to say than `told`.

    `mentions` are its dates, which the log is seldom asked about. `habits` are what it adds to those of its
    log; None where the log has a say in what its dates are. `dated` says that it has some that can be read,
    `odd` that its writer should know something of them, `habit` is what counts for it by itself.
    """

    own: Later[Dates]
    flaws: tuple[Issue, ...]
    cut: Cut
    habit: Habit
    habits: Habits | None
    dated: bool
    odd: bool

    @property
    def mentions(self) -> tuple[dates.Mention, ...]:
        return self.own.value[0]

    @property
    def told(self) -> Told:
        return Told(self.own.value[1], self.habit)


@dataclass(frozen=True, slots=True)
class Reading:
    """Reads one source; `several` are likely to be of the same log and to have dates.

    What it comes to depends on this and the source only, so it can be done elsewhere and be kept.
    """

    options: dates.DateOptions
    several: bool
    look: Look

    def __call__(self, asked: Asked) -> Leaf:
        note, flaws, found = _marked(asked.source)
        mentions = tuple(mark.mention for mark in found)
        outcomes = dates.resolve(mentions, dates.settle(mentions), self.options)
        own = tuple(outcomes.get(mention) for mention in mentions)
        habit = Habit(dated_elsewhere=self.several and any(own))
        return Leaf(
            Later(None, (mentions, own)),
            flaws,
            _cut(note, found, asked, Told(own, habit), self.look),
            habit,
            carriers.habits(outcomes) if dates.alone(mentions) else None,
            any(own),
            any(one and one.problems for one in own),
        )


def cut(look: Look, task: tuple[Asked, Told]) -> Cut:
    """A source cut again, with what the log says of it."""
    asked, told = task
    note, _, found = _marked(asked.source)
    return _cut(note, found, asked, told, look)


@lru_cache(maxsize=50)
def _marked(source: Source) -> tuple[Note, tuple[Issue, ...], tuple[Mark, ...]]:
    note, flaws = notes.read(source)
    return note, flaws, marks.of(note)


def _cut(note: Note, found: Sequence[Mark], asked: Asked, told: Told, look: Look) -> Cut:
    pairs = zip(found, told.outcomes, strict=True)
    outcomes = {mark.mention: outcome for mark, outcome in pairs if outcome is not None}
    chosen = carriers.choose(note, found, outcomes, told.habit, asked.included)
    planned = tuple(one.mark.mention for one in chosen.planned)
    return Cut(look(entries.document(note, chosen)), planned)
