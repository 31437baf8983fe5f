"""What the frame can do: renew, sign out, ask for scopes, and stay up to date with the world outside."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.core.errors import SignInNeeded
from desktop_app.ui.shell.identity import IdentityBar
from desktop_app.ui.shell.presenter import ShellPresenter
from desktop_app.ui.shell.status_bar import StatusBar
from desktop_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from desktop_app.core.api.catalog import Catalog
    from desktop_app.ui.palette.index import Index
    from desktop_app.ui.palette.palette import Palette
    from desktop_app.ui.shell.main_window import MainWindow


class Commands:
    """What can be done to the selected connection, by the identity bar, by keys and by the palette."""

    def __init__(self, window: MainWindow, presenter: ShellPresenter, bar: IdentityBar, status: StatusBar) -> None:
        self._window = window
        self._presenter = presenter
        self._bar = bar
        self._status = status
        self._palette: Palette | None = None
        self._indexed: tuple[Catalog, Index] | None = None
        self.tasks = Tasks(window, window.show_error)
        bar.refresh.connect(self.refresh)
        bar.export.connect(self.export)
        bar.sign_in.connect(self.sign_in)
        bar.sign_out.connect(lambda: self.sign_out())
        bar.unlock.connect(self.unlock)
        bar.scope_wanted.connect(lambda scope: self._request((scope,)))
        bar.accounts_wanted.connect(self.choose_account)
        bar.account_chosen.connect(self.switch)
        bar.other_account.connect(self.sign_in_as_other)
        bar.using = presenter.using

    def reload(self) -> None:
        """Read all connections again."""
        self.tasks.start(self._window.background.read_again(), key="reload")

    def learn(self) -> None:
        """Look up the scopes of the selected connection's API."""
        if self._presenter.selected:
            self.tasks.start(
                self._presenter.learn_scopes(self._presenter.selected), key="scopes", show_error=lambda problem: None
            )

    def show_sign_in(self, name: str) -> None:
        """A sign-in of `name` is under way, and its row says so; "" when it failed or was left."""
        self.tasks.start(self._presenter.set_signing_in(name), key="signing-in")

    def refresh(self) -> None:
        """Renew the token of the selected connection, where it can be renewed."""
        current = self._presenter.current
        if current is None or current.tokens is None or not current.tokens.refreshable:
            return
        self.tasks.start(self._refresh(current.name), key="refresh", busy=self._bar.set_busy)

    async def _refresh(self, name: str) -> None:
        try:
            await self._presenter.refresh(name)
        except SignInNeeded:
            return  # the bar says it, with "Sign in again" beside it
        finally:
            self._window.token_changed()

    def sign_in(self) -> None:
        """Sign in to the selected connection (again)."""
        if current := self._presenter.current:
            scopes = current.tokens.scopes_requested if current.tokens else None
            self._window.sign_in(current.name, scopes or None)

    def sign_out(self, name: str = "") -> None:
        """Revoke and forget the tokens of `name`, or of the selected connection."""
        if name := name or self._presenter.selected:
            self.tasks.start(self._sign_out(name), key="sign-out", busy=self._bar.set_busy)

    async def _sign_out(self, name: str) -> None:
        self._status.say(await self._presenter.sign_out(name))
        self._window.token_changed()

    def sign_in_as_other(self) -> None:
        """Sign in to the selected connection with another account; the one in use is kept."""
        if current := self._presenter.current:
            self._window.sign_in(current.name, None, other_account=True)

    def edit(self) -> None:
        """Show the selected connection for changing."""
        if self._presenter.selected:
            self._window.edit(self._presenter.selected)

    def export(self) -> None:
        """Offer ways to use the selected connection somewhere else."""
        current = self._presenter.current
        if current is not None and not current.signing_in:
            self._window.export(current.name)

    def open_palette(self) -> None:
        """Show everything that can be done, by name."""
        if self._palette is not None:
            return
        from desktop_app.ui.palette.palette import Palette

        palette = Palette(self._window, waiting=True)
        palette.open()
        self.adopt(palette)

    def adopt(self, palette: Palette) -> None:
        """Fill `palette`, which is open, with everything that can be done."""
        from desktop_app.ui.shell import palette_commands as listed

        self._palette = palette
        palette.closed.connect(self._palette_closed)
        current = self._presenter.current
        catalog = self._presenter.catalogs.get(self._presenter.selected)
        title, name = (current.title, current.name) if current else ("", "")
        search = partial(listed.search, self._window, name) if current else None
        if catalog is not None and len(catalog.operations) <= listed.AT_ONCE:
            palette.set_index(listed.operations(self._window, name, catalog))
        palette.fill(listed.commands(self._window), title, search)
        if catalog is not None and len(catalog.operations) > listed.AT_ONCE:
            self.tasks.start(self._index(palette, name, catalog), key="index")

    async def _index(self, palette: Palette, name: str, catalog: Catalog) -> None:
        """Give `palette` thousands of operations; it takes longer than a frame to make them searchable."""
        from desktop_app.ui.shell import palette_commands as listed

        if self._indexed is None or self._indexed[0] is not catalog:
            self._indexed = catalog, await asyncio.to_thread(listed.operations, self._window, name, catalog)
        if palette is self._palette:
            palette.set_index(self._indexed[1])

    def _palette_closed(self) -> None:
        self._palette = None

    def choose_account(self) -> None:
        """Offer the accounts of the selected connection."""
        self.tasks.start(self._choose_account(), key="accounts")

    async def _choose_account(self) -> None:
        current = self._presenter.current
        if current is None or current.tokens is None:
            return
        accounts = await self._presenter.services.accounts(current.name)
        self._bar.show_accounts(accounts, current.tokens.account)

    def switch(self, account: str) -> None:
        """Use another account of the selected connection."""
        self.tasks.start(self._switch(account), key="switch", busy=self._bar.set_busy)

    async def _switch(self, account: str) -> None:
        await self._presenter.switch(self._presenter.selected, account)
        self._window.token_changed()

    def request_missing(self) -> None:
        """Ask for every scope that the selected connection misses."""
        current = self._presenter.current
        if current is not None and current.missing:
            self._request(current.missing)

    def _request(self, scopes: tuple[str, ...]) -> None:
        current = self._presenter.current
        if current is not None and current.tokens is not None:
            wanted = dict.fromkeys((*current.tokens.scopes, *scopes))
            self._window.sign_in(current.name, tuple(wanted))

    def unlock(self) -> None:
        """Have the person asked for what opens the vault."""
        self.tasks.start(self._unlock(), key="unlock", busy=self._bar.set_busy)

    async def _unlock(self) -> None:
        state = await self._presenter.services.vault()
        if state.problem:
            self._status.say(state.problem.remedy)
            return
        await self._window.background.read_again()
        await self._window.background.vault.show()
