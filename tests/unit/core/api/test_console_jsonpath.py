"""JSONPath by the examples of RFC 9535, and what is none."""

from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.answer.jsonpath import find
from desktop_app.core.errors import RequestProblem

STORE: dict[str, Any] = {
    "store": {
        "book": [
            {"category": "reference", "author": "Rees", "title": "Sayings", "price": 8.95},
            {"category": "fiction", "author": "Waugh", "title": "Sword", "price": 12.99},
            {"category": "fiction", "author": "Melville", "title": "Moby Dick", "isbn": "0-553", "price": 8.99},
            {"category": "fiction", "author": "Tolkien", "title": "The Lord", "isbn": "0-395", "price": 22.99},
        ],
        "bicycle": {"color": "red", "price": 399},
    }
}


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("$.store.book[*].author", ["Rees", "Waugh", "Melville", "Tolkien"]),
        ("$..author", ["Rees", "Waugh", "Melville", "Tolkien"]),
        ("$.store..price", [8.95, 12.99, 8.99, 22.99, 399]),
        ("$..book[2].title", ["Moby Dick"]),
        ("$..book[-1].title", ["The Lord"]),
        ("$..book[0,1].author", ["Rees", "Waugh"]),
        ("$..book[:2].author", ["Rees", "Waugh"]),
        ("$..book[::-2].author", ["Tolkien", "Waugh"]),
        ("$..book[1:3].author", ["Waugh", "Melville"]),
        ("$..book[::0]", []),
        ("$..book[?@.isbn].author", ["Melville", "Tolkien"]),
        ("$..book[?(@.price < 10)].author", ["Rees", "Melville"]),
        ("$..book[?@.price < 10 && @.category == 'fiction'].author", ["Melville"]),
        ('$..book[?@.price > 20 || @.author == "Rees"].author', ["Rees", "Tolkien"]),
        ("$..book[?!@.isbn].author", ["Rees", "Waugh"]),
        ("$..book[?@.price <= $.store.book[0].price].author", ["Rees"]),
        ("$..book[?@.author >= 'T'].author", ["Waugh", "Tolkien"]),
        ("$..book[?@.isbn != null].title", ["Sayings", "Sword", "Moby Dick", "The Lord"]),
        ("$.store['bicycle'][\"color\"]", ["red"]),
        ("$ .store . bicycle", [{"color": "red", "price": 399}]),
        ("$.store.book[9]", []),
        ("$.nothing.at.all", []),
        ("$.store.book.title", []),
        ("$", [STORE]),
    ],
)
def test_paths(path: str, found: list[Any]) -> None:
    assert find(path, STORE) == found


@pytest.mark.parametrize(
    ("value", "path", "found"),
    [
        ({"a b": 1, "ä": 2, "it's": 3, 'q"': 4}, "$['a b', 'ä', 'it\\'s', \"q\\\"\"]", [1, 2, 3, 4]),
        ({"ä-1": 2}, "$.ä-1", [2]),
        ([{"a": True}, {"a": 1}], "$[?@.a == true]", [{"a": True}]),
        ([{"a": 1.0}, {"a": "1"}], "$[?@.a == 1]", [{"a": 1.0}]),
        ([1, [2, [3]]], "$..[0]", [1, 2, 3]),
        ({"a": {"b": 1}}, "$..*", [{"b": 1}, 1]),
    ],
)
def test_names_and_kinds(value: Any, path: str, found: list[Any]) -> None:
    assert find(path, value) == found


@pytest.mark.parametrize(
    "path",
    ["", "a", "$.", "$[", "$[]", "$[1", "$.a b", "$[?]", "$[?1]", "$[?@.a ==]", "$[1.5]", "$['a'", "$#", "$[1e3]"],
)
def test_what_is_no_path_says_where(path: str) -> None:
    with pytest.raises(RequestProblem) as caught:
        find(path, {})
    assert caught.value.code == "bad_jsonpath"


@given(st.text(alphabet="$@.[]*'\"a0-:,?()!<=>&| ", max_size=14))
def test_any_text_is_a_path_or_is_refused(path: str) -> None:
    with suppress(RequestProblem):
        assert isinstance(find(path, STORE), list)
