"""Tables of comma-separated text, and bytes in hexadecimal."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.hex_view import HexView, row_text
from desktop_app.ui.widgets.table_rows import TableRows, separator_of
from desktop_app.ui.widgets.table_view import TableView
from tests.ui.conftest import Until

FIELD = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=8)


def written(rows: list[list[str]], separator: str = ",") -> bytes:
    target = io.StringIO()
    csv.writer(target, delimiter=separator, lineterminator="\r\n", quoting=csv.QUOTE_ALL).writerows(rows)
    return target.getvalue().encode()


@given(st.lists(st.lists(FIELD, min_size=2, max_size=2), min_size=1, max_size=6), st.integers(1, 30))
def test_rows_are_those_that_were_written(rows: list[list[str]], size: int) -> None:
    table = TableRows(written([["a", "b"], *rows]), ",")
    while not table.complete:
        table.grow(size)
    assert table.names == ["a", "b"]
    assert [table.row(place) for place in range(len(table))] == rows


def test_what_is_no_proper_table_is_shown_as_far_as_it_goes() -> None:
    table = TableRows(b'\xef\xbb\xbfname;x\n"open ;1\n2;3;4\n', ";")
    while not table.complete:
        table.grow(1000)
    assert table.names == ["name", "x"]
    assert len(table) == 1  # the quote is never closed
    assert TableRows(b"", ",").names == []
    assert TableRows(b"only,names", ",").names == ["only", "names"]


@pytest.mark.parametrize(
    ("media", "start", "separator"),
    [
        ("text/csv", b"a,b\n", ","), ("text/csv", b"a;b;c,d\n", ";"), ("text/csv", b"a\tb\n", "\t"),
        ("text/tab-separated-values", b"a,b", "\t"), ("text/plain", b"a,b", None),
    ],
)  # fmt: skip
def test_the_separator_is_found(media: str, start: bytes, separator: str | None) -> None:
    assert separator_of(media, start) == separator


async def test_a_large_table_is_there_at_once_and_grows(qtbot: QtBot, until: Until) -> None:
    source = b"id,word\n" + b"".join(b"%d,w%d\n" % (n, n) for n in range(60_000))
    view = TableView("table", "Answer as a table")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    view.show_rows(TableRows(source, ","))
    model = view.model()
    assert 0 < model.rowCount() < 60_000
    await until(lambda: model.rowCount() == 60_000)
    assert model.data(model.index(59_999, 1)) == "w59999"
    assert model.headerData(1, Qt.Orientation.Horizontal) == "word"


async def test_cells_are_copied_with_tabs(qtbot: QtBot) -> None:
    view = TableView("table", "Answer as a table")
    qtbot.addWidget(view)
    view.show_rows(TableRows(b"a,b,c\n1,2,3\n4,5,6\n", ","))
    for row, column in ((0, 1), (0, 2), (1, 1), (1, 2)):
        view.selectionModel().select(view.model().index(row, column), QItemSelectionModel.SelectionFlag.Select)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert set(QGuiApplication.clipboard().text().split()) == {"2", "3", "5", "6"}
    view.show_rows(None)
    assert view.model() is None


def test_bytes_are_shown_as_wide_whatever_they_are() -> None:
    source = bytes(range(256)) + b"end"
    first, last = row_text(source, 0), row_text(source, 16)
    assert first == ("00000000", "00 01 02 03 04 05 06 07  08 09 0a 0b 0c 0d 0e 0f", "................")
    assert last[0] == "00000100"
    assert last[1].startswith("65 6e 64 ")
    assert len(last[1]) == len(first[1])
    assert last[2] == "end"


async def test_rows_of_bytes_are_walked_selected_and_copied(qtbot: QtBot) -> None:
    view = HexView("hex", "Bytes of the answer")
    qtbot.addWidget(view)
    view.resize(600, 200)
    view.show()
    view.show_bytes(bytes(1000) + b"the last row")
    assert view.rows == 64
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.selected == (63, 63)
    assert "the last row"[-4:] in view.visible_text()
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().startswith("000003e0  ")
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.selected == (0, 63)
