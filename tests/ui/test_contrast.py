"""The measuring of contrast finds what is weak, and focus can be seen on every kind of control."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.choices_box import ChoicesBox
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.fields import CheckBox, Field
from desktop_app.ui.widgets.labels import Label
from desktop_app.ui.widgets.panels import Panel, column
from desktop_app.ui.widgets.sections import NavRow
from tests.ui.audit.contrast import LOOKS, Picture, marked, weak_edges, weak_texts

WEAK = "#a0a0a0"
"""2.6 on white: a grey that looks fine to its designer."""


class Painted(QWidget):
    """A row that paints a title and a detail."""

    def __init__(self, detail: str) -> None:
        super().__init__()
        self.setObjectName("row")
        self.setFixedSize(200, 40)
        self._detail = detail

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(QRect(0, 0, 200, 20), Qt.AlignmentFlag.AlignLeft, "A title")
        painter.setPen(QColor(self._detail))
        painter.drawText(QRect(0, 20, 200, 20), Qt.AlignmentFlag.AlignLeft, "its detail")
        painter.end()


@pytest.fixture
def sheet(qtbot: QtBot, looks: theme.Theme) -> Callable[..., Panel]:
    """Shows widgets below each other on white."""

    def make(*parts: QWidget) -> Panel:
        box = Panel("surface")
        qtbot.addWidget(box)
        layout = column(box, spacing=20, margins=(20, 20, 20, 20))
        for part in parts:
            layout.addWidget(part)
        layout.addStretch(1)
        box.resize(400, 420)
        box.show()
        QApplication.processEvents()
        return box

    return make


def coloured(widget: QWidget, style: str) -> QWidget:
    """The same in another colour than the design's."""
    widget.setStyleSheet(style)
    return widget


def test_a_weak_label_is_found_and_a_good_one_is_not(sheet: Callable[..., Panel]) -> None:
    weak = coloured(Label("Too weak", "small", name="weak"), f"color: {WEAK}")
    found = weak_texts(Picture(sheet(weak, Label("Good", "small", "text3", name="good"))))
    assert len(found) == 1
    assert "weak: 'Too weak' 2.6" in found[0]


def test_a_weak_part_of_a_painted_row_is_found(sheet: Callable[..., Panel]) -> None:
    found = weak_texts(Picture(sheet(Painted(WEAK), Painted("#5e6066"))))
    assert len(found) == 1
    assert "row: 'its detail' 2.6" in found[0]


def test_weak_placeholders_and_edges_are_found(sheet: Callable[..., Panel]) -> None:
    good = Field("Good", name="good", placeholder="Write here")
    weak = Field("Weak", name="weak", placeholder="Write here")
    coloured(weak, "QLineEdit { border: 1px solid #d0d0d0; placeholder-text-color: #b0b0b0; }")
    picture = Picture(sheet(good, weak))
    (text,), (edge,) = weak_texts(picture), weak_edges(picture)
    assert "weak: 'Write here' 2." in text
    assert "weak: 1.5" in edge


def test_what_is_switched_off_or_covered_is_not_read(sheet: Callable[..., Panel]) -> None:
    off = coloured(Label("Off", "small", name="off"), f"color: {WEAK}")
    off.setEnabled(False)
    weak = coloured(Label("Weak", "small", name="weak"), f"color: {WEAK}")
    box = sheet(off, weak)
    assert len(weak_texts(Picture(box))) == 1
    dialog = Dialog(box, "A question", "With words.", name="question")
    dialog.open()
    assert weak_texts(Picture(box)) == []
    dialog.close_with("")


def controls() -> Iterator[QWidget]:
    """One of each kind."""
    yield Button("Send", "primary", name="primary")
    yield Button("Refresh", name="normal")
    yield Button("Forget", "danger", name="danger")
    yield Button("Details", "link", name="link")
    yield Button("", "ghost", icon="x", description="Close", name="icon")
    yield Field("Field", name="field")
    yield ChoicesBox("Choices", [("a", "A")], name="choices")
    yield CheckBox("Check", name="check")
    yield NavRow("key", "Row", "row")
    yield ScopeChip("projects:read", ChipState.GRANTED)


@pytest.mark.parametrize(("mode", "strong"), LOOKS, ids=lambda value: str(getattr(value, "value", value)))
def test_focus_can_be_seen(
    sheet: Callable[..., Panel], looks: theme.Theme, qtbot: QtBot, mode: theme.Mode, strong: bool
) -> None:
    looks.set_strong(strong)
    looks.set_mode(mode)
    kinds = list(controls())
    box = sheet(*kinds)
    box.activateWindow()
    qtbot.waitUntil(box.isActiveWindow)
    for each in kinds:
        if (focused := QApplication.focusWidget()) is not None:
            focused.clearFocus()
        before = Picture(box)
        each.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        share = marked(before, Picture(box), each, 5)
        assert share > 0.95, f"{each.objectName() or each}: {share:.2f} of its ring"
    looks.set_strong(False)
    looks.set_mode(theme.Mode.LIGHT)
