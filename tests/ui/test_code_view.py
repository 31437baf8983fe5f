"""The code view as a person uses it: keyboard, mouse, folding, find, and texts that are far too large."""

import json
import mmap
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.widgets.code.find import MOST, Search
from desktop_app.ui.widgets.code.view import CodeView
from tests.ui.conftest import Until

VALUE = {"data": [{"id": "prj_1", "name": "Zoë 🙂"}, {"id": "prj_2", "name": "B"}], "page": {"next": None}}
TEXT = json.dumps(VALUE, indent=2, ensure_ascii=False)


@pytest.fixture
def view(qtbot: QtBot) -> CodeView:
    made = CodeView("response.body", "Answer")
    qtbot.addWidget(made)
    made.resize(520, 420)
    made.show()
    made.show_text(TEXT.encode(), language="json")
    made.pane.setFocus()
    return made


def child(view: CodeView, name: str) -> QWidget:
    found = view.findChild(QWidget, f"response.body.{name}")
    assert isinstance(found, QWidget)
    return found


def count(view: CodeView) -> str:
    label = child(view, "find.count")
    assert isinstance(label, QLabel)
    return label.text()


def test_every_line_is_there_to_be_read(view: CodeView) -> None:
    assert view.visible_text() == TEXT
    assert view.pane.accessibleName() == "Answer"


def test_arrows_move_and_shift_selects(view: CodeView) -> None:
    caret = view.pane.document.caret
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End):
        QTest.keyClick(view.pane, key)
    assert caret.row == 3
    QTest.keyClick(view.pane, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert caret.selected_text() == '"id": "prj_1",'
    QTest.keyClick(view.pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == '"id": "prj_1",'


def test_up_and_down_keep_the_column_over_shorter_lines(view: CodeView) -> None:
    caret = view.pane.document.caret
    QTest.keyClick(view.pane, Qt.Key.Key_End)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End):
        QTest.keyClick(view.pane, key)
    column = caret.column_in(caret.row, caret.offset)
    QTest.keyClick(view.pane, Qt.Key.Key_Up)
    QTest.keyClick(view.pane, Qt.Key.Key_Down)
    assert caret.column_in(caret.row, caret.offset) == column


def test_left_and_right_pass_line_ends_and_wide_characters(view: CodeView) -> None:
    caret = view.pane.document.caret
    QTest.keyClick(view.pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    for _ in TEXT:
        QTest.keyClick(view.pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert caret.offset == 0
    assert caret.selected_text() == TEXT
    QTest.keyClick(view.pane, Qt.Key.Key_Right)
    assert caret.offset == len(TEXT.encode()), "leaving a selection goes to its end"


def test_words_are_stepped_over(view: CodeView) -> None:
    caret = view.pane.document.caret
    caret.place(TEXT.index("prj_1"))
    QTest.keyClick(view.pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert caret.offset == TEXT.index("prj_1") + len('prj_1",')
    QTest.keyClick(view.pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert caret.offset == TEXT.index("prj_1")


def test_without_a_selection_copy_takes_the_line(view: CodeView) -> None:
    QTest.keyClick(view.pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "{"
    QTest.keyClick(view.pane, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(view.pane, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXT


def test_enter_folds_a_block_and_the_caret_steps_over_it(view: CodeView) -> None:
    QTest.keyClick(view.pane, Qt.Key.Key_Down)
    QTest.keyClick(view.pane, Qt.Key.Key_Return)
    assert view.visible_text().splitlines() == ["{", '  "data": [ … ],', '  "page": {', '    "next": null', "  }", "}"]
    QTest.keyClick(view.pane, Qt.Key.Key_Down)
    QTest.keyClick(view.pane, Qt.Key.Key_Home)
    QTest.keyClick(view.pane, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.pane.document.caret.selected_text() == '"'
    QTest.keyClick(view.pane, Qt.Key.Key_Up)
    QTest.keyClick(view.pane, Qt.Key.Key_Plus)
    assert view.visible_text() == TEXT


def test_folds_inside_a_fold_come_back_with_it(view: CodeView) -> None:
    document = view.pane.document
    document.set_folded(2, True)
    document.set_folded(1, True)
    document.set_folded(1, False)
    assert view.visible_text().splitlines()[2] == "    { … },"
    document.reveal(TEXT.index("prj_1"))
    assert view.visible_text() == TEXT


def test_a_click_beside_the_number_folds_and_one_on_the_text_places_the_caret(view: CodeView) -> None:
    pane = view.pane
    middle = pane.y_of(1) + pane.row_height // 2
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(pane.numbers_width + 8, middle))
    assert pane.document.is_folded(1)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(pane.text_left + 2, pane.y_of(0) + 4))
    assert pane.document.caret.offset == 0


def test_dragging_and_double_clicking_select(view: CodeView) -> None:
    pane = view.pane
    start = QPoint(pane.text_left, pane.y_of(0) + 5)
    QTest.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane.viewport(), QPoint(pane.text_left, pane.y_of(2) + 5))
    QTest.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton)
    assert pane.document.caret.selected_text() == '{\n  "data": [\n'
    pane.document.caret.select_word(3, 14)
    assert pane.document.caret.selected_text() == "prj_1"


def test_points_and_offsets_are_each_others_inverse(view: CodeView) -> None:
    pane, caret = view.pane, view.pane.document.caret
    for row in range(len(pane.document.index)):
        text = pane.document.index.text(row)
        for column in range(len(text) + 1):
            x = pane._rows.row(row).x_of(column)
            point = QPointF(pane.text_left + x + 0.4, pane.y_of(row) + 4)
            assert pane.offset_at(point) == caret.offset_in(row, column)


def test_wrapping_breaks_long_lines_and_keeps_their_number(view: CodeView) -> None:
    long = json.dumps({"text": "x" * 400, "end": 1}, indent=2)
    view.show_text(long.encode(), language="json")
    view.grab()
    assert view.pane.horizontalScrollBar().maximum() > 0
    view.set_wrap(True)
    shown = view.visible_text()
    assert shown.replace("\n", "") == long.replace("\n", "")
    assert len(shown.splitlines()) > 6
    index = view.pane.document.index
    assert index.line_of(len(index) - 1) == 4
    assert view.pane.horizontalScrollBar().maximum() == 0
    view.resize(900, 420)
    assert len(view.visible_text().splitlines()) < len(shown.splitlines())
    view.set_wrap(False)
    assert view.visible_text() == long


async def test_find_counts_goes_round_and_opens_folds(view: CodeView, until: Until) -> None:
    view.pane.document.set_folded(1, True)
    QTest.keyClick(view.pane, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = child(view, "find.text")
    assert field.hasFocus()
    QTest.keyClicks(field, "PRJ_")
    await until(lambda: count(view) == "1 of 2")
    assert view.pane.document.caret.selected_text() == "prj_"
    assert view.visible_text() == TEXT
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert count(view) == "2 of 2"
    QTest.keyClick(view.pane, Qt.Key.Key_F3)
    assert count(view) == "1 of 2"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert count(view) == "2 of 2"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not child(view, "find").isVisible()
    assert view.pane.hasFocus()
    assert len(view.pane.matches) == 0


async def test_what_is_not_there_is_said(view: CodeView, until: Until) -> None:
    view.open_find()
    QTest.keyClicks(child(view, "find.text"), "zebra")
    await until(lambda: count(view) == "No matches")
    assert not child(view, "find.next").isEnabled()


async def test_a_search_ignores_case_beyond_ascii_and_across_slices(until: Until) -> None:
    search = Search()
    padding = "x" * (512 * 1024 - 3)
    search.start((padding + "ÄPFEL äpfel").encode(), "äpfel", 0)
    await until(lambda: search.done)
    starts = [search.matches[place][0] for place in range(len(search.matches))]
    assert starts == [len(padding), len(padding) + len("ÄPFEL ".encode())]


async def test_a_search_stops_counting_somewhere(until: Until) -> None:
    search = Search()
    search.start(b"a" * (MOST + 100), "a", 0)
    await until(lambda: search.done)
    assert len(search.matches) == MOST
    search.move(-1)
    assert search.matches.place == MOST - 1


async def test_a_large_file_is_shown_at_once_and_known_soon(qtbot: QtBot, until: Until, tmp_path: Path) -> None:
    file = tmp_path / "large.json"
    file.write_bytes(b"[\n" + b'  "a line of some length, repeated very often",\n' * 200_000 + b"  null\n]\n")
    view = CodeView("response.body", "Answer")
    qtbot.addWidget(view)
    view.resize(520, 420)
    view.show()
    with file.open("rb") as opened:
        mapped = mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ)
    view.show_text(mapped, language="json")
    assert view.visible_text().startswith("[\n  ")
    assert not view.pane.document.index.complete
    QTest.keyClick(view.pane, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    await until(lambda: view.visible_text().endswith("null\n]"))
    assert len(view.pane.document.index) == 200_003
    view.show_text(b"")
    mapped.close()
    assert view.visible_text() == ""


def test_bytes_that_are_no_text_and_control_characters_are_shown_as_something(view: CodeView) -> None:
    view.show_text(b"a\xffb\x1bc\r\n\xe2\x80\xaed")
    view.grab()
    assert view.visible_text() == "a?b\x1bc\n\u202ed"
    row = view.pane._rows.row(0)
    assert row.layout.text() == "a\ufffdb\u241bc"
    assert view.pane._rows.row(1).layout.text() == "\ufffdd"


def test_a_change_of_theme_recolours(view: CodeView, looks: theme.Theme) -> None:
    light = view.grab().toImage().pixelColor(4, 200)
    looks.set_mode(theme.Mode.DARK)
    assert view.grab().toImage().pixelColor(4, 200) != light
