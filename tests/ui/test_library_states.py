"""Every state of the left column, the history's page and their dialogs: names for all controls, keys to all of them."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from desktop_app.ui.console.page import ConsolePage
from desktop_app.ui.history.page import HistoryPage
from desktop_app.ui.widgets.dialog import Dialog
from tests.ui.gallery_library import states


async def settle(page: QWidget) -> None:
    """Wait until nothing is read any more."""
    owners = [page._tasks] if isinstance(page, HistoryPage) else []
    if isinstance(page, ConsolePage):
        assert page.work is not None
        owners = [page.library._tasks, page.work._tasks]
    owners += [each._tasks for each in page.findChildren(Dialog) if hasattr(each, "_tasks")]
    for _ in range(3):
        await asyncio.sleep(0)
    while any(tasks._state.running for tasks in owners):  # noqa: ASYNC110 - several things end, each by itself
        await asyncio.sleep(0.002)
    for _ in range(3):
        await asyncio.sleep(0)


def stops(root: QWidget) -> set[str]:
    """What the Tab key should come to."""
    return {
        each.objectName()
        for each in root.findChildren(QWidget)
        if each.isVisible() and each.isEnabled() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.objectName() and not each.objectName().startswith("qt_") and not each.focusProxy()
        and not (isinstance(each, QAbstractButton) and each.group() is not None)
    }  # fmt: skip


async def test_every_control_has_a_name_and_is_reached_by_the_tab_key(tmp_path: Path) -> None:
    nameless: list[tuple[str, str]] = []
    for state, make in states(tmp_path):
        page = make()
        page.resize(1216, 872)
        page.show()
        page.activateWindow()
        await settle(page)
        shown = next((each for each in page.findChildren(Dialog) if each.isVisible()), None)
        root = shown.box if shown else page
        controls = [each for kind in (QAbstractButton, QLineEdit, QComboBox) for each in root.findChildren(kind)]
        nameless += [
            (state, each.objectName())
            for each in controls
            if each.isVisible() and each.focusPolicy() and not (each.accessibleName() and each.objectName())
        ]
        start = QApplication.focusWidget()
        seen = {start.objectName() if start else ""}
        for _ in range(200):
            (shown or page).focusNextChild()
            focused = QApplication.focusWidget()
            if focused is None or focused is start:
                break
            seen.add(focused.objectName())
        assert stops(root) <= seen, (state, stops(root) - seen)
        page.hide()
        page.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        for _ in range(3):
            await asyncio.sleep(0)  # what it was still reading ends with it
    assert nameless == []
