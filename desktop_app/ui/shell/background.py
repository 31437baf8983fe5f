"""What goes on by itself for as long as the window is open: tokens, keyring, network, sleep, and the sandbox's use."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from desktop_app.core.clock import Jump
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.status_bar import StatusBar
from desktop_app.ui.shell.vault_watch import VaultWatch
from desktop_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from desktop_app.ui.shell.main_window import MainWindow
    from desktop_app.ui.shell.network import Network
    from desktop_app.ui.shell.wakes import Wakes

RADIO = 15.0
"""Seconds that a wireless network takes to be back after sleep; what failed until then is tried again."""
SANDBOX_EVERY = 60.0
"""Seconds between two words to the sandbox that it is still in use."""


class Background:
    """Reads the connections, and again whenever something may have changed."""

    def __init__(self, window: MainWindow, presenter: ShellPresenter, status: StatusBar, tasks: Tasks) -> None:
        """tasks: what runs until the window ends."""
        self._window = window
        self._presenter = presenter
        self._status = status
        self._tasks = tasks
        self._network: Network | None = None
        self._wakes: Wakes | None = None
        self._sandbox = ""
        self.vault = VaultWatch(presenter, status, self.read_again)

    async def start(self) -> None:
        """Read the connections, then start what keeps the window up to date."""
        try:
            await self._presenter.load()
        except UserFacing as problem:
            self._window.show_error(problem)
        self._tasks.start(self._presenter.keep_fresh(), key="fresh")
        self._tasks.start(self.vault.run(), key="vault")
        self._look_for_sandbox()
        from desktop_app.ui.shell.network import Network
        from desktop_app.ui.shell.wakes import Wakes

        services = self._presenter.services
        self._wakes = Wakes(services.clock.now, services.uptime, self._window)
        self._wakes.jumped.connect(self._jumped)
        self._network = Network(self._window)
        if self._network.known:
            self._network.changed.connect(self._network_changed)
            self._network_changed(self._network.online)

    async def settle(self) -> None:
        """Wait until the status bar has said what it has to say at start; for pictures of the window."""
        await self.vault.show()
        self._sandbox = await self._presenter.services.sandbox_address()
        self._show_network()

    async def end(self) -> None:
        """Stop everything."""
        if self._wakes:
            self._wakes.end()
        await self._tasks.end()

    async def read_again(self) -> None:
        """Read all connections again, and show them."""
        self._look_for_sandbox()
        await self._presenter.load()
        self._window.token_changed()
        if self._presenter.selected:
            await self._presenter.learn_scopes(self._presenter.selected)

    def activated(self) -> None:
        """The person came back to the window."""
        self.vault.look()

    def _jumped(self, jump: Jump) -> None:
        from desktop_app.ui.shell.wakes import words

        self._status.say(words(jump))
        self.vault.look()
        self._tasks.start(self._recover(), key="recover")

    async def _recover(self) -> None:
        await self._presenter.recover()
        self._window.token_changed()
        await asyncio.sleep(RADIO)
        await self._presenter.recover()

    def _network_changed(self, online: bool) -> None:
        self._show_network()
        self._tasks.start(self._presenter.set_online(online), key="online")

    def _look_for_sandbox(self) -> None:
        self._tasks.start(self._watch_sandbox(), key="sandbox", show_error=lambda problem: None)

    async def _watch_sandbox(self) -> None:
        """An open window counts as use of the sandbox; it would end by itself otherwise."""
        while True:
            self._sandbox = await self._presenter.services.sandbox_address()
            self._show_network()
            await asyncio.sleep(SANDBOX_EVERY)

    def _show_network(self) -> None:
        known = self._network is not None and self._network.known
        if self._sandbox:
            self._status.show_network(tr("Sandbox running on {address}", address=self._sandbox), "ok")
        elif known and self._network is not None:
            online = self._network.online
            self._status.show_network(tr("Online") if online else tr("Offline"), "ok" if online else "text3")
        else:
            self._status.show_network("", "ok")
