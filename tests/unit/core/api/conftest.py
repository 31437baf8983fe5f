"""An API on a socket that answers what a test says, and a connection that is signed in to it."""

from collections.abc import AsyncIterator, Awaitable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.api.request import Request
from desktop_app.core.api.response import Response
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.redact import Secret
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.memory import MemoryVault
from tests.helpers.hostile_provider import Asked, Handler, HostileProvider, Reply, sign_in, start_hostile_provider
from tests.helpers.services import make_impatient
from tests.helpers.words import assert_speaks

SENDING = ("send_anyway", "max_wait", "retries", "on_chunk", "arriving")


@dataclass
class Api:
    """The connection and what it talks to. `replies` are those of the API by path; `asked` what reached it."""

    context: AppContext
    provider: HostileProvider
    profile: ProviderProfile
    waits: list[float] = field(default_factory=list)

    @property
    def replies(self) -> dict[str, Reply | Handler]:
        return self.provider.replies

    def asked(self, path: str) -> list[Asked]:
        return self.provider.asked_at(path)

    async def send(self, target: str, method: str = "GET", **options: Any) -> Response:
        """One request; `options` are those of Request, and of ApiClient.send where it has them."""
        sending = {name: options.pop(name) for name in SENDING if name in options}
        request = Request(method, target, **options)
        return await self.context.api.send(self.profile, request, wait=self._wait, **sending)

    async def _wait(self, seconds: float, attempt: int) -> None:
        self.waits.append(seconds)

    async def tokens(self) -> TokenSet:
        found = await self.context.tokens.current(self.profile)
        assert found
        return found

    def bodies(self) -> list[Path]:
        """Large bodies that lie on the disk now."""
        return list((self.context.paths.cache / "bodies").glob("*"))


@pytest.fixture
async def api(tmp_path: Path) -> AsyncIterator[Api]:
    async with start_hostile_provider() as provider:
        context = AppContext(environ={"FRAMER_DESK_HOME": str(tmp_path / "home")}, vault=MemoryVault())
        make_impatient(context)
        profile = provider.profile(name="api", api_base_url=f"{provider.issuer}/base/")
        provider.replies["/base/ok"] = Reply({"ok": True})
        await sign_in(context, profile)
        provider.asked.clear()
        yield Api(context, provider, profile)
        await context.aclose()


def again(*replies: Reply | Awaitable[Reply]) -> Handler:
    """Answers one request after another with these, the last one again and again."""
    coming = list(replies)
    return lambda _: coming.pop(0) if len(coming) > 1 else coming[0]


def with_profile(api: Api, **changes: Any) -> Api:
    """The same with another connection."""
    return replace(api, profile=replace(api.profile, **changes))


def token_of(asked: Asked) -> Secret:
    """The bearer token of a request."""
    return Secret(asked.headers["authorization"].removeprefix("Bearer "))


async def failed(working: Any, kind: type[UserFacing], code: str) -> UserFacing:
    """The error that `working` ends in."""
    with pytest.raises(kind) as caught:
        await working
    assert caught.value.code == code
    assert_speaks(caught.value)
    return caught.value
