"""TeX as notes have it → TeX that math-core reads, and advice on the rest.

Only what renders the same on GitHub (MathJax) is rewritten; each rule below says what and why.
"""

from __future__ import annotations

import re

MACROS = {
    "pmb": r"\boldsymbol{#1}",
    "mathbbm": r"\mathbb{#1}",
    "mathds": r"\mathbb{#1}",
    "mbox": r"\text{#1}",
    "hbox": r"\text{#1}",
    "ensuremath": r"{#1}",
    "substack": r"{\scriptstyle\begin{matrix}#1\end{matrix}}",
    "dotsc": r"\dots",
    "hdots": r"\dots",
    "varlimsup": r"\overline{\lim}",
    "varliminf": r"\underline{\lim}",
    "smallsetminus": r"\setminus",
    "euro": "€",
    "qed": r"\square",
    "href": "{#2}",  # a formula is no place for a link that nobody checked
    "textsuperscript": r"{}^{\text{#1}}",
    "textsubscript": r"{}_{\text{#1}}",
    "colorbox": "{#2}",
    "llap": "{#1}",
    "rlap": "{#1}",
    "smash": "{#1}",
    "mathllap": "{#1}",
    "mathrlap": "{#1}",
    "mathclap": "{#1}",
    "mathnormal": "{#1}",
    "textnormal": r"\text{#1}",
    "cases": r"\begin{cases}#1\end{cases}",
    "matrix": r"\begin{matrix}#1\end{matrix}",
    "pmatrix": r"\begin{pmatrix}#1\end{pmatrix}",
    "displaylines": r"\begin{gathered}#1\end{gathered}",
    "strut": r"\vphantom{(}",
    "cancelto": r"\cancel{#2}^{#1}",
    "dotsb": r"\cdots",
    "dotsm": r"\cdots",
    "dotsi": r"\cdots",
    "LaTeX": r"\text{LaTeX}",
    "TeX": r"\text{TeX}",
}
"""Commands that math-core lacks, by the ones it has. Users' own names (`\\RR`, `\\abs`) are not
guessed: on GitHub they are errors too."""

_ENTITY = re.compile(r"&(lt|gt|amp|nbsp);")
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "nbsp": " "}
_RULES = [
    # Environments that set the same rows under another name.
    (re.compile(r"\\(begin|end)\{split\}"), r"\\\1{aligned}"),
    (re.compile(r"\\(begin|end)\{smallmatrix\}"), r"\\\1{matrix}"),
    (re.compile(r"\\begin\{eqnarray\*?\}"), r"\\begin{array}{rcl}"),
    (re.compile(r"\\end\{eqnarray\*?\}"), r"\\end{array}"),
    (re.compile(r"\\begin\{align(?:at\*?|edat)\}\s*\{\d+\}"), r"\\begin{aligned}"),
    (re.compile(r"\\end\{align(?:at\*?|edat)\}"), r"\\end{aligned}"),
    (re.compile(r"\\(begin|end)\{flalign(\*?)\}"), r"\\\1{align\2}"),
    # Lines of a table drawn twice, and plain TeX's end of a row.
    (re.compile(r"\\hline(?:\s*\\hline)+"), r"\\hline"),
    (re.compile(r"\\cr(?![A-Za-z])"), r"\\\\"),
    # Angle brackets as delimiters.
    (re.compile(r"\\(left|right|middle|[bB]igg?[lrm]?)\s*<"), r"\\\1\\langle "),
    (re.compile(r"\\(left|right|middle|[bB]igg?[lrm]?)\s*>"), r"\\\1\\rangle "),
    # `\limits` where there is no operator only says where its script goes.
    (re.compile(r"(\})\s*\\(?:no)?limits(?![A-Za-z])"), r"\1"),
    # MathJax loads packages so; nothing is shown.
    (re.compile(r"\\require\s*\{\w+\}"), ""),
    (re.compile(r"\\hspace\*"), r"\\hspace"),
    # TeX takes the next character for the number: `\tag 5`.
    (re.compile(r"\\tag\s*(\d)(?!\d)"), r"\\tag{\1}"),
    # Sizes and boxes of whole formulas; there is no smaller or larger MathML.
    (
        re.compile(r"\\(?:tiny|(?:script|footnote|normal)size|small|[lL]arge|LARGE|[hH]uge)(?![A-Za-z])\s*"),
        "",
    ),
    (re.compile(r"\\bbox\s*(?:\[[^\[\]]*\])?(?=\s*\{)"), ""),
    # Colours by their number.
    (re.compile(r"\\color\s*\{\s*#([0-9A-Fa-f]{6})\s*\}"), r"\\color[HTML]{\1}"),
    (re.compile(r"\\textcolor\s*\{\s*#([0-9A-Fa-f]{6})\s*\}\s*\{"), r"{\\color[HTML]{\1} "),
]
_DEFINED = re.compile(r"\\(?:re)?newcommand\*?\s*\{?\s*(\\[A-Za-z]+)\s*\}?\s*(?:\[([1-9])\])?(?=\s*\{)")
_OPERATOR = re.compile(r"\\DeclareMathOperator\*?\s*\{?\s*(\\[A-Za-z]+)\s*\}?\s*\{([^{}]*)\}")
_COLOUR = re.compile(r"\\(?:text)?color\s*\{[^{}]*\}")
_WORDS = re.compile(r"\\(?:text(?:bf|it|rm|sf|tt)?|mbox)\s*\{[^{}$]*\}")
_TYPED = {
    "∅": r"\varnothing ",
    "√": r"\text{√}",
    "∠": r"\angle ",
    "∡": r"\measuredangle ",
    "∢": r"\sphericalangle ",
    "∴": r"\therefore ",
    "∵": r"\because ",
    "⊤": r"\top ",
    "⊥": r"\perp ",
}
"""Signs that math-core knows by their commands only; in words it takes them as they are."""
_WORDS_OR_TYPED = re.compile(f"{_WORDS.pattern}|[{''.join(_TYPED)}]")
_ARRAY = re.compile(r"\\begin\{array\}\s*(?:\[[tcb]\]\s*)?\{((?:[^{}]|\{[^{}]*\})*)\}")
_BESIDE_COLUMNS = re.compile(r"@\{(?:\\[,:;! ]|\s)*\}")
_OF_TEX = re.compile(r"(?<!\\)([_&#%])( ?)")
_NUMBERED = re.compile(r"\\begin\{(?:align|gather|equation|multline|alignat)\}")
_TAG = re.compile(r"\\tag\*?\s*\{([^{}]*)\}")
_LABEL = re.compile(r"\\label\s*\{[^{}]*\}")
_TEXT = re.compile(r"\\(text\w*|mbox)\s*\{([^{}]*\$[^{}]*)\}")
_BRACKET = re.compile(r"\\\\|\\[{}()\[\]]|(\\left(?![A-Za-z])|[{(\[])|(\\right(?![A-Za-z])|[})\]])")


def normalized(tex: str) -> str:
    """`tex` with HTML entities decoded, and spellings that math-core does not know in its own."""
    if "&" in tex:
        tex = _ENTITY.sub(lambda entity: _ENTITIES[entity[1]], tex)
    if not tex.isascii():
        tex = _WORDS_OR_TYPED.sub(lambda found: _TYPED.get(found[0], found[0]), tex)
    if "\\" not in tex:
        return tex
    for pattern, replacement in _RULES:
        tex = pattern.sub(replacement, tex)
    if "ommand" in tex or "DeclareMath" in tex:
        tex = _OPERATOR.sub(r"\\def\1{\\operatorname{\2}}", _DEFINED.sub(_definition, tex))
    tex = _WORDS.sub(_as_words, _ARRAY.sub(_array, tex))
    if not _NUMBERED.search(tex):
        tex = _LABEL.sub("", _TAG.sub(r"\\qquad\\text{(\1)}", tex))
    return _TEXT.sub(_apart, tex) if "$" in tex else tex


def colourless(tex: str) -> str:
    """`tex` without colours, of which more have a name than are known."""
    return _COLOUR.sub("", tex)


def _definition(new: re.Match[str]) -> str:
    """`\\newcommand{\\a}[2]` as `\\def\\a#1#2`, which may take a name that has a meaning already."""
    return rf"\def{new[1]}" + "".join(f"#{number}" for number in range(1, int(new[2] or 0) + 1))


def _array(begun: re.Match[str]) -> str:
    """Where an array begins, without its place on the line and the space beside its columns."""
    return rf"\begin{{array}}{{{_BESIDE_COLUMNS.sub('', begun[1])}}}"


def _as_words(written: re.Match[str]) -> str:
    """`\\text{learning_rate}` with the signs escaped that mean something to TeX, but nothing in words."""
    return _OF_TEX.sub(lambda sign: f"\\{sign[1]}" + "\\ " * len(sign[2]), written[0])


def _apart(text: re.Match[str]) -> str:
    """`\\text{if $x$}` as `\\text{if }{x}`: mathematics in words in mathematics."""
    parts = text[2].split("$")
    if len(parts) % 2 == 0:
        return text[0]
    words = (f"\\{text[1]}{{{part}}}" if part else "" for part in parts[::2])
    formulas = (f"{{{part}}}" for part in [*parts[1::2], ""])
    return "".join(word + formula for word, formula in zip(words, formulas, strict=True)).removesuffix("{}")


def depth(tex: str) -> int:
    """How deep brackets of any kind are nested; a lone closer closes nothing."""
    deepest = level = 0
    for match in _BRACKET.finditer(tex):
        level = level + 1 if match[1] else max(0, level - bool(match[2]))
        deepest = max(deepest, level)
    return deepest


def fix(message: str, tex: str, column: int) -> str:
    """What to write instead, where that can be told."""
    rest = tex[column:]
    name = re.match(r"\\([A-Za-z]+)", rest)
    if message.startswith("Unknown command") and name:
        return f"spell it out, or write \\operatorname{{{name[1]}}} for a name set upright"
    if message.startswith("Unknown environment"):
        return "use aligned, cases, matrix or array"
    if message.startswith("Not valid in text mode") and rest[:1] in "_^&#":
        return rf"write {_command(tex, column)}{{…\{rest[:1]}…}}, for example \text{{a\{rest[:1]}b}}"
    if message.startswith("Duplicate"):
        return "group with braces: x_{1_2}, or {x^2}'"
    if "reached end of input" in message and re.search(r"(?<!\\)%", tex):
        return r"write \% for a percent sign: a bare % hides the rest of the line"
    return next((advice for start, advice in _ADVICE if message.startswith(start)), "")


_ADVICE = [
    ('Expected closing token "}"', "close the brace {"),
    ('Expected closing token "\\end', "close the environment with \\end{…}"),
    ('Expected closing token "\\right', "close \\left( with \\right), or with \\right. for nothing"),
    ('Unmatched closing token: "}"', "open it with {, or write \\} for a brace that is shown"),
    ("Unmatched closing token", "remove it, or open it before"),
    ("There must be a parenthesis", "a bracket must follow, or . for none: \\right."),
    ("Expected argument", "give it its arguments in braces: \\frac{a}{b}"),
    ('Found "&"', "write \\& for the character, or put it into an aligned environment"),
    ("Macro parameter", "write \\# for the character"),
]


def _command(tex: str, column: int) -> str:
    before = re.findall(r"\\(?:text\w*|mbox)", tex[:column])
    return str(before[-1]) if before else r"\text"
