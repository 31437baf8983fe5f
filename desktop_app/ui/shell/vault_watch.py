"""Keeps the status bar right about where tokens are kept, and goes on by itself once a keyring is unlocked or there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Final

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui.shell.presenter import GONE, ShellPresenter
from desktop_app.ui.shell.status_bar import StatusBar

AGAIN: Final = 3.0
"""Seconds between two looks at a keyring that is locked or not there. Looking asks nobody."""


class VaultWatch:
    """Looks when it is asked to, and again and again while the keyring is locked or not there."""

    def __init__(self, presenter: ShellPresenter, status: StatusBar, reload: Callable[[], Awaitable[None]]) -> None:
        """reload: reads all connections again."""
        self._presenter = presenter
        self._status = status
        self._reload = reload
        self._asked = asyncio.Event()
        self._was_locked = False

    def look(self) -> None:
        """Something may have changed: the window was left and is back, or the computer slept."""
        self._asked.set()

    async def run(self) -> None:
        """Watch, until cancelled."""
        await self.show()
        while True:
            self._asked.clear()
            with suppress(TimeoutError):
                async with asyncio.timeout(AGAIN if self._was_locked or self._gone else None):
                    await self._asked.wait()
            locked, before = await self._presenter.services.locked(), self._was_locked
            came = self._gone and await self._came()
            if came or (before and not locked and self._presenter.locked):
                self._status.say("")  # what was to be done about it
                await self._reload()
            if came or locked != before:
                await self.show()

    @property
    def _gone(self) -> bool:
        return self._presenter.locked is not None and self._presenter.locked.code == GONE

    async def _came(self) -> bool:
        """Whether there is a keyring now, where there was none."""
        with suppress(UserFacing):  # what is wrong with it now is on the connections
            await self._presenter.load()
        return not self._gone

    async def show(self) -> None:
        """Say how it is now. Asks the person for nothing but what was not asked yet."""
        services, problem = self._presenter.services, self._presenter.locked
        self._was_locked = await services.locked()
        if self._was_locked:
            goes_on = tr("What is signed in here goes on working. Other programs wait until it is unlocked.")
            said = problem.message if problem else goes_on
            self._status.show_vault(tr("Keyring locked"), False, said)
        elif problem and not self._gone:
            self._status.show_vault(tr("Locked"), False, problem.message)
        else:
            state = await services.vault()
            remedy = f"\n{state.remedy}" if state.remedy else ""
            self._status.show_vault(state.name, state.viable, f"{state.detail}{remedy}")
