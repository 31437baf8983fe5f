"""The sandbox for tests: a real server on a real socket, and the forms of a sign-in played as a browser would.

with start_sandbox(tmp_path) as sandbox:
    end = sandbox.play_browser(address)
"""

import base64
import contextlib
import hashlib
import json
import secrets
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

import httpx2

from desktop_app.sandbox import robot
from desktop_app.sandbox.options import SandboxOptions
from desktop_app.sandbox.server import Sandbox
from desktop_app.sandbox.services import Services

REDIRECT = "http://127.0.0.1:49152/callback"
ALL_SCOPES = (
    "openid profile projects:read projects:write projects:delete sites:publish ai:generate usage:read offline_access"
)


@dataclass
class PKCE:
    """A verifier and its challenge."""

    verifier: str = field(default_factory=lambda: secrets.token_urlsafe(48))

    @property
    def challenge(self) -> str:
        """S256 of the verifier."""
        return base64.urlsafe_b64encode(hashlib.sha256(self.verifier.encode()).digest()).rstrip(b"=").decode()


class RunningSandbox:
    """A sandbox that serves in a thread of this process. `http` never follows redirects and goes through no proxy."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._sandbox = sandbox
        self._thread = threading.Thread(target=sandbox.run, name="sandbox", daemon=True)
        self.issuer = sandbox.issuer
        self.api_base_url = sandbox.issuer
        self.http = httpx2.Client(base_url=self.issuer, trust_env=False, timeout=20)

    @property
    def services(self) -> Services:
        """What is inside, for tests that look there."""
        return self._sandbox.services

    def start(self) -> None:
        """Begin to serve; the socket listens already."""
        self._thread.start()

    def stop(self) -> None:
        """End, and wait for the end. May be called twice."""
        self.http.close()
        self._sandbox.stop()
        self._thread.join(20)
        assert not self._thread.is_alive()

    def stats(self) -> dict[str, Any]:
        """The counters since the start."""
        counted: dict[str, Any] = self.http.get("/sandbox/stats").json()
        return counted

    def set_faults(self, *names: str) -> None:
        """Switch exactly these faults on."""
        assert self.http.post("/sandbox/faults", json={"on": list(names)}).status_code == 200

    def authorization_url(self, pkce: PKCE, scope: str = ALL_SCOPES, **extra: str) -> str:
        """An authorization request of the built-in client."""
        asked = {
            "response_type": "code",
            "client_id": "framer-desk",
            "redirect_uri": REDIRECT,
            "scope": scope,
            "state": "st-1",
            "nonce": "no-1",
            "code_challenge": pkce.challenge,
            "code_challenge_method": "S256",
            **extra,
        }
        return f"{self.issuer}/authorize?{urlencode({name: value for name, value in asked.items() if value})}"

    def play_browser(
        self,
        address: str,
        *,
        person: str = "ada",
        deny: bool = False,
        untick: Iterable[str] = (),
        deliver: bool = False,
    ) -> str:
        """Play login and consent; the address the browser is sent to. `deliver` goes there as well."""
        return robot.play(address, person=person, deny=deny, untick=untick, deliver=deliver)

    def token(self, **form: str) -> httpx2.Response:
        """A token request of the built-in client."""
        return self.http.post("/token", data={"client_id": "framer-desk", **form})

    def sign_in(
        self, scope: str = ALL_SCOPES, *, person: str = "ada", untick: Iterable[str] = (), **extra: str
    ) -> dict[str, Any]:
        """A whole sign-in; the token response. `extra` goes into the authorization request."""
        pkce = PKCE()
        answer = query(self.play_browser(self.authorization_url(pkce, scope, **extra), person=person, untick=untick))
        redeem = {
            "redirect_uri": extra.get("redirect_uri", REDIRECT),
            "client_id": extra.get("client_id", "framer-desk"),
        }
        response = self.token(
            grant_type="authorization_code", code=answer["code"], code_verifier=pkce.verifier, **redeem
        )
        assert response.status_code == 200, response.text
        token: dict[str, Any] = response.json()
        return token

    def refresh(self, refresh_token: str, **extra: str) -> httpx2.Response:
        """A refresh request of the built-in client."""
        return self.token(grant_type="refresh_token", refresh_token=refresh_token, **extra)

    def call(self, token: str, path: str, method: str = "GET", **options: Any) -> httpx2.Response:
        """A request to the API with a bearer token."""
        return self.http.request(method, path, headers={"Authorization": f"Bearer {token}"}, **options)


@contextlib.contextmanager
def start_sandbox(
    tmp_path: Path, *, clock_offset: list[float] | None = None, **options: Any
) -> Iterator[RunningSandbox]:
    """A running sandbox whose state is in `tmp_path`/sandbox. `options` as in SandboxOptions.

    `clock_offset`: a list with one number, by which the sandbox's clock is ahead (seconds); a test may change it.
    """
    made = SandboxOptions(tmp_path / "sandbox", **{"rate": 10_000, "idle_seconds": 600, **options})
    offset = clock_offset or [0.0]
    running = RunningSandbox(Sandbox(made, lambda: time.time() + offset[0]))
    running.start()
    try:
        yield running
    finally:
        running.stop()


def query(address: str) -> dict[str, str]:
    """The query parameters of an address."""
    return dict(parse_qsl(urlsplit(address).query, keep_blank_values=True))


def claims(token: str) -> dict[str, Any]:
    """The claims of a JWT, unchecked."""
    return _part(token, 1)


def header(token: str) -> dict[str, Any]:
    """The header of a JWT, unchecked."""
    return _part(token, 0)


def _part(token: str, index: int) -> dict[str, Any]:
    text = token.split(".")[index]
    part: dict[str, Any] = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    return part
