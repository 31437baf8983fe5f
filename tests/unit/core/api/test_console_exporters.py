"""Requests as code: what stands in it, and that no token does unless the person says so."""

import json
import shlex

import pytest

from desktop_app.core.api import exporters, importers
from desktop_app.core.api.exporters import EXPORTERS, Message
from desktop_app.core.api.formats.http_file import HttpFile
from desktop_app.core.api.request import Request
from desktop_app.core.redact import Secret

MESSAGE = Message(
    "PATCH",
    "https://x.example/a?b=it's&c=$HOME",
    (("Content-Type", "application/json"), ("X-Quote", 'say "hi" $(ls) `ls`'), ("X-Empty", "")),
    '{"a": "it\'s \u00e4\\n$HOME"}'.encode(),
)
TOKEN = Secret("tok'en$(ls)-1")


def test_what_a_message_is_made_of() -> None:
    request = Request("post", "/a", (("q", "a b"),), (("Host", "y"), ("X-A", "1")), b"x", redirects=False)
    message = exporters.of(request, "https://x.example/v1", credential=("X-Key", ""))
    assert message == Message("POST", "https://x.example/v1/a?q=a+b", (("X-A", "1"),), b"x", ("X-Key", ""), None, False)


@pytest.mark.parametrize("kind", EXPORTERS)
def test_the_token_is_a_variable_unless_it_is_asked_for(kind: str) -> None:
    without = exporters.write(kind, MESSAGE)
    assert without.endswith("\n")
    assert ("FRAMER_DESK_TOKEN" in without) is (kind not in ("har", "http"))
    assert ("{{token}}" in without) is (kind in ("har", "http"))
    held = Message(MESSAGE.method, MESSAGE.url, token=TOKEN)
    shown = exporters.write(kind, held)
    assert ("en$(ls)-1" in shown) is (kind != "http")
    assert "tok" not in repr(held)


@pytest.mark.parametrize("kind", EXPORTERS)
def test_a_request_that_needs_no_token(kind: str) -> None:
    written = exporters.write(kind, Message("GET", "https://x.example/", credential=("", "")))
    assert "token" not in written.lower()
    assert "https://x.example/" in written


def test_curl_comes_back_as_it_was() -> None:
    (request,) = importers.read_data(exporters.write("curl", MESSAGE).encode()).requests
    assert (request.method, request.target, request.body) == ("PATCH", MESSAGE.url, MESSAGE.text)
    assert request.headers == (*MESSAGE.headers, ("Authorization", "Bearer {{token}}"))


def test_words_of_the_shell() -> None:
    words = shlex.split(exporters.write("httpie", MESSAGE).replace("\\\n", " "))
    assert words == [
        "http", "--ignore-stdin", "--follow", "PATCH", MESSAGE.url, "Content-Type:application/json",
        'X-Quote:say "hi" $(ls) `ls`', "X-Empty;", "Authorization:Bearer $FRAMER_DESK_TOKEN", "--raw", MESSAGE.text,
    ]  # fmt: skip
    head = shlex.split(exporters.write("curl", Message("HEAD", "https://x/", redirects=False)).replace("\\\n", " "))
    assert head[:5] == ["curl", "--silent", "--show-error", "--head", "https://x/"]


def test_an_archive_comes_back_as_it_was() -> None:
    text = exporters.write("har", MESSAGE)
    (request,) = importers.read_data(text.encode()).requests
    assert (request.method, request.target, request.body) == ("PATCH", MESSAGE.url, MESSAGE.text)
    entry = json.loads(text)["log"]["entries"][0]
    assert entry["request"]["queryString"] == [{"name": "b", "value": "it's"}, {"name": "c", "value": "$HOME"}]


def test_a_file_of_requests() -> None:
    (request,) = HttpFile(exporters.write("http", MESSAGE)).requests
    assert (request.method, request.target, request.body) == ("PATCH", MESSAGE.url, MESSAGE.text)
    binary = exporters.write("http", Message("PUT", "https://x/", body=b"\xff", redirects=False))
    assert "The body is left out" in binary
    assert HttpFile(binary).requests[0].redirects is False
