"""A site in the language of its writer: dates and words, in every language that a theme can be in."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

import lxml.html
import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from learnlog.cli.main import main
from learnlog.facts.works import KINDS
from learnlog.pages import wording
from learnlog.reading import languages
from learnlog.search import interface
from learnlog.theme import catalogs
from tests.conftest import ROOT
from tests.test_hosts import run

LOG = """# 공부

## Day 3

처음 쓴 글. [논문](https://arxiv.org/abs/1706.03762)

## 2025-05-20 행렬

- [ ] 다시 볼 것
"""
CATALOGS = sorted((ROOT / "learnlog/theme/locale").glob("*.po"))
METHODS = [("**.py", "python"), ("**/templates/**.html", "jinja2")]
KEYWORDS = {"_": None, "gettext": None, "ngettext": (1, 2)}
_PLACE = re.compile(r"%\(\w+\)[ds]|\{\d\}")
Message = str | tuple[str, ...]


@cache
def messages() -> frozenset[Message]:
    """What pages say in English, by the source."""
    found = extract_from_dir(str(ROOT / "learnlog"), METHODS, keywords=KEYWORDS)
    said = {message for _, _, message, _, _ in found} | {*KINDS}
    return frozenset(said - {pair[0] for pair in said if isinstance(pair, tuple)})


def words(file: Path) -> str:
    page = lxml.html.parse(str(file)).getroot()
    return " ".join(page.findall(".//article")[0].text_content().split())


@pytest.mark.parametrize("file", CATALOGS, ids=lambda file: str(file.stem))
def test_catalog_says_all_that_pages_say(file: Path) -> None:
    with file.open("rb") as opened:
        catalog: Catalog = read_po(opened, locale=file.stem)
    said = {message.id: message.string for message in catalog if message.id}
    assert said.keys() == messages()
    for message, string in said.items():
        forms = (string,) if isinstance(string, str) else string
        assert all(forms) and len(forms) == (1 if isinstance(message, str) else catalog.num_plurals)
        wanted = sorted(_PLACE.findall(message if isinstance(message, str) else message[1]))
        assert all(sorted(_PLACE.findall(form)) == wanted for form in forms), message


@pytest.mark.parametrize(
    ("language", "number", "said"),
    [("en", 1, "1 entry"), ("ko", 1, "글 1개"), ("ru", 21, "21 запись"), ("ru", 12, "12 записей")],
)
def test_numbers_are_said_as_the_language_counts(language: str, number: int, said: str) -> None:
    assert wording.entries(number, language) == said


@pytest.mark.parametrize(("language", "said"), [("en", "2 days"), ("ko", "2일"), ("zh-TW", "2 天")])
def test_days_are_counted_in_every_language(language: str, said: str) -> None:
    assert wording.days(2, language) == said


def test_what_runs_from_the_right_keeps_its_order_beside_english_words() -> None:
    first = last = date(2025, 5, 20)
    assert wording.between(first, last, "ar") == "\u206820\u200f/05\u200f/2025\u2069"
    assert wording.days(12, "ar") == "\u206812 يومًا\u2069"


def test_search_counts_by_the_plurals_of_browsers() -> None:
    assert interface.words("en")["results"] == {"one": "# result", "other": "# results"}
    assert interface.words("ru")["entries"] == {"one": "# запись", "few": "# записи", "many": "# записей"}


@pytest.mark.parametrize(
    ("language", "said"),
    [("pt-BR", "Arquivo"), ("zh-TW", "封存"), ("zh-Hant", "封存"), ("zh", "归档"), ("sv", "Archive")],
)
def test_language_is_found_by_the_name_that_themes_give_it(language: str, said: str) -> None:
    assert catalogs.gettext("Archive", language) == said


def test_material_has_no_language_that_ends_a_build() -> None:
    languages = files("material") / "templates/partials/languages"
    names = [file.name.removesuffix(".html") for file in languages.iterdir()]
    assert len(names) > 50
    for name in (*names, "no-such-language", ""):
        assert catalogs.locale(name).language
        assert catalogs.gettext("Archive", name)


def test_site_speaks_the_language_of_its_theme(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/README.md").write_text(LOG, encoding="utf-8")
    theme = "theme: {name: material, language: ko}\n"
    config = f"site_name: Log\n{theme}plugins: [search, learnlog]\n"
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    run("mkdocs", tmp_path)
    home = words(tmp_path / "site/index.html")
    assert "글 2" in home and "최근 글" in home and "남은 할 일" in home
    assert "Entr" not in home and "Latest" not in home
    assert "2025년 5월 20일" in words(tmp_path / "site/2025/05/20/index.html")
    navigation = lxml.html.parse(str(tmp_path / "site/index.html")).getroot().findall(".//nav")
    assert "전체 글" in " ".join(one.text_content() for one in navigation)
    assert any("3일차" in words(page) for page in (tmp_path / "site").rglob("index.html"))


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("오늘은 `HashMap` 을 배웠다. 키가 같으면 값을 바꾼다.", "ko"),
        ("今日は HashMap を学んだ。キーが同じなら値を置き換える。", "ja"),
        ("今天学了 HashMap：键相同，值就会被替换。", "zh"),
        ("今天學了 HashMap：鍵相同，值就會被替換。", "zh-TW"),
        ("Сегодня я выучил HashMap: если ключи равны, новые значения заменяют старые.", "ru"),
        ("Сьогодні я вивчив HashMap: якщо ключі рівні, нові значення заміняють старі.", ""),
        ("Today I learned 你好 and 再见, and how to count to ten.", ""),
        ("```python\nprint('a long line of code, and another one')\n```\n\n목록을 배웠다.", "ko"),
        ("목차 [one](https://example.com/a/very/long/address/of/a/page)", "ko"),
        ("令 $x_i$ 为根。\n\n$$\n\\sum_{i=1}^{n} a_i x^i + \\int f(x) dx = 0\n$$", "zh"),
        ("", ""),
    ],
)
def test_letters_tell_the_language(text: str, language: str) -> None:
    assert languages.of(text) == language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "de",
            "Heute habe ich gelernt, wie ein Index in SQLite hilft: die Suche ist mit ihm nicht mehr linear.",
        ),
        ("es", "Hoy aprendí que los índices de SQLite son árboles y por eso la búsqueda no es lineal"),
        (
            "fr",
            "J'ai appris que les index de SQLite sont des arbres, et que la recherche n'est plus linéaire.",
        ),
        (
            "it",
            "Ho capito che gli indici di SQLite sono alberi, e che per questo la ricerca non è più lineare.",
        ),
        ("pl", "Dziś już wiem, że indeks w SQLite to drzewo: wyszukiwanie nie jest tak wolne jak w tabeli."),
        ("pt", "Hoje aprendi que os índices do SQLite são árvores e por isso a busca não é mais linear."),
        ("", "Today I learned that an index of SQLite is a tree, so that a search is not linear any more."),
        (
            "",
            "Vandaag heb ik geleerd dat een index in SQLite een boom is en het zoeken niet meer lineair is.",
        ),
        ("", "Idag lärde jag mig att ett index i SQLite är ett träd och att det inte är linjärt att söka."),
        (
            "",
            "Dnes vím, že index v SQLite je strom a hledání tak není lineární, ale na disku to zabere místo.",
        ),
        ("", "Danas znam da je indeks u SQLite stablo i da se zato ne traži kao po tablici, nego brzo."),
        ("", "Avui he après que els índexs de SQLite són arbres i per això la cerca no és lineal."),
        ("", "From Los Angeles to La Paz: a map of all places in El Salvador, drawn with de facto data."),
        ("", "Hoy aprendí los índices de SQLite. I learned that an index is a tree, so this is fast."),
    ],
)
def test_common_words_tell_the_language(language: str, text: str) -> None:
    assert languages.of(text) == language


@pytest.mark.parametrize("way", ["build", "init"])
def test_log_without_a_configuration_has_a_site_in_its_language(tmp_path: Path, way: str) -> None:
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "README.md").write_text(LOG, encoding="utf-8")
    if way == "init":
        assert main(["init", str(notes)]) == 0
        assert "language: ko" in (notes / "mkdocs.yml").read_text(encoding="utf-8")
    assert main(["build", str(notes), "--site-dir", str(tmp_path / "site")]) == 0
    assert '<html lang="ko"' in (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert "최근 글" in words(tmp_path / "site/index.html")


@pytest.mark.parametrize(
    ("theme", "said"),
    [
        ("{name: material, language: pt-BR}", "Arquivo"),
        ("{name: material, language: zh-TW}", "封存"),
        ("{name: material, language: sh}", "Archive"),
        ("{name: mkdocs, locale: pt_BR}", "Arquivo"),
    ],
)
def test_languages_of_a_country_build(tmp_path: Path, theme: str, said: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/README.md").write_text(LOG, encoding="utf-8")
    config = f"site_name: Log\ntheme: {theme}\nplugins: [search, learnlog]\n"
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    run("mkdocs", tmp_path)
    assert f"<h1>{said}" in (tmp_path / "site/archive/index.html").read_text(encoding="utf-8")
