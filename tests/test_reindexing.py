"""A log that changed a little is indexed like a new one, out of the index that is there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from threading import Event, Thread
from time import sleep

import pytest
from hypothesis import given
from hypothesis import strategies as st

from learnlog import files
from learnlog.hosts.indexing import reindexing
from learnlog.hosts.indexing import search as host
from learnlog.runtime.cache import Cache
from learnlog.search import index, renewal
from learnlog.search.renewal import Change
from learnlog.site import Record

WORDS = st.text("abcd", min_size=1, max_size=2)
BODIES = st.lists(st.lists(WORDS, max_size=12), max_size=8)


def record(at: int, words: Sequence[str]) -> Record:
    return Record(f"{at}/", "", f"title {at}", iso=f"20{at % 90 + 10}-01", body=" ".join(words))


def shards(records: Sequence[Record]) -> list[index.Shard]:
    return [*index.shards(index.postings(index.read(one)[1] for one in records))]


@given(BODIES.filter(bool), BODIES, st.integers(5, 60))
def test_shards_end_where_those_of_a_new_index_do(
    old: list[list[str]], new: list[list[str]], size: int
) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(index, "SHARD", size)
        before = [record(at, words) for at, words in enumerate(old)]
        after = [record(at, words) for at, words in enumerate(new)]
        made = shards(before)
        changes = [
            Change(at, *(index.read(some[at])[1] if at < len(some) else None for some in (before, after)))
            for at in range(max(len(before), len(after)))
            if before[at : at + 1] != after[at : at + 1]
        ]
        parts = renewal.shards([next(iter(one)) for one in made], lambda at: dict(made[at]), changes)
        found = [made[one] if isinstance(one, int) else one for one in parts]
        whole = shards(after)
        assert found == whole
        assert [[*one] for one in found] == [[*one] for one in whole]


LOG = [record(at, [f"word{at}", f"w{at % 7}", "all", *"abc"[: at % 4]]) for at in range(60)]
CHANGED = record(7, ["seventh", "all", "all"])


def indexed(
    records: Sequence[Record], site: Path, cache: Cache, last: reindexing.Made | None = None
) -> host.Index:
    made = host.Index(lambda: records, site, cache, last)
    made.start(site)
    made.finish(site)
    made.keep()
    return made


def contents(site: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (site / host.FOLDER).iterdir()}


@pytest.fixture
def last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> reindexing.Made | None:
    """An index on the site `site`, after which no other process makes one."""
    monkeypatch.setattr(host, "FEW", 0)
    monkeypatch.setattr(index, "SHARD", 200)
    made = indexed(LOG, tmp_path / "site", Cache(tmp_path / "cache")).made
    monkeypatch.setattr(host, "started", lambda cache: pytest.fail("all was indexed"))
    return made


@pytest.mark.parametrize(
    "records",
    [
        pytest.param([*LOG[:7], CHANGED, *LOG[8:]], id="one has changed"),
        pytest.param([*LOG, CHANGED], id="one is new"),
        pytest.param(LOG[:-1], id="one is gone"),
        pytest.param(LOG[:57], id="three are gone"),
        pytest.param([*LOG[:58], *(record(at, ["new"]) for at in range(58, 66))], id="some are new"),
        pytest.param([CHANGED, *LOG[1:30], LOG[31], LOG[30], *LOG[32:]], id="two change places"),
    ],
)
def test_few_changes_make_the_index_of_a_new_log(
    records: list[Record], last: reindexing.Made, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    changed = indexed(records, tmp_path / "site", Cache(tmp_path / "cache"), last)
    monkeypatch.setattr(host, "FEW", 1_000_000)
    new = indexed(records, tmp_path / "new", Cache(None))
    assert contents(tmp_path / "site") == contents(tmp_path / "new")
    assert changed.made and new.made
    assert changed.made.head == new.made.head
    assert changed.made.contents == new.made.contents


def test_what_is_on_the_site_is_read_by_its_digest(last: reindexing.Made, tmp_path: Path) -> None:
    before = contents(tmp_path / "site")
    found = reindexing.of(
        last, tmp_path / "nowhere", LOG[:5], last.keys[:5], tmp_path / "new", Cache(tmp_path / "cache")
    )
    assert found is None
    for path in (tmp_path / "site" / host.FOLDER).glob("words-*"):
        path.write_bytes(path.read_bytes()[:-1])
    records = [*LOG[:7], CHANGED]
    keys = [*map(host.key, records)]
    there, to = tmp_path / "site" / host.FOLDER, tmp_path / "new"
    assert reindexing.of(last, there, records, keys, to, Cache(tmp_path / "cache")) is None
    assert not to.exists()
    assert before.keys() == contents(tmp_path / "site").keys()


def test_what_is_not_known_any_more_is_read_anew(last: reindexing.Made, tmp_path: Path) -> None:
    records = [*LOG[:7], CHANGED, *LOG[8:]]
    keys = [*map(host.key, records)]
    there, to = tmp_path / "site" / host.FOLDER, tmp_path / "new"
    assert reindexing.of(last, there, records, keys, to, Cache(tmp_path / "other")) is None
    assert reindexing.of(last, there, records, keys, to, Cache(None)) is None


def test_what_is_stopped_writes_nothing_more(
    tmp_path: Path, last: reindexing.Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [record(at, [f"other{at}"]) for at in range(len(LOG))]
    renewed = host.Index(lambda: records, tmp_path / "site", Cache(tmp_path / "cache"), last)
    begun = Event()
    names: list[str] = []
    write = files.write

    def slow(path: Path, content: str | bytes) -> None:
        begun.set()
        sleep(0.01)
        names.append(path.name)
        write(path, content)

    monkeypatch.setattr(host, "PAUSE", 0)
    monkeypatch.setattr(files, "write", slow)
    renewing = Thread(target=renewed.renew)
    renewing.start()
    assert begun.wait(10)
    renewed.stop()
    written = len(names)
    renewing.join()
    assert len(names) == written
