"""The operations of an API as its description tells them, fetched from its site: untidy ones as far as they go."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.core.api.preflight import missing_scopes
from tests.helpers.hostile_provider import Reply
from tests.unit.core.api.conftest import Api

DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Orchard", "version": "2.0"},
    "servers": [{"url": "https://api.example.com/v1"}],
    "security": [{"oauth": ["read"]}],
    "components": {
        "securitySchemes": {
            "oauth": {"$ref": "#/components/securitySchemes/flows"},
            "flows": {"type": "oauth2"},
            "bearer": {"type": "http", "scheme": "Bearer"},
            "basic": {"type": "http", "scheme": "basic"},
            "key": {"type": "apiKey"},
        },
        "schemas": {
            "Tree": {
                "type": "object",
                "properties": {
                    "id": {"type": "string", "readOnly": True},
                    "name": {"type": "string", "example": "oak"},
                    "height": {"type": ["number", "null"]},
                    "branches": {"type": "array", "items": {"$ref": "#/components/schemas/Tree"}},
                },
            }
        },
        "parameters": {
            "limit": {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9}},
        },
    },
    "paths": {
        "/trees/{tree}": {
            "parameters": [{"name": "tree", "in": "path", "schema": {"type": "string"}}],
            "get": {
                "operationId": "getTree",
                "summary": "One tree",
                "tags": ["trees"],
                "parameters": [
                    {"$ref": "#/components/parameters/limit"},
                    {
                        "name": "kind",
                        "in": "query",
                        "required": True,
                        "schema": {"enum": ["oak", "elm"], "default": "elm"},
                    },
                ],
            },
            "delete": {"security": [{"oauth": ["delete"], "bearer": []}, {"key": []}], "deprecated": True},
        },
        "/trees/mine": {"get": {"security": []}},
        "/trees": {
            "post": {
                "security": [{"basic": []}, {"oauth": ["write"]}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Tree"}}}},
            },
            "get": {"parameters": [{"in": "query"}]},
            "put": {"requestBody": {"$ref": "#/components/nowhere"}},
        },
    },
}


@pytest.fixture
async def catalog(api: Api) -> Catalog:
    """What the store makes of the document, fetched from the API's own site."""
    api.replies["/openapi.json"] = Reply(DOCUMENT)
    described = replace(api.profile, openapi_url=f"{api.provider.issuer}/openapi.json")
    found = await api.context.catalogs.get(described)
    assert found
    return found


def found(catalog: Catalog, method: str, path: str) -> Operation:
    """The operation of a request below the server's address."""
    operation = catalog.match(method, f"https://api.example.com/v1{path}")
    assert operation
    return operation


def test_what_a_document_says_of_itself(catalog: Catalog) -> None:
    assert (catalog.title, catalog.version, catalog.base_path) == ("Orchard", "2.0", "/v1")


def test_an_operation_and_its_parameters(catalog: Catalog) -> None:
    operation = found(catalog, "get", "/trees/7?limit=3")
    assert (operation.operation_id, operation.summary, operation.tag) == ("getTree", "One tree", "trees")
    assert [(one.name, one.place, one.required, one.default) for one in operation.parameters] == [
        ("tree", "path", True, ""),
        ("limit", "query", False, ""),
        ("kind", "query", True, "elm"),
    ]
    assert [bool(one.hint) for one in operation.parameters] == [True] * 3
    assert not operation.deprecated
    assert found(catalog, "DELETE", "/trees/7").deprecated


def test_fixed_paths_win_over_placeholders_and_bases_end_at_a_slash(catalog: Catalog) -> None:
    assert found(catalog, "GET", "/trees/mine").path == "/trees/mine"
    assert found(catalog, "GET", "/trees/mine/").path == "/trees/mine"
    assert catalog.match("GET", "https://api.example.com/trees/7")
    assert catalog.match("GET", "https://api.example.com/v10/trees/7") is None
    assert catalog.match("PATCH", "https://api.example.com/v1/trees/7") is None
    assert catalog.match("GET", "https://api.example.com/v1/trees/7/8") is None


def test_an_example_body_leaves_out_what_cannot_be_written_and_ends_where_it_goes_round(catalog: Catalog) -> None:
    operation = found(catalog, "POST", "/trees")
    assert operation.content_type == "application/json"
    assert '"name": "oak"' in operation.body
    assert '"id"' not in operation.body
    assert found(catalog, "GET", "/trees/7").body == ""


@pytest.mark.parametrize(
    ("method", "path", "security", "missing"),
    [
        ("GET", "/trees/7", (("read",),), ("read",)),
        ("DELETE", "/trees/7", (("delete",),), ("delete",)),
        ("GET", "/trees/mine", (), ()),
        ("POST", "/trees", (("write",),), ("write",)),
    ],
)
def test_the_scopes_that_a_token_needs(
    catalog: Catalog, method: str, path: str, security: tuple[tuple[str, ...], ...], missing: tuple[str, ...]
) -> None:
    operation = found(catalog, method, path)
    assert operation.security == security
    assert missing_scopes(operation, ()) == missing
    assert missing_scopes(operation, ("read", "write", "delete")) == ()


def test_of_several_alternatives_the_nearest_counts() -> None:
    operation = Operation("GET", "/", security=(("a", "b"), ("c",), ("d", "e")))
    assert missing_scopes(operation, ("a",)) == ("b",)
    assert missing_scopes(operation, ()) == ("c",)
    assert missing_scopes(operation, ("d", "e")) == ()
    assert missing_scopes(Operation("GET", "/", security=((), ("a",))), ()) == ()


def test_what_cannot_be_read_is_listed_and_the_rest_works(catalog: Catalog) -> None:
    assert [place for place, _ in catalog.broken] == ["GET /trees", "PUT /trees"]
    assert all(reason for _, reason in catalog.broken)
