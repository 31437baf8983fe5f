"""Renewing across processes: one refresh whoever asks, and nothing lost whoever is killed."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.sandbox import robot
from tests.helpers.desk import PATIENCE, Desk, finished
from tests.helpers.hostile_provider import HostileProvider, start_hostile_provider
from tests.helpers.processes import children
from tests.helpers.rotating_server import RotatingServer
from tests.helpers.sandbox import start_sandbox

CALL = ("call", "box", "GET", "/v1/me", "--send-anyway")


@asynccontextmanager
async def rotating(desk: Desk) -> AsyncIterator[tuple[HostileProvider, RotatingServer]]:
    """A server that holds back what it answers to renewals, and an access token that is over."""
    async with start_hostile_provider() as provider:
        server = RotatingServer(provider)
        await desk.expire(await desk.signed_in(provider.profile(name="box", api_base_url=provider.issuer)))
        server.held.clear()
        yield provider, server


async def spent(server: RotatingServer) -> None:
    """Wait until the server has spent the refresh token, and holds the answer back."""
    async with asyncio.timeout(PATIENCE):
        await server.spent.acquire()


async def test_eight_processes_make_one_refresh_and_all_eight_work(desk: Desk, tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        profile = ProviderProfile(
            name="box", issuer=sandbox.issuer, api_base_url=sandbox.issuer, client_id="framer-desk",
            scopes=("openid", "profile", "offline_access", "projects:read"),
        )  # fmt: skip
        await desk.expire(await desk.signed_in(profile, lambda url: asyncio.to_thread(robot.play, url)))

        results = await asyncio.gather(*(desk.run(*CALL) for _ in range(8)))

        assert [result.json()["name"] for result in results] == ["Ada Lindqvist"] * 8
        stats = sandbox.stats()
        assert sum(stats["refreshes"].values()) == 1
        assert stats["reuse_detected"] == 0
        assert (await desk.run("refresh", "box")).status == 0  # the family lives


async def test_killing_the_asker_loses_nothing(desk: Desk) -> None:
    async with rotating(desk) as (_, server):
        asker = await desk.start(*CALL)
        await spent(server)
        asker.send_signal(signal.SIGKILL)
        assert (await finished(asker)).status == -signal.SIGKILL
        following = asyncio.create_task(desk.run(*CALL))
        server.held.set()
        assert (await following).json() == {"name": "Ada"}
        assert (server.renewals, server.family_ended) == (1, False)


@pytest.mark.parametrize("arguments", [["--timeout", "4"], []])
async def test_whoever_stops_does_not_wait_and_loses_nothing(desk: Desk, arguments: list[str]) -> None:
    async with rotating(desk) as (_, server):
        asker = await desk.start(*CALL, *arguments)
        await spent(server)
        if not arguments:
            asker.send_signal(signal.SIGINT)
        stopped = await finished(asker)  # while the server still holds the answer
        assert (stopped.status, stopped.out) == (6, b"")
        assert stopped.err.startswith("Stopped")
        server.held.set()
        assert (await desk.run(*CALL)).json()
        assert (server.renewals, server.family_ended) == (1, False)


async def test_waiting_for_somebody_elses_renewal_can_be_stopped(desk: Desk) -> None:
    async with rotating(desk) as (_, server):
        first = await desk.start(*CALL)
        await spent(server)
        stopped = await desk.run(*CALL, "--timeout", "1")
        assert (stopped.status, stopped.err) == (6, "Stopped: there was no answer within 1 s.\n")
        server.held.set()
        assert (await finished(first)).status == 0
        assert server.renewals == 1


async def test_killing_the_keeper_between_spending_and_storing_is_said_and_needs_a_new_sign_in(
    desk: Desk,
) -> None:
    """The one window that no client can close: the server has spent the token, and nobody else knows the new one."""
    async with rotating(desk) as (_, server):
        asker = await desk.start(*CALL)
        await spent(server)
        (keeper,) = children(asker.pid)
        os.kill(keeper, signal.SIGKILL)
        failed = await finished(asker)
        assert failed.problem(1) == "Renewing the token did not work."
        server.held.set()
        refused = await desk.run(*CALL)
        what, remedy, alert = refused.err.splitlines()
        assert (refused.status, what) == (3, "Your sign-in has ended. The server no longer accepts the refresh token.")
        assert remedy == "Try: framer-desk signin box"
        assert alert.startswith("Alert: Refresh token rejected.")
        again = await desk.run(*CALL)  # the server is not asked with a token that is known to be spent
        assert "can't be renewed" in again.problem(3)
        assert server.renewals == 1


def _shown_of(process: int) -> bytes:
    """What every program of this person can see of a process."""
    return b"".join(Path(f"/proc/{process}/{name}").read_bytes() for name in ("cmdline", "environ"))


async def test_secrets_do_not_reach_the_keepers_arguments_or_environment(desk: Desk) -> None:
    async with rotating(desk) as (provider, server):
        asker = await desk.start(*CALL)
        await spent(server)
        (keeper,) = children(asker.pid)
        seen = _shown_of(keeper)
        server.held.set()
        assert (await finished(asker)).status == 0
        assert b"keep\0box" in seen
        for secret in [*provider.secrets, desk.environment["FRAMER_DESK_VAULT_PASSPHRASE"]]:
            assert secret.encode() not in seen
