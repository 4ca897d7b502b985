"""A page's text → HTML, by Python-Markdown's own steps with GFM in place of its parser."""

from __future__ import annotations

import re
from copy import copy
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element

import pyromark
from markdown.postprocessors import RawHtmlPostprocessor
from markdown.util import AMP_SUBSTITUTE

from learnlog.gfm import (
    admonitions,
    bareurls,
    characters,
    directions,
    events,
    media,
    pipeline,
    serialize,
    stashed,
)
from learnlog.gfm.admonitions import Rewritten
from learnlog.gfm.elements import tree
from learnlog.gfm.elements.trusted import Trusted
from learnlog.gfm.elements.words import Words
from learnlog.gfm.fenced.fences import Fences
from learnlog.gfm.fragments import Fragments
from learnlog.gfm.host import Host
from learnlog.gfm.math import brackets, dollars, masks
from learnlog.gfm.values import Flaw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from learnlog.gfm.options import Options

_HEADINGS = frozenset(f"h{rank}" for rank in range(1, 7))
_PLACEHOLDER = re.compile("\x02wzxhzdk:(\\d+)\x03")


class Converter:
    """Converts the pages of one Python-Markdown instance."""

    def __init__(self, md: Any, options: Options) -> None:
        self.md = md
        self.options = options
        self.fences = Fences(md, options)

    def convert(self, source: str) -> str:
        """HTML of a page; what is wrong with its text is in `md.learnlog_flaws` then."""
        md = self.md
        flaws: list[Flaw] = []
        md.learnlog_flaws = flaws
        if not source.strip():
            return ""
        md.serializer = serialize.faster(md.serializer)
        md.lines = characters.clean(source, flaws).split("\n")
        for preprocessor in pipeline.preprocessors(md):
            md.lines = preprocessor.run(md.lines)
        text = characters.guard("\n".join(md.lines), md.htmlStash.html_counter)
        page = _Page(md, self.options, self.fences, text, flaws)
        root = page.tree()
        settled = (page.trusted.probe(root), media.probe(root, text))
        for treeprocessor in pipeline.treeprocessors(md):
            changed = _run(treeprocessor, root, md)
            root = root if changed is None else changed
        for settle in settled:
            settle()
        html = md.serializer(root)
        html = html[html.index(">") + 1 : html.rindex("</")].strip()
        for postprocessor in md.postprocessors:
            raw = type(postprocessor) is RawHtmlPostprocessor
            html = stashed.restored(postprocessor, html) if raw else postprocessor.run(html)
        return str(html.strip())


class _Page:
    """One conversion: text in, a tree out, flaws noted on the way."""

    def __init__(self, md: Any, options: Options, fences: Fences, text: str, flaws: list[Flaw]) -> None:
        self.options = options
        self.fences = fences
        self.rewritten = Rewritten(text)
        if options.admonitions and not options.spec and ("!!! " in text or "???" in text):
            self.rewritten = admonitions.rewrite(text)
        self.text = self.rewritten.text
        self.flaws = flaws
        self.stash = md.htmlStash.store
        self.trusted = Trusted(md.htmlStash)
        self.fragments: Fragments = getattr(md, "learnlog_fragments", None) or Fragments("", ())
        self.pages = getattr(md, "learnlog_pages", None) or (lambda name: None)
        self.spans: Sequence[dollars.Span] = ()
        self.written: dict[str, str] = {}
        self.pending: list[tuple[int, Flaw]] = []

    def tree(self) -> Element:
        """The tree of the page."""
        self.fences.reset()
        masked = bareurls.hidden(self.text)
        addressed = masked != self.text
        if _has_formulas(self.text) and self.options.math != "off" and not self.options.spec:
            skipped = masks.skipped(self.text)
            found = dollars.find(self.text, skipped)
            self.spans = brackets.find(self.text, skipped, found.spans)
            self.flaws += (replace(flaw, line=self.rewritten.line(flaw.line)) for flaw in found.rejected)
            masked = masks.mask(masked, self.spans)
        written = self._written if self.spans else str
        host = Host(self.trusted.write, self._code, self._fragment, self._plain, written, self._flaw)
        words = Words(self.options, self._formula, self.pages)
        stream = pyromark.events(masked, options=events.OPTIONS)
        root = tree.build(bareurls.shown(stream) if addressed else stream, self.options, host, words)
        self._place(masked)
        if not self.options.spec:
            directions.mark(root, self.text)
        return root

    def _written(self, text: str) -> str:
        """`text`, which is code or an address, with the formulas as they were written."""
        return masks.unmask(text, lambda number: self.text[self.spans[number].start : self.spans[number].end])

    def _fragment(self, source: str) -> str | None:
        found = self.fragments.at(source)
        return None if found is None else str(self.stash(found))

    def _code(self, info: str, source: str, at: int) -> str:
        def report(line: int, code: str, message: str, fix: str) -> None:
            self.pending.append((at, Flaw(line, 0, code, message, fix)))

        return str(self.stash(self.fences.show(info, source, report)))

    def _formula(self, number: int) -> str:
        span = self.spans[number]
        placeholder = str(self.stash(self._shown(span)))
        self.written[placeholder] = span.tex
        return placeholder

    def _shown(self, span: dollars.Span) -> str:
        if self.options.math == "browser":
            left, right = ("\\[", "\\]") if span.display else ("\\(", "\\)")
            return f'<span class="arithmatex">{left}{escape(span.tex)}{right}</span>'
        from learnlog.gfm.math import mathml  # dear to import, and most pages have no formulas

        try:
            shown = mathml.to_mathml(span.tex, span.display)
            # A line break in the tag keeps Python-Markdown from taking it for a block and the paragraph away.
            return shown if span.display else shown.replace("<math", "<math\n", 1)
        except mathml.MathError as error:
            line, column = characters.place(self.text, span.start)
            message = f"this formula cannot be shown: {error.message}"
            self.flaws.append(Flaw(self.rewritten.line(line), column, "LL501", message, error.fix))
            return f"<code>{escape(self.text[span.start : span.end])}</code>"

    def _plain(self, text: str) -> str:
        """`text` with what was written in place of placeholders and signs."""
        text = masks.unmask(text, lambda number: self.spans[number].tex)
        text = text.replace(AMP_SUBSTITUTE + "amp;", "&")
        if "\x02" not in text:
            return text
        return _PLACEHOLDER.sub(lambda match: self.written.get(match[0], ""), text)

    def _flaw(self, at: int, code: str, message: str, fix: str) -> None:
        self.pending.append((at, Flaw(0, 0, code, message, fix)))

    def _place(self, masked: str) -> None:
        """Give the flaws found at an event their line."""
        if self.pending:
            starts = events.starts(masked, {at for at, _ in self.pending})
            for at, flaw in self.pending:
                before = self._written(masked[: starts[at]])
                line, column = characters.place(before, len(before))
                line = self.rewritten.line(line + flaw.line)
                self.flaws.append(replace(flaw, line=line, column=column))
        self.flaws.sort(key=lambda flaw: (flaw.line, flaw.column))


def _has_formulas(text: str) -> bool:
    """Whether it has what they stand between."""
    return text.count("$") > 1 or any(sign in text for sign in ("\\)", "\\]", "\\begin{"))


def _run(treeprocessor: Any, root: Element, md: Any) -> Element | None:
    """Give the table of contents the headings alone: it looks for nothing else where no line has its
    marker and every heading has its id."""
    marker = getattr(treeprocessor, "marker", None)
    usual = isinstance(marker, str) and marker and treeprocessor.md is md
    if not usual or any(marker in line for line in md.lines):
        return treeprocessor.run(root)  # type: ignore[no-any-return]
    headings = Element(root.tag)
    headings.extend(element for element in root.iter() if element.tag in _HEADINGS)
    treeprocessor.marker, treeprocessor.md = "", md if _stashed(headings) else _unstashed(md)
    try:
        treeprocessor.run(headings if all(one.get("id") for one in headings) else root)
        md.toc, md.toc_tokens = treeprocessor.md.toc, treeprocessor.md.toc_tokens
    finally:
        treeprocessor.marker, treeprocessor.md = marker, md
    return None


def _stashed(headings: Element) -> bool:
    return "\x02" in "".join(headings.itertext())


def _unstashed(md: Any) -> Any:
    """`md`, but for putting stashed HTML in its place."""
    other = copy(md)
    other.postprocessors = [part for part in md.postprocessors if not isinstance(part, RawHtmlPostprocessor)]
    return other
