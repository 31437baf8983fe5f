"""Pictures of the window in all its states, with sample data: `python -m tests.ui.gallery OUTDIR [WORD...]`.

Each picture is drawn light and dark, at 1440 x 900 and 900 x 620, and once at twice the resolution. With words, only
screens whose name contains one of them are drawn.
"""

import asyncio
import os
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "UTC"  # the times in the design's pictures
os.environ["QT_API"] = "pyside6"
if hasattr(time, "tzset"):
    time.tzset()

import qasync
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.errors import NetworkProblem, SignInNeeded
from desktop_app.core.redact import Secret
from desktop_app.core.vault import problems
from desktop_app.core.vault.base import VaultState
from desktop_app.ui import theme
from desktop_app.ui.export.dialog import ExportDialog
from desktop_app.ui.life import Life
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import ConnectionPage, Frame, View
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.token.page import TokenPage
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.expiry import ExpiryRing
from desktop_app.ui.widgets.fields import CheckBox
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.secret_clipboard import SecretClipboard
from tests.ui.samples import NOW, World, pictured, tokens
from tests.ui.samples_export import Exporting

SIZES = {"wide": QSize(1440, 900), "narrow": QSize(900, 620)}


class EmptyPage(Panel):
    """In the place of pages that have pictures of their own."""

    def show_connection(self, name: str) -> None:
        """Nothing to show."""

    def panes(self) -> list[QWidget]:
        """No panes."""
        return []

    def start(self, name: str, scopes: tuple[str, ...] | None = None, *, other_account: bool = False) -> None:
        """Nothing to start."""

    def go_to(self, section: str) -> None:
        """Nowhere to go."""


class GalleryPages:
    """The Token page with sample data; the rest are empty."""

    def __init__(self, world: World, frame: Frame) -> None:
        self._world = world
        self._frame = frame

    def home(self) -> QWidget:
        """An empty home page."""
        return EmptyPage("surface")

    def sign_in(self) -> EmptyPage:
        """An empty waiting page."""
        return EmptyPage("surface")

    def edit(self) -> EmptyPage:
        """An empty page of a connection."""
        return EmptyPage("surface")

    def settings(self) -> EmptyPage:
        """An empty page of settings."""
        return EmptyPage("surface")

    def help(self) -> EmptyPage:
        """An empty page of help."""
        return EmptyPage("surface")

    def export(self, name: str) -> ExportDialog:
        """The dialog with sample data."""
        window = cast("MainWindow", self._frame)
        return ExportDialog(window, Exporting().services(), name, SecretClipboard(window), window.show_help)

    def view(self, key: View) -> ConnectionPage:
        """The Token page, or an empty one."""
        return (
            TokenPage(self._world.services(), self._frame, self._world.rotation.services())
            if key == "token"
            else EmptyPage("surface")
        )


async def window(world: World) -> MainWindow:
    """The window around `world`, started."""
    made = MainWindow(Memory(None))
    await made.start(world.services(), lambda frame: GalleryPages(world, frame))
    return made


Screen = Callable[[], Awaitable[QWidget]]
SCREENS: dict[str, Screen] = {}


def screen(name: str) -> Callable[[Screen], Screen]:
    """Add a function that makes a screen to the gallery."""

    def add(make: Screen) -> Screen:
        SCREENS[name] = make
        return make

    return add


async def _settled(opened: MainWindow, view: View = "token") -> MainWindow:
    opened.open_view("sandbox", view)
    for _ in range(20):
        await asyncio.sleep(0)
    return opened


@screen("token")
async def _token() -> QWidget:
    return await _settled(await window(pictured()))


@screen("token-id")
async def _token_id() -> QWidget:
    shown = await _settled(await window(pictured()))
    page = shown.findChild(TokenPage)
    assert page is not None
    page.presenter.choose("id")
    return shown


@screen("token-opaque")
async def _opaque() -> QWidget:
    world = pictured()
    world.kept["sandbox"] = tokens(access_token=Secret("opaque-" + "x" * 60))
    return await _settled(await window(world))


@screen("token-no-expiry")
async def _no_expiry() -> QWidget:
    world = pictured()
    world.kept["sandbox"] = tokens(expires_at=None)
    return await _settled(await window(world))


@screen("identity-signed-out")
async def _signed_out() -> QWidget:
    world = pictured()
    shown = await _settled(await window(world))
    del world.kept["sandbox"]
    shown.connections_changed()
    for _ in range(20):
        await asyncio.sleep(0)
    return shown


@screen("identity-expiring")
async def _expiring() -> QWidget:
    world = pictured()
    world.refresh_problem = NetworkProblem("unreachable", "Could not reach 127.0.0.1:8765.", "Try again.")
    world.kept["sandbox"] = tokens(issued_at=NOW - 3422, expires_at=NOW + 178, scopes=("projects:read", "ai:generate"))
    return await _settled(await window(world), "console")


@screen("identity-refused")
async def _refused() -> QWidget:
    world = pictured()
    world.kept["sandbox"] = tokens(expires_at=NOW - 100, refresh_token=None)
    shown = await window(world)
    await _settled(shown, "console")
    problem = SignInNeeded("refresh_refused", "Your sign-in has ended. The server no longer accepts the refresh token.")
    shown.presenter._update("sandbox", problem=problem)
    return shown


@screen("identity-offline")
async def _offline() -> QWidget:
    world = pictured()
    world.profiles = [p for p in world.profiles if p.name != "sandbox"]
    world.kept["orchard"] = tokens("orchard")
    shown = await window(world)
    shown.open_view("orchard", "console")
    for _ in range(20):  # the window asks for the network when it opens
        await asyncio.sleep(0)
    await shown.presenter.set_online(False)
    return shown


@screen("identity-locked")
async def _locked() -> QWidget:
    world = pictured()
    world.locked = problems.keyring_locked()
    shown = MainWindow(Memory(None))
    shown.presenter.expect(world.kept)
    await shown.start(world.services(), lambda frame: GalleryPages(world, frame))
    return await _settled(shown, "console")


@screen("no-keyring")
async def _no_keyring() -> QWidget:
    world = pictured()
    world.vault = VaultState(False, "No keyring", "Tokens stay in memory.", "Install gnome-keyring.")
    return await _settled(await window(world), "console")


@screen("error")
async def _error() -> QWidget:
    shown = await _settled(await window(pictured()))
    problem = SignInNeeded("example", "Could not reach 127.0.0.1:8765.", "Start the sandbox, or try again.", detail="x")
    shown.show_error(problem)
    return shown


@screen("parts")
async def _parts() -> QWidget:
    box = Panel("app")
    lines = column(box, spacing=16, margins=(32, 24, 32, 24))

    def line(*parts: QWidget) -> None:
        placed = row(spacing=8)
        for part in parts:
            placed.addWidget(part)
        placed.addStretch(1)
        lines.addLayout(placed)

    off = [Button("Send", "primary"), Button("Refresh")]
    for button in off:
        button.setEnabled(False)
    line(Button("Send", "primary"), Button("Refresh"), *off)
    line(
        ScopeChip("projects:read", ChipState.GRANTED),
        ScopeChip("sites:publish", ChipState.MISSING),
        ScopeChip("asking…", ChipState.ASKING),
    )
    rings = [(Life.VALID, 0.876), (Life.EXPIRING, 0.06), (Life.EXPIRED, 0.0), (Life.SIGNED_OUT, 0.0),
             (Life.SIGNING_IN, 0.0), (Life.OFFLINE, 0.6)]  # fmt: skip
    made = []
    for letter, (life, fraction) in zip("SFOHFX", rings, strict=True):
        ring = ExpiryRing(letter)
        ring.set_state(life, fraction)
        made.append(ring)
    line(*made)
    on = CheckBox(label="on")
    on.setChecked(True)
    line(on, CheckBox(label="off"), CheckBox("Read your notes"))
    lines.addStretch(1)
    return box


def draw(widget: QWidget, size: QSize, ratio: float) -> QImage:
    """`widget` at `size`, as a screen of `ratio` shows it."""
    widget.resize(size)
    QApplication.sendPostedEvents()
    image = QImage(size * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(0)
    painter = QPainter(image)
    widget.render(painter, QPoint(0, 0))
    painter.end()
    return image


async def render(target: Path, wanted: list[str], looks: theme.Theme) -> None:
    """Draw every wanted screen into the folder `target`."""
    for name, make in SCREENS.items():
        if wanted and not any(word in name for word in wanted):
            continue
        for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
            looks.set_mode(mode)
            widget = await make()
            widget.resize(SIZES["wide"])
            widget.show()
            for label, size in SIZES.items():
                draw(widget, size, 1.0).save(str(target / f"{name}-{mode.value}-{label}.png"))
            if mode is theme.Mode.LIGHT:
                draw(widget, SIZES["wide"], 2.0).save(str(target / f"{name}-{mode.value}-2x.png"))
            if isinstance(widget, MainWindow):
                await widget.end()
            widget.hide()
            widget.deleteLater()


def main(arguments: list[str]) -> int:
    """Draw into the folder that the first argument names."""
    if not arguments:
        print(__doc__)
        return 2
    target = Path(arguments[0])
    target.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(["gallery"])
    assert isinstance(app, QApplication)
    app.setQuitOnLastWindowClosed(False)
    looks = theme.install(app, theme.Mode.LIGHT)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(render(target, arguments[1:], looks))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
