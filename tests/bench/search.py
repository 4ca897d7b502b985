"""Searching ten years of notes in the browser: our site beside plain MkDocs and Material.

    python -m tests.bench.search [--days 3650] [--keep FOLDER]

Generates notes (and adds some in Chinese, Japanese and Korean), builds both sites (or takes those that are
in FOLDER already), and opens them in this machine's Chromium with an empty cache. The server answers each
request 40 ms late and sends 10 Mbit a second in all, so that workers are slowed like pages. Prints what
is fetched up to the first result, how long someone waits who types at once, the memory of the tab, and
how many of a hundred questions with one known answer have it among the first five results.
"""

from __future__ import annotations

import argparse
import gzip
import random
import re
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tests.bench.notes import write
from tests.browser.chromium import FLAGS, executable

LATENCY = 0.04
BYTES_A_SECOND = 10e6 / 8
TRIALS = 3
PLAIN = (
    "site_name: Log\ntheme: {name: material, font: false, features: [navigation.prune]}\nplugins: [search]\n"
)
OURS = PLAIN.replace("[search]", "[search, learnlog]")
WORDS = {
    "zh": ["编译", "内存", "线程", "索引", "递归", "图像", "语法", "缓存", "概率", "神经"],
    "ja": ["並列", "圧縮", "検索", "暗号", "関数", "配列", "通信", "確率", "画像", "構文"],
    "ko": ["컴파일러", "메모리", "스레드", "재귀", "그래프", "문법", "캐시", "확률", "신경망", "배열"],
}
SENTENCE = {"zh": "今天学习了{}{}的实现。", "ja": "今日は{}{}について学んだ。", "ko": "오늘은 {}{}를 배웠다."}


@dataclass(frozen=True)
class Question:
    """A query, and what the address of its one right answer ends in on either site."""

    query: str
    day: str

    def answered(self, address: str) -> bool:
        year, month, day = self.day.split("-")
        return f"/{year}/{month}/{day}/" in address or f"/{self.day}/" in address


@dataclass(frozen=True)
class First:
    """What the first query of a visitor takes: bytes over the network, seconds since the navigation and
    since the last letter, bytes of memory."""

    fetched: int
    seconds: float
    waited: float
    memory: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--days", type=int, default=3650)
    parser.add_argument("--keep", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        measure(asked.keep or Path(scratch), asked.days)


def measure(folder: Path, days: int) -> None:
    notes = folder / "docs"
    if not notes.is_dir():
        write(notes, days)
    asked = [*foreign(notes), *questions(notes)]
    figures = {}
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=executable(), args=FLAGS)
        for name, config in (("Material", PLAIN), ("learnlog", OURS)):
            site = built(folder, name, config)
            figures[name] = first(browser, site, asked[-1])
            right = answered(browser, site, asked)
            print(f"{name}: {right} of {len(asked)} answers among the first five", flush=True)
        browser.close()
    table(figures["Material"], figures["learnlog"])


def table(theirs: First, ours: First) -> None:
    print(f"{'':32}{'Material':>12}{'learnlog':>12}{'ratio':>8}")
    for label, unit, name in (
        ("fetched by the first query, kB", 1e3, "fetched"),
        ("until the first result, s", 1, "seconds"),
        ("of it after the last letter, s", 1, "waited"),
        ("memory of the tab, MB", 1e6, "memory"),
    ):
        one, other = getattr(theirs, name) / unit, getattr(ours, name) / unit
        print(f"{label:32}{one:12,.1f}{other:12,.1f}{other / one:8.3f}")


def foreign(notes: Path) -> list[Question]:
    """Notes in languages that need no spaces, each with two words that no other has side by side."""
    found = []
    for at, (language, known) in enumerate(WORDS.items()):
        for number, one in enumerate(known):
            other = known[(number + 3) % len(known)]
            day = f"20{10 + at:02}-01-{number + 1:02}"
            others = "".join(
                SENTENCE[language].format(word, "") for word in known if word not in (one, other)
            )
            text = f"{SENTENCE[language].format(one, other)}{others}"
            (notes / f"{day}.md").write_text(
                f"---\ntitle: {day}\ndate: {day}\n---\n\n{text}\n", encoding="utf-8"
            )
            found.append(Question(one + other, day))
    return found


def questions(notes: Path) -> list[Question]:
    """Seventy: by two rare words of a note, by its date, and by a month and a rare word."""
    pick = random.Random(1)
    texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted(notes.glob("*/*/*.md"))}
    texts = {day: re.sub(r"\]\([^)]*\)", "]", text) for day, text in texts.items()}  # addresses are not read
    words = {
        day: set(re.findall(r"\b[a-z]{5,}\b", text.partition("\n---\n")[2])) for day, text in texts.items()
    }
    known = Counter(word for found in words.values() for word in found)
    days = pick.sample(sorted(texts), min(70, len(texts)))
    found = []
    for number, day in enumerate(days):
        rare = sorted((word for word in words[day] if known[word] > 1), key=lambda word: (known[word], word))
        asked = (day, f"{day[:7]} {rare[0]}", f"{rare[0]} {rare[1]}")
        found.append(Question(asked[0 if number < 15 else 1 if number < 30 else 2], day))
    return found


def built(folder: Path, name: str, config: str) -> Path:
    site = folder / f"site-{name}"
    if not site.is_dir():
        (folder / f"{name}.yml").write_text(config, encoding="utf-8")
        command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", folder / f"{name}.yml", "-d", site]
        began = time.perf_counter()
        subprocess.run(command, check=True, cwd=folder)
        print(f"{name}: built in {time.perf_counter() - began:.0f} s", flush=True)
    return site


class Slow(SimpleHTTPRequestHandler):
    """A server at the end of a line that all its answers share; `sent` counts what it sends."""

    protocol_version = "HTTP/1.1"
    sent = 0
    slow = True
    line = threading.Lock()

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        found = path.is_file()
        body = gzip.compress(path.read_bytes(), 6) if found else b""
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        if Slow.slow:
            time.sleep(LATENCY)
        self.end_headers()
        for at in range(0, len(body), 4096):
            with Slow.line:
                part = body[at : at + 4096]
                Slow.sent += len(part)
                if Slow.slow:
                    time.sleep(len(part) / BYTES_A_SECOND)
            self.wfile.write(part)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def serving(site: Path, slow: bool) -> Iterator[str]:
    Slow.sent, Slow.slow = 0, slow
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Slow, directory=str(site)))
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def first(browser: Browser, site: Path, question: Question) -> First:
    """The middle of some trials, each with an empty cache: ten letters a second of the first word."""
    trials = []
    for _ in range(TRIALS):
        with serving(site, slow=True) as address:
            page = browser.new_context().new_page()
            began = time.perf_counter()
            page.goto(address, wait_until="commit")
            search = page.locator("input.md-search__input")
            search.wait_for(state="attached")
            search.focus()
            search.press_sequentially(question.query.split()[0], delay=100)
            typed = time.perf_counter()
            page.locator(".md-search-result__link").first.wait_for(state="attached", timeout=120_000)
            shown = time.perf_counter()
            page.wait_for_timeout(1000)
            trials.append(First(Slow.sent, shown - began, shown - typed, memory()))
            page.context.close()
    return sorted(trials, key=lambda trial: trial.seconds)[TRIALS // 2]


def memory() -> int:
    """What the largest renderer of this user's Chromium takes, shared pages counted in part."""
    found = [0]
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if b"--type=renderer" in (process / "cmdline").read_bytes():
                rollup = (process / "smaps_rollup").read_text()
                found.append(int(re.search(r"^Pss:\s+(\d+)", rollup, re.MULTILINE)[1]) * 1024)
        except OSError:
            continue
    return max(found)


def answered(browser: Browser, site: Path, asked: list[Question]) -> int:
    with serving(site, slow=False) as address:
        page = browser.new_page()
        page.goto(address)
        right = sum(any(map(question.answered, results(page, question.query))) for question in asked)
        page.close()
    return right


def results(page: Page, query: str) -> list[str]:
    """The addresses of the first five results, once they rest."""
    search = page.locator("input.md-search__input")
    items = page.locator(".md-search-result__item")
    search.fill("")
    search.press("End")
    items.first.wait_for(state="detached")
    search.fill(query)
    search.press("End")
    before: list[str] = []
    for _ in range(20):
        page.wait_for_timeout(250)
        now = [item.locator("a").first.get_attribute("href") or "" for item in items.all()[:5]]
        if now and now == before:
            break
        before = now
    return before


if __name__ == "__main__":
    main()
