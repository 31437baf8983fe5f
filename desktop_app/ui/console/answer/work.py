"""What the person wants done with an answer: save it, go to its next page, go back to an earlier one, refer to it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.console.answer import saving
from desktop_app.ui.console.answer.panel import ResponsePanel
from desktop_app.ui.console.presenter import ConsolePresenter
from desktop_app.ui.tasks import Tasks


class AnswerWork(QObject):
    """Joins the answer pane to the desk in front."""

    def __init__(
        self, page: QWidget, panel: ResponsePanel, presenter: ConsolePresenter, tasks: Tasks, send: Callable[[], None]
    ) -> None:
        """tasks: those of the page. send: sends the request on the desk."""
        super().__init__(page)
        self._page = page
        self._panel = panel
        self._presenter = presenter
        self._tasks = tasks
        self._send = send
        panel.save_wanted.connect(self.save)
        panel.next_page_wanted.connect(self.next_page)
        panel.reply_chosen.connect(self.show_reply)
        panel.reference_wanted.connect(self.copy_reference)

    def save(self) -> None:
        """Ask where to, and save the body as it came."""
        desk = self._presenter.desk
        if desk.body is None or desk.response is None:
            return
        dialog = QFileDialog(self._page.window(), tr("Save the answer"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(saving.suggested_name(desk.draft.path, desk.response))
        dialog.fileSelected.connect(partial(self._save_to, desk.response))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _save_to(self, response: object, path: str) -> None:
        desk = self._presenter.desk
        if desk.response is response and desk.response is not None:
            self._tasks.start(saving.save(desk.response, Path(path)), key="save")

    def next_page(self) -> None:
        """Put the address of the next page on the desk, and send."""
        desk = self._presenter.desk
        shown = desk.replies.shown
        if shown is not None and shown.next_page:
            base = desk.base_url.rstrip("/")
            below = shown.next_page.startswith(f"{base}/")
            self._presenter.edit_target(shown.next_page[len(base) :] if below else shown.next_page)
            self._send()

    def show_reply(self, place: int) -> None:
        """Show the answer at `place` (from 1) of those to the same request."""
        desk = self._presenter.desk
        desk.show(desk.replies.choose(place))
        self._presenter.refresh_page()

    def copy_reference(self, path: str) -> None:
        """Put on the clipboard what another request says to use the value at `path` of this answer.

        Where the request has no name by which it can be referred to, it gets one.
        """
        desk = self._presenter.desk
        if desk.response is None:
            return
        if not desk.request_name:
            desk.tab_title = saving.plain_name(desk.draft.path)
            self._presenter.refresh_page()
        name = desk.request_name
        desk.api.values.answers.remember(name, desk.response)
        QGuiApplication.clipboard().setText("{{answers." + f"{name}.{path}" + "}}")
        self._panel.say_referred(name)
