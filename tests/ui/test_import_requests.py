"""Requests of other programs: pasted into the address, and taken over by the dialog."""

import json
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.clock import FixedClock
from desktop_app.ui.console.importing.dialog import ImportDialog
from desktop_app.ui.console.importing.presenter import ImportPresenter
from desktop_app.ui.console.library.pasting import curl_draft
from desktop_app.ui.console.library.saved import SavedPresenter
from tests.ui.conftest import Until
from tests.ui.gallery_pages import console_page
from tests.ui.samples_library import BASE, Library

CURL = f"""curl '{BASE}/projects?limit=2' \\
  -X POST \\
  -H 'authorization: Bearer of-a-test' \\
  -H 'content-type: application/json' \\
  --data-raw '{{"name": "A & B"}}'"""
POSTMAN = {
    "info": {"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"},
    "variable": [{"key": "host", "value": "https://shop.example"}],
    "item": [
        {"name": "Orders", "item": [{"name": "All", "request": {"method": "GET", "url": "{{host}}/orders"}}]},
        {"name": "New", "request": {"method": "POST", "url": "{{host}}/orders", "body": {"mode": "raw", "raw": "{}"}},
         "event": [{"listen": "test", "script": {"exec": ["pm.test('x')"]}}]},
    ],
}  # fmt: skip


def test_a_pasted_curl_command_fills_the_request() -> None:
    one_line = CURL.replace("\n", " ")
    draft = curl_draft(one_line, CURL, BASE)
    assert draft is not None
    assert (draft.method, draft.target, draft.body) == ("POST", "/projects?limit=2", '{"name": "A & B"}')
    assert draft.header_pairs == ()
    assert curl_draft(one_line, "curl https://other.example", BASE) == draft, "another command is not taken for it"
    assert curl_draft("/curl", "", BASE) is None
    assert curl_draft("curl ", "", BASE) is None
    assert curl_draft("curl --version", "", BASE) is None
    elsewhere = curl_draft("curl https://a.example/x", "", BASE)
    assert elsewhere is not None
    assert elsewhere.target == "https://a.example/x"


async def test_pasting_into_the_address_can_be_undone(qtbot: QtBot) -> None:
    page = console_page(lambda presenter, desk: None)
    qtbot.addWidget(page)
    page.show()
    QGuiApplication.clipboard().setText(CURL)
    page.bar.url.setFocus()
    page.bar.url.selectAll()
    page.bar.url.paste()
    draft = page.presenter.desk.draft
    assert (draft.method, draft.target, draft.body) == ("POST", "/projects?limit=2", '{"name": "A & B"}')
    assert page.bar.url.text() == "/projects?limit=2"
    assert draft.operation is not None
    page.presenter.undo()
    assert page.presenter.desk.draft.method == "GET"


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path, FixedClock(0.0))


@pytest.fixture
async def opened(library: Library, qtbot: QtBot) -> ImportDialog:
    window = QWidget()
    window.resize(1216, 872)
    qtbot.addWidget(window)
    window.show()
    saved = SavedPresenter(library.services(), lambda: None)
    await saved.show("sandbox")
    dialog = ImportDialog(window, saved)
    dialog.open()
    return dialog


def words(dialog: ImportDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def button(dialog: ImportDialog, name: str) -> QAbstractButton:
    found = dialog.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


async def test_a_collection_is_looked_at_and_then_written(
    opened: ImportDialog, library: Library, tmp_path: Path, until: Until
) -> None:
    assert not button(opened, "import.yes").isEnabled()
    file = tmp_path / "shop.json"
    file.write_text(json.dumps(POSTMAN))
    opened.read_path(file)
    await until(button(opened, "import.yes").isEnabled)
    assert words(opened, "import.words") == "2 requests will come"
    assert "New" in words(opened, "import.notes")
    name = opened.findChild(QLineEdit, "import.name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "shop"
    assert not library.own.exists()
    done: list[str] = []
    opened.answered.connect(done.append)
    button(opened, "import.yes").click()
    await until(lambda: done)
    assert done == [str(library.own / "shop.http")]
    written = HttpFile((library.own / "shop.http").read_text())
    assert [each.name for each in written.requests] == ["Orders / All", "New"]


async def test_what_is_no_collection_says_so(opened: ImportDialog, until: Until) -> None:
    opened.text.setPlainText("nothing of the kind")
    await until(lambda: words(opened, "import.words"))
    await until(lambda: "Reading" not in words(opened, "import.words"))
    assert not button(opened, "import.yes").isEnabled()
    opened.text.setPlainText("curl https://a.example/x -H 'X-Api-Key: k-of-a-test'")
    await until(button(opened, "import.yes").isEnabled)
    assert words(opened, "import.words") == "1 request will come"
    opened.text.setPlainText("")
    await until(lambda: not button(opened, "import.yes").isEnabled())


async def test_the_last_that_was_chosen_is_shown(tmp_path: Path) -> None:
    seen: list[bool] = []
    presenter = ImportPresenter(lambda: seen.append(presenter.reading))
    await presenter.read_path(tmp_path / "gone.json")
    assert [type(presenter.problem).__name__, presenter.imported] == ["StorageProblem", None]
    await presenter.read_text("curl https://a.example/x")
    assert [presenter.problem, presenter.imported is not None] == [None, True]
    assert presenter.name == "gone"
    assert await presenter.write(tmp_path) == [tmp_path / "gone.http"]
    assert await presenter.write(tmp_path) == [tmp_path / "gone 2.http"]
    await presenter.read_text(" ")
    assert not presenter.environments
