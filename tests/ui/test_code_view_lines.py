"""Rows and folds of the code viewer: no widget is needed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.ui.widgets.code.lines import Folds, LineIndex, columns_of, decode


def rows(source: bytes, columns: int = 2048, slice_size: int = 7) -> LineIndex:
    index = LineIndex(source, columns)
    while not index.complete:
        index.grow(slice_size)
    return index


def texts(index: LineIndex) -> list[str]:
    return [index.text(row) for row in range(len(index))]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (b"", [""]),
        (b"one", ["one"]),
        (b"one\n", ["one"]),
        (b"one\n\n", ["one", ""]),
        (b"\n", [""]),
        (b"one\r\ntwo\r\n", ["one", "two"]),
        ("å\nß".encode(), ["å", "ß"]),
    ],
)
def test_lines_are_what_a_reader_expects(source: bytes, expected: list[str]) -> None:
    assert texts(rows(source)) == expected


@given(st.text(alphabet="a\nåß漢🙂\r\u0301", max_size=80), st.integers(1, 12), st.integers(1, 40))
def test_rows_hold_every_byte_once_and_fit_the_width(text: str, columns: int, slice_size: int) -> None:
    source = text.encode()
    index = rows(source, columns, slice_size)
    starts = [index.span(row)[0] for row in range(len(index))]
    assert starts == sorted(set(starts))
    assert b"".join(source[a:b] for a, b in zip(starts, [*starts[1:], len(source)], strict=True)) == source
    for row in range(len(index)):
        shown = index.text(row)
        assert not any("\udc80" <= character <= "\udcff" for character in shown)
        assert sum(map(columns_of, shown)) <= max(columns, 2)
        assert index.row_at(index.span(row)[0]) == row


@given(st.binary(max_size=60), st.integers(1, 9))
def test_bytes_that_are_no_text_survive(source: bytes, columns: int) -> None:
    index = rows(source, columns)
    starts = [index.span(row)[0] for row in range(len(index))]
    assert starts == sorted(set(starts))
    assert decode(source).encode("utf-8", "surrogateescape") == source


def test_a_broken_line_keeps_one_number() -> None:
    index = rows(b"ab\n" + b"x" * 25 + b"\nend", columns=10)
    assert texts(index) == ["ab", "x" * 10, "x" * 10, "x" * 5, "end"]
    assert [index.line_of(row) for row in range(5)] == [1, 2, 2, 2, 3]
    assert [index.is_piece(row) for row in range(5)] == [False, False, True, True, False]
    assert index.first_row_of_line(3, limit=10) == 1
    assert index.first_row_of_line(3, limit=1) == 3


def test_the_estimate_is_exact_in_the_end() -> None:
    source = b"12345\n" * 1000
    index = LineIndex(source)
    index.grow(600)
    assert index.known < len(source)
    assert 900 <= index.estimate <= 1100
    while not index.complete:
        index.grow(600)
    assert index.estimate == len(index) == 1000


def test_folds_renumber_the_rows_that_are_left() -> None:
    folds = Folds()
    folds.set({2: 5, 3: 4, 8: 9})
    shown = [row for row in range(12) if row not in {3, 4, 5, 9}]
    assert folds.hidden == 4
    assert [folds.row(place) for place in range(len(shown))] == shown
    assert [folds.shown(row) for row in shown] == list(range(len(shown)))
    assert folds.shown(4) == folds.shown(2)
    assert folds.closer(2) == 5
    assert folds.closer(3) is None


@given(st.dictionaries(st.integers(0, 40), st.integers(0, 40), max_size=6))
def test_folded_rows_map_both_ways(pairs: dict[int, int]) -> None:
    folds = Folds()
    folds.set(pairs)
    hidden = {row for opener, closer in folds for row in range(opener + 1, closer + 1)}
    shown = [row for row in range(60) if row not in hidden]
    assert [folds.row(place) for place in range(len(shown))] == shown
    assert [folds.shown(row) for row in shown] == list(range(len(shown)))
