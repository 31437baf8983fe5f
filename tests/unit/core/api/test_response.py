"""Answers as scripts read them."""

from typing import Any

import pytest

from desktop_app.core.api.guard import allowed_origins, require_allowed
from desktop_app.core.api.response import Response, Timing
from desktop_app.core.errors import HostNotAllowed
from desktop_app.core.providers.profile import ProviderProfile


def answer(content: bytes, *headers: tuple[str, str]) -> Response:
    return Response(200, "OK", headers, "https://a.example/", "HTTP/1.1", Timing(0.1, 0.2), len(content), content)


@pytest.mark.parametrize(
    ("content", "value"),
    [
        (b'{"a": [1, null]}', {"a": [1, None]}),
        (b"", ""),
        (b"plain", "plain"),
        (b"[" * 100_000, "[" * 100_000),
        (b"\xff\xfe\xfd", {"base64": "//79"}),
        ("é".encode(), "é"),
        (b"17", 17),
        (b'{"a": NaN}', '{"a": NaN}'),
        (b'{"a": 1e400}', '{"a": 1e400}'),  # a number that would be printed as Infinity, which is no JSON
        (b'{"a": -1.5e3}', {"a": -1500.0}),
    ],
)
def test_the_body_as_json_else_text_else_base64(content: bytes, value: Any) -> None:
    assert answer(content).body_for_json() == value


@pytest.mark.parametrize(
    ("content", "charset", "value"),
    [
        (b'{"a": "\xe9"}', "iso-8859-1", {"a": "\u00e9"}),
        (b"\xe9", '"windows-1252"', "\u00e9"),
        (b"\xe9", "no-such-charset", {"base64": "6Q=="}),
        (b"\xe9", "base64", {"base64": "6Q=="}),
        (b"\xe9", "ascii", {"base64": "6Q=="}),
        ("\u00e9".encode(), "iso-8859-1", "\u00e9"),  # UTF-8 that a server labels wrongly
    ],
)
def test_a_body_in_another_charset(content: bytes, charset: str, value: Any) -> None:
    assert answer(content, ("Content-Type", f"text/plain; charset={charset}")).body_for_json() == value


def test_header_fields() -> None:
    response = answer(b"", ("Set-Cookie", "a"), ("set-cookie", "b"), ("Content-Type", "Text/HTML; charset=x"))
    assert response.header("SET-COOKIE") == "a"
    assert response.header("missing") == ""
    assert response.content_type == "text/html"
    assert answer(b"").content_type == ""


@pytest.mark.parametrize(
    ("entry", "url"),
    [
        ("api.example.com", "https://api.example.com/x"),
        ("api.example.com:8443", "https://api.example.com:8443/x"),
        ("https://api.example.com", "https://API.example.com:443/x"),
        ("localhost:8000", "http://localhost:8000/x"),
        ("127.0.0.1", "http://127.0.0.1/x"),
        ("[::1]:8000", "http://[::1]:8000/x"),
        ("[::1]", "http://[::1]/x"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1/x"),
    ],
)
def test_forms_of_allowed_hosts(entry: str, url: str) -> None:
    profile = ProviderProfile(name="a", allowed_hosts=(entry,))
    require_allowed(url, profile, allowed_origins(profile, None))


@pytest.mark.parametrize(
    ("entry", "url"),
    [
        ("api.example.com", "https://evil.api.example.com/"),
        ("api.example.com", "https://api.example.com.evil.invalid/"),
        ("api.example.com", "https://api.example.com:8443/"),
        ("api.example.com", "http://api.example.com/"),
        ("http://api.example.com", "http://api.example.com/"),
        ("*", "https://api.example.com/"),
        ("*.example.com", "https://api.example.com/"),
        ("", "https://api.example.com/"),
        ("[::1", "http://[::1]/"),
        ("localhost:8000", "http://127.0.0.1:8000/"),
        ("localhost:8000", "https://localhost:8000/"),
        ("api.example.com", "https://api.example.com@elsewhere.invalid/"),
    ],
)
def test_what_an_entry_does_not_allow(entry: str, url: str) -> None:
    profile = ProviderProfile(name="a", allowed_hosts=(entry,))
    with pytest.raises(HostNotAllowed) as caught:
        require_allowed(url, profile, allowed_origins(profile, None))
    assert caught.value.remedy
