"""The table of names and values, and the JSON editor, by keyboard."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.widgets.code import graphql_tokens
from desktop_app.ui.widgets.fields import CheckBox
from desktop_app.ui.widgets.json.editor import JsonEditor
from desktop_app.ui.widgets.json.text import find_error
from desktop_app.ui.widgets.json.variables import filled_in, pretty
from desktop_app.ui.widgets.kv_pair import Pair
from desktop_app.ui.widgets.kv_table import PairTable
from desktop_app.ui.widgets.text_change import difference
from desktop_app.ui.widgets.variable_field import VariableField
from desktop_app.ui.widgets.variable_looks import VariableLooks
from desktop_app.ui.widgets.variable_shown import Shown
from tests.ui.conftest import Until

PAIRS = [
    Pair("limit", "", False, "Integer, 1–100", known=True),
    Pair("mine", "1"),
    Pair("id", "", known=True, required=True),
]


@pytest.fixture
def table(qtbot: QtBot) -> PairTable:
    made = PairTable("console.params", "Add parameter")
    qtbot.addWidget(made)
    made.resize(386, 300)
    made.set_pairs(PAIRS)
    made.show()
    return made


def line(table: QWidget, name: str) -> QLineEdit:
    found = table.findChild(QLineEdit, f"console.params.{name}")
    assert isinstance(found, QLineEdit)
    return found


def box(table: QWidget, row: int) -> CheckBox:
    found = table.findChild(CheckBox, f"console.params.{row}.enabled")
    assert isinstance(found, CheckBox)
    return found


def focus() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def test_rows_say_what_they_were_given(table: PairTable) -> None:
    assert table.pairs() == [PAIRS[0], PAIRS[1], Pair("id", "", True, "", known=True, required=True)]
    assert table.sent() == (("mine", "1"), ("id", ""))
    assert line(table, "1.name").isReadOnly()
    assert not line(table, "2.name").isReadOnly()
    assert line(table, "1.value").placeholderText() == "Integer, 1–100"
    assert not box(table, 3).isVisible(), "what is required can't be left out"
    assert box(table, 1).accessibleName() == "Send limit"


def test_typing_a_value_ticks_its_row_and_emptying_it_unticks_it(table: PairTable) -> None:
    changes = []
    table.changed.connect(lambda: changes.append(table.sent()))
    QTest.keyClicks(line(table, "1.value"), "3")
    assert box(table, 1).isChecked()
    assert changes[-1] == (("limit", "3"), ("mine", "1"), ("id", ""))
    line(table, "1.value").clear()
    QTest.keyClick(line(table, "1.value"), Qt.Key.Key_A)
    QTest.keyClick(line(table, "1.value"), Qt.Key.Key_Backspace)
    assert not box(table, 1).isChecked()


def test_arrows_and_enter_go_from_row_to_row(table: PairTable) -> None:
    line(table, "1.value").setFocus()
    QTest.keyClick(line(table, "1.value"), Qt.Key.Key_Down)
    assert focus() == "console.params.2.value"
    QTest.keyClick(line(table, "2.value"), Qt.Key.Key_Up)
    assert focus() == "console.params.1.value"
    QTest.keyClick(line(table, "3.value"), Qt.Key.Key_Return)
    assert focus() == "console.params.4.name"
    QTest.keyClick(line(table, "4.name"), Qt.Key.Key_Return)
    assert len(table.pairs()) == 4, "an empty last row is enough"


def test_only_own_rows_can_be_removed(table: PairTable) -> None:
    line(table, "2.name").setFocus()
    QTest.keyClick(line(table, "2.name"), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line(table, "1.value"), Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert [pair.name for pair in table.pairs()] == ["limit", "id"]
    assert focus() == "console.params.3.value"


def test_space_unticks_a_row(table: PairTable) -> None:
    QTest.keyClick(box(table, 2), Qt.Key.Key_Space)
    assert table.sent() == (("id", ""),)


# The JSON editor


@pytest.fixture
def editor(qtbot: QtBot) -> JsonEditor:
    made = JsonEditor("console.body", "Body")
    qtbot.addWidget(made)
    made.resize(386, 300)
    made.show()
    return made


def test_an_error_is_named_by_its_line_and_format_goes_there(editor: JsonEditor) -> None:
    editor.set_text('{\n  "a": 1\n  "b": 2\n}')
    assert editor.edit.accessibleDescription() == "Line 2: a comma or a closing bracket is missing here."
    editor.format()
    assert editor.text().count("\n") == 3
    assert editor.edit.textCursor().blockNumber() == 1
    editor.grab()


def test_format_is_one_step_for_undo(editor: JsonEditor) -> None:
    editor.set_text('{"a":1.50}')
    editor.format()
    assert editor.text() == '{\n  "a": 1.50\n}'
    editor.edit.undo()
    assert editor.text() == '{"a":1.50}'


def test_enter_keeps_the_indent_and_opens_brackets(editor: JsonEditor) -> None:
    editor.set_text("{}")
    cursor = editor.edit.textCursor()
    cursor.setPosition(1)
    editor.edit.setTextCursor(cursor)
    QTest.keyClick(editor.edit, Qt.Key.Key_Return)
    QTest.keyClicks(editor.edit, '"a": [')
    QTest.keyClick(editor.edit, Qt.Key.Key_Return)
    QTest.keyClicks(editor.edit, "1")
    assert editor.text() == '{\n  "a": [\n    1\n}'


def test_brackets_with_control_indent(editor: JsonEditor) -> None:
    editor.set_text("a\nb")
    editor.edit.selectAll()
    QTest.keyClick(editor.edit, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "  a\n  b"
    QTest.keyClick(editor.edit, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == "a\nb"


async def test_typing_is_checked_a_moment_later(editor: JsonEditor, until: Until) -> None:
    QTest.keyClicks(editor.edit, "[1,")
    await until(lambda: "Line 1" in editor.edit.accessibleDescription())
    QTest.keyClicks(editor.edit, "2]")
    await until(lambda: editor.edit.accessibleDescription() == "JSON")


def test_other_text_is_not_checked(editor: JsonEditor) -> None:
    editor.set_json(False)
    editor.set_text("a=1&b=2")
    assert editor.error is None
    assert editor.edit.accessibleDescription() == "Text"


def test_a_pasted_megabyte_stays_plain_and_quick(editor: JsonEditor) -> None:
    editor.set_text("[" + "1,\n" * 300_000 + "1]")
    assert editor.error is None
    assert editor.edit._colours is None
    editor.set_text("[1]")
    assert editor.edit._colours is not None


def test_what_is_put_in_place_moves_the_cursor_to_the_change(editor: JsonEditor) -> None:
    editor.set_text('{\n  "a": "😀",\n  "b": 1\n}')
    editor.edit.setFocus()
    editor.set_text('{\n  "a": "😀",\n  "b": 12\n}')
    assert editor.text() == '{\n  "a": "😀",\n  "b": 12\n}'
    assert editor.edit.textCursor().blockNumber() == 2
    editor.set_text("")
    assert editor.text() == ""


def test_every_character_of_a_body_stays_what_it_is(editor: JsonEditor) -> None:
    for _ in range(2):
        editor.set_text("a\u00a0b\t😀\r\nc")
        assert editor.text() == "a\u00a0b\t😀\nc"


def test_where_two_texts_differ() -> None:
    pairs = [("", ""), ("abc", "abc"), ("abc", "axc"), ("aa", "aaa"), ("aaa", "aa"), ("x" * 999, "y"), ("", "z")]
    for before, after in pairs:
        start, end, middle = difference(before, after)
        assert before[:start] + middle + before[end:] == after
    assert difference("hello world", "hello big world") == (6, 6, "big ")


def test_json_with_variables_is_checked_and_formatted() -> None:
    assert find_error(filled_in('{"n": {{count}}, "s": "{{name}}"}')) is None
    assert find_error(filled_in('{"n": {{count}} 1}')) is not None
    assert pretty('{"n":{{count}},"s":"{{name}}"}') == '{\n  "n": {{count}},\n  "s": "{{name}}"\n}'


def test_graphql_is_coloured() -> None:
    kinds = {token.kind for token in graphql_tokens.tokens('query Q($n: Int) { me(first: 3, name: "x") # why')}
    assert kinds == {"lit", "key", "num", "str", "pun"}


def test_variables_are_coloured_in_a_field(qtbot: QtBot) -> None:
    looks = VariableLooks()
    looks.use(lambda name: Shown("7", missing=name == "gone"))
    field = VariableField("Value", looks, name="field")
    qtbot.addWidget(field)
    field.setText("a {{id}} b {{gone}}")
    assert [(start, length) for start, length, _ in looks.formats(field.text())] == [(2, 6), (11, 8)]
    assert looks.at(field.text(), 4) == "id\n7"
    assert looks.at(field.text(), 0) == ""
    assert field.text() == "a {{id}} b {{gone}}", "colouring types nothing"
    field.undo()
    looks.changed.emit()
    field.grab()


def test_rows_that_are_gone_are_not_coloured_any_more(qtbot: QtBot) -> None:
    looks = VariableLooks()
    table = PairTable("console.params", "Add parameter", looks)
    qtbot.addWidget(table)
    table.set_pairs([Pair("a", "{{x}}"), Pair("b", "{{y}}")])
    table.set_pairs([])
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    looks.use(lambda name: Shown("1"))
    theme.current().changed.emit()
