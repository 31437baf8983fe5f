"""The settings page's rows about what this program keeps: a bundle for whoever helps, and erasing everything."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app import erasing
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui.navigation import Frame
from desktop_app.ui.settings.row import Row
from desktop_app.ui.settings.services import SettingsServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import confirm


class SupportRow(Row):
    """Writes a support bundle where the person says."""

    def __init__(self, services: SettingsServices, navigator: Frame) -> None:
        super().__init__(tr("Support bundle"), "settings.row.support")
        self._services = services
        self._tasks = Tasks(self, navigator.show_error)
        self.show_text(tr("Versions, settings, a self-test and the log, for whoever helps you. No token, no secret."),
                       "", bad=False)  # fmt: skip
        self.button = Button(tr("Save…"), icon="file", name="settings.support")
        self.button.clicked.connect(self._choose)
        self.line.addWidget(self.button)

    def _choose(self) -> None:
        dialog = QFileDialog(self.window(), tr("Where to save it"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.selectFile("framer-desk-support.zip")
        dialog.fileSelected.connect(lambda path: self.save(Path(path)))
        dialog.open()

    def save(self, target: Path) -> None:
        """Write the bundle to `target`."""
        self.show_text(tr("Looking at everything. This takes a few seconds."), "", bad=False)
        self._tasks.start(self._save(target), key="save", busy=lambda on: self.button.setEnabled(not on))

    async def _save(self, target: Path) -> None:
        try:
            await self._services.support(target)
        except UserFacing:
            self.show_text(tr("Nothing was saved."), "warn", bad=True)
            raise
        said = tr("Wrote {path}. It names the servers of your connections, and holds no token and no secret.",
                  path=target)  # fmt: skip
        self.show_text(said, "check", bad=False)


class EraseRow(Row):
    """Asks whether to erase everything, and hands that to the window."""

    def __init__(self, services: SettingsServices, navigator: Frame) -> None:
        super().__init__(tr("Erase everything"), "settings.row.erase")
        self._services = services
        self._navigator = navigator
        self._tasks = Tasks(self, navigator.show_error)
        self.show_text(tr("Ends your sign-ins and removes all that Framer Desk keeps on this computer."), "", bad=False)
        self.button = Button(tr("Erase…"), "danger", icon="trash", name="settings.erase")
        self.button.clicked.connect(lambda: self._tasks.start(self._ask(self.window()), key="ask"))
        self.line.addWidget(self.button)

    async def _ask(self, window: QWidget) -> None:
        plan = await self._services.plan()
        title, yes, no = tr("Erase everything?"), tr("Erase everything"), tr("Keep it")
        words = "\n".join([*erasing.announced(plan), tr("There is no way back.")])
        if await confirm(window, title, words, yes=yes, no=no, name="erase"):
            self._navigator.erase_everything()
