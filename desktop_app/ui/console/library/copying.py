"""A request as code on the clipboard: what kinds there are, and the menu of them."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.core.api import exporters
from desktop_app.core.api.request import Request
from desktop_app.core.api.variables.values import Variables
from desktop_app.core.errors import RequestProblem, SignInNeeded
from desktop_app.core.i18n import tr
from desktop_app.core.redact import Secret
from desktop_app.ui.console.library.services import Credential
from desktop_app.ui.console.request import outgoing
from desktop_app.ui.console.request.draft import Draft
from desktop_app.ui.widgets.secret_clipboard import SecretClipboard

Token = Callable[[], Awaitable[Credential | None]]


def kinds() -> list[tuple[str, str]]:
    """The kinds of code, and what they are called."""
    return [
        ("curl", "curl"), ("httpx", tr("Python, httpx")), ("httpx-async", tr("Python, httpx, asynchronous")),
        ("requests", tr("Python, requests")), ("fetch", tr("JavaScript, fetch")), ("httpie", "HTTPie"),
        ("har", tr("HAR archive")), ("http", tr(".http file")),
    ]  # fmt: skip


async def request_of(draft: Draft, variables: Variables) -> Request:
    """What `draft` sends, with the values of its variables; where one has none, or is a secret, all stay variables.

    Raises RequestProblem.
    """
    variables.find_secret = _no_secret
    try:
        filled = await outgoing.filled(draft, variables)
    except RequestProblem:
        filled = draft
    return await exporters.whole(outgoing.request(filled))


async def _no_secret(name: str) -> Secret | None:
    return None


async def code(kind: str, request: Request, base: str, token: Token, *, with_token: bool) -> str:
    """`request` as code of this kind, below the API at `base`; the token in it only where that is said.

    Raises RequestProblem, and SignInNeeded where there is no token to be put in.
    """
    found = await token()
    if with_token and found is None:
        raise SignInNeeded("signed_out", tr("There is no token to put into the code."), tr("Sign in first."))
    credential, value = found or (("Authorization", "Bearer "), None)
    message = exporters.of(request, base, credential=credential, token=value if with_token else None)
    return exporters.write(kind, message)


class CopyMenu(QObject):
    """Offers the kinds. chosen: one of them, and whether the token is to be in the code. It is asked for each time."""

    chosen = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._clipboard: SecretClipboard | None = None

    def fill(self, menu: QMenu) -> None:
        """Put the kinds into `menu`."""
        with_token = QAction(tr("With the token in it"), menu, checkable=True)
        for kind, words in kinds():
            menu.addAction(words).triggered.connect(
                lambda _=False, kind=kind: self.chosen.emit(kind, with_token.isChecked() and kind != "http")
            )
        menu.addSeparator()
        # A press on it must not close the menu: one ticks it, then chooses the kind.
        with_token.setToolTip(tr("Whoever has the code can act as you until the token ends."))
        menu.addAction(with_token)
        menu.setToolTipsVisible(True)

    def popup(self, place: QPoint) -> None:
        """Show the kinds at `place`."""
        menu = _Staying(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill(menu)
        menu.popup(place)

    def put(self, text: str, *, secret: bool) -> None:
        """Put code on the clipboard; with a token in it for 30 seconds only."""
        if not secret:
            QGuiApplication.clipboard().setText(text)
            return
        if self._clipboard is None:
            self._clipboard = SecretClipboard(self)
        self._clipboard.copy(Secret(text))


class _Staying(QMenu):
    """A menu that stays open when something in it is ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick():
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) or not self._tick():
            super().keyPressEvent(event)

    def _tick(self) -> bool:
        action = self.activeAction()
        if action is None or not action.isCheckable():
            return False
        action.trigger()
        return True
