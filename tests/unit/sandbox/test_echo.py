"""The WebSocket that says what it hears."""

from pathlib import Path

import httpx2
import pytest
from httpx2.websockets import WebSocketUpgradeError

from tests.helpers.sandbox import start_sandbox


def test_it_repeats_texts_and_bytes_to_whoever_is_signed_in(tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        token = sandbox.sign_in()["access_token"]
        headers = {"Authorization": f"Bearer {token}"}
        with sandbox.http.websocket("/v1/echo", headers=headers, subprotocols=["chat", "other"]) as socket:
            assert socket.subprotocol == "chat"
            socket.send_text("Wörld")
            socket.send_bytes(b"\x00\xff")
            assert (socket.receive_text(timeout=10), socket.receive_bytes(timeout=10)) == ("Wörld", b"\x00\xff")


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer nonsense"}])
def test_others_hear_why_not(tmp_path: Path, headers: dict[str, str]) -> None:
    with start_sandbox(tmp_path) as sandbox:
        response = _refused(sandbox.http, headers)
        assert response.status_code == 401
        assert response.headers["www-authenticate"].startswith("Bearer ")


def test_another_name_of_this_computer_is_not_answered(tmp_path: Path) -> None:
    with start_sandbox(tmp_path) as sandbox:
        assert _refused(sandbox.http, {"Host": "evil.example"}).status_code == 421


def _refused(client: httpx2.Client, headers: dict[str, str]) -> httpx2.Response:
    with pytest.raises(WebSocketUpgradeError) as caught, client.websocket("/v1/echo", headers=headers):
        pass
    return caught.value.response
