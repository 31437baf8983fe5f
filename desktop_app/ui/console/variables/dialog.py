"""The editor of environments and secret variables, over the window."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any

from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.core.api.variables.environments import SHARED
from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui import theme
from desktop_app.ui.console.variables.editing import EnvironmentEditing
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.asking import AskDialog
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.dialog import Dialog, confirm
from desktop_app.ui.widgets.kv_table import PairTable
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import Panel, column, row
from desktop_app.ui.widgets.switch import Switch


class EnvironmentDialog(Dialog):
    """Shows one environment and the secrets of the connection. `saved` hears when it was closed with Done."""

    def __init__(self, window: QWidget, editing: Callable[[Callable[[], None]], EnvironmentEditing]) -> None:
        super().__init__(window, tr("Environments"), "", name="environments")
        self.editing = editing(self.show_editing)
        self._tasks = Tasks(self, self._show_problem)
        self.box.setFixedWidth(theme.current().px(600))
        self.choice = ChoicesBox(tr("Environment"), [], name="environments.choice", height=28)
        self.choice.chosen.connect(lambda name: self._start(self.editing.select(name)))
        self.table = PairTable("environments.values", tr("Add variable"))
        self.table.changed.connect(lambda: self.editing.edit(self.table.pairs()))
        self.production = Switch(tr("This is production"), name="environments.production")
        self.production.clicked.connect(lambda on: self.editing.mark(production=on))
        self._problem = Label("", "small", "bad", wrap=True, name="environments.problem")
        self._problem.hide()
        self._empty = Label(
            tr("An environment gives names to values, such as the address of a server: {name} in a request stands "
               "for them.", name="{{name}}"),
            "small", "text2", wrap=True,
        )  # fmt: skip
        self._lay_out()
        self.add_buttons([("done", tr("Done"), "primary"), ("cancel", tr("Cancel"), "ghost")])

    def _lay_out(self) -> None:
        head = row(spacing=8)
        head.addWidget(self.choice, 1)
        self._rename = self._button(tr("Rename"), "environments.rename", self._ask_rename)
        self._remove = self._button(tr("Delete"), "environments.remove", self._ask_remove)
        head.addWidget(self._button(tr("New"), "environments.new", self._ask_new, icon="plus"))
        head.addWidget(self._rename)
        head.addWidget(self._remove)
        self.body.addLayout(head)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._scrolled(self.table, 220))
        mark = row(spacing=8)
        mark.addWidget(self.production)
        mark.addWidget(Label(tr("This is production: ask before something is changed there"), "small"), 1)
        self._mark = QWidget()
        self._mark.setLayout(mark)
        self.body.addWidget(self._mark)
        self.body.addWidget(self._where())
        self.body.addSpacing(8)
        self.body.addWidget(Label(tr("Secret variables"), "body-strong"))
        kept = tr("Kept in the vault, never in a file. In a request: {name}", name="{{$secret NAME}}")
        self.body.addWidget(Label(kept, "small", "text2", wrap=True))
        self._secrets = QWidget()
        self._secret_rows = column(self._secrets)
        self.body.addWidget(self._secrets)
        line = row()
        line.addWidget(self._button(tr("Add secret"), "environments.add_secret", self._ask_secret, icon="plus"))
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(self._problem)

    def _where(self) -> ElidedLabel:
        self._path = ElidedLabel("", "caption", "text3", name="environments.path")
        return self._path

    def _scrolled(self, inside: QWidget, height: int) -> QScrollArea:
        scroll = QScrollArea()
        scroll.setAccessibleName(tr("Variables"))
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFixedHeight(theme.current().px(height))
        canvas = QWidget()
        canvas.setProperty("scrolled", True)
        layout = column(canvas)
        layout.addWidget(inside)
        layout.addStretch(1)
        scroll.setWidget(canvas)
        self._table_area = scroll
        return scroll

    def _button(self, words: str, name: str, ask: Callable[[], Coroutine[Any, Any, None]], *, icon: str = "") -> Button:
        button = Button(words, "normal" if icon else "ghost", icon=icon, name=name)
        button.clicked.connect(lambda: self._start(ask()))
        return button

    async def edit(self, name: str) -> bool:
        """Show the environment `name` until it is closed; gives whether changes are to be kept in use."""
        self._start(self.editing.load(name))
        return await self.answer() == "done"

    def close_with(self, key: str) -> None:
        """Save before it closes, unless it was cancelled; a problem keeps it open."""
        if key == "done" and self.editing.edited:
            self._start(self._save_and_close())
        else:
            super().close_with(key)

    async def _save_and_close(self) -> None:
        await self.editing.save()
        super().close_with("done")

    # Showing

    def show_editing(self) -> None:
        """Show what is being edited."""
        editing = self.editing
        self.choice.clear()
        for name in editing.names:
            self.choice.addItem(tr("All environments") if name == SHARED else name, name)
        there = bool(editing.name)
        if there:
            self.choice.set_key(editing.name)
        self.choice.setEnabled(there)
        own = there and editing.name != SHARED
        self._rename.setEnabled(own)
        self._remove.setEnabled(own)
        self._empty.setVisible(not there)
        self._table_area.setVisible(there)
        self._mark.setVisible(own)
        self.table.set_pairs(editing.pairs)
        self.production.setChecked(editing.production)
        self._path.setText(tr("In {path}", path=editing.path))
        self._problem.hide()
        self._show_secrets()

    def _show_secrets(self) -> None:
        while (item := self._secret_rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for name in self.editing.secret_names:
            self._secret_rows.addWidget(self._secret_row(name))

    def _secret_row(self, name: str) -> Panel:
        line = Panel("surface", "bottom", name=f"environments.secret.{name}")
        inside = row(line, spacing=6, margins=(12, 4, 4, 4))
        inside.addWidget(ElidedLabel(name, "code"), 1)
        inside.addWidget(Label("••••••••", "code", "text3"))
        inside.addWidget(
            self._button(tr("Change"), f"environments.secret.{name}.change", partial(self._ask_value, name))
        )
        inside.addWidget(self._button(tr("Forget"), f"environments.secret.{name}.forget", partial(self._forget, name)))
        return line

    def _show_problem(self, problem: UserFacing) -> None:
        self._problem.setText(f"{problem.message} {problem.remedy}".strip())
        self._problem.show()

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        self._tasks.start(work)

    # Asking

    async def _ask_new(self) -> None:
        await self._named(tr("Name of the environment"), "", self.editing.add)

    async def _ask_rename(self) -> None:
        await self._named(tr("Another name for the environment"), self.editing.name, self.editing.rename)

    async def _named(self, title: str, value: str, then: Callable[[str], Awaitable[None]]) -> None:
        given = await AskDialog(self._window, title, value=value, name="environments.name").ask()
        if given:
            await then(given)

    async def _ask_remove(self) -> None:
        title = tr("Delete the environment {name}?", name=self.editing.name)
        text = tr("Requests that use its values can't be sent until another one has them.")
        if await confirm(self._window, title, text, yes=tr("Delete"), no=tr("Keep"), name="environments.sure"):
            await self.editing.remove()

    async def _ask_secret(self) -> None:
        name = await AskDialog(self._window, tr("Name of the secret"), name="environments.secret_name").ask()
        if name:
            await self._ask_value(name)

    async def _ask_value(self, name: str) -> None:
        title = tr("Value of {name}", name=name)
        value = await AskDialog(self._window, title, hidden=True, name="environments.secret_value").ask()
        if value:
            await self.editing.keep_secret(name, Secret(value))

    async def _forget(self, name: str) -> None:
        title, text = tr("Forget the secret {name}?", name=name), tr("It is removed from the vault for good.")
        if await confirm(self._window, title, text, yes=tr("Forget"), no=tr("Keep"), name="environments.sure"):
            await self.editing.forget_secret(name)
