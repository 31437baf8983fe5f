"""The dialog that says where the description of an API is, and what the console shows then."""

import json
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.clock import FixedClock
from desktop_app.ui.console.desk import Desk
from desktop_app.ui.console.library.description_dialog import DescriptionDialog
from desktop_app.ui.console.presenter import ConsolePresenter
from tests.ui.conftest import Until
from tests.ui.gallery_pages import console_page
from tests.ui.samples_library import Library

DOCUMENT = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
            "paths": {"/projects": {"get": {"summary": "All of them", "operationId": "all"}}}}  # fmt: skip


def undescribed(presenter: ConsolePresenter, desk: Desk) -> None:
    desk.api.catalog = None
    presenter._sets["sandbox"] = presenter.tabs


def shown(page: QWidget) -> DescriptionDialog | None:
    return next((each for each in page.findChildren(DescriptionDialog) if each.isVisible()), None)


def press(parent: QWidget, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    button.click()


async def test_a_pasted_description_lists_its_operations(qtbot: QtBot, tmp_path: Path, until: Until) -> None:
    page = console_page(undescribed, Library(tmp_path, FixedClock(0.0)).services())
    qtbot.addWidget(page)
    page.resize(1216, 872)
    page.show()
    press(page, "console.describe")
    dialog = shown(page)
    assert dialog is not None
    words = dialog.findChild(QLabel, "description.words")
    assert isinstance(words, QLabel)
    press(dialog, "description.yes")
    assert words.text().startswith("Type an address")
    dialog.text.setPlainText("nothing of the kind: [")
    press(dialog, "description.yes")
    await until(lambda: not dialog._tasks.running("read") and "Reading" not in words.text())
    dialog.text.setPlainText(json.dumps(DOCUMENT))
    press(dialog, "description.yes")
    await until(lambda: page.presenter.desk.catalog)
    assert [group.title for group in page.presenter.groups()] == ["Operations"]
    operation = page.presenter.desk.draft.operation
    assert operation is not None
    assert operation.summary == "All of them"
    assert not page.operations._choose.isVisible()
    await until(lambda: shown(page) is None)


async def test_a_file_is_chosen_and_left_again(qtbot: QtBot, tmp_path: Path, until: Until) -> None:
    page = console_page(undescribed, Library(tmp_path, FixedClock(0.0)).services())
    qtbot.addWidget(page)
    page.resize(1216, 872)
    page.show()
    path = tmp_path / "api.json"
    path.write_text(json.dumps(DOCUMENT))
    assert page.work is not None
    page.choose_description()
    dialog = shown(page)
    assert dialog is not None
    dialog.use_file(path)
    await until(lambda: page.presenter.desk.catalog and shown(page) is None)
    page.choose_description()
    dialog = shown(page)
    assert dialog is not None
    press(dialog, "description.forget")
    await until(lambda: page.presenter.desk.catalog is None and shown(page) is None)
    await until(page.operations._choose.isVisible)
