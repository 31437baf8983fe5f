"""The home page: three ways to a connection."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QLayout, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.ui import theme
from desktop_app.ui.home.cards import ChoiceCard
from desktop_app.ui.home.details_form import DetailsForm
from desktop_app.ui.home.form import Details, said
from desktop_app.ui.home.lookup_panel import LookupPanel
from desktop_app.ui.home.presenter import FRAMER, HomePresenter
from desktop_app.ui.home.services import HomeServices
from desktop_app.ui.navigation import Frame
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.brand import BrandMark
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.centred import Centred
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import NoteBox, Panel, column, row
from desktop_app.ui.widgets.rich import rich
from desktop_app.ui.widgets.wrapping import WrapLayout

_WIDTH: Final = 1040
_BESIDE: Final = 760
"""Width from which on the cards are beside each other; less is needed only with large text."""
_LOOKUP: Final = "lookup"


class HomePage(Panel):
    """Start the sandbox, set up Framer, or connect any API by its address or by hand."""

    def __init__(self, services: HomeServices, navigator: Frame, parent: QWidget | None = None) -> None:
        super().__init__("surface", name="home", parent=parent)
        self._navigator = navigator
        self.presenter = HomePresenter(services, self._show)
        self._tasks = Tasks(self, navigator.show_error)
        self._build()
        self._shortcut("1", self._sandbox.button.click)
        self._shortcut("2", self._framer.button.click)
        self._shortcut("3", self._any.button.click)
        self._shortcut("Escape", self._escape)
        self._show()

    def _shortcut(self, keys: str, action: object) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(action)

    # Building

    def _build(self) -> None:
        content = QWidget()
        column(self).addWidget(Centred(content, _WIDTH, (24, 0, 24, 24)))
        layout = column(content, margins=(0, 52, 0, 0))
        layout.addLayout(self._build_title())
        layout.addSpacing(28)
        layout.addLayout(self._build_cards())
        layout.addSpacing(16)
        layout.addWidget(self._build_panel())
        layout.addSpacing(16)
        layout.addLayout(self._build_foot())
        layout.addStretch(1)

    def _build_title(self) -> QBoxLayout:
        words = column(spacing=4)
        title = Label(tr("What would you like to connect?"), "title", name="home.title")
        title.setFixedHeight(theme.current().px(28))  # as high as the mark beside it
        words.addWidget(title)
        promise = tr(
            "You sign in with your browser. Framer Desk never sees your password, and keeps the key it receives in "
            "this computer's keyring."
        )
        words.addWidget(Label(promise, "body", "text2", wrap=True))
        left = column()
        left.addWidget(BrandMark(28))
        left.addStretch(1)
        line = row(spacing=12)
        line.addLayout(left)
        line.addLayout(words, 1)
        return line

    def _build_cards(self) -> QBoxLayout:
        self._sandbox = ChoiceCard(
            "box",
            tr("Try the sandbox"),
            tr("A practice service that runs on this computer. No account, no internet, nothing to break."),
            Button(tr("Start sandbox"), name="home.sandbox.start"),
            "1",
            name="home.sandbox",
        )
        self._sandbox.add_note(Label(tr("about 5 seconds"), "small", "text3"))
        self._sandbox.chosen.connect(self.start_sandbox)
        self._framer = ChoiceCard(
            "spark",
            tr("Framer AI"),
            tr("Use your Framer API key, or the OAuth details from your developer console."),
            Button(tr("Set up"), name="home.framer.set_up"),
            "2",
            name="home.framer",
        )
        self._framer.chosen.connect(self.set_up_framer)
        if variable := self.presenter.framer_variable:
            found = ScopeChip(tr("{variable} found", variable=variable), ChipState.FOUND).make_passive()
            found.setAccessibleName(found.text())
            self._framer.add_note(found)
        self._any = ChoiceCard(
            "plug",
            tr("Connect any API"),
            tr("Paste the address of an API. Framer Desk looks up how it wants you to sign in."),
            Button(tr("Paste an address below"), "link", flush=True, name="home.any"),
            "3",
            name="home.any_card",
        )
        self._any.chosen.connect(self.choose_any)
        self._cards: QBoxLayout = row(spacing=16)
        for card in (self._sandbox, self._framer, self._any):
            self._cards.addWidget(card, 1)
        return self._cards

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < theme.current().px(_BESIDE)
        way = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._cards.direction() != way:
            self._cards.setDirection(way)

    def _build_panel(self) -> QWidget:
        self.panel = LookupPanel()
        self.panel.look_up.connect(self.look_up)
        self.panel.own_details.connect(self.open_details)
        self.panel.cancelled.connect(self._cancel_lookup)
        self.panel.go_on.connect(self._continue)
        self.panel.found.client_id_typed.connect(self.presenter.lookup.set_client_id)
        self.panel.found.ticked.connect(self.presenter.lookup.tick)
        self.panel.found.server_chosen.connect(self._choose_server)
        self.panel.server_known.connect(self._choose_server)
        self.form = DetailsForm()
        self.form.kept.connect(self._keep_details)
        self.form.cancelled.connect(self._close_details)
        self.form.edited.connect(self._check_details)
        self.form.hide()
        both = QWidget()
        layout = column(both)
        layout.addWidget(self.panel)
        layout.addWidget(self.form)
        return both

    def _show_form(self, wanted: bool) -> None:
        self.panel.setVisible(not wanted)
        self.form.setVisible(wanted)

    def _build_foot(self) -> QBoxLayout:
        self._question = Button(
            tr("What is a client ID?"), "quiet", icon="help", flush=True, name="home.what_is_client_id"
        )
        self._question.clicked.connect(self._toggle_answer)
        self._answer = NoteBox(
            rich(
                tr(
                    "A client ID is the name under which a service knows an app. You make one in the service's "
                    "developer pages: register an app there, allow the redirect address `http://127.0.0.1/callback`, "
                    "and copy the client ID it shows. It is no secret."
                )
            ),
            "info",
            name="home.client_id_answer",
        )
        self._answer.hide()
        self._import = Button(tr("Import…"), "quiet", icon="file", flush=True, name="home.import")
        self._import.clicked.connect(lambda: self._choose_file(tr("Import a settings file"), "*.toml", self.take_file))
        self._env = Button(tr("Read a .env file…"), "quiet", icon="file", flush=True, name="home.env_file")
        self._env.clicked.connect(lambda: self._choose_file(tr("Read a .env file"), ".env *.env *", self._take_env))
        self._read = Label("", "small", "ok", name="home.read")
        line = WrapLayout(spacing=16, ends=True)
        unofficial = Label(tr("Unofficial. Not made by or affiliated with Framer."), "small", "text3")
        for part in (self._env, self._import, self._question, self._read, unofficial):
            line.addWidget(part)
        layout = column(spacing=8)
        layout.addLayout(self._build_presets())
        layout.addLayout(line)
        layout.addWidget(self._answer)
        return layout

    def _build_presets(self) -> QLayout:
        line = WrapLayout(spacing=16, line_spacing=0)
        presets = self.presenter.presets()
        if presets:
            line.addWidget(Label(tr("Or start from"), "small", "text2"))
        for name, title in presets:
            button = Button(title, "link", flush=True, name=f"home.preset.{name}")
            button.clicked.connect(lambda _=False, preset=name: self.open_details(preset))
            line.addWidget(button)
        return line

    def _choose_file(self, title: str, pattern: str, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{title} ({pattern})")
        dialog.fileSelected.connect(lambda path: take(Path(path)))
        dialog.open()

    def take_file(self, path: Path) -> None:
        """Take over the connection that the settings file at `path` describes, and show it."""
        self._tasks.start(self._add_file(path), key="import")

    async def _add_file(self, path: Path) -> None:
        name = await self.presenter.take_file(path)
        self._navigator.connections_changed()
        self._navigator.edit(name)

    def _take_env(self, path: Path) -> None:
        self._tasks.start(self._read_env(path), key="env")

    async def _read_env(self, path: Path) -> None:
        self._read.setText(await self.presenter.read_env_file(path))

    # What the person does

    def start_sandbox(self) -> None:
        """Start the practice service and sign in to it."""
        self._navigator.sign_in(self.presenter.sandbox)

    def set_up_framer(self) -> None:
        """Take the API key of a Framer project, or what the Framer connection was set up with before."""
        self._navigator.sign_in(FRAMER)

    def choose_any(self) -> None:
        """Go to the field for an address."""
        self._close_details()
        self._any.set_chosen(True)
        self.panel.focus_address()

    def look_up(self, url: str) -> None:
        """Find out how the API or the sign-in server at `url` wants one to sign in."""
        self._any.set_chosen(True)
        self._tasks.start(self.presenter.lookup.run(url), key=_LOOKUP)

    def _choose_server(self, issuer: str) -> None:
        self._tasks.start(self.presenter.lookup.choose_server(issuer), key=_LOOKUP)

    def _cancel_lookup(self) -> None:
        self._tasks.cancel(_LOOKUP)
        self.presenter.lookup.clear()
        self._any.set_chosen(False)
        self.panel.focus_address()

    def _continue(self) -> None:
        self._tasks.start(self._keep_found(), key="keep", busy=self._busy)

    async def _keep_found(self) -> None:
        name = await self.presenter.keep_found()
        self.presenter.lookup.clear()
        self.panel.address.clear()
        self._any.set_chosen(False)
        self._sign_in(name)

    def _busy(self, on: bool) -> None:
        self.panel.continue_button.setEnabled(not on and self.presenter.lookup.ready)
        self.form.save_button.setEnabled(not on)

    def open_details(self, name: str = "", *, note: str = "") -> None:
        """Show the form: for a new connection, or to change the one called `name`."""
        try:
            details = self.presenter.open_details(name or "")
        except UserFacing as problem:
            self._navigator.show_error(problem)
            return
        if name == FRAMER and not details.issuer:
            note = tr("Enter these from your Framer developer console, or paste an address to look them up.")
        heading = tr("Details of {name}", name=details.title) if name else tr("Fill in the details")
        self._tasks.cancel(_LOOKUP)
        self._show_form(True)
        self._framer.set_chosen(name == FRAMER)
        self._any.set_chosen(name != FRAMER)
        self.form.open(details, heading, tr("Save and sign in"), note)

    def _close_details(self) -> None:
        self._show_form(False)
        self._framer.set_chosen(False)
        self._any.set_chosen(self.presenter.lookup.started)

    def _check_details(self) -> None:
        details = self.form.details()
        self.form.show_problems(self.presenter.problems(details), self.presenter.hints(details))

    def _keep_details(self, details: Details) -> None:
        self.form.touch_all()
        self._check_details()
        wrong = self.presenter.problems(details)
        if wrong:
            self.form.go_to(next(iter(wrong)))
        else:
            self._tasks.start(self._keep_typed(details), key="keep", busy=self._busy, show_error=self._not_kept)

    async def _keep_typed(self, details: Details) -> None:
        name = await self.presenter.keep_details(details)
        self._close_details()
        self._sign_in(name)

    def _not_kept(self, problem: UserFacing) -> None:
        self.form.note.show()
        self.form.note.set_note(rich(said(problem)), "bad")

    def _sign_in(self, name: str) -> None:
        self._navigator.connections_changed()
        self._navigator.sign_in(name)

    def _escape(self) -> None:
        if self.form.isVisible():
            self._close_details()
        elif self.presenter.lookup.started:
            self._cancel_lookup()

    def _toggle_answer(self) -> None:
        self._answer.setVisible(not self._answer.isVisible())

    # Showing

    def _show(self) -> None:
        self.panel.show_lookup(self.presenter.lookup)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self._sandbox.button.setFocus(Qt.FocusReason.OtherFocusReason)
