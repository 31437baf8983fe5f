"""Reaching servers: certificates, proxies, redirects, limits, and words for whatever goes wrong on the way."""

import asyncio
import socket
import ssl
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import httpx2
import pytest
import trustme

from desktop_app.core.errors import DiscoveryProblem, NetworkProblem, SettingsProblem, UserFacing
from desktop_app.core.transport.answer import Answer
from desktop_app.core.transport.clients import Timeouts, Transport
from desktop_app.core.transport.problems import explain
from desktop_app.core.transport.route import DIRECT, Route
from tests.helpers.hostile_provider import SILENCE, Asked, Reply, serve
from tests.helpers.words import assert_speaks


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    made = Transport(Timeouts(connect=2.0, read=5.0))
    yield made
    await made.aclose()


async def failed(transport: Transport, url: str, code: str, route: Route = DIRECT, total: float = 10.0) -> UserFacing:
    """The error that a GET of `url` ends in."""
    with pytest.raises(UserFacing) as caught:
        await transport.fetch("GET", url, route=route, total=total)
    assert caught.value.code == code
    assert_speaks(caught.value)
    return caught.value


# --- TLS ------------------------------------------------------------------------------------------------------------


@pytest.fixture
async def tls_server(tmp_path: Path) -> AsyncIterator[tuple[str, Path, Path]]:
    """An https server of a private authority that asks for a client's certificate: address, CA file, client's file."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_OPTIONAL
    files = tmp_path / "ca.pem", tmp_path / "client.pem"
    authority.cert_pem.write_to_path(str(files[0]))
    authority.issue_cert("ada@example.com").private_key_and_cert_chain_pem.write_to_path(str(files[1]))

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        known = b"known" if writer.get_extra_info("peercert") else b"who?!"
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\n" + known)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, ssl=context)
    yield f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}", *files
    server.close()
    await server.wait_closed()


async def test_a_certificate_of_an_unknown_authority_is_refused(
    transport: Transport, tls_server: tuple[str, Path, Path]
) -> None:
    url, ca_file, client_cert = tls_server
    assert "ca_file" in (await failed(transport, url, "tls_untrusted")).remedy
    with_ca = Route(ca_file=str(ca_file))
    assert (await transport.fetch("GET", url, route=with_ca)).content == b"who?!"
    both = Route(ca_file=str(ca_file), client_cert=str(client_cert))
    assert (await transport.fetch("GET", url, route=both)).content == b"known"


@pytest.mark.parametrize("content", [None, "no pem"])
async def test_a_certificate_file_that_cannot_be_used(
    transport: Transport, tmp_path: Path, content: str | None
) -> None:
    file = tmp_path / "ca.pem"
    if content:
        file.write_text(content)
    for route in (Route(ca_file=str(file)), Route(client_cert=str(file))):
        problem = await failed(transport, "https://127.0.0.1:9", "certificate_file", route)
        assert isinstance(problem, SettingsProblem)


async def test_a_client_certificate_that_is_asked_for_and_not_there(transport: Transport, tmp_path: Path) -> None:
    """The alert comes when the connection stands (TLS 1.3). asyncio's own server would hang up without it."""
    authority, ca_file = trustme.CA(), tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(tls)
    authority.configure_trust(tls)
    tls.verify_mode = ssl.CERT_REQUIRED

    def refuse() -> None:
        with listening.accept()[0] as connection, connection.dup() as kept:
            with suppress(ssl.SSLError):
                tls.wrap_socket(connection, server_side=True)
            kept.settimeout(10)
            with suppress(OSError):
                while kept.recv(4096):  # or the alert would be lost with what the client had sent by then
                    pass

    with socket.create_server(("127.0.0.1", 0)) as listening:
        refusing = asyncio.create_task(asyncio.to_thread(refuse))
        url = f"https://127.0.0.1:{listening.getsockname()[1]}"
        problem = await failed(transport, url, "tls_client_certificate", Route(ca_file=str(ca_file)))
        await refusing
    assert "client_cert" in problem.remedy


async def test_a_server_that_speaks_no_tls(transport: Transport) -> None:
    async with serve(lambda _: Reply("plain")) as address:
        await failed(transport, address.replace("http:", "https:"), "tls_failed")


# --- where it goes --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("url", ["http://id.example.com/", "http://127.0.0.1.example.com/", "http://[2001:db8::1]/"])
async def test_http_beyond_this_computer_is_never_tried(transport: Transport, url: str) -> None:
    assert isinstance(await failed(transport, url, "not_https"), DiscoveryProblem)


@pytest.mark.parametrize("proxy", ["nonsense", "socks5://127.0.0.1:9", "http://[::1", "ftp://127.0.0.1"])
async def test_a_proxy_that_cannot_be_used(transport: Transport, proxy: str) -> None:
    assert (
        "HTTPS_PROXY"
        in (await failed(transport, "https://id.example.com/", "proxy_unusable", Route(proxy=proxy))).remedy
    )


async def test_a_proxy_gets_what_leaves_this_computer_and_nothing_else(
    transport: Transport, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Asked] = []

    def refuse(one: Asked) -> Reply:
        asked.append(one)
        return Reply("no", 407)

    async with serve(refuse) as proxy, serve(lambda _: Reply("here")) as here:
        for route in (Route(proxy=proxy), Route()):
            monkeypatch.setenv("HTTPS_PROXY", proxy)
            monkeypatch.setenv("HTTP_PROXY", proxy)
            await failed(transport, "https://id.example.com/", "proxy_wants_sign_in", route)
            assert (await transport.fetch("GET", here, route=route)).content == b"here"
    assert [one.method for one in asked] == ["CONNECT", "CONNECT"]


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", "http://proxy.invalid:3128"])
@pytest.mark.parametrize("variable", ["", "HTTPS_PROXY", "ALL_PROXY"])
async def test_a_proxy_that_is_not_there_is_named(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, proxy: str, variable: str
) -> None:
    """What can't be reached is the proxy; nobody knows about the server behind it."""
    if variable:
        monkeypatch.setenv(variable, proxy)
    route = DIRECT if variable else Route(proxy=proxy)
    problem = await failed(transport, "https://id.example.com/", "proxy_unreachable", route)
    assert proxy.removeprefix("http://") in problem.message


@pytest.mark.parametrize("host", ["127.0.0.2", "localhost.", "LOCALHOST"])
async def test_no_name_of_this_computer_leads_through_a_proxy(
    transport: Transport, monkeypatch: pytest.MonkeyPatch, host: str
) -> None:
    asked: list[Asked] = []

    def answer(one: Asked) -> Reply:
        asked.append(one)
        return Reply("the proxy")

    async with serve(answer) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy)
        monkeypatch.setenv("ALL_PROXY", proxy)
        for route in (Route(), Route(proxy=proxy)):
            with suppress(NetworkProblem):  # not every computer answers to each of these names
                await transport.fetch("GET", f"http://{host}:9/", route=route)
    assert asked == []


async def test_nothing_is_remembered_between_two_requests(transport: Transport) -> None:
    asked: list[Asked] = []

    def answer(one: Asked) -> Reply:
        asked.append(one)
        return Reply("", 302, {"Set-Cookie": "who=ada", "Location": "/"})

    async with serve(answer) as url:
        await transport.fetch("GET", url)
        with pytest.raises(NetworkProblem):
            await transport.fetch("GET", url, redirects=1)
    assert len(asked) == 3
    assert not any("cookie" in one.headers for one in asked)


# --- limits ---------------------------------------------------------------------------------------------------------


async def test_an_answer_is_bounded_in_size_whatever_its_compression(transport: Transport) -> None:
    import gzip

    bomb = Reply(gzip.compress(bytes(8 << 20)), headers={"Content-Encoding": "gzip"})
    async with serve(lambda asked: bomb if asked.path == "/bomb" else Reply(b"x" * (3 << 20))) as address:
        await failed(transport, f"{address}/bomb", "answer_too_large")
        await failed(transport, address, "answer_too_large")
        assert len((await transport.fetch("GET", address, limit=4 << 20)).content) == 3 << 20


async def test_an_answer_is_bounded_in_time_however_slowly_it_comes(transport: Transport) -> None:
    async with serve(lambda _: SILENCE) as address:
        await failed(transport, address, "timed_out", total=0.2)


async def test_redirects_are_followed_only_where_they_are_allowed_and_only_so_many(transport: Transport) -> None:
    async with serve(lambda asked: Reply("", 302, {"Location": f"{asked.path}x"})) as address:
        assert (await transport.fetch("GET", f"{address}/")).status == 302
        with pytest.raises(NetworkProblem) as caught:
            await transport.fetch("GET", f"{address}/", redirects=3)
    assert caught.value.code == "too_many_redirects"
    assert_speaks(caught.value)


# --- words ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (httpx2.ConnectError("x"), "unreachable"),
        (httpx2.ConnectTimeout("x"), "timed_out"),
        (httpx2.ReadTimeout("x"), "timed_out"),
        (httpx2.ProxyError("x"), "proxy_failed"),
        (httpx2.DecodingError("x"), "bad_encoding"),
        (httpx2.RemoteProtocolError("x"), "broken_answer"),
        (httpx2.ReadError("x"), "broken_answer"),
    ],
)
def test_every_trouble_has_words_of_its_own(error: httpx2.HTTPError, code: str) -> None:
    problem = explain(error, "https://ada:secret@id.example.com/x?code=secret")
    assert problem.code == code
    assert "id.example.com" in problem.message
    assert_speaks(problem, ["secret"])


def test_the_cause_of_the_cause_counts() -> None:
    for cause, code in ((socket.gaierror(-2, "unknown"), "name_unknown"), (ssl.SSLError(1, "bad"), "tls_failed")):
        error = httpx2.ConnectError("x")
        error.__cause__ = cause
        assert explain(error, "https://id.example.com").code == code


@pytest.mark.parametrize(
    ("content", "members"),
    [
        (b'{"a": 1}', {"a": 1}),
        (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
        ('{"a": 1}'.encode("utf-16"), {"a": 1}),
        (b"[]", None),
        (b"", None),
        (b'{"a": NaN}', None),
        (b"\xff", None),
        (b"[" * 100_000, None),
    ],
)
def test_an_answer_as_json(content: bytes, members: dict[str, int] | None) -> None:
    assert Answer(200, {}, content, "https://a.example").json_object() == members


def test_http2_is_loaded_for_whoever_wants_it_alone() -> None:
    script = (
        "import sys; from dataclasses import replace; from desktop_app.core.transport.clients import Transport;"
        "from desktop_app.core.transport.route import DIRECT;"
        "made = Transport(); url = 'https://127.0.0.1:1/'; made.client(DIRECT, url); print('h2' in sys.modules);"
        "made.client(replace(DIRECT, http2=True), url); print('h2' in sys.modules);"
        "from httpcore2._async.http2 import AsyncHTTP2Connection"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60)
    assert (done.stdout.split(), done.stderr) == (["False", "True"], "")


def test_the_reason_of_openssl_ends_its_sentence_once() -> None:
    error = ssl.SSLCertVerificationError(1, "certificate verify failed")
    error.verify_message = "IP address mismatch, certificate is not valid for '10.9.9.2'."
    assert explain(error, "https://10.9.9.2/").message.endswith("not valid for '10.9.9.2'.")
