"""The history with a million requests, and lists of thousands of operations: what they cost the window's own thread."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Never

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")

if TYPE_CHECKING:
    from desktop_app.core.history.store import HistoryStore
    from desktop_app.ui.history.page import HistoryPage
from tests.bench.measure import Row
from tests.helpers.program import Program

_ENTRIES = 1_000_000
_FRAME = 1 / 60
_TYPED = ("p", "pr", "pro", "projects", "projects 7", "prj_99", "404 sites", "nothing")
_FOUND = ("d", "do", "does", "part77", "get part", "number many", "zzz")


def history_rows(program: Program) -> Iterator[Row]:
    """Opening, filtering and reading on; then a key in the list of operations and in the palette."""
    import qasync
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui import theme

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setQuitOnLastWindowClosed(False)
    theme.install(application, theme.Mode.LIGHT).dress()
    folder = Path(program.environment["FRAMER_DESK_HOME"])
    folder.mkdir(parents=True, exist_ok=True)
    store = _fill(folder / "history.sqlite3")
    with qasync.QEventLoop(application) as loop:
        opened, filtered, read_on = loop.run_until_complete(_page(store))
    for what, spent in (("opens", opened), ("filters", filtered), ("reads on", read_on)):
        yield Row(f"history of {_ENTRIES:,} {what}: window's thread", spent * 1e3, "ms", None, "", "under 50 ms",
                  spent < 0.05)  # fmt: skip
    listed, found = _operations(), _palette()
    yield Row("a key in the list of 11,000 operations", listed * 1e3, "ms", _FRAME * 1e3, "a frame", "below a frame",
              listed < _FRAME)  # fmt: skip
    yield Row("a key in the palette, 11,000 operations", found * 1e3, "ms", _FRAME * 1e3, "a frame", "below a frame",
              found < _FRAME)  # fmt: skip


def _fill(path: Path) -> HistoryStore:
    from desktop_app.core.history.entry import Details, Entry
    from desktop_app.core.history.store import HistoryStore

    store, kinds = HistoryStore(path), ("projects", "sites", "generations", "accounts")
    for first in range(0, _ENTRIES, 10_000):
        store.add(
            (Entry(1.7e9 + at, "sandbox", ("GET", "POST")[at % 2], f"https://api.example/v1/{kinds[at % 4]}/prj_{at}",
                   (200, 201, 404, 503)[at % 4], 0.04, 1100, source="console"), Details())
            for at in range(first, first + 10_000)
        )  # fmt: skip
    return store


async def _page(store: HistoryStore) -> tuple[float, float, float]:
    from desktop_app.core.api.saved.folders import SavedFolders
    from desktop_app.core.clock import SystemClock
    from desktop_app.ui.console.library.services import Descriptions, HistoryInThread, LibraryServices
    from desktop_app.ui.history.page import HistoryPage
    from desktop_app.ui.memory import Memory
    from tests.ui.gallery_pages import SilentWindow

    def unused(*_: object) -> Never:
        raise AssertionError("nothing of the kind is measured")

    services = LibraryServices(
        SystemClock(), SavedFolders(Path("/nowhere"), Path("/nowhere")), HistoryInThread(store), unused, unused, unused,
        lambda heard: None, Descriptions(unused, unused, unused, unused),
    )  # fmt: skip
    page = HistoryPage(services, SilentWindow(), Memory(None), unused)
    page.resize(1216, 872)
    page.show()
    opened = await _spent(lambda: page.show_connection("sandbox"), lambda: page.presenter.loaded)
    filtered = []
    for typed in _TYPED:
        settled = partial(_settled, page, page.presenter._asked)
        filtered.append(await _spent(partial(page.field.setText, typed), settled))
    page.field.setText("")
    await _spent(lambda: None, lambda: _settled(page, 0))
    bar = page.table.verticalScrollBar()
    read_on = []
    for _ in range(10):
        grown = partial(_longer, page, len(page.presenter.entries))
        read_on.append(await _spent(lambda: bar.setValue(bar.maximum()), grown))
    await page._tasks.end()
    page.close()
    return opened, max(filtered), max(read_on)


def _settled(page: HistoryPage, before: int) -> bool:
    return page.presenter._asked > before and not page._tasks.running("find")


def _longer(page: HistoryPage, count: int) -> bool:
    return len(page.presenter.entries) > count


async def _spent(does: Callable[[], object], done: Callable[[], bool]) -> float:
    """Seconds of processor that this thread spends from `does` until `done` and all of it is drawn."""
    from PySide6.QtWidgets import QApplication

    started = time.thread_time()
    does()
    while not done():  # noqa: ASYNC110 - any condition; there is no one event for it
        await asyncio.sleep(0.001)
    QApplication.processEvents()
    return time.thread_time() - started


def _operations() -> float:
    """The median of the slowest keys."""
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.console.library.operations import OperationLists
    from desktop_app.ui.console.library.operations_panel import OperationsPanel
    from tests.ui.gallery_library import many

    catalog, lists, panel = many(), OperationLists(), OperationsPanel()
    panel.resize(312, 800)
    panel.show()
    chosen = catalog.operations[0]

    def key(typed: str) -> float:
        started = time.thread_time()
        panel.show_operations(lists.groups(catalog, (), typed), chosen, find=typed, loaded=True, described=True)
        QApplication.processEvents()
        return time.thread_time() - started

    key("")
    spent = median(max(key(typed) for typed in _FOUND) for _ in range(5))
    panel.close()
    return spent


def _palette() -> float:
    from desktop_app.ui.palette.commands import Command, fitting
    from desktop_app.ui.palette.index import Index
    from tests.ui.gallery_library import many

    rows = [(each.summary, f"{each.method} {each.path} Operations") for each in many().operations]
    index = Index(rows, lambda row: Command("Operations", rows[row][0], lambda: None, rows[row][1]))

    def key(typed: str) -> float:
        started = time.thread_time()
        fitting(index.candidates(typed), typed)
        return time.thread_time() - started

    return median(max(key(typed) for typed in _FOUND) for _ in range(5))
