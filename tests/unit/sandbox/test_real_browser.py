"""Login and consent in a real browser: its rules for forms, cookies and redirects are stricter than any script's."""

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from tests.helpers.chromium import Chromium
from tests.helpers.sandbox import PKCE, RunningSandbox, query

pytestmark = pytest.mark.e2e


class _Listener(HTTPServer):
    """Where the browser comes back to."""

    def __init__(self, host: str) -> None:
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, 0), _Handler)
        self.host = f"[{host}]" if ":" in host else host
        self.seen: list[str] = []

    @property
    def callback(self) -> str:
        return f"http://{self.host}:{self.server_port}/callback"


class _Handler(BaseHTTPRequestHandler):
    server: _Listener

    def do_GET(self) -> None:
        self.server.seen.append(self.path)
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<title>Back</title>")

    def log_message(self, format: str, *arguments: object) -> None:
        """Be quiet."""


@pytest.fixture(params=["127.0.0.1", "::1"])
def listener(request: pytest.FixtureRequest) -> Iterator[_Listener]:
    """A listener on each kind of loopback."""
    with _Listener(request.param) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_a_person_gets_through_and_back_to_the_app(sandbox: RunningSandbox, listener: _Listener) -> None:
    with Chromium("--window-size=400,800") as browser:
        browser.open(sandbox.authorization_url(PKCE(), redirect_uri=listener.callback))
        # Nothing may stick out to the right at 400 px.
        assert browser.run("return document.documentElement.scrollWidth <= innerWidth")
        browser.find("input[name=username]")[0].type("ada")
        browser.find("input[name=password]")[0].type("sandbox")
        browser.find("button")[0].click()
        browser.wait(lambda: browser.title.startswith("Allow Framer Desk?"))
        assert browser.run("return document.documentElement.scrollWidth <= innerWidth")
        boxes = browser.find("input[type=checkbox]")
        assert len(boxes) == 9
        assert all(box.ticked for box in boxes)
        browser.find("button[value=allow]")[0].click()
        browser.wait(lambda: browser.title == "Back")
        assert query(listener.seen[0])["code"].startswith("sbc_")
        # Signed in already, so the next one is a single question.
        browser.open(sandbox.authorization_url(PKCE(), redirect_uri=listener.callback))
        browser.find("button[value=deny]")[0].click()
        browser.wait(lambda: browser.title == "Back")
        answers = [query(path) for path in listener.seen if path.startswith("/callback")]
        assert answers[1]["error"] == "access_denied"
