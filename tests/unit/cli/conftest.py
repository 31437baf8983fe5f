"""Commands as processes, against a provider that a test can bend."""

from collections.abc import AsyncIterator

import pytest

from tests.helpers.desk import Desk
from tests.helpers.hostile_provider import HostileProvider, Reply, start_hostile_provider


@pytest.fixture
async def provider() -> AsyncIterator[HostileProvider]:
    async with start_hostile_provider() as running:
        yield running


@pytest.fixture
async def box(desk: Desk, provider: HostileProvider) -> HostileProvider:
    """The provider of the connection `box`, which is signed in; its API answers at /v1/me."""
    provider.replies["/v1/me"] = Reply({"name": "Ada"})
    await desk.signed_in(provider.profile(name="box", api_base_url=provider.issuer))
    provider.asked.clear()
    return provider
