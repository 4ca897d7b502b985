"""Events → the tree of elements that Python-Markdown serializes."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement

from markdown.util import AtomicString

from learnlog.gfm import pictures, urls
from learnlog.gfm.elements import alerts, html, tasks
from learnlog.gfm.elements.cursor import DEPTH, Cursor, line_after, literal
from learnlog.gfm.elements.footnotes import Footnotes
from learnlog.gfm.elements.raw import Raw
from learnlog.gfm.elements.tables import Tables
from learnlog.gfm.slugs import Slugs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from learnlog.gfm.elements.words import Words
    from learnlog.gfm.host import Host
    from learnlog.gfm.options import Options


def build(stream: Iterable[Any], options: Options, host: Host, words: Words) -> Element:
    """The tree of one text's events, in a `div`."""
    return _Builder(options, host, words, stream).build()


class _Builder:
    def __init__(self, options: Options, host: Host, words: Words, stream: Iterable[Any]) -> None:
        self.options = options
        self.host = host
        self.words = words
        self.stream = enumerate(stream)
        self.at = 0
        self.text: list[str] = []
        self.heading: list[str] | None = None
        self.deep = False
        self.cursor = Cursor(self._deep)
        self.slugs = Slugs()
        self.footnotes = Footnotes()
        self.tables = Tables(self.cursor, "align" if options.spec else "style")
        self.raw = Raw(self.cursor)
        callout = partial(alerts.callout, known=options.html == "safe")
        self.quoted = callout if options.callouts else line_after

    def build(self) -> Element:
        text = self.text
        for at, event in self.stream:
            self.at = at
            if event == "SoftBreak":
                text.append("\n")
            elif event.__class__ is str:
                self._break(event)
            else:
                (kind,) = event
                if kind == "Text":
                    text.append(event[kind])
                elif kind == "Start":
                    self._start(event[kind])
                elif kind == "End":
                    self._end()
                else:
                    _LEAF[kind](self, event[kind])
        self._flush()
        self._finish()
        del self.cursor.deep  # which leads back here: a circle is kept until garbage is collected
        return self.cursor.root

    def _start(self, tag: str | dict[str, Any]) -> None:
        if self.text:
            self._flush()
        if isinstance(tag, str):
            if tag in _BLOCK:
                self.words.brackets = 0
                self.cursor.begin(_BLOCK[tag], None, line_after)
            elif tag in _INLINE:
                self.cursor.begin(_INLINE[tag])
            else:
                _START[tag](self)
        else:
            (name,) = tag
            _START[name](self, tag[name])

    def _finish(self) -> None:
        if not self.options.spec:
            for heading in self.raw.headings:
                heading.set("id", self.slugs.take(self.host.plain("".join(heading.itertext()))))
        for element in self.raw.identified:
            if element.get("id") in self.slugs:  # an anchor that was put above its heading
                del element.attrib["id"]
        for name, at in self.footnotes.append_to(self.cursor.root):
            message = f"nothing refers to the footnote [^{name}], so no page shows it"
            self.host.flaw(at, "LL413", message, f"Write [^{name}] where it belongs.")

    def _end(self) -> None:
        if self.text:
            self._flush()
        if self.words.marked is not None:
            self.words.end(self.cursor, self.cursor.frames[-1])
        self.cursor.end()

    def _flush(self) -> None:
        if self.text:
            text = "".join(self.text)
            self.text.clear()
            if self.heading is not None:
                self.heading.append(text)
            self.words.write(self.cursor, text)

    def _deep(self) -> None:
        if not self.deep:
            self.deep = True
            message = f"what is nested deeper than {DEPTH} levels is shown on level {DEPTH}"
            self.host.flaw(self.at, "LL411", message, "Nest less deeply.")

    def _break(self, event: str) -> None:
        self._flush()
        self.cursor.leaf("br" if event == "HardBreak" else "hr").tail = "\n"

    # Blocks

    def _heading(self, detail: dict[str, Any]) -> None:
        self.words.brackets = 0
        self.cursor.begin("h" + detail["level"][1], None, line_after if self.options.spec else self._identify)
        self.heading = []

    def _identify(self, heading: Element) -> None:
        text = self.host.plain("".join(self.heading or ()))
        self.heading = None
        heading.tail = "\n"
        heading.set("id", self.slugs.take(text))
        if "\x02" in "".join(heading.itertext()):
            heading.set("data-toc-label", escape(text, quote=False))

    def _quote(self, kind: str | None) -> None:
        if self.options.spec:
            self.cursor.begin("blockquote", None, line_after)
        elif kind is not None:
            box = self.cursor.begin("div", None, line_after)
            if self.cursor.last is None:  # or it nests too deep, and `box` is what it stands in
                alerts.open_alert(box, kind)
                self.cursor.last = box[-1]
        else:
            self.cursor.begin("blockquote", None, self.quoted)

    def _list(self, start: int | None) -> None:
        if start is None:
            self.cursor.begin("ul", None, line_after)
        else:
            self.cursor.begin("ol", {"start": str(start)} if start != 1 else None, line_after)

    def _task(self, done: bool) -> None:
        self._flush()
        tasks.box(self.cursor, done, plain=self.options.spec)

    def _code_block(self, info: Any) -> None:
        source = self.host.written(self._source())
        asked = "" if info == "Indented" else self.host.written(info["Fenced"])
        if self.options.spec:
            attributes = {"class": literal(f"language-{asked.split()[0]}")} if asked.strip() else {}
            pre = self.cursor.leaf("pre")
            SubElement(pre, "code", attributes).text = AtomicString(literal(source))
            pre.tail = "\n"
        else:
            self.cursor.write(self.host.code(asked, source, self.at) + "\n")

    def _source(self) -> str:
        """The text of the code or HTML block that has just begun."""
        words: list[str] = []
        for _, event in self.stream:
            if event.__class__ is str:
                words.append("\n")
            elif "End" in event:
                break
            else:
                words.extend(event.values())
        return "".join(words)

    def _html_block(self) -> None:
        source = self._source()
        if source.rfind("<!--") > source.rfind("-->"):
            message = "this comment has no end, so what follows it is hidden"
            self.host.flaw(self.at, "LL416", message, "Write --> where it ends.")
        self._raw(source, self.raw.block)

    def _footnote(self, name: str) -> None:
        define = partial(self.footnotes.define, name, at=self.at, cursor=self.cursor)
        self.cursor.begin("li", None, define)

    def _cell(self) -> None:
        self.words.brackets = 0
        self.tables.cell()

    # Inline

    def _code(self, source: str) -> None:
        self._flush()
        source = self.host.written(source)
        if self.heading is not None:
            self.heading.append(source)
        self.cursor.leaf("code").text = AtomicString(literal(source))

    def _link(self, detail: dict[str, Any]) -> None:
        address = detail["dest_url"]
        if detail["link_type"] == "Email":
            address = f"mailto:{address}"
        attributes = self._address("href", address)
        if detail["title"]:
            attributes["title"] = literal(self.host.written(detail["title"]))
        self.cursor.begin("a" if "href" in attributes else "span", attributes)

    def _address(self, name: str, address: str) -> dict[str, str]:
        address = self.host.written(address)
        if self.options.html == "safe" and urls.safe(address) is None:
            scheme = address.partition(":")[0]
            self.host.flaw(self.at, "LL414", f"{scheme}: addresses are no links here", "Link to a web page.")
            return {}
        return {name: literal(urls.escape(address))}

    def _image(self, detail: dict[str, Any]) -> None:
        alt, address = self._alt(), detail["dest_url"]
        name, size = (alt, {}) if self.options.spec else pictures.sized(alt)
        shown = address if self.options.spec else urls.pictured(address)
        attributes = {"alt": literal(name), **size} | self._address("src", shown)
        if detail["title"]:
            attributes["title"] = literal(self.host.written(detail["title"]))
        if "src" in attributes:
            self.cursor.leaf("img", attributes)
        else:
            self.cursor.write(attributes["alt"])

    def _alt(self) -> str:
        words: list[str] = []
        depth = 1
        for _, event in self.stream:
            if event.__class__ is str:
                words.append("\n")
                continue
            for kind, value in event.items():
                depth += (kind == "Start") - (kind == "End")
                if kind in ("Text", "Code"):
                    words.append(value)
            if not depth:
                break
        return self.host.plain("".join(words))

    def _reference(self, name: str) -> None:
        self._flush()
        self.footnotes.refer(name, self.cursor)

    def _inline_html(self, source: str) -> None:
        if html.inline(source):
            self._flush()
            self._raw(source, self.raw.inline)
        else:
            self.text.append(source)

    def _raw(self, source: str, write: Callable[[str], None]) -> None:
        source = self.host.written(source)
        fragment = self.host.fragment(source)
        if fragment is not None:
            self.cursor.write(fragment + "\n")
        elif self.options.html == "trusted":
            self.cursor.write(self.host.trusted(html.filtered(source) if self.options.spec else source))
        else:
            write(source)


_BLOCK = {"Paragraph": "p", "Item": "li"}
_INLINE = {"Emphasis": "em", "Strong": "strong", "Strikethrough": "del"}
_START: dict[str, Callable[..., object]] = {
    "Heading": _Builder._heading,
    "BlockQuote": _Builder._quote,
    "CodeBlock": _Builder._code_block,
    "HtmlBlock": _Builder._html_block,
    "List": _Builder._list,
    "FootnoteDefinition": _Builder._footnote,
    "Table": lambda builder, columns: builder.tables.begin(columns),
    "TableHead": lambda builder: builder.tables.head(),
    "TableRow": lambda builder: builder.tables.row(),
    "TableCell": _Builder._cell,
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
