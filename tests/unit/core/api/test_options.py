"""What a request may say about its sending: its time, HTTP/2, compression."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from pathlib import Path

import h2.config
import h2.connection
import h2.events
import pytest
import trustme

from desktop_app.core.errors import NetworkProblem
from tests.helpers.hostile_provider import SILENCE, Reply
from tests.unit.core.api.conftest import Api, failed, with_profile


async def talk_http2(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer every request on one connection with its method."""
    connection = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
    connection.initiate_connection()
    writer.write(connection.data_to_send())
    while data := await reader.read(65536):
        for event in connection.receive_data(data):
            if isinstance(event, h2.events.RequestReceived) and event.stream_id is not None:
                method = next(value for name, value in event.headers or () if name == b":method")
                connection.send_headers(event.stream_id, [(b":status", b"200"), (b"content-type", b"text/plain")])
                connection.send_data(event.stream_id, method, end_stream=True)
        writer.write(connection.data_to_send())
    writer.close()


async def talk_http1(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer one request."""
    await reader.readuntil(b"\r\n\r\n")
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nold")
    writer.close()


async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Speak what was agreed on."""
    chosen = writer.get_extra_info("ssl_object").selected_alpn_protocol()
    await (talk_http2 if chosen == "h2" else talk_http1)(reader, writer)


@pytest.fixture
async def modern(api: Api, tmp_path: Path) -> AsyncIterator[tuple[Api, str]]:
    """The connection to a server that knows HTTP/2, and its address."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_alpn_protocols(["h2", "http/1.1"])
    authority.issue_cert("127.0.0.1").configure_cert(context)
    ca_file = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=context)
    url = f"https://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    yield with_profile(api, ca_file=str(ca_file), allowed_hosts=(url,)), url
    await api.context.transport.aclose()
    server.close()
    await server.wait_closed()


async def test_http2_is_offered_where_a_request_says_so(modern: tuple[Api, str]) -> None:
    api, url = modern
    assert (await api.send(url)).http_version == "HTTP/1.1"
    first = await api.send(url, "POST", body=b"{}", http2=True)
    assert (first.http_version, first.content) == ("HTTP/2", b"POST")
    again = await api.send(url, http2=True)
    assert (again.http_version, again.timing.reused) == ("HTTP/2", True)
    assert again.timing.wait is not None
    assert again.tls is not None


async def test_http2_is_offered_where_the_connection_says_so(modern: tuple[Api, str]) -> None:
    api, url = modern
    modern_api = with_profile(api, http2=True)
    assert (await modern_api.send(url)).http_version == "HTTP/2"
    assert (await modern_api.send(url, http2=False)).http_version == "HTTP/1.1"


async def test_a_request_has_its_own_time(api: Api) -> None:
    api.replies["/base/slow"] = SILENCE
    problem = await failed(api.send("/slow", timeout=0.05), NetworkProblem, "timed_out")
    assert "within 0.05 s" in problem.message


async def test_a_body_that_goes_on_and_on_has_its_time_too(api: Api) -> None:
    api.replies["/base/on"] = Reply(b"x", endless=b"y" * 1000)
    await failed(api.send("/on", timeout=0.2), NetworkProblem, "timed_out")
    assert api.bodies() == []


async def test_a_request_may_take_longer_than_the_settings_allow_for_silence(api: Api) -> None:
    async def late(_: object) -> Reply:
        await asyncio.sleep(0.5)  # longer than the client's own 0.4 s
        return Reply({"ok": True})

    api.replies["/base/late"] = late
    await failed(api.send("/late"), NetworkProblem, "timed_out")
    assert (await api.send("/late", timeout=5.0)).status == 200


async def test_a_stream_goes_on_after_its_time_once_it_has_begun(api: Api) -> None:
    limit, clock = 0.2, asyncio.get_running_loop().time
    api.replies["/base/on"] = Reply(b"x", endless=b"y" * 1000)
    gone_on = asyncio.Event()

    began = clock()

    def take(piece: bytes) -> None:
        if clock() - began > 2 * limit:
            gone_on.set()

    sending = asyncio.create_task(api.send("/on", timeout=limit, on_chunk=take))
    await asyncio.wait_for(gone_on.wait(), 10)
    assert not sending.done()
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending


async def test_an_answer_may_have_to_come_uncompressed(api: Api) -> None:
    await api.send("/ok")
    await api.send("/ok", compression=False)
    await api.send("/ok", compression=False, headers=(("Accept-Encoding", "br"),))
    encodings = [asked.headers["accept-encoding"] for asked in api.asked("/base/ok")]
    assert "gzip" in encodings[0]
    assert encodings[1:] == ["identity", "br"]
