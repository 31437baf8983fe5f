"""The settings page: every setting in its row, written at once; keys, and what this program is."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from desktop_app import __version__
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.memory import Memory
from desktop_app.ui.navigation import Frame
from desktop_app.ui.settings.items import MOTION, TRAY, Item
from desktop_app.ui.settings.keymap import keymap
from desktop_app.ui.settings.own_data import EraseRow, SupportRow
from desktop_app.ui.settings.presenter import SettingsPresenter
from desktop_app.ui.settings.row import Row
from desktop_app.ui.settings.services import SettingsServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipState
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.fields import Field
from desktop_app.ui.widgets.labels import KeyCap, Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.sections import Sections
from desktop_app.ui.widgets.state_panel import StatePanel
from desktop_app.ui.widgets.switch import Switch
from desktop_app.ui.widgets.tabs import Choices, segmented

_WIDTH, _BOX_WIDTH = 760, 128


class SettingsPage(Panel):
    """Sets the program up. Each change is written and takes effect at once, or says when it will."""

    def __init__(
        self,
        services: SettingsServices,
        memory: Memory,
        navigator: Frame,
        parent: QWidget | None = None,
        *,
        look: bool = True,
    ) -> None:
        """look: whether to look at the vault each time the page is shown."""
        super().__init__("surface", name="settings", parent=parent)
        self._navigator = navigator
        self.presenter = SettingsPresenter(services, memory, self._show, self._apply)
        self._look = look
        self._tasks = Tasks(self, navigator.show_error)
        self._rows: dict[str, tuple[Item, Row, QWidget]] = {}
        self.sections = Sections(name="settings.sections", width=_WIDTH, side=32, rules=False)
        layout = column(self)
        layout.addWidget(self._build_head())
        layout.addWidget(self.sections, 1)
        layout.addWidget(self._build_nothing(), 1)
        for group in self.presenter.groups:
            inside = self.sections.add(group.key, group.title)
            for item in group.items:
                inside.addWidget(self._build_row(item))
        self._build_log()
        self._build_own_data()
        self._build_keys()
        self._build_about()
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)
        self._show()

    def _build_head(self) -> QWidget:
        self._head = Panel("surface", "bottom", name="settings.head")
        self._head.setFixedHeight(theme.current().px(60))
        self.field = Field(tr("Find a setting"), name="settings.find", placeholder=tr("Find a setting"), icon="search",
                          height=28)  # fmt: skip
        self.field.setFixedWidth(theme.current().px(240))
        self.field.textChanged.connect(self.presenter.look_for)
        line = row(self._head, margins=(20, 0, 20, 1))
        line.addWidget(Label(tr("Settings"), "heading"), 1)
        line.addWidget(self.field)
        return self._head

    def _build_nothing(self) -> QWidget:
        self._nothing = StatePanel(name="settings.nothing")
        widen = Button(tr("Clear search"), name="settings.nothing.clear")
        widen.clicked.connect(self.field.clear)
        widen.clicked.connect(self.field.setFocus)
        self._nothing.show_state("search", "info", tr("Nothing fits. Try other words."), "", [widen])
        self._nothing.hide()
        return self._nothing

    def _build_row(self, item: Item) -> QWidget:
        made = Row(item.title, f"settings.row.{item.name}")
        control = self._control(item)
        made.line.addWidget(control)
        self._rows[item.name] = (item, made, control)
        return made

    def _control(self, item: Item) -> QWidget:
        name = f"settings.{item.name}"
        if item.kind == "switch":
            switch = Switch(item.title, name=name)
            switch.clicked.connect(lambda on: self._set(item.name, "true" if on else "false"))
            return switch
        if item.kind == "segments":
            choices = segmented(name=name, label=item.title)
            value = self.presenter.value(item.name)
            known = item.choices if value in dict(item.choices) else (*item.choices, (value, f"{value} %"))
            for key, words in known:
                choices.add(key, words)
            choices.choose(value)
            choices.changed.connect(lambda key: self._set(item.name, key))
            return choices
        box = ChoicesBox(item.title, item.choices, name=name, height=28)
        box.setMinimumWidth(theme.current().px(_BOX_WIDTH))
        box.chosen.connect(lambda key: self._set(item.name, key))
        return box

    def _build_log(self) -> None:
        made = Row(tr("Log folder"), "settings.row.log_folder")
        made.show_text(str(self.presenter.services.log_folder), "", bad=False)
        button = Button(tr("Open folder"), icon="open", name="settings.log_folder")
        folder = QUrl.fromLocalFile(str(self.presenter.services.log_folder))
        button.clicked.connect(lambda: QDesktopServices.openUrl(folder))
        made.line.addWidget(button)
        log = self._rows["log_level"][1].parentWidget()
        assert log is not None
        inside = log.layout()
        assert inside is not None
        inside.addWidget(made)

    def _build_own_data(self) -> None:
        inside = self.sections.add("data", tr("Your data"))
        self._own = [made(self.presenter.services, self._navigator) for made in (SupportRow, EraseRow)]
        for made in self._own:
            inside.addWidget(made)

    def _build_keys(self) -> None:
        inside = self.sections.add("keyboard", tr("Keyboard"))
        for keys, does in keymap():
            line = row(spacing=12, margins=(0, 0, 0, 4))
            line.addWidget(Label(does, "body"), 1)
            line.addWidget(KeyCap(keys))
            inside.addLayout(line)

    def _build_about(self) -> None:
        inside = self.sections.add("about", tr("About"))
        inside.addWidget(
            Label(tr("Framer Desk {version}", version=__version__), "body-medium", name="settings.version")
        )
        inside.addWidget(Label(tr("Unofficial. Not made by or affiliated with Framer."), "small", "text2"))
        qt = tr("Made with Qt for Python (LGPL 3). Fonts: Inter and JetBrains Mono (OFL 1.1).")
        inside.addWidget(Label(qt, "small", "text2", wrap=True))

    # What the person does

    def _set(self, name: str, text: str) -> None:
        if text != self.presenter.value(name):
            self._tasks.start(self.presenter.set(name, text), key=name, show_error=self._refused)

    def _refused(self, problem: UserFacing) -> None:
        self._show()
        self._navigator.show_error(problem)

    def _apply(self, name: str) -> None:
        if name == "theme":
            theme.current().set_mode(theme.Mode(self.presenter.value("theme")))
        elif name == "contrast":
            theme.current().set_strong(self.presenter.value("contrast") == "more")
        elif name == MOTION:
            theme.current().still = self.presenter.value(MOTION) == "true"
        elif name == "text_scale":
            self._navigator.rescale(int(self.presenter.value("text_scale")) / 100)

    def _escape(self) -> None:
        if self.field.text():
            self.field.clear()
        else:
            self._navigator.go_back()

    def panes(self) -> list[QWidget]:
        """The parts that F6 goes through."""
        return [self._head, self.sections]

    def go_to(self, section: str) -> None:
        """Bring a section into sight."""
        self.sections.go_to(section)

    # Showing

    def _show(self) -> None:
        presenter = self.presenter
        for name, (item, made, control) in self._rows.items():
            value, fixed = presenter.value(name), presenter.fixed_by(name)
            if isinstance(control, ChoicesBox):
                control.set_key(value)
            elif isinstance(control, Switch):
                control.setChecked(value == "true")
            elif isinstance(control, Choices) and control.chosen != value:
                control.choose(value)
            missing = name == TRAY and not QSystemTrayIcon.isSystemTrayAvailable()
            control.setEnabled(not fixed and not missing)
            made.chip.setText(tr("{name} is set", name=fixed))
            made.chip.set_state(ChipState.FOUND)
            made.chip.setVisible(bool(fixed))
            words, bad = presenter.remark(item)
            told = name == "vault" and presenter.vault is not None and name not in presenter.written
            words = tr("This desktop has no place for it.") if missing else words
            made.show_text(words, ("warn" if bad else "check") if told else "", bad=bad)
            made.setVisible(presenter.shown(item))
        for own in self._own:
            own.setVisible(own.fits(presenter.find))
        found: set[str] = set()
        if presenter.find:
            found = {group.key for group in presenter.groups if any(presenter.shown(item) for item in group.items)}
            found |= {"data"} if any(own.fits(presenter.find) for own in self._own) else set()
            self.sections.show_only(found)
        else:
            self.sections.show_only({*(group.key for group in presenter.groups), "data", "keyboard", "about"})
        self.sections.setVisible(bool(found) or not presenter.find)
        self._nothing.setVisible(not self.sections.isVisibleTo(self))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._look:
            self._tasks.start(self.presenter.look_at_vault(), key="vault")
