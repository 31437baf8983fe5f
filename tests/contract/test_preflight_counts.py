"""What preflight stops does not reach the server: the sandbox counts."""

import asyncio
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.errors import HostNotAllowed, ScopeMissing, SignInNeeded
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.sandbox import robot
from tests.helpers.hostile_provider import sign_in
from tests.helpers.sandbox import RunningSandbox, start_sandbox

SEVERAL = 10


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[RunningSandbox]:
    with start_sandbox(tmp_path, rate=1000, token_lifetime=300) as running:
        yield running


class Person:
    """Somebody who is signed in to the sandbox for reading projects, and no more."""

    def __init__(self, context: AppContext, profile: ProviderProfile, tokens: TokenSet, sandbox: RunningSandbox):
        self.context = context
        self.profile = profile
        self.tokens = tokens
        self.sandbox = sandbox

    async def send(self, method: str, target: str, *, send_anyway: bool = False) -> int:
        return (await self.context.api.send(self.profile, Request(method, target), send_anyway=send_anyway)).status

    async def stopped(self, error: type[Exception], method: str, target: str) -> None:
        """Send several times; every one of them has to stay here."""
        before = self.sandbox.stats()["api_requests"]
        for _ in range(SEVERAL):
            with pytest.raises(error):
                await self.send(method, target)
        assert self.sandbox.stats()["api_requests"] == before


@pytest.fixture
async def person(tmp_path: Path, sandbox: RunningSandbox) -> AsyncIterator[Person]:
    context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault())
    profile = ProviderProfile(
        name="box", issuer=sandbox.issuer, api_base_url=sandbox.issuer, client_id="framer-desk",
        scopes=("openid", "projects:read"), openapi_url=f"{sandbox.issuer}/openapi.json",
        allowed_hosts=(sandbox.issuer,),
    )  # fmt: skip
    ended = await sign_in(context, profile, lambda url: asyncio.to_thread(robot.play, url))
    yield Person(context, profile, ended.tokens, sandbox)
    await context.aclose()


async def test_a_missing_scope(person: Person) -> None:
    assert await person.send("GET", "/v1/projects") == 200
    await person.stopped(ScopeMissing, "POST", "/v1/projects")
    before = person.sandbox.stats()["api_requests"]
    assert await person.send("POST", "/v1/projects", send_anyway=True) == 403
    assert person.sandbox.stats()["api_requests"] == before + 1


async def test_another_host(person: Person) -> None:
    port = person.sandbox.issuer.rpartition(":")[2]
    await person.stopped(HostNotAllowed, "GET", f"http://localhost:{port}/v1/me")


async def test_a_token_that_is_over(person: Person) -> None:
    await person.context.tokens.save(replace(person.tokens, expires_at=time.time() - 1, refresh_token=None))
    await person.stopped(SignInNeeded, "GET", "/v1/me")


async def test_a_token_that_is_over_by_the_servers_clock(person: Person) -> None:
    """The sandbox's clock is ten minutes ahead, and the token lives for five."""
    await person.context.tokens.save(replace(person.tokens, expires_at=None, refresh_token=None))
    person.sandbox.set_faults("clock-skew")
    await person.send("GET", "/v1/projects")  # its answer tells the time
    await person.stopped(SignInNeeded, "GET", "/v1/projects")


async def test_a_token_that_its_server_has_revoked(person: Person) -> None:
    person.profile = replace(person.profile, introspect=True)
    server = await person.context.servers.reach(person.profile)
    await server.revoke(person.tokens.access_token, "access_token")
    await person.context.tokens.save(replace(person.tokens, refresh_token=None))
    await person.stopped(SignInNeeded, "GET", "/v1/me")
    assert person.sandbox.stats()["introspections"] == 1
