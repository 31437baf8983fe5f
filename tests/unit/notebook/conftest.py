"""A desk on a vault in memory, and a provider that a test can bend, in a thread of its own as a real one would be."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from desktop_app.context import AppContext
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.tokens.token import TokenSet
from desktop_app.core.vault.memory import MemoryVault
from desktop_app.notebook import clients, opening
from desktop_app.notebook.clients import AsyncConnection, Connection
from desktop_app.notebook.desk import Desk
from tests.helpers.hostile_provider import Handler, HostileProvider, Reply, sign_in, start_hostile_provider


@dataclass
class Lab:
    """A signed-in connection `box`, its provider, and the desk."""

    desk: Desk
    provider: HostileProvider
    profile: ProviderProfile
    opened: list[Any] = field(default_factory=list)

    @property
    def replies(self) -> dict[str, Reply | Handler]:
        return self.provider.replies

    def connect(self, *scopes: str, max_wait: float = 60.0) -> Connection:
        api = clients.connection(opening.session("box", scopes, desk=self.desk, signin=False), max_wait)
        self.opened.append(api)
        return api

    def aconnect(self) -> AsyncConnection:
        return clients.async_connection(opening.session("box", desk=self.desk, signin=False), 60.0)

    def tokens(self) -> TokenSet:
        found = self.desk.run(self.desk.context.tokens.current(self.profile))
        assert found
        return found

    def save(self, tokens: TokenSet) -> None:
        self.desk.run(self.desk.context.tokens.save(tokens))

    def sent_tokens(self, path: str) -> list[str]:
        """The Authorization of each request that came in at `path`."""
        return [asked.headers.get("authorization", "") for asked in self.provider.asked_at(path)]


@contextmanager
def served() -> Iterator[HostileProvider]:
    """The provider on an event loop of its own."""
    ready, made = threading.Event(), list[HostileProvider]()
    loop = asyncio.new_event_loop()
    over = asyncio.Event()

    async def serve() -> None:
        async with start_hostile_provider() as provider:
            made.append(provider)
            ready.set()
            await over.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()), name="provider")
    thread.start()
    assert ready.wait(10)
    try:
        yield made[0]
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join(10)
        loop.close()


@pytest.fixture
def make_lab(tmp_path: Path) -> Iterator[Callable[..., Lab]]:
    """Makes the lab; takes what the profile shall be different in."""
    with served() as provider:
        environ = {"FRAMER_DESK_HOME": str(tmp_path / "home")}
        vault = MemoryVault()
        desk = Desk(lambda: AppContext(environ=environ, vault=vault))
        made: list[Lab] = []

        def make(**changes: Any) -> Lab:
            profile = provider.profile(name="box", **{"api_base_url": f"{provider.issuer}/base", **changes})
            desk.context.profiles.add(profile)
            provider.replies["/base/ok"] = Reply({"ok": True})
            desk.run(sign_in(desk.context, profile))
            provider.asked.clear()
            made.append(Lab(desk, provider, profile))
            return made[0]

        yield make
        for lab in made:
            for api in lab.opened:
                api.close()
        desk.close()


@pytest.fixture
def lab(make_lab: Callable[..., Lab]) -> Lab:
    """The lab as it is by default."""
    return make_lab()
