"""Requests as people write them: addresses, methods and header fields, the dangerous ones refused."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.api.request import Request
from desktop_app.core.errors import RequestProblem
from tests.helpers.words import assert_speaks

BASE = "https://api.example.com/v1/"


@pytest.mark.parametrize(
    ("target", "url"),
    [
        ("/me", "https://api.example.com/v1/me"),
        ("me", "https://api.example.com/v1/me"),
        ("", "https://api.example.com/v1/"),
        ("  /me\n", "https://api.example.com/v1/me"),
        ("//elsewhere.invalid/x", "https://api.example.com/v1/elsewhere.invalid/x"),
        ("/go?to=https://elsewhere.invalid", "https://api.example.com/v1/go?to=https://elsewhere.invalid"),
        ("/proxy/https://elsewhere.invalid", "https://api.example.com/v1/proxy/https://elsewhere.invalid"),
        ("/a b?c=d e", "https://api.example.com/v1/a%20b?c=d%20e"),
        ("/é", "https://api.example.com/v1/%C3%A9"),
        ("/%C3%A9?a=%20", "https://api.example.com/v1/%C3%A9?a=%20"),
        ("/me#there", "https://api.example.com/v1/me"),
        ("https://api.example.com/other", "https://api.example.com/other"),
        ("HTTPS://api.example.com", "https://api.example.com"),
    ],
)
def test_addresses(target: str, url: str) -> None:
    assert Request("GET", target).url(BASE) == url


def test_parameters_follow_what_is_in_the_address() -> None:
    params = (("a", "1 2"), ("a", "&="), ("é", ""))
    assert Request("GET", "/x", params).url(BASE).endswith("/v1/x?a=1+2&a=%26%3D&%C3%A9=")
    assert Request("GET", "/x?z=0#there", params[:1]).url(BASE).endswith("/v1/x?z=0&a=1+2")


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("ftp://api.example.com/x", "bad_address"),
        ("https://", "bad_address"),
        ("https://api.example.com:99999/", "bad_address"),
        ("https://[::1/", "bad_address"),
        ("/a\r\nX-Evil: 1", "bad_address"),
        ("/a\tb", "bad_address"),
        ("/a\x00b", "bad_address"),
        ("https://ada:pw@api.example.com/", "credentials_in_address"),
        ("https://api.example.com@elsewhere.invalid/", "credentials_in_address"),
    ],
)
def test_addresses_that_are_none(target: str, code: str) -> None:
    with pytest.raises(RequestProblem) as caught:
        Request("GET", target).url(BASE)
    assert caught.value.code == code
    if code != "bad_address":
        assert_speaks(caught.value)
    assert caught.value.remedy


def test_a_path_without_a_base_leads_nowhere() -> None:
    with pytest.raises(RequestProblem) as caught:
        Request("GET", "/me").url("")
    assert caught.value.code == "no_api_address"
    assert_speaks(caught.value)
    assert Request("GET", "https://a.example/x").url("") == "https://a.example/x"


@given(st.text(), st.lists(st.tuples(st.text(), st.text()), max_size=3))
def test_any_text_is_an_address_below_the_base_or_refused(target: str, params: list[tuple[str, str]]) -> None:
    try:
        url = Request("GET", target, tuple(params)).url(BASE)
    except RequestProblem:
        return
    assert url.isascii()
    assert url.isprintable()
    assert " " not in url
    if "://" not in target:
        assert urlsplit(url)[:2] == urlsplit(BASE)[:2]


@pytest.mark.parametrize("method", ["GET", "PATCH", "PURGE", "M-SEARCH", "get"])
def test_methods(method: str) -> None:
    Request(method, "/").check()


@pytest.mark.parametrize("method", ["", "GET /x HTTP/1.1\r\nHost: evil", "G ET", "GÉT", "GET\n", "CONNECT", "connect"])
def test_methods_that_are_none(method: str) -> None:
    with pytest.raises(RequestProblem) as caught:
        Request(method, "/").check()
    assert caught.value.code == "bad_method"
    assert_speaks(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "code"),
    [
        ("X", "a\r\nX-Evil: 1", "bad_header"),
        ("X", "a\nb", "bad_header"),
        ("X", "a\x00b", "bad_header"),
        ("X", "a\x1b[2Jb", "bad_header"),
        ("X\r\nY", "a", "bad_header"),
        ("", "a", "bad_header"),
        ("X Y", "a", "bad_header"),
        ("X:", "a", "bad_header"),
        ("É", "a", "bad_header"),
        ("Host", "evil.example.com", "own_header"),
        ("HOST", "evil.example.com", "own_header"),
        ("Content-Length", "5", "own_header"),
        ("Transfer-Encoding", "chunked", "own_header"),
        ("Connection", "upgrade", "own_header"),
        ("Proxy-Authorization", "Basic x", "own_header"),
        ("authorization", "Bearer x", "own_authorization"),
    ],
)
def test_header_fields_that_are_refused(name: str, value: str, code: str) -> None:
    with pytest.raises(RequestProblem) as caught:
        Request("GET", "/", headers=((name, value),)).check()
    assert caught.value.code == code
    assert_speaks(caught.value)


def test_header_fields_that_are_sent() -> None:
    Request("GET", "/", headers=(("X-Y", "a\tb é"), ("accept", ""), ("Cookie", "a=b"))).check()
