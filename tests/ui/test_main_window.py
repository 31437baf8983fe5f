"""The window: who is shown, which page, and the keyboard map."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.core.errors import NetworkProblem, SignInNeeded
from desktop_app.core.vault.base import VaultState
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipRow
from desktop_app.ui.widgets.labels import Ticking
from desktop_app.ui.widgets.row_button import RowButton
from tests.ui.conftest import Until, opened
from tests.ui.samples import NOW, World, tokens


def found(window: QWidget, name: str) -> QWidget:
    widget: QWidget | None = window.findChild(QWidget, name)
    assert widget is not None, name
    return widget


def text(window: QWidget, name: str) -> str:
    widget = found(window, name)
    assert isinstance(widget, QLabel | Ticking)
    return widget.text()


def button(window: QWidget, name: str) -> Button:
    widget = found(window, name)
    assert isinstance(widget, Button)
    return widget


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.activateWindow()
    QTest.keyClick(window, key, modifier)


async def test_the_identity_bar_says_who_and_how_long(world: World) -> None:
    async with opened(world) as window:
        assert text(window, "identity.name") == "Ada Lindqvist"
        assert text(window, "identity.account") == "ada@sandbox.local"
        assert text(window, "identity.countdown") == "52:40"
        assert found(window, "identity.countdown").accessibleName() == "signed in, 52 minutes left"
        assert text(window, "identity.expires") == "expires 15:24"
        row = found(window, "identity.scopes")
        assert isinstance(row, ChipRow)
        assert "projects:read, granted" in row.accessibleDescription()


async def test_scopes_of_the_api_that_are_missing_show(world: World, until: Until) -> None:
    async with opened(world) as window:
        row = found(window, "identity.scopes")
        await until(lambda: "sites:publish, missing" in row.accessibleDescription())


async def test_the_countdown_ticks(world: World) -> None:
    async with opened(world) as window:
        assert window.ticker.running
        world.clock.advance(1)
        window.ticker.tick.emit()
        assert text(window, "identity.countdown") == "52:39"
        world.clock.advance(3600)
        window.ticker.tick.emit()
        assert text(window, "identity.countdown") == "00:00"


async def test_no_tick_a_second_without_a_countdown(world: World) -> None:
    async with opened(world) as window:
        ticks: list[int] = []
        window.ticker.tick.connect(lambda: ticks.append(1))
        window.show_home()
        assert not window.main.identity.isVisible()
        running = []
        for change in (window.showMinimized, window.showNormal, window.hide, window.show):
            change()
            running.append(window.ticker.running)
        assert running == [False, True, False, True]


async def test_refresh_renews_and_says_so(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.clock.advance(1000)
        button(window, "identity.refresh").click()
        await until(lambda: world.refreshed == ["sandbox"])
        await until(lambda: text(window, "identity.countdown") == "1:00:00")
        assert button(window, "identity.refresh").isEnabled()


async def test_refresh_can_not_be_pressed_twice_while_something_else_changes(world: World, until: Until) -> None:
    async with opened(world) as window:
        bar = window.main.identity
        bar.set_busy(True)
        await window.presenter.load()
        assert not button(window, "identity.refresh").isEnabled()
        bar.set_busy(False)
        assert button(window, "identity.refresh").isEnabled()


async def test_a_refused_refresh_offers_signing_in(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.refresh_problem = SignInNeeded("refresh_refused", "Your sign-in has ended.")
        button(window, "identity.refresh").click()
        await until(lambda: found(window, "identity.reason").isVisible())
        assert text(window, "identity.reason") == "Your sign-in has ended."
        assert not button(window, "identity.refresh").isVisible()
        assert button(window, "identity.sign_in").text() == "Sign in again"
        assert button(window, "identity.sign_in").isVisible()
        assert window.findChild(QWidget, "error") is None, "the bar says it; a dialog would say it twice"


async def test_a_failed_refresh_is_said_once_and_can_be_repeated(world: World, until: Until) -> None:
    async with opened(world) as window:
        world.refresh_problem = NetworkProblem("unreachable", "Could not reach 127.0.0.1.", "Try again.")
        button(window, "identity.refresh").click()
        await until(lambda: window.findChild(QWidget, "error"))
        assert text(window, "error.title") == "Could not reach 127.0.0.1."
        assert text(window, "identity.expires") == "next try 14:33"
        button(window, "error.close").click()
        world.refresh_problem = None
        button(window, "identity.refresh").click()
        await until(lambda: text(window, "identity.expires").startswith("expires"))


async def test_signing_out(world: World, until: Until) -> None:
    async with opened(world) as window:
        button(window, "identity.sign_out").click()
        await until(lambda: world.signed_out == ["sandbox"])
        await until(lambda: button(window, "identity.sign_in").isVisible())
        assert "no longer accepts" in text(window, "status.said")
        assert not button(window, "identity.sign_out").isVisible()


async def test_expiring_makes_refresh_the_first_thing_to_do(until: Until) -> None:
    world = World(kept={"sandbox": tokens(expires_at=NOW + 100)})
    world.refresh_problem = NetworkProblem("unreachable", "Nothing answered.")
    async with opened(world) as window:
        await until(lambda: button(window, "identity.refresh").text() == "Refresh now")
        assert button(window, "identity.refresh").kind == "primary"


async def test_without_connections_the_window_starts_at_home() -> None:
    async with opened(World(profiles=[])) as window:
        assert window.page == "home"
        assert not window.sidebar.isVisible()


async def test_choosing_connections_and_views(world: World) -> None:
    async with opened(world) as window:
        assert window.page == "console"
        press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert window.page == "token"
        press(window, Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
        assert (window.page, window.presenter.selected) == ("token", "orchard")
        press(window, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
        assert window.presenter.selected == "orchard"
        press(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert (window.page, window.presenter.selected) == ("console", "orchard")
        row = found(window, "sidebar.connection.sandbox")
        assert isinstance(row, RowButton)
        row.click()
        assert window.presenter.selected == "sandbox"
        press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        assert window.page == "home"


async def test_ctrl_r_refreshes_and_ctrl_b_collapses(world: World, until: Until) -> None:
    async with opened(world) as window:
        press(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
        await until(lambda: world.refreshed == ["sandbox"])
        window.resize(1440, 900)
        assert window.sidebar.width() == 224
        press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
        assert window.sidebar.width() == 56
        assert found(window, "sidebar.connection.sandbox").toolTip() == "Sandbox: 60 min left"


async def test_the_sidebar_collapses_by_itself(world: World) -> None:
    async with opened(world) as window:
        window.resize(1279, 800)
        assert window.sidebar.narrow
        window.resize(1280, 800)
        assert not window.sidebar.narrow


async def test_f6_goes_through_the_panes_and_back(world: World) -> None:
    async with opened(world) as window:

        def pane() -> str:
            widget = QApplication.focusWidget()
            while widget is not None and widget not in (window.sidebar, window.main.identity, window.main.pages):
                widget = widget.parentWidget()
            return widget.objectName() if widget is not None else ""

        window.show_view("token")
        window.sidebar.add.setFocus()
        assert pane() == "sidebar"
        press(window, Qt.Key.Key_F6)
        assert pane() == "identity"
        press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert pane() == "sidebar"


async def test_ctrl_shift_p_asks_for_what_is_missing(
    world: World, until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(world) as window:
        asked: list[tuple[str, tuple[str, ...] | None]] = []
        monkeypatch.setattr(window, "sign_in", lambda name, scopes=None: asked.append((name, scopes)))
        await until(lambda: window.presenter.current and window.presenter.current.missing)
        press(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        assert asked[0][0] == "sandbox"
        assert asked[0][1] is not None
        assert asked[0][1][-2:] == ("sites:publish", "projects:delete")
        assert "projects:read" in asked[0][1], "what was granted stays granted"


async def test_while_signing_in_the_views_are_closed(world: World, until: Until) -> None:
    async with opened(world) as window:
        window.sign_in("sandbox")
        await until(lambda: window.presenter.current and window.presenter.current.signing_in)
        press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert window.page == "signin"
        assert not found(window, "sidebar.view.token").isEnabled()
        window.signing_in("")
        await until(found(window, "sidebar.view.token").isEnabled)
        window.signing_in("sandbox")
        await until(lambda: not found(window, "sidebar.view.token").isEnabled())
        window.show_home()
        await until(lambda: window.presenter.current and not window.presenter.current.signing_in)


async def test_no_two_shortcuts_are_the_same(world: World) -> None:
    async with opened(world) as window:
        window.show_view("token")
        keys = [shortcut.key().toString() for shortcut in window.findChildren(QShortcut)]
        assert len(keys) == len(set(keys))


async def test_the_status_bar_says_where_tokens_are_kept(world: World, until: Until) -> None:
    world.vault = VaultState(False, "No keyring", "Tokens stay in memory.", "Install one.")
    async with opened(world) as window:
        await until(lambda: text(window, "status.vault") == "No keyring")
        assert "Install one." in found(window, "status.vault").toolTip()


async def test_the_sandbox_is_told_that_it_is_in_use(world: World, until: Until) -> None:
    async with opened(world) as window:
        await until(lambda: text(window, "status.network") == "Sandbox running on 127.0.0.1:8765")


async def test_every_control_has_a_name(world: World) -> None:
    async with opened(world) as window:
        window.show_view("token")
        for _ in range(20):
            await asyncio.sleep(0)
        for control in window.findChildren(QWidget):
            if control.isVisible() and control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert control.accessibleName(), control.objectName() or type(control).__name__
                assert control.objectName(), control.accessibleName()
                assert min(control.width(), control.height()) >= 20, control.objectName()
