"""Errors of a JSON text named by their line, and formatting that changes nothing but spaces."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.widgets.code.json_tokens import Token, cut, tokens
from desktop_app.ui.widgets.json.text import find_error, pretty


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ('{\n  "a": 1\n  "b": 2\n}', 2, 9, "comma"),
        ('{\n  "a" 1\n}', 2, 7, "colon"),
        ('{"a": }', 1, 7, "value is missing"),
        ("{a: 1}", 1, 2, "double quotes"),
        ("[1]\n[2]", 2, 1, "after the end"),
        ('{"a": "x', 1, 7, "closing quote"),
        ('["a\tb"]', 1, 4, "line break or tab"),
        ('["\\x"]', 1, 3, "backslash"),
        ("[1, NaN]", 1, 5, "NaN"),
    ],
)
def test_an_error_names_its_line_and_reason(text: str, line: int, column: int, words: str) -> None:
    error = find_error(text)
    assert error is not None
    assert (error.line, error.column) == (line, column)
    assert words in error.reason


@pytest.mark.parametrize("text", ["", "  \n", "null", '{"a": [1, 2.50, "x"]}', '"' + "x" * 1000 + '"'])
def test_json_and_nothing_are_no_errors(text: str) -> None:
    assert find_error(text) is None


def test_deep_nesting_is_an_error_and_no_crash() -> None:
    error = find_error("[" * 200_000)
    assert error is not None


def test_formatting_keeps_numbers_order_and_repeated_names() -> None:
    assert pretty('{"b":1.50,"a":1e3,"b":[ ]}') == '{\n  "b": 1.50,\n  "a": 1e3,\n  "b": []\n}'


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=8,
    )
)
def test_formatted_text_means_the_same(value: object) -> None:
    assert json.loads(pretty(json.dumps(value))) == value


def test_what_is_no_json_is_not_formatted() -> None:
    with pytest.raises(ValueError, match="JSON"):
        pretty("{oops}")


def test_tokens_tell_names_from_texts() -> None:
    line = '  "a\\"b" : ["x", -1.5e3, true],'
    assert [(line[piece.start : piece.end], piece.kind) for piece in tokens(line)] == [
        ('"a\\"b"', "key"), (":", "pun"), ("[", "pun"), ('"x"', "str"), (",", "pun"), ("-1.5e3", "num"), (",", "pun"),
        ("true", "lit"), ("],", "pun"),
    ]  # fmt: skip


def test_an_unfinished_text_is_coloured_to_its_end() -> None:
    assert list(tokens('"half')) == [Token(0, 5, "str")]


def test_a_part_of_a_line_keeps_its_colours() -> None:
    pieces = tokens('{"name": "Aurora"}')
    assert list(cut(pieces, 4, 12)) == [Token(0, 3, "key"), Token(3, 4, "pun"), Token(5, 8, "str")]
