"""The left column of the console in all its states: `python -m tests.ui.gallery_library OUTDIR [WORD]`."""

import json
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_API"] = "pyside6"

import qasync
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.core.api.catalog import Catalog, Operation
from desktop_app.ui import theme
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.importing.dialog import ImportDialog
from desktop_app.ui.console.library.saved import SavedPresenter
from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.history.page import HistoryPage
from desktop_app.ui.memory import Memory
from tests.ui import gallery_pages
from tests.ui.gallery_pages import SIZES, StillClock
from tests.ui.samples_library import Library

Prepare = Callable[[ConsolePresenter, Desk], None]


def many(count: int = 11_000) -> Catalog:
    """An API with more operations than anybody wants."""
    return Catalog(operations=tuple(
        Operation(("GET", "POST", "DELETE")[at % 3], f"/accounts/{{account}}/things{at % 97}/{{id}}/part{at}",
                  f"operation{at}", f"part {at % 300}", f"Does number {at} of many", deprecated=at % 50 == 0,
                  security=(("things:write",),) if at % 3 else ())
        for at in range(count)
    ))  # fmt: skip


def _nothing(presenter: ConsolePresenter, desk: Desk) -> None:
    pass


def _huge(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.api.catalog = many()


def _undescribed(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.api.catalog = None


def _found(presenter: ConsolePresenter, desk: Desk) -> None:
    presenter.set_find("generation")


def column(key: str, folder: Path, *, filled: bool = True, prepare: Prepare = _nothing) -> ConsolePage:
    """The console with `key` in front in its left column."""
    library = Library(folder, StillClock())
    if filled:
        library.fill()
    page = gallery_pages.console_page(prepare, library.services())
    page.library.choose(key)
    return page


def with_find(page: ConsolePage, words: str) -> ConsolePage:
    """The same after something was typed into the field of what is in front."""
    panels = {"saved": page.library.saved, "history": page.library.recent}
    panel = panels[page.library.chosen]
    assert panel is not None
    panel.field.setText(words)
    return page


def history_page(folder: Path, *, choose: int = -1, words: str = "", filled: bool = True) -> HistoryPage:
    """The page of all requests; choose: which of them is looked at."""
    library = Library(folder, StillClock())
    if filled:
        library.send(60)
    page = HistoryPage(library.services(), gallery_pages.SilentWindow(), Memory(None), lambda name, entry: None)
    page.show_connection("sandbox")
    page.field.setText(words)
    if choose >= 0:
        page.table.entries.modelReset.connect(lambda: page.table.setCurrentIndex(page.table.model().index(choose, 0)))
    return page


def importing(folder: Path, text: str) -> QWidget:
    """The dialog that takes over requests, after `text` was pasted."""
    library = Library(folder, StillClock())
    library.fill()
    page = gallery_pages.console_page(_nothing, library.services())
    saved = SavedPresenter(library.services(), lambda: None)
    saved.name = "sandbox"
    dialog = ImportDialog(page, saved)
    dialog.text.setPlainText(text)
    QTimer.singleShot(0, dialog.open)
    return page


def describing(folder: Path) -> QWidget:
    """The dialog that asks where the description of an API is."""
    page = column("operations", folder, prepare=_undescribed)
    assert page.work is not None
    QTimer.singleShot(0, page.work.choose_description)
    return page


CURL = "curl 'https://api.example/v1/projects' -H 'Authorization: Bearer x' --data-raw '{\"name\": \"Aurora\"}'"
POSTMAN = json.dumps({
    "info": {"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "item": [{"name": f"Request {at}", "request": {"method": ("GET", "POST")[at % 2], "url": f"https://a.example/{at}"},
              "event": [{"listen": "test", "script": {"exec": ["pm.test('x')"]}}] if at < 4 else []}
             for at in range(40)],
})  # fmt: skip


def states(folder: Path) -> Iterator[tuple[str, Callable[[], QWidget]]]:
    """All states: their names, and what makes them in a folder of their own."""
    made = iter(range(1000))

    def fresh() -> Path:
        path = folder / str(next(made))
        path.mkdir()
        return path

    yield "operations", lambda: column("operations", fresh())
    yield "operations-huge", lambda: column("operations", fresh(), prepare=_huge)
    yield "operations-none", lambda: column("operations", fresh(), prepare=_undescribed)
    yield "operations-found", lambda: column("operations", fresh(), prepare=_found)
    yield "describing", lambda: describing(fresh())
    yield "saved", lambda: column("saved", fresh())
    yield "saved-empty", lambda: column("saved", fresh(), filled=False)
    yield "saved-found", lambda: with_find(column("saved", fresh()), "project")
    yield "saved-nothing", lambda: with_find(column("saved", fresh()), "nothing like it")
    yield "history", lambda: column("history", fresh())
    yield "history-empty", lambda: column("history", fresh(), filled=False)
    yield "page-history", lambda: history_page(fresh())
    yield "page-history-chosen", lambda: history_page(fresh(), choose=2)
    yield "page-history-nothing", lambda: history_page(fresh(), words="nothing like it")
    yield "page-history-empty", lambda: history_page(fresh(), filled=False)
    yield "import", lambda: importing(fresh(), "")
    yield "import-curl", lambda: importing(fresh(), CURL)
    yield "import-postman", lambda: importing(fresh(), POSTMAN)
    yield "import-nothing", lambda: importing(fresh(), "nothing of the kind")
    yield "history-found", lambda: with_find(column("history", fresh()), "proj")


async def render(out: Path, only: str = "") -> None:
    """Draw every state whose name contains `only`, light and dark, wide and narrow, into `out`."""
    import asyncio

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    looks = theme.install(app, theme.Mode.LIGHT)
    looks.dress()
    with tempfile.TemporaryDirectory() as folder:
        for mode in (theme.Mode.LIGHT, theme.Mode.DARK):
            looks.set_mode(mode)
            for size, (width, height) in SIZES.items():
                with tempfile.TemporaryDirectory(dir=folder) as inner:
                    for name, make in states(Path(inner)):
                        if only not in name:
                            continue
                        page = make()
                        page.resize(width, height)
                        page.show()
                        await asyncio.sleep(0.7)  # what is on the disk is read in a thread
                        page.grab().save(str(out / f"library-{name}-{size}-{mode.value}.png"))
                        page.close()
                        page.deleteLater()
                        await asyncio.sleep(0)


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    with qasync.QEventLoop(application) as loop:
        loop.run_until_complete(render(target, sys.argv[2] if len(sys.argv) > 2 else ""))
