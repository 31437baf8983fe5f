"""The server: python -m tests.helpers.authlib_server.serve PUBLIC_KEY_FILE. Its first line is JSON: issuer and api.

Reading the assertion and judging it (RFC 7523 section 3) is Authlib's; ours are the list of clients and the HTTP.
"""

import json
import secrets
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

from authlib.oauth2.rfc6749 import AuthorizationServer, ClientMixin, OAuth2Request
from authlib.oauth2.rfc6749.requests import BasicOAuth2Payload
from authlib.oauth2.rfc6750 import BearerTokenGenerator
from authlib.oauth2.rfc7523 import JWTBearerGrant
from joserfc.jwk import Key, import_key

from tests.helpers.authlib_server import CLIENT, SUBJECT

SCOPES = ("reports:read", "reports:write")
Answer = tuple[int, dict[str, Any], list[tuple[str, str]]]


class Client(ClientMixin):  # type: ignore[misc]  # Authlib has no types
    """The one client."""

    def get_allowed_scope(self, scope: str | None) -> str:
        """Those of the wished scopes that it may have."""
        return " ".join(one for one in (scope or "").split() if one in SCOPES)

    def check_grant_type(self, grant_type: str) -> bool:
        """It may do nothing else."""
        return bool(grant_type == JWTBearerGrant.GRANT_TYPE)


class Request(OAuth2Request):  # type: ignore[misc]  # Authlib has no types
    """A token request."""

    def __init__(self, uri: str, form: dict[str, str], headers: dict[str, str]) -> None:
        super().__init__("POST", uri, headers=headers)
        self.payload = BasicOAuth2Payload(form)

    @property
    def form(self) -> Any:
        """Its parameters."""
        return self.payload.data


class Grant(JWTBearerGrant):  # type: ignore[misc]  # Authlib has no types
    """The grant, for one client and one person."""

    key: Key
    issuer: str

    def resolve_issuer_client(self, issuer: str) -> Client | None:
        """The client that wrote the assertion."""
        return Client() if issuer == CLIENT else None

    def resolve_client_public_key(self, client: Client) -> Key:
        """What its assertions are checked with."""
        return self.key

    def authenticate_user(self, subject: str) -> str | None:
        """The person that it speaks for."""
        return subject if subject == SUBJECT else None

    def has_granted_permission(self, client: Client, user: str) -> bool:
        """Whether that person lets it."""
        return user == SUBJECT

    def get_audiences(self) -> list[str]:
        """What this server calls itself."""
        return [self.issuer]


class Server(AuthorizationServer):  # type: ignore[misc]  # Authlib has no types
    """Authlib's server, with tokens in memory."""

    def __init__(self) -> None:
        super().__init__(SCOPES)
        self.tokens: dict[str, dict[str, Any]] = {}
        self.register_token_generator("default", BearerTokenGenerator(lambda **_: secrets.token_urlsafe(32)))
        self.register_grant(Grant)

    def save_token(self, token: dict[str, Any], request: Request) -> None:
        """Remember whose it is and what it allows."""
        self.tokens[token["access_token"]] = {"sub": request.user, "scope": token.get("scope", "")}

    def create_oauth2_request(self, request: Request) -> Request:
        """It is one already."""
        return request

    def handle_response(self, status: int, body: dict[str, Any], headers: list[tuple[str, str]]) -> Answer:
        """As the handler below sends it."""
        return status, body, headers

    def send_signal(self, name: str, *args: Any, **kwargs: Any) -> None:
        """Nobody listens."""


class Handler(BaseHTTPRequestHandler):
    """Description, token endpoint and API."""

    authlib: Server

    def do_GET(self) -> None:
        """The description, or what a token allows."""
        if self.path == "/.well-known/oauth-authorization-server":
            described = {"issuer": Grant.issuer, "token_endpoint": f"{Grant.issuer}/token",
                         "grant_types_supported": [JWTBearerGrant.GRANT_TYPE], "scopes_supported": SCOPES}  # fmt: skip
            return self._send(200, described)
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        known = self.authlib.tokens.get(token) if self.path == "/api/me" else None
        return self._send(200, known) if known else self._send(401, {}, [("WWW-Authenticate", "Bearer")])

    def do_POST(self) -> None:
        """The token endpoint."""
        text = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        request = Request(f"{Grant.issuer}{self.path}", dict(parse_qsl(text)), dict(self.headers))
        self._send(*self.authlib.create_token_response(request))

    def _send(self, status: int, body: Any, headers: list[tuple[str, str]] | None = None) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        for name, value in dict([("Content-Type", "application/json"), *(headers or [])]).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""


def main() -> None:
    """Serve until it is ended."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as http:
        Grant.issuer = f"http://127.0.0.1:{http.server_port}"
        Grant.key = import_key(json.loads(Path(sys.argv[1]).read_text()))
        Handler.authlib = Server()
        print(json.dumps({"issuer": Grant.issuer, "api": f"{Grant.issuer}/api"}), flush=True)
        http.serve_forever()


if __name__ == "__main__":
    main()
