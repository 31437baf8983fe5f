"""The small widgets: looks that follow the theme, keys, and what screen readers are told."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeyEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.life import Life
from desktop_app.ui.widgets.brand import draw_brand
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.expiry import ExpiryRing, Lifeline
from desktop_app.ui.widgets.fields import CheckBox, Field
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.labels import ElidedLabel, KeyCap, Label
from desktop_app.ui.widgets.panels import column
from desktop_app.ui.widgets.row_button import RowButton
from desktop_app.ui.widgets.steps import Step, StepList, StepState
from desktop_app.ui.widgets.switch import Switch
from desktop_app.ui.widgets.tabs import segmented, tabs
from desktop_app.ui.widgets.ticker import Ticker
from tests.ui.audit import painted


def picture(widget: QWidget) -> QImage:
    return widget.grab().toImage()


def colours_in(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def test_a_button_follows_the_theme(qtbot: QtBot, looks: theme.Theme) -> None:
    button = Button("Send", "primary")
    qtbot.addWidget(button)
    assert looks.colours.accentfill.lower() in colours_in(picture(button))
    looks.set_mode(theme.Mode.DARK)
    assert looks.colours.accentfill.lower() in colours_in(picture(button))
    assert looks.colours.accentfill == "#3D60DC"


def test_an_icon_button_is_square_and_named(qtbot: QtBot) -> None:
    button = Button(icon="search", kind="ghost", description="Search", name="search")
    qtbot.addWidget(button)
    assert button.sizeHint() == QSize(28, 28)
    assert (button.accessibleName(), button.toolTip()) == ("Search", "Search")


def test_other_words_need_another_width(qtbot: QtBot) -> None:
    button = Button("Refresh", icon="refresh")
    qtbot.addWidget(button)
    before = button.sizeHint().width()
    button.set_label("Refresh now")
    assert button.sizeHint().width() > before
    assert button.accessibleName() == "Refresh now"


def test_the_focus_ring_is_for_the_keyboard_only(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = column(box, margins=(20, 20, 20, 20))
    first, second = Button("First"), Button("Second")
    layout.addWidget(first)
    layout.addWidget(second)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    rings = box.findChildren(FocusRing)
    assert not any(ring.isVisible() for ring in rings)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    ring = box.findChild(FocusRing)
    assert ring is not None
    assert second.hasFocus()
    assert ring.isVisible()
    assert ring.geometry() == second.geometry().adjusted(-4, -4, 4, 4)
    second.hide()  # Qt gives the keyboard to the next control
    assert first.hasFocus()
    assert ring.geometry() == first.geometry().adjusted(-4, -4, 4, 4)


def test_the_ring_empties_and_says_nothing_twice(qtbot: QtBot, looks: theme.Theme) -> None:
    ring = ExpiryRing("S")
    qtbot.addWidget(ring)
    ring.set_state(Life.VALID, 1.0)
    full = picture(ring)
    ring.set_state(Life.VALID, 0.5)
    half = picture(ring)
    green = QColor(looks.colours.okfill)
    assert full.pixelColor(1, 15) == green
    assert half.pixelColor(1, 15) != green
    assert half.pixelColor(28, 15) == green


def test_the_lifeline_has_a_tick_where_it_renews(qtbot: QtBot, looks: theme.Theme) -> None:
    line = Lifeline()
    qtbot.addWidget(line)
    line.resize(1000, 9)
    line.set_state(Life.VALID, 0.5, 0.25)
    image = picture(line)
    assert image.pixelColor(10, 4).name() == looks.colours.okfill.lower()
    assert image.pixelColor(499, 4).name() == looks.colours.okfill.lower()
    assert image.pixelColor(501, 4).name() == looks.colours.line.lower()
    assert image.pixelColor(250, 0).name() == looks.colours.text2.lower()


def test_text_that_does_not_fit_is_its_own_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel("a very long name of an account")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.toolTip() == "a very long name of an account"
    label.resize(400, 20)
    assert label.toolTip() == ""


def test_a_paragraph_has_the_line_height_of_the_design(qtbot: QtBot) -> None:
    label = Label("one two three four five six seven eight nine ten " * 3, "body", wrap=True)
    qtbot.addWidget(label)
    one = Label("one", "body", wrap=True)
    qtbot.addWidget(one)
    assert one.heightForWidth(400) == 20
    assert label.heightForWidth(200) % 20 == 0
    assert label.heightForWidth(200) > label.heightForWidth(400) >= 20


def test_text_of_a_server_is_never_markup(qtbot: QtBot, looks: theme.Theme) -> None:
    label = Label("<b>bold</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;script&gt;" in looks.code_span("<script>")
    assert "&lt;script&gt;" in looks.strong_span("<script>")


def test_the_text_scale_reaches_labels(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    big = theme.Theme(app, theme.Mode.LIGHT, 1.3)
    assert big.font("body").pixelSize() == 17
    assert theme.Theme(app, theme.Mode.LIGHT, 9).scale == 1.3
    assert big.px(28) == 36


def test_every_icon_can_be_drawn(looks: theme.Theme) -> None:
    from desktop_app.core import resources

    for path in resources.path("icons").glob("*.svg"):
        pixmap = looks.pixmap(path.stem, "text", 16, 2.0)
        assert pixmap.size() == QSize(32, 32)
        if "#000000" in path.read_text():
            assert looks.colours.text.lower() in colours_in(pixmap.toImage()) or path.stem == "more", path.stem


def test_the_brand_is_drawn_in_proportion() -> None:
    image = QImage(88, 88, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    draw_brand(painter, QRectF(0, 0, 88, 88))
    painter.end()
    assert image.pixelColor(0, 0).alpha() == 0
    assert image.pixelColor(44, 44).name() == theme.current().colours.accentfill.lower()


def test_a_check_box_is_a_large_target(qtbot: QtBot) -> None:
    box = CheckBox(label="limit, use this parameter", name="limit")
    qtbot.addWidget(box)
    box.show()
    assert min(box.sizeHint().width(), box.sizeHint().height()) >= 24
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert box.isChecked()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_a_field_says_that_it_is_wrong(qtbot: QtBot, looks: theme.Theme) -> None:
    field = Field("Address", name="address", icon="globe", code=True)
    qtbot.addWidget(field)
    field.set_invalid(True)
    assert looks.colours.bad.lower() in colours_in(picture(field))


@pytest.mark.parametrize("make", [tabs, segmented])
def test_arrows_choose_and_tab_leaves(qtbot: QtBot, make: object) -> None:
    choices = make(name="view", label="View")  # type: ignore[operator]
    qtbot.addWidget(choices)
    for key in ("pretty", "headers", "raw"):
        choices.add(key, key.title())
    chosen: list[str] = []
    choices.changed.connect(chosen.append)
    choices.set_available("headers", False)
    choices.show()
    QTest.keyClick(choices, Qt.Key.Key_Right)
    QTest.keyClick(choices, Qt.Key.Key_Right)
    QTest.keyClick(choices, Qt.Key.Key_Left)
    assert chosen == ["raw", "pretty", "raw"]
    stops = [w for w in choices.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [stop.objectName() for stop in stops] == ["view.raw"]


def test_steps_are_kept_while_they_change(qtbot: QtBot) -> None:
    steps = StepList(name="steps")
    qtbot.addWidget(steps)
    steps.set_steps([Step("One", state=StepState.WORKING), Step("Two")])
    first = steps.rows[0]
    steps.set_steps([Step("One", state=StepState.DONE), Step("Two", state=StepState.WORKING), Step("Three")])
    assert steps.rows[0] is first
    assert first.accessibleName() == "One, done"
    assert [row.title.text() for row in steps.rows] == ["One", "Two", "Three"]
    steps.set_steps([Step("One", state=StepState.FAILED)])
    assert len(steps.rows) == 1


def test_a_key_cap_reads_like_the_keys(qtbot: QtBot) -> None:
    cap = KeyCap("Ctrl+K")
    qtbot.addWidget(cap)
    assert cap.text() in ("Ctrl K", "⌘K")


def test_the_ticker_rests_while_its_window_is_minimised(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    ticker = Ticker(lambda: 0.25, window)
    ticks: list[int] = []
    ticker.tick.connect(lambda: ticks.append(1))
    steps: list[Callable[[], None]] = [
        lambda: ticker.run(True), window.showMinimized, window.showNormal, lambda: ticker.run(False)
    ]  # fmt: skip
    running = []
    for step in steps:
        step()
        running.append(ticker.running)
    assert running == [True, False, True, False]
    assert ticks == [1], "what was missed is shown at once"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize("make", [lambda: Button("Send"), lambda: RowButton("Token", 32, name="row")])
def test_enter_presses_a_button_as_space_does(
    qtbot: QtBot, looks: theme.Theme, make: Callable[[], QAbstractButton], key: Qt.Key
) -> None:
    button = make()
    qtbot.addWidget(button)
    pressed: list[Qt.Key] = []
    button.clicked.connect(lambda: pressed.append(key))
    QTest.keyClick(button, key)
    assert pressed == [key]


@pytest.mark.parametrize(
    ("modifiers", "repeated", "on"),
    [
        (Qt.KeyboardModifier.ControlModifier, False, True),
        (Qt.KeyboardModifier.NoModifier, True, True),
        (Qt.KeyboardModifier.NoModifier, False, False),
    ],
    ids=["with Ctrl", "held down", "off"],
)
def test_enter_with_ctrl_held_down_or_on_a_button_that_is_off_is_left_to_others(
    qtbot: QtBot, looks: theme.Theme, modifiers: Qt.KeyboardModifier, repeated: bool, on: bool
) -> None:
    button = Button("Send")
    qtbot.addWidget(button)
    button.setEnabled(on)
    pressed: list[Button] = []
    button.clicked.connect(lambda: pressed.append(button))
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, modifiers, "", repeated)
    button.keyPressEvent(event)
    assert not pressed
    assert not event.isAccepted()


def test_the_step_at_work_stands_out_whatever_it_was_before(qtbot: QtBot) -> None:
    shown = StepList()
    qtbot.addWidget(shown)
    shown.set_steps([Step("Wait", state=StepState.WAITING)])
    shown.show()
    shown.set_steps([Step("Wait", state=StepState.WORKING)])
    assert shown.rows[0].title.font().weight() == 600
    shown.set_steps([Step("Wait", state=StepState.DONE)])
    assert shown.rows[0].title.font().weight() == 500


def test_a_screen_reader_switches_as_a_hand_does(qtbot: QtBot) -> None:
    switch = Switch("Follow redirects", name="x")
    qtbot.addWidget(switch)
    clicks: list[bool] = []
    switch.clicked.connect(lambda on: clicks.append(on))
    interface = QAccessible.queryAccessibleInterface(switch)
    interface.actionInterface().doAction("Toggle")
    assert (switch.isChecked(), clicks) == (True, [True])
    switch.click()
    assert (switch.isChecked(), clicks) == (False, [True, False])
    switch.setChecked(True)
    assert clicks == [True, False]


def test_a_check_box_with_too_little_room_tells_its_words(looks: theme.Theme) -> None:
    box = CheckBox("ai:generate, projects:write")
    box.setFont(looks.font("code"))
    box.resize(box.sizeHint())
    box.show()
    assert not box.toolTip()
    with painted.listened() as found:
        box.grab()
    assert not found, "it has all the room that it asks for"
    box.resize(80, 24)
    assert box.toolTip() == box.text()
    box.close()


def test_a_button_keeps_the_room_of_its_other_words(looks: theme.Theme) -> None:
    button = Button("Reveal for 10 s", icon="eye")
    button.keep_room_for("Reveal for 10 s", "Hide now (10)")
    before = button.sizeHint()
    button.set_label("Hide now (9)")
    assert button.sizeHint() == before
    button.set_label("Something that is longer than both of them")
    assert button.sizeHint().width() > before.width()
