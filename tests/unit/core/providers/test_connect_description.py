"""Finding an API's description, and reading links and documents that anybody may have written."""

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.providers import links, scopes
from desktop_app.core.providers.description import Descriptions, read
from desktop_app.core.providers.links import Link, from_header, from_linkset
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Transport
from desktop_app.core.transport.route import DIRECT
from tests.helpers.hostile_provider import Reply
from tests.helpers.pages import Pages, start_pages

BASE = "https://api.example.com/v1"
CATALOG = "/.well-known/api-catalog"
OPENAPI = {"openapi": "3.0.3", "info": {"title": "Orchard", "version": "1.2"}, "paths": {}}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)


@pytest.fixture
async def site() -> AsyncIterator[Pages]:
    async with start_pages() as running:
        yield running


@pytest.fixture
async def descriptions() -> AsyncIterator[Descriptions]:
    transport = Transport()
    yield Descriptions(transport)
    await transport.aclose()


def answer(body: Any, url: str = f"{BASE}/openapi.json") -> Answer:
    """An answer with this body."""
    return Answer(200, {}, body if isinstance(body, bytes) else json.dumps(body).encode(), url)


async def test_the_order_of_the_places(descriptions: Descriptions, site: Pages) -> None:
    """By the API's own link, by the catalog, below the address, at its origin: the first that is one counts."""
    every = {
        "/linked": OPENAPI,
        CATALOG: {"linkset": [{"anchor": "@/v1", "service-desc": [{"href": "/listed"}]}]},
        "/listed": OPENAPI,
        "/v1/openapi.json": OPENAPI,
        "/v1/openapi.yaml": Reply(b"openapi: 3.1.0\ninfo:\n  # hello\n  title: 'In YAML'\n"),
        "/v1/swagger.json": {**OPENAPI, "swagger": "2.0"},
        "/openapi.json": OPENAPI,
    }
    named = [Link("service-desc", f"{site.address}/linked")]
    site.pages = dict(every)
    for path in every:
        found = await descriptions.find(f"{site.address}/v1", DIRECT, named)
        if path == CATALOG:
            continue
        assert found
        assert found.url == f"{site.address}{path}"
        del site.pages[path]
    assert await descriptions.find(f"{site.address}/v1", DIRECT, named) is None


async def test_a_catalog_about_something_else_is_not_followed(descriptions: Descriptions, site: Pages) -> None:
    entries = [
        {"anchor": "https://elsewhere.example", "service-desc": [{"href": "/other"}]},
        {"anchor": "@/v2", "service-desc": [{"href": "/other"}]},
        {"anchor": "@/v1", "service-doc": [{"href": "/other"}]},
        {"anchor": "@/v1", "service-desc": [{"href": "http://api.example.com/clear"}, {"href": "file:///etc/passwd"}]},
    ]
    site.pages = {CATALOG: {"linkset": entries}, "/other": OPENAPI}
    assert await descriptions.find(f"{site.address}/v1", DIRECT) is None
    assert "/other" not in site.paths()


def test_what_a_document_says() -> None:
    found = read(answer({**OPENAPI, "servers": [{"url": "https://eu.example.com/base/"}, {"url": "x"}]}))
    assert found
    assert (found.title, found.version, found.api_base_url) == ("Orchard", "1.2", "https://eu.example.com/base")
    relative = read(answer({**OPENAPI, "servers": [{"url": "../v2"}]}))
    assert relative
    assert relative.api_base_url == "https://api.example.com/v2"
    old = read(answer({"swagger": "2.0", "host": "api.example.com", "basePath": "/old", "schemes": ["http", "https"]}))
    assert old
    assert old.api_base_url == "https://api.example.com/old"
    for unusable in ("http://api.example.com", "https://{region}.example.com", "http://127.0.0.1:8080", 7, None):
        found = read(answer({**OPENAPI, "servers": [{"url": unusable}]}))
        assert found
        assert found.api_base_url == "", unusable


def test_a_yaml_document_tells_its_title_and_its_server() -> None:
    text = "openapi: '3.1.0'\ninfo:\n  version: 1\n  title: Orchard # ours\n"
    for servers, base in (
        ("servers: []", ""),
        ("servers:\n  - url: /v2/ # the newer\n  - url: /v1", "https://api.example.com/v2"),
        ("servers:\n- url: 'https://{region}.example.com'", ""),
        ("servers:\n- url: http://127.0.0.1:8080", ""),
    ):
        found = read(answer(f"{text}{servers}\n".encode()))
        assert found
        assert (found.title, found.api_base_url) == ("Orchard", base)
    assert read(answer(b"# openapi: 3.0.0\nname: x\n")) is None
    assert read(answer(b"<html>openapi: 3</html>")) is None


@given(JSON)
def test_no_document_is_a_surprise(value: Any) -> None:
    members = ("info", "servers", "components", "host", "basePath", "schemes", "paths")
    read(answer(value))
    for version in ({"openapi": "3.1.0"}, {"swagger": "2.0"}, {"openapi": value}):
        read(answer({**version, **dict.fromkeys(members, value)}))
        read(answer({**version, "info": {"title": value}, "servers": [{"url": value}], "host": "x", "basePath": value}))
        schemes = {"a": value, "b": {"type": "oauth2", "flows": value},
                   "c": {"type": "oauth2", "flows": {"authorizationCode": {"tokenUrl": value, "scopes": value}}},
                   "d": {"type": "openIdConnect", "openIdConnectUrl": value}}  # fmt: skip
        read(answer({**version, "components": {"securitySchemes": schemes}}))


@given(st.binary(max_size=300))
def test_no_bytes_are_a_surprise(data: bytes) -> None:
    read(answer(data))
    read(answer(b'{"openapi":"3.0.0","info":' + data))


# --- links ------------------------------------------------------------------------------------------------------------


def test_links_of_a_header() -> None:
    value = (
        '</openapi.json>; rel="service-desc"; type="application/vnd.oai.openapi+json", '
        '<https://docs.example.com/a,b>; title="a, \\"b\\""; rel="service-doc status", <x>, <:>; rel=self'
    )
    assert from_header([value], BASE) == [
        Link("service-desc", "https://api.example.com/openapi.json", "", "application/vnd.oai.openapi+json"),
        Link("service-doc", "https://docs.example.com/a,b"),
        Link("status", "https://docs.example.com/a,b"),
        Link("self", "https://api.example.com/:"),
    ]
    assert from_header(["<http://api.example.com/x>; rel=service-desc"], BASE) == [], "not over a clear connection"
    assert len(from_header(["<a>; rel=b, " * 1000], BASE)) == links.MOST


@given(st.text(max_size=200))
def test_no_header_is_a_surprise(value: str) -> None:
    from_header([value, f"<{value}>; rel={value}", f'<x>; rel="{value}"'], BASE)


@given(JSON)
def test_no_link_set_is_a_surprise(value: Any) -> None:
    for document in ({"linkset": value}, {"linkset": [{"anchor": value, "service-desc": value}]},
                     {"linkset": [{"service-desc": [{"href": value, "type": value}]}]}):  # fmt: skip
        from_linkset(document, BASE)


# --- scopes -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("offered", "asked"),
    [
        ("openid profile projects:read projects:write", "openid profile projects:read"),
        ("Mail.Read Mail.ReadWrite Mail.Send offline_access", "Mail.Read offline_access"),
        ("https://www.example.com/auth/drive.readonly https://www.example.com/auth/drive",
         "https://www.example.com/auth/drive.readonly"),
        ("mcp admin:all things_delete", "mcp"),
        ("bread write", "bread"),
        ("", ""),
    ],
)  # fmt: skip
def test_scopes_to_start_with(offered: str, asked: str) -> None:
    assert scopes.starting(offered.split()) == tuple(asked.split())
