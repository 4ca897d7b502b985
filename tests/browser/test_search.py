"""The search box in a browser: words, dates and other scripts lead to entries; keys lead there and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from learnlog.hosts.commands import build_site
from tests.serving import serving

CONFIGURATION = """
site_name: Log
theme:
  name: material
  font: false
  palette:
    - {{media: "(prefers-color-scheme: light)"}}
    - {{media: "(prefers-color-scheme: dark)", scheme: slate}}
  features: [search.highlight, search.suggest, search.share{instant}]
plugins: [search{offline}, learnlog]
"""
LOG = """# Log

## Python

### 2023-03-09 Generators

Generators are lazy; we learned of marmalade.

### 2024-09-03 Recursion

A function that calls itself: learning it takes a `call_stack`. Marmalade. {long}

### 2024-09-05 机器学习入门

今天学习了递归和神经网络。数学很重要。

## Rust

### 2024-10-01 Ownership <img src=x onerror="window.harmed = 1">

Marmalade & <b>borrowing</b>.

### 2024-10-01 재귀 함수를 배웠다

오늘은 재귀를 배웠다. データベースの検索。 Café.

## March 3

Yearless quicksilver.
"""
MANY = "\n\n".join(f"## 2022-{month:02}-{day:02} Note\n\nPlenty." for month in (1, 2) for day in range(1, 20))


def site(root: Path, instant: str = "", offline: str = "") -> Path:
    docs = root / "docs"
    docs.mkdir()
    (root / "mkdocs.yml").write_text(CONFIGURATION.format(instant=instant, offline=offline), encoding="utf-8")
    (docs / "log.md").write_text(LOG.format(long="More words. " * 60 + "Tailpiece."), encoding="utf-8")
    (docs / "many.md").write_text(f"# Many\n\n{MANY}\n", encoding="utf-8")
    (docs / "index.md").write_text(
        "# Welcome\n\nA plain page.\n\n## Section\n\nWith porcupines.\n", encoding="utf-8"
    )
    return build_site(root / "mkdocs.yml", root / "site", strict=False)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site(tmp_path_factory.mktemp("log"))


@pytest.fixture(scope="module")
def place(built: Path) -> Iterator[str]:
    with serving(built) as served:
        yield served


@pytest.fixture
def page(chromium: Browser, place: str) -> Iterator[Page]:
    context = chromium.new_context()
    page = context.new_page()
    page.goto(place, wait_until="networkidle")
    yield page
    context.close()


def ask(page: Page, query: str) -> None:
    field = page.locator("input.md-search__input")
    field.click()
    field.fill("")
    expect(page.locator(".md-search-result__item")).to_have_count(0)
    field.press_sequentially(query)


def titles(page: Page) -> list[str]:
    """The titles of all results, once there are some and the list rests."""
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.wait_for_timeout(400)
    return page.locator(".md-search-result__link :is(h1, h2)").all_inner_texts()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("recursion", ["Recursion"]),
        ("recurs", ["Recursion"]),
        ("call_stack", ["Recursion"]),
        ("learn", ["Recursion", "Generators"]),
        ("learned", ["Generators", "Recursion"]),
        ("learning", ["Recursion", "Generators"]),
        ("marmalade -borrowing", ["Recursion", "Generators"]),
        ("tailpiece", ["Recursion"]),
        ("递归", ["机器学习入门"]),
        ("机器学习", ["机器学习入门"]),
        ("数", ["机器学习入门"]),
        ("재귀", ["Oct 1, 2024", "재귀 함수를 배웠다"]),
        ("함수", ["Oct 1, 2024", "재귀 함수를 배웠다"]),
        ("データ", ["Oct 1, 2024", "재귀 함수를 배웠다"]),
        ("cafe", ["Oct 1, 2024", "재귀 함수를 배웠다"]),
        ("2024-09", ["September 2024", "机器学习入门", "Recursion"]),
        ("Sep 2024", ["September 2024", "机器学习入门", "Recursion"]),
        ("september 2024", ["September 2024", "机器学习入门", "Recursion"]),
        ("2024年9月", ["September 2024", "机器学习入门", "Recursion"]),
        ("2024-09-03", ["Recursion"]),
        ("3 September 2024", ["Recursion"]),
        ("Sept 3rd, 2024", ["Recursion"]),
        ("3 September", ["Recursion"]),
        ("march 9", ["Generators"]),
        ("3.9.2024", ["Recursion"]),
        ("march 9 marmalade lazy", ["Generators"]),
        ("marmalade 2023-03", ["Generators"]),
        ("2023", ["2023", "Generators"]),
        ("quicksilver", ["Log", "Yearless quicksilver."]),
        ("porcupines", ["Welcome", "Section"]),
    ],
)
def test_what_is_typed_leads_to_entries(page: Page, query: str, found: list[str]) -> None:
    ask(page, query)
    assert titles(page) == found


def test_the_word_that_is_meant_is_suggested(page: Page) -> None:
    ask(page, "porcu")
    expect(page.locator(".md-search__suggest")).to_have_text("porcupines")
    ask(page, "lazy genera")
    expect(page.locator(".md-search__suggest")).to_have_text("lazy generators")


def test_each_entry_is_found_once_and_newest_first(page: Page) -> None:
    ask(page, "marmalade")
    links = page.locator(".md-search-result__link")
    found = titles(page)
    day, entry, *older = found
    assert (day, entry.partition(" ")[0], older) == ("Oct 1, 2024", "Ownership", ["Recursion", "Generators"])
    addresses = links.evaluate_all("links => links.map(link => link.pathname + link.hash)")
    assert len(addresses) == len(set(addresses))


def test_a_result_shows_its_date_its_topic_and_why(page: Page) -> None:
    ask(page, "tailpiece")
    titles(page)
    result = page.locator(".md-search-result__article")
    expect(result.locator(".ll-found")).to_have_text("Sep 3, 2024 · Python")
    expect(result.locator("time")).to_have_attribute("datetime", "2024-09-03")
    expect(result.locator("mark")).to_have_text("Tailpiece")
    assert len(result.inner_text()) < 400


def test_a_result_is_text(page: Page) -> None:
    ask(page, "borrowing")
    titles(page)
    expect(page.locator(".md-search-result__list img")).to_have_count(0)
    assert page.evaluate("typeof harmed === 'undefined'")
    ask(page, "<img src=x onerror=harmed=1> borrowing")
    page.wait_for_timeout(500)
    assert page.evaluate("typeof harmed === 'undefined'")


def test_keys_lead_to_a_result_and_back(page: Page) -> None:
    page.keyboard.press("/")
    page.keyboard.type("recursion")
    titles(page)
    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__link").first).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/2024/09/03/**")
    expect(page.locator("article mark").first).to_have_text("Recursion", ignore_case=True)
    page.go_back()
    page.keyboard.press("s")
    expect(page.locator("input.md-search__input")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("input.md-search__input")).not_to_be_focused()


def test_enter_leads_to_the_best(page: Page) -> None:
    ask(page, "2024-09")
    titles(page)
    page.keyboard.press("Enter")
    page.wait_for_url("**/2024/09/?*")
    expect(page.locator("h1")).to_have_text("September 2024")


def test_filters_narrow_what_is_found(page: Page) -> None:
    ask(page, "marmalade")
    titles(page)
    page.keyboard.press("Tab")
    year = page.locator(".ll-search select[name=year]")
    expect(year).to_be_focused()
    assert year.locator("option").all_inner_texts() == ["All years", "2024 (2)", "2023 (1)"]
    year.select_option("2024")
    expect(page.locator(".ll-search output")).to_have_text("2 results")
    expect(page.locator("input.md-search__input")).to_have_value("marmalade year:2024")
    page.locator(".ll-search select[name=topic]").select_option("Rust")
    expect(page.locator(".ll-search output")).to_have_text("1 result")
    assert titles(page) == ["Oct 1, 2024", "Ownership"]
    page.keyboard.press("Escape")
    expect(page.locator(".ll-search")).not_to_be_in_viewport()


def test_the_newest_first_on_request(page: Page) -> None:
    ask(page, "learning")
    assert titles(page)[0] == "Recursion"
    page.get_by_label("Newest first").check()
    expect(page.locator("input.md-search__input")).to_have_value("learning sort:date")
    assert titles(page) == ["Recursion", "Generators"]


def test_there_is_more_further_down(page: Page) -> None:
    ask(page, "plenty")
    assert titles(page)[0] == "Note"
    expect(page.locator(".ll-search output")).to_have_text("38 results")
    for _ in range(60):
        page.keyboard.press("ArrowDown")
        page.wait_for_timeout(60)
    assert len(titles(page)) == 38
    assert page.evaluate("document.activeElement.closest('.md-search') !== null")


def test_only_what_is_asked_for_is_fetched(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2].partition("?")[0]))
    page.reload(wait_until="networkidle")
    assert not [name for name in asked if name.startswith(("words-", "texts-", "topics"))]
    ask(page, "tailpiece")
    titles(page)
    assert {"words-0.json", "topics.json"} < set(asked)
    assert len([name for name in asked if name.startswith("texts-")]) < 12


def test_instant_navigation_keeps_the_search(chromium: Browser, tmp_path: Path) -> None:
    with serving(site(tmp_path, instant=", navigation.instant")) as served:
        page = chromium.new_page()
        page.goto(served, wait_until="networkidle")
        for query, title in (("2024-09-03", "Recursion"), ("generators", "Generators")):
            ask(page, query)
            assert titles(page)[0] == title
            page.keyboard.press("Enter")
            expect(page.locator("article .ll-head").first).to_contain_text(title)
        page.close()


def test_a_site_without_a_server_is_searched_too(chromium: Browser, tmp_path: Path) -> None:
    made = site(tmp_path, offline=", offline")
    page = chromium.new_page()
    with serving(made) as served:  # Material's own stand-in for workers comes from another host
        page.goto(served + "index.html", wait_until="networkidle")
        ask(page, "递归")
        assert titles(page) == ["机器学习入门"]
        ask(page, "2024-09-03")
        assert titles(page) == ["Recursion"]
        page.keyboard.press("Enter")
        page.wait_for_url("**/2024/09/03/index.html*")
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_one_is_left_out_of_the_search(chromium: Browser, place: str, axe: str, scheme: str) -> None:
    page = chromium.new_page(color_scheme=scheme)
    page.goto(place, wait_until="networkidle")
    ask(page, "marmalade")
    titles(page)
    page.evaluate(axe)
    found = page.evaluate("axe.run('.ll-search, .md-search-result__list')")["violations"]
    assert not [(one["id"], [node["html"] for node in one["nodes"]]) for one in found]
    page.close()


def test_filters_speak_the_language_of_the_site(tmp_path: Path, chromium: Browser) -> None:
    (tmp_path / "docs").mkdir()
    config = "site_name: Log\ntheme: {name: material, language: ru}\nplugins: [search, learnlog]\n"
    (tmp_path / "mkdocs.yml").write_text(config, encoding="utf-8")
    days = "\n\n".join(f"## 202{day % 2}-05-{day:02} Заметка\n\nСлово." for day in range(1, 4))
    (tmp_path / "docs/README.md").write_text(f"# Дневник\n\n{days}\n", encoding="utf-8")
    with serving(build_site(tmp_path / "mkdocs.yml", tmp_path / "site", strict=False)) as place:
        page = chromium.new_page()
        page.goto(place, wait_until="networkidle")
        ask(page, "слово")
        expect(page.locator(".ll-search output")).to_have_text("3 результата")
        expect(page.get_by_label("Год", exact=True)).to_contain_text("Все годы")
        expect(page.get_by_label("Сначала новые")).to_be_visible()
        ask(page, "2021")
        expect(page.locator(".ll-found").first).to_have_text("2 записи")
        page.close()
