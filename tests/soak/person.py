"""Somebody who uses the real window all day: signs in, sends, opens tabs, renews, looks at every page."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, cast

from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop_app.ui import theme
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.navigation import View
from desktop_app.ui.shell.main_window import MainWindow

PATIENCE: Final = 60.0
SANDBOX: Final = "sandbox"
PATHS: Final = ("/v1/projects?limit=3", "/v1/me", "/v1/projects", "/v1/usage", "/v1/nowhere")


@dataclass
class Done:
    """How often what was done, and what went wrong on the way: code of the problem, how often."""

    requests: int = 0
    refreshes: int = 0
    sign_ins: int = 0
    tabs: int = 0
    pages: int = 0
    troubles: dict[str, int] = field(default_factory=dict)

    def trouble(self, code: str) -> None:
        """Something went wrong that a person would have seen."""
        self.troubles[code] = self.troubles.get(code, 0) + 1


class Stuck(Exception):
    """What was waited for never came."""


async def until(what: str, holds: Callable[[], object], *, seconds: float = PATIENCE) -> None:
    """Wait for a state of the window. Raises Stuck after `seconds`."""
    try:
        async with asyncio.timeout(seconds):
            while not holds():  # noqa: ASYNC110 - any state; there is no one event for it
                await asyncio.sleep(0.002)
    except TimeoutError:
        raise Stuck(what) from None


class Person:
    """Works in `window` by its buttons. tolerant: a bad network is between, so that things may go wrong."""

    def __init__(self, window: MainWindow, *, tolerant: bool) -> None:
        self.window, self.tolerant, self.done = window, tolerant, Done()

    # Small steps

    def _find(self, name: str) -> QWidget:
        found = next((each for each in self.window.findChildren(QWidget, name) if each.isVisible()), None)
        if found is None:
            raise Stuck(f"no {name} on page {self.window.page}")
        return found

    async def _press(self, name: str) -> None:
        button = cast(QAbstractButton, self._find(name))
        await until(f"{name} can be pressed", button.isEnabled)
        button.click()
        await asyncio.sleep(0)

    @property
    def _console(self) -> ConsolePage:
        page = self.window.findChild(ConsolePage)
        assert page is not None
        return page

    def _dismiss(self) -> None:
        """Read an error and close it; with a good network there must be none."""
        for each in self.window.findChildren(QAbstractButton, "error.close"):
            if each.isVisible():
                said = self.window.findChildren(QLabel, "error.title")[-1].text()
                self.done.trouble(said)
                if not self.tolerant:
                    raise Stuck(f"an error was shown on {self.window.page}: {said}")
                each.click()

    # What people do

    async def sign_in(self) -> None:
        """Sign in (again), until the console is back with a new token."""
        before = self._token()
        self.window.sign_in(SANDBOX)
        while True:
            page = self._find("signin") if self.window.page == "signin" else None
            try:
                await until("the sign-in ends", lambda: self._token() != before or self._failed(), seconds=15)
            except Stuck:
                if not self.tolerant:
                    raise
                self.done.trouble("the browser was cut off")
                await self._press("signin.open_browser")
                continue
            if self._token() != before:
                break
            self.done.trouble("signin")
            if not self.tolerant or page is None:
                raise Stuck("the sign-in failed")
            await self._press("signin.try_again")
            await until("the next try begins", lambda: not self._failed())
        await until("the page is left", lambda: self.window.page != "signin")
        self.done.sign_ins += 1

    def _failed(self) -> bool:
        again = [each for each in self.window.findChildren(QWidget, "signin.try_again") if each.isVisible()]
        return bool(again)

    def _token(self) -> object:
        current = self.window.presenter.find(SANDBOX)
        return current.tokens.access_token.reveal() if current and current.tokens else None

    async def refresh(self) -> None:
        """Renew the token by the button in the identity bar."""
        before = self._token()
        await self._press("identity.refresh")
        button = cast(QAbstractButton, self._find("identity.refresh"))
        await until("the refresh is over", lambda: self._token() != before or button.isEnabled())
        if self._token() == before:
            self.done.trouble("refresh")
            if not self.tolerant:
                raise Stuck("the refresh failed")
        await until("the bar is ready", button.isEnabled)
        self._dismiss()
        self.done.refreshes += 1

    async def request(self, path: str) -> None:
        """Send one request in the tab in front, and read its answer."""
        console = self._console
        console.bar.url.setText(path)
        console.bar.target_typed.emit(path)
        desk, begun = console.presenter.desk, console.presenter.services.clock.monotonic()
        await self._press("console.send")
        await until("it is sent", lambda: desk.sent_at > begun)
        await until("an answer", lambda: not desk.busy)
        if desk.stage != "answered":
            said = desk.problem.title if desk.problem else desk.stage
            self.done.trouble(said)
            if not self.tolerant:
                raise Stuck(f"{path} was not answered: {said}")
        self.done.requests += 1

    async def tab(self, number: int) -> None:
        """Open a tab, send from every fourth, and close it again."""
        console = self._console
        console.side.new_tab()
        if number % 4 == 0:
            await self.request(PATHS[number % len(PATHS)])
        console.side.close_tab(console.presenter.tabs.place)
        await asyncio.sleep(0)
        self.done.tabs += 1

    async def look_around(self, number: int) -> None:
        """Every page once, and the colours of the other half of the day."""
        views: tuple[View, ...] = ("token", "flow", "history")
        for view in views:
            self.window.open_view(SANDBOX, view)
            await self._rest()
        self.window.show_settings()
        await self._rest()
        self.window.show_help()
        await self._rest()
        self.window.show_home()
        await self._rest()
        theme.current().set_mode(theme.Mode.DARK if number % 2 else theme.Mode.LIGHT)
        self.window.commands.open_palette()
        await self._rest()
        self.window.commands.open_palette()
        self.done.pages += 6
        await self.to_console()

    async def to_console(self) -> None:
        """Come back to the console, which is ready then."""
        self.window.open_view(SANDBOX, "console")
        await until("the console is filled", lambda: self._console.presenter.desk.catalog_loaded)

    async def _rest(self) -> None:
        """Long enough for what a page reads to come, and for everything to be painted."""
        for _ in range(20):
            await asyncio.sleep(0.005)
        self.window.repaint()
        QApplication.sendPostedEvents()
        self._dismiss()
