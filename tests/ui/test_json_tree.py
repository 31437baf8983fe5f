"""JSON as a tree: structure read from formatted text, groups, paths, values."""

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_app.core.api.answer import jsonpath
from desktop_app.core.api.answer.formatting import pretty_bytes
from desktop_app.ui.widgets.json import outline as json_outline
from desktop_app.ui.widgets.json.outline import Item, Members
from desktop_app.ui.widgets.json.tree import JsonTree
from desktop_app.ui.widgets.json.tree_model import GROUP, JsonTreeModel
from tests.ui.conftest import Until

DOCUMENT = {
    "data": [{"id": "a", "n": 1.5, "odd 'name'": [[], {}, None]}, {"id": "b\n", "deep": {"x": True}}],
    "next": "c",
}
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


def formatted(value: object) -> bytes:
    return pretty_bytes(json.dumps(value).encode())


def rebuilt(source: bytes, item: Item) -> object:
    """The value of `item`, put together from its members one by one."""
    if not item.opens:
        return json.loads(json_outline.value(source, item))
    inside = list(json_outline.members(source, item, slice_size=7))
    if item.kind == "array":
        assert [each.index for each in inside] == list(range(len(inside)))
        return [rebuilt(source, each) for each in inside]
    return {each.name: rebuilt(source, each) for each in inside}


@given(ANY)
def test_the_structure_is_that_of_the_document(value: object) -> None:
    source = formatted(value)
    assert rebuilt(source, json_outline.root(source)) == value


@given(ANY)
def test_the_value_of_each_member_stands_for_itself(value: object) -> None:
    source = formatted(value)
    for item in json_outline.members(source, json_outline.root(source)):
        expected = value[item.index] if isinstance(value, list) else value[item.name]  # type: ignore[index]  # a dict
        assert json.loads(json_outline.value(source, item)) == expected


def test_a_slice_may_end_anywhere() -> None:
    source = formatted([{"a": 1}, [], {"b": [1, 2]}, "x"])
    for size in range(1, len(source)):
        members = Members(source, json_outline.root(source))
        while not members.complete:
            members.grow(size)
        assert len(members) == 4


def test_long_texts_are_cut_and_names_too() -> None:
    source = formatted({"n" * 9000: "v" * 9000})
    item = next(json_outline.members(source, json_outline.root(source)))
    assert len(item.name) < 100
    assert json_outline.short(source, Item(json_outline.root(source).start, 0, "object", True)) == "{…}"
    plain = formatted(["v" * 9000])
    text = next(json_outline.members(plain, json_outline.root(plain)))
    assert json_outline.short(plain, text).endswith("v…")


@pytest.fixture
def tree(qtbot: QtBot) -> JsonTree:
    made = JsonTree("tree", "Answer as a tree")
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show_json(formatted(DOCUMENT))
    made.show()
    return made


async def test_the_path_of_a_row_leads_to_its_value(tree: JsonTree) -> None:
    model = tree.model
    tree.tree.expandAll()
    seen = 0
    open_rows = [model.index(0, 0)]
    while open_rows:
        index = open_rows.pop()
        model.fetchMore(index) if model.canFetchMore(index) else None
        found = jsonpath.find(model.path(index), DOCUMENT)
        assert found == [json.loads(json_outline.value(model.source, model.node(index).item))]
        assert model.parent(index).row() >= -1
        open_rows += [model.index(row, 0, index) for row in range(model.rowCount(index))]
        seen += 1
    assert seen == 14


async def test_rows_say_name_value_and_how_many(tree: JsonTree) -> None:
    model = tree.model
    top = model.index(0, 0)
    assert [model.data(model.index(row, 0, top)) for row in range(2)] == [
        "data: [{…}, {…}] 2 entries",
        'next: "c"',
    ]


async def test_path_and_value_can_be_copied(tree: JsonTree) -> None:
    top = tree.model.index(0, 0)
    tree.tree.setCurrentIndex(tree.model.index(1, 0, top))
    assert tree.path.text() == "$.next"
    QTest.keyClick(tree.tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "c"
    tree.copy_path()
    assert QGuiApplication.clipboard().text() == "$.next"
    asked: list[str] = []
    tree.reference_asked.connect(asked.append)
    tree._buttons[2].click()
    assert asked == ["$.next"]


async def test_the_keyboard_opens_and_closes(tree: JsonTree) -> None:
    tree.tree.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(tree.tree, key)
    assert tree.path.text() == "$.data[0]"
    QTest.keyClick(tree.tree, Qt.Key.Key_Left)
    assert tree.path.text() == "$.data"


async def test_many_members_come_in_groups(tree: JsonTree, until: Until) -> None:
    source = formatted([{"n": n} for n in range(30 * GROUP + 5)])
    tree.show_json(source)
    model = tree.model
    top = model.index(0, 0)
    await until(lambda: model.rowCount(top) == 31)
    last = model.index(30, 0, top)
    assert model.data(last) == "30,000 … 30,004"
    assert model.canFetchMore(last)
    model.fetchMore(last)
    assert model.rowCount(last) == 5
    assert model.path(model.index(4, 0, last)) == "$[30004]"
    assert model.path(last) == "$"


async def test_another_document_takes_the_place_of_one_that_is_still_read(tree: JsonTree, until: Until) -> None:
    tree.show_json(formatted(list(range(200_000))))
    before = tree.model
    tree.show_json(b"null")
    assert tree.model is not before
    assert before.source == b""
    assert tree.model.data(tree.model.index(0, 0)) == "null"


def test_qt_finds_nothing_wrong_with_the_model(qtbot: QtBot) -> None:
    from PySide6.QtTest import QAbstractItemModelTester

    model = JsonTreeModel(formatted(DOCUMENT))
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.fetchMore(model.index(0, 0))
    model.fetchMore(model.index(0, 0, model.index(0, 0)))
    assert tester.model() is model


def test_a_closed_object_shows_what_it_begins_with() -> None:
    source = formatted({"id": "prj_7Kq2", "name": "A name that is far too long", "n": 1, "tags": [], "z": 0})
    assert json_outline.preview(source, json_outline.root(source)) == (
        '{id: "prj_7Kq2", name: "A name that is far too …, n: 1, tags: [], …}'
    )
    many = formatted(list(range(5000)))
    assert json_outline.preview(many, json_outline.root(many)) == "[0, 1, 2, 3, …]"


@given(ANY)
@example({'"\x1f': None})
@example({"\\\"'\n": 1})
def test_every_line_of_the_text_leads_to_the_value_it_is_of(value: object) -> None:
    source = formatted(value)
    offset = 0
    for line in source.splitlines(keepends=True):
        for column in (0, len(line) - 1):
            inside = json_outline.at(source, offset + max(0, column))
            path, raw = json_outline.path(inside), json_outline.value(source, inside[-1])
            assert jsonpath.find(path, value) == [json.loads(raw)]
            words = line.strip().rstrip(b",")
            first, last = raw.splitlines()[0], raw.splitlines()[-1]
            assert words.endswith((first, last)), "a line is the whole, the beginning or the end of its value"
        offset += len(line)
