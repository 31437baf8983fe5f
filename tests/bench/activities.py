"""The activity page with a million requests: what opening it costs the window's own thread, and memory."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

from tests.bench.measure import Row, resident_megabytes
from tests.bench.usages import fill
from tests.helpers.program import Program

if TYPE_CHECKING:
    from desktop_app.ui.activity.page import ActivityPage

_MANY = 1_000_000
_OPENED = 5
_TYPED = ("p", "pr", "projects", "projects 401", "nothing like it")


def activity_rows(program: Program) -> Iterator[Row]:
    """Opening it, its other periods, typing into its search, and what stays in memory."""
    import qasync
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui import theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    theme.install(application, theme.Mode.LIGHT).dress()
    many, none = Path(program.folder) / "many.sqlite3", Path(program.folder) / "none.sqlite3"
    fill(many, _MANY)
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(_opened(none))  # whatever is loaded once is loaded
        empty, held_empty = loop.run_until_complete(_opened(none))
        opened, held = loop.run_until_complete(_opened(many))
        month, typed = loop.run_until_complete(_used(many))
    what = f"activity of {_MANY:,}"
    yield Row(f"{what} opens: window's thread", opened * 1e3, "ms", empty * 1e3, "an empty one", "under 150 ms",
              opened < 0.15)  # fmt: skip
    yield Row(f"{what}, another period: window's thread", month * 1e3, "ms", None, "", "under 150 ms", month < 0.15)
    yield Row(f"{what}, a key in its search: window's thread", typed * 1e3, "ms", None, "", "under 100 ms", typed < 0.1)
    more = held - held_empty
    yield Row(f"{what}: memory", held, "MB", held_empty, "an empty one", f"+60 MB (is +{more:.0f})",
              more < 60)  # fmt: skip


async def _opened(path: Path) -> tuple[float, float]:
    """The median of the seconds that opening takes this thread, and the MB that the process has then."""
    taken, held = [], 0.0
    for _ in range(_OPENED):
        page = _page(path)
        taken.append(await _spent(lambda page=page: _show(page), lambda page=page: _settled(page)))  # type: ignore[misc]
        held = resident_megabytes(os.getpid())
        await _close(page)
    return median(taken), held


async def _used(path: Path) -> tuple[float, float]:
    """The slowest of the other periods, and of the keys."""
    page = _page(path)
    await _spent(lambda: _show(page), lambda: _settled(page))
    periods, keys = [], []
    for each in page.presenter.periods[1:]:
        periods.append(await _spent(lambda each=each: page.chart.choose_period(each.key), lambda: _settled(page)))  # type: ignore[misc]
    for typed in _TYPED:
        keys.append(await _spent(partial(page.filters.changed.emit, {"text": typed}), lambda: _settled(page)))
    await _close(page)
    return max(periods), max(keys)


def _page(path: Path) -> ActivityPage:
    from desktop_app.core.clock import SystemClock
    from desktop_app.core.usage.alerts import AlertStore
    from desktop_app.core.usage.store import UsageStore
    from desktop_app.ui.activity.page import ActivityPage
    from desktop_app.ui.activity.services import ActivityServices
    from tests.ui.gallery_pages import SilentWindow
    from tests.ui.samples_rotation import Rotation

    store = UsageStore(path)
    services = ActivityServices(SystemClock(), store, AlertStore(store.file), lambda: 30, (path,))
    return ActivityPage(services, SilentWindow(), Rotation().services())


def _show(page: ActivityPage) -> None:
    page.resize(1216, 810)
    page.show()
    page.show_connection("sandbox")


def _settled(page: ActivityPage) -> bool:
    return page.presenter.loaded and not page._tasks.running("load")


async def _close(page: ActivityPage) -> None:
    page.hide()
    await page._tasks.end()
    page.presenter.services.store.close()
    page.deleteLater()
    await asyncio.sleep(0)


async def _spent(does: Callable[[], object], done: Callable[[], bool]) -> float:
    """Seconds of processor that this thread spends from `does` until `done` and all of it is drawn."""
    from PySide6.QtWidgets import QApplication

    started = time.thread_time()
    does()
    await asyncio.sleep(0)
    while not done():  # noqa: ASYNC110 - any condition; there is no one event for it
        await asyncio.sleep(0.02)  # looking costs time of this thread, too
    QApplication.processEvents()
    return time.thread_time() - started
