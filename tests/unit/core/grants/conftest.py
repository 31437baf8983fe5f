"""A provider with all its endpoints, and services on a clock that moves when somebody waits."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.clock import FixedClock
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider
from tests.helpers.services import make_impatient, wait_on


@pytest.fixture
async def provider(provider: HostileProvider) -> HostileProvider:
    provider.metadata |= {
        "device_authorization_endpoint": f"{provider.issuer}/device",
        "pushed_authorization_request_endpoint": f"{provider.issuer}/par",
        "revocation_endpoint": f"{provider.issuer}/revoke",
        "introspection_endpoint": f"{provider.issuer}/introspect",
    }
    return provider


@pytest.fixture
async def context(tmp_path: Path, vault: MemoryVault, clock: FixedClock) -> AsyncIterator[AppContext]:
    """With a home of their own, little patience, and two secrets in the environment."""
    environ = {"FRAMER_DESK_HOME": str(tmp_path / "home"), "THE_SECRET": "s3cret/+ value", "THE_KEY": "key-0123456789"}
    made = AppContext(environ=environ, vault=vault, clock=clock)
    yield wait_on(clock, make_impatient(made))
    await made.aclose()
