"""Note + the dates in it → which of them are a plan's or an example's: nobody's days.

Writers say so in a name, a title or a heading; a plan is one only where the log keeps its days elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from learnlog import dates
from learnlog.gfm.values import Block
from learnlog.model import Note, When
from learnlog.reading.carrying import Carrier, Habit
from learnlog.reading.marking import BELOW_HEADINGS, Mark

_EXAMPLES = """
    example template ejemplo exemplo exemple beispiel vorlage esempio voorbeeld sjabloon eksempel exempel
    esimerkki przykład szablon příklad šablona príklad primjer пример приклад шаблон παράδειγμα υπόδειγμα
    örnek şablon példa sablon exemplu contoh مثال דוגמה उदाहरण উদাহরণ ตัวอย่าง plantilla gabarit 例 例子 示例
    模板 範例 サンプル テンプレート 예 예시 템플릿
"""
_PLANS = """
    plan plans roadmap schedule syllabus curriculum timetable calendar plano planos cronograma calendario
    calendário planning calendrier zeitplan stundenplan kalender piano rooster harmonogram plán rozvrh план
    расписание графік план σχέδιο takvim terv naptár rencana jadwal خطة الخطة برنامه
    תוכנית แผน 计划 計劃 日程 课程表 路线图
    計画 予定 学習計画 ロードマップ 스케줄 계획 계획표 일정 로드맵
"""
_EXAMPLE = "|".join(sorted(_EXAMPLES.split(), key=len, reverse=True))
EXAMPLE_WORDS, PLAN_WORDS = frozenset(_EXAMPLES.split()), frozenset(_PLANS.split())
_WORD = re.compile(r"[^\W\d_]+")
_EXAMPLE_DAY = re.compile(rf"\W*(?:{_EXAMPLE})\W*\d{{1,2}}\W*", re.IGNORECASE)
_EXAMPLE_TITLE = re.compile(rf"\W*(?:{_EXAMPLE})\s*[:：—–-]", re.IGNORECASE)
_CHANGES = re.compile(
    r"\W*(?:change[\s_-]?log|changes|releases?(?:[\s_-]notes)?|(?:version|revision|change|edit)[\s_-]history|"
    r"revisions|änderungen|änderungsprotokoll|historique des versions|journal des modifications|cambios|"
    r"historial de cambios|registro de alterações|изменения|"
    r"更新日志|更新记录|变更日志|変更履歴|更新履歴|변경\s?이력)\W*",
    re.IGNORECASE,
)
EXAMPLE_LINK = "http://www.example.com"  # of the 100-days-of-code template, in all its languages
FEW = 4  # words: a heading that names what stands below, not a sentence about plans
LENGTHS = ("range", "week", "month")


def without(note: Note, found: Sequence[Mark], inside: list[Carrier], habit: Habit) -> list[Carrier]:
    """An example shows no day that was, nor a release in a changelog; nor do plans, changelogs, releases and
    tables beside a log of other files."""
    if _is_example(note, found) and any(one.mark.place != "label" for one in inside):
        return []  # a date below the title of `template-literals.md` is when that was learned
    inside = _without_examples(note, inside)
    if not inside:
        return inside
    title = (_name(note, found), _title(note, found))
    changes = any(_CHANGES.fullmatch(text) for text in title)
    above = _headings_above(note.blocks, inside)
    if not habit.dated_elsewhere:
        return [
            one
            for one in inside
            if not (_is_release(one) and (changes or _are_changes(above[one.mark.start])))
        ]
    if changes:
        return []
    plan = any(_says_plan(text) for text in title)
    return [one for one in inside if not _is_aside(note, one, plan, above[one.mark.start])]


def _is_aside(note: Note, one: Carrier, plan: bool, above: Sequence[str]) -> bool:
    """Whether a date beside a log of other files is a plan's, a changelog's or one in a table."""
    if one.mark.place == "cell" or _is_release(one) or _are_changes(above):
        return True
    named = plan or any(len(_words(text)) <= FEW and _says_plan(text) for text in above)
    return named and _is_to_come(note, one.mark, one.when)


def _is_release(one: Carrier) -> bool:
    return dates.follows_version(one.mark.words, one.mark.mention.candidate)


def _are_changes(above: Sequence[str]) -> bool:
    """Whether one of the headings that a date stands under is a changelog's."""
    return any(_CHANGES.fullmatch(text) for text in above)


def _headings_above(blocks: Sequence[Block], inside: Sequence[Carrier]) -> dict[int, list[str]]:
    """The headings that each mark stands under, the title of the page aside."""
    headings = iter([block for block in blocks if block.kind == "heading"])
    coming, open_now, above = next(headings, None), list[Block](), dict[int, list[str]]()
    for one in inside:
        while coming is not None and coming.start < one.mark.start:
            open_now = [*(block for block in open_now if block.level < coming.level), coming]
            coming = next(headings, None)
        rank = one.mark.rank or BELOW_HEADINGS
        above[one.mark.start] = [block.text for block in open_now if 1 < block.level < rank]
    return above


def _without_examples(note: Note, inside: list[Carrier]) -> list[Carrier]:
    """Days of a template that nobody filled in: called an example, or counted or impossible and
    with links to nowhere.

    Where most are, the rest was not filled in either.
    """
    lines = note.text.text.split("\n") if EXAMPLE_LINK in note.text.text else []
    real = [one for one, after in zip_longest(inside, inside[1:]) if not _is_example_day(lines, one, after)]
    return real if 2 * len(real) > len(inside) else []


def _is_example_day(lines: Sequence[str], one: Carrier, after: Carrier | None) -> bool:
    """`lines` are those of a note that has links to nowhere."""
    if _EXAMPLE_DAY.fullmatch(one.mark.mention.candidate.rest):  # (Example 1)
        return True
    if not lines or (one.when.number is None and one.when.precision is not None):
        return False
    from learnlog.gfm import rewrite  # dear to import, and few logs began with that template

    own = "\n".join(lines[one.mark.start : after.mark.start if after else None])
    links = [link.target.rstrip("/") for link in rewrite.find(own) if "//" in link.target]
    return {*links} == {EXAMPLE_LINK}


def _is_example(note: Note, found: Sequence[Mark]) -> bool:
    """Whether name or title of a whole page say that it shows how a log could be kept."""
    words = _words(_name(note, found))
    named = bool(words) and not EXAMPLE_WORDS.isdisjoint((words[0], words[-1]))
    return named or bool(_EXAMPLE_TITLE.match(_title(note, found)))


def _is_to_come(note: Note, mark: Mark, when: When) -> bool:
    """Whether a date in a plan is to come: no task below it is done, and it is a stretch of time, an item
    of a list, or a day with open tasks."""
    below = [block for block in note.blocks if block.start >= mark.end]
    rival = next((b.start for b in below if b.kind == "heading" and b.level <= mark.rank), None)
    tasks = {done for block in below if rival is None or block.start < rival for done in _tasks(block)}
    return True not in tasks and (False in tasks or when.precision in LENGTHS or mark.place == "item")


def _tasks(block: Block) -> Iterator[bool]:
    for child in block.children:
        if child.checked is not None:
            yield child.checked
        yield from _tasks(child)


def _says_plan(text: str) -> bool:
    return any(word in PLAN_WORDS or word.endswith(("plan", "计划", "計画")) for word in _words(text))


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _name(note: Note, found: Sequence[Mark]) -> str:
    """The name of a file; empty if it has a date, for then it is a day's."""
    return "" if any(mark.place == "name" for mark in found) else note.path.stem


def _title(note: Note, found: Sequence[Mark]) -> str:
    """The heading that a page begins with, if it has no date."""
    first = next((block for block in note.blocks if block.kind == "heading"), None)
    return "" if first is None or any(mark.end == first.end for mark in found) else first.text
