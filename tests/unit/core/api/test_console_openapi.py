"""Reading descriptions of APIs of every version: tidy ones exactly, untidy ones as far as they go."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.catalog import Catalog
from desktop_app.core.api.description import reader
from desktop_app.core.api.preflight import missing_scopes
from desktop_app.core.errors import DescriptionProblem
from tests.unit.core.api.test_catalog import DOCUMENT


def of(paths: Any, **members: Any) -> Catalog:
    """The catalog of a document with these paths."""
    return reader.read({"openapi": "3.1.0", "paths": paths, **members})


def test_what_cannot_be_read_says_why_and_the_rest_of_it_works() -> None:
    catalog = of(
        {
            "/trees": {
                "get": {"parameters": [{"in": "query"}, {"in": "query", "name": "a"}], "operationId": 12},
                "put": {"requestBody": {"$ref": "#/components/nowhere"}, "tags": "plants"},
                "post": {"parameters": {"a": 1}, "security": [7], "tags": [None, "x"]},
                "delete": {"parameters": [{"name": "b", "in": "moon"}, 3]},
                "patch": None,
                "x-own": {"anything": "goes"},
            },
        }
    )
    assert dict(catalog.broken) == {
        "GET /trees": "a parameter has no name",
        "PUT /trees": "it refers to #/components/nowhere, which is not there",
        "POST /trees": "its parameters are no list; its security can't be read: AttributeError: 'int' object has no"
        " attribute 'items'",
        "DELETE /trees": "the parameter b does not say where it goes; a parameter is no object",
        "PATCH /trees": "it is no object",
    }
    get, put, post, *_ = catalog.operations
    assert (get.operation_id, [one.name for one in get.parameters]) == ("12", ["a"])
    assert (put.tags, put.body, post.tags) == (("plants",), "", ("x",))


def test_an_operation_is_found_by_its_id_or_by_method_and_path() -> None:
    catalog = reader.read(DOCUMENT)
    get = catalog.match("GET", "https://api.example.com/v1/trees/7")
    assert get
    assert catalog.find("getTree") is get
    assert get.name == "getTree"
    delete = catalog.find("delete /trees/{tree}")
    assert delete
    assert delete.name == "DELETE /trees/{tree}"
    assert catalog.find("GET /nowhere") is catalog.find("nothing") is None


def test_parts_of_a_segment_are_placeholders_too() -> None:
    catalog = of({"/a/{b}.json": {"get": {}}, "/a/{b}": {"get": {}}, "/a/{b}:{c}/d?e={e}": {"get": {}}})
    dotted, plain, both = catalog.operations
    assert catalog.match("GET", "https://x/a/1.json") is dotted
    assert catalog.match("GET", "https://x/a/1") is plain
    assert catalog.match("GET", "https://x/a/1:2/d") is both


@pytest.mark.parametrize(
    ("servers", "expected"),
    [
        ([{"url": "https://{host}.example.com/v{n}", "variables": {"host": {"default": "eu"}, "n": {"default": 2}}}],
         ("https://eu.example.com/v2",)),
        ([{"url": "https://{host}.example.com"}], ("https://{host}.example.com",)),
        ([{"url": "/v3"}, {"url": "v4/"}], ("https://api.example.com/v3", "https://api.example.com/docs/v4")),
        ([{"url": 7}, "https://x", None, {"url": "https://y/"}], ("https://y",)),
        ("https://x", ()),
        (None, ()),
    ],
)  # fmt: skip
def test_servers(servers: Any, expected: tuple[str, ...]) -> None:
    document = {"openapi": "3.0.0", "servers": servers, "paths": {"/a": {"get": {}}}}
    catalog = reader.read(document, "https://api.example.com/docs/openapi.json")
    assert catalog.servers == expected
    assert catalog.match("GET", "https://api.example.com/a")


def test_a_server_of_one_operation_alone() -> None:
    own = [{"url": "https://uploads.example.com"}]
    catalog = of({"/a": {"post": {"servers": own}, "get": {}}})
    assert [each.server for each in catalog.operations] == ["https://uploads.example.com", ""]


def test_security_that_is_no_key_alone() -> None:
    schemes = {"oauth": {"type": "oauth2"}, "key": {"type": "apiKey"}}
    wanted = [{"oauth": ["a"], "key": []}, {"key": []}, {"unknown": ["b"]}, {"unknown": []}, {}]
    catalog = of({"/a": {"get": {"security": wanted}}}, components={"securitySchemes": schemes})
    assert catalog.operations[0].security == (("a",), ("b",), ())


def test_paths_that_lead_elsewhere() -> None:
    catalog = of(
        {
            "/a": {"$ref": "#/components/pathItems/shared"},
            "/b": {"$ref": "#/paths/~1a"},
            "/c": {"$ref": "other.yaml#/x"},
            "/d": {"$ref": "#/paths/~1d"},
            "/e": [],
            "x-extra": {"get": {}},
        },
        components={"pathItems": {"shared": {"get": {"operationId": "shared"}}}},
    )
    assert [(each.method, each.path, each.operation_id) for each in catalog.operations][:2] == [
        ("GET", "/a", "shared"),
        ("GET", "/b", "shared"),
    ]
    assert dict(catalog.broken) == {
        " /c": "it refers to other.yaml#/x, which is another document",
        " /d": "#/paths/~1d leads round in a circle",
        " /e": "it is no object",
    }


def nested(name: str, depth: int) -> Any:
    """None within `depth` objects."""
    return {name: nested(name, depth - 1)} if depth else None


@pytest.mark.parametrize(
    ("schema", "body"),
    [
        ({"allOf": [{"$ref": "#/components/schemas/Base"}, {"properties": {"b": {"type": "boolean"}}}]},
         {"a": "2025-01-31", "b": False}),
        ({"oneOf": [{"$ref": "#/components/schemas/Base"}, {"type": "string"}]}, {"a": "2025-01-31"}),
        ({"type": "array", "items": {"enum": ["x", "y"]}}, ["x"]),
        ({"type": ["null", "integer"], "minimum": 5}, 5),
        ({"properties": {"id": {"readOnly": True}, "c": {"const": 1}, "d": {"$ref": "#/nowhere"}}}, {"c": 1}),
        ({"type": "object", "examples": [{"e": 1}]}, {"e": 1}),
        ({"$ref": "#/components/schemas/Round"}, nested("next", 7)),
    ],
)  # fmt: skip
def test_an_example_is_made_from_the_schema(schema: Any, body: Any) -> None:
    schemas = {
        "Base": {"type": "object", "properties": {"a": {"type": "string", "format": "date"}}},
        "Round": {"properties": {"next": {"$ref": "#/components/schemas/Round"}}},
    }
    content = {"text/plain": {}, "application/json": {"schema": schema}}
    catalog = of({"/a": {"post": {"requestBody": {"content": content}}}}, components={"schemas": schemas})
    assert (catalog.operations[0].content_type, json.loads(catalog.operations[0].body)) == ("application/json", body)


def test_a_schema_that_spreads_without_end_is_cut_off() -> None:
    wide = {"properties": {f"p{n}": {"$ref": "#/components/schemas/Wide"} for n in range(30)}}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Wide"}}}
    catalog = of({"/a": {"post": {"requestBody": {"content": content}}}}, components={"schemas": {"Wide": wide}})
    assert len(catalog.operations[0].body) < 20_000


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ({"example": {"a": 1}}, '{\n  "a": 1\n}'),
        ({"example": '{"a":1}'}, '{"a":1}'),
        ({"examples": {"one": {"$ref": "#/components/examples/one"}}}, "[\n  2\n]"),
        ({"examples": {"far": {"externalValue": "https://x"}}, "schema": {"type": "boolean"}}, "false"),
    ],
)
def test_an_example_of_the_description_wins(media: Any, body: str) -> None:
    catalog = of(
        {"/a": {"post": {"requestBody": {"content": {"application/json": media}}}}},
        components={"examples": {"one": {"value": [2]}}},
    )
    assert catalog.operations[0].body == body


SWAGGER: dict[str, Any] = {
    "swagger": "2.0",
    "info": {"title": "Old", "version": 1.5},
    "host": "old.example.com",
    "basePath": "api",
    "schemes": ["http", "https", "ws"],
    "consumes": ["application/json"],
    "produces": ["application/json"],
    "securityDefinitions": {"petstore": {"type": "oauth2", "flow": "implicit", "scopes": {"write": "w"}}},
    "definitions": {"Pet": {"type": "object", "properties": {"name": {"type": "string", "example": "Rex"}}}},
    "parameters": {"ids": {"name": "ids", "in": "query", "type": "array", "items": {"type": "integer"}}},
    "paths": {
        "/pets": {
            "post": {
                "security": [{"petstore": ["write"]}],
                "parameters": [
                    {"$ref": "#/parameters/ids"},
                    {"name": "tags", "in": "query", "type": "array", "collectionFormat": "multi"},
                    {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Pet"}},
                ],
                "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Pet"}}},
            },
            "put": {
                "consumes": ["application/x-www-form-urlencoded"],
                "parameters": [
                    {"name": "name", "in": "formData", "type": "string", "required": True, "default": "Rex & Co"},
                    {"name": "age", "in": "formData", "type": "integer"},
                ],
            },
            "patch": {"parameters": [{"name": "photo", "in": "formData", "type": "file"}]},
        },
    },
}


def test_swagger() -> None:
    catalog = reader.read(SWAGGER)
    assert catalog.servers == ("https://old.example.com/api", "http://old.example.com/api")
    assert (catalog.title, catalog.version) == ("Old", "1.5")
    post, put, patch = catalog.operations
    assert catalog.match("POST", "https://old.example.com/api/pets") is post
    assert post.security == (("write",),)
    assert [(one.name, one.kind, one.separator) for one in post.parameters] == [
        ("ids", "array", ","),
        ("tags", "array", ""),
    ]
    assert (post.content_type, json.loads(post.body)) == ("application/json", {"name": "Rex"})
    assert (put.content_type, put.body) == ("application/x-www-form-urlencoded", "name=Rex+%26+Co&age=0")
    assert patch.content_type == "multipart/form-data"
    assert not catalog.broken


@pytest.mark.parametrize(
    ("changes", "separator"),
    [
        ({}, ""),
        ({"explode": False}, ","),
        ({"style": "spaceDelimited"}, " "),
        ({"style": "pipeDelimited", "explode": False}, "|"),
        ({"in": "path"}, ","),
        ({"in": "header"}, ","),
    ],
)
def test_how_several_values_are_written(changes: dict[str, Any], separator: str) -> None:
    spec = {"name": "a", "in": "query", "schema": {"type": "array"}, **changes}
    assert of({"/a": {"get": {"parameters": [spec]}}}).operations[0].parameters[0].separator == separator


def test_what_a_parameter_says() -> None:
    schema = {"allOf": [{"$ref": "#/components/schemas/Kind"}], "default": "elm"}
    wanted = [
        {"name": "a", "in": "query", "schema": schema, "description": "what", "deprecated": True},
        {"name": "b", "in": "query", "content": {"application/json": {"schema": {"type": "object"}}}},
        {"name": "Authorization", "in": "header"},
    ]
    kinds = {"schemas": {"Kind": {"type": "string", "enum": ["oak", "elm"]}}}
    a, b = of({"/a": {"get": {"parameters": wanted}}}, components=kinds).operations[0].parameters
    assert (a.kind, a.choices, a.default, a.description, a.deprecated) == (
        "string", ("oak", "elm"), "elm", "what", True
    )  # fmt: skip
    assert (b.kind, b.hint) == ("object", "object")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ([], "it is no object"),
        ("text", "it is no object"),
        ({"asyncapi": "2.0.0"}, "it has neither openapi nor swagger nor paths in it"),
        ({"swaggerVersion": "1.2"}, "it is written for Swagger 1.2"),
    ],
)
def test_what_is_no_description(value: Any, reason: str) -> None:
    with pytest.raises(DescriptionProblem) as caught:
        reader.read(value)
    assert reason in caught.value.message


keys = st.sampled_from(
    ["components", "securitySchemes", "paths", "get", "post", "security", "parameters", "in", "name", "schema", "type",
     "$ref", "requestBody", "content", "application/json", "examples", "example", "enum", "allOf", "oneOf", "items",
     "properties", "servers", "url", "info", "title", "tags", "default", "minimum", "maximum", "scheme", "/a/{b}"]
)  # fmt: skip
leaves = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=4) | keys
references = st.sampled_from(["#/paths", "#/components/a", "#/paths/~1a~1{b}", "#", "http://x", "#/components"])
values = st.recursive(
    leaves | references,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(keys, inner, max_size=5),
    max_leaves=30,
)
operations = st.dictionaries(st.sampled_from(["get", "post", "parameters", "$ref"]), values)
documents = st.fixed_dictionaries(
    {},
    optional={
        "components": values,
        "paths": values | st.dictionaries(st.sampled_from(["/a/{b}", "/a", ""]), operations | values),
        "servers": values,
        "info": values,
        "security": values,
    },
)


@given(documents)
def test_any_document_is_read(document: dict[str, Any]) -> None:
    catalog = reader.read({"paths": {}, **document})
    catalog.match("GET", "https://api.example.com/a/1")
    for operation in catalog.operations:
        assert missing_scopes(operation, ()) is not None
        assert isinstance(operation.body, str)
        assert all(parameter.name for parameter in operation.parameters)
