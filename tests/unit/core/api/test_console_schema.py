"""Bodies and answers held against the description of the API: what differs is said, and where."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.catalog import Operation
from desktop_app.core.api.description import judging, reader
from desktop_app.core.api.description.references import MemoryDocument
from desktop_app.core.api.description.schema import MOST_FINDINGS, Checker
from tests.unit.core.api.test_console_variables import response

SCHEMAS = {
    "Tree": {
        "type": "object",
        "required": ["id", "name"],
        "properties": {
            "id": {"type": "integer", "readOnly": True},
            "name": {"type": "string", "minLength": 2},
            "pin": {"type": "string", "writeOnly": True},
            "branches": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
        },
    }
}
DOCUMENT = MemoryDocument({"components": {"schemas": SCHEMAS}})


def found(schema: Any, value: Any, *, writing: bool = True) -> list[str]:
    """What is found, place and words together."""
    return [f"{each.path}: {each.words}" for each in Checker(DOCUMENT, writing=writing).check(schema, value)]


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({}, [1]), (True, 1), ({"type": "number"}, 1), ({"type": "integer"}, 1.0), ({"type": ["null", "string"]}, None),
        ({"type": "string", "nullable": True}, None), ({"enum": [1, "a", None]}, None), ({"enum": [1]}, 1.0),
        ({"minimum": 1, "maximum": 1}, 1), ({"exclusiveMinimum": 1}, 2), ({"minimum": 1, "exclusiveMinimum": False}, 1),
        ({"type": "string", "format": "date"}, "2024-01-31"), ({"pattern": "^a+$"}, "aa"), ({"pattern": "("}, "b"),
        ({"pattern": "(?<x>a)"}, "b"), ({"anyOf": [{"type": "string"}, {"type": "null"}]}, None),
        ({"oneOf": [{"type": "integer"}, {"type": "number"}], "discriminator": {}}, 1), ({"not": {"type": "null"}}, 1),
        ({"prefixItems": [{"type": "string"}], "items": {"type": "integer"}}, ["a", 1, 2]),
        ({"additionalProperties": {"type": "integer"}}, {"a": 1}),
        ({"patternProperties": {"^x-": {}}, "additionalProperties": False}, {"x-a": 1}),
        ({"multipleOf": 5}, 10), ({"uniqueItems": True}, [1, True, "1"]), ({"$ref": "#/nowhere"}, 1),
        ({"type": "file"}, "x"), ({"items": [{"type": "string"}]}, [1]), (7, 1),
        ({"$ref": "#/components/schemas/Tree"}, {"name": "oak", "branches": [{"name": "elm"}]}),
    ],
)  # fmt: skip
def test_what_is_as_described(schema: Any, value: Any) -> None:
    assert found(schema, value) == []


@pytest.mark.parametrize(
    ("schema", "value", "words"),
    [
        ({"type": "string"}, 1, ["$: it is integer, and should be string"]),
        ({"type": ["string", "null"]}, True, ["$: it is boolean, and should be string or null"]),
        ({"enum": ["oak", "elm"]}, "ash", ["$: it is ash, and should be one of oak, elm"]),
        ({"enum": [1]}, True, ["$: it is True, and should be one of 1"]),
        ({"const": "a"}, "b", ["$: it should be a"]),
        (False, 1, ["$: it should not be there"]),
        ({"minimum": 3}, 2, ["$: it is 2, and should be at least 3"]),
        ({"maximum": 3, "exclusiveMaximum": True}, 3, ["$: it is 3, and should be less than 3"]),
        ({"exclusiveMinimum": 3}, 3, ["$: it is 3, and should be more than 3"]),
        ({"multipleOf": 5}, 7, ["$: it is 7, and should be a multiple of 5"]),
        ({"maxLength": 2}, "abc", ["$: it has 3 characters, and should have at most 2"]),
        ({"pattern": "^a$"}, "b", ["$: b does not match ^a$"]),
        ({"format": "uuid"}, "x", ["$: x is no uuid"]),
        ({"minItems": 1}, [], ["$: it has 0 entries, and should have at least 1"]),
        ({"uniqueItems": True}, [1, 2, 1.0], ["$: an entry is there twice"]),
        ({"not": {}}, 1, ["$: it should not be like this"]),
        ({"oneOf": [{}, {}]}, 1, ["$: it fits 2 forms, and should fit one"]),
        ({"allOf": [{"required": ["a"]}, {"required": ["b"]}]}, {}, ["$: a is missing", "$: b is missing"]),
        ({"anyOf": [{"type": "string"}, {"properties": {"a": {"type": "string"}}}]}, {"a": 1},
         ["$: it fits none of 2 forms; in the nearest, it is object, and should be string"]),
        ({"properties": {"a b": {"type": "null"}}, "additionalProperties": False}, {"a b": 1, "c": 2},
         ["$['a b']: it is integer, and should be null", "$.c: it is not in the description"]),
        ({"$ref": "#/components/schemas/Tree"}, {"branches": [{"name": "x"}]},
         ["$: name is missing", "$.branches[0].name: it has 1 characters, and should have at least 2"]),
    ],
)  # fmt: skip
def test_what_differs(schema: Any, value: Any, words: list[str]) -> None:
    assert found(schema, value) == words


def test_what_only_one_side_has_to_give() -> None:
    tree = {"$ref": "#/components/schemas/Tree"}
    assert found(tree, {"name": "oak"}, writing=True) == []
    assert found(tree, {"name": "oak"}, writing=False) == ["$: id is missing"]


def test_it_ends_where_it_would_go_on_for_ever() -> None:
    round_about = {"allOf": [{"$ref": "#/components/schemas/Round"}]}
    document = MemoryDocument({"components": {"schemas": {"Round": round_about}}})
    assert Checker(document, writing=True).check(round_about, 1) == ()
    doubled = {"anyOf": [{"$ref": "#/components/schemas/Doubled"}] * 2}
    document = MemoryDocument({"components": {"schemas": {"Doubled": doubled}}})
    assert Checker(document, writing=True).check(doubled, 1) == ()
    assert len(Checker(document, writing=True).check({"items": {"type": "string"}}, [1] * 1000)) == MOST_FINDINGS


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(
        ["type", "properties", "items", "allOf", "oneOf", "anyOf", "not", "enum", "required", "minimum", "pattern",
         "additionalProperties", "$ref", "format", "minItems", "prefixItems", "patternProperties", "uniqueItems", "a"]),
        inner, max_size=4),
    max_leaves=15,
)  # fmt: skip


@given(values, values)
def test_any_schema_can_be_asked(schema: Any, value: Any) -> None:
    assert isinstance(found(schema, value), list)


OPERATION = reader.read(
    {
        "components": {"schemas": SCHEMAS},
        "paths": {
            "/trees": {
                "post": {
                    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
                    "responses": {
                        "201": {"content": {"application/*": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
                        "4XX": {"content": {"application/problem+json": {"schema": {"required": ["title"]}}}},
                        "default": {"content": {"application/json": {"schema": {"type": "string"}}}},
                        "204": {"description": "nothing"},
                    },
                }
            }
        },
    }
).operations[0]
JSON = "application/json; charset=utf-8"


def test_a_body_before_it_is_sent() -> None:
    judged = judging.request_body(OPERATION, b'{"name": "x"}', JSON)
    assert (judged.known, judged.matches, len(judged.findings)) == (True, False, 1)
    assert judging.request_body(OPERATION, b'{"name": "oak"}', JSON).matches
    for body, kind in ((b"{", JSON), (b"{}", "text/plain"), (b'"' + b"x" * (2 << 20) + b'"', JSON)):
        assert not judging.request_body(OPERATION, body, kind).known
    assert not judging.request_body(None, b"{}", JSON).known
    assert not judging.request_body(Operation("POST", "/trees"), b"{}", JSON).known


@pytest.mark.parametrize(
    ("status", "kind", "body", "known", "findings"),
    [
        (201, "application/json", {"id": 1, "name": "oak"}, True, 0),
        (201, "application/json", {"id": "1"}, True, 2),
        (404, "application/problem+json", {}, True, 1),
        (404, "application/json", {}, False, 0),
        (500, "application/json", 7, True, 1),
        (201, "text/plain", {}, False, 0),
    ],
)
def test_an_answer(status: int, kind: str, body: Any, known: bool, findings: int) -> None:
    given = replace(response(body, **{"Content-Type": kind}), status=status)
    judged = judging.answer(OPERATION, given)
    assert (judged.known, len(judged.findings)) == (known, findings)
    assert judged.matches is (known and not findings)
    assert not judging.answer(Operation("POST", "/trees"), given).known


def test_an_answer_that_is_no_json() -> None:
    assert not judging.answer(OPERATION, response(b"<html>", **{"Content-Type": "application/json"})).known
