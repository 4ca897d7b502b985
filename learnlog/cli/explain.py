"""A code, or what was decided about a log → words that explain it."""

from __future__ import annotations

from learnlog.collect import Misuse
from learnlog.dates import Verdict
from learnlog.gfm import normalize

CODES = {
    "LL101": "The file or the folder cannot be read, because of its permissions, because it is a link that "
    "leads nowhere, because `sources` names one that is not there, or because its name is not UTF-8. It is "
    "left out.",
    "LL102": "The file is not UTF-8. It was read in the encoding that fits its bytes best. Save it as UTF-8.",
    "LL103": "The file is empty.",
    "LL104": "The file has NUL characters. Each is shown as \ufffd.",
    "LL105": "The front matter is not YAML or TOML, or not a list of keys. It is shown as code: nothing is "
    "lost.",
    "LL106": "The name of a file is a day, but its suffix is not .md, so it is no note here. Rename it.",
    "LL201": "A date that cannot be, such as 30 February. The entry stays in its place, without a date.",
    "LL202": "A date that can be read in two ways: nothing in the log shows which. Set `day_first`.",
    "LL203": "Two dates contradict each other, as a name and a heading. The message says which was taken.",
    "LL204": "The weekday does not belong to the date. The date counts.",
    "LL205": "The year is missing, and nothing around the date has one. Write it in a heading, the name "
    "of the file or of the folder.",
    "LL206": "A plan, an example, a changelog or a table beside a log has dates. They carry no entries. "
    "If they do, name the page in `include`.",
    "LL207": "The name of a file or folder may be a date, as 250103 or 2025/01/01-intro, but nothing shows "
    "that it is one. Write the date in full.",
    "LL301": "A linked file or an image is not there. The link is left as it was written.",
    "LL302": "A web address without its https://. GitHub takes it for a file, and so would the site.",
    "LL401": "A collapsible is not closed, closed twice or misspelt. It was put right; the message says how.",
    "LL402": "A code block is never closed, so what follows it is code, on GitHub too.",
    "LL403": "HTML that has no end would swallow the rest of the note. It was ended.",
    "LL411": "What is nested deeper than any page could show is on the deepest level that is shown.",
    "LL412": "Control characters, which no page can hold. Each is shown as \ufffd.",
    "LL413": "Nothing refers to a footnote, so no page shows it.",
    "LL414": "An address that is no link here, as javascript:. The words stay, without a link.",
    "LL415": "A custom fence of the site failed. The code is shown as code. See pymdownx.superfences.",
    "LL416": "A comment has no end, so what follows it is hidden, on GitHub too.",
    "LL501": "A formula that cannot be converted. Its source is shown as code.",
    "LL502": "A pair of dollar signs was read as text. Write $`…`$ if it is a formula.",
    "LL601": "A Mermaid diagram that is not valid. Its source is shown as code.",
    "LL701": "Words that GitHub shows of a note are on none of its pages. Please report it: our fault.",
}


def code(name: str) -> str:
    """What a diagnostic means. Raises `Misuse` for a code there is not."""
    if name == "rules":
        return "\n".join(f"{rule.name}: {rule.reason}" for rule in normalize.RULES)
    known = name.upper()
    if known not in CODES:
        raise Misuse(f"there is no code {name!r}; there are dates, rules, {', '.join(CODES)}.")
    return f"{known}: {CODES[known]}"


def dates(verdict: Verdict) -> str:
    """How numeric dates were read, and the lines that say so."""
    orders = {"dmy": "day before month", "mdy": "month before day", None: "undecided"}
    lines = [f"order of day and month: {orders.get(verdict.order, verdict.order)}"]
    if verdict.reason:
        lines.append(f"because {verdict.reason}")
    for mark, order in verdict.two_digit:
        between = f"three numbers with '{mark}' between them" if mark else "six digits"
        lines.append(f"{between}: {'the year first' if order else 'undecided'}")
    lines += [f"  {one.path}:{one.line + 1}: {one.words}" for one in verdict.evidence]
    return "\n".join(lines)
