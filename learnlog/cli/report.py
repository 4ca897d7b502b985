"""Issues → text that a person, an editor, GitHub or a code scanner reads."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from urllib.parse import quote

from learnlog import __version__
from learnlog.model import Issue

LEVELS = {"warning": "warning", "info": "note"}


def text(issues: Iterable[Issue]) -> str:
    return "\n".join(str(issue) for issue in issues)


def summary(issues: Iterable[Issue]) -> str:
    """How many there are of each code, the most first."""
    codes = Counter(issue.code for issue in issues).most_common()
    total = sum(count for _, count in codes)
    found = ", ".join(f"{count} {code}" for code, count in codes)
    return f"Found {total}: {found} (`learnlog check --explain {codes[0][0]}` says what that is)"


def jsonl(issues: Iterable[Issue]) -> str:
    """One JSON object a line."""
    return "\n".join(
        json.dumps(
            {
                "path": str(issue.path),
                "line": issue.line,
                "column": issue.column,
                "code": issue.code,
                "severity": issue.severity,
                "message": issue.message,
                "fix": issue.fix,
            },
            ensure_ascii=False,
        )
        for issue in issues
    )


def github(issues: Iterable[Issue]) -> str:
    """Workflow commands, which GitHub shows as annotations on the lines of a pull request."""
    return "\n".join(
        f"::{'warning' if issue.severity == 'warning' else 'notice'} "
        f"file={_property(str(issue.path))},line={issue.line},col={issue.column},title={issue.code}"
        f"::{_data(_sentence(issue))}"
        for issue in issues
    )


def sarif(issues: Sequence[Issue]) -> str:
    """SARIF 2.1.0, for code scanning."""
    rules = [{"id": code} for code in sorted({issue.code for issue in issues})]
    results = [
        {
            "ruleId": issue.code,
            "level": LEVELS[issue.severity],
            "message": {"text": _sentence(issue)},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": quote(str(issue.path), errors="surrogateescape")},
                        "region": {"startLine": issue.line, "startColumn": issue.column},
                    }
                }
            ],
        }
        for issue in issues
    ]
    driver = {"name": "learnlog", "version": __version__, "rules": rules}
    return json.dumps(
        {"version": "2.1.0", "runs": [{"tool": {"driver": driver}, "results": results}]}, indent=2
    )


FORMATS: dict[str, Callable[[Sequence[Issue]], str]] = {
    "text": text,
    "json": jsonl,
    "github": github,
    "sarif": sarif,
}


def _sentence(issue: Issue) -> str:
    return f"{issue.message} ({issue.fix})" if issue.fix else issue.message


def _data(words: str) -> str:
    return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(words: str) -> str:
    return _data(words).replace(":", "%3A").replace(",", "%2C")
