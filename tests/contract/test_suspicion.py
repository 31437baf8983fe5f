"""What real sequences over several processes look like to the rules of suspicion, and what stays quiet."""

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.clock import SystemClock
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.sandbox import robot
from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply, start_hostile_provider
from tests.helpers.sandbox import start_sandbox

HOUR = 3600.0


class SetClock(SystemClock):
    """The computer's clock, which somebody sets."""

    ahead = 0.0

    def now(self) -> float:
        """What it shows."""
        return super().now() + self.ahead


@pytest.fixture
async def provider() -> AsyncIterator[HostileProvider]:
    async with start_hostile_provider() as running:
        running.replies["/ok"] = Reply({"ok": True})
        yield running


async def signed_in(desk: Desk, provider: HostileProvider) -> ProviderProfile:
    profile = provider.profile(name="box", api_base_url=provider.issuer)
    await desk.signed_in(profile)
    provider.asked.clear()
    return profile


async def rules(desk: Desk) -> list[str]:
    """Which rules have found something."""
    return [alert["rule"] for alert in (await desk.run("alerts", "--json")).json()]


async def test_an_expired_token_that_is_tried_again_and_again(desk: Desk, provider: HostileProvider) -> None:
    profile = await signed_in(desk, provider)
    tokens = await desk.context.tokens.current(profile)
    assert tokens
    await desk.expire(replace(tokens, refresh_token=None))
    calls = [await desk.run("call", "box", "GET", "/ok", FRAMER_DESK_ALERT_EXPIRED="3") for _ in range(4)]
    assert [call.status for call in calls] == [3, 3, 3, 3]
    assert ["Alert: An expired token" in call.err for call in calls] == [False, False, True, False]
    assert all(call.err.splitlines()[1] == "Try: framer-desk signin box" for call in calls)
    (alert,) = (await desk.run("alerts", "--json")).json()
    assert (alert["rule"], alert["count"], alert["evidence"]["source"]) == ("expired", 4, "command line")
    assert provider.asked == []


async def test_a_renewal_that_brings_somebody_else(desk: Desk, provider: HostileProvider) -> None:
    profile = await signed_in(desk, provider)
    tokens = await desk.context.tokens.current(profile)
    assert tokens
    await desk.expire(tokens)
    provider.id_claims = {"sub": "eve"}
    call = await desk.run("call", "box", "GET", "/ok")
    assert call.status == 1
    assert "another account" in call.err.splitlines()[0]
    assert call.err.splitlines()[-1] == "Alert: A different person than before. framer-desk alerts says more."
    (alert,) = (await desk.run("alerts", "--json")).json()
    assert (alert["evidence"]["before"], alert["evidence"]["subject"]) == ("ada", "eve")
    assert provider.asked_at("/ok") == []


async def test_a_clock_that_is_set_while_a_window_is_open(desk: Desk, provider: HostileProvider) -> None:
    profile = await signed_in(desk, provider)
    clock = SetClock()
    window = AppContext(environ=desk.environment, vault=desk.context.vault, clock=clock)

    async def request() -> None:
        assert (await window.api.send(profile, Request("GET", "/ok", source="console"))).status == 200
        await asyncio.to_thread(window.usage_recorder.flush)

    await request()
    await request()
    assert window.raised_alerts == []
    clock.ahead = HOUR / 2
    await request()
    assert [(alert.rule, alert.cause) for alert in window.raised_alerts] == [("clock", "forward")]
    await window.aclose()
    # It is set right again: another program finds requests of the future.
    call = await desk.run("call", "box", "GET", "/ok")
    assert (call.status, call.err.partition(".")[0]) == (0, "Alert: The clock jumped")
    assert await rules(desk) == ["clock", "clock"]
    assert (await desk.run("call", "box", "GET", "/ok")).err == ""  # once is enough


async def test_a_server_is_asked_about_a_token_once_a_minute_by_all_programs(desk: Desk, tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        profile = ProviderProfile(
            name="box", issuer=sandbox.issuer, api_base_url=sandbox.issuer, client_id="framer-desk", introspect=True,
            scopes=("openid", "profile", "offline_access"),
        )  # fmt: skip
        await desk.signed_in(profile, lambda url: asyncio.to_thread(robot.play, url))
        for _ in range(3):
            assert (await desk.run("call", "box", "GET", "/v1/me")).status == 0
        for _ in range(3):
            assert (await desk.context.api.send(profile, Request("GET", "/v1/me"))).status == 200
        stats = sandbox.stats()
    assert (stats["introspections"], stats["api_requests"]) == (1, 6)


async def test_a_usual_day_is_quiet(desk: Desk, tmp_path: Path) -> None:
    """Requests, one that is stopped, one that is refused, a renewal, a sign-out and a sign-in: no alert."""
    with start_sandbox(tmp_path) as sandbox:
        profile = ProviderProfile(
            name="box", issuer=sandbox.issuer, api_base_url=sandbox.issuer, client_id="framer-desk",
            openapi_url=f"{sandbox.issuer}/openapi.json", scopes=("openid", "offline_access", "projects:read"),
        )  # fmt: skip
        tokens = await desk.signed_in(profile, lambda url: asyncio.to_thread(robot.play, url))
        statuses = [
            (await desk.run("call", "box", *words)).status
            for words in (("GET", "/v1/projects"), ("POST", "/v1/projects"), ("GET", "https://elsewhere.example/"))
        ]
        await desk.expire(tokens)
        statuses += [(await desk.run("call", "box", "GET", path)).status for path in ("/v1/projects", "/v1/none")]
        assert (await desk.run("introspect", "box")).status == 0
        assert (await desk.run("signout", "box")).status == 0
        assert (await desk.run("call", "box", "GET", "/v1/projects")).status == 3
    assert statuses == [0, 4, 1, 0, 0]
    assert await rules(desk) == []
    rows = [json.loads(line) for line in (await desk.run("usage", "--json")).out.splitlines()]
    assert [row["outcome"] for row in rows] == ["stopped", "refused", "ok", "stopped", "stopped", "ok"]
    assert [row["operation"] for row in rows] == [None, None, "listProjects", None, "createProject", "listProjects"]
