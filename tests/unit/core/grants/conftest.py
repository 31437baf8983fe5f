"""A provider that a test can bend, the program's services against it, and a clock that moves when somebody waits."""

import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.transport.clients import Timeouts, Transport
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, start_hostile_provider


@pytest.fixture
async def provider() -> AsyncIterator[HostileProvider]:
    """A good provider until the test says otherwise."""
    async with start_hostile_provider() as running:
        running.metadata |= {
            "device_authorization_endpoint": f"{running.issuer}/device",
            "pushed_authorization_request_endpoint": f"{running.issuer}/par",
            "revocation_endpoint": f"{running.issuer}/revoke",
            "introspection_endpoint": f"{running.issuer}/introspect",
        }
        yield running


@pytest.fixture
def vault() -> MemoryVault:
    """Where tokens would be kept."""
    return MemoryVault()


@pytest.fixture
def clock() -> FixedClock:
    """It starts now, because the provider's tokens do, and moves by what is waited."""
    return FixedClock(time.time())


@pytest.fixture
async def context(tmp_path: Path, vault: MemoryVault, clock: FixedClock) -> AsyncIterator[AppContext]:
    """The program's services, with a home of their own and little patience; waiting takes no time."""
    environ = {"FRAMER_DESK_HOME": str(tmp_path / "home"), "THE_SECRET": "s3cret/+ value", "THE_KEY": "key-0123456789"}
    made = AppContext(environ=environ, vault=vault, clock=clock)
    made.transport = Transport(Timeouts(connect=2.0, read=0.4))

    async def sleep(seconds: float) -> None:
        clock.advance(seconds)

    made.signin._around = replace(made.signin._around, sleep=sleep)
    yield made
    await made.aclose()
