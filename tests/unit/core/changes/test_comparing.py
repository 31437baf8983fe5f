"""What is told of two versions of an API, and which of it is breaking."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.description import reader, stored
from desktop_app.core.changes import comparing, surface
from desktop_app.core.changes.change import ORDER, Change
from desktop_app.core.changes.surface import Surface

TOKEN = {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "https://a.example/t", "scopes": {}}}}


def version(paths: dict[str, Any], **members: Any) -> Surface:
    components = {"securitySchemes": {"o": TOKEN}, **members.pop("components", {})}
    document = {"openapi": "3.1.0", "paths": paths, "components": components, **members}
    return surface.of(reader.read(document))


def one(path: str = "/a", method: str = "get", **operation: Any) -> Surface:
    return version({path: {method: operation}})


def parameter(name: str = "q", kind: Any = "string", **members: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": kind}, **members}


def body(properties: dict[str, str], needed: tuple[str, ...] = (), **members: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": {name: {"type": kind} for name, kind in properties.items()},
              "required": list(needed)}  # fmt: skip
    return {"content": {"application/json": {"schema": schema}}, **members}


def told(old: Surface, new: Surface) -> list[tuple[str, bool, str]]:
    return [(change.kind, change.breaking, change.subject) for change in comparing.compare(old, new)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ([parameter()], [], ("parameter_removed", True, "q")),
        ([], [parameter()], ("parameter_added", False, "q")),
        ([], [parameter(required=True)], ("parameter_required", True, "q")),
        ([parameter()], [parameter(required=True)], ("parameter_required", True, "q")),
        ([parameter(required=True)], [parameter()], ("parameter_optional", False, "q")),
        ([parameter()], [parameter(kind="integer")], ("parameter_type", True, "q")),
        ([parameter()], [parameter(kind=["string", "null"])], ("parameter_type", False, "q")),
        ([parameter(kind=["string", "null"])], [parameter()], ("parameter_type", True, "q")),
        ([parameter(kind="integer")], [parameter(kind="number")], ("parameter_type", False, "q")),
        ([parameter(kind="number")], [parameter(kind="integer")], ("parameter_type", True, "q")),
    ],
)
def test_parameters(old: list[Any], new: list[Any], expected: tuple[str, bool, str]) -> None:
    assert told(one(parameters=old), one(parameters=new)) == [expected]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (body({"a": "string"}), body({"a": "string"}, required=True), ("body_required", True, "")),
        (body({"a": "string"}, required=True), body({"a": "string"}), ("body_optional", False, "")),
        (body({"a": "string"}), body({"a": "string"}, ("a",)), ("parameter_required", True, "a")),
        (body({"a": "string"}), body({"a": "string", "b": "string"}, ("b",)), ("parameter_required", True, "b")),
        (body({"a": "string", "b": "string"}), body({"a": "string"}), ("parameter_removed", True, "b")),
        (body({"a": "string"}), body({"a": "integer"}), ("parameter_type", True, "a")),
    ],
)
def test_bodies(old: dict[str, Any], new: dict[str, Any], expected: tuple[str, bool, str]) -> None:
    assert told(one(method="post", requestBody=old), one(method="post", requestBody=new)) == [expected]


@pytest.mark.parametrize(
    ("old", "new", "breaking"),
    [
        ([{"o": ["a"]}], [{"o": ["a", "b"]}], True),
        ([{"o": ["a", "b"]}], [{"o": ["a"]}], False),
        ([{"o": ["a"]}], [{"o": ["b"]}], True),
        ([{"o": ["a"]}], [{"o": ["b"]}, {"o": ["a"]}], False),
        ([{"o": ["a"]}, {"o": ["b"]}], [{"o": ["a"]}], True),
        ([], [{"o": ["a"]}], True),
        ([{"o": ["a"]}], [{}], False),
    ],
)
def test_scopes(old: list[Any], new: list[Any], breaking: bool) -> None:
    changes = [change for change in comparing.compare(one(security=old), one(security=new))
               if change.kind == "scopes_changed"]  # fmt: skip
    assert [change.breaking for change in changes] == [breaking]


def test_the_same_scopes_in_another_order_are_no_change() -> None:
    assert told(one(security=[{"o": ["a", "b"]}, {"o": ["c"]}]), one(security=[{"o": ["c"]}, {"o": ["b", "a"]}])) == []


def test_operations_that_come_go_and_move() -> None:
    old = version({"/gone": {"get": {}}, "/old/{id}": {"get": {"operationId": "read"}}, "/same/{a}": {"get": {}}})
    new = version({"/come": {"get": {}}, "/new/{id}": {"get": {"operationId": "read"}}, "/same/{b}": {"get": {}}})
    assert told(old, new) == [
        ("operation_removed", True, ""),
        ("operation_moved", True, "GET /new/{id}"),
        ("operation_added", False, ""),
    ]


def test_an_id_that_several_operations_have_is_no_trace_of_a_move() -> None:
    old = version({"/a": {"get": {"operationId": "x"}}, "/b": {"get": {"operationId": "x"}}})
    new = version({"/c": {"get": {"operationId": "x"}}})
    assert [kind for kind, _, _ in told(old, new)] == ["operation_removed", "operation_removed", "operation_added"]


def test_deprecation_comes_and_goes() -> None:
    assert told(one(), one(deprecated=True)) == [("operation_deprecated", False, "")]
    assert told(one(deprecated=True), one()) == [("operation_undeprecated", False, "")]


def test_the_address_of_the_api() -> None:
    old = version({}, servers=[{"url": "https://a.example/v1"}])
    new = version({}, servers=[{"url": "https://a.example/v2"}])
    assert told(old, new) == [("address_changed", True, "https://a.example/v2")]


def test_a_parameter_that_the_whole_path_has_and_one_by_reference() -> None:
    shared = {"components": {"parameters": {"P": parameter("p")}}}
    old = version({"/a": {"parameters": [{"$ref": "#/components/parameters/P"}], "get": {}}}, **shared)
    new = version({"/a": {"get": {}}}, **shared)
    assert told(old, new) == [("parameter_removed", True, "p")]


def test_a_member_that_a_part_of_the_body_brings() -> None:
    def made(required: list[str]) -> Surface:
        base = {"type": "object", "properties": {"a": {"type": "string"}}, "required": required}
        media = {"application/json": {"schema": {"allOf": [{"$ref": "#/components/schemas/Base"}]}}}
        return version({"/a": {"post": {"requestBody": {"content": media}}}}, components={"schemas": {"Base": base}})

    assert told(made([]), made(["a"])) == [("parameter_required", True, "a")]


def test_words_name_the_operation_and_the_thing() -> None:
    [change] = comparing.compare(one(), one(parameters=[parameter("limit", required=True)]))
    assert change.text == "GET /a needs the parameter limit, which is new."
    assert change.operation == "GET /a"


documents = st.dictionaries(
    st.sampled_from(["/a", "/b/{x}", "/c", "/d/{y}"]),
    st.dictionaries(
        st.sampled_from(["get", "post", "delete"]),
        st.fixed_dictionaries({
            "parameters": st.lists(st.builds(parameter, st.sampled_from("pqr"), st.sampled_from(["string", "integer"]),
                                             required=st.booleans()), max_size=2),
            "deprecated": st.booleans(),
            "security": st.lists(st.dictionaries(st.just("o"), st.lists(st.sampled_from("st"))), max_size=2),
        }),
        max_size=3,
    ),
)  # fmt: skip


@given(documents, documents)
def test_for_any_two_versions(first: dict[str, Any], second: dict[str, Any]) -> None:
    old, new = version(first), version(second)
    assert comparing.compare(old, old) == []
    changes = comparing.compare(old, new)
    _in_order(changes)
    here, there = comparing.compare(old, new), comparing.compare(new, old)
    for kind, opposite in (("operation_added", "operation_removed"), ("scope_added", "scope_removed"),
                           ("operation_deprecated", "operation_undeprecated")):  # fmt: skip
        assert _count(here, kind) == _count(there, opposite)


def _in_order(changes: list[Change]) -> None:
    assert all(change.kind in ORDER and change.text for change in changes)
    breaking = [change.breaking for change in changes]
    assert breaking == sorted(breaking, reverse=True)


def _count(changes: list[Change], kind: str) -> int:
    return sum(change.kind == kind for change in changes)


def test_a_description_that_is_kept_in_pieces_has_the_same_surface(tmp_path: Path) -> None:
    scheme = {"type": "oauth2", "flows": {"implicit": {"scopes": {"offered": "", "asked": ""}}}}
    document = {
        "openapi": "3.1.0",
        "paths": {"/a": {"post": {"security": [{"s": ["asked"]}], "parameters": [parameter()],
                                  "requestBody": body({"m": "string"}, ("m",), required=True)}}},
        "components": {"securitySchemes": {"s": scheme}},
    }  # fmt: skip
    stored.save(reader.read(document), tmp_path / "x.pieces")
    kept = stored.load(tmp_path / "x.pieces")
    assert kept
    assert surface.of(kept) == surface.of(reader.read(document))
    assert surface.of(kept).scopes == ("asked", "offered")
