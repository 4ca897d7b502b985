"""Events → the tree of elements that Python-Markdown serializes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from learnlog.gfm import alerts, html, urls
from learnlog.gfm.cursor import DEPTH, Cursor, literal
from learnlog.gfm.footnotes import Footnotes
from learnlog.gfm.slugs import Slugs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from learnlog.gfm.options import Options
    from learnlog.gfm.words import Words

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_CELLS = 200_000
"""More cells than this are written into their row: short rows of a wide table are filled up without end."""

_FORMATTING = frozenset(("a", "b", "del", "em", "i", "s", "strong", "u"))
_CLOSED = 1 << 30
"""The depth of a frame whose element raw HTML has ended already."""


@dataclass(frozen=True, slots=True)
class Host:
    """What the tree needs from outside.

    `stash` keeps HTML and gives its placeholder. `code` shows a fence (info string, source, number
    of its event), `fragment` knows what the host put in the place of a comment: placeholders, too.
    `plain` gives the text behind placeholders, `written` that behind the signs of formulas.
    `flattened` hears of the event that nests too deep.
    """

    stash: Callable[[str], str]
    code: Callable[[str, str, int], str]
    fragment: Callable[[str], str | None]
    plain: Callable[[str], str]
    flattened: Callable[[int], None]
    written: Callable[[str], str]


def build(stream: Iterable[Any], options: Options, host: Host, words: Words) -> Element:
    """The tree of one text's events, in a `div`."""
    return _Builder(options, host, words, stream).build()


class _Builder:
    def __init__(self, options: Options, host: Host, words: Words, stream: Iterable[Any]) -> None:
        self.stream = enumerate(stream)
        self.at = 0
        self.options = options
        self.host = host
        self.words = words
        self.cursor = Cursor()
        self.text: list[str] = []
        self.callout = partial(alerts.callout, known=options.html == "safe")
        self.frames: list[int] = []
        self.after: list[Callable[[Element], None] | None] = []
        self.slugs = Slugs()
        self.footnotes = Footnotes()
        self.columns: tuple[str, ...] = ()
        self.column = 0
        self.cell = "td"
        self.heading: list[str] | None = None
        self.raw_headings: list[Element] = []
        self.raw: set[Element] = set()
        self.unlinked: set[Element] = set()
        self.cells = 0
        self.body = False

    def build(self) -> Element:
        for at, event in self.stream:
            self.at = at
            if event.__class__ is str:
                self._simple(event)
                continue
            for kind, value in event.items():
                if kind == "Text":
                    self.text.append(value)
                elif kind == "Start":
                    if value.__class__ is str:
                        _START[value](self)
                    else:
                        for name, detail in value.items():
                            _START[name](self, detail)
                elif kind == "End":
                    self._end()
                else:
                    _LEAF[kind](self, value)
        self._flush()
        for heading in self.raw_headings:
            heading.set("id", self.slugs.take(self.host.plain("".join(heading.itertext()))))
        self.footnotes.append_to(self.cursor.root)
        return self.cursor.root

    # Frames: what Markdown has opened, with the depth to go back to.

    def _open(
        self,
        tag: str,
        attributes: dict[str, str] | None = None,
        after: Callable[[Element], None] | None = None,
    ) -> Element:
        if self.text:
            self._flush()
        depth = len(self.cursor.stack)
        if depth > DEPTH:
            self.host.flattened(self.at)
        self.frames.append(depth)
        self.after.append(after)
        return self.cursor.open(tag, attributes)

    def _end(self) -> None:
        if self.text:
            self._flush()
        depth = self.frames.pop()
        after = self.after.pop()
        cursor = self.cursor
        if self.words.marked is not None:
            self.words.end(cursor, depth)
        if len(cursor.stack) > depth:
            element = cursor.stack[depth]
            cursor.close(depth)
            if after is not None:
                after(element)

    def _flush(self) -> None:
        if self.text:
            text = "".join(self.text)
            self.text.clear()
            if self.heading is not None:
                self.heading.append(text)
            self.words.write(self.cursor, text)

    def _simple(self, event: str) -> None:
        if event == "SoftBreak":
            self.text.append("\n")
        elif event == "HardBreak":
            self._flush()
            self.cursor.leaf("br").tail = "\n"
        else:
            self._flush()
            self.cursor.leaf("hr").tail = "\n"

    # Blocks

    def _paragraph(self) -> None:
        self.words.begin()
        self._open("p", None, _line_after)

    def _heading(self, detail: dict[str, Any]) -> None:
        self.words.begin()
        self._open("h" + detail["level"][1], None, _line_after if self.options.spec else self._identify)
        self.heading = []

    def _identify(self, heading: Element) -> None:
        text = self.host.plain("".join(self.heading or ()))
        self.heading = None
        heading.tail = "\n"
        heading.set("id", self.slugs.take(text))
        if any("\x02" in part for part in heading.itertext()):
            heading.set("data-toc-label", literal(text))

    def _quote(self, kind: str | None) -> None:
        if kind is not None and not self.options.spec:
            alerts.open_alert(self._open("div", None, _line_after), kind)
            self.cursor.last = self.cursor.top[-1]
        elif self.options.callouts and not self.options.spec:
            self._open("blockquote", None, self.callout)
        else:
            self._open("blockquote", None, _line_after)

    def _list(self, start: int | None) -> None:
        if start is None:
            self._open("ul", None, _line_after)
        else:
            self._open("ol", {"start": str(start)} if start != 1 else None, _line_after)

    def _item(self) -> None:
        self.words.begin()
        self._open("li", None, _line_after)

    def _task(self, done: bool) -> None:
        self._flush()
        attributes = {"type": "checkbox", "disabled": "disabled"} | ({"checked": "checked"} if done else {})
        self.cursor.leaf("input", attributes).tail = " "

    def _code_block(self, info: Any) -> None:
        self._flush()
        source = "".join(value for event in self._until_end() for value in event.values())
        source = self.host.written(source)
        name = "" if info == "Indented" else self.host.written(info["Fenced"])
        if self.options.spec:
            attributes = {"class": literal(f"language-{name.split()[0]}")} if name.strip() else None
            self.cursor.leaf("pre").tail = "\n"
            pre = self.cursor.last
            assert pre is not None
            code = Element("code", attributes or {})
            code.text = AtomicString(literal(source))
            pre.append(code)
        else:
            self.cursor.write(self.host.code(name, source, self.at) + "\n")

    def _until_end(self) -> Iterator[dict[str, str]]:
        for _, event in self.stream:
            if event.__class__ is str:
                yield {"Text": "\n"}
            elif "End" in event:
                return
            else:
                yield event

    def _html_block(self) -> None:
        self._flush()
        source = "".join(value for event in self._until_end() for value in event.values())
        self._raw(source)

    def _footnote(self, name: str) -> None:
        self._open("li", None, lambda item: self.footnotes.define(name, item, self.cursor))

    # Tables

    def _table(self, columns: tuple[str, ...]) -> None:
        self.columns = columns
        self.body = False
        self._open("table", None, _line_after)

    def _head(self) -> None:
        self._open("thead", None, _line_after)
        self.cursor.open("tr")
        self.cell = "th"
        self.column = 0

    def _row(self) -> None:
        if not self.body:
            self.body = True
            self.cursor.open("tbody")
        self._open("tr", None, _line_after)
        self.cell = "td"
        self.column = 0

    def _table_cell(self) -> None:
        align = self.columns[self.column].lower() if self.column < len(self.columns) else "none"
        self.column += 1
        attributes = None
        if align != "none":
            attributes = {"align": align} if self.options.spec else {"style": f"text-align: {align};"}
        self.cells += 1
        if self.cells > _CELLS:
            self._flush()
            self.frames.append(_CLOSED)
            self.after.append(None)
            return
        self.words.begin()
        self._open(self.cell, attributes)

    # Inline

    def _emphasis(self) -> None:
        self._open("em")

    def _strong(self) -> None:
        self._open("strong")

    def _strikethrough(self) -> None:
        self._open("del")

    def _code(self, source: str) -> None:
        self._flush()
        source = self.host.written(source)
        if self.heading is not None:
            self.heading.append(source)
        self.cursor.leaf("code").text = AtomicString(literal(source))

    def _link(self, detail: dict[str, Any]) -> None:
        address: str | None = detail["dest_url"]
        if detail["link_type"] == "Email":
            address = f"mailto:{address}"
        attributes = self._address("href", address or "")
        if detail["title"]:
            attributes["title"] = literal(self.host.written(detail["title"]))
        self._open("a" if "href" in attributes else "span", attributes)

    def _address(self, name: str, address: str) -> dict[str, str]:
        address = self.host.written(address)
        if self.options.html == "safe" and urls.safe(address) is None:
            return {}
        return {name: literal(urls.escape(address))}

    def _image(self, detail: dict[str, Any]) -> None:
        self._flush()
        attributes = {"alt": literal(self._alt()), **self._address("src", detail["dest_url"])}
        if detail["title"]:
            attributes["title"] = literal(self.host.written(detail["title"]))
        if "src" in attributes:
            self.cursor.leaf("img", attributes)
        else:
            self.text.append(attributes["alt"])

    def _alt(self) -> str:
        words: list[str] = []
        depth = 1
        for _, event in self.stream:
            if event.__class__ is str:
                words.append("\n")
                continue
            for kind, value in event.items():
                if kind == "Start":
                    depth += 1
                elif kind == "End":
                    depth -= 1
                elif kind in ("Text", "Code"):
                    words.append(value)
            if not depth:
                break
        return self.host.plain("".join(words))

    def _reference(self, name: str) -> None:
        self._flush()
        self.footnotes.refer(name, self.cursor)

    # Raw HTML

    def _inline_html(self, source: str) -> None:
        if html.inline(source):
            self._flush()
            self._raw(source)
        else:
            self.text.append(source)

    def _raw(self, source: str) -> None:
        source = self.host.written(source)
        fragment = self.host.fragment(source)
        if fragment is not None:
            self.cursor.write(fragment)
        elif self.options.html == "trusted":
            self.cursor.write(self.host.stash(html.filtered(source) if self.options.spec else source))
        else:
            for token in html.tokens(source):
                if isinstance(token, str):
                    self.cursor.write(literal(token))
                elif isinstance(token, html.Open):
                    self._open_raw(token)
                else:
                    self._close_raw(token.tag)

    def _open_raw(self, token: html.Open) -> None:
        tag = token.tag
        if tag in html.BLOCKS:
            self._end_paragraph()
        leads = tag not in ("a", "img") or "href" in token.attributes or "src" in token.attributes
        if not leads:
            tag = "span"  # hosts that resolve links expect each to have an address
            if "name" in token.attributes:
                token.attributes.setdefault("id", token.attributes.pop("name"))
        attributes = {name: literal(value) for name, value in token.attributes.items()}
        if token.tag in html.VOID:
            self.cursor.leaf(tag, attributes)
        else:
            element = self.cursor.open(tag, attributes)
            self.raw.add(element)
            if not leads:
                self.unlinked.add(element)
            if tag in _HEADINGS and "id" not in attributes and not self.options.spec:
                self.raw_headings.append(element)

    def _end_paragraph(self) -> None:
        cursor = self.cursor
        for depth in range(len(cursor.stack) - 1, 0, -1):
            if cursor.stack[depth].tag == "p":
                cursor.close(depth)
                self.frames = [_CLOSED if frame >= depth else frame for frame in self.frames]
                return
            if cursor.stack[depth].tag in html.BLOCKS:
                return

    def _close_raw(self, tag: str) -> None:
        stack = self.cursor.stack
        for depth in range(len(stack) - 1, 0, -1):
            element = stack[depth]
            raw = element in self.raw
            if raw and (element.tag == tag or (tag == "a" and element in self.unlinked)):
                self._close_at(depth)
                return
            if not raw and (element.tag not in _FORMATTING or len(self.frames) > DEPTH):
                return

    def _close_at(self, depth: int) -> None:
        """End the element at `depth`; emphasis that began in it goes on behind it, as in browsers."""
        crossed = [element for element in self.cursor.stack[depth + 1 :] if element.tag in _FORMATTING]
        self.cursor.close(depth)
        if crossed:
            for element in crossed:
                again = self.cursor.open(element.tag, dict(element.attrib))
                if element in self.raw:
                    self.raw.add(again)
            self.frames = [frame - 1 if depth < frame < _CLOSED else frame for frame in self.frames]


def _line_after(element: Element) -> None:
    element.tail = "\n"


_START: dict[str, Callable[..., None]] = {
    "Paragraph": _Builder._paragraph,
    "Heading": _Builder._heading,
    "BlockQuote": _Builder._quote,
    "CodeBlock": _Builder._code_block,
    "HtmlBlock": _Builder._html_block,
    "List": _Builder._list,
    "Item": _Builder._item,
    "FootnoteDefinition": _Builder._footnote,
    "Table": _Builder._table,
    "TableHead": _Builder._head,
    "TableRow": _Builder._row,
    "TableCell": _Builder._table_cell,
    "Emphasis": _Builder._emphasis,
    "Strong": _Builder._strong,
    "Strikethrough": _Builder._strikethrough,
    "Link": _Builder._link,
    "Image": _Builder._image,
}
_LEAF: dict[str, Callable[..., None]] = {
    "Code": _Builder._code,
    "InlineHtml": _Builder._inline_html,
    "Html": _Builder._inline_html,
    "FootnoteReference": _Builder._reference,
    "TaskListMarker": _Builder._task,
}
