"""The line above everything that says that something went wrong last time, and offers the report of it."""

import asyncio

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from desktop_app.core.crashes import CrashReports
from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.labels import Icon, Label
from desktop_app.ui.widgets.panels import Panel, row


class CrashNote(Panel):
    """Offers the report `words`: to copy, to find on the disk, or to be left alone with it."""

    def __init__(self, words: str, reports: CrashReports) -> None:
        super().__init__("sunken", "bottom", name="crash")
        self._words = words
        self._reports = reports
        said = tr(
            "Something went wrong in Framer Desk last time. What was open is back; "
            "a report without secrets is kept here."
        )
        self.copy = Button(tr("Copy the report"), icon="copy", name="crash.copy")
        self.folder = Button(tr("Open folder"), "ghost", icon="open", name="crash.folder")
        self.dismiss = Button("", "ghost", icon="x", description=tr("Close"), name="crash.dismiss")
        line = row(self, spacing=12, margins=(16, 8, 12, 8))
        line.addWidget(Icon("warn", "warn", 16))
        line.addWidget(Label(said, "small", wrap=True, name="crash.text"), 1)
        for button in (self.copy, self.folder, self.dismiss):
            line.addWidget(button)
        self.copy.clicked.connect(self._copy)
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(reports.folder))))
        self.dismiss.clicked.connect(self.hide)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._words)
        self.copy.setText(tr("Copied"))


async def offer(content: QWidget, reports: CrashReports) -> None:
    """Show a note at the top of `content`, whose layout is a column, where there is a report nobody knows of."""
    words = await asyncio.to_thread(reports.newest)
    layout = content.layout()
    if words and isinstance(layout, QBoxLayout):
        layout.insertWidget(0, CrashNote(words, reports))
        await asyncio.to_thread(reports.seen)
