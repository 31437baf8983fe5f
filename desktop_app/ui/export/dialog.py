"""The dialog "Use this connection somewhere else"."""

from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QScrollArea, QWidget

from desktop_app.core.errors import UserFacing
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui import theme
from desktop_app.ui.export.cards import KindCard, KindList
from desktop_app.ui.export.pane import ExportPane
from desktop_app.ui.export.presenter import ExportPresenter
from desktop_app.ui.export.services import ExportServices
from desktop_app.ui.tasks import Tasks
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog, show_error
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import Rule, column, row
from desktop_app.ui.widgets.secret_clipboard import SecretClipboard

_WIDTH, _HEIGHT, _EDGE = 880, 590, 20
_LEFT: Final = 288
_SAID: Final = 80
"""Room between the buttons of the foot for what was done; with less they take two lines."""


class ExportDialog(Dialog):
    """Covers the window. clipboard: lives longer than the dialog, for it takes the token out again.

    tasks: what is being done.
    """

    def __init__(
        self,
        window: QWidget,
        services: ExportServices,
        name: str,
        clipboard: SecretClipboard,
        help_wanted: Callable[[], None],
    ) -> None:
        super().__init__(window, tr("Use this connection somewhere else"), "", name="export")
        self.presenter = ExportPresenter(services, self._show)
        self._clipboard = clipboard
        self._clipboard.left.connect(self._count)
        self._help_wanted = help_wanted
        self.tasks = Tasks(self, self._failed)
        self._subtitle = Label("", "small", "text2", tabular=True, name="export.subtitle")
        self.kinds = KindList()
        self.kinds.group.buttonToggled.connect(self._choose)
        self.pane = ExportPane(self.presenter)
        self.pane.hide()  # until there is something in it
        self.pane.form_chosen.connect(lambda form: self._run(self.presenter.choose_form(form)))
        self.pane.request_chosen.connect(lambda place: self._run(self.presenter.choose_request(place)))
        self.pane.token_wanted.connect(lambda wanted: self._run(self.presenter.put_token(wanted)))
        self.pane.scope_allowed.connect(lambda scope, on: self._run(self.presenter.allow(scope, on)))
        self._build()
        self._fit()
        self._run(self.presenter.show(name), key="show")

    # Layout

    def _build(self) -> None:
        heading = self.body.takeAt(0)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        close = Button("", "ghost", icon="x", description=tr("Close"), name="export.close")
        close.clicked.connect(lambda: self.close_with(""))
        head = row(margins=(20, 16, 16, 12))
        titles = column(spacing=2)
        if heading is not None:
            titles.addItem(heading)
        titles.addWidget(self._subtitle)
        head.addLayout(titles, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        left = _scrolled(self.kinds)
        left.setFixedWidth(theme.current().px(_LEFT))
        middle = row()
        middle.addWidget(left)
        rule = Rule(1)
        rule.setFixedHeight(16_777_215)
        rule.setMinimumHeight(0)
        middle.addWidget(rule)
        middle.addWidget(_scrolled(self.pane), 1)
        self.body.addLayout(head)
        self.body.addWidget(Rule())
        self.body.addLayout(middle, 1)
        self.body.addWidget(Rule())
        self._line = self._foot()
        self.body.addLayout(self._line)

    def _foot(self) -> QBoxLayout:
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.setContentsMargins(20, 12, 20, 12)
        foot.setSpacing(8)
        self._difference = Button(tr("What is the difference?"), "link", flush=True, name="export.help")
        self._difference.clicked.connect(self._open_help)
        self._said = ElidedLabel("", "small", "text2", mode=Qt.TextElideMode.ElideMiddle, name="export.said")
        self._said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._lab = Button(tr("Open in JupyterLab"), large=True, name="export.lab")
        self._lab.clicked.connect(lambda: self._choose_file(self.presenter.open_in_lab))
        self._save = Button(tr("Save…"), large=True, name="export.save")
        self._save.clicked.connect(lambda: self._choose_file(self.presenter.write))
        self._copy = Button(tr("Copy code"), "primary", icon="copy", large=True, name="export.copy")
        self._copy.clicked.connect(lambda: self._run(self._copy_it(), key="copy"))
        actions = row(spacing=8)
        actions.addWidget(self._said, 1)
        for button in (self._lab, self._save, self._copy):
            button.setEnabled(False)  # until it is known what there is
            actions.addWidget(button)
        foot.addWidget(self._difference, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        foot.addLayout(actions, 1)
        return foot

    def _fit(self) -> None:
        px, room = theme.current().px, self._window.size()
        self.box.setFixedSize(min(px(_WIDTH), room.width() - 2 * _EDGE), min(px(_HEIGHT), room.height() - 2 * _EDGE))
        needed = sum(each.sizeHint().width() for each in (self._difference, self._lab, self._save, self._copy))
        narrow = self.box.width() - 2 * _EDGE < needed + px(_SAID)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def open(self) -> None:
        super().open()
        self.kinds.cards[self.presenter.kind].setFocus(Qt.FocusReason.PopupFocusReason)

    # What the person does

    def _run(self, work: Coroutine[Any, Any, object], *, key: str = "renew") -> None:
        self.tasks.start(work, key=key)

    def _failed(self, problem: UserFacing) -> None:
        show_error(self._window, problem)

    def _choose(self, card: KindCard, on: bool) -> None:
        if on:
            self._run(self.presenter.choose(card.kind))

    def _open_help(self) -> None:
        self.close_with("")
        self._help_wanted()

    async def _copy_it(self) -> None:
        text, secret = await self.presenter.copied()
        if secret:
            self._clipboard.copy(Secret(text))
        else:
            QGuiApplication.clipboard().setText(text)
            self.presenter.say(tr("Copied."))

    def _count(self, seconds: int) -> None:
        self.presenter.say(
            tr("Copied. Clears in {seconds} s.", seconds=seconds) if seconds else tr("The clipboard is clear again.")
        )

    def _choose_file(self, then: Callable[[Path], Coroutine[Any, Any, object]]) -> None:
        dialog = QFileDialog(self.window(), tr("Where to save it"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, self.presenter.kind == "dotenv")  # its lines stay
        dialog.selectFile(self.presenter.file_name)
        dialog.fileSelected.connect(lambda path: self._run(then(Path(path)), key="write"))
        dialog.open()

    # Showing

    def _show(self) -> None:
        presenter = self.presenter
        if presenter.profile is None:
            return
        self._subtitle.setText(" · ".join(self._who()))
        self.pane.show_all()
        self.pane.show()
        able = presenter.problem is None
        missing = tr("JupyterLab is not installed here.") if presenter.kind == "notebook" and not presenter.lab else ""
        self._said.setText(presenter.said or missing)
        self._lab.setVisible(presenter.kind == "notebook")
        self._lab.setEnabled(able and presenter.lab is not None)
        self._save.setVisible(presenter.kind != "clipboard")
        self._save.setEnabled(able)
        self._copy.setEnabled(able)
        self._copy.setVisible(presenter.kind != "dotenv")
        self._copy.set_label(_copy_words(presenter))
        self._save.set_kind("primary" if presenter.kind == "dotenv" else "normal")

    def _who(self) -> list[str]:
        profile, tokens = self.presenter.profile, self.presenter.tokens
        assert profile is not None
        if tokens is None:
            return [profile.display_name, tr("Signed out")]
        until = self.presenter.until
        who = tokens.name or tokens.email or tokens.account
        return [profile.display_name, who, *([tr("token expires {time}", time=until)] if until else [])]


def _copy_words(presenter: ExportPresenter) -> str:
    if presenter.kind == "clipboard":
        return tr("Copy token")
    return tr("Copy") if presenter.kind == "data" else tr("Copy code")


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its content has what the Tab key stops at
    area.viewport().setAutoFillBackground(False)
    return area
