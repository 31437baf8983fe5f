"""A signed-in connection whose server does what the test says."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from desktop_app.context import AppContext
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import HostileProvider, sign_in, start_hostile_provider
from tests.helpers.services import make_impatient


@dataclass
class SignedIn:
    """The services, the provider, the connection, and its tokens, whose access token is over."""

    context: AppContext
    provider: HostileProvider
    profile: ProviderProfile
    tokens: TokenSet

    async def kept(self) -> TokenSet | None:
        """What the vault holds now."""
        return await self.context.tokens.current(self.profile)


@pytest.fixture
async def signed_in(tmp_path: Path) -> AsyncIterator[SignedIn]:
    async with start_hostile_provider() as provider:
        context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault())
        make_impatient(context)
        profile = provider.profile(api_base_url=provider.issuer)
        tokens = (await sign_in(context, profile)).tokens
        over = replace(tokens, expires_at=context.clock.now() - 1)
        await context.tokens.save(over)
        yield SignedIn(context, provider, profile, over)
        await context.aclose()
