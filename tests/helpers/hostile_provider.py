"""An authorization server that misbehaves as a test tells it to, on a bare socket of the test's own event loop.

async with start_hostile_provider() as provider:
    provider.token_members["token_type"] = "mac"
    ended = await sign_in(context, provider.profile())

Without a word it is a good OpenID Connect provider: everything a test does not touch works.
"""

import asyncio
import base64
import hashlib
import hmac
import json
import secrets
import ssl
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from joserfc import jws
from joserfc.jwk import ECKey, Key

from desktop_app.context import AppContext
from desktop_app.core.errors import UserFacing
from desktop_app.core.providers.profile import ProviderProfile
from desktop_app.core.signin.steps import BrowserOpened, Failed, Step, Stored
from desktop_app.core.tokens.token import TokenSet
from tests.helpers import loopback_client

CLIENT = "the-client"
Members = dict[str, Any]


@dataclass(frozen=True)
class Asked:
    """One request: its path, the parameters of query and form together, and its header fields in lower case."""

    method: str
    path: str
    params: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""


@dataclass(frozen=True)
class Reply:
    """One answer. A body that is no text or bytes goes out as JSON. `silent`: nothing is ever said.

    endless: what comes after the body, again and again, until the client goes away. chunked: without a length.
    """

    body: Any = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    silent: bool = False
    endless: bytes = b""
    chunked: bool = False

    def encoded(self) -> bytes:
        """The whole HTTP message; of an endless one its beginning."""
        plain = isinstance(self.body, str | bytes)
        data = self.body if isinstance(self.body, bytes) else (self.body if plain else json.dumps(self.body)).encode()
        kind = "text/html" if plain else "application/json"
        length = {} if self.endless else {"Content-Length": str(len(data))}
        if self.chunked:
            length = {"Transfer-Encoding": "chunked"}
            data = b"%x\r\n%s\r\n0\r\n\r\n" % (len(data), data)
        fields = {"Content-Type": kind, **length, "Connection": "close", **self.headers}
        head = "".join(f"{name}: {value}\r\n" for name, value in fields.items())
        return f"HTTP/1.1 {self.status} Said\r\n{head}\r\n".encode() + data


SILENCE = Reply(silent=True)
Handler = Callable[[Asked], Reply | Awaitable[Reply]]


class HostileProvider:
    """What it does is in its attributes; in the `Members` a value of None takes a member away.

    metadata: the description. authorization: over the parameters that the browser brings back. token_members: over the
    token answer. id_claims, id_header: over those of the ID token. replies: paths that answer something else entirely.
    """

    def __init__(self, key: ECKey) -> None:
        self.key = key
        self.issuer = ""
        self.metadata: Members = {}
        self.authorization: Members = {}
        self.token_members: Members = {}
        self.id_claims: Members = {}
        self.id_header: Members = {}
        self.signing: Callable[[Members, Members], str] = self.signed
        self.replies: dict[str, Reply | Handler] = {}
        self.asked: list[Asked] = []
        self.secrets: list[str] = []
        self._nonces: dict[str, str] = {}
        self._challenges: dict[str, str] = {}

    def at(self, issuer: str) -> None:
        """Tell it where it listens; called once at the start."""
        self.issuer = issuer
        self.metadata = {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/authorize",
            "token_endpoint": f"{issuer}/token",
            "jwks_uri": f"{issuer}/keys",
            "userinfo_endpoint": f"{issuer}/userinfo",
            "code_challenge_methods_supported": ["S256"],
            "authorization_response_iss_parameter_supported": True,
            "scopes_supported": ["openid", "profile", "read", "write"],
        }

    def profile(self, **values: Any) -> ProviderProfile:
        """A connection to it."""
        given = {"name": "hostile", "issuer": self.issuer, "client_id": CLIENT, "scopes": ("openid", "read", "write")}
        return ProviderProfile(**{**given, **values})

    def asked_at(self, path: str) -> list[Asked]:
        """What was asked at `path`, in its order."""
        return [asked for asked in self.asked if asked.path == path]

    def signed(self, header: Members, claims: Members, key: Key | None = None) -> str:
        """A token with a good signature by `key` (its own). For ES256."""
        return jws.serialize_compact(header, json.dumps(claims), key or self.key, algorithms=["ES256"])

    def answer(self, asked: Asked) -> Reply | Awaitable[Reply]:
        """The answer to one request."""
        self.asked.append(asked)
        reply = self.replies.get(asked.path, self.good)
        return reply if isinstance(reply, Reply) else reply(asked)

    def good(self, asked: Asked) -> Reply:
        """What a good provider answers, bent by the other attributes."""
        match asked.path:
            case "/.well-known/openid-configuration":
                return Reply(_without_none(self.metadata))
            case "/authorize":
                return self._authorize(asked)
            case "/token":
                return self._token(asked)
            case "/keys":
                return Reply({"keys": [self.public_key()]})
            case "/userinfo":
                return Reply({"sub": "ada", "name": "Ada Lindqvist"})
        return Reply("Not here.", 404)

    def public_key(self) -> Members:
        """Its key as it publishes it."""
        return {**self.key.as_dict(private=False), "kid": "k1", "use": "sig"}

    def _authorize(self, asked: Asked) -> Reply:
        code = self._secret("code")
        self._nonces[code] = asked.params.get("nonce", "")
        self._challenges[code] = asked.params.get("code_challenge", "")
        back = {"code": code, "state": asked.params["state"], "iss": self.issuer, **self.authorization}
        address = f"{asked.params['redirect_uri']}?{urlencode(_without_none(back))}"
        return Reply("", 302, {"Location": address})

    def _token(self, asked: Asked) -> Reply:
        code, verifier = asked.params.get("code", ""), asked.params.get("code_verifier", "")
        self.secrets += [verifier] if verifier else []
        challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        if code and challenge != self._challenges.pop(code, ""):
            return Reply({"error": "invalid_grant"}, 400)
        members = {
            "access_token": self._secret("access"),
            "token_type": "Bearer",
            "expires_in": 3600,
            "refresh_token": self._secret("refresh"),
            "scope": "openid read write",
            "id_token": self.signing(self._header(), self._claims(self._nonces.get(code, ""))),
            **self.token_members,
        }
        return Reply(_without_none(members))

    def _header(self) -> Members:
        return _without_none({"alg": "ES256", "kid": "k1", **self.id_header})

    def _claims(self, nonce: str) -> Members:
        now = int(time.time())
        good = {"iss": self.issuer, "sub": "ada", "aud": CLIENT, "nonce": nonce, "iat": now, "exp": now + 600}
        return _without_none({**good, **self.id_claims})

    def _secret(self, kind: str) -> str:
        value = f"{kind}-{secrets.token_urlsafe(24)}"
        self.secrets.append(value)
        return value


def unsigned(header: Members, claims: Members) -> str:
    """A token that says `alg: none` and has no signature."""
    return f"{encoded({**header, 'alg': 'none'})}.{encoded(claims)}."


def signed_with_public_key(public: bytes) -> Callable[[Members, Members], str]:
    """Signs with HMAC, the provider's public key as the shared secret: the confusion of RFC 8725 section 2.1."""

    def sign(header: Members, claims: Members) -> str:
        text = f"{encoded({**header, 'alg': 'HS256'})}.{encoded(claims)}"
        return f"{text}.{_base64(hmac.digest(public, text.encode(), 'sha256'))}"

    return sign


def encoded(members: Members) -> str:
    """A header or the claims of a token, as they stand in it."""
    return _base64(json.dumps(members).encode())


def _base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _without_none(members: Members) -> Members:
    return {name: value for name, value in members.items() if value is not None}


@asynccontextmanager
async def start_hostile_provider(
    tls: ssl.SSLContext | None = None, name: str = "127.0.0.1"
) -> AsyncIterator[HostileProvider]:
    """A provider on a port of its own, while the block lasts. name: the host in its addresses."""
    provider = HostileProvider(ECKey.generate_key("P-256"))
    async with serve(provider.answer, tls=tls, name=name) as address:
        provider.at(address)
        yield provider


@asynccontextmanager
async def serve(
    answer: Handler, host: str = "127.0.0.1", *, tls: ssl.SSLContext | None = None, name: str = ""
) -> AsyncIterator[str]:
    """A server whose every request `answer` answers; its address. Connections that wait for ever end with the block.

    It listens on `host`, and is called `name` in its address where that is given; with `tls` it speaks https.
    """
    talking: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        talking.add(task)
        try:
            answered = answer(await _read(reader))
            reply = answered if isinstance(answered, Reply) else await answered
            if reply.silent:
                await asyncio.Event().wait()
            writer.write(reply.encoded())
            await writer.drain()
            while reply.endless:
                writer.write(reply.endless)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client went away, or the test is over
        finally:
            talking.discard(task)
            writer.close()

    server = await asyncio.start_server(talk, host, 0, ssl=tls)
    try:
        yield f"{'https' if tls else 'http'}://{name or host}:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()
        waiting = list(talking)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def _read(reader: asyncio.StreamReader) -> Asked:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    first, *lines = head.rstrip("\r\n").split("\r\n")
    method, target, _ = first.split(" ")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    parts = urlsplit(target)
    form = body.decode("latin-1") if "form" in headers.get("content-type", "") else ""
    params = parse_qsl(parts.query, keep_blank_values=True) + parse_qsl(form, keep_blank_values=True)
    return Asked(method, parts.path, dict(params), headers, body)


@dataclass
class Ended:
    """How a sign-in ended: its steps, and the page that the browser showed (None where it never came back)."""

    steps: list[Step]
    page: loopback_client.Reply | None

    @property
    def error(self) -> UserFacing:
        """Why it failed; fails the test when it did not."""
        last = self.steps[-1]
        assert isinstance(last, Failed), f"it did not fail: {last}"
        return last.error

    @property
    def tokens(self) -> TokenSet:
        """What it gave; fails the test with its words when it gave nothing."""
        last = self.steps[-1]
        assert isinstance(last, Stored), f"it failed: {last.error.code if isinstance(last, Failed) else last}"
        return last.tokens


async def browse(url: str) -> loopback_client.Reply:
    """Go to `url` as a browser does, and on to where it is sent; the page at the end."""
    for _ in range(5):
        parts = urlsplit(url)
        page = await loopback_client.fetch(url, parts.query)
        if page.status != 302:
            return page
        url = page.headers["location"]
    raise AssertionError("the browser goes round in circles")


Browser = Callable[[str], Awaitable[Any]]
"""Goes to the authorization address and brings the answer back; gives the last page, if it read one."""


async def sign_in(context: AppContext, profile: ProviderProfile, browser: Browser = browse, **options: Any) -> Ended:
    """A whole sign-in with a robot for a browser. `options` as in SignInService.start."""
    session = context.signin.start(profile, open_browser=False, **{"timeout": 20, **options})
    steps: list[Step] = []
    browsing: asyncio.Future[Any] | None = None
    async with aclosing(session.steps()) as stream:
        async for step in stream:
            steps.append(step)
            if isinstance(step, BrowserOpened):
                browsing = asyncio.ensure_future(browser(step.authorization_url))
    return Ended(steps, await browsing if browsing else None)
