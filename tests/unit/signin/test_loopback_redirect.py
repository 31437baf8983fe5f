"""Which redirect URIs are taken, and what is listened on."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from desktop_app.core.errors import ProfileProblem, SignInFailed
from desktop_app.core.signin.loopback import RedirectTarget
from desktop_app.core.signin.loopback.redirect import open_sockets


@contextmanager
def opened(uri: str) -> Iterator[list[tuple[str, int]]]:
    sockets = open_sockets(RedirectTarget.parse(uri))
    try:
        yield [sock.getsockname()[:2] for sock in sockets]
    finally:
        for sock in sockets:
            sock.close()


@pytest.mark.parametrize(
    ("uri", "sent"),
    [
        ("http://127.0.0.1:0/callback", "http://127.0.0.1:4711/callback"),
        ("http://127.0.0.1/callback", "http://127.0.0.1:4711/callback"),
        ("http://[::1]:0/oauth/done", "http://[::1]:4711/oauth/done"),
        ("http://LocalHost:8080/", "http://localhost:4711/"),
        ("http://127.0.0.1:0", "http://127.0.0.1:4711"),
    ],
)
def test_reads_loopback_addresses_and_changes_nothing_but_the_port(uri: str, sent: str) -> None:
    assert RedirectTarget.parse(uri).uri(4711) == sent


def test_keeps_a_fixed_port() -> None:
    assert RedirectTarget.parse("http://localhost:8080/cb") == RedirectTarget("localhost", 8080, "/cb")


@pytest.mark.parametrize(
    "uri",
    [
        "https://127.0.0.1:0/callback",
        "http://0.0.0.0:0/callback",
        "http://127.0.0.2:0/callback",
        "http://192.168.1.4:0/callback",
        "http://[::]:0/callback",
        "http://localhost.example.com/callback",
        "http://127.0.0.1@example.com/callback",
        "http://me@127.0.0.1/callback",
        "http://127.0.0.1:99999/callback",
        "http://127.0.0.1:0/callback?next=1",
        "http://127.0.0.1:0/callback?",
        "http://127.0.0.1:0/callback#part",
        "http://127.0.0.1:0/a/../callback",
        "http://127.0.0.1:0/call back",
        "http://[::1/callback",
        "myapp://callback",
        "callback",
        "",
    ],
)
def test_refuses_everything_else(uri: str) -> None:
    with pytest.raises(ProfileProblem) as caught:
        RedirectTarget.parse(uri)
    assert caught.value.code == "redirect_not_loopback"
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("uri", "addresses"),
    [
        ("http://127.0.0.1:0/cb", ["127.0.0.1"]),
        ("http://[::1]:0/cb", ["::1"]),
        ("http://localhost:0/cb", ["127.0.0.1", "::1"]),
    ],
)
def test_listens_on_loopback_alone_and_on_one_port(uri: str, addresses: list[str]) -> None:
    with opened(uri) as places:
        assert [host for host, _ in places] == addresses
        assert len({port for _, port in places}) == 1


@pytest.mark.parametrize(
    ("taken", "uri"),
    [
        ("http://127.0.0.1:0/", "http://127.0.0.1:{port}/cb"),
        ("http://127.0.0.1:0/", "http://localhost:{port}/cb"),
        # The browser could prefer this family, and hand the code to the other program.
        ("http://[::1]:0/", "http://localhost:{port}/cb"),
    ],
)
def test_says_that_a_fixed_port_is_taken(taken: str, uri: str) -> None:
    with opened(taken) as [(_, port)], pytest.raises(SignInFailed) as caught:
        open_sockets(RedirectTarget.parse(uri.format(port=port)))
    assert caught.value.code == "port_in_use"
    assert str(port) in caught.value.message
    assert uri.format(port=0) in caught.value.remedy


def test_a_port_that_needs_rights_is_said_to_need_them(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(sock: socket.socket, address: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(socket.socket, "bind", refuse)
    with pytest.raises(SignInFailed) as caught:
        open_sockets(RedirectTarget.parse("http://127.0.0.1:80/cb"))
    assert caught.value.code == "port_not_allowed"


def test_localhost_does_without_a_family_that_the_computer_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    bind = socket.socket.bind

    def no_ipv6(sock: socket.socket, address: tuple[str, int]) -> None:
        if sock.family == socket.AF_INET6:
            raise OSError(99, "Cannot assign requested address")
        bind(sock, address)

    monkeypatch.setattr(socket.socket, "bind", no_ipv6)
    with opened("http://localhost:0/cb") as places:
        assert [host for host, _ in places] == ["127.0.0.1"]
    with pytest.raises(SignInFailed) as caught:
        open_sockets(RedirectTarget.parse("http://[::1]:0/cb"))
    assert caught.value.code == "loopback_unavailable"
