"""Bodies from the disk: as long as was said, again from the start where that is needed, never as a whole in memory."""

import asyncio
import tracemalloc
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from desktop_app.core.api.bodies import FileBody, MultipartBody, Part
from desktop_app.core.api.uploads import PiecesBody, Upload
from desktop_app.core.errors import RequestProblem
from tests.helpers.hostile_provider import Reply
from tests.unit.core.api.conftest import Api, again, failed

LARGE = 3 << 20
CONTENT = b"0123456789abcdef" * (LARGE // 16)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.bin"
    path.write_bytes(CONTENT)
    return path


async def test_a_file_is_sent_with_its_length_and_its_type(api: Api, large: Path) -> None:
    await api.send("/ok", "PUT", upload=FileBody(large, "image/png"))
    (asked,) = api.asked("/base/ok")
    assert (asked.headers["content-type"], asked.headers["content-length"]) == ("image/png", str(LARGE))
    assert "transfer-encoding" not in asked.headers
    assert asked.body == CONTENT


async def test_a_content_type_of_the_request_wins(api: Api, large: Path) -> None:
    await api.send("/ok", "PUT", upload=FileBody(large), headers=(("content-type", "text/x-own"),))
    assert api.asked("/base/ok")[0].headers["content-type"] == "text/x-own"


async def test_a_form_with_a_file(api: Api, large: Path) -> None:
    body = MultipartBody((Part("a", "b"), Part("file", file=large)))
    await api.send("/ok", "POST", upload=body)
    (asked,) = api.asked("/base/ok")
    assert asked.headers["content-type"] == body.content_type
    assert asked.headers["content-length"] == str(len(asked.body))
    assert CONTENT in asked.body


async def test_a_file_is_sent_again_after_a_renewal_and_after_a_redirect(api: Api, large: Path) -> None:
    api.replies["/base/up"] = again(
        Reply("", 401, {"WWW-Authenticate": "Bearer"}), Reply("", 307, {"Location": "/base/ok"})
    )
    response = await api.send("/up", "PUT", upload=FileBody(large))
    assert response.renewed
    bodies = [asked.body for asked in (*api.asked("/base/up"), *api.asked("/base/ok"))]
    assert bodies == [CONTENT] * 3


async def test_a_file_is_sent_again_when_the_server_asks_to_wait(api: Api, large: Path) -> None:
    api.replies["/base/up"] = again(Reply("", 429, {"Retry-After": "1"}), Reply({"ok": True}))
    await api.send("/up", "POST", upload=FileBody(large))
    assert [len(asked.body) for asked in api.asked("/base/up")] == [LARGE, LARGE]


async def test_a_file_that_is_not_there_is_said_before_anything_is_sent(api: Api, tmp_path: Path) -> None:
    await failed(api.send("/ok", "PUT", upload=FileBody(tmp_path / "none")), RequestProblem, "no_file")
    assert api.asked("/base/ok") == []


async def test_memory_does_not_grow_with_the_file(tmp_path: Path) -> None:
    path = tmp_path / "sparse"
    with path.open("wb") as file:
        file.truncate(64 << 20)
    body = PiecesBody((b"head", path, b"tail"))
    upload = Upload(body, body.length())
    tracemalloc.start()
    sent = 0
    async for chunk in upload:
        sent += len(chunk)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert sent == (64 << 20) + 8
    assert peak < 4 << 20


@dataclass
class Changing:
    """A body that is another length than it says."""

    real: bytes
    said: int
    content_type: str = ""

    def length(self) -> int:
        return self.said

    async def stream(self) -> AsyncIterator[bytes]:
        yield self.real


async def test_a_file_that_grew_meanwhile_is_sent_as_long_as_was_said(api: Api) -> None:
    await api.send("/ok", "PUT", upload=Changing(b"0123456789", 4))
    assert api.asked("/base/ok")[0].body == b"0123"


async def test_a_file_that_shrank_meanwhile_stops_the_request(api: Api) -> None:
    await failed(api.send("/ok", "PUT", upload=Changing(b"01", 4)), RequestProblem, "file_changed")
    assert (await asyncio.wait_for(api.send("/ok"), 5)).status == 200  # nothing is left of it on a connection
