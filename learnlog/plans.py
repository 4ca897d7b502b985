"""Note + the dates in it → which of them are a plan's or an example's: nobody's days.

Writers say so in a name, a title or a heading; a plan is one only where the log keeps its days elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from learnlog.gfm.values import Block
from learnlog.marks import BELOW_HEADINGS, Mark
from learnlog.model import Note, When

_EXAMPLES = """
    example template ejemplo exemplo exemple beispiel vorlage esempio voorbeeld sjabloon eksempel exempel
    esimerkki przykład szablon příklad šablona príklad primjer пример приклад шаблон παράδειγμα υπόδειγμα
    örnek şablon példa sablon exemplu contoh مثال דוגמה उदाहरण উদাহরণ ตัวอย่าง plantilla gabarit 例 例子 示例
    模板 範例 サンプル テンプレート 예 예시 템플릿
"""
_PLANS = """
    plan plans roadmap schedule syllabus curriculum timetable calendar plano planos cronograma calendario
    calendário planning calendrier zeitplan stundenplan kalender piano rooster harmonogram plán rozvrh план
    расписание графік план σχέδιο takvim terv naptár rencana jadwal 计划 計劃 日程 课程表 路线图
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
FEW = 4  # words: a heading that names what stands below, not a sentence about plans
LENGTHS = ("range", "week", "month")


def is_example_day(title: str) -> bool:
    """`Day 0: February 30, 2016 (Example 1)`: the title says that nobody lived it."""
    return bool(_EXAMPLE_DAY.fullmatch(title))


def is_example(note: Note, found: Sequence[Mark]) -> bool:
    """Whether name or title of a whole page say that it shows how a log could be kept."""
    words = _words(_name(note, found))
    named = bool(words) and not EXAMPLE_WORDS.isdisjoint((words[0], words[-1]))
    return named or bool(_EXAMPLE_TITLE.match(_title(note, found)))


def is_plan(note: Note, found: Sequence[Mark]) -> bool:
    """Whether name or title of a whole page say that it is a plan."""
    return _says_plan(_name(note, found)) or _says_plan(_title(note, found))


def is_under_plan(note: Note, mark: Mark) -> bool:
    """Whether a heading above says that what stands below it is a plan."""
    return any(len(_words(one.text)) <= FEW and _says_plan(one.text) for one in _above(note.blocks, mark))


def is_changelog(note: Note, found: Sequence[Mark], mark: Mark) -> bool:
    """Whether name, title or a heading above say that changes to something are listed there."""
    said = (_name(note, found), _title(note, found), *(one.text for one in _above(note.blocks, mark)))
    return any(_CHANGES.fullmatch(text) for text in said)


def is_to_come(note: Note, mark: Mark, when: When) -> bool:
    """Whether a date in a plan is to come: a stretch of time, a row of a table, a day of open tasks."""
    if when.precision in LENGTHS or mark.place in ("item", "cell"):
        return True
    below = [block for block in note.blocks if block.start >= mark.end]
    rival = next((b.start for b in below if b.kind == "heading" and b.level <= mark.rank), None)
    tasks = {
        item.checked for block in below if rival is None or block.start < rival for item in block.children
    }
    return False in tasks and True not in tasks


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


def _above(blocks: Sequence[Block], mark: Mark) -> list[Block]:
    """The headings that a mark stands under, innermost first, the title of the page aside."""
    rank, found = mark.rank or BELOW_HEADINGS, list[Block]()
    for block in reversed([one for one in blocks if one.kind == "heading" and one.start < mark.start]):
        if 1 < block.level < rank:
            rank = block.level
            found.append(block)
    return found
