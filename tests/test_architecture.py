"""Who may import whom, read from the source with `ast`: one direction, no way back."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.conftest import ROOT

PACKAGE = ROOT / "learnlog"
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted(PACKAGE.rglob("*.py"))
}
IN_WORDS = {"learnlog.dates", "learnlog.pages", "learnlog.search", "learnlog.theme"}
MAPPED = [name for name, path in MODULES.items() if path.name == "__init__.py" and name not in IN_WORDS]

# What a part may import of learnlog; a part is a module or a package with all that is in it.
ALLOWED = {
    "learnlog.gfm": {"learnlog.gfm"},
    "learnlog.model": {"learnlog.gfm.values"},
    "learnlog.site": {"learnlog.model"},
    "learnlog.dates": {"learnlog.dates", "learnlog.model"},
    "learnlog.theme": {"learnlog.theme", "learnlog.gfm"},
    "learnlog.files": {"learnlog.model", "learnlog.private", "learnlog.runtime.paths"},
    "learnlog.private": {"learnlog.model"},
    "learnlog.reading": {
        "learnlog.reading",
        "learnlog.dates",
        "learnlog.gfm",
        "learnlog.model",
        "learnlog.runtime.pickled",
    },
    "learnlog.facts": {
        "learnlog.facts",
        "learnlog.gfm",
        "learnlog.model",
        "learnlog.runtime.remembered",
        "learnlog.site",
    },
    "learnlog.runtime": {"learnlog.runtime"},
    "learnlog.runtime.paths": set(),
    "learnlog.runtime.pickled": {"learnlog.runtime.paths"},
    "learnlog.runtime.interpreter": {"learnlog.runtime.garbage", "learnlog.runtime.pickled"},
    "learnlog.runtime.workers": {"learnlog.runtime.interpreter", "learnlog.runtime.pickled"},
}
ABOVE_THE_CORE = {
    "learnlog.__main__",
    "learnlog.collect",
    *(name for name in MODULES if name.startswith("learnlog.cli.")),
}
DISK = {"read_text", "write_text", "read_bytes", "write_bytes", "mkdir", "unlink", "rmdir", "touch"}
DISK_MODULES = {"glob", "io", "os", "pathlib.Path", "shutil", "subprocess", "tempfile"}
# Their reason to touch a disk: package data; folders that are thrown away; the built site, to compare;
# other processes.
MAY_TOUCH_DISK = {
    "learnlog.files",
    "learnlog.theme",
    "learnlog.gfm.math.fonts",
    "learnlog.gfm.fenced.lettering",
    "learnlog.cli.hosted",
    "learnlog.cli.exporting",
    "learnlog.cli.project",
    "learnlog.runtime.cache",
    "learnlog.hosts.building",
    "learnlog.hosts.serve.changes",
    "learnlog.hosts.commands",
    "learnlog.hosts.configuration",
    "learnlog.hosts.incremental.lastbuild",
    "learnlog.hosts.incremental.filestats",
    "learnlog.hosts.incremental.ledger",
    "learnlog.hosts.serve.mending",
    "learnlog.hosts.mkdocs",
    "learnlog.hosts.pages",
    "learnlog.hosts.indexing.indexer",
    "learnlog.hosts.indexing.reindexing",
    "learnlog.hosts.plan",
    "learnlog.hosts.indexing.search",
    "learnlog.hosts.run",
    "learnlog.hosts.serve.kept",
    "learnlog.hosts.serve.served",
    "learnlog.hosts.serve.watching",
    "learnlog.hosts.incremental.fingerprint",
    "learnlog.hosts.incremental.stage",
    "learnlog.runtime.interpreter",
    "learnlog.runtime.workers",
}
CLOCK = {"now", "today", "utcnow"}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def imports(module: str, runtime: bool = False) -> Iterator[str]:
    """The modules that `module` imports; with `runtime` only those it needs to be imported itself."""
    nodes = tree(module).body if runtime else ast.walk(tree(module))
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{module} imports relatively"
            base = node.module or ""
            for alias in node.names:
                yield f"{base}.{alias.name}" if f"{base}.{alias.name}" in MODULES else base


def within(module: str, part: str) -> bool:
    return module == part or module.startswith(part + ".")


def ours(module: str, runtime: bool = False) -> set[str]:
    return {name for name in imports(module, runtime) if within(name, "learnlog")}


def test_there_are_modules() -> None:
    assert len(MODULES) > 20


@pytest.mark.parametrize("part", ALLOWED)
def test_a_part_knows_only_what_it_may(part: str) -> None:
    wrong = {
        (module, name)
        for module in MODULES
        if within(module, part)
        for name in ours(module) - {"learnlog"}
        if not any(within(name, allowed) for allowed in ALLOWED[part])
    }
    assert wrong == set()


def test_only_hosts_import_mkdocs() -> None:
    hosts = ("mkdocs", "material", "properdocs", "zensical")
    wrong = {
        (module, name)
        for module in MODULES
        if not within(module, "learnlog.hosts")
        for name in imports(module)
        if name.split(".")[0] in hosts
    }
    assert wrong == set()


def test_the_core_does_not_know_who_calls_it() -> None:
    wrong = {
        (module, name)
        for module in MODULES
        if module not in ABOVE_THE_CORE and not within(module, "learnlog.hosts")
        for name in ours(module)
        if within(name, "learnlog.cli") or within(name, "learnlog.hosts")
    }
    assert wrong == set()


def test_only_files_touches_the_disk() -> None:
    wrong = {
        f"{module}:{node.lineno}"
        for module in MODULES
        if module not in MAY_TOUCH_DISK
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and (_called(node) in DISK or _opens(node))
    }
    assert wrong == set()


def test_only_they_know_of_a_disk() -> None:
    wrong = {
        (module, name)
        for module in MODULES
        if module not in MAY_TOUCH_DISK
        for name in _names(module)
        if name in DISK_MODULES and not (name == "pathlib.Path" and module in ABOVE_THE_CORE)
    }
    assert wrong == set()


def test_only_who_is_started_by_a_person_asks_for_the_time() -> None:
    wrong = {
        f"{module}:{node.lineno}"
        for module in MODULES
        if module not in ("learnlog.cli.main", "learnlog.hosts.mkdocs", "learnlog.hosts.plan")
        for node in ast.walk(tree(module))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK
    }
    assert wrong == set()


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _opens(call: ast.Call) -> bool:
    return isinstance(call.func, ast.Name) and call.func.id == "open"


def _names(module: str) -> Iterator[str]:
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_imports_have_no_way_back() -> None:
    graph = {module: ours(module, runtime=True) & set(MODULES) - {module} for module in MODULES}
    done: set[str] = set()

    def visit(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join((*path[path.index(module) :], module))
        if module not in done:
            for name in sorted(graph[module]):
                visit(name, (*path, module))
            done.add(module)

    for module in graph:
        visit(module, ())


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_what_it_is_for(module: str) -> None:
    said = ast.get_docstring(tree(module))
    assert said, f"{module} has no docstring"
    assert said.split("\n")[0].endswith((".", "!", "?")), f"{module}: {said!r}"


def test_nothing_is_imported_that_is_not_declared() -> None:
    names = {name.split(".")[0] for module in MODULES for name in imports(module)}
    declared = {
        *(
            "babel",
            "charset_normalizer",
            "jinja2",
            "learnlog",
            "markdown",
            "markupsafe",
            "math_core",
            "merman",
        ),
        *("fontTools", "mkdocs", "nh3", "platformdirs", "pymdownx", "pygments", "pyromark"),
        *("watchdog", "yaml"),
    }
    assert names - declared - set(sys.stdlib_module_names) == set()


@pytest.mark.parametrize("package", MAPPED)
def test_its_map_names_what_is_in_a_package(package: str) -> None:
    named = re.findall(r"(?<!`)`(\w+)`", ast.get_docstring(tree(package)) or "")
    inside = {name[len(package) + 1 :].partition(".")[0] for name in MODULES if within(name, package)}
    assert sorted(named) == sorted(inside - {""})


def test_the_table_speaks_of_what_is_there() -> None:
    named = {*ALLOWED, *ABOVE_THE_CORE, *MAY_TOUCH_DISK}
    assert {name for name in named if not Path(MODULES.get(name, "")).is_file()} == set()
