"""Nothing in a note runs on the site: not in titles, names, tags, summaries, search or feeds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from learnlog.cli.main import main
from tests.serving import serving

PICTURE = "<img src=x onerror=harmed=1>"
SCRIPT = "<script>harmed=1</script>"
QUOTE = '" onmouseover=harmed=1 x="'

NOTES = {
    "README.md": f'# Log {SCRIPT} "><svg onload=harmed=1>\n\nAbout {PICTURE}\n',
    "2024-05-01.md": f"---\ntitle: '{SCRIPT}\">{PICTURE}'\ntags: ['{PICTURE}', '{QUOTE}']\n"
    f"description: '\">{SCRIPT}'\n---\n\n# A {PICTURE}\n\n{SCRIPT} [x](javascript:harmed=1)\n",
    f"2024-05-02 {PICTURE}.md": "harmless words\n",
    "big.md": f"# Big {PICTURE}\n\n<details><summary>Topic {PICTURE} {SCRIPT}</summary>\n\n"
    f"## 2024-05-03: {PICTURE} `{SCRIPT}`\n\n{SCRIPT}\n\n## 2024-05-04 {QUOTE}\n\n"
    f'```js title="{SCRIPT}"\n{SCRIPT}\n```\n\n'
    f'```mermaid\ngraph LR\nA["{PICTURE}"] --> B["{SCRIPT}"]\nclick A href "javascript:harmed=1"\n```\n\n'
    f"$\\text{{{PICTURE}}}$ $\\href{{javascript:harmed=1}}{{x}}$\n\n</details>\n\n"
    f"## TODO {PICTURE}\n\n- [ ] do {SCRIPT}\n\nQ: {SCRIPT}?\n\nA: {PICTURE}\n\n"
    f"[[{PICTURE}|{SCRIPT}]] ![[{SCRIPT}]]\n\n> [!NOTE] {PICTURE}\n> {SCRIPT}\n\n"
    f"[{SCRIPT}](https://example.org/{QUOTE})\n",
}


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    log = tmp_path_factory.mktemp("hostile")
    for name, text in NOTES.items():
        (log / name).write_text(text, encoding="utf-8")
    assert main(["build", str(log), "--site-dir", str(log / "site")]) == 0
    return log / "site"


@pytest.fixture(scope="module")
def served(hostile: Path) -> Iterator[str]:
    with serving(hostile) as address:
        yield address


def test_no_page_of_a_hostile_log_runs_anything(chromium: Browser, hostile: Path, served: str) -> None:
    page = chromium.new_page()
    pages = sorted(path.relative_to(hostile).as_posix() for path in hostile.rglob("*.html"))
    assert len(pages) > 12
    for name in pages:
        page.goto(served + name.removesuffix("index.html"))
        page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
        page.wait_for_timeout(100)
        assert page.evaluate("typeof harmed === 'undefined'"), name
        handlers = "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes])"
        assert not page.evaluate(f"{handlers}.some(a => /^on/.test(a.name) && /harmed/.test(a.value))"), name
        links = "[...document.querySelectorAll('a')].some(a => /^javascript:/i.test(a.href))"
        assert not page.evaluate(links), name
    page.close()


def test_search_results_are_text(chromium: Browser, served: str) -> None:
    page = chromium.new_page()
    page.goto(served, wait_until="networkidle")  # the index is there, and somebody listens to the keys
    page.locator("input[name=query]").click()
    page.locator("input[name=query]").press_sequentially("harmless")
    named = page.locator(".md-search-result__list").get_by_text(PICTURE.rstrip(">"))
    expect(named.first).to_be_visible(timeout=15_000)
    assert page.evaluate("typeof harmed === 'undefined'")
    page.close()
