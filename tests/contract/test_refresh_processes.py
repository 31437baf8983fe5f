"""Renewing across processes: one refresh whoever asks, and nothing lost whoever is killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.vault.passphrase import PassphraseKey
from desktop_app.core.vault.sealed import SealedVault
from desktop_app.sandbox import robot
from tests.helpers.hostile_provider import Browser, HostileProvider, browse, sign_in, start_hostile_provider
from tests.helpers.processes import children
from tests.helpers.rotating_server import RotatingServer
from tests.helpers.sandbox import start_sandbox

PATIENCE = 60.0  # seconds for anything that ends by itself


class Programs:
    """`framer-desk` processes that share a home, a sealed vault and the connection `box`."""

    def __init__(self, home: Path) -> None:
        variables = {"FRAMER_DESK_VAULT": "passphrase", "FRAMER_DESK_VAULT_PASSPHRASE": "correct horse battery"}
        self.environment = os.environ | variables | {"FRAMER_DESK_HOME": str(home)}
        self.context = AppContext(environ=self.environment)
        cheap = PassphraseKey(self.environment, None, cost=2**12)  # the file says so, and the others follow it
        self.context = AppContext(
            environ=self.environment, vault=SealedVault(self.context.paths.passphrase_vault_file, cheap)
        )

    async def signed_in(self, profile: ProviderProfile, browser: Browser = browse) -> None:
        """Add the connection, sign in, and let the access token be over."""
        self.context.profiles.add(profile)
        tokens = (await sign_in(self.context, profile, browser)).tokens
        await self.context.tokens.save(replace(tokens, expires_at=self.context.clock.now() - 1))

    async def start(self, *arguments: str) -> asyncio.subprocess.Process:
        """One command, in a session of its own as in a terminal of its own."""
        pipe = asyncio.subprocess.PIPE
        return await asyncio.create_subprocess_exec(
            sys.executable, "-m", "desktop_app", *arguments,
            env=self.environment, stdin=asyncio.subprocess.DEVNULL, stdout=pipe, stderr=pipe, start_new_session=True,
        )  # fmt: skip

    async def call(self) -> tuple[int, str, str]:
        """`call` to its end."""
        return await finished(await self.start("call", "box", "GET", "/v1/me", "--send-anyway"))


async def finished(process: asyncio.subprocess.Process) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of a process that ends by itself."""
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate()
    assert process.returncode is not None
    return process.returncode, out.decode(), err.decode()


@pytest.fixture
async def programs(home: Path) -> AsyncIterator[Programs]:
    made = Programs(home)
    yield made
    await made.context.aclose()


@asynccontextmanager
async def rotating(programs: Programs) -> AsyncIterator[tuple[HostileProvider, RotatingServer]]:
    """A server that holds back what it answers to renewals, and an access token that is over."""
    async with start_hostile_provider() as provider:
        server = RotatingServer(provider)
        await programs.signed_in(provider.profile(name="box", api_base_url=provider.issuer))
        server.held.clear()
        yield provider, server


async def spent(server: RotatingServer) -> None:
    """Wait until the server has spent the refresh token, and holds the answer back."""
    async with asyncio.timeout(PATIENCE):
        await server.spent.acquire()


async def test_eight_processes_make_one_refresh_and_all_eight_work(programs: Programs, tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        profile = ProviderProfile(
            name="box", issuer=sandbox.issuer, api_base_url=sandbox.issuer, client_id="framer-desk",
            scopes=("openid", "profile", "offline_access", "projects:read"),
        )  # fmt: skip
        await programs.signed_in(profile, lambda url: asyncio.to_thread(robot.play, url))

        results = await asyncio.gather(*(programs.call() for _ in range(8)))

        assert [status for status, _, _ in results] == [0] * 8, results
        assert all('"email"' in out for _, out, _ in results)
        stats = sandbox.stats()
        assert sum(stats["refreshes"].values()) == 1
        assert stats["reuse_detected"] == 0
        status, _, _ = await finished(await programs.start("refresh", "box"))
        assert status == 0  # the family lives


async def test_killing_the_asker_loses_nothing(programs: Programs) -> None:
    async with rotating(programs) as (_, server):
        asker = await programs.start("call", "box", "GET", "/v1/me", "--send-anyway")
        await spent(server)
        asker.send_signal(signal.SIGKILL)
        assert (await finished(asker))[0] == -signal.SIGKILL
        following = asyncio.create_task(programs.call())
        server.held.set()
        status, out, err = await following
        assert (status, err) == (0, "")
        assert "Ada" in out
        assert (server.renewals, server.family_ended) == (1, False)


@pytest.mark.parametrize("arguments", [["--timeout", "4"], []])
async def test_whoever_stops_does_not_wait_and_loses_nothing(programs: Programs, arguments: list[str]) -> None:
    async with rotating(programs) as (_, server):
        asker = await programs.start("call", "box", "GET", "/v1/me", "--send-anyway", *arguments)
        await spent(server)
        if not arguments:
            asker.send_signal(signal.SIGINT)
        status, out, err = await finished(asker)  # while the server still holds the answer
        assert (status, out) == (6, "")
        assert err.startswith("Stopped")
        server.held.set()
        assert (await programs.call())[0] == 0
        assert (server.renewals, server.family_ended) == (1, False)


async def test_waiting_for_somebody_elses_renewal_can_be_stopped(programs: Programs) -> None:
    async with rotating(programs) as (_, server):
        first = await programs.start("call", "box", "GET", "/v1/me", "--send-anyway")
        await spent(server)
        status, _, err = await finished(await programs.start("call", "box", "GET", "/v1/me", "--timeout", "1"))
        assert status == 6
        assert err == "Stopped: there was no answer within 1.0 s.\n"
        server.held.set()
        assert (await finished(first))[0] == 0
        assert server.renewals == 1


async def test_killing_the_keeper_between_spending_and_storing_is_said_and_needs_a_new_sign_in(
    programs: Programs,
) -> None:
    """The one window that no client can close: the server has spent the token, and nobody else knows the new one."""
    async with rotating(programs) as (_, server):
        asker = await programs.start("call", "box", "GET", "/v1/me", "--send-anyway")
        await spent(server)
        (keeper,) = children(asker.pid)
        os.kill(keeper, signal.SIGKILL)
        status, _, err = await finished(asker)
        assert status == 1
        assert err.startswith("Renewing the token did not work.\nTry: again.")
        server.held.set()
        status, _, err = await programs.call()
        assert status == 3
        assert err.startswith(
            "Your sign-in has ended. The server no longer accepts the refresh token.\nTry: framer-desk"
        )
        status, _, err = await programs.call()
        assert status == 3  # and the server is not asked with a token that is known to be spent
        assert "can't be renewed" in err
        assert server.renewals == 1


def _shown_of(process: int) -> bytes:
    """What every program of this person can see of a process."""
    return b"".join(Path(f"/proc/{process}/{name}").read_bytes() for name in ("cmdline", "environ"))


async def test_secrets_do_not_reach_the_keepers_arguments_or_environment(programs: Programs) -> None:
    async with rotating(programs) as (provider, server):
        asker = await programs.start("call", "box", "GET", "/v1/me", "--send-anyway")
        await spent(server)
        (keeper,) = children(asker.pid)
        seen = _shown_of(keeper)
        server.held.set()
        assert (await finished(asker))[0] == 0
        assert b"keep\0box" in seen
        for secret in [*provider.secrets, programs.environment["FRAMER_DESK_VAULT_PASSPHRASE"]]:
            assert secret.encode() not in seen
