"""The program's own services against a provider that a test can bend."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, start_hostile_provider


@pytest.fixture
async def provider() -> AsyncIterator[HostileProvider]:
    """A good provider until the test says otherwise."""
    async with start_hostile_provider() as running:
        yield running


@pytest.fixture
def vault() -> MemoryVault:
    """Where tokens are kept, also from one context to the next."""
    return MemoryVault()


@pytest.fixture
async def context(tmp_path: Path, vault: MemoryVault) -> AsyncIterator[AppContext]:
    """The services, with a home of their own."""
    made = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=vault)
    yield made
    await made.aclose()
