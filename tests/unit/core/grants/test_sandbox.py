"""Every way to sign in, at the practice provider: a real server that shares no code with the client."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.api.verdict import step_up
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.steps import DeviceCode, Stored
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.sandbox import robot
from tests.helpers.hostile_provider import sign_in
from tests.helpers.sandbox import RunningSandbox, start_sandbox

SCOPES = ("openid", "profile", "offline_access", "projects:read", "projects:write")


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[RunningSandbox]:
    """A sandbox that lets devices ask each second."""
    with start_sandbox(tmp_path / "sandbox", device_interval=1) as running:
        yield running


@pytest.fixture
async def here(tmp_path: Path) -> AsyncIterator[AppContext]:
    """The program's services on a real clock."""
    made = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home"), "APP_SECRET": ""}, vault=MemoryVault())
    yield made
    await made.aclose()


def profile(sandbox: RunningSandbox, **values: Any) -> ProviderProfile:
    """A connection to it."""
    given = {"name": "practice", "issuer": sandbox.issuer, "client_id": "framer-desk", "scopes": SCOPES}
    return ProviderProfile(**{**given, "api_base_url": sandbox.issuer, **values})


async def ada(link: str) -> None:
    """The person at the browser."""
    await asyncio.to_thread(robot.play, link, deliver=True)


async def test_pushed_bound_and_for_one_api(here: AppContext, sandbox: RunningSandbox) -> None:
    connection = profile(sandbox, par=True, dpop=True, resource=f"{sandbox.issuer}/v1")
    tokens = (await sign_in(here, connection, ada)).tokens
    assert tokens.bound
    assert tokens.claims()["aud"] == f"{sandbox.issuer}/v1"
    server = await here.servers.reach(connection)
    assert server.prover
    assert tokens.claims()["cnf"] == {"jkt": server.prover.thumbprint}
    assert tokens.name == "Ada Lindqvist"
    assert (await here.api.send(connection, Request("GET", "/v1/projects"))).status == 200
    renewed = await here.renewer.refresh(connection, tokens)
    assert renewed.claims()["cnf"] == tokens.claims()["cnf"]
    made = Request("POST", "/v1/projects", headers=(("Content-Type", "application/json"),), body=b'{"name": "Mine"}')
    assert (await here.api.send(connection, made)).status == 201
    narrow = await here.renewer.narrowed(connection, ("projects:read",))
    assert narrow.claims()["scope"] == "projects:read"
    assert (await server.introspect(narrow.access_token))["active"] is True
    await here.signout.revoke(connection, await here.renewer.fresh(connection))
    assert (await server.introspect(renewed.access_token))["active"] is False


async def test_a_code_on_another_device(here: AppContext, sandbox: RunningSandbox) -> None:
    session = here.signin.start(profile(sandbox, dpop=True), device=True)
    async with asyncio.TaskGroup() as people:
        async for step in session.steps():
            if isinstance(step, DeviceCode):
                people.create_task(asyncio.to_thread(robot.Robot().visit, step.verification_uri_complete))
    assert isinstance(step, Stored)
    assert step.tokens.scopes == ("openid", "profile", "projects:read", "projects:write", "offline_access")
    assert step.tokens.bound
    assert step.tokens.email == "ada@sandbox.local"


async def test_a_code_that_is_refused(here: AppContext, sandbox: RunningSandbox) -> None:
    session = here.signin.start(profile(sandbox), device=True)
    async with asyncio.TaskGroup() as people:
        async for step in session.steps():
            if isinstance(step, DeviceCode):
                refusing = robot.Robot(deny=True)
                people.create_task(asyncio.to_thread(refusing.visit, step.verification_uri_complete))
    assert not isinstance(step, Stored)
    assert await here.tokens.current(profile(sandbox)) is None


@pytest.mark.parametrize("method", ["client_secret_basic", "client_secret_post"])
async def test_an_app_by_itself(here: AppContext, sandbox: RunningSandbox, method: str) -> None:
    asked = {"grant_types": ["client_credentials"], "token_endpoint_auth_method": method, "response_types": []}
    app = sandbox.http.post("/register", json=asked).json()
    here.environ["APP_SECRET"] = app["client_secret"]
    connection = profile(
        sandbox, grant="client_credentials", client_id=app["client_id"], client_secret_env="APP_SECRET",
        token_endpoint_auth_method=method, scopes=("projects:read",),
    )  # fmt: skip
    tokens = (await sign_in(here, connection)).tokens
    assert tokens.scopes == ("projects:read",)
    assert tokens.account == app["client_id"]
    assert (await here.renewer.refresh(connection, tokens)).access_token != tokens.access_token


async def test_more_is_asked_for_in_addition(here: AppContext, sandbox: RunningSandbox) -> None:
    connection = profile(sandbox)
    await sign_in(here, connection, ada)
    response = await here.api.send(connection, Request("GET", "/v1/usage"), send_anyway=True)
    more = step_up(connection, response)
    assert more
    assert set(more.scopes) == {*SCOPES, "usage:read"}
    await sign_in(here, connection, ada, scopes=more.scopes)
    assert (await here.api.send(connection, Request("GET", "/v1/usage"))).status == 200
