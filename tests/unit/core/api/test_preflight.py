"""What is found out before a request leaves: missing scopes, requests that are none, nobody signed in."""

import asyncio

import pytest

from desktop_app.core.errors import (
    RequestProblem,
    ScopeMissing,
    SignInNeeded,
)
from tests.helpers.hostile_provider import SILENCE, Reply
from tests.unit.core.api.conftest import Api, failed, with_profile

OPENAPI = {
    "openapi": "3.1.0",
    "servers": [{"url": "/base"}],
    "components": {"securitySchemes": {"oauth": {"type": "oauth2"}, "key": {"type": "apiKey"}}},
    "paths": {
        "/admin": {"get": {"security": [{"oauth": ["admin", "write"]}, {"oauth": ["nothing", "else"]}]}},
        "/either": {"get": {"security": [{"oauth": ["admin"]}, {"oauth": ["read"]}]}},
        "/open": {"get": {"security": []}},
        "/keyed": {"get": {"security": [{"key": []}]}},
    },
}


async def test_a_scope_that_is_missing_stops_the_request(api: Api) -> None:
    api.replies["/openapi.json"] = Reply(OPENAPI)
    described = with_profile(api, openapi_url=f"{api.provider.issuer}/openapi.json")
    for path in ("admin", "either", "open", "keyed"):
        api.replies[f"/base/{path}"] = Reply("{}")
    problem = await failed(described.send("/admin"), ScopeMissing, "scope_missing")
    assert problem.exit_status == 4
    assert isinstance(problem, ScopeMissing)
    assert problem.scopes == ("admin",)
    assert api.asked("/base/admin") == []
    assert (await described.send("/admin", send_anyway=True)).status == 200
    for path in ("/either", "/open", "/keyed", "/ok"):
        assert (await described.send(path)).status == 200


async def test_the_log_calls_a_request_what_the_description_calls_it(api: Api) -> None:
    paths = {"/me": {"get": {"operationId": "getMe", "security": [{"oauth": ["admin"]}]}}, "/trees/{id}": {"get": {}}}
    api.replies["/openapi.json"] = Reply({**OPENAPI, "paths": paths})
    api.replies["/base/me"] = api.replies["/base/trees/7"] = Reply("{}")
    described = with_profile(api, openapi_url=f"{api.provider.issuer}/openapi.json")
    await described.send("/me", send_anyway=True)  # for this alone nothing is read
    await failed(described.send("/me"), ScopeMissing, "scope_missing")
    await described.send("/trees/7")
    await described.send("/ok")
    await described.send("/me", send_anyway=True)
    await asyncio.to_thread(api.context.usage_recorder.flush)
    logged = [use.operation for use in reversed(api.context.usage.page())]
    assert logged == ["", "getMe", "GET /trees/{id}", "", "getMe"]


async def test_what_the_description_names_is_quoted_for_a_shell(api: Api) -> None:
    evil = {"get": {"security": [{"oauth": ["$(reboot)"]}]}}
    api.replies["/openapi.json"] = Reply({**OPENAPI, "paths": {"/evil": evil}})
    described = with_profile(api, openapi_url=f"{api.provider.issuer}/openapi.json")
    assert "'$(reboot)'" in (await failed(described.send("/evil"), ScopeMissing, "scope_missing")).remedy


@pytest.mark.parametrize("reply", [Reply("<html>"), Reply("", 503), Reply([]), SILENCE, Reply(b"{" * 100_000)])
async def test_a_description_that_cannot_be_had_is_in_nobodys_way(api: Api, reply: Reply) -> None:
    api.replies["/openapi.json"] = reply
    described = with_profile(api, openapi_url=f"{api.provider.issuer}/openapi.json")
    assert (await described.send("/ok")).status == 200
    api.replies["/openapi.json"] = Reply(OPENAPI)
    await failed(described.send("/admin"), ScopeMissing, "scope_missing")  # it is asked for again


async def test_a_request_that_is_none(api: Api) -> None:
    await failed(api.send("/ok", headers=(("Host", "evil.example.com"),)), RequestProblem, "own_header")
    await failed(with_profile(api, api_base_url="").send("/ok"), RequestProblem, "no_api_address")
    assert api.provider.asked == []


async def test_nobody_signed_in(api: Api) -> None:
    await api.context.tokens.forget("api")
    assert (await failed(api.send("/ok"), SignInNeeded, "not_signed_in")).exit_status == 3
    assert api.asked("/base/ok") == []
