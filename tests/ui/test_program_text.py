"""Programs to be copied are coloured: strings, numbers, keywords and names."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui import theme
from desktop_app.ui.widgets.code.program_text import ProgramText
from desktop_app.ui.widgets.code.program_tokens import Program, tokens


def pieces(program: Program, text: str) -> list[tuple[str, str]]:
    """What is coloured of `text`, and as what."""
    return [(text[each.start : each.end], each.kind) for each in tokens(program, text)]


@pytest.mark.parametrize(
    ("program", "text", "expected"),
    [
        ("python", "from a import b", [("from", "lit"), ("import", "lit")]),
        ("python", "x = '# no comment'  # one", [("'# no comment'", "str"), ("# one", "pun")]),
        ("python", "f(limit=3, e=1e-3, x1=y2)", [("3", "num"), ("1e-3", "num")]),
        ("python", 's = """a\n"b"\n"""\nNone', [('"""a\n"b"\n"""', "str"), ("None", "lit")]),
        ("shell", "curl --data '{\"a\":\n 1}' -H \"x: $A\"",
         [("curl", "lit"), ("--data", "key"), ("'{\"a\":\n 1}'", "str"), ("-H", "key"), ('"x: $A"', "str")]),
        ("shell", "# of it\nexport A=http://h/#x", [("# of it", "pun"), ("export", "lit"), ("A", "key")]),
        ("shell", "FRAMER_DESK_TOKEN='t'", [("FRAMER_DESK_TOKEN", "key"), ("'t'", "str")]),
        ("json", '{"a": 1}', [("{", "pun"), ('"a"', "key"), (":", "pun"), ("1", "num"), ("}", "pun")]),
        ("", "from a", []),
    ],
)  # fmt: skip
def test_what_is_coloured(program: Program, text: str, expected: list[tuple[str, str]]) -> None:
    assert pieces(program, text) == expected


def test_a_string_over_several_lines_is_coloured_in_each(looks: theme.Theme, qtbot: QtBot) -> None:
    shown = ProgramText("program", "Program")
    qtbot.addWidget(shown)
    shown.show_program("x = '''one\ntwo'''\ny", "python")
    colours = []
    block = shown.document().begin()
    while block.isValid():
        found = block.layout().formats()
        colours.append([each.format.foreground().color() for each in found])
        block = block.next()
    string = looks.colours.q("json_str")
    assert colours == [[string], [string], []]


def test_what_is_shown_again_stays_selected(looks: theme.Theme, qtbot: QtBot) -> None:
    shown = ProgramText("program", "Program")
    qtbot.addWidget(shown)
    shown.show_program("x = 1", "python")
    shown.selectAll()
    shown.show_program("x = 1", "python")
    assert shown.textCursor().selectedText() == "x = 1"
    shown.show_program("x = 2", "python")
    assert not shown.textCursor().selectedText()
