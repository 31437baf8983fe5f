"""The connection page: every field by section, checks at the right, and a bar for what is not saved yet."""

from pathlib import Path

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeySequence, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.connection.check_column import CheckColumn
from desktop_app.ui.connection.presenter import ConnectionPresenter
from desktop_app.ui.connection.rows import EntryRow, missing_words
from desktop_app.ui.connection.services import ConnectionServices
from desktop_app.ui.life import Connection, letter, read
from desktop_app.ui.navigation import Frame
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets import paint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import confirm
from desktop_app.ui.widgets.expiry import ExpiryRing
from desktop_app.ui.widgets.labels import ElidedLabel
from desktop_app.ui.widgets.panels import NoteBox, Panel, column, row
from desktop_app.ui.widgets.sections import Sections

_WIDTH, _NARROW_BELOW = 640, 1000
_BESIDE = 500
"""Pixels of the design from which on the labels have room beside their fields."""


class UnsavedBar(Panel):
    """What is not saved yet, and the two ways to end that."""

    save = Signal()
    discard = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("surface", "top", name=f"{name}.unsaved", parent=parent)
        self.setFixedHeight(theme.current().px(52))
        self.words = ElidedLabel("", "small", "text2", name=f"{name}.unsaved.words")
        self.discard_button = Button(tr("Discard"), "ghost", large=True, name=f"{name}.discard")
        self.save_button = Button(tr("Save"), "primary", large=True, hint=theme.shortcut_name("Ctrl+S"),
                                  name=f"{name}.save")  # fmt: skip
        self.discard_button.clicked.connect(self.discard)
        self.save_button.clicked.connect(self.save)
        line = row(self, spacing=8, margins=(20, 1, 20, 0))
        line.addSpacing(16)
        line.addWidget(self.words, 1)
        line.addWidget(self.discard_button)
        line.addWidget(self.save_button)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = paint.smooth(self)
        x = 24 if self.isLeftToRight() else self.width() - 24
        paint.circle(painter, QPointF(x, self.height() / 2), 4, theme.current().colours.q("accent"))
        painter.end()


class ConnectionPage(Panel):
    """Changes, checks, copies, hands on or removes one connection."""

    def __init__(self, services: ConnectionServices, navigator: Frame, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="connection", parent=parent)
        self._navigator = navigator
        self.presenter = ConnectionPresenter(services, self._show)
        self._tasks = Tasks(self, navigator.show_error)
        self._rows: dict[str, EntryRow] = {}
        self.sections = Sections(name="connection.sections", width=_WIDTH)
        self.checks = CheckColumn()
        self.bar = UnsavedBar("connection")
        self._build()
        self._connect()

    # Building

    def _build(self) -> None:
        self._fixed = NoteBox(missing_words(), "info", name="connection.fixed")
        for section in self.presenter.sections:
            layout = self.sections.add(section.key, section.title)
            if section.key == "general":
                layout.addWidget(self._fixed)
            for entry in section.entries:
                made = self._rows[entry.name] = EntryRow(entry)
                made.edited.connect(self.presenter.write)
                layout.addWidget(made)
        middle = row()
        middle.addWidget(self.sections, 1)
        middle.addWidget(self.checks)
        layout = column(self)
        layout.addWidget(self._build_head())
        layout.addLayout(middle, 1)
        layout.addWidget(self.bar)

    def _build_head(self) -> QWidget:
        self._head = Panel("surface", "bottom", name="connection.head")
        self._head.setFixedHeight(theme.current().px(60))
        self.ring = ExpiryRing()
        self.title = ElidedLabel("", "heading", name="connection.name")
        self.address = ElidedLabel("", "code-small", "text2", name="connection.address")
        self.remove_button = Button(tr("Remove connection…"), "danger", icon="trash", name="connection.remove")
        self.duplicate_button = Button(tr("Duplicate"), name="connection.duplicate")
        words = column()
        words.addStretch(1)
        words.addWidget(self.title)
        words.addWidget(self.address)
        words.addStretch(1)
        line = row(self._head, spacing=12, margins=(20, 0, 20, 1))
        line.addWidget(self.ring)
        line.addLayout(words, 1)
        line.addWidget(self.remove_button)
        line.addWidget(self.duplicate_button)
        return self._head

    def _connect(self) -> None:
        self.remove_button.clicked.connect(lambda: self._tasks.start(self._remove(), key="remove"))
        self.duplicate_button.clicked.connect(lambda: self._tasks.start(self._duplicate(), key="duplicate"))
        self._rows["private_key_file"].acted.connect(self._choose_key)
        self.checks.run_again.connect(self.check)
        self.checks.sign_in.connect(lambda: self._navigator.sign_in(self.presenter.profile.name))
        self.checks.export.connect(self._export)
        self.bar.discard.connect(self.presenter.discard)
        self.bar.save.connect(self.save)
        for keys, does in (("Ctrl+S", self.save), ("Escape", self._leave)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(does)

    # The window

    def show_connection(self, name: str) -> None:
        """Show connection `name`; what was typed and not saved before is still there."""
        self._tasks.start(self._open(name), key="show")

    async def _open(self, name: str) -> None:
        again = self.presenter.profile.name == name and bool(self.presenter.findings)
        await self.presenter.show(name)
        if not again:
            self.sections.go_to("general")
            self._rows["title"].control.setFocus(Qt.FocusReason.OtherFocusReason)
        await self.presenter.describe()
        if not again:
            self.check()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self._head, self.sections, self.checks, self.bar]

    # What the person does

    def check(self) -> None:
        """Run the checks."""
        self._tasks.start(self.presenter.check(), key="check")

    def save(self) -> None:
        """Save, or go to the first field that is wrong."""
        wrong = self.presenter.draft.problems()
        if wrong:
            self._rows[next(iter(wrong))].control.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.presenter.draft.changed:
            self._tasks.start(self._save(), key="save")

    async def _save(self) -> None:
        await self.presenter.save()
        self._navigator.connections_changed()
        await self.presenter.describe()
        self.check()

    async def _duplicate(self) -> None:
        name = await self.presenter.duplicate()
        self._navigator.connections_changed()
        self._navigator.edit(name)

    async def _remove(self) -> None:
        profile = self.presenter.profile
        text = tr("Its settings, tokens, recorded sign-ins and requests on this computer are removed. Tokens stay "
                  "valid at the server until they expire, unless you sign out first.")  # fmt: skip
        title = tr("Remove {name}?", name=profile.display_name)
        if await confirm(self.window(), title, text, yes=tr("Remove"), no=tr("Keep"), name="connection.remove.ask"):
            await self.presenter.remove()
            self._navigator.connections_changed()
            self._navigator.show_home()

    def _export(self) -> None:
        dialog = QFileDialog(self.window(), tr("Export settings file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(tr("Connections (*.toml)"))
        dialog.selectFile(f"{self.presenter.profile.name}.toml")
        dialog.fileSelected.connect(lambda path: self._tasks.start(self.presenter.export(Path(path)), key="export"))
        dialog.open()

    def _choose_key(self) -> None:
        dialog = QFileDialog(self.window(), tr("Private key to keep in the vault"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([tr("Keys (*.pem *.key *.json *.jwk)"), tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.keep_key(Path(path)))
        dialog.open()

    def keep_key(self, path: Path) -> None:
        """Take the private key in `path` into the vault, and check what comes of it."""
        self._tasks.start(self._keep_key(path), key="key")

    async def _keep_key(self, path: Path) -> None:
        await self.presenter.keep_key(path)
        self.check()

    def _leave(self) -> None:
        self._navigator.open_view(self.presenter.profile.name, "console")

    # Showing

    def _show(self) -> None:
        presenter, profile = self.presenter, self.presenter.profile
        self.title.setText(profile.display_name)
        self.address.setText(profile.api_base_url or profile.issuer)
        self.address.setVisible(bool(self.address.text()))
        connection = Connection(profile.name, profile.display_name, presenter.tokens)
        reading = read(connection, presenter.services.clock.now())
        self.ring.set_background("surface")
        self.ring.set_state(reading.life, reading.fraction, letter(profile.display_name))
        self.remove_button.setVisible(not profile.built_in)
        self._fixed.setVisible(presenter.fixed)
        self._show_rows()
        self.checks.show_findings(presenter.findings, checking=presenter.checking,
                                  signed_in=presenter.tokens is not None)  # fmt: skip
        self.checks.show_where(presenter.services.vault_name(), profile.client_secret_env or profile.api_key_env)
        self.bar.words.setText(presenter.changes_words())
        self.bar.setVisible(bool(presenter.draft.changed))

    def _show_rows(self) -> None:
        presenter = self.presenter
        changed, problems = set(presenter.draft.changed), presenter.draft.problems()
        touched, shown = set(), set()
        for section in presenter.sections:
            for entry in section.entries:
                each, relevant = self._rows[entry.name], presenter.relevant(entry.name)
                each.setVisible(relevant)
                each.set_fixed(presenter.fixed)
                each.show_value(presenter.draft.text(entry.name), presenter.suggestion(entry.name),
                                presenter.origin(entry.name), problems.get(entry.name, ""))  # fmt: skip
                if relevant:
                    shown.add(section.key)
                if entry.name in changed:
                    touched.add(section.key)
        self.sections.show_only(shown)
        self.sections.set_changed(touched)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px = theme.current().px
        self.checks.set_narrow(self.width() < px(_NARROW_BELOW))
        beside = self.width() - self.checks.width() >= px(_BESIDE)
        for each in self._rows.values():
            each.set_beside(beside)
