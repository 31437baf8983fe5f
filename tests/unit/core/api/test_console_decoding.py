"""From bytes to values: JSON, YAML by the rules that OpenAPI names, and everything that is neither."""

from typing import Any

import pytest

from desktop_app.core.api.description.decoding import decode
from desktop_app.core.errors import DescriptionProblem


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (b'{"a": [1, 2.5, null, true]}', {"a": [1, 2.5, None, True]}),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        ('{"a": "ä"}'.encode("utf-16"), {"a": "ä"}),
        (b'{"a": "\\ud800"}', {"a": "\ud800"}),
        (b'{"a": 123456789012345678901234567890}', {"a": 123456789012345678901234567890}),
        (b"{a: 1, b: [x, 'y'],}", {"a": 1, "b": ["x", "y"]}),
        (b"200: ok\ntrue: x\n1.0: y\nnull: z\n", {"200": "ok", "true": "x", "1.0": "y", "null": "z"}),
        (b"a: on\nb: 2024-01-31\nc: 0x1F\nd: 012\ne: 1_000\nf: 12:30:45\ng: no\nh: .inf",
         {"a": "on", "b": "2024-01-31", "c": "0x1F", "d": 12, "e": "1_000", "f": "12:30:45", "g": "no", "h": ".inf"}),
        (b"a: !Ref x\nb: !Own {c: 1}\nd: !!binary aGk=\ne: !!timestamp 2024-01-31\nf: !x [1]",
         {"a": "x", "b": {"c": 1}, "d": "aGk=", "e": "2024-01-31", "f": [1]}),
        (b"a: &x {b: 1}\nc:\n  <<: *x\n  d: 2\ne: *x", {"a": {"b": 1}, "c": {"b": 1, "d": 2}, "e": {"b": 1}}),
        (b"a: ~\nb:\nc: ''\nd: -1.5e3\ne: TRUE", {"a": None, "b": None, "c": "", "d": -1500.0, "e": True}),
        (b"--- # one\na: 1\n--- # and another\nb: 2\n", {"a": 1}),
        (b"just a text", "just a text"),
    ],
)  # fmt: skip
def test_what_is_written(data: bytes, value: Any) -> None:
    assert decode(data) == value


LINES = [b"a0: &a0 [x]", *(b"a%d: &a%d [%s]" % (n, n, b",".join([b"*a%d" % (n - 1)] * 9)) for n in range(1, 12))]
BOMB = b"\n".join(LINES)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "it is empty"),
        (b" \n\n", "it is empty"),
        (b"a: b: c", "line 1: mapping values are not allowed"),
        (b'{"a": ', "neither JSON nor YAML"),
        (b"a: \xff\xfe", "it is not written in UTF-8"),
        (b"[" * 100_000, "nested too deeply"),
        (b"a: " + b"[" * 100_000, "nested too deeply"),
        (b"- " * 100_000, "nested too deeply"),
        (b"a: &x [*x]", "round in a circle"),
        (BOMB, "repeat too much"),
        (b"a: *unknown", "undefined alias"),
        (b"a: " + b"9" * 5000, "ValueError"),
    ],
)
def test_what_cannot_be_read_says_why(data: bytes, reason: str) -> None:
    with pytest.raises(DescriptionProblem) as caught:
        decode(data)
    assert caught.value.code == "description_unreadable"
    assert reason in caught.value.message
    assert caught.value.remedy
