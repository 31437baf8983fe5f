"""Values that are chosen rather than typed: one of a list, or a file."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from desktop_app.core.i18n import tr
from desktop_app.ui.widgets.kv_pair import Pair

T = TypeVar("T")
MEDIA_TYPES: Final = (
    "text/plain", "application/json", "text/csv", "application/pdf", "image/png", "image/jpeg",
    "application/octet-stream",
)  # fmt: skip


def choose(choices: Sequence[str], now: str, below: QWidget, take: Callable[[str], None]) -> None:
    """Offer `choices` below a button, the present one ticked."""
    menu = _menu(below)
    for choice in choices:
        action = menu.addAction(choice or tr("(empty)"))
        action.setCheckable(True)
        action.setChecked(choice == now)
        action.triggered.connect(partial(_hand_on, take, choice))
    _open(menu, below)


def choose_file(parent: QWidget, title: str, take: Callable[[str], None]) -> None:
    """Let the person choose a file that is there; `take` gets its path."""
    dialog = QFileDialog(parent.window(), title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(take)
    dialog.open()


class FileMenu:
    """What can be done with the value of a part of a form: another file, a text after all, and its media type."""

    def __init__(self, pair: Pair, below: QWidget, take: Callable[[Pair], None]) -> None:
        self._pair = pair
        self._below = below
        self._take = take

    def open(self) -> None:
        """Ask for a file at once where the value is a text; else offer what there is."""
        menu = _menu(self._below)
        if self._pair.file:
            menu.addAction(tr("Choose another file…")).triggered.connect(self._ask)
            text = replace(self._pair, file=False, value="")
            menu.addAction(tr("Send a text instead")).triggered.connect(partial(_hand_on, self._take, text))
        else:
            menu.addAction(tr("Choose a file…")).triggered.connect(self._ask)
        menu.addSeparator()
        automatic = replace(self._pair, media_type="")
        self._type(menu, tr("Media type by itself"), automatic, chosen=not self._pair.media_type)
        for media_type in dict.fromkeys((*MEDIA_TYPES, *filter(None, [self._pair.media_type]))):
            chosen = media_type == self._pair.media_type
            self._type(menu, media_type, replace(self._pair, media_type=media_type), chosen=chosen)
        _open(menu, self._below)

    def _type(self, menu: QMenu, words: str, pair: Pair, *, chosen: bool) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(partial(_hand_on, self._take, pair))

    def _ask(self) -> None:
        choose_file(self._below, tr("Send a file"), self._took)

    def _took(self, path: str) -> None:
        self._take(replace(self._pair, file=True, value=path))


def _menu(below: QWidget) -> QMenu:
    menu = QMenu(below)
    menu.setObjectName(f"{below.objectName()}.menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _open(menu: QMenu, below: QWidget) -> None:
    menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))


def _hand_on(take: Callable[[T], None], value: T, checked: bool = False) -> None:
    take(value)
