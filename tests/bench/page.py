"""A built site → what its pages weigh and cost on first load. Run: `python -m tests.bench.page SITE…`.

For the home page and the day page of median size: gzipped bytes of HTML and of everything else that is
asked for, layout shift, and the longest task with the processor slowed down four times.
"""

from __future__ import annotations

import argparse
import gzip
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Response, sync_playwright

from tests.browser.chromium import FLAGS, executable
from tests.serving import serving

MOST_HTML, MOST_ELSE, MOST_SHIFT, MOST_TASK = 30_000, 120_000, 0.02, 400
SLOWER = 4
PACKED = (".woff", ".woff2", ".png", ".jpg", ".webp")
OBSERVE = """() => {
  window.seen = {shift: 0, task: 0};
  const on = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note))
    .observe({type, buffered: true});
  on("layout-shift", (one) => { seen.shift += one.value; });
  on("longtask", (one) => { seen.task = Math.max(seen.task, one.duration); });
}"""


@dataclass(frozen=True, slots=True)
class Load:
    """What a first load of a page took: gzipped bytes by path, the shift, the longest task in ms."""

    url: str
    sizes: dict[str, int]
    shift: float
    task: float

    @property
    def html(self) -> int:
        return self.sizes[self.url]

    @property
    def others(self) -> int:
        return sum(self.sizes.values()) - self.html

    @property
    def over(self) -> bool:
        weight = self.html > MOST_HTML or self.others > MOST_ELSE
        return weight or self.shift > MOST_SHIFT or self.task > MOST_TASK


def load(browser: Browser, address: str, url: str) -> Load:
    context = browser.new_context(viewport={"width": 1400, "height": 900})
    context.add_init_script(f"({OBSERVE})()")
    page = context.new_page()
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))
    page.goto(address + url, wait_until="networkidle")
    page.wait_for_timeout(1500)
    seen = page.evaluate("window.seen")
    sizes = {one.url.removeprefix(address): _packed(one) for one in answers}
    context.close()
    return Load(url, sizes, seen["shift"], seen["task"])


def median_day(site: Path) -> list[str]:
    """The day page with as many bytes as half of the days have at most; none where there are no days."""
    found = [path.parent for path in site.rglob("index.html")]
    days = [path for path in found if re.fullmatch(r"\d{4}/\d\d/\d\d", path.relative_to(site).as_posix())]
    by_size = sorted(days, key=lambda path: (path / "index.html").stat().st_size)
    return [f"{path.relative_to(site).as_posix()}/" for path in by_size[len(by_size) // 2 :][:1]]


def main(argv: list[str] | None = None) -> int:
    """Print the figures of every site; 1 if a page of median size is over a limit."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("sites", nargs="+", type=Path, metavar="SITE")
    parser.add_argument("--each", action="store_true", help="also each file that is asked for")
    asked = parser.parse_args(argv)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=executable(), args=FLAGS)
        loads = [one for site in asked.sites for one in _report(browser, site, asked.each)]
        browser.close()
    return 1 if any(one.over for one in loads if one.url) else 0


def _report(browser: Browser, site: Path, each: bool) -> Iterator[Load]:
    with serving(site) as address:
        for url in ("", *median_day(site)):
            found = load(browser, address, url)
            print(
                f"{site.name}/{url:12} html {found.html / 1000:6.1f} kB  else {found.others / 1000:6.1f} kB  "
                f"shift {found.shift:.3f}  longest task {found.task:4.0f} ms{'  OVER' * found.over}"
            )
            for name, size in sorted(found.sizes.items(), key=lambda one: -one[1]) if each else ():
                print(f"    {size / 1000:6.1f} kB  {name or '(home)'}")
            yield found


def _packed(answer: Response) -> int:
    """The bytes of an answer as a web server sends them: gzipped unless they are packed already."""
    if not answer.ok:
        return 0
    body = answer.body()
    return len(body) if answer.url.endswith(PACKED) else len(gzip.compress(body, 6))


if __name__ == "__main__":
    sys.exit(main())
