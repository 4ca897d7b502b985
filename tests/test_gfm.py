"""Notes as they are written → pages as GitHub shows them, and what we add to that."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import lxml.html
import markdown
import pytest
from markdown.treeprocessors import Treeprocessor

from learnlog.gfm.extension import GfmExtension
from learnlog.gfm.fragments import fragments
from tests.dom import normal

CASES = sorted((Path(__file__).parent / "gfm").glob("*.md"))
SPEC = {"learnlog.gfm": {"spec": True, "html": "trusted"}}
LINKED = "GitHub makes a link of every bare address; the example is from before the autolink extension"
DIFFERENT = dict.fromkeys((610, 614, 616, 619, 620), LINKED)
"""The examples of the specification that we do not follow, and why."""


def html(text: str, *extensions: Any, **options: Any) -> str:
    return convert(text, *extensions, **options)[0]


def flaws(text: str, **options: Any) -> list[tuple[int, int, str]]:
    return [(flaw.line, flaw.column, flaw.code) for flaw in convert(text, **options)[1].learnlog_flaws]


def convert(text: str, *extensions: Any, **options: Any) -> tuple[str, Any]:
    md: Any = markdown.Markdown(extensions=[GfmExtension(**options), *extensions])
    return md.convert(text), md


def test_there_are_cases() -> None:
    assert len(CASES) > 30


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_case(case: Path, update: bool) -> None:
    got = html(case.read_bytes().decode("utf-8"), "toc") + "\n"
    expected = case.with_suffix(".html")
    if update:
        expected.write_text(got, encoding="utf-8", newline="\n")
    assert got == expected.read_text(encoding="utf-8")


class _Moved(Treeprocessor):
    """What a host does: it leads images and links from where the page will be."""

    def run(self, root: Element) -> None:
        for element in root.iter():
            name = {"a": "href", "img": "src"}.get(element.tag)
            if name and element.get(name):
                element.set(name, f"../{element.get(name)}")


@pytest.mark.parametrize("html_option", ["safe", "trusted"])
def test_every_address_is_one_that_hosts_resolve(html_option: str) -> None:
    md = markdown.Markdown(extensions=[GfmExtension(html=html_option)])
    md.treeprocessors.register(_Moved(md), "moved", 0)
    page = md.convert(
        '<video src="a.mp4" poster="a.png"><source src="b.mp4"></video> <audio src="c.mp3"></audio>'
    )
    assert sorted(re.findall(r'"([^"]+\.\w+)"', page)) == ["../a.mp4", "../a.png", "../b.mp4", "../c.mp3"]


def test_pictures_of_several_sizes_are_resolved() -> None:
    md = markdown.Markdown(extensions=[GfmExtension()])
    md.treeprocessors.register(_Moved(md), "moved", 0)
    page = md.convert(
        '<picture>\n<source srcset="a.png 2x, b.png">\n<img src="c.png" srcset="d.png 90w">\n</picture>'
    )
    assert re.findall(r'"([^"]+\.png[^"]*)"', page) == ["../a.png 2x, ../b.png", "../c.png", "../d.png 90w"]


def test_specification(shared: Path) -> None:
    text = (shared / "spec" / "gfm-spec.txt").read_text(encoding="utf-8").replace("→", "\t")
    examples = re.findall(r"^`{32} example[^\n]*\n(.*?)^\.\n(.*?)^`{32}$", text, re.MULTILINE | re.DOTALL)
    assert len(examples) == 673
    got = [
        markdown.markdown(source, extensions=["learnlog.gfm"], extension_configs=SPEC)
        for source, _ in examples
    ]
    wrong = [n for n, (_, wanted) in enumerate(examples, 1) if normal(got[n - 1]) != normal(wanted)]
    assert wrong == list(DIFFERENT)


class TestOptions:
    def test_every_addition_can_be_switched_off(self) -> None:
        text = (
            "!!! note\n    a\n\n> [!tip]- b\n> c\n\n:tada: ==d== $x$\n\n```mermaid\ngraph TD\n A-->B\n```\n"
        )
        off = {"admonitions": False, "callouts": False, "emoji": False, "mark": False}
        page = html(text, **off, math="off", diagrams="off", wikilinks=False)
        assert "!!! note" in page
        assert "[!tip]- b" in page
        assert ":tada: ==d== $x$" in page
        assert "<svg" not in page

    def test_wrong_value_is_said_in_a_sentence(self) -> None:
        with pytest.raises(ValueError, match="html is 'yes', but it can only be one of: safe, trusted"):
            GfmExtension(html="yes")

    def test_unknown_option_is_said_in_a_sentence(self) -> None:
        with pytest.raises(ValueError, match="there is no option 'htm'"):
            GfmExtension(htm="safe")

    def test_formulas_and_diagrams_can_be_left_to_the_browser(self) -> None:
        page = html("$a<b$\n\n```mermaid\ngraph TD\n```\n", math="browser", diagrams="browser")
        assert '<span class="arithmatex">\\(a&lt;b\\)</span>' in page
        assert '<pre class="mermaid"><code>graph TD\n</code></pre>' in page

    def test_trusted_html_passes_as_it_is(self) -> None:
        assert html("<b onclick=x()>a</b>", html="trusted") == "<p><b onclick=x()>a</b></p>"


class TestWithPythonMarkdown:
    def test_module_name_works_without_entry_point(self) -> None:
        code = "import markdown; print(markdown.markdown('- a', extensions=['learnlog.gfm:makeExtension']))"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout == "<ul><li>a</li>\n</ul>\n"

    def test_instance_can_be_used_again(self) -> None:
        md = markdown.Markdown(extensions=["learnlog.gfm", "toc", "pymdownx.highlight"])
        pages = [md.reset().convert("# a\n\n```py\nx\n```\n\n[^1]\n\n[^1]: b") for _ in range(3)]
        assert len(set(pages)) == 1

    def test_table_of_contents_knows_headings(self) -> None:
        _, md = convert("# A & `b`\n\n## *C* $x<y$\n\n# A & `b`\n", "toc")
        tokens = [(token["id"], token["name"]) for token in md.toc_tokens]
        assert tokens == [("a--b", "A &amp; b"), ("a--b-1", "A &amp; b")]
        assert [token["name"] for token in md.toc_tokens[0]["children"]] == ["C x&lt;y"]

    def test_permalinks_are_set(self) -> None:
        page = markdown.markdown("# A", extensions=["learnlog.gfm", "toc"], extension_configs=PERMALINK)
        assert page == '<h1 id="a">A<a class="headerlink" href="#a" title="Permanent link">&para;</a></h1>'

    def test_attribute_lists_are_text(self) -> None:
        assert html("# a {onclick=x}", "attr_list") == '<h1 id="a-onclickx">a {onclick=x}</h1>'

    def test_icons_of_other_extensions_stay(self) -> None:
        assert "<kbd" in html("++ctrl+a++ `++ctrl++`", "pymdownx.keys")

    def test_code_is_highlighted_with_the_sites_settings(self) -> None:
        configs = {
            "pymdownx.highlight": {
                "anchor_linenums": True,
                "line_spans": "__span",
                "pygments_lang_class": True,
            }
        }
        extensions = ["pymdownx.highlight", "pymdownx.superfences"]
        text = "```py\nx = 1\n```\n\n``` nosuch\n<a>\n```\n\n```\nb\n```"
        wanted = markdown.markdown(text, extensions=extensions, extension_configs=configs)
        got = markdown.markdown(text, extensions=["learnlog.gfm", *extensions], extension_configs=configs)
        assert normal(got) == normal(wanted)

    def test_fences_of_the_site_are_drawn_by_its_own_code(self) -> None:
        fence = {"name": "chart", "class": "chart", "format": lambda source, *_, **__: f"<i>{source}</i>"}
        configs = {"pymdownx.superfences": {"custom_fences": [fence]}}
        extensions = ["learnlog.gfm", "pymdownx.superfences"]
        page = markdown.markdown("- ```chart\n  a\n  ```", extensions=extensions, extension_configs=configs)
        assert "<i>a</i>" in page

    def test_fence_of_the_site_that_fails_is_shown_as_code(self) -> None:
        fence = {"name": "chart", "class": "chart", "format": lambda *_, **__: 1 / 0}
        configs = {"pymdownx.superfences": {"custom_fences": [fence]}}
        md: Any = markdown.Markdown(
            extensions=["learnlog.gfm", "pymdownx.superfences"], extension_configs=configs
        )
        assert "a" in md.convert("x\n\n```chart\na\n```")
        assert [(flaw.line, flaw.code) for flaw in md.learnlog_flaws] == [(2, "LL415")]


PERMALINK = {"toc": {"permalink": True}}


class TestFlaws:
    def test_formula_that_cannot_be_shown(self) -> None:
        assert flaws("a\n\n> b $\\frac{1$") == [(2, 4, "LL501")]

    def test_diagram_that_is_wrong(self) -> None:
        assert flaws("a $x$\n\n$$\ny\n$$\n\n```mermaid\ngraph TD\n  A--\n```") == [(8, 0, "LL601")]

    def test_what_nests_too_deep_is_flattened(self) -> None:
        page, md = convert("a\n\n" + "> " * 10_000 + "b")
        assert [(flaw.line, flaw.code) for flaw in md.learnlog_flaws] == [(2, "LL411")]
        assert "b" in page

    def test_control_characters_are_replaced(self) -> None:
        assert flaws("a\n\nb\x00\x1b") == [(2, 1, "LL412")]

    def test_footnote_that_nothing_refers_to(self) -> None:
        assert flaws("a\n\n[^x]: b\n") == [(2, 0, "LL413")]

    def test_address_that_is_no_link(self) -> None:
        assert flaws("a [b](vbscript:x)") == [(0, 2, "LL414")]

    def test_comment_without_end(self) -> None:
        assert flaws("a\n\n<!-- b\n\nc") == [(2, 0, "LL416")]

    def test_lines_count_as_the_writer_counts_them(self) -> None:
        text = "!!! note\n    a\nb\n\n!!! tip\n    c\nd $\\frac{1$\n"
        assert flaws(text) == [(6, 2, "LL501")]

    def test_page_without_flaws_has_none(self) -> None:
        assert flaws("# a\n\nb $x$ c") == []


class TestHosts:
    def test_fragments_come_out_verbatim_and_cannot_be_forged(self) -> None:
        note = "mine <!--learnlog:fragment 0 0-->\n\n<!--learnlog:fragment 0 0-->\n"
        ours = fragments(("<nav onclick=x>&</nav>",), note)
        md: Any = markdown.Markdown(extensions=["learnlog.gfm"])
        md.learnlog_fragments = ours
        assert (
            md.convert(f"a\n\n{ours.place(0)}\n\n{note}") == "<p>a</p>\n<nav onclick=x>&</nav>\n<p>mine </p>"
        )

    def test_wikilinks_lead_where_the_host_says(self) -> None:
        md: Any = markdown.Markdown(extensions=["learnlog.gfm"])
        md.learnlog_pages = {"Some note": "some note.md", "a.png": "img/a.png"}.get
        page = md.convert("[[Some note|here]] [[No note]] ![[a.png]]")
        assert '<a href="some%20note.md">here</a> [[No note]] <img alt="a.png" src="img/a.png" />' in page

    @pytest.mark.parametrize(
        ("written", "shown"),
        [
            ("![[a.png|300]]", '<img alt="a.png" src="img/a.png" width="300" />'),
            ("![[a.png|300x20]]", '<img alt="a.png" height="20" src="img/a.png" width="300" />'),
            ("![[a.png|a shelf|300]]", '<img alt="a shelf" src="img/a.png" width="300" />'),
            ("![[a.png|300 pixels]]", '<img alt="300 pixels" src="img/a.png" />'),
            ("![a shelf|300](b.png)", '<img alt="a shelf" src="b.png" width="300" />'),
            (r"![\|300x20](b.png)", '<img alt="" height="20" src="b.png" width="300" />'),
            ("![300](b.png)", '<img alt="300" src="b.png" />'),
            ("![P(A|B)](b.png)", '<img alt="P(A|B)" src="b.png" />'),
        ],
    )
    def test_pictures_have_the_size_that_obsidian_gives_them(self, written: str, shown: str) -> None:
        md: Any = markdown.Markdown(extensions=["learnlog.gfm"])
        md.learnlog_pages = {"a.png": "img/a.png"}.get
        page = md.convert(written)
        found = lxml.html.fragment_fromstring(page).find("img").attrib
        assert dict(found) == dict(lxml.html.fragment_fromstring(shown).attrib)


class TestBadInput:
    @pytest.mark.parametrize(
        "text", ["", " \n", "\ud800", "\x00", "\u2028", "\ufeff", "\x02\x03", "\ufdd0", "\r"]
    )
    def test_any_character_makes_a_page(self, text: str) -> None:
        assert isinstance(html(f"a{text}b"), str)
        assert isinstance(html(text), str)

    @pytest.mark.parametrize(
        "part", ["> ", "- ", "*a **b ", "[", "![", "<b>", "<div>", "`", "$", "==", "&", "<!-- ", "|"]
    )
    def test_repetition_ends(self, part: str) -> None:
        page, md = convert(part * 10_000 + "\n\nx")
        assert "x" in page or md.learnlog_flaws

    def test_one_long_line_makes_a_page(self) -> None:
        assert len(html("a " * 500_000)) > 900_000


class TestInMkDocs:
    def test_links_in_markdown_and_raw_html_are_resolved_and_checked(self, tmp_path: Path) -> None:
        for mode in ("safe", "trusted"):
            site = _site(tmp_path / mode, mode)
            log = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build"],
                cwd=site,
                capture_output=True,
                text=True,
                check=True,
            ).stderr
            page = (site / "site" / "index.html").read_text(encoding="utf-8")
            assert (
                'href="other/#deutsch-%C3%BCben--mehr"' in page or 'href="other/#deutsch-üben--mehr"' in page
            )
            assert '<a href="other/">raw</a>' in page
            assert 'src="a.png"' in page
            assert re.findall(r"'(missing\w*\.(?:md|png))'", log) == [
                "missing1.md",
                "missing2.md",
                "missing3.png",
            ]
            assert "#nowhere" in log
            other = (site / "site" / "other" / "index.html").read_text(encoding="utf-8")
            assert "<title>Deutsch üben &amp; mehr" in other


def _site(folder: Path, mode: str) -> Path:
    (folder / "docs").mkdir(parents=True)
    settings = f"validation: {{anchors: warn}}\nmarkdown_extensions: [learnlog.gfm: {{html: {mode}}}]\n"
    (folder / "mkdocs.yml").write_text(f"site_name: x\n{settings}", encoding="utf-8")
    (folder / "docs" / "other.md").write_text("# Deutsch üben & *mehr*\n", encoding="utf-8")
    (folder / "docs" / "a.png").write_bytes(b"")
    (folder / "docs" / "index.md").write_text(
        "# Welcome & hello\n\n[md](other.md#deutsch-üben--mehr) [b](missing1.md) [c](other.md#nowhere)\n"
        '<a href="other.md">raw</a> <a href="missing2.md">d</a> <img src="a.png"> <img src="missing3.png">\n',
        encoding="utf-8",
    )
    return folder
