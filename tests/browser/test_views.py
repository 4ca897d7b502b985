"""The views in a browser: what is pressed, typed and read aloud, with no word to any other host."""

from __future__ import annotations

import functools
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from learnlog.cli import project
from learnlog.hosts import commands
from tests.browser.chromium import FLAGS, executable

TODAY = date(2025, 5, 31)
NOTES = """# My log

What I learn, a few lines a day.

## Rust

### 2023-05-31 Ownership

See [the book](https://doc.rust-lang.org/book/) and [a paper](https://arxiv.org/abs/1706.03762).

- [ ] come back to lifetimes
- [x] done

### 2024-05-31 Borrowing

Again [the book](https://doc.rust-lang.org/book/#borrow).

<details><summary>What is a borrow?</summary>

A reference that does not own.

</details>

owner :: who frees a value

## Music

### 2025-05-30

A [talk](https://youtu.be/abc) on fugues.

1. subject
    1. answer
        1. stretto
            1. pedal

$$
a_1 + a_2 = b
$$

| a | b |
| - | - |
| 1 | 2 |

### 2025-05-31 Fugues

TODO: listen again

- [ ] come back to lifetimes
"""
KINDS = (
    "",
    "2025/",
    "2024/05/",
    "2024/05/31/",
    "archive/",
    "topics/",
    "topics/rust/",
    "library/",
    "open-loops/",
    "review/",
    "notes/",
)


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = tmp_path_factory.mktemp("views")
    (root / "notes").mkdir()
    (root / "notes" / "README.md").write_text(NOTES, encoding="utf-8")
    (root / "made").mkdir()
    config_file = project.write_configuration(project.find(root / "notes"), root / "made")
    site = commands.build_site(config_file, root / "site", strict=False)
    handler = functools.partial(_Quiet, directory=str(site))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    path = executable()
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    context = chromium.new_context(base_url=address)
    made = context.new_page()
    made.clock.install(time=f"{TODAY}T10:00:00")
    elsewhere: list[str] = []
    made.on("request", lambda one: elsewhere.append(one.url) if not one.url.startswith(address) else None)
    errors: list[str] = []
    made.on("pageerror", lambda error: errors.append(str(error)))
    yield made
    context.close()
    assert not errors
    assert not [url for url in elsewhere if not url.startswith(("data:", "blob:"))]


def test_home_knows_today(page: Page) -> None:
    page.goto("")
    assert page.inner_text(".ll-streak dd") == "2 days"
    expect(page.locator(".ll-on-this-day")).to_contain_text("Borrowing")
    assert page.inner_text(".ll-on-this-day").split() == [
        "On",
        "this",
        "day",
        "Borrowing",
        "2024",
        "Ownership",
        "2023",
    ]
    assert page.get_attribute(".ll-on-this-day a", "href") == "2024/05/31/"


def test_a_long_title_on_this_day_leaves_its_year_beside_it(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 900})
    page.goto("")
    page.wait_for_selector(".ll-on-this-day a:has-text('Borrowing')")
    page.evaluate("document.querySelector('.ll-on-this-day li a').textContent = 'lifetime '.repeat(30)")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    year = page.locator(".ll-on-this-day li .ll-count").first
    lines = "one => one.offsetHeight / parseFloat(getComputedStyle(one).lineHeight)"
    assert year.evaluate(lines) < 1.5


def test_each_paragraph_runs_its_own_way(page: Page) -> None:
    page.goto("2024/05/31/")
    page.evaluate("document.querySelector('article p:not([class])').textContent = 'عنوان (a)'")
    ends = """one => {
      const range = document.createRange();
      range.selectNodeContents(one);
      return range.getBoundingClientRect().right - one.getBoundingClientRect().right;
    }"""
    assert abs(page.locator("article p:not([class])").first.evaluate(ends)) < 1


def test_the_caption_of_a_year_begins_with_it_on_a_page_from_right_to_left(page: Page) -> None:
    page.goto("")
    page.evaluate("document.body.dir = 'rtl'")
    caption = page.locator("figcaption > span:visible").first
    left = "one => one.getBoundingClientRect().left"
    assert caption.locator("a").evaluate(left) == caption.evaluate(left)


def test_a_streak_ends_when_a_day_is_left_out(page: Page) -> None:
    page.clock.set_fixed_time(f"{TODAY + timedelta(2)}T10:00:00")
    page.goto("")
    assert page.inner_text(".ll-streak dd") == "0 days"
    assert not page.is_visible(".ll-on-this-day")


def test_the_heatmap_switches_its_year_by_keyboard_and_leads_to_days(page: Page) -> None:
    page.goto("")
    assert page.locator(".ll-heatmap:visible").count() == 1
    page.focus("#ll-year-2025")
    page.keyboard.press("ArrowRight")
    assert "2024: 1 entry on 1 day" in page.inner_text(".ll-heatmap:visible figcaption")
    page.focus(".ll-heatmap:visible svg a[href='2024/05/']")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    page.wait_for_url("**/2024/05/31/")


def test_the_heatmap_works_without_scripts(chromium: Browser, address: str) -> None:
    context = chromium.new_context(base_url=address, java_script_enabled=False)
    page = context.new_page()
    page.goto("")
    page.click("label[for=ll-year-2023]")
    page.click(".ll-heatmap:visible rect")
    page.wait_for_url("**/2023/05/31/")
    page.goto("library/")
    assert page.locator(".ll-works > li:visible").count() == 3
    assert not page.is_visible(".ll-filter")
    context.close()


def test_the_library_is_narrowed_by_kind_and_words(page: Page) -> None:
    page.goto("library/")
    shown = page.locator(".ll-works > li:visible")
    page.check("input[value=video]", force=True)
    assert shown.all_inner_texts()[0].split("\n")[0].lower() == "video"
    assert page.inner_text(".ll-filter output") == "1 of 3"
    page.check("input[name=kind] >> nth=0", force=True)
    page.fill("[name=words]", "BOOK rust")
    assert [text.split("\n")[1] for text in shown.all_inner_texts()] == ["the book doc.rust-lang.org"]


def test_open_loops_say_how_old_they_are(page: Page) -> None:
    page.goto("open-loops/")
    assert page.locator(".ll-age").all_inner_texts() == ["2 years ago", "today"]
    assert page.inner_text(".ll-times") == "2 times, the last on May 31, 2025"
    apart = "getComputedStyle(document.querySelector('.ll-times'), '::before').content"
    assert page.evaluate(apart) == '"· "'


def test_cards_come_back_when_they_were_not_known(page: Page) -> None:
    page.goto("review/")
    assert page.inner_text(".ll-review output") == "2 due today"
    page.click("text=Go through them")
    assert page.locator(".ll-card:visible").count() == 1
    page.keyboard.press("Enter")
    assert page.is_visible("text=A reference that does not own.")
    page.click("text=I knew it")
    page.click("[data-do=again]")
    assert page.inner_text(".ll-review output") == "1 to go"
    page.click("[data-do=stop]")
    page.reload()
    assert page.inner_text(".ll-review output") == "1 due today"
    assert page.locator(".ll-card:visible").count() == 2


@pytest.mark.parametrize("old", ["readme/", ""])
def test_old_links_lead_to_the_entry(page: Page, old: str) -> None:
    page.goto(f"{old}#2024-05-31-borrowing")
    page.wait_for_url("**/2024/05/31/#borrowing")
    page.goto(f"{old}#what-i-never-wrote")
    page.wait_for_url("**/readme/#what-i-never-wrote")


def test_printing_opens_collapsibles(page: Page) -> None:
    page.goto("2024/05/31/")
    assert not page.is_visible("text=A reference that does not own.")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.is_visible("text=A reference that does not own.")
    page.evaluate("window.dispatchEvent(new Event('afterprint'))")
    assert not page.is_visible("text=A reference that does not own.")


def test_a_name_in_a_narrow_column_stays_whole(page: Page) -> None:
    page.goto("2025/05/30/")
    page.set_viewport_size({"width": 390, "height": 900})
    cells = "<td><code>spring.datasource.pool-size</code></td>" + f"<td>{'words of a cell ' * 9}</td>" * 3
    page.evaluate(f"document.querySelector('article').innerHTML = '<table><tr>{cells}</tr></table>'")
    assert page.evaluate("document.querySelector('article code').getBoundingClientRect().height") < 40
    assert page.evaluate("document.documentElement.scrollWidth") == 390


def test_a_bullet_stands_beside_the_first_row_of_its_table(page: Page) -> None:
    page.goto("2025/05/30/")
    wrapper = "document.querySelector('article table').closest('.md-typeset__scrollwrap')"
    page.evaluate(
        f"const table = {wrapper}, item = document.createElement('li');"
        " table.before(item); item.append(table)"
    )
    aligned = "getComputedStyle(document.querySelector('article li .md-typeset__table')).verticalAlign"
    assert page.evaluate(aligned) == "top"


def test_paper_has_all_of_a_wide_table(page: Page) -> None:
    page.set_viewport_size({"width": 794, "height": 1123})
    page.goto("2025/05/30/")
    page.evaluate(
        "document.querySelectorAll('article tr').forEach(row => {"
        " for (let n = 0; n < 20; n++) row.append(row.lastElementChild.cloneNode(true)) })"
    )
    page.evaluate("document.querySelectorAll('article td').forEach(one => one.textContent = 'gradient')")
    page.emulate_media(media="print")
    last = page.locator("article td").last.bounding_box()
    assert last is not None
    assert last["x"] + last["width"] <= 794


def test_paper_has_all_of_a_wide_formula(page: Page) -> None:
    page.set_viewport_size({"width": 794, "height": 1123})
    page.goto("2025/05/30/")
    page.evaluate(
        "document.querySelector('article msub').after(...Array.from({ length: 90 },"
        " () => document.querySelector('article msub').cloneNode(true)))"
    )
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    ends = "[...document.querySelectorAll('article msub')].map((one) => one.getBoundingClientRect().right)"
    assert 600 < max(page.evaluate(ends)) <= 794


@pytest.mark.parametrize("url", KINDS)
def test_the_first_tab_leads_past_header_and_navigation(page: Page, url: str) -> None:
    page.goto(url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('article *')")


def test_lists_in_lists_leave_room_for_words_and_for_what_follows(page: Page) -> None:
    page.goto("2025/05/30/")
    nested = "<ul><li>words of a list" * 12 + "</li></ul>" * 12
    page.evaluate(f"document.querySelector('article').innerHTML = '{nested}<p>below</p>'")
    last, below = (
        "[...document.querySelectorAll('article li')].at(-1)",
        "document.querySelector('article > p')",
    )
    gap = f"{below}.getBoundingClientRect().top - {last}.getBoundingClientRect().bottom"
    assert page.evaluate(gap) < 40
    page.set_viewport_size({"width": 390, "height": 900})
    assert page.evaluate(f"{last}.clientWidth") > 150


def test_lists_in_arabic_begin_on_the_right(page: Page) -> None:
    page.goto("2025/05/30/")
    written = '<p>x</p><ul dir="auto"><li>عنصر أول</li></ul><ul dir="auto"><li>An item</li></ul>'
    page.evaluate(f"document.querySelector('article').innerHTML = '{written}'")
    lines = "[...document.querySelectorAll('article :is(p, li)')].map((one) => one.getBoundingClientRect())"
    whole, leftward, rightward = page.evaluate(f"{lines}.map(({{ left, right }}) => [left, right])")
    assert whole[1] - leftward[1] > 20 > leftward[0] - whole[0]
    assert rightward[0] - whole[0] > 20 > whole[1] - rightward[1]


def test_boxes_of_open_loops_in_arabic_stand_below_the_others(page: Page) -> None:
    page.goto("")
    page.evaluate("document.querySelector('.ll-loops .ll-text').textContent = 'مراجعة الدرس'")
    left = "one => one.getBoundingClientRect().left"
    words = page.locator(".ll-loops .ll-text").first.evaluate(left)
    assert words - page.locator(".ll-loops li").first.evaluate(left) > 5


def test_what_a_log_in_hebrew_is_begins_where_its_title_does(page: Page) -> None:
    page.goto("")
    page.evaluate("for (const one of document.querySelectorAll('h1, .ll-about')) one.textContent = 'יומן'")
    ends = "one => one.getBoundingClientRect().right"
    assert page.locator(".ll-about").evaluate(ends) == page.locator("h1").first.evaluate(ends)


def test_boxes_of_tasks_without_words_stand_one_below_the_other(page: Page) -> None:
    page.goto("2025/05/30/")
    box = '<label class="task-list-control"><input type="checkbox"><span class="task-list-indicator">'
    tasks = f'<ul class="task-list">{f"<li class=task-list-item>{box}</span></label></li>" * 2}</ul>'
    page.evaluate(f"document.querySelector('article').innerHTML = '{tasks}'")
    items = "[...document.querySelectorAll('article li')].map((one) => one.getBoundingClientRect().top)"
    first, second = page.evaluate(items)
    assert second - first > 20


def test_a_long_title_leaves_room_for_the_next(page: Page) -> None:
    page.goto("2025/05/30/")
    before = "document.querySelector('.md-footer__link--prev .md-ellipsis')"
    after = before.replace("prev", "next")
    page.evaluate(f"{before}.textContent = 'A long title '.repeat(20)")
    assert page.evaluate(f"{after}.scrollWidth - {after}.clientWidth") == 0


def test_the_first_tab_leads_past_them_where_there_is_no_page(page: Page) -> None:
    page.goto("404.html")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.querySelector(':target').contains(document.querySelector('h1'))")


def test_lists_in_lists_count_as_on_github(page: Page) -> None:
    page.goto("2025/05/30/")
    counted = "[...document.querySelectorAll('article ol')].map((one) => getComputedStyle(one).listStyleType)"
    assert page.evaluate(counted) == ["decimal", "lower-roman", "lower-alpha", "lower-alpha"]


@pytest.mark.parametrize("url", KINDS)
def test_nothing_jumps_and_nothing_is_too_wide(chromium: Browser, address: str, url: str) -> None:
    for width in (390, 1920):
        context = chromium.new_context(base_url=address, viewport={"width": width, "height": 900})
        page = context.new_page()
        page.goto(url)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(SHIFTS) < 0.02
        context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("url", KINDS)
def test_no_one_is_left_out(chromium: Browser, address: str, axe: str, url: str, scheme: str) -> None:
    width = 390 if scheme == "dark" else 1400
    viewport = {"width": width, "height": 900}
    context = chromium.new_context(base_url=address, color_scheme=scheme, viewport=viewport)
    page = context.new_page()
    page.goto(url)
    page.evaluate(axe)
    found = page.evaluate(RUN_AXE)
    context.close()
    assert not [(one["id"], [node["html"] for node in one["nodes"]]) for one in found["violations"]]


SHIFTS = """new Promise((done) => {
  let sum = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((one) => { sum += one.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(sum), 100);
})"""
RUN_AXE = """axe.run(document, {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
})"""
