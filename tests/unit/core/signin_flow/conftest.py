"""A provider that a test can bend, and the program's own services against it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.transport.clients import Timeouts, Transport
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, start_hostile_provider


@pytest.fixture
async def provider() -> AsyncIterator[HostileProvider]:
    """A good provider until the test says otherwise."""
    async with start_hostile_provider() as running:
        yield running


@pytest.fixture
def vault() -> MemoryVault:
    """Where tokens would be kept."""
    return MemoryVault()


@pytest.fixture
async def context(tmp_path: Path, vault: MemoryVault) -> AsyncIterator[AppContext]:
    """The program's services, with a home of their own and little patience."""
    made = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=vault)
    made.transport = Transport(Timeouts(connect=2.0, read=0.4))
    yield made
    await made.aclose()
