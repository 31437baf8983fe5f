"""Pictures of the activity page, of its dialogs and of changes: `python -m tests.ui.gallery_activity OUTDIR [WORD]`."""

import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from tests.ui import gallery  # first: it sets the platform

# isort: split
import qasync
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.changes.watch import Step
from desktop_app.core.clock import FixedClock
from desktop_app.core.rotation.ages import Aged
from desktop_app.ui import theme
from desktop_app.ui.activity.page import ActivityPage
from desktop_app.ui.changes.page import ChangesPage
from desktop_app.ui.changes.services import Seen
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import ConnectionPage, Frame, View
from desktop_app.ui.services import News
from desktop_app.ui.shell.main_window import MainWindow
from desktop_app.ui.token.page import TokenPage
from desktop_app.ui.widgets.button import Button
from tests.ui.samples import NOW, World, pictured
from tests.ui.samples_activity import Activity
from tests.ui.samples_changes import REMOVED, REPORT, Changes
from tests.ui.samples_rotation import Rotation

Screen = Callable[[Path], Awaitable[QWidget]]
SCREENS: dict[str, Screen] = {}


class Pages(gallery.GalleryPages):
    """Those of the gallery, and the activity."""

    def __init__(self, world: World, frame: Frame, activity: Activity, rotation: Rotation, changes: Changes) -> None:
        super().__init__(world, frame)
        self._activity, self._rotation, self._changes = activity, rotation, changes

    def view(self, key: View) -> ConnectionPage:
        """The activity page, or one of the others."""
        if key == "activity":
            return ActivityPage(self._activity.services(), self._frame, self._rotation.services())
        if key == "changes":
            return ChangesPage(self._changes.services(), Seen(Memory(None)), self._frame)
        return super().view(key)


def screen(name: str) -> Callable[[Screen], Screen]:
    """Add a function that makes a screen from an empty folder."""

    def add(make: Screen) -> Screen:
        SCREENS[name] = make
        return make

    return add


async def opened(
    folder: Path, fill: Callable[[Activity], object], *, view: View = "activity", changes: Changes | None = None
) -> MainWindow:
    """The window with the activity page in front, or that of changes."""
    activity, world = Activity(folder, FixedClock(NOW)), pictured()
    fill(activity)
    world.told = News({"sandbox": len(activity.alerts.list(state="open"))}, frozenset({"sandbox", "orchard"}))
    made, rotation = MainWindow(Memory(None)), Rotation().with_way("bring")
    await made.start(world.services(), lambda frame: Pages(world, frame, activity, rotation, changes or Changes()))
    made.open_view("sandbox", view)
    await asyncio.sleep(0.3)
    return made


def page(window: MainWindow) -> ActivityPage:
    """The activity page in a window."""
    found = window.findChild(ActivityPage)
    assert found is not None
    return found


@screen("activity")
async def _activity(folder: Path) -> QWidget:
    return await opened(folder, Activity.fill)


@screen("activity-empty")
async def _empty(folder: Path) -> QWidget:
    return await opened(folder, lambda activity: None)


@screen("activity-nothing-fits")
async def _nothing(folder: Path) -> QWidget:
    made = await opened(folder, Activity.fill)
    page(made).filters.field.setText("nothing like it")
    return made


@screen("activity-week")
async def _week(folder: Path) -> QWidget:
    made = await opened(folder, lambda activity: activity.send(20_000, spread=6.5 * 86_400))
    page(made).chart.choose_period("week")
    return made


@screen("activity-one-alert")
async def _span(folder: Path) -> QWidget:
    made = await opened(folder, Activity.fill)
    page(made)._show_alert(page(made).presenter.open_alerts[-1])
    return made


@screen("activity-block")
async def _block(folder: Path) -> QWidget:
    made = await opened(folder, Activity.fill)
    page(made).rotation.leaked("sandbox")
    return made


@screen("changes")
async def _changes(folder: Path) -> QWidget:
    return await opened(folder, Activity.fill, view="changes")


@screen("changes-none")
async def _no_changes(folder: Path) -> QWidget:
    calm = Changes(replace(REPORT, steps=(), announced=()))
    return await opened(folder, Activity.fill, view="changes", changes=calm)


@screen("changes-huge")
async def _huge(folder: Path) -> QWidget:
    many = tuple(replace(REMOVED, text=f"DELETE /v1/things/{number} is gone.") for number in range(5_000))
    found = Changes(replace(REPORT, steps=(Step(NOW - 60, NOW - 90_000, many),), problems=("The server is silent.",)))
    return await opened(folder, Activity.fill, view="changes", changes=found)


async def token_page(rotation: Rotation) -> tuple[MainWindow, TokenPage]:
    """The window with the token page in front."""
    world = pictured()
    world.rotation = rotation
    made = await gallery.window(world)
    made.open_view("sandbox", "token")
    await asyncio.sleep(0.1)
    found = made.findChild(TokenPage)
    assert found is not None
    return made, found


@screen("token-history")
async def _history(folder: Path) -> QWidget:
    made, shown = await token_page(Rotation(aged=[Aged("client_secret", NOW - 120 * 86_400)]))
    shown.show_history()
    return made


@screen("token-change")
async def _change(folder: Path) -> QWidget:
    made, shown = await token_page(Rotation().with_way("bring"))
    shown.rotation.change("sandbox")
    return made


@screen("token-everywhere")
async def _everywhere(folder: Path) -> QWidget:
    made, shown = await token_page(Rotation())
    shown.rotation.everywhere("sandbox")
    await asyncio.sleep(0.1)
    begin = made.findChild(Button, "rotation.everywhere.yes")
    assert begin is not None
    begin.click()
    return made


async def render(out: Path, words: list[str]) -> None:
    """Draw every screen, light and dark, wide and narrow, into `out`."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    looks = theme.install(app, theme.Mode.LIGHT)
    looks.dress()
    for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
        looks.set_mode(mode)
        for size, box in gallery.SIZES.items():
            for name, make in SCREENS.items():
                if words and not any(word in name for word in words):
                    continue
                with tempfile.TemporaryDirectory() as folder:
                    shown = await make(Path(folder))
                    shown.resize(box)
                    shown.show()
                    await asyncio.sleep(0.4)  # what is on the disk is read in a thread
                    shown.grab().save(str(out / f"{name}-{size}-{mode.value}.png"))
                    if isinstance(shown, MainWindow):
                        await shown.end()
                    shown.hide()
                    shown.deleteLater()
                    await asyncio.sleep(0)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(render(target, sys.argv[2:]))
