"""A provider that a test can bend, and the program's own services against it.

Property tests here are the same at each run, and take their time on a busy computer.
"""

import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import settings

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, start_hostile_provider

settings.register_profile("same", derandomize=True, deadline=None, database=None, max_examples=60)
settings.load_profile("same")


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
def clock() -> FixedClock:
    """It starts now, because the provider's tokens do, and stands still until somebody moves it."""
    return FixedClock(time.time())


@pytest.fixture
async def context(tmp_path: Path, vault: MemoryVault) -> AsyncIterator[AppContext]:
    """The services, with a home of their own."""
    made = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=vault)
    yield made
    await made.aclose()
