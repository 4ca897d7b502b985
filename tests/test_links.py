"""Links of notes → where they lead on the pages that show them."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import quote, unquote, urldefrag, urljoin

import lxml.html
import pytest

from learnlog import build, files
from learnlog.cli import project
from learnlog.collect import collect
from learnlog.render import Renderer
from learnlog.site import Site

NOTE = """# Day one

{link}

### Multiple views
### ⭐ Migration ⭐
"""


@pytest.mark.parametrize(
    ("link", "href"),
    [
        ("[x](#Multiple-Views)", "#multiple-views"),
        ("[x](#⭐-migration-⭐)", "#-migration-"),
        ("[[#Multiple views|x]]", "#multiple-views"),
        ('<a href="#Multiple-Views">x</a>', "#multiple-views"),
        ("[x](#user-content-multiple-views)", "#multiple-views"),
        ("[x](2024-07-02.md#Big-Head)", "../02/#big-head"),
        ("[x](2024-07-02.md#small)", "../02/#entry"),
        ("[x](#nowhere)", "#nowhere"),
    ],
)
def test_links_lead_to_the_heading_however_its_id_is_spelled(link: str, href: str, tmp_path: Path) -> None:
    (tmp_path / "2024-07-01.md").write_text(NOTE.format(link=link), encoding="utf-8")
    (tmp_path / "2024-07-02.md").write_text("# Day two\n\n## Words\n\n### Big Head\n", encoding="utf-8")
    page = next(page for page in _site(tmp_path).pages if page.url == "2024/07/01/")
    shown = lxml.html.document_fromstring(Renderer().page(page).html)
    assert shown.xpath("//a[text()='x']/@href") == [href]


ANCHORS = """# Log

[a](#day2) [b](#d3) [c](#jump) [d](#here) [e](#code)

## 2024-07-01

<span id='here'>words</span>

<a id="day2"></a>
## 2024-07-02

text

<a name="part"></a>

### Part

<a id="d3"></a>

## <a name=third></a> 2024-07-03

[x](#part) [y](#day2) [z](#third)

- an item <a id="jump"></a>

```html
<a id="code"></a>
```
"""


def test_links_lead_to_the_day_that_has_an_anchor_now(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text(ANCHORS, encoding="utf-8")
    pages = {page.url: page for page in _site(tmp_path).pages}

    def led(url: str) -> dict[str, str]:
        shown = lxml.html.document_fromstring(Renderer().page(pages[url]).html)
        return {
            link.text: link.get("href") for link in shown.xpath("//a[@href]") if len(link.text or "") == 1
        }

    assert led("2024/07/03/") == {"x": "../02/#part", "y": "../02/#entry", "z": "#entry"}
    assert led("readme/") == {
        "a": "../2024/07/02/#entry",
        "b": "../2024/07/03/#entry",
        "c": "../2024/07/03/#jump",
        "d": "../2024/07/01/#here",
        "e": "#code",
    }


@pytest.mark.parametrize(
    ("link", "to"),
    [
        ("[x](book.pdf#page=3)", "book.pdf#page=3"),
        ("[[book.pdf#page=3|x]]", "book.pdf#page=3"),
        ('<a href="film.mp4#t=1:30,1:45">x</a>', "film.mp4#t=1:30,1:45"),
        ("![x](tree.png#gh-dark-mode-only)", "tree.png#gh-dark-mode-only"),
    ],
)
def test_links_lead_to_a_part_of_a_file(link: str, to: str, tmp_path: Path) -> None:
    for name in ("book.pdf", "film.mp4", "tree.png"):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / "2024-07-01.md").write_text(f"# Day\n\n{link}\n", encoding="utf-8")
    site = _site(tmp_path)
    page = next(page for page in site.pages if page.url == "2024/07/01/")
    assert f'"../../../{to}"' in Renderer().page(page).html
    assert [str(one) for one in site.assets] == [to.partition("#")[0]]


@pytest.mark.parametrize("folder", ["C#", "a & b", "why?", "50% done", "x (1)", "[y]", "学习", "#1", "a;b=c"])
def test_links_into_folders_of_any_name_lead_to_their_pages_and_files(folder: str, tmp_path: Path) -> None:
    (tmp_path / folder).mkdir()
    (tmp_path / folder / "p#1.png").write_bytes(b"")
    (tmp_path / folder / "note.md").write_text("# Note\n\n![x](p%231.png)\n\n## More\n", encoding="utf-8")
    name = quote(folder)
    links = f"[x]({name}/note.md) [x]({name}/note.md#more) ![x]({name}/p%231.png)"
    (tmp_path / "2024-07-01.md").write_text(f"# Day\n\n{links}\n", encoding="utf-8")
    site = _site(tmp_path)
    pages = {page.url: Renderer().page(page).html for page in site.pages}
    found = [_led(url, link) for url in ("2024/07/01/", f"{folder}/note/") for link in _links(pages[url])]
    note, picture = f"{folder}/note/", f"{folder}/p#1.png"
    assert found == [(note, ""), (note, "more"), (picture, ""), (picture, "")]
    assert [str(one) for one in site.assets] == [picture]


def _site(folder: Path) -> Site:
    found = project.find(folder)
    notes = collect(found)
    return build.site(notes.documents, found.options, build.Surroundings(files=files.below(folder)))


def _links(html: str) -> list[str]:
    """Where the links and pictures called x lead."""
    shown = lxml.html.document_fromstring(html)
    return [str(one) for one in shown.xpath("//a[text()='x']/@href | //img[@alt='x']/@src")]


def _led(page: str, link: str) -> tuple[str, str]:
    """The page or the file of the site, and the place in it, to which a browser follows a link."""
    address, anchor = urldefrag(urljoin("https://site.example/" + quote(page), link))
    return unquote(address.removeprefix("https://site.example/")), anchor
