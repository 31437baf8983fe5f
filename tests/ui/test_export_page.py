"""Using a connection somewhere else: what the dialog shows, hands out and writes, and that it hides the token."""

import json
import stat
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import nbformat
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel, QPlainTextEdit

from desktop_app.ui.export.dialog import ExportDialog
from desktop_app.ui.export.kinds import KINDS
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.panels import Panel
from desktop_app.ui.widgets.secret_clipboard import SecretClipboard
from tests.ui.conftest import Until, opened
from tests.ui.samples import World, tokens
from tests.ui.samples_export import Exporting, bound

TOKEN = tokens().access_token.reveal()


class Shown:
    """The dialog as a person meets it."""

    def __init__(self, dialog: ExportDialog, until: Until) -> None:
        self.dialog = dialog
        self._until = until

    @property
    def text(self) -> str:
        """What is exported."""
        found = self.dialog.findChild(QPlainTextEdit, "export.text")
        return found.toPlainText() if found and found.isVisible() else ""

    def words(self, name: str) -> str:
        """The words of a label."""
        found = self.dialog.findChild(QLabel, f"export.{name}")
        assert found
        return found.text()

    def button(self, name: str) -> QAbstractButton:
        """A button, a card or a tick."""
        found = self.dialog.findChild(QAbstractButton, f"export.{name}")
        assert found
        return found

    async def press(self, name: str, has: str = "") -> None:
        """Press it, and wait for the text to be made anew and to have something in it."""
        self.button(name).click()
        await self._until(lambda: not self.dialog.tasks.running("renew") and has in self.text)

    async def choose(self, kind: str, has: str = "") -> None:
        """Choose a kind."""
        await self.press(f"kind.{kind}", has)


@asynccontextmanager
async def shown(exporting: Exporting, until: Until) -> AsyncIterator[Shown]:
    """The dialog over an empty window."""
    window = Panel("app")
    window.resize(1000, 700)
    window.show()
    dialog = ExportDialog(window, exporting.services(), "sandbox", SecretClipboard(window), lambda: None)
    dialog.open()
    await until(lambda: dialog.presenter.text or dialog.presenter.problem)
    yield Shown(dialog, until)
    await dialog.tasks.end()
    window.close()
    window.deleteLater()


async def test_it_begins_with_a_notebook_that_holds_no_token(until: Until) -> None:
    async with shown(Exporting(), until) as page:
        assert page.text.splitlines()[2:] == [
            "api = connect('sandbox')",
            "api.get('/v1/projects', params={'limit': '3'}).json()",
        ]
        assert "Ada Lindqvist" in page.words("subtitle")
        assert not page.button("token").isVisible()
        await page.press("copy")
        await until(lambda: page.words("said") == "Copied.")
        assert QGuiApplication.clipboard().text().rstrip() == page.text


async def test_a_notebook_may_be_allowed_less_but_not_nothing(until: Until) -> None:
    async with shown(Exporting(), until) as page:
        await page.press("scope.projects:write", "scopes=['projects:read', 'ai:generate']")
        await page.press("scope.projects:read", "scopes=['ai:generate']")
        await page.press("scope.ai:generate", "scopes=['ai:generate']")
        await until(lambda: page.button("scope.ai:generate").isChecked())


@pytest.mark.parametrize("kind", KINDS)
async def test_the_token_itself_is_never_shown(kind: str, until: Until) -> None:
    async with shown(Exporting(), until) as page:
        await page.choose(kind)
        if page.button("token").isVisible():
            await page.press("token", "•")
        assert TOKEN not in page.text


async def test_a_token_goes_along_where_it_is_ticked_and_for_this_kind_alone(until: Until) -> None:
    async with shown(Exporting(), until) as page:
        await page.choose("code", "printf")
        assert "•" not in page.text
        await page.press("token", "works until 2026-11-24 15:24:48 UTC")
        await page.press("copy")
        await until(lambda: TOKEN in QGuiApplication.clipboard().text())
        assert page.words("said") == "Copied. Clears in 30 s."
        await page.choose("data", "export FRAMER_DESK_API")
        assert "•" not in page.text
        assert not page.button("token").isChecked()


async def test_a_token_does_not_stay_on_the_clipboard_when_the_program_ends(until: Until) -> None:
    async with shown(Exporting(), until) as page:
        await page.choose("clipboard", "•")
        await page.press("copy")
        await until(lambda: QGuiApplication.clipboard().text() == TOKEN)
        app = QGuiApplication.instance()
        assert app
        app.aboutToQuit.emit()
        assert QGuiApplication.clipboard().text() == ""
        await until(lambda: "clear again" in page.words("said"))


async def test_code_in_three_languages_for_a_saved_request(until: Until) -> None:
    async with shown(Exporting(), until) as page:
        await page.choose("code", "printf")
        page.dialog.pane.request.setCurrentIndex(1)
        page.dialog.pane.request.activated.emit(1)
        await until(lambda: "--request POST" in page.text)
        for form in ("httpx", "requests"):
            page.dialog.presenter.kind = "code"
            await page.dialog.presenter.choose_form(form)
            assert f"{form}.request(\n    'POST'" in page.text


async def test_a_request_that_can_not_be_made_says_why_in_place_of_the_text(until: Until) -> None:
    async with shown(Exporting(), until) as page:
        await page.dialog.presenter.choose_request(2)
        assert page.text == ""
        assert "no value" in page.dialog.presenter.problem.message  # type: ignore[union-attr]  # just set
        assert not page.button("copy").isEnabled()


async def test_a_dotenv_file_with_the_token_is_private_and_kept_out_of_git(until: Until, tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    file = tmp_path / ".env"
    file.write_text("DEBUG=1\n")
    async with shown(Exporting(), until) as page:
        await page.choose("dotenv", "FRAMER_DESK_API")
        await page.press("token", "•")
        page.button("save").click()
        dialog = page.dialog.window().findChild(QFileDialog)
        assert dialog
        dialog.fileSelected.emit(str(file))
        dialog.close()
        await until(lambda: ".gitignore" in page.words("said"))
    assert f"FRAMER_DESK_TOKEN={TOKEN}" in file.read_text().splitlines()
    assert file.read_text().startswith("DEBUG=1\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert (tmp_path / ".gitignore").read_text() == "/.env\n"


async def test_jupyterlab_starts_with_the_notebook(until: Until, tmp_path: Path) -> None:
    exporting = Exporting()
    async with shown(exporting, until) as page:
        await page.dialog.presenter.open_in_lab(tmp_path / "sandbox.ipynb")
        assert "JupyterLab is starting" in page.words("said")
    assert exporting.started == [tmp_path / "sandbox.ipynb"]
    nbformat.validate(json.loads(exporting.started[0].read_text()))


async def test_without_jupyterlab_the_button_is_off_and_it_says_so(until: Until) -> None:
    async with shown(Exporting(lab=None), until) as page:
        await until(lambda: "not installed" in page.words("said"))
        assert not page.button("lab").isEnabled()
        assert page.button("save").isEnabled()


async def test_signed_out_a_notebook_still_works_and_a_token_does_not(until: Until) -> None:
    async with shown(Exporting(kept=None), until) as page:
        assert "connect('sandbox')" in page.text
        await page.choose("code", "printf")
        assert not page.button("token").isEnabled()
        await page.choose("clipboard")
        await until(lambda: page.dialog.presenter.problem)
        assert not page.button("copy").isEnabled()


async def test_a_token_that_is_tied_to_a_key_stays(until: Until) -> None:
    async with shown(Exporting(kept=bound()), until) as page:
        await page.choose("clipboard")
        await until(lambda: page.dialog.presenter.problem)
        assert page.dialog.presenter.problem is not None
        assert page.dialog.presenter.problem.code == "token_bound"


async def test_the_button_and_the_keys_of_the_window_open_it_once(world: World, until: Until) -> None:
    async with opened(world) as window:
        window.choose("sandbox")
        button = window.findChild(QAbstractButton, "identity.export")
        assert button
        button.click()
        window.commands.export()
        (dialog,) = window.findChildren(ExportDialog)
        await until(lambda: dialog.presenter.text)
        dialog.close_with("")


async def test_a_kind_that_is_chosen_before_anything_is_known(until: Until) -> None:
    window = Panel("app")
    window.resize(1000, 700)
    window.show()
    dialog = ExportDialog(window, Exporting().services(), "sandbox", SecretClipboard(window), lambda: None)
    dialog.open()
    dialog.kinds.cards["dotenv"].click()
    assert not any(button.isEnabled() for button in dialog.findChildren(Button) if button.objectName() == "export.save")
    await until(lambda: "FRAMER_DESK_API" in dialog.presenter.text)
    await dialog.tasks.end()


async def test_quick_fingers_lose_nothing(until: Until) -> None:
    async with shown(Exporting(), until) as page:
        page.button("kind.data").click()
        page.button("kind.code").click()
        page.dialog.pane.token_wanted.emit(True)
        page.dialog.pane.form_chosen.emit("httpx")
        await until(lambda: "httpx.request(" in page.text and "•" in page.text)
