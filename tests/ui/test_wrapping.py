"""A line of parts goes on below where there is no room, from the side where one starts to read."""

import shiboken6
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget, QWidgetItem
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.home.page import HomePage
from desktop_app.ui.widgets.in_sight import keep_focus_in_sight
from desktop_app.ui.widgets.panels import column
from desktop_app.ui.widgets.wrapping import WrapLayout
from tests.ui.gallery_pages import home_states


def _line(width: int, *, mirrored: bool = False, ends: bool = False, upward: bool = False) -> list[QRect]:
    box = QWidget()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    layout = WrapLayout(box, spacing=10, line_spacing=4, ends=ends, upward=upward)
    parts = [QWidget() for _ in range(3)]
    for part, size in zip(parts, ((100, 20), (60, 30), (80, 20)), strict=True):
        part.setFixedSize(*size)
        layout.addWidget(part)
    box.resize(width, layout.heightForWidth(width))
    layout.setGeometry(box.rect())
    return [part.geometry() for part in parts]


def test_parts_stand_in_one_line_where_there_is_room(looks: theme.Theme) -> None:
    assert _line(260) == [QRect(0, 5, 100, 20), QRect(110, 0, 60, 30), QRect(180, 5, 80, 20)]


def test_what_has_no_room_goes_below(looks: theme.Theme) -> None:
    assert _line(200)[2] == QRect(0, 34, 80, 20)
    assert _line(200, upward=True)[0] == QRect(0, 29, 100, 20), "or above"


def test_the_last_part_may_stand_at_the_end(looks: theme.Theme) -> None:
    assert _line(400, ends=True)[2].right() == 399
    assert _line(200, ends=True)[2].left() == 0, "alone in its line it does not float at the end"


def test_it_is_mirrored(looks: theme.Theme) -> None:
    assert [place.right() for place in _line(260, mirrored=True)] == [259, 149, 79]


def test_what_gets_the_focus_is_scrolled_to(looks: theme.Theme) -> None:
    content = QWidget()
    lines = column(content)
    buttons = [QPushButton(str(place)) for place in range(40)]
    for each in buttons:
        lines.addWidget(each)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(content)
    keep_focus_in_sight(area)
    area.resize(200, 200)
    area.show()
    area.activateWindow()
    QApplication.processEvents()
    buttons[30].setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not buttons[30].visibleRegion().isEmpty()
    area.close()


def test_cards_of_the_home_page_are_equally_wide_and_their_buttons_in_line(looks: theme.Theme) -> None:
    page = dict(home_states())["home-found"]()
    assert isinstance(page, HomePage)
    page.resize(844, 592)
    page.show()
    QApplication.processEvents()
    cards = [page._sandbox, page._framer, page._any]
    assert max(card.width() for card in cards) - min(card.width() for card in cards) <= 1
    middles = {card.button.geometry().center().y() for card in cards}
    assert max(middles) - min(middles) <= 1
    page.close()


def test_a_part_outlasts_the_item_that_qt_made_for_it(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    part = QPushButton("part", place)
    layout = WrapLayout(place)
    made = QWidgetItem(part)
    layout.addItem(made)
    shiboken6.delete(made)  # what happens to Python's idea of it once one at the same address is gone
    assert layout.heightForWidth(100) > 0
    kept = layout.itemAt(0)
    assert kept is not None
    assert kept.widget() is part
