"""Where the time of a request went: its parts, the encryption, the redirects on its way."""

import asyncio
import socket
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import trustme

from desktop_app.core.api import certificate
from desktop_app.core.api.response import Timing
from desktop_app.core.api.timing import Watch
from tests.helpers.hostile_provider import Reply
from tests.unit.core.api.conftest import Api, with_profile

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"


async def keep_alive(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer whatever comes, on one connection."""
    try:
        while await reader.readuntil(b"\r\n\r\n"):
            writer.write(OK)
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


@pytest.fixture
async def encrypted(api: Api, tmp_path: Path) -> AsyncIterator[tuple[Api, str]]:
    """The connection to an https server that keeps its connections, and its address."""
    authority = trustme.CA(organization_name="Test Authority")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost", common_name="desk.test").configure_cert(context)
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    server = await asyncio.start_server(keep_alive, "127.0.0.1", 0, ssl=context)
    url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield with_profile(api, ca_file=str(ca_file), allowed_hosts=(url, url.replace("127.0.0.1", "localhost"))), url
    await api.context.transport.aclose()
    server.close()
    await server.wait_closed()


def parts(timing: Timing) -> float:
    """The sum of what was measured of the last message."""
    named = (timing.dns, timing.connect, timing.tls, timing.send, timing.wait, timing.download)
    return sum(part for part in named if part is not None)


async def test_a_first_request_connects_and_the_next_one_does_not(encrypted: tuple[Api, str]) -> None:
    api, url = encrypted
    first = (await api.send(url)).timing
    assert first.connect is not None
    assert first.connect > 0
    assert first.tls is not None
    assert first.tls > 0
    assert not first.reused
    assert parts(first) <= first.total
    second = (await api.send(url)).timing
    assert (second.dns, second.connect, second.tls, second.reused) == (None, None, None, True)
    assert second.send is not None
    assert second.wait is not None
    assert second.download is not None
    assert second.send + second.wait <= second.first_byte <= second.total


async def test_an_address_is_not_looked_up(encrypted: tuple[Api, str]) -> None:
    api, url = encrypted
    assert (await api.send(url)).timing.dns is None
    timing = (await api.send(url.replace("127.0.0.1", "localhost"))).timing
    assert timing.connect is not None
    assert parts(timing) <= timing.total


async def _connected(monkeypatch: pytest.MonkeyPatch, lookup: object) -> Timing:
    """What a watch tells of a connection, where this looks up the name."""
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", lookup)
    watch = Watch()
    await watch("connection.connect_tcp.started", {"host": "api.example.com", "port": 443})
    for _ in range(3):  # the lookup has its turns
        await asyncio.sleep(0)
    await watch("connection.connect_tcp.complete", {})
    timing = watch.timing(0.0, total=1.0)
    watch.close()
    return timing


async def test_looking_up_a_name_is_told_from_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def quick(*given: object, **named: object) -> list[object]:
        return []

    timing = await _connected(monkeypatch, quick)
    assert timing.dns is not None
    assert timing.dns > 0
    assert timing.connect is not None
    assert timing.connect > 0


async def test_a_lookup_that_was_not_over_is_a_part_of_connecting(monkeypatch: pytest.MonkeyPatch) -> None:
    async def slow(*given: object, **named: object) -> list[object]:
        await asyncio.Event().wait()
        return []

    timing = await _connected(monkeypatch, slow)
    assert timing.dns is None
    assert timing.connect is not None


async def test_a_lookup_that_failed_tells_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    async def failing(*given: object, **named: object) -> list[object]:
        raise socket.gaierror("unknown")

    assert (await _connected(monkeypatch, failing)).dns is None


async def test_the_encryption_and_the_certificate_are_told(encrypted: tuple[Api, str]) -> None:
    api, url = encrypted
    for _ in range(2):  # over a connection that is open already as well
        tls = (await api.send(url)).tls
        assert tls is not None
        assert tls.version.startswith("TLSv1.")
        assert tls.cipher
        found = certificate.read(tls.certificate)
        assert found is not None
        assert found.subject == "desk.test"
        assert "Test Authority" in found.issuer
        assert set(found.names) == {"127.0.0.1", "localhost"}
        assert found.not_before < found.not_after


async def test_plain_http_has_no_encryption_to_tell_of(api: Api) -> None:
    response = await api.send("/ok")
    assert (response.tls, response.timing.tls, response.http_version) == (None, None, "HTTP/1.1")


def test_what_is_no_certificate_is_not_read() -> None:
    assert certificate.read(b"no DER") is None
    assert certificate.read(b"") is None


async def test_every_redirect_is_told_with_its_time(api: Api) -> None:
    issuer = api.provider.issuer
    api.replies["/base/old"] = Reply("", 301, {"Location": f"{issuer}/base/older"})
    api.replies["/base/older"] = Reply("", 307, {"Location": f"{issuer}/base/ok"})
    response = await api.send("/old")
    assert [(each.status, each.url) for each in response.redirects] == [
        (301, f"{issuer}/base/old"), (307, f"{issuer}/base/older"),
    ]  # fmt: skip
    assert sum(each.seconds for each in response.redirects) + parts(response.timing) <= response.timing.total
    assert response.timing.first_byte > sum(each.seconds for each in response.redirects)


async def test_a_redirect_that_is_not_followed_is_the_answer(api: Api) -> None:
    api.replies["/base/old"] = Reply("", 301, {"Location": "/base/ok"})
    response = await api.send("/old", redirects=False)
    assert (response.status, response.redirects) == (301, ())
