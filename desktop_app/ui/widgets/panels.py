"""Boxes: panes of the window, cards, and notes."""

from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme import Tone
from desktop_app.ui.widgets.labels import Icon, Label, restyle

Surface = Literal["app", "surface", "sunken", "raised"]
Edge = Literal["", "top", "right", "bottom", "left"]
NoteTone = Literal["info", "ok", "warn", "bad", "accent"]

_NOTE_ICONS: dict[str, tuple[str, Tone]] = {
    "info": ("info", "text3"), "ok": ("check", "ok"), "warn": ("warn", "warn"), "bad": ("warn", "bad"),
    "accent": ("info", "accent"),
}  # fmt: skip


def column(parent: QWidget | None = None, *, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0),
           ) -> QVBoxLayout:  # fmt: skip
    """A vertical layout with exact spacing and margins (left, top, right, bottom)."""
    layout = QVBoxLayout(parent) if parent is not None else QVBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    return layout


def row(parent: QWidget | None = None, *, spacing: int = 0, margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        ) -> QHBoxLayout:  # fmt: skip
    """A horizontal layout with exact spacing and margins (left, top, right, bottom)."""
    layout = QHBoxLayout(parent) if parent is not None else QHBoxLayout()
    layout.setSpacing(spacing)
    layout.setContentsMargins(*margins)
    return layout


class Panel(QFrame):
    """A part of the window with a background of its own and at most one hairline edge."""

    def __init__(
        self, surface: Surface | None = None, edge: Edge = "", *, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        if surface:
            self.setProperty("surface", surface)
        if edge:
            self.set_edge(edge)

    def set_edge(self, edge: Edge) -> None:
        """Put the hairline at another side: left and right change places in a mirrored window."""
        shown = edge if self.isLeftToRight() else {"left": "right", "right": "left"}.get(edge, edge)
        if self.property("edge") != shown:
            self.setProperty("edge", shown)
            restyle(self)


def scrolled(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """`content`, to be scrolled where it is higher than its place.

    parent: where it will be. With much in it that is best said at once: it would get its looks anew when it is moved.
    """
    content.setProperty("scrolled", True)
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


class Rule(QFrame):
    """A hairline: horizontal, or vertical of a fixed height."""

    def __init__(self, vertical: int = 0, parent: QWidget | None = None) -> None:
        """vertical: height in px of an upright line; 0 makes a horizontal one."""
        super().__init__(parent)
        self.setProperty("edge", "left" if vertical else "top")
        if vertical:
            self.setFixedSize(1, vertical)
        else:
            self.setFixedHeight(1)


class Card(QFrame):
    """A bordered box with round corners; `chosen` tints it."""

    def __init__(self, *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("card", "plain")

    def set_chosen(self, chosen: bool) -> None:
        """Show that this card is the one being used."""
        wanted = "chosen" if chosen else "plain"
        if self.property("card") != wanted:
            self.setProperty("card", wanted)
            restyle(self)


class NoteBox(QFrame):
    """An icon and a few sentences on a tint. The text is HTML: escape what isn't ours, see `Theme.code_span`."""

    def __init__(self, text: str = "", tone: NoteTone = "info", *, name: str = "", parent: QWidget | None = None
                 ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setObjectName(name)
        layout = row(self, spacing=10, margins=(12, 10, 12, 10))
        self._icon = Icon("info", "text3")
        self.label = Label(text, "small", rich=True, wrap=True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        icon_column = column(margins=(0, 1, 0, 0))
        icon_column.addWidget(self._icon)
        icon_column.addStretch(1)
        layout.addLayout(icon_column)
        self.label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._words = column()
        self._words.addWidget(self.label)
        layout.addLayout(self._words, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.set_note(text, tone)

    def add_below(self, part: QLayout) -> None:
        """Put something below the words, in line with them, such as links."""
        self._words.addLayout(part)

    def set_note(self, text: str, tone: NoteTone) -> None:
        """Show other words (HTML) and another tone; the icon belongs to the tone."""
        self.setProperty("note", tone)
        self._icon.set_icon(*_NOTE_ICONS[tone])
        self.label.setText(f'<p style="line-height:18px;margin:0">{text}</p>')
        restyle(self)
