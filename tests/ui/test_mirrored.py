"""A mirrored window, as for languages that are written from right to left."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop_app.ui import theme
from desktop_app.ui.flow.member_rows import MemberRow
from desktop_app.ui.flow.page import MenuButton
from desktop_app.ui.flow.presenter import Row as Member
from desktop_app.ui.shell.rows import ActionRow
from desktop_app.ui.token.parts import LineRow
from desktop_app.ui.token.presenter import Line
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.chips import ChipState, ScopeChip
from desktop_app.ui.widgets.fields import CheckBox, Field
from desktop_app.ui.widgets.labels import ElidedLabel, Label
from desktop_app.ui.widgets.panels import Panel
from desktop_app.ui.widgets.sections import NavRow
from desktop_app.ui.widgets.steps import Step, StepRow, StepState
from desktop_app.ui.widgets.switch import Switch

PARTS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: Button("Copy link", icon="copy", large=True, hint="Esc"),
    "menu button": lambda: MenuButton("Earlier sign-ins"),
    "chip": lambda: ScopeChip("notes:read", ChipState.MISSING),
    "check box": lambda: CheckBox("Read your notes"),
    "switch": lambda: Switch("Reduce motion", name="switch"),
    "view row": lambda: ActionRow("Console", "term", "Ctrl+1", name="view", indented=True),
    "section": lambda: NavRow("general", "General", "nav"),
    "claim": lambda: LineRow(Line("iss", "https://id.example.com", "Who issued it.", "pass"), "claims"),
    "member": lambda: MemberRow(Member("grant_type", "authorization_code")),
    "step": lambda: StepRow(Step("Opened your browser", "A private link", StepState.DONE, "14:31:52")),
    "label": lambda: Label("Sign-in server", "small-medium"),
    "paragraph": lambda: Label("You sign in with your browser.", wrap=True),
    "shortened label": lambda: ElidedLabel("https://id.example.com", "code"),
    "field": lambda: Field("Find", name="find", icon="search"),
}


@pytest.fixture
def mirror(looks: theme.Theme) -> Iterator[Callable[[bool], None]]:
    """Mirrors everything that is made afterwards."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)

    def turn(mirrored: bool) -> None:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)

    yield turn
    turn(False)


def _inked(widget: QWidget) -> tuple[int, int]:
    """Free columns before the first and after the last one in which something is drawn inside the border."""
    widget.resize(360, max(28, widget.sizeHint().height()))
    widget.show()
    widget.clearFocus()  # a caret stands where the keyboard's language begins
    image: QImage = widget.grab().toImage()
    rows = range(6, image.height() - 6)
    paper = image.pixel(image.width() // 2, 4)
    used = [x for x in range(4, image.width() - 4) if any(image.pixel(x, y) != paper for y in rows)]
    widget.close()
    return used[0], image.width() - 1 - used[-1]


@pytest.mark.parametrize("name", PARTS)
def test_a_part_is_drawn_the_other_way_round(name: str, mirror: Callable[[bool], None]) -> None:
    mirror(False)
    before, after = _inked(PARTS[name]())
    mirror(True)
    # Glyphs are wider at one side than at the other.
    assert _inked(PARTS[name]()) == pytest.approx((after, before), abs=3)


def test_hairlines_change_sides(mirror: Callable[[bool], None]) -> None:
    mirror(True)
    assert Panel("surface", "right").property("edge") == "left"
    assert Panel("surface", "top").property("edge") == "top"


def test_every_label_begins_at_the_same_side(mirror: Callable[[bool], None]) -> None:
    mirror(True)
    for text in ("Sandbox", "שלום"):
        label = Label(text)
        assert isinstance(label, QLabel)
        assert label.alignment() & Qt.AlignmentFlag.AlignRight, text
