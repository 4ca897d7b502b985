"""Tags of Jekyll, Hugo and Zola with a plain meaning → the Markdown that they stand for.

All others stay what GitHub shows of them: text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from learnlog.gfm import outside
from learnlog.gfm.draft import Draft, Line, after, fence_around

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SIGN = re.compile(r"\{[%:#{]|\)\{|[ \t]\{[.-]")
_CODE = re.compile(
    r"([ \t]*)(?:\{%-?[ ]*highlight[ ]+([\w+#.-]+)[^%\n]*%\}"
    r"|\{\{[<%][ ]*highlight[ ]+\"?([\w+#.-]+)\"?[^\n]*[>%]\}\})[ \t]*"
)
_END = re.compile(r"[ \t]*(?:\{%-?[ ]*endhighlight[ ]*-?%\}|\{\{[<%][ ]*/[ ]*highlight[ ]*[>%]\}\})[ \t]*")
_RAW = re.compile(r"\{%-?[ ]*(?:end)?raw[ ]*-?%\}")
_ATTRIBUTE = r"""(?:[.#][\w-]+|[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[\w.%-]+)|toc)"""
_ATTRIBUTES = re.compile(rf"[ \t]*\{{:[ ]*{_ATTRIBUTE}(?:[ ]+{_ATTRIBUTE})*[ ]*\}}[ \t]*\Z")
_TOC = re.compile(r"(?<![\w.#=-])toc(?![\w=-])")
_ITEM = re.compile(r"(?:[*+-]|1\.)[ \t]+\S")
"""The list that `{:toc}` puts the contents in the place of: pages have them beside their text."""

_OF_LINK = re.compile(rf"(\]\([^()\n]*\))\{{(?::[^{{}}\n]*|[ ]*{_ATTRIBUTE}(?:[ ,]+{_ATTRIBUTE})*[ ]*)\}}")
_PICTURE = re.compile(
    r"!\[([^\[\]\n|]*)\](\([^()\n]*\))"
    r"\{(?:[^{}\n]*[ :])?w(?:idth)?(?:[ ]|=[\"']?)(\d{1,4})(?:px)?(?=[\s\"',}])[^{}\n]*\}"
)
"""A picture with its size: that of Logseq, Jekyll, MkDocs and Quarto. Its height follows from its width."""
_NAMED = re.compile(
    rf"(#{{1,6}}[ \t]+)(\S.*?)[ \t]*\{{(?=[.#-])(-|{_ATTRIBUTE}(?:[ ]+{_ATTRIBUTE})*)\}}[ \t#]*"
)
_ADDRESS = re.compile(r"""(\]\([ ]*|\b(?:src|href)=["'])((?:\{\{[^{}\n]*\}\}|\{%[^%\n]*%\})+[^\s)"']*)""")
_SITE = re.compile(r"\{\{-?\s*site\.(?:base)?url\s*-?\}\}")
_QUOTED = re.compile(
    r"""\{\{-?\s*["']([^"'{}]+)["']\s*\|\s*(?:relative_url|absolute_url|prepend:[^{}]*|url_for)[^{}]*\}\}"""
)
_LINK = re.compile(r"\{%-?\s*link\s+/?(\S+)\s*-?%\}")
_POST = re.compile(r"\{%-?\s*post_url\s+/?(\S+)\s*-?%\}")
_REF = re.compile(r"""\{\{[<%]\s*(?:rel)?ref\s+["'`]?([^"'`<>%{}]+?)["'`]?\s*[>%]\}\}""")
_FIGURE = re.compile(r"\{\{[<%]\s*(?:figure|image)\s+([^{}\n]*?)/?\s*[>%]\}\}")
_ARGUMENT = re.compile(r"""(\w+)=["']([^"'\n]*)["']""")
_VIDEO = re.compile(
    r"""\{(?:\{[<%]|%|\{)\s*youtube(?:\s+|\(id=)["']?([\w-]{6,})["']?\)?\s*(?:[>%]\}|%|\})\}"""
)
_GIST = re.compile(r"\{(?:\{[<%]|%)\s*gist\s+([\w-]+)[ /]([0-9a-f]+)\s*(?:[>%]\}|%)\}")


def settle(draft: Draft) -> Draft:
    """Code between tags gets a fence, addresses become those of files, marks for a layout go."""
    text = draft.text
    if not _SIGN.search(text):
        return draft
    lines = [*_with_fences(draft.lines, outside.hidden(text))]
    joined = "\n".join(line.text for line in lines)
    silent, raw = outside.hidden(joined), outside.html(joined)
    marks = {at for at, line in enumerate(lines) if at not in silent and _ATTRIBUTES.match(line.text)}
    marks |= {
        at - 1 for at in marks if at and _TOC.search(lines[at].text) and _ITEM.match(lines[at - 1].text)
    }
    kept = [(at, line) for at, line in enumerate(lines) if at not in marks]
    plain = (
        line
        if at in silent
        else Line(outside.spoken(line.text if at in raw else _headed(line.text), _plain), line.at)
        for at, line in kept
    )
    return Draft(tuple(plain), draft.flaws, draft.dated)


def _with_fences(lines: Sequence[Line], silent: frozenset[int]) -> Iterator[Line]:
    """`lines` with code between tags in fences; a tag without its end is text."""
    ends = [at for at, line in enumerate(lines) if _END.fullmatch(line.text)]
    at = 0
    while at < len(lines):
        opening = _CODE.fullmatch(lines[at].text) if at not in silent else None
        end = after(ends, at) if opening else None
        if opening is None or end is None:
            yield lines[at]
            at += 1
            continue
        code = lines[at + 1 : end]
        ticks = fence_around(code)
        yield Line(f"{opening[1]}{ticks}{opening[2] or opening[3]}", lines[at].at)
        yield from code
        yield Line(opening[1] + ticks, lines[end].at)
        at = end + 1


def _headed(line: str) -> str:
    """A heading with its id in front of its words, where every tool reads it, and without its classes."""
    named = _NAMED.fullmatch(line) if "{" in line else None
    if named is None:
        return line
    name = next((one[1:] for one in named[3].split() if one.startswith("#")), "")
    return named[1] + (f'<a id="{name}"></a>' if name else "") + named[2]


def _plain(text: str) -> str:
    if "{" not in text:
        return text
    text = _PICTURE.sub(r"![\1\\|\3]\2", _RAW.sub("", text))
    text = _OF_LINK.sub(r"\1", text)
    text = _FIGURE.sub(_picture, text)
    text = _VIDEO.sub(r"<https://www.youtube.com/watch?v=\1>", text)
    text = _GIST.sub(r"<https://gist.github.com/\1/\2>", text)
    return _ADDRESS.sub(lambda found: found[1] + _address(found[2]), text)


def _address(written: str) -> str:
    """What stands for a file, as the path of that file; a slash leads from the folder of all notes."""
    text = _SITE.sub("", written)
    text = _QUOTED.sub(r"\1", text)
    text = _LINK.sub(r"/\1", text)
    text = _POST.sub(r"/_posts/\1.md", text)
    text = _REF.sub(r"\1", text)
    return text if "{" not in text and " " not in text else written


def _picture(found: re.Match[str]) -> str:
    given = dict(_ARGUMENT.findall(found[1]))
    if "src" not in given:
        return found[0]
    caption = given.get("caption") or given.get("title") or ""
    source = f"<{given['src']}>" if " " in given["src"] else given["src"]
    return f"![{given.get('alt') or caption}]({source})" + (f"<br>*{caption}*" if caption else "")
