"""The index of a built site, read as the browser reads it: word → the places that have it."""

from __future__ import annotations

import json
from itertools import accumulate
from pathlib import Path
from typing import Any

from learnlog.search import words


def head(site: Path) -> dict[str, Any]:
    """What the browser has of the index from the start; empty where the log has none."""
    found = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    return dict(found["config"].get("learnlog", {}))


def places(site: Path, text: str) -> list[str]:
    """Where all words of `text` are, the newest first."""
    shards = [_read(path) for path in sorted((site / "assets/learnlog/search").glob("words-*.json"))]
    index = {word: steps for shard in shards for word, steps in shard.items()}
    asked = [{posting // 4 for posting in accumulate(index.get(word, ()))} for word in words.of(text)]
    records = [record(site, number) for number in sorted(set.intersection(*asked), reverse=True)]
    return [f"{one['page']}#{one['anchor']}" if "anchor" in one else one["page"] for one in records]


def record(site: Path, number: int) -> dict[str, str]:
    pack = head(site)["pack"]
    found = _read(site / f"assets/learnlog/search/texts-{number // pack}.json")[number % pack]
    return dict(found)


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))
